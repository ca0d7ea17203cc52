import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDemo } from '#engine/demo/build-demo.ts'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

inChromium('the other ways to see the mix', () => {
  let folder: string
  let running: RunningProgram
  let page: Page
  const panel = () => page.getByRole('complementary')
  const seeAs = async (view: string) => {
    await page.getByRole('button', { name: new RegExp(`^${say('seen.as')} `) }).click()
    await page.getByRole('menuitemradio', { name: new RegExp(`^${say(`seen.view.${view}`)}`) }).click()
  }
  const picture = () => page.locator('.stage-targets')
  /** From an instrument to the list that led to it. */
  const backToList = () =>
    panel()
      .getByRole('button', { name: say('ui.close') })
      .click()
  const closePanel = async () => {
    await panel()
      .getByRole('button', { name: say('ui.close') })
      .click()
    await panel().waitFor({ state: 'detached' })
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-views-'))
    const project = join(folder, 'Mix.manumix')
    await buildDemo(project, { resources: join(import.meta.dirname, '../../resources'), replace: false })
    running = await chromium.start({ project })
    page = running.page
    await goTo(page, 'matrices')
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    expect(running.foreign).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('the flow is walked by keyboard, and leads from a link to the sheet', async () => {
    await seeAs('flow')
    await page.getByRole('heading', { name: say('flow.title') }).waitFor()
    await picture().focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await panel().getByRole('heading', { level: 2 }).waitFor()
    await closePanel()
    await page.keyboard.press('t')
    const table = page.getByRole('table')
    await table.getByRole('row').nth(1).click()
    await table.getByRole('row').nth(1).press('Enter')
    await panel().locator('.plain-table .link').first().click()
    await panel().locator('.plain-table .link').first().click()
    await panel().locator('a[href*="/sheets/delivered/"]').first().waitFor()
    await closePanel()
    await page.getByRole('button', { name: say('seen.picture'), exact: true }).click()
    await picture().waitFor()
  })

  test('the network keeps the chosen instrument, and its tables hold what the picture shows', async () => {
    await seeAs('network')
    await page.getByRole('heading', { name: say('network.title.judged') }).waitFor()
    await picture().focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    const chosen = await panel().getByRole('heading', { level: 2 }).textContent()
    await page.keyboard.press('t')
    await page.getByRole('table').locator('[aria-current]').waitFor()
    await seeAs('flow')
    await page.getByRole('heading', { name: say('flow.title') }).waitFor()
    expect(await panel().getByRole('heading', { level: 2 }).textContent()).toBe(chosen)
    await closePanel()
  })

  test('the timeline leads from a year to its instruments and from an evaluation to its page, and its table holds what is drawn', async () => {
    await seeAs('timeline')
    await page.getByRole('heading', { name: say('timeline.title') }).waitFor()
    await picture().focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await panel().getByRole('heading', { level: 2, name: '2015' }).waitFor()
    await panel().locator('.plain-table .link').first().click()
    const chosen = await panel().locator('h2').textContent()
    expect(chosen).not.toBe('2015')
    await page.keyboard.press('t')
    await page.getByRole('table').locator('[aria-current]').waitFor()
    await backToList()
    await panel().getByRole('heading', { level: 2, name: '2015' }).waitFor()
    await closePanel()
    await page.getByRole('button', { name: say('seen.picture'), exact: true }).click()
    await picture().locator('path[id$="mix"]').click()
    await page.waitForURL(/#\/instruments\/evaluations\/\d+$/)
    await panel().getByRole('heading', { level: 2 }).waitFor()
    await goTo(page, 'matrices')
  })

  test('the coverage map leads from a cell to its instruments', async () => {
    await seeAs('coverage-map')
    await page.getByRole('heading', { name: say('coverage-map.title') }).waitFor()
    await page.keyboard.press('t')
    const row = page.getByRole('table').getByRole('row').nth(1)
    await row.click()
    await row.press('Enter')
    const instruments = panel().locator('.plain-table .link')
    await instruments.first().waitFor()
    const shown = await instruments.count()
    const cell = await panel().locator('h2').textContent()
    expect(await row.getByRole('cell').nth(2).textContent()).toBe(String(shown))
    await instruments.first().click()
    await panel()
      .getByRole('heading', { level: 2 })
      .filter({ hasNotText: cell ?? '' })
      .waitFor()
    await backToList()
    await panel()
      .getByRole('heading', { level: 2, name: cell ?? '' })
      .waitFor()
    await closePanel()
  })
})
