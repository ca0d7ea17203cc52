import { statSync } from 'node:fs'
import { EventPublisher } from '@orpc/server'
import { Refusal } from '#core/contract/refusal.ts'
import { type Topic, topics as allTopics } from '#core/model/vocabulary.ts'
import type { WriteDb } from '#store/file/handles.ts'
import { openProject } from '#store/file/open.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { migrations } from '#store/migrations/migrations.ts'

/** The one project that is open, and who listens to its changes. */
export interface Session {
  /** Null while the start screen shows. */
  readonly current: ProjectFile | null
  /** Refuses `no_project`. */
  project(): ProjectFile
  /** Opens another project in the place of the one that is open, which stays where that fails. */
  open(path: string, readOnly: boolean): ProjectFile
  /** Refuses `busy` in the middle of an import, unless the program ends. */
  close(options?: { readonly atOnce: boolean }): void
  announce(topics: readonly Topic[]): void
  /** Rises with every change of the data: what was worked out from the project is good for one number. */
  readonly revision: number
  /** The same for some parts of the data. */
  revisionOf(parts: readonly Topic[]): number
  changes(signal: AbortSignal | undefined): AsyncGenerator<{ topics: Topic[] }>
}

/**
 * What nothing is worked out from: the project's own topic is about its name, its undo and its state; proposals are worked out themselves, and
 * saved views only say how to look.
 */
const noInputs: ReadonlySet<Topic> = new Set(['project', 'proposals', 'savedViews'])

/** `who` signs what is written, `owner` tells others who has the file open, `prepare` is what `openProject` takes. */
export function createSession(who: () => string, owner: () => string, prepare: (db: WriteDb) => void): Session {
  const publisher = new EventPublisher<{ changed: { topics: Topic[] } }>()
  let current: ProjectFile | null = null
  let revision = 0
  const revisions = new Map<Topic, number>()

  const announce = (topics: readonly Topic[]): void => {
    if (topics.some((topic) => !noInputs.has(topic))) revision += 1
    for (const topic of topics) revisions.set(topic, (revisions.get(topic) ?? 0) + 1)
    publisher.publish('changed', { topics: [...new Set(topics)] })
  }
  const close = (): void => {
    current?.close()
    current = null
  }
  const mustRest = (): void => {
    if (current?.busy) throw new Refusal('busy', { action: current.busy })
  }

  return {
    get current() {
      return current
    },
    get revision() {
      return revision
    },
    project: () => {
      if (!current) throw new Refusal('no_project')
      return current
    },
    open: (path, readOnly) => {
      mustRest()
      // A file that is open must not be opened beside itself: looking at its header would drop SQLite's locks (POSIX).
      if (current && current.identity === identityOf(path)) close()
      try {
        const opened = openProject(path, { migrations, who, owner: owner(), readOnly, prepare, onChange: announce })
        close()
        current = opened
        opened.checkInBackground()
        return opened
      } finally {
        announce(allTopics)
      }
    },
    close: (options) => {
      if (!options?.atOnce) mustRest()
      close()
      announce(allTopics)
    },
    announce,
    revisionOf: (parts) => parts.reduce((sum, part) => sum + (revisions.get(part) ?? 0), 0),
    changes: (signal) => publisher.subscribe('changed', { signal, maxBufferedEvents: 1000 }),
  }
}

/** Tells two files apart, whatever path leads to them; null where there is none. */
export function identityOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${stat.dev}:${stat.ino}` : null
}
