import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ShellBridge } from '#core/page/bridge.ts'
import { electronPath, startInElectron, type ElectronProgram } from './electron.ts'
import { inElectron } from './program.ts'

type Bridge = ShellBridge<File>

inElectron('the window and the system', () => {
  let folder: string
  let running: ElectronProgram
  const start = (): Promise<ElectronProgram> => startInElectron({ userFolder: join(folder, 'user') })
  const windows = (): Promise<number> => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

  /** The program started once more beside the one that runs; answers its exit code. */
  function startAgain(...args: readonly string[]): Promise<number | null> {
    const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const second = spawn(electronPath(), ['.', ...flags, ...args], {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, MANUMIX_USER_FOLDER: join(folder, 'user') },
      stdio: 'ignore',
    })
    return new Promise((done) => second.once('exit', done))
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-window-'))
    running = await start()
  })
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a second start ends at once and opens no second window', async () => {
    expect(await startAgain()).toBe(0)
    expect(await windows()).toBe(1)
  })

  test('a project from outside gets a window of its own, with an engine of its own', async () => {
    const engines = (): Promise<number> =>
      running.app.evaluate(({ app }) => app.getAppMetrics().filter(({ name }) => name === 'Workbench engine').length)
    const before = await engines()
    expect(await startAgain(join(folder, 'missing.manumix'))).toBe(0)
    await expect.poll(windows).toBe(2)
    await expect.poll(engines).toBe(before + 1)
    const second = running.app.windows().find((page) => page !== running.page)
    // The file is not there: the page says so.
    await second?.getByText('no longer there').waitFor()
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .toSorted((a, b) => b.id - a.id)[0]
        ?.close(),
    )
    await expect.poll(windows).toBe(1)
    await expect.poll(engines).toBe(before)
  })

  test('a dropped file becomes a token, and a file made by script does not', async () => {
    const sheet = join(folder, 'Elenco.csv')
    await writeFile(sheet, 'a;b\n')
    await running.page.evaluate(() => {
      const input = document.createElement('input')
      input.type = 'file'
      input.id = 'dropped'
      document.body.append(input)
    })
    await running.page.setInputFiles('#dropped', sheet)
    const taken = await running.page.evaluate(async () => {
      const bridge = Reflect.get(window, 'workbenchShell') as Bridge
      const input = document.getElementById('dropped') as HTMLInputElement
      return [await bridge.takeDropped([...(input.files ?? [])]), await bridge.takeDropped([new File(['x'], '/etc/passwd')])]
    })
    expect(taken).toEqual([[{ token: expect.any(String), name: 'Elenco.csv' }], []])
    expect(JSON.stringify(taken)).not.toContain(folder)
  })

  test('a file that the page made is saved where the user says, and no other download is taken', async () => {
    const place = join(folder, 'Matrice.csv')
    await running.app.evaluate(({ session }, path) => {
      session.defaultSession.on('will-download', (_event, item) => item.setSavePath(path))
    }, place)
    await running.page.evaluate(() => {
      for (const href of ['https://example.org/x.csv', URL.createObjectURL(new Blob(['a;b']))]) {
        const link = document.createElement('a')
        link.href = href
        link.download = 'Matrice.csv'
        link.click()
      }
    })
    await expect.poll(() => readFile(place, 'utf8').catch(() => '')).toBe('a;b')
  })

  test('menu and dialogs speak the language of the page', async () => {
    const labels = (): Promise<string[]> =>
      running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? [])
    expect(await labels()).toContain('File')
    await running.page.evaluate(() => {
      document.documentElement.lang = 'it'
    })
    await expect.poll(labels).toContain('Modifica')
  })

  test('stands where it stood', async () => {
    const bounds = { x: 40, y: 50, width: 1100, height: 720 }
    await running.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds)
    await running.page.waitForTimeout(300)
    await running.close()
    running = await start()
    expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())).toEqual(bounds)
  })
})
