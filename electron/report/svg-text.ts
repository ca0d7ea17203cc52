import { escapeXml, fitted, tidy, wrapped } from '#core/page/svg.ts'
import { palette } from './palette.ts'

/**
 * About how wide a text is drawn, in units of its size. The picture is made where no font can be measured, and a viewer without the
 * program's font takes a wider one, so this errs on the wide side.
 */
export function widthOf(text: string, size: number): number {
  let units = 0
  for (const letter of text) units += /[\p{Lu}mw0-9–—…]/u.test(letter) ? 0.7 : /[iljtfr.,:;'’!|()[\]\s-]/.test(letter) ? 0.36 : 0.58
  return units * size
}

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitText(text: string, size: number, room: number): string {
  return fitted(text, size, room, widthOf)
}

interface TextStyle {
  readonly size: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: number
  /** Degrees about the point. */
  readonly turn?: number
}

/** A text element; coordinates in px of the picture. */
export function textAt(x: number, y: number, text: string, { size, fill, anchor = 'start', weight = 400, turn = 0 }: TextStyle): string {
  const place = turn === 0 ? `x="${tidy(x)}" y="${tidy(y)}"` : `transform="translate(${tidy(x)} ${tidy(y)}) rotate(${turn})"`
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text ${place} font-size="${tidy(size)}" fill="${fill}"${side}${bold}>${escapeXml(text)}</text>`
}

const footSize = 11.5
const footLine = 15

/**
 * The whole picture, with what a screen reader says of it. `foot`: a small line at its end, such as what it was made from. `font`: the program's font as woff2 in base64; a picture that is shown by
 * an image element, or on another machine, has no other way to it.
 */
export function svgDocument(
  width: number,
  height: number,
  title: string,
  paper: string,
  font: string | undefined,
  body: readonly string[],
  foot?: string,
): string {
  const lines = foot ? wrapped(foot, footSize, width - 52, widthOf) : []
  const [w, h] = [Math.ceil(width), Math.ceil(height) + (foot ? lines.length * footLine + 14 : 0)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img"`,
    ` font-family="'Source Sans 3 Variable','Source Sans 3','Source Sans Pro',system-ui,sans-serif" style="font-feature-settings:'tnum'">`,
    `<title>${escapeXml(title)}</title>`,
    font
      ? `<style>@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(data:font/woff2;base64,${font}) format('woff2')}</style>`
      : '',
    `<rect width="${w}" height="${h}" fill="${paper}"/>`,
    ...body,
    ...lines.map((line, at) => textAt(26, h - 14 - (lines.length - 1 - at) * footLine, line, { size: footSize, fill: palette.inkSoft })),
    '</svg>\n',
  ].join('')
}
