import { renameSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hostPaths } from '#core/page/loopback.ts'
import { goTo, importSheet, makeProject } from './journey.ts'
import { chromium, electron, inChromium, inElectron, type RunningProgram } from './program.ts'
import { writeSmallSheet } from './small-sheet.ts'
import { say } from './words.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-lost-'))
  await mkdir(join(folder, 'projects'))
  for (const name of ['First.xlsx', 'Second.xlsx']) writeSmallSheet(join(folder, name))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const button = (page: Page, key: string): Locator => page.getByRole('button', { name: say(key), exact: true })
const hide = (): void => renameSync(join(folder, 'Second.xlsx'), join(folder, 'Second (hidden).xlsx'))
const putBack = (): void => renameSync(join(folder, 'Second (hidden).xlsx'), join(folder, 'Second.xlsx'))

inChromium('a file that goes between being chosen and being sent', () => {
  let running: RunningProgram
  beforeEach(async () => {
    running = await chromium.start({ folders: [join(folder, 'projects')] })
    await makeProject(running, 'Chromium', join(folder, 'projects'), 'Prova')
  })
  afterEach(() => running.close())

  test('is named, nothing is taken, and chosen again it is imported', async () => {
    const { page } = running
    await goTo(page, 'sheets')
    await page.route(`**${hostPaths.sheets}*`, async (route) => {
      if (route.request().url().includes('First')) hide()
      await route.continue()
    })
    const both = ['First.xlsx', 'Second.xlsx'].map((name) => join(folder, name))
    await running.choose(both, () => button(page, 'sheets.import.button').click())
    await page.getByText(say('refusal.file_changed').replace('{{file}}', 'Second.xlsx')).waitFor()
    await page.getByText(say('sheets.empty.title')).waitFor()
    await page.unroute(`**${hostPaths.sheets}*`)
    putBack()
    await importSheet(running, both[1]!)
    expect(running.complaints).toEqual([expect.stringContaining('ERR_FILE_NOT_FOUND')])
  })
})

inElectron('a file that goes between being chosen and being read', () => {
  let running: RunningProgram
  beforeEach(async () => {
    running = await electron.start()
    await makeProject(running, 'Electron', folder, 'Prova')
  })
  afterEach(() => running.close())

  test('is told as gone; where it is back it is read again, and else it can be left out', async () => {
    const { page } = running
    hide()
    await goTo(page, 'sheets')
    await running.choose([join(folder, 'Second.xlsx')], () => button(page, 'sheets.import.button').click())
    await page.getByText(say('refusal.file_missing')).waitFor()
    expect(await button(page, 'sheets.import.choose_instead').isEnabled()).toBe(true)
    putBack()
    await button(page, 'ui.again').click()
    await button(page, 'sheets.import.to_meaning').waitFor()
    await button(page, 'sheets.import.leave_out').first().click()
    await button(page, 'sheets.import.button').waitFor()
    expect(running.complaints).toEqual([])
  })
})
