import { useSyncExternalStore } from 'react'

/**
 * Places are addressed by the hash (`#/sheets/delivered/5?row=3&column=B`), so that the same page works under `app://` and on a
 * loopback address, and Back works everywhere.
 */
function current(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Goes to a place: `/organisations/12`, with a query where it takes one. */
export function go(to: string, options: { readonly replace?: boolean } = {}): void {
  if (options.replace !== true) {
    location.hash = to
    return
  }
  history.replaceState(null, '', `#${to}`)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** For wouter's Router: the path without the query. */
export function useHashPath(): [string, typeof go] {
  const path = useSyncExternalStore(subscribe, current)
  return [path.split('?')[0] ?? '/', go]
}
useHashPath.hrefs = (href: string) => `#${href}`

/** The query of the place: `row` and `column` in `#/sheets/delivered/5?row=3&column=B`. */
export function useHashQuery(): URLSearchParams {
  return new URLSearchParams(useSyncExternalStore(subscribe, current).split('?')[1] ?? '')
}
