import type { MatrixFilter } from '#core/contract/matrices.ts'
import type { ShownView } from '#core/contract/saved-views.ts'
import type { NetworkOf, Timeline } from '#core/contract/views.ts'
import type { Voice } from '#core/lens/voices.ts'
import type { JudgingFacts } from '#core/matrix/interaction-matrix.ts'
import type { YearOfParticipation } from '#core/view/flow.ts'
import { gridOf } from '#core/view/stored-view.ts'
import { timeline } from '#core/view/timeline.ts'
import { listEvaluations } from '#store/queries/evaluations.ts'
import { yearsOfParticipation } from '#store/queries/flow.ts'
import { listChanges } from '#store/queries/instrument-changes.ts'
import { listInstruments } from '#store/queries/instruments.ts'
import { coverageTerms } from '#store/queries/matrices.ts'
import { periodOf } from '#store/queries/period.ts'
import { shownVoices } from '#store/queries/shown-judgements.ts'
import { listTaxonomies } from '#store/queries/taxonomies.ts'
import { startsByYear } from '#store/queries/timeline.ts'
import type { GridAnswers } from './grid-answers.ts'
import { type MatrixAnswers, readingOf } from './matrix-answers.ts'
import {
  budgetsPart,
  grantsPart,
  hashesOf,
  instrumentsPart,
  judgementsPart,
  type PartHashes,
  participationsPart,
  regionsPart,
  tagsPart,
  termsPart,
  timelineParts,
  voicesPart,
  yearsPart,
} from './mix-parts.ts'
import type { Session } from './session.ts'
import { keepAnswers } from './worked-out.ts'

/** What counts in each way to see the mix, and what several of them read. */
export interface ViewParts {
  years(filter: MatrixFilter): readonly YearOfParticipation[]
  voices(): { readonly voices: readonly Voice[]; readonly judging: JudgingFacts }
  timelineOf(
    instruments: readonly { readonly id: number; readonly group: number }[],
    filter: MatrixFilter,
  ): Omit<Timeline, 'groups' | 'inputs'>
  network(filter: MatrixFilter, of: NetworkOf): PartHashes
  flow(filter: MatrixFilter): PartHashes
  timeline(filter: MatrixFilter): PartHashes
  coverageMap(filter: MatrixFilter, rows: number, columns: number): PartHashes
  /** `drawn`: ranks are drawn from how sure the raters are. */
  lenses(filter: MatrixFilter, drawn: boolean): PartHashes
  regionFigures(filter: MatrixFilter): PartHashes
  regionTerms(filter: MatrixFilter, taxonomy: number): PartHashes
  /** What counts in a view as it is saved. */
  ofView(view: ShownView): Promise<PartHashes>
}

export function viewParts(session: Session, answers: MatrixAnswers, grids: GridAnswers): ViewParts {
  const revision = (): number => session.revision
  const { mix } = answers
  const years = keepAnswers(1, revision, (reading: ReturnType<typeof readingOf>) =>
    session.project().read((db) => yearsOfParticipation(db, periodOf(reading), reading.level ?? 'organisation')),
  )
  const voices = keepAnswers(1, revision, (_whole: null) => session.project().read(shownVoices))
  const termsOf = (taxonomy: number) => session.project().read((db) => coverageTerms(db, taxonomy))

  const timelineOf: ViewParts['timelineOf'] = (instruments, filter) =>
    session.project().read((db) => {
      const facts = new Map(listInstruments(db).map((one) => [one.id, one]))
      const material = {
        instruments: instruments.map(({ id, group }) => ({ ...facts.get(id)!, group })),
        starts: startsByYear(db, periodOf(filter)),
        changes: listChanges(db),
        evaluations: listEvaluations(db),
      }
      return timeline(material, filter)
    })

  const parts: Omit<ViewParts, 'ofView'> = {
    years: (filter) => years.ask(readingOf(filter)),
    voices: () => voices.ask(null),
    timelineOf,
    network: (filter, of) => {
      const found = mix(filter)
      return hashesOf([instrumentsPart(found), of === 'judged' ? judgementsPart(found) : participationsPart(found)])
    },
    flow: (filter) => {
      const found = mix(filter)
      return hashesOf([instrumentsPart(found), yearsPart(found, parts.years(filter))])
    },
    timeline: (filter) => {
      const found = mix(filter)
      const instruments = found.shown.map(({ id }) => ({ id, group: 0 }))
      return hashesOf(timelineParts(found, timelineOf(instruments, filter)))
    },
    coverageMap: (filter, rows, columns) => {
      const found = mix(filter)
      const axes = [rows, columns].flatMap((taxonomy) => [termsPart(found, termsOf(taxonomy)), tagsPart(found, taxonomy)])
      return hashesOf([instrumentsPart(found), budgetsPart(found), ...axes])
    },
    lenses: (filter, drawn) => {
      const found = mix(filter)
      const { voices: given, judging } = parts.voices()
      return hashesOf([instrumentsPart(found), voicesPart(found, given, judging, drawn)])
    },
    regionFigures: (filter) => {
      const found = mix(filter)
      const counted = [regionsPart(found), grantsPart(found), budgetsPart(found), participationsPart(found), judgementsPart(found)]
      return hashesOf([instrumentsPart(found), ...counted])
    },
    regionTerms: (filter, taxonomy) => {
      const found = mix(filter)
      const counted = [regionsPart(found), grantsPart(found), budgetsPart(found), tagsPart(found, taxonomy)]
      return hashesOf([instrumentsPart(found), termsPart(found, termsOf(taxonomy)), ...counted])
    },
  }

  const ofView = async (view: ShownView): Promise<PartHashes> => {
    const { seen, choices } = view
    const { filter, settings, taxonomies } = choices
    const grid = gridOf(view)
    if (grid !== null) return (await grids.made(grid)).hashes
    /** Views from before all choices were saved do not name theirs. */
    const taxonomy = (name: string): number => {
      const list = session.project().read(listTaxonomies)
      return taxonomies[name] ?? (list.find(({ terms }) => terms.some(({ instruments }) => instruments > 0)) ?? list[0])?.id ?? 0
    }
    switch (seen) {
      case 'network':
        return parts.network(filter, settings['network.of'] === 'shared' ? 'shared' : 'judged')
      case 'lenses':
        return parts.lenses(filter, false)
      case 'flow':
        return parts.flow(filter)
      case 'timeline':
        return parts.timeline(filter)
      case 'coverage':
        return answers.coverageParts(filter, taxonomy('coverage.taxonomy'))
      case 'coverage-map':
        return parts.coverageMap(filter, taxonomy('coverage_map.rows'), taxonomy('coverage_map.columns'))
      case 'regions':
        return { ...parts.regionFigures(filter), ...parts.regionTerms(filter, taxonomy('regions.taxonomy')) }
      default:
        return answers.interactionParts(filter)
    }
  }

  return { ...parts, ofView }
}
