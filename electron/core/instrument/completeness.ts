import { isBlankAspect, profileParts, type ProfilePart } from './aspects.ts'

/** What completeness is told from: an instrument as listed. */
export interface Described extends Readonly<Record<string, unknown>> {
  readonly budgets: readonly unknown[]
  /** Parts that the user said do not apply to it. */
  readonly notApplicable: readonly ProfilePart[]
}

export interface Completeness {
  readonly filled: number
  /** Parts that apply. */
  readonly of: number
  /** Blank ones that apply, in the order of the profile. */
  readonly missing: readonly ProfilePart[]
}

/** True where the profile says nothing of the part. */
export function isBlankPart(instrument: Described, part: ProfilePart): boolean {
  return part === 'budgets' ? instrument.budgets.length === 0 : isBlankAspect(instrument, part)
}

/** True where the part is blank because it does not apply: a statement made later counts more. */
export function doesNotApply(instrument: Described, part: ProfilePart): boolean {
  return instrument.notApplicable.includes(part) && isBlankPart(instrument, part)
}

/** How much of the profile is filled. What does not apply is no gap. */
export function completeness(instrument: Described): Completeness {
  const applying = profileParts.filter((part) => !doesNotApply(instrument, part))
  const missing = applying.filter((part) => isBlankPart(instrument, part))
  return { filled: applying.length - missing.length, of: applying.length, missing }
}

/** One part over the mix: the instruments it applies to and those where it is blank. */
export interface PartOfMix<Instrument> {
  readonly part: ProfilePart
  readonly of: number
  readonly missing: readonly Instrument[]
}

/** Each part of the profile over all instruments, in the order of the profile. */
export function completenessOfMix<Instrument extends Described>(instruments: readonly Instrument[]): readonly PartOfMix<Instrument>[] {
  return profileParts.map((part) => {
    const applying = instruments.filter((one) => !doesNotApply(one, part))
    return { part, of: applying.length, missing: applying.filter((one) => isBlankPart(one, part)) }
  })
}
