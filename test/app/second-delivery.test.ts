import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo, startWithSheet } from './journey.ts'
import { inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

const headings = 'Operation code;Measure;Beneficiary name;Operation name;Start date;Total eligible expenditure;Public support'
const first = [
  'IR2-01;IR2;Alpine Foundry Ltd;A casting line;2016-03-01;120000;60000',
  'IR2-02;IR2;Dora Mechanics Ltd;A digital test bench;2016-04-13;80000;40000',
  'POLI-01;POLI;Alpine Foundry Ltd;A feasibility study;2017-05-14;20000;10000',
  'POLI-02;POLI;Po Hydraulics Ltd;Clever valves;2017-06-15;40000;20000',
]
const second = [
  'IR2-01;IR2;Alpine Foundry Ltd;A casting line;2016-03-01;120000;75000',
  'IR2-02;IR2;Dora Mechanics Ltd;A digital test bench;2016-04-13;80000;40000',
  'POLI-01;POLI;Alpine Foundry Ltd;A second feasibility study;2017-05-14;20000;10000',
  'POLI-03;POLI;Turin Optics Ltd;Aspheric lenses;2018-07-16;50000;25000',
]

inChromium('the second delivery of a list', () => {
  let folder: string
  let running: RunningProgram
  let page: Page
  const button = (key: string): Locator => page.getByRole('button', { name: say(key), exact: true })
  const tab = (kind: string, count: number): Locator =>
    page.locator('.sheet-tabs').getByText(`${say(`sheets.compare.kind.${kind}`)} ${count}`)
  const rows = (): Locator => page.locator('.comparison .grid-table-body tr')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-second-'))
    for (const [name, list] of Object.entries({ 'List 2019.csv': first, 'List 2020.csv': second }))
      await writeFile(join(folder, name), [headings, ...list, ''].join('\n'))
    running = await startWithSheet(folder, join(folder, 'List 2019.csv'))
    page = running.page
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('opens at what changed, which can be narrowed to one field', async () => {
    await goTo(page, 'sheets')
    await running.choose([join(folder, 'List 2020.csv')], () => button('sheets.import.button').click())
    await button('sheets.import.to_meaning').click()
    await button('sheets.import.to_changes').click()
    await tab('changed', 2).waitFor()
    await expect.poll(() => rows().count()).toBe(2)
    await page.getByRole('button', { name: `${say('fields.grant')} 1` }).click()
    await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('60,000')])
  })

  test('shows a row field by field, before and after, and leads to both cells', async () => {
    await rows().first().click()
    const details = page.getByRole('region', { name: say('sheets.compare.details') })
    expect(await details.getByRole('row').nth(1).innerText()).toMatch(/^Grant\s+60,000 .*G2\s+75,000 .*G2$/)
    await details.getByRole('button', { name: 'G2' }).click()
    await page.getByRole('grid').getByText('75000').waitFor()
    await button('sheets.import.to_changes').click()
  })

  test('shows what is new and what is as it was, and finds a row by a word of it', async () => {
    await tab('new', 1).click()
    await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('Turin Optics Ltd')])
    await page.getByRole('textbox', { name: say('sheets.compare.search') }).fill('hydraulics')
    await page.getByText(say('sheets.compare.none')).waitFor()
    await tab('unchanged', 1).click()
    await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('IR2-02')])
  })

  test('asks what becomes of what is gone, and imports as it was decided', async () => {
    await tab('gone', 1).click()
    await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('POLI-02')])
    await rows().getByText(say('sheets.compare.stays')).waitFor()
    await page.getByText(say('sheets.compare.rules.remove'), { exact: true }).click()
    await rows().getByText(say('sheets.compare.goes')).waitFor()
    await button('sheets.import.import').click()
    await page.getByRole('heading', { name: say('sheets.done.title') }).waitFor()
    await page.getByText('0 kept, 1 taken out of the figures').waitFor()
    await goTo(page, 'organisations')
    await page.getByText('Turin Optics Ltd').waitFor()
    await expect.poll(() => page.getByText('Po Hydraulics Ltd').count()).toBe(0)
  })

  test('of which nothing is new says so instead of showing an empty table', async () => {
    await goTo(page, 'sheets')
    await running.choose([join(folder, 'List 2020.csv')], () => button('sheets.import.button').click())
    await button('sheets.import.to_meaning').click()
    await button('sheets.import.to_changes').click()
    await tab('new', 0).click()
    await page.getByText(say('sheets.compare.nothing.new')).waitFor()
    expect(await rows().count()).toBe(0)
  })
})
