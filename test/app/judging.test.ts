import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
import { relationTypes } from '#core/model/vocabulary.ts'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

/** A project with so many instruments that nobody has judged yet. */
async function makeMix(folder: string, instruments: number): Promise<string> {
  const path = join(folder, `Mix-${instruments}.manumix`)
  const { router, door } = createEngine({
    spawnReader,
    userFolder: join(folder, 'maker'),
    resources: resolve(import.meta.dirname, '../../resources'),
    who: 'test',
  })
  const client = createRouterClient(router)
  await client.project.create({ file: door.grant(path).token, name: 'Mix' })
  for (let at = 1; at <= instruments; at++)
    await client.instruments.create({ ...blankProfile, code: `M${at}`, name: `Measure ${at}`, region: 'Region' })
  await door.close()
  return path
}

inChromium('judging by keyboard', () => {
  let folder: string
  let running: RunningProgram
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-judging-'))
    running = await chromium.start({ project: await makeMix(folder, 5) })
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('somebody new judges a mix of five instruments to the end', async () => {
    const { page } = running
    await goTo(page, 'judgements')
    const name = page.getByLabel(say('judgements.rater.name'), { exact: true })
    await name.focus()
    await name.fill('')
    await page.keyboard.type('Anna Rossi')
    await page.keyboard.press('Enter')
    const question = page.locator('.question-title')
    await question.waitFor()
    const asked = new Set<string>()
    for (let pair = 0; pair < 20; pair++) {
      const text = await question.textContent()
      asked.add(text ?? '')
      await page.keyboard.press(pair === 3 ? '0' : String((pair % 7) + 1))
      await page.locator('.scale [role="radio"][aria-checked="true"]').waitFor()
      if (pair === 5) {
        await page.keyboard.press('n')
        await page.keyboard.type('seen in a pilot')
        await page.keyboard.press('Escape')
      }
      await page.keyboard.press('Enter')
      if (pair < 19) await expect.poll(() => question.textContent()).not.toBe(text)
    }
    expect(asked.size).toBe(20)
    await page.getByText(say('judgements.panel.done_title')).waitFor()
    expect(running.complaints).toEqual([])
  })

  test('nobody takes the key 0 for the score 0, and an answer taken back leaves its note', async () => {
    const { page } = running
    await page.evaluate(() => {
      location.hash = '#/judgements?from=1&to=2'
    })
    await page.locator('.question-title').waitFor()
    const chosen = page.locator('.scale [role="radio"][aria-checked="true"]')
    await page.keyboard.press('0')
    await page.getByText('For “neutral”, the score 0, press 4.').waitFor()
    await page.keyboard.press('4')
    await expect.poll(() => chosen.getAttribute('aria-label')).toBe('0 neutral')
    await page.keyboard.press('n')
    await page.keyboard.type('No case is known')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: say('judgements.clear'), exact: true }).click()
    await chosen.waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.answer textarea').first().inputValue()).toBe('No case is known')
    await page.keyboard.press('5')
    await chosen.waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.note-mark').first().waitFor()
    expect(running.complaints).toEqual([])
  })

  test('a judgement is undone and done again by keyboard', async () => {
    const { page } = running
    const done = page.getByText(say('judgements.panel.done_title'))
    await page.keyboard.press('Control+z')
    await done.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+z')
    await done.waitFor()
  })

  test('a round is opened with its rule, answered blind, closed, and says what it came to', async () => {
    const { page } = running
    const press = (key: string) => page.getByRole('button', { name: say(key), exact: true })
    await press('judging.menu').click()
    await page.getByRole('menuitem', { name: say('rounds.title'), exact: true }).click()
    await press('rounds.open').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('rounds.open'), exact: true })
      .click()
    await page.getByText('when 20 answers had been given').waitFor()
    await press('rounds.close').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('rounds.close'), exact: true })
      .click()
    await page.getByText(say('rounds.no_disputes')).waitFor()
    await page.getByText('interquartile range at most 1').waitFor()
    expect(running.complaints).toEqual([])
  })
})

inChromium('judgements that are there', () => {
  let running: RunningProgram
  beforeAll(async () => {
    running = await chromium.start({ demo: true })
  })
  afterAll(() => running.close())

  const heading = (name: string | RegExp) => running.page.getByRole('heading', { name, exact: true })
  const press = (key: string) => running.page.getByRole('button', { name: say(key), exact: true }).click()

  test('each way on from the Overview leads where it says, also by its figures', async () => {
    const { page } = running
    await goTo(page, 'overview')
    await press('overview.step.look.button')
    await page.locator('.heatmap canvas').first().waitFor()
    await goTo(page, 'overview')
    await press('overview.agreement')
    await heading(say('agree.title')).waitFor()
    for (const [figure, place] of [
      ['deliveries', 'sheets'],
      ['operations', 'organisations'],
      ['organisations', 'organisations'],
      ['instruments', 'instruments'],
      ['raters', 'judgements'],
      ['assessments', 'judgements'],
    ] as const) {
      await goTo(page, 'overview')
      await page
        .getByRole('region', { name: say('overview.contents') })
        .getByRole('button', { name: new RegExp(`^${say(`overview.count.${figure}`)}`) })
        .click()
      await expect.poll(() => page.url()).toContain(`#/${place}`)
    }
    await goTo(page, 'overview')
    await press('overview.go_on_judging')
    await page.getByRole('button', { name: /Rater A/ }).click()
    await page.locator('.question-title').waitFor()
    expect(running.complaints).toEqual([])
  })

  test('what the kinds of relation mean is opened and closed by keyboard, and says all of them', async () => {
    const { page } = running
    const help = page.getByRole('button', { name: say('judgements.relation_help'), exact: true })
    await help.focus()
    await page.keyboard.press('Enter')
    const meanings = page.locator('.relation-help')
    await meanings.waitFor()
    for (const one of relationTypes) {
      await meanings.getByText(say(`word.relation.${one}`), { exact: true }).waitFor()
      await meanings.getByText(say(`judgements.relation_scale.${one}`), { exact: true }).waitFor()
    }
    await page.keyboard.press('Escape')
    await meanings.waitFor({ state: 'detached' })
    await expect.poll(() => help.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.locator('.question-title').waitFor()
  })

  test('two raters are looked at alone, with their kappa, and then all again', async () => {
    const { page } = running
    await page.evaluate(() => {
      location.hash = '#/judgements/agreement'
    })
    const figures = page.locator('.agree-part').first()
    const kappa = figures.getByRole('row', { name: new RegExp(say('agree.statistic.kappa')) })
    await heading(say('agree.overall')).first().waitFor()
    expect(await kappa.count()).toBe(0)
    const listed = page.getByRole('row', { name: /Rater A – Rater B/ })
    await page.getByRole('button', { name: 'Rater A – Rater B', exact: true }).click()
    await heading(/Rater A .*Rater B/).waitFor()
    await kappa.waitFor()
    const [, short] = /(\S+)$/.exec((await listed.innerText()).trim()) ?? []
    expect((await kappa.innerText()).split('\t')[1]!.trim().slice(0, -1)).toBe(short)
    await press('agree.show_all')
    await kappa.waitFor({ state: 'detached' })
    expect(running.complaints).toEqual([])
  })
})
