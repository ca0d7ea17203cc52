import type { Money } from '../contract/organisations.ts'
import type { LevelOfGovernment } from '../model/vocabulary.ts'

/** What a matrix needs to know of an instrument. Counts and amounts are those of the period asked for. */
export interface InstrumentFacts {
  /** Row id. */
  readonly id: number
  /** Its place in packed participations, see `overlap-counts.ts`. */
  readonly slot: number
  readonly code: string
  readonly name: string
  readonly programme: string | null
  readonly region: string | null
  readonly level: LevelOfGovernment | null
  readonly budget: Money | null
  readonly operations: number
  readonly grant: readonly Money[]
  /** Of its operations. */
  readonly firstYear: number | null
  readonly lastYear: number | null
  readonly tags: readonly TermWeight[]
}

export interface TermWeight {
  readonly taxonomy: number
  readonly term: number
  /** 0 to 1. */
  readonly weight: number
}

const byNumberInText = new Intl.Collator('en', { numeric: true })

/** Codes as people sort them (P2 before P10); equal ones by row id, so the order never depends on how they came. */
export function compareByCode(a: Pick<InstrumentFacts, 'code' | 'id'>, b: Pick<InstrumentFacts, 'code' | 'id'>): number {
  return byNumberInText.compare(a.code, b.code) || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id - b.id)
}

/** Names of groups in the order people expect. */
export function compareLabels(a: string, b: string): number {
  return byNumberInText.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}
