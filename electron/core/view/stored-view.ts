import type { GridQuestion } from '../contract/grids.ts'
import type { GoneFromView, ShownView, ViewChoices } from '../contract/saved-views.ts'

const namedKinds = ['instrument', 'term', 'taxonomy'] as const
export type NamedKind = (typeof namedKinds)[number]

/** A thing by what holds in every copy of a project, and by the code that people know it by. */
export interface NamedThing {
  readonly uuid: string
  readonly code: string
}

const kindOfKey: Readonly<Partial<Record<string, NamedKind>>> = {
  instruments: 'instrument',
  terms: 'term',
  taxonomy: 'taxonomy',
  taxonomies: 'taxonomy',
}

/** A view as canonical JSON (keys in order), in which things are named and not numbered; what is not there is left out. */
export function storedView(view: ShownView, nameOf: (kind: NamedKind, id: number) => NamedThing | null): string {
  const name = (value: unknown, kind: NamedKind): unknown => {
    if (typeof value === 'number') return nameOf(kind, value) ?? undefined
    if (Array.isArray(value)) return value.map((one: unknown) => name(one, kind)).filter((one) => one !== undefined)
    return mapped(value, (one) => name(one, kind))
  }
  return JSON.stringify(renamed(view, name))
}

/** The view that is stored, in this project's ids, and what it names that is not there. */
export function readView(
  stored: string,
  idOf: (kind: NamedKind, uuid: string) => number | null,
): { readonly view: ShownView; readonly gone: GoneFromView } {
  const missing = { instrument: new Set<string>(), term: new Set<string>(), taxonomy: new Set<string>() }
  const number = (value: unknown, kind: NamedKind): unknown => {
    if (Array.isArray(value)) {
      const there = value.map((one: unknown) => number(one, kind)).filter((one) => one !== undefined)
      return there.length === 0 ? undefined : there
    }
    if (!isNamed(value)) return mapped(value, (one) => number(one, kind))
    const id = idOf(kind, value.uuid)
    if (id === null) missing[kind].add(value.code)
    return id ?? undefined
  }
  const view = renamed(JSON.parse(stored), number) as ShownView
  const { order } = view.choices
  // An order by a taxonomy that is gone falls back to the one that every project has.
  const choices: ViewChoices =
    order.by === 'taxonomy' && order.taxonomy === undefined ? { ...view.choices, order: { by: 'programme' } } : view.choices
  return {
    view: { ...view, choices },
    gone: { instruments: [...missing.instrument], terms: [...missing.term], taxonomies: [...missing.taxonomy] },
  }
}

/** The matrix of one kind that a view shows; null where it shows another thing. */
export function gridOf({ seen, choices }: ShownView): GridQuestion | null {
  const { filter, universe, against, subject } = choices
  if (seen !== 'matrix' || subject === null) return null
  return {
    ...subject,
    filter,
    order: { by: 'code' },
    language: 'en',
    ...(universe === null ? {} : { universe }),
    ...(subject.kind === 'difference' ? { against } : {}),
  }
}

function isNamed(value: unknown): value is NamedThing {
  return typeof value === 'object' && value !== null && 'uuid' in value && typeof value.uuid === 'string'
}

function mapped(value: unknown, change: (one: unknown, key: string) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, one]) => [key, change(one, key)]).filter(([, one]) => one !== undefined))
}

/** Keys in order; what stands under the key of a kind goes through `change`. */
function renamed(value: unknown, change: (value: unknown, kind: NamedKind) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => renamed(one, change))
  return mapped(value, (one, key) => {
    const kind = kindOfKey[key]
    return kind === undefined ? renamed(one, change) : change(one, kind)
  })
}
