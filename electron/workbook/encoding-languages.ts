/**
 * The letters beyond ASCII of the languages of the EU and its neighbours, the most frequent first, and the one-byte encodings each is
 * written in. Enough to tell encodings apart: which letters a language uses at all decides far more than how often.
 */
export interface LanguageLetters {
  readonly language: string
  readonly letters: string
  readonly encodings: readonly string[]
}

const western = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850']
const central = ['windows-1250', 'iso-8859-2', 'ibm852']
const baltic = ['windows-1257', 'iso-8859-13', 'iso-8859-4']
const cyrillic = ['windows-1251', 'iso-8859-5', 'ibm866', 'koi8-r']

export const languageLetters: readonly LanguageLetters[] = [
  { language: 'fr', letters: 'éèàêçôîâûùœïëæüÿ', encodings: western },
  { language: 'de', letters: 'üäößéèáàç', encodings: [...western, ...central] },
  { language: 'it', letters: 'àèìòùéóíú', encodings: western },
  { language: 'es', letters: 'óíñáéúüºª¿¡ç', encodings: western },
  { language: 'pt', letters: 'ãçáéóíêõúâàôºªü', encodings: western },
  { language: 'ca', letters: 'óèàéíòçúü·ïñ', encodings: western },
  { language: 'nl', letters: 'ëéïöèüóêâ', encodings: western },
  { language: 'sv', letters: 'äöåéüà', encodings: western },
  { language: 'da', letters: 'øæåéöäü', encodings: western },
  { language: 'is', letters: 'áíðéóöþúýæ', encodings: western },
  { language: 'fi', letters: 'äöåé', encodings: western },
  { language: 'et', letters: 'äõüöšžé', encodings: [...western, ...baltic] },
  { language: 'ga', letters: 'áéíóú', encodings: western },
  { language: 'pl', letters: 'łóąężśćńź', encodings: [...central, 'windows-1257'] },
  { language: 'cs', letters: 'íáéěřžýščůúňťďóöüä', encodings: central },
  { language: 'sk', letters: 'áíéčšžýúľťôóňäďĺŕöü', encodings: central },
  { language: 'hu', letters: 'éáőöóíüűúôûä', encodings: central },
  { language: 'sl', letters: 'čšžćđöüé', encodings: [...central, 'windows-1257'] },
  { language: 'hr', letters: 'čšžćđéöü', encodings: central },
  { language: 'ro', letters: 'ăîţşâșțé', encodings: [...central, 'iso-8859-16'] },
  { language: 'lt', letters: 'ėųšįžūčąęüäö', encodings: baltic },
  { language: 'lv', letters: 'āīšēūžņķļčģõö', encodings: baltic },
  { language: 'tr', letters: 'ıişğüöçâîû', encodings: ['windows-1254'] },
  { language: 'el', letters: 'αοιετνσηςρπκμλυίωόγάδέήθύχφώβξζψϊϋΐΰ', encodings: ['windows-1253', 'iso-8859-7'] },
  { language: 'bg', letters: 'аоиентрсвпдлкязмъгубщчжцхфшюйьѝэыё', encodings: cyrillic },
  { language: 'ru', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъії', encodings: cyrillic },
]

/** How much better another encoding has to do than one higher in this list, in nats for the whole sample. */
export const encodingHandicap: Readonly<Record<string, number>> = {
  'windows-1252': 0,
  'windows-1250': 2,
  'windows-1257': 2,
  'windows-1253': 2,
  'windows-1251': 2,
  'windows-1254': 6,
  'iso-8859-2': 4,
  'iso-8859-7': 4,
  'iso-8859-13': 8,
  'iso-8859-15': 4,
  'iso-8859-16': 8,
  'iso-8859-4': 20,
  'iso-8859-5': 6,
  'koi8-r': 6,
  ibm866: 12,
  macintosh: 12,
  ibm850: 12,
  ibm852: 14,
}
