import type { Page } from 'playwright-core'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { goTo, openFirstPair } from './journey.ts'
import { makeProject } from './projects.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

inChromium('the evidence of a pair', () => {
  let running: RunningProgram
  const button = (page: Page, name: string) => page.getByRole('complementary').getByRole('button', { name, exact: true })
  beforeAll(async () => {
    running = await chromium.start({ demo: true })
  })
  afterAll(() => running.close())

  test('goes from the observed figure to shares, money, lags and permuted tables, and on to organisations with dates', async () => {
    const { page } = running
    await goTo(page, 'matrices')
    await page.locator('.heatmap [tabindex="0"]').first().focus()
    // To "Innovazione Micro e PMI" on "Progetti Eranet", which share organisations.
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowDown')
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const inspector = page.getByRole('complementary')
    await inspector.locator('button.figure').first().click()
    for (const key of ['share', 'money', 'time', 'permuted'])
      await inspector.getByRole('heading', { name: say(`pair_evidence.${key}.title`) }).waitFor()
    await button(page, say('pair_evidence.permuted.begin')).click()
    await inspector.getByText(say('pair_evidence.permuted.expected')).waitFor()
    await inspector.getByText('seed 1', { exact: false }).waitFor()
    await button(page, say('pair_evidence.dates')).click()
    await inspector.getByRole('columnheader', { name: say('pair_evidence.dated.days') }).waitFor()
    await inspector.locator('table button').first().click()
    await inspector.getByRole('columnheader', { name: say('pair_evidence.dated.days') }).waitFor({ state: 'detached' })
  })
})

inChromium('a pair without data', () => {
  let folder: string
  let running: RunningProgram
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-no-data-'))
    const project = join(folder, 'Empty.manumix')
    await makeProject(project, { userFolder: join(folder, 'maker'), demo: false, instruments: ['M1', 'M2'] })
    running = await chromium.start({ project })
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('says that no data is imported instead of what chance would give', async () => {
    await goTo(running.page, 'matrices')
    const inspector = await openFirstPair(running.page)
    await inspector.getByText(say('pair_evidence.no_data'), { exact: true }).waitFor()
  })
})
