import { type Aspect, aspectFields, aspects } from '../instrument/aspects.ts'
import { firstDay } from '../instrument/versions.ts'
import type { Edit, Register } from './edits.ts'
import { keyParts } from './tables.ts'
import { groupValue } from './values.ts'

/**
 * Two copies may each say from when on a field of an instrument changed. Both hold, one after the other: in force is what the later of the
 * two days brought, and the other is no conflict.
 */

const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The kind of the register that holds what is in force of an aspect. */
export function kindOfAspect(aspect: Aspect): string {
  return `instrument.${aspectFields[aspect].map(columnOf).join('+')}`
}

const aspectByKind = new Map(aspects.map((aspect) => [kindOfAspect(aspect), aspect]))

/** What the key of each dated change of the same statement begins with; null for what is changed without dates. */
export function changesBegin({ kind, key }: Pick<Edit, 'kind' | 'key'>): string | null {
  const aspect = aspectByKind.get(kind)
  return aspect === undefined ? null : `${key}|${aspect}|`
}

export const changeKind = 'instrument_change'

/** Tells of registers whose heads differ which of these held only until a later dated change; those come last. */
export function putPassedLast(registers: Iterable<{ kind: string; key: string; heads: Edit[]; passed?: number }>): void {
  const all = [...registers]
  const differing = all.filter(({ kind, heads }) => heads.length > 1 && aspectByKind.has(kind))
  if (differing.length === 0) return
  const changes = all.filter(({ kind }) => kind === changeKind)
  for (const register of differing) {
    const begin = changesBegin(register)!
    const passedValues = valuesPassed(
      aspectByKind.get(register.kind)!,
      changes.filter(({ key }) => key.startsWith(begin)),
    )
    const current = register.heads.filter(({ value }) => value === null || !passedValues.has(value))
    if (current.length === 0 || current.length === register.heads.length) continue
    const passed = register.heads.filter((head) => !current.includes(head))
    register.heads = [...current, ...passed]
    register.passed = passed.length
  }
}

/** Values that dated changes brought and that no change of the latest day did, as the aspect's register holds them. */
function valuesPassed(aspect: Aspect, changes: readonly Register[]): ReadonlySet<string> {
  const told = changes.flatMap(({ key, heads }) => {
    const text = heads[0]?.value
    const after: unknown = typeof text === 'string' ? (JSON.parse(text) as { readonly after?: unknown }).after : undefined
    if (typeof after !== 'string') return []
    const value = registerValue(aspect, JSON.parse(after) as Readonly<Record<string, unknown>>)
    return [{ day: firstDay(decodeURIComponent(keyParts(key).at(-1)!)), value }]
  })
  const latest = told
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  const values = (isLatest: boolean) => told.flatMap(({ day, value }) => ((day === latest) === isLatest && value !== null ? [value] : []))
  const last = new Set(values(true))
  return new Set(values(false).filter((value) => !last.has(value)))
}

function registerValue(aspect: Aspect, values: Readonly<Record<string, unknown>>): string | null {
  const row = Object.fromEntries(aspectFields[aspect].map((field) => [columnOf(field), stored(values[field])]))
  return groupValue(row, Object.keys(row))
}

/** As a column holds it. */
function stored(value: unknown): string | number | null {
  if (Array.isArray(value)) return JSON.stringify(value)
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null
}
