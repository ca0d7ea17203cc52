import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { chromium, type RunningProgram } from './program.ts'
import { say } from './words.ts'

/** The steps of the main job, as a user takes them. Each ends where its result is on the screen. */

function button(page: Page, key: string): Locator {
  return page.getByRole('button', { name: say(key), exact: true })
}

/** From the start screen: a new, empty project of this name in this folder, which the browser host has to know. */
export async function makeProject(
  { page, choose }: RunningProgram,
  host: 'Chromium' | 'Electron',
  folder: string,
  name: string,
): Promise<void> {
  if (host === 'Electron') await choose([join(folder, `${name}.manumix`)], () => button(page, 'start.new').click())
  else {
    await button(page, 'start.new').click()
    await page.getByLabel(say('start.name')).fill(name)
    await button(page, 'start.save').click()
  }
  await page.getByText(say('frame.saved')).first().waitFor()
}

/** In Chromium: a new project in the folder `projects` of this one, into which this sheet is imported. */
export async function startWithSheet(folder: string, sheet: string): Promise<RunningProgram> {
  const projects = join(folder, 'projects')
  await mkdir(projects)
  const running = await chromium.start({ folders: [projects] })
  await makeProject(running, 'Chromium', projects, 'Prova')
  await importSheet(running, sheet)
  return running
}

/** Goes to a place by the rail. */
export async function goTo(
  page: Page,
  place: 'overview' | 'sheets' | 'organisations' | 'instruments' | 'judgements' | 'matrices' | 'packages',
): Promise<void> {
  await page
    .getByRole('navigation', { name: say('frame.places') })
    .getByRole('link', { name: say(`place.${place}`) })
    .click()
}

/** Chooses a sheet and goes through the three steps until it is imported. */
export async function importSheet(running: RunningProgram, path: string): Promise<void> {
  const { page } = running
  await goTo(page, 'sheets')
  await running.choose([path], () => button(page, 'sheets.import.button').click())
  await button(page, 'sheets.import.to_meaning').click()
  await button(page, 'sheets.import.to_changes').click()
  await button(page, 'sheets.import.import').click()
  await page.getByRole('heading', { name: say('sheets.done.title') }).waitFor()
}

/** Opens the inspector of the first pair of the matrix by keyboard. */
export async function openFirstPair(page: Page): Promise<Locator> {
  await page.locator('.heatmap [tabindex="0"]').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const inspector = page.getByRole('complementary')
  await inspector.waitFor()
  return inspector
}
