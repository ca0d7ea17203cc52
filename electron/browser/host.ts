import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WebSocketServer } from 'ws'
import { z } from 'zod'
import { type EngineDoor, lineOptions } from '#engine/host.ts'
import { hostPaths, keyFragment, type Refused, socketProtocol, type StartRequest } from '#core/page/loopback.ts'
import { pageFile, pageHeaders } from '#core/page/policy.ts'
import type { Wording } from '#core/page/words.ts'
import { admissionFor } from './admission.ts'
import { projectFolders } from './project-folders.ts'
import { refusalPage } from './refusal-page.ts'
import { keepUploads } from './uploads.ts'

export interface BrowserHostOptions {
  readonly router: AnyRouter
  readonly door: Pick<EngineDoor, 'grant' | 'close'>
  /** Folder of the built pages. */
  readonly pages: string
  /** Folders whose projects can be opened in place. */
  readonly folders: readonly string[]
  readonly start: StartRequest
  /** 0 for any free one. */
  readonly port: number
  /** Words for those who come without admission, by the browser's languages. */
  readonly wording: (languages: readonly string[]) => Wording
}

export interface BrowserHost {
  /** Address with its one-time token. */
  readonly url: string
  readonly port: number
  /** Ends connections, closes the engine, deletes what was sent. */
  close(): Promise<void>
}

/** Largest message a page may send over the socket, in bytes. Sheets do not go this way. */
const largestMessage = 8 * 1024 * 1024

const newProjectInput = z.object({ folder: z.string().max(4096), name: z.string().max(200) })

/** Serves pages and engine on a loopback address. Rejects where the port is taken. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const server = createServer({ requestTimeout: 0 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const admission = admissionFor(port)
  const headers = pageHeaders(`ws://127.0.0.1:${port}`)
  const grant = (path: string) => options.door.grant(path)
  const folders = projectFolders(options.folders, grant)
  const uploads = await keepUploads(grant)
  let start: StartRequest = options.start

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? ''
    const url = URL.canParse(request.url ?? '', 'http://127.0.0.1') ? new URL(request.url ?? '', 'http://127.0.0.1') : null
    const changes = method !== 'GET' && method !== 'HEAD'
    if (url === null || !admission.addressed(request, changes ? 'demanded' : 'optional')) return refuse(response, 403)

    const token = url.searchParams.get('token')
    if (token !== null && method === 'GET' && url.pathname === '/') {
      // A browser that fetches ahead must not use the token up.
      if (/prefetch|prerender/.test(`${request.headers['sec-purpose']} ${request.headers['purpose']}`)) return refuse(response, 503)
      if (admission.redeem(token)) {
        response.writeHead(303, { ...headers, 'Set-Cookie': admission.cookie, Location: `/#${keyFragment}=${admission.key}` }).end()
        return
      }
    }
    if (!admission.known(request)) return refuse(response, 401, request)

    if (Object.values<string>(hostPaths).includes(url.pathname)) {
      if (!admission.holdsKey(request)) return refuse(response, 401)
      return answerPage(request, response, `${method} ${url.pathname}`, url.searchParams)
    }
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405)
    const file = pageFile(url.pathname)
    const bytes = file === null ? null : await readFile(join(options.pages, file.path)).catch(() => null)
    if (file === null || bytes === null) return refuse(response, 404)
    response.writeHead(200, { ...headers, 'Content-Type': file.type, 'Content-Length': bytes.length })
    response.end(method === 'HEAD' ? undefined : bytes)
  }

  async function answerPage(request: IncomingMessage, response: ServerResponse, asked: string, query: URLSearchParams): Promise<void> {
    if (asked === `GET ${hostPaths.start}`) {
      const told = start
      start = { open: null, demo: false }
      return say(response, told)
    }
    if (asked === `GET ${hostPaths.folders}`) return say(response, await folders.list())
    if (asked === `POST ${hostPaths.newProject}`) {
      const input = newProjectInput.safeParse(await smallJson(request))
      return input.success ? say(response, await folders.newIn(input.data.folder, input.data.name)) : refuse(response, 400)
    }
    if (asked === `POST ${hostPaths.sheets}`) {
      const taken = await uploads.take(request, query.get('name') ?? '')
      return typeof taken === 'string' ? say(response, { refused: taken } satisfies Refused, 422) : say(response, taken)
    }
    refuse(response, 405)
  }

  function refuse(response: ServerResponse, status: number, reader?: IncomingMessage): void {
    const page = reader === undefined ? '' : refusalPage(options.wording(languagesOf(reader)))
    response.writeHead(status, { ...headers, 'Content-Type': 'text/html; charset=utf-8', Connection: 'close' }).end(page)
  }

  function say(response: ServerResponse, value: unknown, status = 200): void {
    response.writeHead(status, { ...headers, 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
  }

  server.on('request', (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500)
      else response.destroy()
    })
  })

  const handler = new RPCHandler(options.router, lineOptions)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage, handleProtocols: () => socketProtocol })
  server.on('upgrade', (request, socket, head) => {
    const admitted =
      request.url === hostPaths.engine &&
      admission.addressed(request, 'demanded') &&
      admission.known(request) &&
      admission.holdsSocketKey(request)
    if (!admitted) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => void handler.upgrade(webSocket, { context: {} }))
  })

  return {
    url: `http://127.0.0.1:${port}/?token=${admission.token}`,
    port,
    close: async () => {
      for (const client of sockets.clients) client.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await options.door.close()
      await uploads.remove()
    },
  }
}

/** The body as JSON, if it is short and is JSON. */
async function smallJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > 10_000) return null
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    return null
  }
}

function languagesOf(request: IncomingMessage): readonly string[] {
  return (request.headers['accept-language'] ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '')
}
