import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDemo } from '#engine/demo/build-demo.ts'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'
import { shownView } from '../engine/shown-view.ts'
import { goTo } from './journey.ts'
import { chromium, inChromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

const resources = join(import.meta.dirname, '../../resources')

/** Saves a view of three instruments and removes one of them, whose code it gives. */
async function saveAndChange(project: string, userFolder: string): Promise<string> {
  const { router, door } = createEngine({ spawnReader, userFolder, resources, who: 'Ada' })
  const client = createRouterClient(router)
  await client.project.open({ file: door.grant(project).token })
  const [first, second] = (await client.instruments.list()).map(({ id }) => id)
  const { id: short } = await client.instruments.create({ code: 'SHORT', name: 'Short-lived' })
  await client.savedViews.save({
    name: 'Judged',
    note: null,
    ...shownView({ filter: { instruments: [first!, second!, short] }, order: { by: 'code' }, shown: 'judged' }),
  })
  await client.instruments.remove({ ids: [short] })
  await door.close()
  return 'SHORT'
}

inChromium('saved views', () => {
  let folder: string
  let running: RunningProgram
  let page: Page
  let gone: string
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const views = () => page.locator('.views-button')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-saved-views-'))
    const project = join(folder, 'Mix.manumix')
    await buildDemo(project, { resources, replace: false })
    gone = await saveAndChange(project, folder)
    running = await chromium.start({ project })
    page = running.page
    await goTo(page, 'matrices')
  })
  afterAll(async () => {
    expect(running.complaints).toEqual([])
    expect(running.foreign).toEqual([])
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('what is on the screen is saved under a name, and opened again from another way to see the mix', async () => {
    await page.evaluate(() => (location.hash = '#/matrices/flow'))
    await page.getByRole('heading', { name: say('flow.title') }).waitFor()
    await button(say('flow.by.time')).click()
    await views().click()
    await button(say('saved_views.save')).click()
    await page.getByRole('textbox', { name: new RegExp(`^${say('saved_views.name')}`) }).fill('Over the years')
    await page.getByRole('textbox', { name: say('saved_views.note') }).fill('For the meeting')
    await button(say('saved_views.save_confirm')).click()
    await button(say('saved_views.button_open', { name: 'Over the years' })).waitFor()

    await button(say('flow.by.order')).click()
    await page.evaluate(() => (location.hash = '#/matrices/matrix'))
    await page.locator('.heatmap').waitFor()
    await views().click()
    await page
      .getByRole('list', { name: say('saved_views.list') })
      .getByText('For the meeting')
      .click()
    await page.getByRole('heading', { name: say('flow.title') }).waitFor()
    expect(await button(say('flow.by.time')).getAttribute('aria-pressed')).toBe('true')
  })

  test('what one view asks besides comes back with it: the lens, what its picture shows, and how its table is sorted', async () => {
    await page.evaluate(() => (location.hash = '#/matrices/lenses'))
    await page.getByRole('heading', { name: say('lenses.title') }).waitFor()
    const lensChip = page.locator('.chip').filter({ hasText: say('lenses.lens') })
    await lensChip.click()
    await page
      .getByRole('menuitemradio', { name: new RegExp(`^${say('lenses.name.micmac')}`) })
      .first()
      .click()
    const moves = page.getByRole('button', { name: say('lenses.moves') })
    await moves.click()
    expect(await moves.getAttribute('aria-pressed')).toBe('false')
    await page.keyboard.press('t')
    await page.getByRole('columnheader', { name: say('lenses.table.instrument') }).click()
    await views().click()
    await button(say('saved_views.save')).click()
    await page.getByRole('textbox', { name: new RegExp(`^${say('saved_views.name')}`) }).fill('Who drives')
    await button(say('saved_views.save_confirm')).click()
    await button(say('saved_views.button_open', { name: 'Who drives' })).waitFor()
    await page
      .getByRole('columnheader', { name: say('lenses.short.direct') })
      .first()
      .click()
    await page.keyboard.press('t')
    await moves.click()
    await page.evaluate(() => (location.hash = '#/matrices/matrix'))
    await page.locator('.heatmap').waitFor()
    await views().click()
    await page
      .getByRole('list', { name: say('saved_views.list') })
      .getByRole('button', { name: /^Who drives/ })
      .click()
    await page.getByRole('columnheader', { name: say('lenses.table.instrument') }).waitFor()
    expect(await page.getByRole('columnheader', { name: say('lenses.table.instrument') }).getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('t')
    await moves.waitFor()
    expect(await moves.getAttribute('aria-pressed')).toBe('false')
  })

  test('an open view says what changed in its inputs and what is gone, is saved as it is now, renamed and removed', async () => {
    await views().click()
    await page
      .getByRole('list', { name: say('saved_views.list') })
      .getByRole('button', { name: /^Judged/ })
      .click()
    const notice = page.locator('.views-notice')
    await notice.getByText(say('saved_views.part.instruments')).waitFor()
    await notice.getByText(new RegExp(`“Judged”: ${gone}`)).waitFor()
    await notice.getByRole('button', { name: say('saved_views.replace') }).click()
    await notice.waitFor({ state: 'detached' })

    await views().click()
    await button(say('saved_views.rename', { name: 'Judged' })).click()
    await page.getByRole('textbox', { name: new RegExp(`^${say('saved_views.name')}`) }).fill('As it is')
    await page.keyboard.press('Enter')
    await button(say('saved_views.button_open', { name: 'As it is' })).waitFor()
    await views().click()
    await button(say('saved_views.remove', { name: 'As it is' })).click()
    await button(say('saved_views.remove_confirm')).click()
    await button(say('saved_views.button')).waitFor()
  })
})
