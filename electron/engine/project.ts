import { basename, dirname, join } from 'node:path'
import { existsSync, mkdirSync } from 'node:fs'
import type { ProjectState } from '#core/contract/project.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { listHistory } from '#store/queries/history.ts'
import { scoringRater } from '#store/queries/merge.ts'
import { projectFacts } from '#store/queries/project.ts'
import { copyMasked } from '#store/commands/mask-persons.ts'
import { choosePersons, renameProject } from '#store/commands/project.ts'
import type { Answering } from './answering.ts'
import { buildDemo } from './demo/build-demo.ts'
import type { Grants } from './grants.ts'
import { makeProject } from './new-project.ts'
import type { RecentProjects } from './recent-projects.ts'
import type { Session } from './session.ts'

export interface ProjectParts {
  readonly session: Session
  readonly grants: Grants
  readonly recent: RecentProjects
  readonly who: () => string
  readonly userFolder: string
  readonly resources: string
}

export function projectCalls(os: Answering, { session, grants, recent, who, userFolder, resources }: ProjectParts) {
  const open = (path: string, readOnly: boolean): void => {
    const project = session.open(path, readOnly)
    recent.remember(project.path, project.read(projectFacts).name)
  }

  return os.project.router({
    state: os.project.state.handler(() => ({ project: session.current && stateOf(session.current) })),

    create: os.project.create.handler(async ({ input }) => {
      const { path, replace } = grants.resolve(input.file)
      if (input.demo) await buildDemo(path, { resources, replace, name: input.name })
      else makeProject(path, { resources, replace, name: input.name, demo: false })
      open(path, false)
      return {}
    }),

    open: os.project.open.handler(({ input }) => {
      open(grants.resolve(input.file).path, input.readOnly)
      return {}
    }),

    openDemo: os.project.openDemo.handler(async ({ input }) => {
      const path = join(userFolder, 'demo.manumix')
      if (session.current?.path === path && input.fresh) session.close()
      mkdirSync(userFolder, { recursive: true })
      if (input.fresh || !existsSync(path)) await buildDemo(path, { resources, replace: true })
      session.open(path, false)
      return {}
    }),

    close: os.project.close.handler(() => {
      session.close()
      return {}
    }),

    rename: os.project.rename.handler(({ input }) => {
      const project = session.project()
      project.command('rename_project', { name: input.name }, (db) => renameProject(db, input.name))
      recent.remember(project.path, input.name)
      return {}
    }),

    choosePersons: os.project.choosePersons.handler(({ input: { persons } }) => {
      session.project().command(persons === 'shown' ? 'show_persons' : 'mask_persons', {}, (db) => choosePersons(db, persons))
      return {}
    }),

    undo: os.project.undo.handler(() => {
      session.project().undo()
      return {}
    }),

    redo: os.project.redo.handler(() => {
      session.project().redo()
      return {}
    }),

    copy: os.project.copy.handler(({ input }) => {
      const { path, replace } = grants.resolve(input.file)
      const project = session.project()
      const { word, persons = project.read(projectFacts).persons } = input
      project.copyTo(path, replace, persons === 'shown' ? undefined : (db) => copyMasked(db, word, who()))
      return {}
    }),

    history: os.project.history.handler(({ input }) => session.project().read((db) => listHistory(db, input))),

    recent: os.project.recent.handler(() => recent.list()),

    forgetRecent: os.project.forgetRecent.handler(({ input }) => {
      recent.forget(input.folder, input.file)
      return {}
    }),

    changes: os.project.changes.handler(({ signal }) => session.changes(signal)),
  })
}

function stateOf(project: ProjectFile): ProjectState['project'] {
  const { access } = project
  return {
    ...project.read(projectFacts),
    scoringRater: project.read(scoringRater),
    file: basename(project.path),
    folder: dirname(project.path),
    access: access.kind,
    readOnlyReason: access.kind === 'read' ? access.reason : null,
    owner: access.kind === 'read' ? access.owner : null,
    undo: project.undoable,
    redo: project.redoable,
    busy: project.busy,
    problems: project.problems && [...project.problems],
  }
}
