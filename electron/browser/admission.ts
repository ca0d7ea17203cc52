import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { keyHeader, socketProtocol } from '#core/page/loopback.ts'

/**
 * Who may talk to the browser host. Every page on this machine and on the net can send requests to a loopback port, and other
 * users of the machine can too, so a request must show: the exact host and port (against DNS rebinding), no foreign origin, a
 * cookie that only the one-time address set, and for everything but files a key that only a page of this origin can know
 * (cookies are shared between ports, so the cookie alone does not tell this program's page from another loopback server's).
 */
export interface Admission {
  /** The one-time part of the first address. */
  readonly token: string
  readonly key: string
  /** Set-Cookie of the exchange. */
  readonly cookie: string
  /** True once, for the token handed out. */
  redeem(token: string): boolean
  /** Right host, no foreign origin. `origin` demanded where a request changes something or opens a socket. */
  addressed(request: IncomingMessage, origin: 'demanded' | 'optional'): boolean
  /** Shows the cookie. */
  known(request: IncomingMessage): boolean
  /** Shows the key, in its header. */
  holdsKey(request: IncomingMessage): boolean
  /** Shows the key, as a WebSocket's second subprotocol. */
  holdsSocketKey(request: IncomingMessage): boolean
}

export function admissionFor(port: number): Admission {
  const host = `127.0.0.1:${port}`
  const name = `workbench-${port}`
  const session = secret()
  const token = secret()
  const key = secret()
  let redeemed = false
  return {
    token,
    key,
    cookie: `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`,
    redeem: (shown) => {
      if (redeemed || !same(shown, token)) return false
      redeemed = true
      return true
    },
    addressed: ({ headers }, origin) => {
      if (headers.host !== host) return false
      const site = headers['sec-fetch-site']
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
      return headers.origin === undefined ? origin === 'optional' : headers.origin === `http://${host}`
    },
    known: ({ headers }) => cookies(headers.cookie).some(([shown, value]) => shown === name && same(value, session)),
    holdsKey: ({ headers }) => same(String(headers[keyHeader] ?? ''), key),
    holdsSocketKey: ({ headers }) => {
      const [first, second] = String(headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/)
      return first === socketProtocol && same(second ?? '', key)
    },
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function same(shown: string, wanted: string): boolean {
  const a = Buffer.from(shown)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}

function cookies(header: string | undefined): readonly (readonly [string, string])[] {
  return (header ?? '').split(';').map((part) => {
    const at = part.indexOf('=')
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const
  })
}
