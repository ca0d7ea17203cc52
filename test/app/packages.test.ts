import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDemo } from '#engine/demo/build-demo.ts'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

inChromium('building packages', () => {
  let folder: string
  let running: RunningProgram
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-packages-'))
    const project = join(folder, 'Mix.manumix')
    await buildDemo(project, { resources: join(import.meta.dirname, '../../resources'), replace: false })
    running = await chromium.start({ project })
    page = running.page
    await goTo(page, 'packages')
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    expect(running.foreign).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a state set by an arrow key changes the figures at once, and a figure leads to the judgements behind it', async () => {
    await page.getByRole('button', { name: /^Budget 225m EUR/ }).waitFor()
    const states = page.getByRole('group', { name: 'State of IR2' })
    await states.getByRole('radio', { name: say('packages.state.1') }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('1 of them reinforced').waitFor()
    expect(await page.getByRole('button', { name: /^Budget 225m EUR/ }).count()).toBe(0)
    await page.getByRole('button', { name: new RegExp(`^${say('packages.figure.synergy')}`) }).click()
    const panel = page.getByRole('complementary', { name: say('ui.inspector') })
    await panel.getByRole('button', { name: 'IR2 → FABB' }).click()
    await panel.getByRole('button', { name: say('matrices.judge') }).waitFor()
    await panel.getByRole('button', { name: say('ui.close') }).click()
  })

  test('the search lists consistent packages, and the best is set and kept with its reasons', async () => {
    await page.getByRole('button', { name: say('packages.search.begin') }).click()
    const best = page.locator('.grid-table-body tr').first()
    await best.focus()
    await page.keyboard.press('Enter')
    await page.getByText(say('packages.figure.consistent')).waitFor()
    await page.getByRole('button', { name: say('packages.proposals.keep') }).click()
    await page.getByLabel(say('packages.proposals.name')).fill('All together')
    await page.getByLabel(say('packages.proposals.reasons')).fill('They carry each other')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: say('packages.proposals.keep_button'), exact: true }).click()
    await page.getByRole('heading', { name: 'All together' }).waitFor()
    expect(await page.locator('.package-proposal').count()).toBe(2)
  })
})
