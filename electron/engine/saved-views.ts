import { Refusal } from '#core/contract/refusal.ts'
import type { ShownView } from '#core/contract/saved-views.ts'
import { gridOf } from '#core/view/stored-view.ts'
import { withSubject } from '#core/view/with-subject.ts'
import { removeView, renameView, replaceView, saveView } from '#store/commands/saved-views.ts'
import { listSavedViews } from '#store/queries/saved-views.ts'
import type { Answering } from './answering.ts'
import type { GridAnswers } from './grid-answers.ts'
import { digestOf } from './mix-parts.ts'
import type { Session } from './session.ts'
import type { ViewParts } from './view-parts.ts'

/** What is hashed, and how: hashes of another definition cannot be compared. */
const definition = '2'

/** Views of the matrices that are kept under a name, with hashes of what they rest on. */
export function savedViewCalls(
  os: Answering,
  session: Session,
  { parts: { ofView }, grids, who }: { readonly parts: ViewParts; readonly grids: GridAnswers; readonly who: () => string },
) {
  const stored = (id: number) => {
    const found = session
      .project()
      .read(listSavedViews)
      .find((one) => one.id === id)
    if (found === undefined) throw new Refusal('not_found', { view: id })
    return found
  }
  const asSaved = async ({ seen, table, choices }: ShownView) => {
    const grid = gridOf({ seen, table, choices })
    // Which currency is the commonest may change; what was looked at does not.
    const currencies = grid === null ? null : (await grids.made(grid)).answer.currencies
    const view = {
      seen,
      table,
      choices: { ...choices, ...(currencies === null ? {} : withSubject(choices, { currency: currencies.shown })) },
    }
    return { view, hashes: { ...(await ofView(view)), definition }, author: who(), savedAt: new Date().toISOString() }
  }

  return os.savedViews.router({
    list: os.savedViews.list.handler(() =>
      session
        .project()
        .read(listSavedViews)
        .map(({ hashes, stored: chosen, ...view }) => ({ ...view, inputs: digestOf(chosen, hashes) })),
    ),

    changed: os.savedViews.changed.handler(async ({ input: { id } }) => {
      const view = stored(id)
      if (view.hashes['definition'] !== definition) return { parts: null }
      const now = await ofView(view)
      const parts = Object.keys(now) as (keyof typeof now)[]
      return { parts: parts.filter((part) => view.hashes[part] !== now[part]) }
    }),

    save: os.savedViews.save.handler(async ({ input: { name, note, ...view } }) => {
      const saved = await asSaved(view)
      return { id: session.project().command('save_view', { name }, (db) => saveView(db, { ...saved, name, note })) }
    }),

    replace: os.savedViews.replace.handler(async ({ input: { id, ...view } }) => {
      const { name } = stored(id)
      const saved = await asSaved(view)
      session.project().command('replace_view', { name }, (db) => replaceView(db, id, saved))
      return {}
    }),

    rename: os.savedViews.rename.handler(({ input: { id, name, note } }) => {
      session.project().command('rename_view', { name }, (db) => renameView(db, id, { name, note }))
      return {}
    }),

    remove: os.savedViews.remove.handler(({ input: { id } }) => {
      session.project().command('remove_view', { name: stored(id).name }, (db) => removeView(db, id))
      return {}
    }),
  })
}
