import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { os } from '@orpc/server'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as send, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { hostPaths, keyHeader, socketProtocol } from '#core/page/loopback.ts'
import { startBrowserHost, type BrowserHost } from '../../electron/browser/host.ts'
import { receive } from '../../electron/browser/uploads.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let folder: string
let host: BrowserHost
let granted: string[]
let closed: boolean

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-test-'))
  await mkdir(join(folder, 'pages/assets'), { recursive: true })
  await mkdir(join(folder, 'projects'))
  await writeFile(join(folder, 'pages/index.html'), '<!doctype html><title>page</title>')
  await writeFile(join(folder, 'pages/assets/a.js'), 'export {}')
  await writeFile(join(folder, 'secret.js'), 'secret')
  await writeFile(join(folder, 'projects/a.manumix'), 'x')
  await writeFile(join(folder, 'projects/notes.txt'), 'x')
  granted = []
  closed = false
  host = await startBrowserHost({
    router: { hello: os.handler(() => 'hello') },
    door: {
      grant: (path) => {
        granted.push(path)
        return { token: `token-${granted.length}`, name: basename(path) }
      },
      close: async () => {
        closed = true
      },
    },
    pages: join(folder, 'pages'),
    folders: [join(folder, 'projects'), join(folder, 'missing')],
    start: { open: null, demo: true },
    port: 0,
    wording: () => (key) => `<${key}>`,
  })
})

afterEach(async () => {
  if (!closed) await host.close()
  await rm(folder, { recursive: true })
})

function ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET', body?: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = send({ host: '127.0.0.1', port: host.port, path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** What a page holds after it came by the one-time address. */
async function admitted(): Promise<{ readonly cookie: string; readonly key: string; readonly page: OutgoingHttpHeaders }> {
  const url = new URL(host.url)
  const { headers } = await ask(url.pathname + url.search)
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const key = new URLSearchParams(new URL(headers.location ?? '', host.url).hash.slice(1)).get('key') ?? ''
  return { cookie, key, page: { cookie, [keyHeader]: key, origin: `http://127.0.0.1:${host.port}`, 'sec-fetch-site': 'same-origin' } }
}

function socket(headers: Record<string, string>, protocols: string[]): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const opened = new WebSocket(`ws://127.0.0.1:${host.port}${hostPaths.engine}`, protocols, { headers })
    opened.once('open', () => resolve(opened))
    opened.once('error', reject)
  })
}

describe('the one-time address', () => {
  test('is exchanged for a cookie that scripts and other sites cannot use, and the key goes where no server sees it', async () => {
    const url = new URL(host.url)
    const { status, headers } = await ask(url.pathname + url.search)
    expect(status).toBe(303)
    expect(headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
    expect(headers.location).toMatch(/^\/#key=[\w-]{43}$/)
  })

  test('admits only the first who comes, and a wrong one nobody', async () => {
    const url = new URL(host.url)
    expect((await ask('/?token=wrong')).status).toBe(401)
    expect((await ask(url.pathname + url.search)).status).toBe(303)
    const second = await ask(url.pathname + url.search)
    expect(second.status).toBe(401)
    expect(second.body).toContain('&lt;browser.refused.title>')
  })

  test('is not used up by a browser that fetches ahead', async () => {
    const url = new URL(host.url)
    expect((await ask(url.pathname + url.search, { 'sec-purpose': 'prefetch;prerender' })).status).toBe(503)
    expect((await ask(url.pathname + url.search)).status).toBe(303)
  })
})

describe('pages', () => {
  test('are given to who shows the cookie, with the policy', async () => {
    const { cookie } = await admitted()
    const { status, headers, body } = await ask('/', { cookie })
    expect(status).toBe(200)
    expect(body).toContain('page')
    expect(headers['content-security-policy']).toContain(`connect-src 'self' ws://127.0.0.1:${host.port}`)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect((await ask('/assets/a.js', { cookie })).headers['content-type']).toContain('text/javascript')
  })

  test('are refused without it', async () => expect((await ask('/assets/a.js')).status).toBe(401))

  test.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/%2e%2e/%2e%2e/secret.js',
    '/missing.js',
  ])('do not lead out of their folder: %s', async (path) => {
    const { cookie } = await admitted()
    const { status, body } = await ask(path, { cookie })
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })
})

