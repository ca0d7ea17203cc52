import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { makeProject } from './projects.ts'
import { say } from './words.ts'

inChromium('the profile of an instrument', () => {
  let folder: string
  let running: RunningProgram
  const press = (key: string): Promise<void> => running.page.keyboard.press(key)
  const type = (text: string): Promise<void> => running.page.keyboard.type(text)
  const button = (key: string) => running.page.getByRole('button', { name: say(key), exact: true })
  const field = (part: string) => running.page.locator(`[data-part="${part}"]`)
  const part = (): Promise<string | undefined> =>
    running.page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'])
  const dialog = () => running.page.getByRole('dialog')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-profile-test-'))
    const project = join(folder, 'Mix.manumix')
    await makeProject(project, { userFolder: folder, demo: false })
    running = await chromium.start({ project })
    await goTo(running.page, 'instruments')
    await button('instruments.empty.button').click()
    await type('IR2')
    await press('Tab')
    await type('Research results')
    await press('Enter')
    await running.page.locator('.profile-form').waitFor()
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('is filled by keyboard, one blank field after the other', async () => {
    await running.page.getByRole('button', { name: say('instruments.completeness.fill_other').replace('{{count, number}}', '22') }).click()
    expect(await part()).toBe('objective')
    await type('More innovation in firms')
    await press('Control+Enter')
    await expect.poll(part).toBe('rationale')
    await press('Control+Enter')
    await expect.poll(part).toBe('interventionLogic')
    await field('managingBody').locator('input').fill('Agency')
    await press('Enter')
    await expect.poll(part).toBe('programme')
    await running.page
      .getByRole('button', { name: say('instruments.completeness.fill_other').replace('{{count, number}}', '20') })
      .waitFor()
  })

  test('several words and both ends of a range are one entry, not a change of the first', async () => {
    await field('delivery').locator('input').first().click()
    await running.page.getByRole('option', { name: say('word.delivery.grant') }).click()
    await running.page.getByRole('option', { name: say('word.delivery.loan') }).click()
    await press('Tab')
    await field('trl').getByRole('button', { name: '5', exact: true }).click()
    await field('trl').getByText('TRL 5 to 5').waitFor()
    await field('trl').getByRole('button', { name: '8', exact: true }).click()
    await field('trl').getByText('TRL 5 to 8').waitFor()
    await expect.poll(() => field('delivery').getAttribute('data-blank')).toBeNull()
    expect(await dialog().count()).toBe(0)
    expect(await field('delivery').getByText(say('word.delivery.loan')).count()).toBe(1)
  })

  test('an amount that cannot be read keeps the cursor and says why', async () => {
    await field('projectSize').locator('input').first().fill('about five')
    await press('Enter')
    await field('projectSize').getByText(say('instruments.invalid.budget')).waitFor()
    await field('projectSize').locator('input').first().fill('5,000,000')
    await press('Enter')
    await expect.poll(() => field('projectSize').getAttribute('data-blank')).toBeNull()
  })

  test('overwriting asks whether it was wrong or changed from a day on; the change keeps both', async () => {
    await field('projectSize').locator('input').first().fill('3,000,000')
    await press('Enter')
    await dialog().getByText('5,000,000').waitFor()
    await dialog().getByLabel(say('instruments.change.change')).click()
    await dialog().getByLabel(say('instruments.change.since')).fill('03/2018')
    await dialog().getByLabel(say('instruments.change.note')).fill('Decree 7')
    await button('instruments.change.keep_both').click()
    await running.page.locator('.timeline').getByText('From Mar 2018: at least 3,000,000').waitFor()
    await running.page.locator('.timeline').getByText('Decree 7').waitFor()
    await field('projectSize').getByText('In force since Mar 2018; before: at least 5,000,000').waitFor()
  })

  test('given up, the field shows again what stands; corrected, nothing is added to the past', async () => {
    await field('managingBody').locator('input').fill('Other')
    await press('Enter')
    await dialog().waitFor()
    await press('Escape')
    await expect.poll(() => field('managingBody').locator('input').inputValue()).toBe('Agency')
    await field('managingBody').locator('input').fill('Agency of the region')
    await press('Enter')
    await dialog().getByLabel(say('instruments.change.correction')).and(running.page.locator(':focus')).waitFor()
    await press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => field('managingBody').locator('input').inputValue()).toBe('Agency of the region')
    expect(await running.page.locator('.timeline').count()).toBe(1)
  })

  test('a change is edited where it stands, and removed as if it had not happened', async () => {
    await running.page.getByRole('button', { name: say('instruments.history.edit').replace('{{date}}', 'Mar 2018') }).click()
    await dialog().getByLabel(say('instruments.change.since')).fill('05/2018')
    await button('ui.save').click()
    await running.page.locator('.timeline').getByText('From May 2018').waitFor()
    await button('instruments.tab.changes').click()
    await running.page.locator('.grid-table-body tr').getByText('May 2018').waitFor()
    await running.page.locator('.grid-table-body tr').click()
    await expect.poll(part).toBe('projectSize')
    await running.page.getByRole('button', { name: say('instruments.history.remove').replace('{{date}}', 'May 2018') }).click()
    await expect.poll(() => field('projectSize').locator('input').first().inputValue()).toBe('5,000,000')
    await expect.poll(() => running.page.locator('.timeline').count()).toBe(0)
  })

  test('parts of the budget that do not add up are said', async () => {
    await field('budget').locator('input').first().fill('100')
    await press('Tab')
    await field('budget').locator('input').nth(1).fill('EUR')
    await press('Enter')
    await field('budgets').getByPlaceholder(say('instruments.budgets.source')).fill(say('word.budgetSource.eu'))
    await field('budgets').getByPlaceholder(say('instruments.budgets.amount')).fill('60')
    await expect.poll(() => field('budgets').getByPlaceholder('EUR').inputValue()).toBe('EUR')
    await press('Enter')
    await field('budgets').getByText('a difference of 40 EUR').waitFor()
  })

  test('what does not apply is no gap', async () => {
    await field('end')
      .getByRole('button', { name: say('instruments.not_applicable.put') })
      .click()
    await field('end').getByText(say('instruments.not_applicable.is')).waitFor()
    await running.page.locator('.figure').getByText('7 of 21').waitFor()
  })

  test('the page of the profile says what is blank; the table of the mix leads to its field', async () => {
    await button('instruments.page.open').click()
    await running.page.locator('.profile-sheet').getByText('Agency of the region').waitFor()
    expect(await running.page.locator('.profile-blank').count()).toBeGreaterThan(10)
    await goTo(running.page, 'instruments')
    await button('instruments.tab.completeness').click()
    await running.page.locator('.completeness-blank').first().click()
    await expect.poll(part).toBe('rationale')
  })

  test('arrow keys walk the blank cells of the table, and one of them is reached by Tab', async () => {
    const { page } = running
    await button('instruments.tab.completeness').click()
    const blank = page.locator('.completeness-blank')
    await blank.first().waitFor()
    expect(await page.locator('.completeness-blank[tabindex="0"]').count()).toBe(1)
    await blank.first().focus()
    await press('ArrowDown')
    await blank.nth(1).and(page.locator(':focus')).waitFor()
    await press('Home')
    await blank.first().and(page.locator(':focus')).waitFor()
  })

  test('the profile is printed on one page without the frame, the table of the mix too', async () => {
    const { page } = running
    const print = async () => {
      const session = await page.context().newCDPSession(page)
      const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true })
      const pages = Buffer.from(data, 'base64')
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g)
      await session.detach()
      return pages?.length
    }
    await button('print.button').waitFor()
    expect(await print()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.rail').isVisible()).toBe(false)
    expect(await page.locator('.completeness').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => (location.hash = '#/instruments/1/profile'))
    await page.locator('.profile-sheet').waitFor()
    expect(await print()).toBe(1)
  })

  test('an evaluation stands in the matrix by criterion, and its cell leads to it', async () => {
    const { page } = running
    await goTo(page, 'instruments')
    await button('instruments.tab.evaluations').click()
    await button('evaluations.new').click()
    await type('Survey of firms')
    await press('Enter')
    const inspector = page.getByRole('complementary')
    await inspector.getByRole('heading', { name: 'Survey of firms', exact: true }).waitFor()
    await inspector.getByLabel(say('evaluations.field.instruments')).click()
    await page.getByRole('option', { name: /IR2/ }).click()
    await inspector.getByLabel(say('evaluations.field.criteria')).click()
    await page.getByRole('option', { name: say('word.criterion.impact') }).click()
    await inspector.getByLabel(say('evaluations.field.methods')).fill('Walks through plants')
    await press('Enter')
    await button('evaluations.shape.method').click()
    await page.getByRole('columnheader', { name: 'Walks through plants' }).waitFor()
    await button('evaluations.shape.criterion').click()
    await page.getByRole('button', { name: 'IR2, impact: 1 evaluation' }).click()
    await inspector.getByRole('button', { name: 'Survey of firms' }).click()
    await inspector.getByLabel(say('evaluations.field.title')).waitFor()
    const download = page.waitForEvent('download')
    await button('matrices.export.button').click()
    await page.getByRole('menuitem', { name: say('evaluations.export.png') }).click()
    expect((await download).suggestedFilename()).toBe('Test-evaluations.png')
  })

  test('a dialog takes what is typed at once, and gives the focus back to the button that opened it', async () => {
    const { page } = running
    const opener = button('evaluations.new')
    await opener.click()
    await type('Kept whole')
    expect(await dialog().getByLabel(say('evaluations.field.title')).inputValue()).toBe('Kept whole')
    await press('Escape')
    await opener.and(page.locator(':focus')).waitFor()
  })

  test('nothing was asked of the network, and the page complained of nothing', () => {
    expect(running.foreign).toEqual([])
    expect(running.complaints).toEqual([])
  })
})
