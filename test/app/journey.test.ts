import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo, importSheet, makeProject, openFirstPair } from './journey.ts'
import { inBothHosts, type RunningProgram } from './program.ts'
import { writeSmallSheet } from './small-sheet.ts'
import { say } from './words.ts'

inBothHosts('from the start screen to the evidence', (host) => {
  let folder: string
  let running: RunningProgram
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-journey-'))
    await mkdir(join(folder, 'projects'))
    writeSmallSheet(join(folder, 'Operazioni 2020.xlsx'))
    running = await host.start({ folders: [join(folder, 'projects')] })
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a new project is made', async () => {
    await makeProject(running, host.name, join(folder, 'projects'), 'Prova')
    expect(existsSync(join(folder, 'projects/Prova.manumix'))).toBe(true)
  })

  test('a sheet is chosen, understood and imported', async () => {
    await importSheet(running, join(folder, 'Operazioni 2020.xlsx'))
    await goTo(running.page, 'sheets')
    await running.page.getByText('Operazioni 2020.xlsx').first().waitFor()
  })

  test('the matrix shows the two instruments', async () => {
    await goTo(running.page, 'matrices')
    await running.page.locator('.heatmap canvas').first().waitFor()
    const table = running.page.getByText(say('seen.table'), { exact: true })
    await table.click()
    await running.page.getByText('IR2').first().waitFor()
    await running.page.getByText(say('seen.picture'), { exact: true }).click()
    await running.page.locator('.heatmap canvas').first().waitFor()
  })

  test('the inspector tells the pair, down to file, sheet and row', async () => {
    const inspector = await openFirstPair(running.page)
    await inspector.getByText('Fonderie Alpine', { exact: false }).first().waitFor()
    await inspector.getByText('Meccanica Dora', { exact: false }).first().waitFor()
    await inspector.getByText('Meccanica Dora').first().click()
    await inspector.getByText('Sensori di vibrazione').first().click()
    await inspector.getByText('Operazioni 2020.xlsx').first().waitFor()
    // Beneficiary, grant and the date as it stands in the sheet, each with its cell.
    for (const text of ['A9', 'G9', 'H9', '06/03/2017']) await inspector.getByText(text).first().waitFor()
    await inspector
      .getByRole('button', { name: 'open sheet' })
      .or(inspector.getByRole('link', { name: 'open sheet' }))
      .first()
      .click()
    await running.page.getByText('Sensori di vibrazione').first().waitFor()
  })

  test('the matrix fills the screen, and Escape comes back', async () => {
    await goTo(running.page, 'matrices')
    await running.page.getByRole('button', { name: say('frame.present') }).click()
    await running.page.locator('.present canvas').first().waitFor()
    await expect.poll(() => running.page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await running.page.keyboard.press('Escape')
    await running.page.locator('.heatmap canvas').first().waitFor()
    await expect.poll(() => running.page.evaluate(() => document.fullscreenElement)).toBeNull()
  })

  test('nothing was asked of the network, and the page complained of nothing', () => {
    expect(running.foreign).toEqual([])
    expect(running.complaints).toEqual([])
  })
})
