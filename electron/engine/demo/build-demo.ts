import { createHash } from 'node:crypto'
import type { Proposal } from '#core/contract/packages.ts'
import { defaultRule } from '#core/judging/consensus.ts'
import { materialOf } from '#core/package/material.ts'
import { usualNumbers } from '#core/package/states.ts'
import { frameOf } from '#core/sheet/cells.ts'
import { createRecordReader } from '#core/sheet/read-records.ts'
import { recognise } from '#core/sheet/recognise.ts'
import { review } from '#core/sheet/review.ts'
import { createEvaluation } from '#store/commands/evaluations.ts'
import { importDelivery } from '#store/commands/import-delivery.ts'
import { writeBudget } from '#store/commands/instrument-budgets.ts'
import { changeInstrument } from '#store/commands/instrument-changes.ts'
import { createInstrument } from '#store/commands/instruments.ts'
import { addRater, assess } from '#store/commands/judgements.ts'
import { beginRound, endRound } from '#store/commands/judging.ts'
import { keepPackage } from '#store/commands/packages.ts'
import { tagInstruments } from '#store/commands/tags.ts'
import type { WriteDb } from '#store/file/handles.ts'
import { packageMaterial } from '#store/queries/packages.ts'
import { listTaxonomies } from '#store/queries/taxonomies.ts'
import { packRows } from '#workbook/raw-rows.ts'
import { makeProject, type NewProject } from '../new-project.ts'
import { keptWith } from '../kept-package.ts'
import { demoSheet } from './demo-sheet.ts'
import { type DemoMix, readDemoMix } from './mix.ts'
import { type DemoRegion, demoRegions } from './regions.ts'

const author = 'demo'

/** Makes the demo project: facts of the MANUMIX regions, invented beneficiaries, operations and judgements, marked as such. */
export async function buildDemo(
  path: string,
  options: Pick<NewProject, 'resources' | 'replace'> & { readonly name?: string },
): Promise<void> {
  const mix = readDemoMix(options.resources)
  const deliveries = await Promise.all(demoRegions.map(prepare))
  makeProject(path, {
    ...options,
    name: options.name ?? mix.name,
    demo: true,
    fill: (db) => {
      const instruments = writeInstruments(db, mix)
      for (const delivery of deliveries) deliver(db, delivery)
      evaluate(db, mix, instruments)
      judge(db, mix, instruments)
      propose(db, mix, instruments)
    },
  })
}

type Prepared = Awaited<ReturnType<typeof prepare>>

/** Reads the region's list as a file would be read: recognised, reviewed, packed. */
async function prepare(region: DemoRegion) {
  const sheet = demoSheet(region)
  const layout = recognise(
    sheet,
    { fileName: region.file, format: region.file.endsWith('.csv') ? 'csv' : 'xlsx', sheetName: sheet.name },
    { currency: region.currency },
  )
  const read = createRecordReader(sheet, layout)
  const records = sheet.rows.flatMap((row) => read(row) ?? [])
  const raw = await packRows(sheet.rows)
  return { region, sheet, layout, records, raw, said: review(sheet, layout) }
}

function deliver(db: WriteDb, { region, sheet, layout, records, raw, said }: Prepared): void {
  const bytes = JSON.stringify(sheet.rows)
  const delivery = importDelivery(db, {
    file: region.file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    importedBy: author,
    invented: true,
  })
  delivery.beginSheet({ name: sheet.name, layout, formats: sheet.formats, date1904: sheet.date1904, frame: frameOf(sheet) })
  delivery.write({ records, raw })
  delivery.reviewed(said)
  for (const step of delivery.finish()) void step
}

function writeInstruments(db: WriteDb, mix: DemoMix): ReadonlyMap<string, number> {
  const taxonomies = new Map(listTaxonomies(db).map(({ key, terms }) => [key, new Map(terms.map(({ code, id }) => [code, id]))]))
  const ids = new Map<string, number>()
  const at = new Date().toISOString()
  for (const { inventedFields, tags, budgets, changes, ...profile } of mix.instruments) {
    const id = createInstrument(db, profile, inventedFields)
    ids.set(profile.code, id)
    for (const part of budgets) writeBudget(db, id, part, null)
    for (const { profile: after, since, note } of changes) changeInstrument(db, id, after, { since, note, author, at })
    const levelTag = profile.level == null ? [] : [{ taxonomy: 'level-of-government', code: profile.level }]
    const trlTags = readiness(profile.trlFrom ?? null, profile.trlTo ?? null).map((level) => ({ taxonomy: 'trl', code: `TRL${level}` }))
    const termOf = ({ taxonomy, code }: { readonly taxonomy: string; readonly code: string }) =>
      known(taxonomies.get(taxonomy)?.get(code), `${taxonomy} ${code}`)
    for (const { weight, evidence, ...tag } of tags)
      tagInstruments(db, { instruments: [id], terms: [termOf(tag)], weight, evidence }, author)
    tagInstruments(db, { instruments: [id], terms: [...levelTag, ...trlTags].map(termOf) }, author)
  }
  return ids
}

const readiness = (from: number | null, to: number | null): number[] =>
  from === null || to === null ? [] : Array.from({ length: to - from + 1 }, (_, step) => from + step)

function evaluate(db: WriteDb, mix: DemoMix, instruments: ReadonlyMap<string, number>): void {
  for (const { inventedFields, ...evaluation } of mix.evaluations)
    createEvaluation(
      db,
      { ...evaluation, instruments: evaluation.instruments.map((code) => known(instruments.get(code), code)) },
      inventedFields,
    )
}

/** One round, closed: what it came to and what it left in dispute can be looked at, and nothing is hidden. */
function judge(db: WriteDb, mix: DemoMix, instruments: ReadonlyMap<string, number>): void {
  beginRound(db, defaultRule, author)
  const raters = mix.raters.map((rater) => addRater(db, rater, true))
  for (const { rater, from, to, ...judgement } of mix.assessments)
    assess(db, {
      ...judgement,
      rater: known(raters[rater], `rater ${rater}`),
      from: known(instruments.get(from), from),
      to: known(instruments.get(to), to),
    })
  endRound(db, author)
}

function propose(db: WriteDb, mix: DemoMix, instruments: ReadonlyMap<string, number>): void {
  const taxonomies = new Map(listTaxonomies(db).map(({ key, id }) => [key, id]))
  for (const { name, reasons, taxonomy: key, states: given } of mix.packages) {
    const taxonomy = known(taxonomies.get(key), key)
    const states = Object.entries(given).map(([code, state]) => ({ instrument: known(instruments.get(code), code), state }))
    const material = materialOf(
      packageMaterial(db, taxonomy).material,
      states.map(({ instrument }) => instrument),
    )
    const kept = keptWith(
      material,
      states.map(({ state }) => state),
      usualNumbers,
    )
    const numbers = { ...usualNumbers, gives: [...usualNumbers.gives], receives: [...usualNumbers.receives] } satisfies Proposal['numbers']
    keepPackage(db, { name, reasons, author, keptAt: new Date().toISOString(), taxonomy, states, numbers, invented: true, ...kept })
  }
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the demo names ${name}, which is not there`)
  return value
}
