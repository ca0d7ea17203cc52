import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { makeProject } from './projects.ts'
import { say } from './words.ts'

inChromium('a matrix of any kind', () => {
  let folder: string
  let running: RunningProgram
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-grids-'))
    const project = join(folder, 'Demo.manumix')
    await makeProject(project, { userFolder: folder, demo: true })
    running = await chromium.start({ project })
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('is chosen by kind and measure, walked by keyboard, and tells a cell down to the tags it rests on', async () => {
    const { page } = running
    await goTo(page, 'matrices')
    await page.locator('.heatmap canvas').first().waitFor()
    await page
      .locator('.chip')
      .filter({ hasText: say('grid.both') })
      .first()
      .click()
    await page.getByRole('button', { name: say('grid.kind.tagged'), exact: true }).click()
    await page.getByRole('button', { name: say('grid.measure.cosine') }).click()
    await page.getByRole('heading', { name: say('grid.title.tagged') }).waitFor()
    const picture = page.getByRole('grid')
    await picture.focus()
    await picture.press('ArrowRight')
    await page.locator('.heatmap-ring').waitFor()
    await picture.press('Enter')
    const panel = page.getByRole('complementary', { name: say('ui.inspector') })
    await panel
      .getByText('IR2', { exact: true })
      .or(panel.getByText('L-CLU', { exact: true }))
      .first()
      .waitFor()
    await panel.getByText(/terms in common/).waitFor()
  })

  test('keeps the chosen pair from one kind to the next, and has a table', async () => {
    const { page } = running
    await page
      .locator('.chip')
      .filter({ hasText: say('grid.kind.tagged') })
      .first()
      .click()
    await page.getByRole('button', { name: say('grid.kind.observed'), exact: true }).click()
    await page.getByRole('button', { name: say('grid.measure.coefficient') }).click()
    await page.getByRole('heading', { name: say('grid.title.observed') }).waitFor()
    await page
      .getByRole('complementary', { name: say('ui.inspector') })
      .getByText(say('grid.evidence.pair'))
      .waitFor()
    await page.keyboard.press('t')
    await page.getByRole('columnheader', { name: say('grid.measure.coefficient') }).waitFor()
  })

  test('waits for permuted tables until they are asked for, can be cancelled, and keeps what was worked out', async () => {
    const { page } = running
    const chip = (text: string) => page.locator('.chip').filter({ hasText: text }).first()
    await page.keyboard.press('t')
    await chip(say('grid.chip')).click()
    await page.getByRole('button', { name: say('grid.kind.permuted'), exact: true }).click()
    await page.getByRole('button', { name: new RegExp(`^${say('grid.measure.permuted_q')}`) }).click()
    await page.getByRole('heading', { name: say('grid.permuted.waits_title') }).waitFor()
    expect(await page.getByRole('button', { name: say('matrices.export.button') }).isDisabled()).toBe(true)

    await chip(say('grid.permuted.chip')).click()
    await page.getByRole('textbox', { name: say('grid.permuted.number') }).fill('100000')
    await page.getByRole('textbox', { name: say('grid.permuted.seed') }).fill('7')
    await page.getByRole('button', { name: say('ui.apply') }).click()
    await page.getByRole('button', { name: /^Permute 100,000/ }).click()
    await page.getByRole('button', { name: say('ui.cancel') }).click()
    await page.getByRole('button', { name: /^Permute 100,000/ }).waitFor()

    await chip(say('grid.permuted.chip')).click()
    await page.getByRole('textbox', { name: say('grid.permuted.number') }).fill('500')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Permute 500/ }).click()
    await page.getByText(/500 permutations with seed 7 of 372 organisations in 14 instruments/).waitFor()
    await page
      .getByRole('complementary', { name: say('ui.inspector') })
      .getByText(/91 pairs ÷ rank/)
      .waitFor()

    await chip(say('grid.chip')).click()
    await page.getByRole('button', { name: say('grid.kind.observed'), exact: true }).click()
    await page.getByRole('button', { name: new RegExp(`^${say('grid.measure.lift')}`) }).click()
    await page.getByRole('heading', { name: say('grid.title.observed') }).waitFor()
    await chip(say('grid.chip')).click()
    await page.getByRole('button', { name: say('grid.kind.permuted'), exact: true }).click()
    await page.getByRole('button', { name: new RegExp(`^${say('grid.measure.permuted_p')}`) }).click()
    await page.getByText(/500 permutations with seed 7/).waitFor()
    await page.locator('.heatmap canvas').first().waitFor()
  })

  test('shows amounts in one currency, which can be changed', async () => {
    const { page } = running
    const chip = (text: string) => page.locator('.chip').filter({ hasText: text }).first()
    await chip(say('grid.chip')).click()
    await page.getByRole('button', { name: say('grid.kind.money'), exact: true }).click()
    await page.getByRole('button', { name: new RegExp(`^${say('grid.measure.lesser')}`) }).click()
    await page.getByText(say('grid.currency_apart', { currency: 'EUR', others: 'GBP' })).waitFor()
    await chip(say('grid.currency')).click()
    await page.getByRole('combobox', { name: say('grid.currency') }).click()
    await page.getByRole('option', { name: 'GBP' }).click()
    await page.getByText(say('grid.currency_apart', { currency: 'GBP', others: 'EUR' })).waitFor()
  })
})
