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
})
