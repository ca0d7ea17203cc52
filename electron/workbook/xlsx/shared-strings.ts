import { Odd } from './odd.ts'
import { checkRoot, xmlText } from './xml-text.ts'

/** Text of a string item or inline string: its `<t>`, or those of its runs; phonetic runs are how it is read aloud, no part of it. */
export function itemText(xml: string): string {
  const own = xml.includes('<rPh') ? xml.replaceAll(/<rPh(?=[\s>])[\s\S]*?<\/rPh>/g, '') : xml
  let text = ''
  for (const match of own.matchAll(/<t(?:\s[^>]*)?(?:\/>|>((?:<!\[CDATA\[[\s\S]*?\]\]>|[^<])*)<\/t>)/g)) text += xmlText(match[1] ?? '')
  return text
}

const itemEnd = Buffer.from('</si>')
const plainStart = Buffer.from('<si><t>')
const plainEnd = Buffer.from('</t></si>')

function startsWith(buffer: Buffer, at: number, bytes: Buffer): boolean {
  for (let index = 0; index < bytes.length; index++) if (buffer[at + index] !== bytes[index]) return false
  return true
}
const less = 60
const greater = 62

/** All shared strings, each decoded once. @throws {Odd} where the part is not as usual. */
export function readSharedStrings(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  checkRoot(buffer.toString('utf8', 0, 2000), 'sst')
  const strings: string[] = []
  let at = buffer.indexOf('<sst')
  for (;;) {
    if (startsWith(buffer, at, plainStart)) {
      // most items are one plain <t>, right behind the one before
      const from = at + plainStart.length
      let close = from
      while (close < buffer.length && buffer[close] !== less) close++
      if (startsWith(buffer, close, plainEnd)) {
        strings.push(xmlText(buffer.toString('utf8', from, close)))
        at = close + plainEnd.length
        continue
      }
    }
    const start = buffer.indexOf('<si', at)
    if (start < 0) break
    const next = buffer[start + 3]
    if (next === 47) {
      // <si/>
      strings.push('')
      at = start + 5
      continue
    }
    if (next !== greater) throw new Odd('text_attributes')
    const end = buffer.indexOf(itemEnd, start)
    if (end < 0) throw new Odd('open_text')
    strings.push(readItem(buffer, start + 4, end))
    at = end + 5
  }
  if (buffer.includes('<!--')) throw new Odd('comment_in_texts')
  return strings
}

/** Most items are one plain `<t>`: decoded straight from the bytes. */
function readItem(buffer: Buffer, start: number, end: number): string {
  if (buffer[start] === less && buffer[start + 1] === 116) {
    let open = start + 2
    while (open < end && buffer[open] !== greater) open++
    const close = end - 4
    if (buffer[open - 1] !== 47 && close > open && buffer[close] === less && buffer[close + 1] === 47 && buffer[close + 2] === 116) {
      const text = buffer.toString('utf8', open + 1, close)
      if (!text.includes('<')) return xmlText(text)
    }
  }
  return itemText(buffer.toString('utf8', start, end))
}
