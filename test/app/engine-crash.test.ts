import { afterAll, beforeAll, expect, test } from 'vitest'
import { inElectron, inChromium, electron, chromium, type RunningProgram } from './program.ts'

inElectron('when the engine crashes', () => {
  let running: RunningProgram
  beforeAll(async () => {
    running = await electron.start({ demo: true })
  })
  afterAll(() => running.close())

  test('the page says so and starts it again', async () => {
    await running.killEngine()
    await running.page.locator('.lost').waitFor()
    await running.page.locator('.lost button').click()
    await running.page.locator('.lost').waitFor({ state: 'detached' })
    await running.page.getByRole('button', { name: 'New project' }).waitFor()
  })
})

inChromium('when the browser host ends', () => {
  let running: RunningProgram
  beforeAll(async () => {
    running = await chromium.start()
  })
  afterAll(() => running.close())

  test('the page says so', async () => {
    await running.killEngine()
    await running.page.locator('.lost').waitFor()
    await running.page.locator('.lost button').click()
    await running.page.waitForTimeout(300)
    expect(await running.page.locator('.lost').count()).toBe(1)
  })
})
