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

/** Heat maps of 200 and of 1,000 instruments in Chromium: from the answer's arrival to the painted picture, and each step of pointer and keys. */

const program = resolve(import.meta.dirname, '../..')

async function projectOf(folder: string, instruments: number): Promise<string> {
  const lines = ['Measure;Beneficiary name;Operation name;Grant awarded']
  for (let row = 0; row < instruments * 100; row++) {
    const firm = (Math.imul(row + 1, 2_654_435_761) >>> 9) % (instruments * 13)
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

/** Notes when a long answer arrives and when an image of cells is drawn. */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const noted = { arrived: 0, drawn: 0, letters: 0 }
    Object.assign(globalThis, { noted })
    const parse = JSON.parse.bind(JSON)
    JSON.parse = (text: string, ...rest) => {
      if (text.length > 20_000 && noted.arrived === 0) Object.assign(noted, { arrived: performance.now(), letters: text.length })
      return parse(text, ...rest)
    }
    const draw = CanvasRenderingContext2D.prototype.putImageData
    CanvasRenderingContext2D.prototype.putImageData = function (this: CanvasRenderingContext2D, ...rest: Parameters<typeof draw>) {
      draw.apply(this, rest)
      if (noted.arrived > 0) noted.drawn = performance.now()
    } as typeof draw
  })
}

interface Painted {
  readonly seconds: number
  /** Letters of the answer. */
  readonly letters: number
}

/** From the arrival of the answer that a click on the button, link or entry of this name asks for, until its picture is painted. */
function paint(page: Page, name: string): Promise<Painted> {
  return page.evaluate(async (text) => {
    const { noted } = globalThis as unknown as { readonly noted: { arrived: number; drawn: number; letters: number } }
    Object.assign(noted, { arrived: 0, drawn: 0 })
    const target = [...document.querySelectorAll<HTMLElement>('a, button, label')].find(
      (one) => one.textContent?.trim() === text || one.firstChild?.nodeValue === text,
    )
    if (target === undefined) throw new Error(`nothing is called ${text}`)
    target.click()
    do await new Promise(requestAnimationFrame)
    while (noted.drawn === 0)
    // The words around the cells are drawn with the frame after.
    await new Promise(requestAnimationFrame)
    await new Promise((done) => setTimeout(done))
    return { seconds: (performance.now() - noted.arrived) / 1000, letters: noted.letters }
  }, name)
}

interface Steps {
  readonly hover: number
  readonly walk: number
}

/** Seconds that a step of the pointer and of the arrow keys takes until the page is laid out anew: the middle of 40. */
function steps(page: Page): Promise<Steps> {
  return page.evaluate(async () => {
    const grid = document.querySelector<HTMLElement>('.heatmap-keys')
    if (grid === null) throw new Error('no picture')
    const { left, top, width, height } = grid.getBoundingClientRect()
    const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
    const time = async (act: (turn: number) => void): Promise<number> => {
      const times: number[] = []
      for (let turn = 0; turn < 40; turn++) {
        await new Promise(requestAnimationFrame)
        const changed = new Promise((done) =>
          new MutationObserver(done).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true }),
        )
        const begun = performance.now()
        act(turn)
        await changed
        document.body.getBoundingClientRect()
        times.push((performance.now() - begun) / 1000)
      }
      return middle(times)
    }
    const hover = await time((turn) =>
      grid.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, clientX: left + width / 3 + turn * 9, clientY: top + height / 3 + turn * 7 }),
      ),
    )
    const walk = await time((turn) =>
      grid.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: turn % 2 === 0 ? 'ArrowRight' : 'ArrowDown' })),
    )
    return { hover, walk }
  })
}

interface Measured extends Painted, Steps {}

function best(all: readonly Painted[]): Painted {
  return all.reduce((least, one) => (one.seconds < least.seconds ? one : least))
}

/** The judged and observed picture, and one of a kind, of the same project. */
async function measure(project: string): Promise<{ readonly both: Measured; readonly grid: Measured }> {
  const running = await chromium.start({ project })
  try {
    const { page } = running
    await goTo(page, 'instruments')
    await listen(page)
    const both = [await paint(page, say('place.matrices'))]
    for (const order of ['size', 'code']) {
      await page.keyboard.press('Escape')
      await page
        .locator('.chip')
        .filter({ hasText: say('matrices.order_chip') })
        .first()
        .click()
      await page
        .getByText(say(`matrices.order.${order}`), { exact: true })
        .last()
        .waitFor()
      both.push(await paint(page, say(`matrices.order.${order}`)))
    }
    const ofBoth = await steps(page)
    const chip = page.locator('.chip').first()
    const grid: Painted[] = []
    for (const measureName of ['jaccard', 'coefficient', 'lift']) {
      await chip.click()
      if (grid.length === 0) await page.getByRole('button', { name: say('grid.kind.observed'), exact: true }).click()
      await page
        .locator('.grid-choice')
        .getByText(say(`grid.explained.${measureName}`))
        .waitFor()
      grid.push(await paint(page, say(`grid.measure.${measureName}`)))
    }
    return { both: { ...best(both), ...ofBoth }, grid: { ...best(grid), ...(await steps(page)) } }
  } finally {
    await running.close()
  }
}

function line(name: string, { seconds, letters, hover, walk }: Measured, most: number): string {
  return `${name}: painted in ${seconds.toFixed(2)} s, ${(seconds / most).toFixed(2)} times what it may take (answer of ${(letters / 1e6).toFixed(1)} MB), hover ${(hover / 0.02).toFixed(2)} and walk ${(walk / 0.02).toFixed(2)} times 20 ms`
}

/** Prints ratios to what each may take, one line a picture, or why there is nothing to measure with. */
export async function reportHeatmap(): Promise<void> {
  const missing = whyNoChromium()
  if (missing !== null) {
    console.log(`heat map: not measured. ${missing}`)
    return
  }
  await ensureBuilt(program, () => undefined)
  const folder = mkdtempSync(join(tmpdir(), 'manumix-bench-'))
  try {
    for (const [instruments, most] of [
      [200, 0.25],
      [1000, 1],
    ] as const) {
      const { both, grid } = await measure(await projectOf(folder, instruments))
      console.log(line(`heat map ${instruments} × ${instruments}, judged and observed`, both, most))
      console.log(line(`heat map ${instruments} × ${instruments}, one measure`, grid, most))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await reportHeatmap()
