import { afterAll, beforeAll, expect, test } from 'vitest'
import { sentAddresses, type ElectronProgram } from './electron.ts'
import { hostileServer, type HostileServer } from './hostile-server.ts'
import { electron, inBothHosts, inElectron, type RunningProgram } from './program.ts'

inBothHosts('nothing leaves the machine', (host) => {
  let running: RunningProgram
  let outside: HostileServer
  beforeAll(async () => {
    outside = await hostileServer()
    running = await host.start({ demo: true })
  })
  afterAll(async () => {
    await running.close()
    await outside.close()
  })

  test('while the demo opens, the page asks nobody but the program', async () => {
    await running.page.waitForTimeout(2000)
    expect(running.foreign).toEqual([])
  })

  test('even where code in the page tries every way out, no connection is made', async () => {
    await running.page.evaluate(async (address) => {
      const elements: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
        ...['img', 'video', 'iframe', 'embed', 'script'].map((tag) => [tag, { src: address }] as const),
        ...['stylesheet', 'prefetch', 'preload', 'modulepreload', 'icon', 'manifest'].map(
          (rel) => ['link', { rel, href: address, as: 'image' }] as const,
        ),
        ['object', { data: address }],
      ]
      const ways: readonly (() => unknown)[] = [
        () => fetch(address),
        () => fetch(address, { mode: 'no-cors', method: 'POST', body: 'x' }),
        () => navigator.sendBeacon(address, 'x'),
        () => new WebSocket(address.replace('http', 'ws')),
        () => new EventSource(address),
        () => new Worker(address),
        () => document.body.style.setProperty('background-image', `url(${address})`),
        () => new FontFace('x', `url(${address})`).load(),
        ...elements.map(([tag, attributes]) => () => {
          const element = document.createElement(tag)
          for (const [name, value] of Object.entries(attributes))
            element.setAttribute(name, `${value}${name === 'rel' ? '' : `?${tag}-${attributes['rel'] ?? ''}`}`)
          document.head.append(element)
        }),
      ]
      for (const way of ways) {
        try {
          await way()
        } catch {
          // Refused is what is wanted.
        }
      }
    }, outside.url)
    await running.page.waitForTimeout(1500)
    // For a frame that the policy then refuses, Chromium itself opens a connection ahead and sends nothing; Electron does not.
    const requests = outside.connections().filter((asked) => host.name === 'Electron' || asked !== 'nothing')
    expect(requests).toEqual([])
  })
})

inElectron('the shell', () => {
  let running: ElectronProgram
  let outside: HostileServer
  beforeAll(async () => {
    outside = await hostileServer()
    running = await electron.start({ demo: true })
  })
  afterAll(async () => {
    await running.close()
    await outside.close()
  })

  test('refuses a request that no page policy stands before', async () => {
    const answer = await running.app.evaluate(async ({ session, BrowserWindow }, address) => {
      const fetched = await session.defaultSession.fetch(address).then(
        () => 'answered',
        () => 'refused',
      )
      const bare = new BrowserWindow({ show: false })
      const loaded = await bare.loadURL(address).then(
        () => 'loaded',
        () => 'refused',
      )
      bare.destroy()
      return { fetched, loaded }
    }, outside.url)
    expect(answer).toEqual({ fetched: 'refused', loaded: 'refused' })
    expect(outside.connections()).toEqual([])
  })

  test('looks up no name', async () => {
    const found = await running.app.evaluate(({ session }) =>
      session.defaultSession.resolveHost('localhost.example.org').then(
        () => 'found',
        (error: Error) => error.message,
      ),
    )
    expect(found).toContain('ERR_NAME_NOT_RESOLVED')
  })

  test('has sent nothing since its start', async () => expect(await sentAddresses(running.app)).toEqual([]))
})
