import type { SavedView, ShownView } from '#core/contract/saved-views.ts'
import { shownKinds } from '#renderer/charts/matrix-cell.ts'
import { go } from '#renderer/data/route.ts'
import { seenAddress, seenViews, type SeenPlace, type SeenView } from '../../seen/seen-views.ts'
import type { MatrixChoices } from '../choices.ts'

/** The view as it is on the screen, to be saved. */
export function shownView({ view, table }: SeenPlace, choices: MatrixChoices): ShownView {
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
      settings: { ...settings },
      taxonomies: { ...taxonomies },
    },
  }
}

/** The way to see the mix that it was saved in. */
export function seenIn({ seen }: ShownView): SeenView {
  return seenViews.find((one) => one === seen) ?? 'matrix'
}

/** Puts all choices of a saved view in the place of those there are, and goes where it is seen. */
export function openView(view: SavedView, change: (change: Partial<MatrixChoices>) => void): void {
  const { shown, ...choices } = view.choices
  change({
    ...choices,
    shown: shownKinds.find((kind) => kind === shown) ?? null,
    pair: null,
    instrument: null,
    cell: null,
    view: view.id,
  })
  go(seenAddress({ view: seenIn(view), table: view.table }))
}
