/**
 * What every answer with a page carries, in both hosts. Nothing is allowed but the program's own files; the page cannot be framed,
 * and text cannot become markup (trusted types: the only policies are the page's own, see renderer/data/page-rules.ts).
 * Styles may stand in the page because the component library writes its variables into a style element.
 * `connect` is the WebSocket's address where there is one.
 */
export function contentSecurityPolicy(connect: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${connect === null ? '' : ` ${connect}`}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/** The headers of every answer of a host. */
export function pageHeaders(connect: string | null): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(connect),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
  }
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
}

/** A file of the built pages: its path inside their folder and its media type. */
export interface PageFile {
  readonly path: string
  readonly type: string
}

/**
 * The file that a request's path asks for. A path without an extension is a place inside the program and gets the page itself.
 * Null for whatever cannot be one of the program's files: other characters, dot segments, unknown kinds.
 */
export function pageFile(pathname: string): PageFile | null {
  if (!/^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\/?$/.test(pathname)) return null
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  const dot = last.lastIndexOf('.')
  if (dot < 0) return { path: 'index.html', type: 'text/html; charset=utf-8' }
  const type = types[last.slice(dot + 1)]
  return type === undefined ? null : { path: pathname.slice(1), type }
}
