import type { Wording } from '#core/page/words.ts'

/** What a browser shows that comes without admission: the address was used before, or belongs to an earlier start. */
export function refusalPage(say: Wording): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${text(say('browser.refused.title'))}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}</style></head>
<body><h1>${text(say('browser.refused.title'))}</h1><p>${text(say('browser.refused.text'))}</p></body></html>`
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
