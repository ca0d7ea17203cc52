/** What the report's pictures and those of the page are written with. */

/** Width of a text at a size, in px. */
export type Measure = (text: string, size: number) => number

/** Text as content or attribute of XML: the five signs escaped, what XML 1.0 forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Two decimals at most: a hundredth of a pixel is enough, and large pictures stay small files. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitted(text: string, size: number, room: number, measure: Measure): string {
  if (measure(text, size) <= room) return text
  const letters = [...text]
  while (letters.length > 1 && measure(`${letters.join('')}…`, size) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** The text over as many lines as it takes, parted at spaces. */
export function wrapped(text: string, size: number, room: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && measure(`${line} ${word}`, size) <= room) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
