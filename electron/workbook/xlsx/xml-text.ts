import { Odd } from './odd.ts'

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapePlain(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole
      const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** Characters that XML cannot hold stand as _x000D_ in a sheet's texts (ECMA-376 part 1, 22.4.2.4). */
function unescapeControls(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

/** Text of an XML element without child elements: entities and CDATA resolved, CR LF as line feed. */
export function xmlText(raw: string): string {
  if (!raw.includes('<') && !raw.includes('_x') && !raw.includes('\r')) return unescapePlain(raw)
  let text = ''
  let at = 0
  for (;;) {
    const open = raw.indexOf('<![CDATA[', at)
    text += unescapePlain(raw.slice(at, open < 0 ? raw.length : open).replaceAll(/<!--[\s\S]*?-->/g, ''))
    if (open < 0) break
    const close = raw.indexOf(']]>', open)
    if (close < 0) throw new Odd('open_cdata')
    text += raw.slice(open + 9, close)
    at = close + 3
  }
  return unescapeControls(text).replaceAll('\r\n', '\n')
}

const attributePatterns = new Map<string, RegExp>()

/** Value of an attribute in the text of a start tag; null where it is not there. */
export function xmlAttribute(tag: string, name: string): string | null {
  // most tags of a sheet lack most attributes, and there are many tags
  if (!tag.includes(name)) return null
  let pattern = attributePatterns.get(name)
  if (pattern === undefined) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    attributePatterns.set(name, pattern)
  }
  const match = pattern.exec(tag)
  return match === null ? null : xmlText(match[1] ?? match[2] ?? '')
}

export function xmlTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}

/** Decodes a small part. @throws {Odd} where it is not UTF-8 or its root is not `root` without a prefix, in the usual (transitional) namespace. */
export function xmlPart(bytes: Uint8Array, root: string): string {
  const text = new TextDecoder().decode(bytes).replaceAll(/<!--[\s\S]*?-->/g, '')
  checkRoot(text, root)
  return text
}

/** @throws {Odd} as `xmlPart`; `head` is the beginning of the part. */
export function checkRoot(head: string, root: string): void {
  const encoding = /^\s*<\?xml[^>]*\sencoding=["']([^"']*)["']/.exec(head)?.[1]
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) throw new Odd('encoding')
  const tag = new RegExp(`<${root}(?=[\\s>/])[^>]*>`).exec(head)?.[0]
  if (tag === undefined) throw new Odd('root_element')
  const namespace = xmlAttribute(tag, 'xmlns')
  const usual = [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://schemas.openxmlformats.org/package/2006/relationships',
  ]
  if (namespace === null || !usual.includes(namespace)) throw new Odd('namespace')
}
