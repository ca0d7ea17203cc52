import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { goTo } from './journey.ts'
import { chromium } from './program.ts'
import { writeLongSheet } from './small-sheet.ts'
import { say } from './words.ts'

/** `npm run pictures`: the two pictures of the README, taken of the running program. */

const pictures = resolve(import.meta.dirname, '../../resources/pictures')
const folder = await mkdtemp(join(tmpdir(), 'workbench-pictures-'))
const sheet = join(folder, 'Operazioni POR FESR (inventate).xlsx')
writeLongSheet(sheet, 120)
await mkdir(pictures, { recursive: true })

const running = await chromium.start({ demo: true })
try {
  const { page } = running
  await page.getByText(say('frame.saved')).first().waitFor()
  await goTo(page, 'matrices')
  await page.locator('.heatmap canvas').first().waitFor()
  await page.locator('.heatmap [tabindex="0"]').first().focus()
  // To "Innovazione Micro e PMI" on "Progetti Eranet", where judgement and evidence disagree: the first key enters at row 1, column 2.
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByRole('complementary').waitFor()
  await page.waitForTimeout(800)
  await page.screenshot({ path: join(pictures, 'matrix.png') })

  await goTo(page, 'sheets')
  await running.choose([sheet], () => page.getByRole('button', { name: say('sheets.import.button'), exact: true }).click())
  await page.getByRole('button', { name: say('sheets.import.to_meaning'), exact: true }).click()
  await page.getByRole('grid').first().waitFor()
  await page.waitForTimeout(800)
  await page.screenshot({ path: join(pictures, 'import.png') })
} finally {
  await running.close()
  await rm(folder, { recursive: true, force: true })
}
