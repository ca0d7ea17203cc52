import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDemo } from '#engine/demo/build-demo.ts'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

inChromium('the lenses', () => {
  let folder: string
  let running: RunningProgram
  let page: Page
  const panel = () => page.getByRole('complementary')
  const chooseLens = async (lens: string) => {
    await page.getByRole('button', { name: new RegExp(`^${say('lenses.lens')} `) }).click()
    await page.getByRole('menuitemradio', { name: new RegExp(`^${say(`lenses.name.${lens}`)}`) }).click()
  }
  const picture = () => page.locator('.stage-targets')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-lenses-'))
    const project = join(folder, 'Mix.manumix')
    await buildDemo(project, { resources: join(import.meta.dirname, '../../resources'), replace: false })
    running = await chromium.start({ project })
    page = running.page
    await goTo(page, 'matrices')
    await page.getByRole('button', { name: new RegExp(`^${say('seen.as')} `) }).click()
    await page.getByRole('menuitemradio', { name: new RegExp(`^${say('seen.view.lenses')}`) }).click()
    await page.getByRole('heading', { name: say('lenses.title') }).waitFor()
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    expect(running.foreign).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('the plane is walked by keyboard, and each lens draws a picture of its own', async () => {
    await picture().focus()
    await page.keyboard.press('Home')
    expect(await picture().locator('[aria-selected="true"]').count()).toBe(1)
    await chooseLens('micmac')
    await page.getByRole('button', { name: say('lenses.moves') }).waitFor()
    await chooseLens('ism')
    await picture().locator('[aria-label^="W-ADV Innovation advice"]').waitFor()
    await chooseLens('crossImpact')
    await picture().locator('[aria-label^="Scenario 1."]').waitFor()
    await chooseLens('direct')
    await picture().locator('[aria-label*="Gives"]').first().waitFor()
  })

  test('the table has the ranks by every lens side by side, the first at the top, and the agreement of the lenses', async () => {
    await page.keyboard.press('t')
    const ranks = page.getByRole('table', { name: say('lenses.listed.ranks') })
    await ranks.getByRole('columnheader', { name: say('lenses.short.dematel') }).waitFor()
    expect(await ranks.getByRole('row').nth(1).getByRole('cell').allTextContents()).toEqual([
      "POLI Poli d'innovazione",
      '1',
      '1.5',
      '3',
      '1',
      '3',
      '1',
    ])
    await page.getByRole('heading', { name: say('lenses.agreement.title') }).waitFor()
    await page.getByRole('button', { name: say('seen.picture'), exact: true }).click()
    await picture().waitFor()
    expect(await panel().count()).toBe(0)
  })

  test('an instrument chosen in the plane is explained: its rank, its paths, what would move it, and the raters behind a cell', async () => {
    await page.locator('.stage-targets [aria-label^="POLI "]').click()
    await panel().getByText(say('lenses.inspector.paths')).waitFor()
    await panel().getByText(`1 of 14`).waitFor()
    await panel()
      .getByText(`${say('lenses.inspector.up')}:`)
      .waitFor()
    await panel().locator('.lens-path .link').first().click()
    await panel().locator('.raters-scale').waitFor()
    await panel()
      .getByRole('button', { name: say('ui.close') })
      .click()
    await panel().getByText(say('lenses.inspector.moves')).waitFor()
    await panel()
      .getByRole('button', { name: say('ui.close') })
      .click()
    await panel().waitFor({ state: 'detached' })
  })

  test('cross-impact balance shows all consistent scenarios in pages, with their weights, and searches on request what moves a rank', async () => {
    await chooseLens('crossImpact')
    await page.getByText('Scenarios 1 to 40 of 490').waitFor()
    await page.getByRole('button', { name: /^Weights from all 4,782,969 scenarios/ }).waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: say('lenses.pages.after') }).click()
    await picture().locator('[aria-label^="Scenario 41."]').waitFor()
    await page.getByRole('button', { name: say('seen.table'), exact: true }).click()
    const scenarios = page.getByRole('table', { name: say('lenses.listed.scenarios') })
    await scenarios.getByRole('row').nth(1).getByText('16.16%').waitFor()
    await page.getByText(/^490 consistent scenarios/).waitFor()
    await page.getByRole('button', { name: say('lenses.listed.ranks') }).click()
    await page
      .getByRole('table', { name: say('lenses.listed.ranks') })
      .getByText('POLI', { exact: true })
      .click()
    await panel()
      .getByRole('button', { name: say('lenses.move.search') })
      .click()
    await panel()
      .getByRole('button', { name: say('ui.cancel') })
      .click()
    await panel()
      .getByRole('button', { name: say('lenses.move.search') })
      .click()
    await panel().getByText(say('lenses.inspector.sensitivity')).waitFor({ timeout: 120_000 })
    await panel()
      .getByRole('button', { name: say('ui.close') })
      .click()
    await page.getByRole('button', { name: say('lenses.listed.scenarios') }).click()
    await page.getByRole('button', { name: say('seen.picture'), exact: true }).click()
  })

  test('the levels show the links that lead on, list all of them, and open the judgements behind one', async () => {
    await chooseLens('ism')
    await picture().locator('[aria-label^="W-ADV → W-VOU"]').waitFor({ state: 'attached' })
    await page.getByRole('button', { name: say('seen.table'), exact: true }).click()
    const links = page.getByRole('table', { name: say('lenses.listed.links') })
    await links
      .getByRole('row')
      .filter({ hasText: say('lenses.link.in_circle') })
      .first()
      .waitFor()
    await links.getByRole('row').nth(1).click()
    await panel().locator('.raters-scale').waitFor()
    await panel()
      .getByRole('button', { name: say('ui.close') })
      .click()
    await page.getByRole('button', { name: say('seen.picture'), exact: true }).click()
    await chooseLens('direct')
  })

  test('uncertainty is drawn with progress, can be cancelled, and puts intervals beside the ranks', async () => {
    const chip = page.getByRole('button', { name: new RegExp(`^${say('lenses.uncertainty')} `) })
    const begin = page.getByRole('button', { name: say('lenses.uncertainty_begin') })
    await page.keyboard.press('t')
    const ranks = page.getByRole('table', { name: say('lenses.listed.ranks') })
    await ranks.waitFor()
    await chip.click()
    await page.getByLabel(say('lenses.runs')).fill('10000')
    await begin.click()
    await page.getByRole('button', { name: say('ui.cancel') }).click()
    await page.getByRole('button', { name: say('ui.cancel') }).waitFor({ state: 'detached' })
    expect(await chip.textContent()).toContain(say('lenses.uncertainty_none'))
    await chip.click()
    await page.getByLabel(say('lenses.runs')).fill('50')
    await begin.click()
    await page.getByRole('button', { name: /^Uncertainty 50 draws, seed 1/ }).waitFor()
    const first = await ranks.getByRole('row').nth(1).getByRole('cell').nth(1).textContent()
    expect(first).toMatch(/^1 \d+(\.5)?–\d+(\.5)?$/)
  })
})
