import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { labels } from '#core/contract/taxonomies.ts'
import type { OtherWords } from '#core/tagging/other-words.ts'
import type { ShippedTaxonomy } from '#store/commands/shipped-taxonomies.ts'

const shipped = z.object({
  key: z.string(),
  label: labels,
  source: z.string(),
  terms: z.array(z.object({ code: z.string(), label: labels, parent: z.string().nullable() })),
})

const said = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.array(z.string()))))

/** In the order they are offered. */
const keys = [
  'stip-instruments',
  'stip-target-groups',
  'stip-themes',
  'trl',
  'level-of-government',
  'rationale',
  'nace-rev-2',
  'erdf-fields-2014',
  'erdf-fields-2021',
  'advanced-technologies',
  's3-priorities',
  'evaluation-criteria',
]

/** The taxonomies that come with the program. */
export function shippedTaxonomies(resources: string): readonly ShippedTaxonomy[] {
  return keys.map((key) => shipped.parse(JSON.parse(readFileSync(join(resources, 'taxonomies', `${key}.json`), 'utf8'))))
}

/** How else the field says terms that ship with the program, by the keys of their taxonomies and their codes. */
export function otherWords(resources: string): Readonly<Partial<Record<string, Readonly<Partial<Record<string, OtherWords>>>>>> {
  return said.parse(JSON.parse(readFileSync(join(resources, 'taxonomies', 'other-words.json'), 'utf8')))
}
