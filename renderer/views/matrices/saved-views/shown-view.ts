import type { SavedView, ShownView } from '#core/contract/saved-views.ts'
import { shownKinds } from '#renderer/charts/matrix-cell.ts'
import { go } from '#renderer/data/route.ts'
import { seenAddress, seenViews, type SeenPlace, type SeenView } from '../../seen/seen-views.ts'
import type { MatrixChoices } from '../choices.ts'

/** The view as it is on the screen, to be saved; `instead`: what it shows where nothing is chosen. */
export function shownView(
  { view, table }: SeenPlace,
  choices: MatrixChoices,
  instead: Pick<MatrixChoices, 'settings' | 'taxonomies'> = { settings: {}, taxonomies: {} },
): ShownView {
  const { filter, order, universe, shown, onlyDisagreements, subject, threshold, odd, against, split, settings, taxonomies } = choices
  return {
    seen: view,
    table,
    choices: {
      filter,
      order,
      universe,
      shown,
      onlyDisagreements,
      subject,
      threshold,
      odd: [...odd],
      against: [against[0], against[1]],
      split,
      settings: { ...instead.settings, ...settings },
      taxonomies: { ...instead.taxonomies, ...taxonomies },
    },
  }
}

/** The way to see the mix that it was saved in. */
export function seenIn({ seen }: ShownView): SeenView {
  return seenViews.find((one) => one === seen) ?? 'matrix'
}

/** All choices of a saved view, for the place of those there are. */
export function choicesOf(view: SavedView): Omit<MatrixChoices, 'plan'> {
  const { shown, ...choices } = view.choices
  return {
    ...choices,
    shown: shownKinds.find((kind) => kind === shown) ?? null,
    pair: null,
    instrument: null,
    cell: null,
    view: view.id,
  }
}

/** Makes the choices of a saved view, and goes where it is seen. */
export function openView(view: SavedView, change: (change: Partial<MatrixChoices>) => void): void {
  change(choicesOf(view))
  go(seenAddress({ view: seenIn(view), table: view.table }))
}
