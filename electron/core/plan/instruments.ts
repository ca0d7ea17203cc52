import { groupedBy } from '../model/grouped.ts'
import { textDigest } from './text-digest.ts'

/** An instrument as a list can name it. */
export interface KnownInstrument {
  readonly id: number
  readonly code: string
  readonly name: string
  /** Empty where not known. */
  readonly programme: string
  readonly region: string
}

export interface InstrumentDecision {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly isNew: boolean
}

export interface InstrumentResolver {
  /** Null where the row names none. */
  resolve(code: string | null, name: string | null): InstrumentDecision | null
}

/** Longest code and name that an instrument can have, see the contract's profile. */
const longestCode = 100
const longestName = 500

/**
 * Finds the instrument of a row, or makes one with the next free id. A code decides before a name. Lists do not say region and programme,
 * so a known instrument is taken where only one has the code; of several the one without region and programme, else the only one of the name.
 */
export function createInstrumentResolver(known: readonly KnownInstrument[], firstId: number): InstrumentResolver {
  const all = known.map((instrument): KnownInstrument => ({ ...instrument, code: plain(instrument.code), name: plain(instrument.name) }))
  const byCode = groupedBy(all, ({ code }) => code)
  const byName = groupedBy(all, ({ name }) => name)
  const decided = new Map<string, InstrumentDecision>()
  let next = firstId

  const find = (code: string | null, name: string | null): KnownInstrument | undefined => {
    const named = name === null ? [] : (byName.get(name) ?? [])
    if (code === null) return named.length === 1 ? named[0] : only(byCode.get(name ?? '') ?? [])
    const coded = byCode.get(code) ?? []
    return (
      only(coded) ??
      coded.find(({ programme, region }) => programme === '' && region === '') ??
      only(coded.filter((one) => one.name === name))
    )
  }
  const make = (code: string | null, name: string | null): KnownInstrument => {
    const made = {
      id: next++,
      code: shortened(code ?? name ?? '', longestCode),
      name: shortened(name ?? code ?? '', longestName),
      programme: '',
      region: '',
    }
    for (const [map, key] of [
      [byCode, made.code],
      [byName, made.name],
    ] as const) {
      const others = map.get(key)
      if (others) others.push(made)
      else map.set(key, [made])
    }
    return made
  }

  return {
    resolve(givenCode, givenName) {
      const memo = `${givenCode ?? ''}\n${givenName ?? ''}`
      const before = decided.get(memo)
      if (before) return before
      const code = orNull(plain(givenCode ?? ''))
      const name = orNull(plain(givenName ?? ''))
      if (code === null && name === null) return null
      const found = find(code && shortened(code, longestCode), name && shortened(name, longestName))
      const instrument = found ?? make(code, name)
      const decision = { id: instrument.id, code: instrument.code, name: instrument.name, isNew: instrument.id >= firstId }
      decided.set(memo, decision)
      return decision
    },
  }
}

/** One blank between words, letters composed: codes are compared to the letter otherwise. */
function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

/** A text that is too long keeps its beginning and a mark of the rest, so that two of them stay two. */
function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 12).trimEnd()}… ${textDigest(text).toString(36).slice(0, 8)}`
}

function only<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined
}
