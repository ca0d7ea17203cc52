import type { ShownView } from '#core/contract/saved-views.ts'

/** A view with nothing chosen in it but what is given. */
export function shownView(choices: Partial<ShownView['choices']> = {}, seen = 'matrix'): ShownView {
  return {
    seen,
    table: false,
    choices: {
      filter: {},
      order: { by: 'programme' },
      universe: null,
      shown: null,
      onlyDisagreements: false,
      subject: null,
      threshold: null,
      odd: [],
      against: [
        { kind: 'tagged', measure: 'cosine' },
        { kind: 'observed', measure: 'jaccard' },
      ],
      split: null,
      settings: {},
      taxonomies: {},
      ...choices,
    },
  }
}
