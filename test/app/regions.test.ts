import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { makeProject } from './projects.ts'
import { say } from './words.ts'

inChromium('regions side by side', () => {
  let folder: string
  let running: RunningProgram

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-regions-test-'))
    const project = join(folder, 'Demo.manumix')
    await makeProject(project, { userFolder: folder, demo: true })
    running = await chromium.start({ project })
    await goTo(running.page, 'matrices')
    await running.page.getByRole('button', { name: `${say('seen.as')} ${say('seen.view.matrix')}` }).click()
    await running.page.getByRole('menuitemradio', { name: say('seen.view.regions') }).click()
    await running.page.locator('.regions-terms').waitFor()
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('stand in one frame, and what one lacks is said where another has it', async () => {
    const { page } = running
    const heads = await page.locator('.regions-terms thead th').allInnerTexts()
    expect(heads.slice(1, 5).map((text) => text.split('\n')[0])).toEqual(['Basque Country', 'Lithuania', 'Piemonte', 'Wales'])
    const lacking = page.locator('.regions-cell[data-lacks]').first()
    expect(await lacking.innerText()).toBe(say('regions.lacks'))
  })

  test('tell by keyboard which instruments stand behind a cell', async () => {
    const { page } = running
    await page.locator('.regions-cell[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.locator('.inspector h3').first().waitFor()
    expect(await page.locator('.inspector h3').allInnerTexts()).toEqual(['Piemonte', 'Basque Country', 'Lithuania', 'Wales'])
    await page.keyboard.press('Escape')
  })

  test('lead from a region to the matrix that its figures were counted in', async () => {
    const { page } = running
    await page.locator('.regions').getByRole('button', { name: 'Wales', exact: true }).click()
    await page
      .locator('.page-header-sub')
      .getByText(/^3 instruments/)
      .waitFor()
    expect(await page.evaluate(() => location.hash)).toBe('#/matrices/matrix')
  })
})
