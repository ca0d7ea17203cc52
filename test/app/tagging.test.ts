import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDemo } from '#engine/demo/build-demo.ts'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

inChromium('tagging by keyboard', () => {
  let folder: string
  let running: RunningProgram
  let page: Page
  const cell = (term: string, code: string) => page.getByRole('cell', { name: new RegExp(`^${term}, ${code}:`) })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-tags-'))
    const project = join(folder, 'Mix.manumix')
    await buildDemo(project, { resources: join(import.meta.dirname, '../../resources'), replace: false })
    running = await chromium.start({ project })
    page = running.page
    await goTo(page, 'instruments')
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    expect(running.foreign).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a term is found by typing, put by Space, weighed by a digit and taken off again', async () => {
    await page.getByRole('button', { name: say('tagging.title'), exact: true }).click()
    await page.getByRole('combobox', { name: say('taxonomies.title') }).click()
    await page.getByRole('option', { name: 'Key enabling and Industry 4.0 technologies' }).click()
    await cell('Key enabling technologies', 'BI40').focus()
    await page.keyboard.type('addit')
    expect(await page.getByLabel(say('taxonomies.search')).inputValue()).toBe('addit')
    await cell('Additive manufacturing', 'BI40').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    const additive = cell('Additive manufacturing', 'BI40')
    await page.keyboard.press('Space')
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label')?.includes(name), 'weight 1')
    await page.keyboard.press('4')
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label')?.includes(name), 'weight 0.4')
    expect(await additive.textContent()).toBe('0.4')
    await page.keyboard.press('Shift+Space')
    await cell('Additive manufacturing', 'W-VOU').getByText('1', { exact: true }).waitFor()
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => document.querySelectorAll('.tag-cell[data-on]').length === 1)
  })

  test('a tag gets its excerpt, document and an operation of the instrument, and leads back to the row', async () => {
    await cell('Additive manufacturing', 'BI40').focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.getByLabel(say('tagging.document')).fill('Call 2016')
    await panel.getByLabel(say('tagging.page')).fill('12')
    await panel.getByLabel(say('tagging.operation')).fill('robotika')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: say('ui.save'), exact: true }).click()
    await panel.waitFor({ state: 'detached' })
    await cell('Additive manufacturing', 'BI40').getByText('0.4*').waitFor()
    await cell('Additive manufacturing', 'BI40').focus()
    await page.keyboard.press('Enter')
    await panel.getByText('Call 2016, p. 12').waitFor()
    await panel.locator('.tag-evidence a').click()
    await page.waitForURL(/#\/sheets\/delivered\/\d+\?row=\d+/)
  })

  test('the tags of several instruments are weighed at once and get one excerpt, and what differs stays', async () => {
    await goTo(page, 'instruments')
    await page.getByRole('button', { name: say('tagging.title'), exact: true }).click()
    await page.getByRole('combobox', { name: say('taxonomies.title') }).click()
    await page.getByRole('option', { name: 'Key enabling and Industry 4.0 technologies' }).click()
    const nano = (code: string) => cell('Nanotechnology', code)
    await nano('BI40').focus()
    await page.keyboard.press('3')
    await nano('BI40').getByText('0.3', { exact: true }).waitFor()
    await nano('W-VOU').focus()
    await page.keyboard.press('9')
    await nano('W-VOU').getByText('0.9', { exact: true }).waitFor()
    await page.keyboard.press('Shift+Enter')
    const panel = page.getByRole('complementary')
    await panel.getByText('BI40, W-VOU').or(panel.getByText('W-VOU, BI40')).waitFor()
    expect(await panel.getByLabel(say('tagging.weight')).inputValue()).toBe('')
    await panel.getByLabel(say('tagging.excerpt')).fill('nano in the call')
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await page.keyboard.press('Shift+Enter')
    expect(await panel.getByLabel(say('tagging.excerpt')).inputValue()).toBe('')
    await panel.getByLabel(say('tagging.excerpt')).fill('nano in the call')
    await panel.getByRole('button', { name: say('ui.save'), exact: true }).click()
    await nano('BI40').getByText('0.3*').waitFor()
    await nano('W-VOU').getByText('0.9*').waitFor()
    await nano('W-VOU').focus()
    await page.keyboard.press('Shift+Digit5')
    await nano('BI40').getByText('0.5*').waitFor()
    await nano('W-VOU').getByText('0.5*').waitFor()
  })

  test('suggestions are accepted and rejected by keyboard, and what was rejected can be let in again', async () => {
    await goTo(page, 'instruments')
    await page.getByRole('button', { name: say('tagging.open_suggestions'), exact: true }).click()
    const rows = page.locator('.grid-table-body tr')
    await rows.first().waitFor()
    await rows.first().focus()
    await page.keyboard.press('r')
    await page.getByText('1 rejected').waitFor()
    await page.getByRole('button', { name: say('tagging.restore') }).click()
    await page.getByText('1 rejected').waitFor({ state: 'detached' })
    await rows.first().focus()
    await page.keyboard.press('a')
    await rows.first().waitFor()
  })

  test('a shipped taxonomy is a tree to open and search, and a copy of it is changed', async () => {
    await goTo(page, 'instruments')
    await page.getByRole('button', { name: say('instruments.taxonomies'), exact: true }).click()
    await page.getByRole('button', { name: /NACE/ }).click()
    const table = page.getByRole('table')
    expect(await table.getAttribute('aria-rowcount')).toBe('22')
    await page.getByText('Manufacturing', { exact: true }).click()
    await page.locator('.grid-table-body tr').nth(2).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('Manufacture of textiles').waitFor()
    await page.getByRole('button', { name: say('taxonomies.more') }).click()
    await page.getByRole('menuitem', { name: say('taxonomies.copy') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('ui.save') })
      .click()
    await page.getByRole('heading', { name: 'Economic activity (NACE Rev. 2) (2)' }).waitFor()
  })

  test('a taxonomy comes from a sheet, with a preview of what it brings', async () => {
    const path = join(folder, 'priorities.csv')
    await writeFile(path, 'Code;Parent;Label (en);Label (it)\nM;;Mobility;Mobilità\nM1;M;Cars;Automobili\n')
    await running.choose([path], () => page.getByRole('button', { name: say('taxonomies.sheet.button') }).click())
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Cars').waitFor()
    await dialog.getByRole('button', { name: /^Take 2/ }).click()
    await page.getByRole('heading', { name: 'priorities' }).waitFor()
    await page.getByText('Mobility', { exact: true }).waitFor()
  })
})

