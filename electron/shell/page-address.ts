/** The scheme and host under which the window finds the program's own pages. */
export const pageScheme = 'app'
const pageHost = 'workbench'
export const pageAddress = `${pageScheme}://${pageHost}/`

/** True for an address of the program's own pages. Compared parsed: `app://workbench.example.org/` only begins alike. */
export function isPageAddress(address: string): boolean {
  const url = parsed(address)
  return url !== null && url.protocol === `${pageScheme}:` && url.host === pageHost && url.username === '' && url.port === ''
}

/**
 * True for what a window may load: the program's own pages, and what such a page made itself (`blob:`, `data:`). Everything else
 * is refused before it leaves, so the program is offline by construction.
 */
export function isAllowedRequest(address: string, developerTools: boolean): boolean {
  const url = parsed(address)
  if (url === null) return false
  if (url.protocol === 'data:') return true
  if (url.protocol === 'blob:') return isPageAddress(url.pathname)
  return isPageAddress(address) || (developerTools && url.protocol === 'devtools:')
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
