import { createHash } from 'node:crypto'
import type { KeptFigures } from '#core/contract/packages.ts'
import { packageFigures } from '#core/package/figures.ts'
import { inputParts, inputTexts, type InputPart } from '#core/package/inputs.ts'
import type { PackageMaterial } from '#core/package/material.ts'
import type { PackageState, StateNumbers } from '#core/package/states.ts'

/** What a proposal keeps of the moment: its figures, and hashes of what they were reckoned from. */
export function keptWith(
  material: PackageMaterial,
  states: readonly PackageState[],
  numbers: StateNumbers,
): { readonly figures: KeptFigures; readonly hashes: Readonly<Record<InputPart, string>> } {
  const found = packageFigures(material, states, numbers)
  return {
    figures: {
      netSynergy: found.netSynergy,
      budget: [...found.budget],
      covered: found.covered.length,
      terms: material.terms.length,
      missing: found.missing.length,
      contradictions: found.contradictions.length,
      against: found.against.length,
    },
    hashes: hashesOf(material),
  }
}

/** SHA-256 of each part of the inputs. */
export function hashesOf(material: PackageMaterial): Readonly<Record<InputPart, string>> {
  const texts = inputTexts(material)
  return Object.fromEntries(inputParts.map((part) => [part, hash(texts[part])])) as Record<InputPart, string>
}

/** SHA-256 in hexadecimal digits. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
