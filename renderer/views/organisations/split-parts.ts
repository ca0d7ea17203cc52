import type { HeldSpelling } from '#core/contract/organisations.ts'
import { placeKey, type PlacedSpelling } from '#core/identity/decisions.ts'

/** Something of an organisation that can be split off: a spelling, or a place under all its spellings. */
export interface SplitPart {
  readonly key: string
  readonly label: string
  readonly count: number
  readonly spellings: readonly PlacedSpelling[]
}

/** Each spelling, wherever it stands. */
export function spellingParts(names: readonly HeldSpelling[]): (SplitPart & { readonly held: HeldSpelling })[] {
  return names.map((held) => {
    const { name, taxId, country, count } = held
    return { key: JSON.stringify([name, taxId, country]), label: name, count, spellings: [{ name, taxId, country }], held }
  })
}

/** Each place, most frequent first. */
export function placeParts(names: readonly HeldSpelling[]): readonly SplitPart[] {
  const found = new Map<string, { key: string; label: string; count: number; spellings: PlacedSpelling[] }>()
  for (const { name, taxId, country, places } of names)
    for (const { place, count } of places) {
      const key = placeKey(place)
      const part = found.get(key) ?? { key, label: place, count: 0, spellings: [] }
      found.set(key, part)
      part.count += count
      part.spellings.push({ name, taxId, country, place })
    }
  return [...found.values()].sort((a, b) => b.count - a.count)
}

/** Whether an organisation has something that can be split off, and something that stays. */
export function canBeSplit(names: readonly HeldSpelling[]): { readonly bySpelling: boolean; readonly byPlace: boolean } {
  const places = placeParts(names)
  const inPlaces = places.reduce((sum, { count }) => sum + count, 0)
  const all = names.reduce((sum, { count }) => sum + count, 0)
  return { bySpelling: names.length > 1, byPlace: places.length > 1 || (places.length === 1 && inPlaces < all) }
}
