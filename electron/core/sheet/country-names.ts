import { fold } from './heading-words.ts'
import { languages } from './vocabulary/vocabulary.ts'

/** Of Europe and of those that take part in its programmes; ISO 3166. */
const codes =
  'AD AL AM AT AZ BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MA MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TN TR UA US XK'.split(
    ' ',
  )

/** As lists write them beside their codes and names. */
const others =
  'el uk d f i a b nl eire uk england wales scotland northern_ireland ceska_republika slovenska_republika slovak_republic republic_of_ireland republika_hrvatska republika_slovenija lietuvos_respublika latvijas_republika'

let names: ReadonlySet<string> | null = null

/** Whether a text is the code or, in any language of the EU, the name of a country. */
export function isCountry(text: string): boolean {
  if (text.length > 60) return false
  names ??= new Set([
    ...codes.map(fold),
    ...others.split(' ').map((name) => fold(name.replaceAll('_', ' '))),
    ...languages.flatMap((language) => {
      const display = new Intl.DisplayNames([language], { type: 'region' })
      return codes.map((code) => fold(display.of(code) ?? code))
    }),
  ])
  return text.split(/[/,;|(–-]/).some((part) => names!.has(fold(part.trim())))
}
