import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo, startWithSheet } from './journey.ts'
import { inChromium, type RunningProgram } from './program.ts'
import { writeSmallSheet } from './small-sheet.ts'
import { say } from './words.ts'

inChromium('corrections by hand', () => {
  let folder: string
  let running: RunningProgram
  let page: Page
  const inspector = (): Locator => page.getByRole('complementary')
  const dialog = (): Locator => page.getByRole('dialog')
  const button = (within: Page | Locator, key: string): Locator => within.getByRole('button', { name: say(key), exact: true })
  const participants = (): Locator => inspector().getByRole('table', { name: say('corrections.partners.title') })
  const correctionRows = (): Locator => page.locator('.grid-table-body tr')
  const openCorrections = async (): Promise<void> => {
    await goTo(page, 'sheets')
    await button(page, 'sheets.tab.corrections').click()
    await button(page, 'corrections.operation.new').waitFor()
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-corrections-'))
    writeSmallSheet(join(folder, 'Operazioni.xlsx'))
    running = await startWithSheet(folder, join(folder, 'Operazioni.xlsx'))
    page = running.page
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a row of the delivered sheet opens its operation by the keyboard, and by its menu', async () => {
    await goTo(page, 'organisations')
    await page.getByText('Idraulica Po').first().click()
    await inspector().getByRole('button', { name: 'Valvole intelligenti' }).click()
    await inspector()
      .getByRole('link', { name: say('matrices.open_sheet') })
      .click()
    const grid = page.getByRole('grid')
    await grid.focus()
    await page.keyboard.press('Enter')
    const item = page.getByRole('menuitem', { name: 'POLI-004' })
    // The menu takes the focus by a timer, so an arrow key pressed at once may be lost.
    await item.press('Enter')
    await inspector().getByText('Valvole intelligenti').first().waitFor()
    await page.keyboard.press('Escape')
    await inspector().waitFor({ state: 'detached' })
    await page.locator('.sheet-row td', { hasText: 'Sensori di vibrazione' }).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'POLI-002' }).click()
    await inspector().getByText('Sensori di vibrazione').first().waitFor()
  })

  test('a row that is no operation says so', async () => {
    await page.locator('.sheet-row td', { hasText: 'Titolo del progetto' }).click({ button: 'right' })
    await page.getByRole('menuitem', { name: say('corrections.row.none') }).waitFor()
    await page.keyboard.press('Escape')
  })

  test('a value is corrected where it stands, and told as corrected', async () => {
    const field = say('fields.grant')
    await inspector()
      .getByRole('button', { name: /15,000/ })
      .click()
    await inspector().getByLabel(field, { exact: true }).fill('17500')
    await inspector().getByLabel(say('corrections.note')).fill('Contract of May')
    await button(inspector(), 'corrections.save').click()
    await inspector()
      .getByRole('button', { name: /17,500/ })
      .waitFor()
    await inspector()
      .getByRole('button', { name: /^corrected/ })
      .waitFor()
  })

  test('a partner is added: an organisation that is known, then a new one', async () => {
    await button(inspector(), 'corrections.partners.add').click()
    await button(dialog(), 'corrections.partners.add_confirm').click()
    await dialog().getByText(say('corrections.participant.needed')).waitFor()
    await dialog()
      .getByRole('combobox', { name: say('corrections.participant.choose') })
      .fill('ottica')
    await page.getByRole('option', { name: /Ottica Torino/ }).click()
    await button(dialog(), 'corrections.partners.add_confirm').click()
    await participants().getByText('Ottica Torino S.r.l.').waitFor()
    await button(inspector(), 'corrections.partners.add').click()
    await button(dialog(), 'corrections.participant.new').click()
    await dialog().getByLabel(say('corrections.participant.name')).fill('Vetro Nuovo S.r.l.')
    await button(dialog(), 'corrections.partners.add_confirm').click()
    await participants().getByText('Vetro Nuovo S.r.l.').waitFor()
    expect(
      await participants()
        .getByRole('button', { name: /^by hand/ })
        .count(),
    ).toBe(2)
  })

  test('a partner is taken out again, and the beneficiary too, and each comes back', async () => {
    const added = participants().getByRole('row', { name: /Vetro Nuovo/ })
    await button(added, 'corrections.withdraw').click()
    await added.waitFor({ state: 'detached' })
    const beneficiary = participants().getByRole('row', { name: /Meccanica Dora/ })
    await button(beneficiary, 'corrections.partners.take_out').click()
    await dialog().getByLabel(say('corrections.operation.optional_note')).fill('Withdrew')
    await button(dialog(), 'corrections.partners.take_out').click()
    await beneficiary.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await beneficiary.waitFor()
  })

  test('an operation is made by hand, says what is missing, and counts', async () => {
    await openCorrections()
    await button(page, 'corrections.operation.new').click()
    await button(dialog(), 'corrections.operation.make').click()
    await dialog().getByText(say('corrections.operation.title_needed')).waitFor()
    await dialog()
      .getByRole('combobox', { name: say('fields.instrument') })
      .fill('POLI')
    await page.getByRole('option', { name: /POLI/ }).click()
    await dialog().getByLabel(say('fields.operation'), { exact: true }).fill('Specchi piani')
    await dialog().getByLabel(say('fields.operation_code'), { exact: true }).fill('POLI-001')
    await dialog().getByLabel(say('fields.grant'), { exact: true }).fill('9000')
    await button(dialog(), 'corrections.participant.none').click()
    await button(dialog(), 'corrections.operation.make').click()
    await dialog().getByText(say('corrections.operation.duplicate')).waitFor()
    await dialog().getByLabel(say('fields.operation_code'), { exact: true }).fill('POLI-099')
    await button(dialog(), 'corrections.operation.make').click()
    await inspector().getByText('Specchi piani').first().waitFor()
    await inspector()
      .getByText(/In no sheet/)
      .waitFor()
    await goTo(page, 'overview')
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/\b9\b/)
  })

  test('it is changed, and all is listed; what is withdrawn is gone', async () => {
    await openCorrections()
    await expect.poll(() => correctionRows().count()).toBe(3)
    await correctionRows().filter({ hasText: 'Specchi piani' }).first().click()
    await button(inspector(), 'corrections.operation.edit').click()
    await dialog().getByLabel(say('fields.operation'), { exact: true }).fill('Specchi curvi')
    await button(dialog(), 'corrections.operation.save').click()
    await dialog().waitFor({ state: 'detached' })
    await inspector().getByText('Specchi curvi').first().waitFor()
    await button(inspector(), 'corrections.operation.remove').click()
    await button(dialog(), 'corrections.operation.remove').click()
    await expect.poll(() => correctionRows().count()).toBe(2)
    await button(correctionRows().filter({ hasText: say('fields.grant') }), 'corrections.withdraw').click()
    await expect.poll(() => correctionRows().count()).toBe(1)
  })
})
