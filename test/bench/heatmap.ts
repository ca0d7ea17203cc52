import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRouterClient } from '@orpc/server'
import type { Page } from 'playwright-core'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'
import { ensureBuilt } from '../../electron/browser/build.ts'
import { whyNoChromium } from '../app/chromium.ts'
import { goTo } from '../app/journey.ts'
import { chromium } from '../app/program.ts'
import { say } from '../app/words.ts'

/** The heat map of 200 instruments in Chromium, from the click to the painted picture, against the one of 14 instruments. */

const program = resolve(import.meta.dirname, '../..')

async function projectOf(folder: string, instruments: number): Promise<string> {
  const lines = ['Measure;Beneficiary name;Operation name;Grant awarded']
  for (let row = 0; row < instruments * 100; row++) {
    const firm = (row * 7919) % (instruments * 13)
    lines.push(`M${String(row % instruments).padStart(3, '0')};Firm ${firm} Ltd;Operation ${row};${1000 + (row % 977)},50`)
  }
  const sheet = join(folder, `${instruments}.csv`)
  const path = join(folder, `${instruments}.manumix`)
  writeFileSync(sheet, lines.join('\r\n'))
  const { router, door } = createEngine({
    spawnReader,
    userFolder: join(folder, 'user'),
    resources: join(program, 'resources'),
    who: 'bench',
  })
  const client = createRouterClient(router)
  await client.project.create({ file: door.grant(path).token, name: String(instruments) })
  const { reading } = await client.sheets.read({ file: door.grant(sheet).token })
  for await (const step of await client.sheets.import({ reading, selections: [{ sheet: 0, choices: {} }] })) void step
  await door.close()
  return path
}

/** Seconds from a click on `label` until the middle of the heat map is painted and the page has had a turn. */
function paint(page: Page, label: string): Promise<number> {
  return page.evaluate(async (text) => {
    const painted = (): boolean =>
      [...document.querySelectorAll<HTMLCanvasElement>('.heatmap .chart canvas')].some((canvas) => {
        const context = canvas.getContext('2d')
        if (!context || canvas.width === 0) return false
        const middle = context.getImageData(
          Math.floor(canvas.width / 3),
          Math.floor(canvas.height / 3),
          Math.max(1, Math.floor(canvas.width / 3)),
          1,
        )
        return middle.data.some((value) => value !== 0)
      })
    const target = [...document.querySelectorAll('label, button, a')].find((one) => one.textContent?.trim() === text)
    const begun = performance.now()
    if (target instanceof HTMLElement) target.click()
    do await new Promise(requestAnimationFrame)
    while (!painted())
    await new Promise((done) => setTimeout(done))
    return (performance.now() - begun) / 1000
  }, label)
}

async function measure(project: string): Promise<number> {
  const running = await chromium.start({ project })
  try {
    const { page } = running
    await goTo(page, 'matrices')
    await page.locator('.heatmap canvas').first().waitFor()
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      await page.getByText(say('seen.table'), { exact: true }).click()
      await page.locator('.heatmap canvas').first().waitFor({ state: 'detached' })
      times.push(await paint(page, say('seen.picture')))
    }
    return Math.min(...times)
  } finally {
    await running.close()
  }
}

/** Prints seconds and their ratio in one line, or why there is nothing to measure with. */
export async function reportHeatmap(): Promise<void> {
  const missing = whyNoChromium()
  if (missing !== null) {
    console.log(`heat map: not measured. ${missing}`)
    return
  }
  await ensureBuilt(program, () => undefined)
  const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))
  try {
    const large = await measure(await projectOf(folder, 200))
    const small = await measure(await projectOf(folder, 14))
    console.log(
      `heat map: ratio ${(large / small).toFixed(1)} of 200 × 200 to 14 × 14 (${large.toFixed(2)} s and ${small.toFixed(2)} s from click to painted)`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await reportHeatmap()
