import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importSheet, makeProject } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

const list = (code: string, firms: readonly string[]): string =>
  [
    'Operation code;Measure;Beneficiary name;Operation name;Start date;Total eligible expenditure;Public support',
    ...firms.map((firm, at) => `${code}-0${at};${code};${firm};Project ${code} ${at};2016-03-1${at + 3};120000;60000`),
    '',
  ].join('\n')

inChromium('what an import leads to', () => {
  let folder: string
  let running: RunningProgram
  const button = (key: string): Locator => running.page.getByRole('button', { name: say(key), exact: true })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-done-'))
    await mkdir(join(folder, 'projects'))
    await writeFile(join(folder, 'IR2.csv'), list('IR2', ['Alpine Foundry Ltd', 'Dora Mechanics Ltd']))
    await writeFile(join(folder, 'POLI.csv'), list('POLI', ['Alpine Foundry Ltd', 'Po Hydraulics Ltd']))
    running = await chromium.start({ folders: [join(folder, 'projects')] })
    await makeProject(running, 'Chromium', join(folder, 'projects'), 'Prova')
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('with one instrument in the project it is the next list or the organisations, not a matrix without a cell', async () => {
    await importSheet(running, join(folder, 'IR2.csv'))
    await running.page.getByText(say('sheets.done.one_instrument')).waitFor()
    await button('sheets.done.organisations').waitFor()
    expect(await button('sheets.done.matrix').count()).toBe(0)
  })

  test('with the second it is the matrix', async () => {
    await running.choose([join(folder, 'POLI.csv')], () => button('sheets.done.another').click())
    await button('sheets.import.to_meaning').click()
    await button('sheets.import.to_changes').click()
    await button('sheets.import.import').click()
    await button('sheets.done.matrix').click()
    await running.page.locator('.heatmap canvas').first().waitFor()
  })
})