describe('a hostile page', () => {
  test('under a name that points to this machine is refused (DNS rebinding)', async () => {
    const { cookie } = await admitted()
    for (const name of [`evil.example:${host.port}`, 'evil.example', `localhost:${host.port}`, '127.0.0.1', `127.0.0.1:${host.port + 1}`])
      expect((await ask('/', { cookie, host: name })).status).toBe(403)
  })

  test('of another origin or another port is refused, cookie or not', async () => {
    const { page } = await admitted()
    for (const wrong of [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: `http://127.0.0.1:${host.port + 1}` }]) {
      expect((await ask(hostPaths.folders, { ...page, ...wrong })).status).toBe(403)
      expect((await ask(hostPaths.sheets, { ...page, ...wrong }, 'POST')).status).toBe(403)
    }
    for (const site of ['cross-site', 'same-site'])
      expect((await ask(hostPaths.folders, { ...page, 'sec-fetch-site': site })).status).toBe(403)
  })

  test('that got hold of the cookie (cookies are shared between ports) is still refused without the key', async () => {
    const { page, cookie } = await admitted()
    for (const path of [hostPaths.start, hostPaths.folders]) {
      expect((await ask(path, { ...page, [keyHeader]: '' })).status).toBe(401)
      expect((await ask(path, { ...page, [keyHeader]: 'x'.repeat(43) })).status).toBe(401)
    }
    const origin = `http://127.0.0.1:${host.port}`
    await expect(socket({ cookie, origin }, [socketProtocol])).rejects.toThrow('403')
    await expect(socket({ cookie, origin }, [socketProtocol, 'x'.repeat(43)])).rejects.toThrow('403')
  })

  test('cannot open a socket from elsewhere, even with cookie and key', async () => {
    const { cookie, key } = await admitted()
    await expect(socket({ cookie, origin: 'https://evil.example' }, [socketProtocol, key])).rejects.toThrow('403')
    await expect(socket({ cookie }, [socketProtocol, key])).rejects.toThrow('403')
    await expect(socket({ origin: `http://127.0.0.1:${host.port}` }, [socketProtocol, key])).rejects.toThrow('403')
  })

  test('cannot send anything without saying where it comes from', async () => {
    const { cookie, key } = await admitted()
    expect((await ask(hostPaths.sheets, { cookie, [keyHeader]: key }, 'POST')).status).toBe(403)
  })

  test('on another machine finds nobody: the port is open on the loopback address only', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((at) => at !== undefined && !at.internal && at.family === 'IPv4')
    for (const other of others)
      await expect(
        new Promise((resolve, reject) => connect(host.port, other?.address ?? '', () => resolve('open')).once('error', reject)),
      ).rejects.toThrow('ECONNREFUSED')
  })
})

describe('the engine', () => {
  test('answers over the socket of an admitted page', async () => {
    const { cookie, key } = await admitted()
    const opened = await socket({ cookie, origin: `http://127.0.0.1:${host.port}` }, [socketProtocol, key])
    expect(opened.protocol).toBe(socketProtocol)
    const client = createORPCClient<{ hello: () => Promise<string> }>(new RPCLink({ websocket: opened as unknown as globalThis.WebSocket }))
    expect(await client.hello()).toBe('hello')
  })
})

describe('files', () => {
  test('sent sheets are kept under their own name, and deleted when the host closes', async () => {
    const { page } = await admitted()
    const bytes = Buffer.alloc(3_000_000, 'a;b\n')
    const first = await ask(`${hostPaths.sheets}?name=${encodeURIComponent('Elenco 2020.csv')}`, page, 'POST', bytes)
    const second = await ask(`${hostPaths.sheets}?name=${encodeURIComponent('../../Elenco 2020.csv')}`, page, 'POST', bytes)
    expect(JSON.parse(first.body)).toEqual({ token: 'token-1', name: 'Elenco 2020.csv' })
    expect(JSON.parse(second.body)).toEqual({ token: 'token-2', name: 'Elenco 2020.csv' })
    expect(granted[0]).not.toBe(granted[1])
    for (const path of granted) expect(readFileSync(path).equals(bytes)).toBe(true)
    await host.close()
    for (const path of granted) expect(existsSync(path)).toBe(false)
    expect(closed).toBe(true)
  })

  test('a sheet without a name is refused, after all of it has come', async () => {
    const { page } = await admitted()
    const { status, body } = await ask(`${hostPaths.sheets}?name=..`, page, 'POST', Buffer.alloc(3_000_000))
    expect([status, JSON.parse(body)]).toEqual([422, { refused: 'invalid' }])
  })

  test.runIf(existsSync('/dev/full'))(
    'what a full disk or the limit does not take is told when all has come, so that the answer arrives',
    async () => {
      for (const [path, most, refusal] of [
        ['/dev/full', Infinity, 'disk_full'],
        [join(folder, 'none.txt/x'), 100_000, 'too_large'],
      ] as const) {
        const sent = Readable.from(Array.from({ length: 200 }, () => Buffer.alloc(65_536)))
        expect(await receive(sent, path, most)).toBe(refusal)
        expect(sent.readableEnded).toBe(true)
      }
    },
  )

  test('projects are listed from the folders shown, each with one token for good', async () => {
    const { page } = await admitted()
    const list = JSON.parse((await ask(hostPaths.folders, page)).body)
    expect(list).toMatchObject([{ folder: join(folder, 'projects'), files: [{ token: 'token-1', name: 'a.manumix', writable: true }] }])
    expect(JSON.parse((await ask(hostPaths.folders, page)).body)).toEqual(list)
  })

  test('a new project gets a token in a listed folder only, and only where its name is free', async () => {
    const { page } = await admitted()
    const make = async (input: unknown) => ask(hostPaths.newProject, page, 'POST', Buffer.from(JSON.stringify(input)))
    const inside = join(folder, 'projects')
    expect(JSON.parse((await make({ folder: inside, name: 'Nuovo' })).body)).toEqual({ token: 'token-1', name: 'Nuovo.manumix' })
    expect(granted).toEqual([join(inside, 'Nuovo.manumix')])
    expect((await make({ folder: inside, name: 'a' })).body).toBe('null')
    expect((await make({ folder, name: 'Nuovo' })).body).toBe('null')
    expect((await make({ folder: `${inside}/..`, name: 'Nuovo' })).body).toBe('null')
    expect(JSON.parse((await make({ folder: inside, name: '../up' })).body)).toMatchObject({ name: 'up.manumix' })
    expect((await make({ folder: 1 })).status).toBe(400)
    expect((await make({ folder: 'x'.repeat(20_000), name: 'x' })).status).toBe(400)
  })

  test('what the program was started with is told once', async () => {
    const { page } = await admitted()
    expect(JSON.parse((await ask(hostPaths.start, page)).body)).toEqual({ open: null, demo: true })
    expect(JSON.parse((await ask(hostPaths.start, page)).body)).toEqual({ open: null, demo: false })
  })
})
