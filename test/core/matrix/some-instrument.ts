import type { InstrumentFacts } from '#core/matrix/instrument-facts.ts'

/** An instrument of which nothing is known but what is given. */
export function someInstrument(id: number, facts: Partial<InstrumentFacts> = {}): InstrumentFacts {
  return {
    id,
    slot: id,
    code: `P${id}`,
    name: `Instrument ${id}`,
    programme: null,
    region: null,
    level: null,
    budget: null,
    operations: 1,
    grant: [],
    firstYear: null,
    lastYear: null,
    tags: [],
    ...facts,
  }
}
