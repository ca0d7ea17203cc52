import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDemo } from '#engine/demo/build-demo.ts'
import { goTo } from './journey.ts'
import { makeProject } from './projects.ts'
import { chromium, electron, inChromium, inElectron, type RunningProgram } from './program.ts'
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

  test('the kept proposal is seen first with its reasons, and all as they are a step from it', async () => {
    await page.getByText('Proposal: Next programming period: research results first').waitFor()
    await page.getByText(/Research results reach firms only where clusters carry them on/).waitFor()
    await page.getByRole('button', { name: /^Budget 331m EUR/ }).waitFor()
    await page.getByRole('button', { name: say('packages.opening.as_they_are_button') }).click()
    await page.getByText(say('packages.opening.as_they_are_text')).waitFor()
    await page.getByRole('button', { name: /^Budget 225m EUR/ }).waitFor()
    await page.getByRole('button', { name: /^Set the best consistent package/ }).waitFor()
  })

  test('a state set by an arrow key changes the figures at once, and a figure leads to the judgements behind it', async () => {
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

  test('few instruments are searched at once, and the best package is set and kept with its reasons', async () => {
    await page.getByText(/^5 of 243 possible packages are consistent/).waitFor()
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

  test('the front is a picture that is walked by arrow keys and given out as a file', async () => {
    await page.getByRole('button', { name: say('packages.tab.front') }).click()
    await page.getByText(/^5 packages \(filled\) are bettered by no consistent one .* Drawn by budget in EUR/).waitFor()
    await page.getByRole('grid', { name: say('packages.front.keys') }).focus()
    await page.keyboard.press('End')
    await page.getByRole('gridcell', { selected: true, name: /^Consistent package/ }).waitFor()
    await page.getByRole('button', { name: say('matrices.export.button'), exact: true }).click()
    const given = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: say('packages.export.svg') }).click()
    const svg = await readFile(await (await given).path(), 'utf8')
    expect(svg).toContain(say('packages.front.title'))
    expect(svg.match(/<path /g)?.length).toBeGreaterThan(1)
  })

  test('the fitness check names what is checked and answers by criteria, and its lines lead to figures and pairs', async () => {
    await page.getByRole('button', { name: say('packages.tab.fitness') }).click()
    await page.getByRole('button', { name: /^budget of the package/ }).click()
    await page
      .getByRole('complementary', { name: say('ui.inspector') })
      .getByRole('heading', { name: say('packages.figure.budget') })
      .waitFor()
    const check = page.getByRole('article')
    await check.getByRole('row', { name: /^IR2 Industrializzazione .* reinforced .* 43 / }).waitFor()
    await check.getByText(/^FABB and POLI share 27 organisations · 2\.9 times what chance gives/).waitFor()
    await check.getByRole('button', { name: /^PMI → ERANET: score −1/ }).click()
    await page
      .getByRole('complementary', { name: say('ui.inspector') })
      .getByRole('button', { name: say('matrices.judge') })
      .waitFor()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  })

  test('a package with its proposals is printed on one page', async () => {
    await page.getByRole('button', { name: say('packages.tab.proposals') }).click()
    await page.getByRole('heading', { name: 'All together' }).waitFor()
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
})

inChromium('a long search for packages', () => {
  test('is stopped, and what it found is marked as not all there is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workbench-packages-'))
    const project = join(folder, 'Long.manumix')
    // Hardly judged, so that almost every one of 3,486,784,401 packages is consistent.
    await makeProject(project, {
      userFolder: folder,
      demo: false,
      instruments: Array.from({ length: 20 }, (_, at) => `M${at + 1}`),
      scores: [
        [0, 1, 3],
        [1, 2, -2],
        [2, 0, 1],
      ],
    })
    const { page, close } = await chromium.start({ project })
    await goTo(page, 'packages')
    await page.getByRole('button', { name: say('packages.search.begin') }).click()
    await page.locator('.grid-table-body tr').first().waitFor()
    await page
      .locator('.package-search')
      .getByRole('button', { name: say('ui.cancel') })
      .click()
    await page.getByText(/Stopped by you at/).waitFor()
    expect(await page.locator('.grid-table-body tr').count()).toBeGreaterThan(1)
    await close()
    await rm(folder, { recursive: true, force: true })
  })
})

inElectron('packages in the built program', () => {
  let running: RunningProgram
  beforeAll(async () => {
    running = await electron.start({ demo: true })
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('are searched in a thread beside the engine', async () => {
    await goTo(running.page, 'packages')
    await running.page.getByRole('button', { name: say('packages.opening.as_they_are_button') }).click()
    await running.page.getByText(/^5 of 243 possible packages are consistent/).waitFor()
  })
})
