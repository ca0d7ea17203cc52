import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator } from 'playwright-core'
import { goTo, startWithSheet } from './journey.ts'
import { inChromium, type RunningProgram } from './program.ts'
import { writeSmallSheet } from './small-sheet.ts'
import { say } from './words.ts'

inChromium('a matrix that was filled in elsewhere', () => {
  let folder: string
  let running: RunningProgram
  const button = (key: string, count?: number): Locator =>
    running.page.getByRole('button', { name: say(key, count === undefined ? {} : { count }), exact: true })
  const choose = (name: string, key: string): Promise<void> => running.choose([join(folder, name)], () => button(key).click())

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-matrix-'))
    writeSmallSheet(join(folder, 'Operazioni.xlsx'))
    await writeFile(
      join(folder, 'Workshop.csv'),
      ['Workshop;;;', ';IR2;POLI;Vouchers', 'IR2;;2;1,5', 'POLI;-1;;strong', 'Vouchers;P;0;'].join('\r\n'),
    )
    await writeFile(join(folder, 'broken.scw'), '$ ScenarioWizard 4.0\nbroken\n&A\n -a\nwhat\n')
    running = await startWithSheet(folder, join(folder, 'Operazioni.xlsx'))
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a file that is not understood is refused in plain words, and another can be chosen', async () => {
    await goTo(running.page, 'judgements')
    await button('matrix_file.button').click()
    await choose('broken.scw', 'matrix_file.choose')
    await running.page.getByText('“what”').waitFor()
  })

  test('is shown as it stands, with what cannot be read marked, and the keys walk it', async () => {
    const { page } = running
    await choose('Workshop.csv', 'matrix_file.choose')
    await page.getByText('D4: “strong” is no score').waitFor()
    expect(await page.locator('.bring-matrix tbody th').allInnerTexts()).toEqual(['IR2', 'POLI', 'Vouchers'])
    await page.locator('[data-cell="0-1"]').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.bring-told').innerText()).toContain('IR2 → Vouchers (D3): 1.5')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('.bring-told').innerText()).toContain('strong')
  })

  test('is taken when every label and the rater are decided, as the user says', async () => {
    const { page } = running
    await page.getByText(say('matrix_file.wait.labels')).waitFor()
    await button('matrix_file.labels.all_new').click()
    await page.getByText(say('matrix_file.wait.rater')).waitFor()
    await page.getByText('Round 1 decimal to a whole score').click()
    await page.getByRole('combobox', { name: say('matrix_file.rater.label') }).click()
    await page.getByRole('option', { name: say('matrix_file.rater.new') }).click()
    await page.getByLabel(say('judgements.rater.name')).fill('Anna Verdi')
    await page.getByRole('button', { name: 'Bring in 4 judgements' }).click()
    await page.getByText(say('matrix_file.done.title')).waitFor()
    await button('matrix_file.done.open').click()
    await page.getByText('3 instruments').first().waitFor()
    await page.getByText('Anna Verdi').first().waitFor()
    await expect.poll(() => page.locator('.figure-value').first().innerText()).toBe('4')
  })

  test('brought in again with other values asks what becomes of the answers that are there', async () => {
    const { page } = running
    await writeFile(join(folder, 'Again.csv'), [';IR2;POLI', 'IR2;;3', 'POLI;-1;'].join('\n'))
    await button('matrix_file.button').click()
    await choose('Again.csv', 'matrix_file.choose')
    await page.getByRole('combobox', { name: say('matrix_file.rater.label') }).click()
    await page.getByRole('option', { name: 'Anna Verdi' }).click()
    await page.getByText('IR2 → POLI: +2 → +3').waitFor()
    await page.getByText(say('matrix_file.wait.same')).waitFor()
    await button('matrix_file.answers.replace').click()
    await page.getByRole('button', { name: 'Bring in 1 judgement' }).click()
    await page.getByText(say('matrix_file.done.title')).waitFor()
  })

  test('each is taken back by one undo, with the instruments that it made', async () => {
    const { page } = running
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await goTo(page, 'instruments')
    await expect.poll(() => page.getByText('Vouchers').count()).toBe(0)
  })

  test('nothing was asked of the network, and the page complained of nothing', () => {
    expect(running.foreign).toEqual([])
    expect(running.complaints).toEqual([])
  })
})
