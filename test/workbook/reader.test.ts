import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { profileOf } from '#core/identity/same.ts'
import { openReader, type ReaderOptions, type SheetReader } from '#workbook/client.ts'
import type { ReaderPort, RecordBatch } from '#workbook/protocol.ts'
import { unpackRows } from '#workbook/raw-rows.ts'
import { spawnReader } from '#workbook/spawn-node.ts'
import { makeXlsx } from './make-xlsx.ts'

const folder = mkdtempSync(join(tmpdir(), 'manumix-reader-'))
const running: SheetReader[] = []

afterEach(() => {
  for (const started of running.splice(0)) started.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function reader(options: ReaderOptions = {}, spawn: () => ReaderPort = spawnReader): SheetReader {
  const opened = openReader(spawn, options)
  running.push(opened)
  return opened
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const heading = 'Beneficiary;Operation name;Operation code;Start date;Total eligible expenditure;Union co-financing'
const operation = (number: number) =>
  `Company ${number} Ltd;Project number ${number};POR-${number};01/03/2016;${number}000,50;${number}00,25`
const list = (rows: number) => `${heading}\n${Array.from({ length: rows }, (_, index) => operation(index + 1)).join('\n')}\n`

/** A file that takes far more memory than itself: its list of texts is read whole. */
function heavySheet(texts: number): Buffer {
  return makeXlsx({
    sheets: [{ name: 'S', xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' }],
    strings: Array.from({ length: texts }, (_, index) => `<si><t>${'text '.repeat(40)}${index}</t></si>`),
  })
}

async function all(batches: AsyncIterable<RecordBatch>): Promise<RecordBatch[]> {
  const found: RecordBatch[] = []
  for await (const batch of batches) found.push(batch)
  return found
}

describe('the reader process', () => {
  it('opens a file and says what is in it', async () => {
    const text = list(3)
    const opened = await reader().open(file('list.csv', text))
    expect(opened).toEqual({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      fallback: null,
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
      sheets: [
        {
          name: 'list',
          hidden: false,
          rowCount: 4,
          lastRow: 4,
          width: 6,
          formats: [{ kind: 'general', code: 'General' }],
          frame: { hidden: false, hiddenRows: [], hiddenColumns: [], merges: [], filtered: false, protected: false },
          date1904: false,
          repeats: null,
        },
      ],
    })
  })

  it('shows any stretch of rows, and recognises the list', async () => {
    const open = reader()
    await open.open(file('list.csv', list(50)))
    expect((await open.window(0, 10, 12)).map((row) => [row.row, row.values[0]])).toEqual([
      [10, 'Company 9 Ltd'],
      [11, 'Company 10 Ltd'],
      [12, 'Company 11 Ltd'],
    ])
    expect(await open.window(0, 60, 70)).toEqual([])
    const { layout, totals } = await open.layout(0)
    expect(layout).toMatchObject({ isList: true, headerRows: [1], firstDataRow: 2, lastDataRow: 51, dataRows: 50 })
    expect(totals.operations).toBe(50)
  })

  it('hands over all rows in batches with the operations among them', async () => {
    const open = reader()
    await open.open(file('long.csv', list(2600)))
    const batches = await all(open.records(0))
    expect(batches.map((batch) => [batch.raw.fromRow, batch.raw.toRow, batch.raw.count])).toEqual([
      [1, 1000, 1000],
      [1001, 2000, 1000],
      [2001, 2601, 601],
    ])
    const records = batches.flatMap((batch) => batch.records)
    expect(records).toHaveLength(2600)
    expect(records[2500]).toMatchObject({
      row: 2502,
      beneficiary: 'Company 2501 Ltd',
      title: 'Project number 2501',
      totalCost: 2_501_000.5,
    })
    expect(unpackRows(batches[1]?.raw.data ?? new Uint8Array())[0]).toEqual({ row: 1001, values: operation(1000).split(';') })
  })

  it('hands over each beneficiary taken apart where its name comes first, if it was asked what there is to say', async () => {
    const open = reader()
    await open.open(file('named.csv', `${list(1500)}${operation(7)}\n`))
    const said = await all(open.records(0, undefined, { onReview: () => undefined }))
    const profiled = said.flatMap(({ records, profiles }) => records.filter((record) => profiles.has(record)))
    expect(profiled.map(({ row }) => row)).toEqual(Array.from({ length: 1500 }, (_, at) => at + 2))
    for (const { profiles } of said)
      for (const [{ beneficiary, taxId }, profile] of profiles)
        expect(profile).toEqual(profileOf({ name: beneficiary!, taxId, country: profile.country }))
    expect((await all(open.records(0))).every(({ profiles }) => profiles.size === 0)).toBe(true)
  })

  it('reads no further than two batches ahead, and answers other questions meanwhile', async () => {
    const open = reader()
    await open.open(file('longer.csv', list(20_000)))
    let seen = 0
    for await (const batch of open.records(0)) {
      seen += batch.raw.count
      expect((await open.window(0, 5, 5)).map((row) => row.row)).toEqual([5])
      if (seen >= 6000) break
    }
    expect(seen).toBe(6000)
    expect((await open.layout(0)).totals.operations).toBe(20_000)
  })

  it('refuses with the code of the reason and stays ready for the next file', async () => {
    const open = reader()
    await expect(open.open(join(folder, 'missing.xlsx'))).rejects.toMatchObject({ code: 'file_missing' })
    await expect(open.open(folder)).rejects.toMatchObject({ code: 'not_a_sheet' })
    await expect(open.open(file('empty.xlsx', ''))).rejects.toMatchObject({ code: 'empty_file' })
    await expect(open.open(file('text.xlsx', 'hello'))).rejects.toMatchObject({ code: 'not_a_sheet', data: { looksLike: 'text' } })
    await expect(open.layout(0)).rejects.toMatchObject({ code: 'unknown_sheet' })
    expect((await open.open(file('good.csv', list(1)))).sheets).toHaveLength(1)
    await expect(open.window(3, 1, 2)).rejects.toMatchObject({ code: 'unknown_sheet' })
    expect(open.alive()).toBe(true)
  })

  it('holds limits it is given', async () => {
    const limits = { maxBytes: 10, maxUnzippedBytes: 1000, maxCells: 1000 }
    await expect(reader({ limits }).open(file('big.csv', list(5)))).rejects.toMatchObject({ code: 'too_large', data: { limit: 10 } })
  })

  it('dies of a file that needs more memory than it has, and says so', async () => {
    const open = reader({}, () => spawnReader({ maxHeapMegabytes: 64 }))
    await expect(open.open(file('heavy.xlsx', heavySheet(400_000)))).rejects.toMatchObject({ code: 'reader_crashed' })
    expect(open.alive()).toBe(false)
    await expect(open.window(0, 1, 2)).rejects.toMatchObject({ code: 'reader_crashed' })
  })

  it('is killed when a file takes too long', async () => {
    const open = reader({ openTimeout: 30 })
    await expect(open.open(file('slow.csv', list(200_000)))).rejects.toMatchObject({ code: 'reader_timeout' })
    expect(open.alive()).toBe(false)
  })

  it('is killed when opening is given up', async () => {
    const open = reader()
    const abort = new AbortController()
    const opening = open.open(file('given-up.csv', list(200_000)), { signal: abort.signal })
    setTimeout(() => abort.abort(), 50)
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' })
    expect(open.alive()).toBe(false)
  })

  it('ends a reading of records that is given up, and lives on', async () => {
    const open = reader()
    await open.open(file('long.csv', list(20_000)))
    const abort = new AbortController()
    const reading = open.records(0, undefined, { signal: abort.signal })
    await reading.next()
    abort.abort()
    await expect(reading.next()).rejects.toMatchObject({ name: 'AbortError' })
    expect(await open.window(0, 1, 1)).toHaveLength(1)
  })

  it('fails every call at once when it is killed in mid-read', async () => {
    const ports: ReaderPort[] = []
    const open = reader({}, () => {
      const port = spawnReader()
      ports.push(port)
      return port
    })
    await open.open(file('long.csv', list(20_000)))
    const reading = open.records(0)
    await reading.next()
    const waiting = open.layout(0)
    ports[0]?.kill()
    await expect(waiting).rejects.toMatchObject({ code: 'reader_crashed' })
    await expect(all(reading)).rejects.toMatchObject({ code: 'reader_crashed' })
  })

  it('fails what still waits when it is closed', async () => {
    const open = reader()
    const opening = open.open(file('closed.csv', list(100_000)))
    open.close()
    await expect(opening).rejects.toMatchObject({ code: 'reader_crashed' })
  })
})