inChromium('tags in a project that is only read', () => {
  let folder: string
  let running: RunningProgram

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-tags-'))
    const project = join(folder, 'Mix.manumix')
    await buildDemo(project, { resources: join(import.meta.dirname, '../../resources'), replace: false })
    running = await chromium.start({ project, readOnly: true })
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('are looked at on every screen, and no key and no button changes them', async () => {
    const { page } = running
    await page.getByText(say('frame.read_only.chosen')).first().waitFor()
    await goTo(page, 'instruments')
    await page.getByRole('button', { name: say('tagging.title'), exact: true }).click()
    await page.getByText(say('tagging.keys_read')).waitFor()
    const on = page.locator('.tag-cell[data-on]')
    await on.first().waitFor()
    const before = await page.locator('.tag-grid').innerText()
    await on.first().focus()
    for (const key of ['Space', 'Shift+Space', '4', 'Shift+Digit4', 'Delete']) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.waitFor()
    expect(await panel.getByRole('textbox').count()).toBe(0)
    expect(await page.locator('.tag-grid').innerText()).toBe(before)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await goTo(page, 'instruments')
    await page.getByRole('button', { name: say('tagging.open_suggestions'), exact: true }).click()
    const rows = page.locator('.grid-table-body tr')
    await rows.first().waitFor()
    const count = await page.getByRole('table').getAttribute('aria-rowcount')
    await rows.first().focus()
    for (const key of ['a', 'r', 'Delete']) await page.keyboard.press(key)
    expect(await page.getByRole('table').getByRole('button').and(page.locator(':enabled')).count()).toBe(0)
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(count)
    await goTo(page, 'instruments')
    await page.getByRole('button', { name: say('instruments.taxonomies'), exact: true }).click()
    await page.getByRole('table').waitFor()
    expect(
      await page
        .getByRole('button', { name: say('taxonomies.sheet.button') })
        .and(page.locator(':enabled'))
        .count(),
    ).toBe(0)
  })
})
