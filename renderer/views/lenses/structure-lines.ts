import type { LensReading, LensStructure } from '#core/contract/lenses.ts'

export interface LinkLine {
  readonly from: number
  readonly to: number
  readonly fromCode: string
  readonly toCode: string
  readonly score: number
  readonly kind: LensStructure['links'][number]['kind']
}

/** The links of ISM's levels with their codes, those that lead on first. */
export function linkRows({ instruments }: LensReading, structure: LensStructure | undefined): readonly LinkLine[] {
  const codes = new Map(instruments.map(({ id, code }) => [id, code]))
  const lines = (structure?.links ?? []).map((link) => ({
    ...link,
    fromCode: codes.get(link.from) ?? '',
    toCode: codes.get(link.to) ?? '',
  }))
  const order = { leads_on: 0, in_circle: 1, over_others: 2 }
  return lines.toSorted((a, b) => order[a.kind] - order[b.kind])
}

/** Positions of instruments that all reach each other, by circle; those that stand alone are left out. */
export function circlesOf({ instruments }: LensReading, structure: LensStructure | undefined): readonly (readonly number[])[] {
  const position = new Map(instruments.map(({ id }, at) => [id, at]))
  const circle = instruments.map((_, at) => at)
  for (const { from, to, kind } of structure?.links ?? []) {
    if (kind !== 'in_circle') continue
    const [one, other] = [circle[position.get(from) ?? 0], circle[position.get(to) ?? 0]]
    if (one !== other) for (const [at, of] of circle.entries()) if (of === other) circle[at] = one!
  }
  const members = new Map<number, number[]>()
  for (const [at, of] of circle.entries()) members.set(of, [...(members.get(of) ?? []), at])
  return [...members.values()].filter(({ length }) => length > 1)
}
