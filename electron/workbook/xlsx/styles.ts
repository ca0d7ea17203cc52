import { xmlAttribute, xmlPart } from './xml-text.ts'

/** Codes of the built-in number formats (ECMA-376 part 1, 18.8.30), as far as they mean the same everywhere. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
}

function section(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<${name}[\\s>]`))
  const end = xml.indexOf(`</${name}>`, start)
  return start < 0 || end < 0 ? '' : xml.slice(start, end)
}

/** Number format code of each cell style, by the index that cells name; "General" where it has none. @throws {Odd} */
export function readStyleFormats(bytes: Uint8Array): readonly string[] {
  const xml = xmlPart(bytes, 'styleSheet')
  const codes = new Map<number, string>(Object.entries(builtIn).map(([id, code]) => [Number(id), code]))
  for (const [tag] of section(xml, 'numFmts').matchAll(/<numFmt\s[^>]*>/g)) {
    const id = Number.parseInt(xmlAttribute(tag, 'numFmtId') ?? '', 10)
    const code = xmlAttribute(tag, 'formatCode')
    if (id > 0 && code !== null) codes.set(id, code)
  }
  return [...section(xml, 'cellXfs').matchAll(/<xf(?:\s[^>]*)?>/g)].map(
    ([tag]) => codes.get(Number.parseInt(xmlAttribute(tag, 'numFmtId') ?? '0', 10)) ?? 'General',
  )
}
