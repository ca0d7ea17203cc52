import Database from 'better-sqlite3'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CFB, utils, write } from 'xlsx'
import { goTo, importSheet, makeProject } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { writeSmallSheet } from './small-sheet.ts'
import { say } from './words.ts'

/** A workbook as Excel encrypts one: a compound file around what only the password opens (MS-OFFCRYPTO 2.3.4). */
function lockedWorkbook(): Buffer {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_add(file, 'EncryptionInfo', Buffer.alloc(64))
  CFB.utils.cfb_add(file, 'EncryptedPackage', Buffer.alloc(8192))
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array)
}

inChromium('sheets that cannot be read', () => {
  let folder: string
  let running: RunningProgram
  let page: Page
  const button = (key: string): Locator => page.getByRole('button', { name: say(key), exact: true })
  const choose = async (...names: readonly string[]): Promise<void> => {
    await goTo(page, 'sheets')
    await running.choose(
      names.map((name) => join(folder, name)),
      () => button('sheets.import.button').click(),
    )
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-refused-'))
    await mkdir(join(folder, 'projects'))
    const good = join(folder, 'Operazioni.xlsx')
    writeSmallSheet(good)
    await writeFile(join(folder, 'half.xlsx'), (await readFile(good)).subarray(0, 6000))
    await writeFile(join(folder, 'locked.xlsx'), lockedWorkbook())
    await writeFile(join(folder, 'nothing.csv'), '')
    new Database(join(folder, 'stock.xlsx')).exec('CREATE TABLE stock (item TEXT)').close()
    const blank = utils.book_new()
    utils.book_append_sheet(blank, utils.aoa_to_sheet([]), 'Foglio1')
    await writeFile(join(folder, 'blank.xlsx'), write(blank, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
    running = await chromium.start({ folders: [join(folder, 'projects')] })
    page = running.page
    await makeProject(running, 'Chromium', join(folder, 'projects'), 'Prova')
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test.each([
    ['cut off in the middle', 'half.xlsx', 'truncated'],
    ['locked by a password', 'locked.xlsx', 'encrypted'],
    ['without a byte', 'nothing.csv', 'empty_file'],
    ["that is another program's database", 'stock.xlsx', 'not_a_sheet'],
  ])('one %s is refused in words that say why, and can be left out', async (_, name, code) => {
    await choose(name)
    await page.getByText(say(`refusal.${code}`)).waitFor()
    await button('sheets.import.leave_out').click()
    await button('sheets.import.button').waitFor()
  })

  test('a workbook without a filled cell says so, and offers none of its sheets', async () => {
    await choose('blank.xlsx')
    await page.getByText(say('sheets.read.empty_title')).waitFor()
    expect(await page.getByRole('checkbox').isDisabled()).toBe(true)
    expect(await button('sheets.import.to_meaning').isDisabled()).toBe(true)
    await button('sheets.import.leave_out').click()
  })

  test('another file is chosen in the place of a refused one, those that wait stay behind it', async () => {
    await choose('half.xlsx', 'stock.xlsx')
    await page.getByText(say('refusal.truncated')).waitFor()
    await running.choose([join(folder, 'Operazioni.xlsx')], () => button('sheets.import.choose_instead').click())
    await page.getByRole('heading', { name: 'Operazioni.xlsx' }).waitFor()
    await page.getByText('stock.xlsx').waitFor()
    await button('sheets.import.leave_out').click()
    await page.getByText(say('refusal.not_a_sheet')).waitFor()
    await button('sheets.import.leave_out').click()
  })

  test('afterwards a good one is imported as ever', async () => {
    await importSheet(running, join(folder, 'Operazioni.xlsx'))
    await page.getByText(say('sheets.done.all_new_other')).waitFor()
  })
})
