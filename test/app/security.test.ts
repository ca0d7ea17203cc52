import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChromiumProgram } from './chromium.ts'
import type { ElectronProgram } from './electron.ts'
import { hostileServer, type HostileServer } from './hostile-server.ts'
import { chromium, electron, inBothHosts, inChromium, inElectron, type RunningProgram } from './program.ts'

inBothHosts('the page', (host) => {
  let running: RunningProgram
  beforeAll(async () => {
    running = await host.start()
  })
  afterAll(() => running.close())

  test('comes with a policy that allows nothing by default', async () => {
    const policy = await running.page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'))
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('makes no markup and no code of a text', async () => {
    const results = await running.page.evaluate(() => {
      const place = document.createElement('div')
      document.body.append(place)
      const name = '<img src=x onerror="document.title=1">'
      const ways: Record<string, () => unknown> = {
        inner: () => (place.innerHTML = name),
        adjacent: () => place.insertAdjacentHTML('beforeend', name),
        written: () => document.write(name),
        parsed: () => new DOMParser().parseFromString(name, 'text/html'),
        code: () => Reflect.construct(Function, ['return 1']),
      }
      const outcomes: Record<string, string> = {}
      // In a turn of its own: what a debugger evaluates is not held to the policy on code.
      return new Promise((done) =>
        setTimeout(() => {
          for (const [way, act] of Object.entries(ways)) {
            try {
              act()
              outcomes[way] = 'done'
            } catch (error) {
              outcomes[way] = error instanceof Error ? error.name : 'thrown'
            }
          }
          done({ ...outcomes, elements: place.childElementCount })
        }),
      )
    })
    expect(results).toEqual({
      inner: 'TypeError',
      adjacent: 'TypeError',
      written: 'TypeError',
      parsed: 'TypeError',
      code: 'EvalError',
      elements: 0,
    })
  })

  test('runs no script that stands in the document', async () => {
    const title = await running.page.evaluate(() => {
      const image = document.createElement('img')
      try {
        image.setAttribute('onerror', "document.title = 'taken'")
      } catch {
        // Newer browsers refuse even to write it down.
      }
      image.src = 'missing.png'
      document.body.append(image)
      return new Promise<string>((done) => setTimeout(() => done(document.title), 500))
    })
    expect(title).not.toBe('taken')
  })

  test('opens no window and holds no foreign frame', async () => {
    const opened = await running.page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      document.body.append(frame)
      return window.open('https://example.org/')
    })
    if (host.name === 'Electron') expect(opened).toBeNull()
    await running.page.waitForTimeout(300)
    expect(running.page.frames().map((frame) => frame.url())).not.toContain('https://example.org/')
  })
})

