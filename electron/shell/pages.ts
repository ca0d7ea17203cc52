import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageFile, pageHeaders } from '#core/page/policy.ts'
import { isPageAddress, pageScheme } from './page-address.ts'

/** Before `ready`: gives the scheme an origin of its own, as pages from a server have. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built pages from `folder` to a session's windows. */
export function servePages(session: Session, folder: string): void {
  const headers = pageHeaders(null)
  session.protocol.handle(pageScheme, async (request) => {
    const file = isPageAddress(request.url) && request.method === 'GET' ? pageFile(new URL(request.url).pathname) : null
    if (file === null) return new Response(null, { status: 404, headers })
    try {
      return new Response(await readFile(join(folder, file.path)), { headers: { ...headers, 'Content-Type': file.type } })
    } catch {
      return new Response(null, { status: 404, headers })
    }
  })
}
