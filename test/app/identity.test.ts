import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo, startWithSheet } from './journey.ts'
import { inChromium, type RunningProgram } from './program.ts'
import { writeTwinSheet } from './small-sheet.ts'
import { say } from './words.ts'

inChromium('who is who by keyboard', () => {
  let folder: string
  let running: RunningProgram
  const shown = (): Promise<string[]> => running.page.locator('.review-name').allInnerTexts()
  const press = (key: string): Promise<void> => running.page.keyboard.press(key)
  const waiting = async (count: number): Promise<void> => {
    await running.page.getByRole('button', { name: say('identity.tab.review_count').replace('{{count}}', String(count)) }).waitFor()
  }
  const next = async (before: readonly string[]): Promise<void> => {
    await expect.poll(async () => (await shown()).join()).not.toBe(before.join())
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-identity-'))
    writeTwinSheet(join(folder, 'Operazioni.xlsx'))
    running = await startWithSheet(folder, join(folder, 'Operazioni.xlsx'))
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('the queue shows a pair, why, and what accepting would do to the overlap', async () => {
    await goTo(running.page, 'organisations')
    await waiting(3)
    await running.page.getByRole('button', { name: say('identity.tab.review') }).click()
    await running.page.locator('.review-name').first().waitFor()
    expect(await shown()).toHaveLength(2)
    await running.page.getByText('IR2 – POLI').waitFor()
    await running.page.getByText('0 → 1').waitFor()
  })

  test('A accepts and R rejects; the next pair stands there, and then there is none', async () => {
    const first = await shown()
    await press('a')
    await next(first)
    await waiting(2)
    const second = await shown()
    await press('r')
    await next(second)
    await waiting(1)
    await press('Enter')
    await running.page.getByText(say('identity.done')).waitFor()
  })

  test('U takes the last answer back', async () => {
    await press('u')
    await running.page.locator('.review-name').first().waitFor()
    await waiting(1)
    await press('a')
    await running.page.getByText(say('identity.done')).waitFor()
  })

  test('the matrix counts what was made one', async () => {
    await goTo(running.page, 'matrices')
    await running.page.getByText(say('seen.table'), { exact: true }).click()
    await running.page.getByText('IR2').first().waitFor()
    await expect.poll(() => running.page.locator('.page-header-sub').innerText()).toContain('4 organisations')
  })

  test('the log lists the decisions, and takes one back', async () => {
    await goTo(running.page, 'organisations')
    await running.page.getByRole('button', { name: say('identity.tab.decisions') }).click()
    await expect.poll(() => running.page.locator('.grid-table-body tr').count()).toBe(3)
    await running.page.locator('.grid-table-body tr').last().click()
    await running.page.getByRole('button', { name: say('identity.log.take_back_button') }).click()
    await running.page.locator('.grid-table-body').getByText(say('identity.log.reverted')).first().waitFor()
    await waiting(1)
  })

  test('nothing was asked of the network, and the page complained of nothing', () => {
    expect(running.foreign).toEqual([])
    expect(running.complaints).toEqual([])
  })
})

inChromium('an organisation in two places', () => {
  let folder: string
  let running: RunningProgram

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-places-'))
    const list = join(folder, 'Comuni.csv')
    await writeFile(
      list,
      [
        'Beneficiario;Misura;Codice operazione;Titolo del progetto;Contributo concesso;Data di inizio;Comune',
        'Consorzio Acque Chiare;IR2;IR2-101;Nuova rete;60000;01/03/2016;Rocca Alta',
        'Consorzio Acque Chiare;IR2;IR2-102;Depuratore;40000;02/03/2017;Rocca Bassa',
        'CONSORZIO ACQUE CHIARE;POLI;POLI-101;Misure di portata;25000;04/03/2019;ROCCA BASSA',
        'Officina Comunale;POLI;POLI-102;Banco prova;15000;06/03/2017;Rivoli',
      ].join('\r\n'),
    )
    running = await startWithSheet(folder, list)
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('what stands in one of them is split off in one step, and undo puts it back', async () => {
    const { page } = running
    await goTo(page, 'organisations')
    const named = page.locator('.grid-table-body tr').filter({ hasText: /consorzio acque chiare/i })
    await named.first().click()
    await page.getByRole('button', { name: say('identity.split.button'), exact: true }).click()
    await page.getByRole('radio', { name: say('identity.split.way.place') }).click()
    await page.getByRole('checkbox', { name: 'Rocca Bassa' }).click()
    await page.getByRole('button', { name: say('identity.split.confirm.place_one').replace('{{shown}}', '1') }).click()
    await expect.poll(() => named.count()).toBe(2)
    await page.keyboard.press('Control+z')
    await expect.poll(() => named.count()).toBe(1)
  })
})
