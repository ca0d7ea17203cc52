import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blankProfile } from '#core/contract/instruments.ts'
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