inElectron('the window', () => {
  let running: ElectronProgram
  beforeAll(async () => {
    running = await electron.start()
  })
  afterAll(() => running.close())

  test('runs sandboxed, isolated and without Node, whatever window it is', async () => {
    const preferences = await running.app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        // What Electron keeps of the preferences is not in its types.
        .map((contents) => (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()),
    )
    expect(preferences).toHaveLength(1)
    for (const one of preferences)
      expect(one).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        enableBlinkFeatures: '',
      })
    expect(
      await running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled()),
      'the spell checker downloads dictionaries',
    ).toBe(false)
  })

  test('gives the page nothing but the bridge', async () => {
    const found = await running.page.evaluate(() => ({
      node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process'), typeof Reflect.get(window, 'Buffer')],
      bridge: Object.keys(Reflect.get(window, 'workbenchShell') as object).toSorted(),
    }))
    expect(found.node).toEqual(['undefined', 'undefined', 'undefined'])
    expect(found.bridge).toEqual([
      'chooseCopies',
      'chooseNewProject',
      'chooseProject',
      'chooseSheets',
      'connect',
      'listen',
      'platform',
      'setLanguage',
      'takeDropped',
    ])
  })

  test('shows its own scheme and no file outside the built pages', async () => {
    expect(running.page.url()).toMatch(/^app:\/\/workbench\//)
    const answers = await running.page.evaluate(async () => {
      const paths = [
        '/../package.json',
        '/..%2f..%2fpackage.json',
        '/%2e%2e/%2e%2e/package.json',
        '/assets/../../main/shell.js',
        '//etc/passwd',
      ]
      return Promise.all(paths.map(async (path) => (await fetch(`app://workbench${path}`).catch(() => null))?.status ?? 'refused'))
    })
    for (const answer of answers) expect([404, 'refused']).toContain(answer)
  })

  test('goes nowhere else', async () => {
    for (const address of [
      'https://example.org/',
      'app://workbench.example.org/',
      'file:///etc/passwd',
      'data:text/html,x',
      'about:blank',
    ]) {
      await running.page.evaluate((to) => {
        const link = document.createElement('a')
        link.href = to
        document.body.append(link)
        link.click()
        link.remove()
      }, address)
      await running.page.waitForTimeout(300)
      expect(new URL(running.page.url()).host).toBe('workbench')
      await expect.poll(() => running.page.locator('main.start').count()).toBe(1)
    }
    expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('asks the system for nothing but the full screen and copying', async () => {
    const states = await running.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'persistent-storage', 'clipboard-read']
      const found = await Promise.all(
        names.map(async (name) => [name, (await navigator.permissions.query({ name: name as PermissionName })).state] as const),
      )
      return Object.fromEntries(found)
    })
    expect([...new Set(Object.values(states))]).toEqual(['denied'])
    const asked = await running.page.evaluate(() => Notification.requestPermission())
    expect(asked).toBe('denied')
  })

  test('answers no message that comes from another page', async () => {
    const refusal = await running.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const stranger = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, preload } })
        await stranger.loadURL('data:text/html,stranger')
        const said: unknown = await stranger.webContents.executeJavaScript(
          "workbenchShell.chooseProject().then(() => 'answered', (error) => error.message)",
        )
        stranger.destroy()
        return String(said)
      },
      join(resolve(import.meta.dirname, '../..'), 'out/preload/preload.cjs'),
    )
    expect(refusal).toContain('Refused')
  })
})

inChromium('the loopback address', () => {
  let running: ChromiumProgram
  let hostile: HostileServer
  beforeAll(async () => {
    running = await chromium.start()
    hostile = await hostileServer()
  })
  afterAll(async () => {
    await running.close()
    await hostile.close()
  })

  test('admits no second browser by the same address', async () => {
    const second = await running.context.browser()?.newContext()
    const page = await (second ?? running.context).newPage()
    await running.context.clearCookies()
    const answer = await page.goto(running.url)
    expect(answer?.status()).toBe(401)
    await page.close()
  })

  test('gives nothing to a page of another loopback port, in the same browser', async () => {
    const fresh = await chromium.start()
    try {
      const own = new URL(fresh.url).origin
      const page = await fresh.context.newPage()
      await page.goto(hostile.url)
      const got = await page.evaluate(async (address) => {
        const read = async (options: RequestInit): Promise<string> => {
          try {
            const answer = await fetch(`${address}/-/folders`, { credentials: 'include', ...options })
            return answer.type === 'opaque' ? 'opaque' : `read ${answer.status}`
          } catch {
            return 'refused'
          }
        }
        const socket = await new Promise<string>((done) => {
          const opened = new WebSocket(`${address.replace('http', 'ws')}/-/engine`, ['workbench', 'x'])
          opened.addEventListener('open', () => done('open'))
          opened.addEventListener('error', () => done('refused'))
        })
        const framed = await new Promise<string>((done) => {
          const frame = document.createElement('iframe')
          frame.src = `${address}/`
          frame.addEventListener('load', () => done(frame.contentDocument === null ? 'closed' : 'readable'))
          document.body.append(frame)
        })
        return { plain: await read({}), blind: await read({ mode: 'no-cors', method: 'POST', body: 'x' }), socket, framed }
      }, own)
      expect(got).toEqual({ plain: 'refused', blind: 'refused', socket: 'refused', framed: 'closed' })
      expect(hostile.cookies().join()).not.toBe('')
      expect(await fresh.page.title()).toContain('Manumix')
    } finally {
      await fresh.close()
    }
  })
})
