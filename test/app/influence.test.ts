import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo, openFirstPair } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { makeProject } from './projects.ts'
import { say } from './words.ts'

inChromium('a project that judges influence from 0 to 3', () => {
  let folder: string
  let running: RunningProgram
  let page: Page
  const signed = async (): Promise<readonly string[]> => (await page.locator('body').innerText()).match(/\+\d/g) ?? []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-influence-'))
    const project = join(folder, 'Influence.manumix')
    const scores = [
      [0, 1, 2],
      [1, 0, 3],
      [1, 2, 1],
      [2, 0, 2],
    ] as const
    await makeProject(project, { userFolder: folder, demo: false, instruments: ['A', 'B', 'C'], scores, judgedOn: 'influence' })
    running = await chromium.start({ project })
    page = running.page
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('writes its scores without a sign beside a pair and in the table of pairs', async () => {
    await goTo(page, 'matrices')
    await page.locator('.heatmap canvas').first().waitFor()
    const inspector = await openFirstPair(page)
    await inspector.getByText('2', { exact: true }).first().waitFor()
    expect(await signed()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('grid').first().press('t')
    await page.getByRole('table').first().waitFor()
    expect(await signed()).toEqual([])
  })

  test('and in the network and the lenses', async () => {
    for (const [view, title] of [
      ['network', 'network.title.judged'],
      ['lenses', 'lenses.title'],
    ] as const) {
      await page.getByRole('button', { name: new RegExp(`^${say('seen.as')} `) }).click()
      await page.getByRole('menuitemradio', { name: new RegExp(`^${say(`seen.view.${view}`)}`) }).click()
      await page.getByRole('heading', { name: say(title) }).waitFor()
      expect(await signed()).toEqual([])
    }
  })
})
