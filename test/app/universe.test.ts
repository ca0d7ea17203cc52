import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo, startWithSheet } from './journey.ts'
import { inChromium, type RunningProgram } from './program.ts'
import { writeSmallSheet } from './small-sheet.ts'
import { say } from './words.ts'

inChromium('the universe of a matrix', () => {
  let folder: string
  let running: RunningProgram
  let page: Page
  const chip = (key: string): Locator => page.locator('.chip').filter({ hasText: say(key) })
  const button = (key: string): Locator => page.getByRole('button', { name: say(key), exact: true })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-universe-'))
    writeSmallSheet(join(folder, 'Operazioni.xlsx'))
    running = await startWithSheet(folder, join(folder, 'Operazioni.xlsx'))
    page = running.page
    await goTo(page, 'matrices')
    await page.locator('.heatmap canvas').first().waitFor()
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('that became too small stays in sight, says why, and can be taken back', async () => {
    await chip('matrices.period').click()
    await page.getByRole('combobox', { name: say('matrices.to_year') }).click()
    await page.getByRole('option', { name: '2016' }).click()
    await page.keyboard.press('Escape')
    await chip('matrices.universe').filter({ hasText: '1' }).click()
    await page.getByRole('textbox', { name: say('matrices.universe_size') }).fill('2')
    await button('ui.apply').click()
    await chip('matrices.period').click()
    await button('ui.clear').click()
    await page.getByText(say('refusal.universe_too_small', { universe: 2, union: 5 })).waitFor()
    await page.keyboard.press('Escape')
    await chip('matrices.universe').filter({ hasText: '2' }).click()
    await page.getByText(/^At least 5/).waitFor()
    await button('matrices.universe_reset').click()
    await page.locator('.heatmap canvas').first().waitFor()
    await chip('matrices.universe').filter({ hasText: '5' }).waitFor()
  })
})
