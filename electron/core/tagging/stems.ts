/** Endings by language, longest first: what is before one of them tells what a word is about. */
const endings: Readonly<Partial<Record<string, readonly string[]>>> = byLength({
  en: 'alisation alization alising izing ising isation ization ized ised ise ize ations ation ative atives ators ator ated ate ating ements ement ities ity ings ing ives ive ional ions ion ical ics ic ies ied ed ers er es als al s y e',
  it: 'alizzazioni alizzazione izzazioni izzazione azioni azione ativi ativa ative ativo amenti amento imenti imento mente zioni zione ita ivi ive iva ivo ali ale iche ici ica ico ie ia io ii i e o a',
  es: 'alizaciones alizacion izaciones izacion aciones acion ciones cion ativos ativas ativo ativa mientos miento idades idad ivos ivas ivo iva icos icas ico ica ales al os as es o a e s',
  lt: 'iosiose iosios osiose osios iausias iuosius uosius iosiomis iesiems iuju uju iajai ajai iaja aja ioji oji iniams iniais iniai inius inis inems iniu ines ine inio imas imo imai imu ymas ymo ybos yba iams ams oms ems uose ose ais ys iai ios iu ai as os us is es ei ui ia io a o u e y i s',
})

/** Words that are in every text, without accents. */
const everyday = new Set(
  (
    'the and for with from into other others including such also not all new their this that than excluding except related ' +
    'del della delle dei degli dello nel nella nelle nei negli alla alle agli allo dal dalla dai con per tra fra una uno gli che non altri altre altro altra come anche compresi compresa comprese compreso escluse esclusi nuovi nuove ' +
    'los las una unos unas para por con del sin sus otros otras incluidos ' +
    'ir bei su is prie per del kiti kitos'
  ).split(' '),
)

const shortest = 4

/** Abbreviations of small and medium enterprises, which stand for each other in texts and labels of any language. */
const smallFirms = new Set(['sme', 'smes', 'pmi', 'pyme', 'pymes', 'mvi'])

/** A word without case, accents and ending; words of three letters and less as they are. Abbreviations of one thing are one word. */
export function stemOf(word: string, language: string): string {
  const plain = plainWord(word)
  if (smallFirms.has(plain)) return 'smes'
  for (const ending of endings[language] ?? [])
    if (plain.length - ending.length >= shortest && plain.endsWith(ending)) return plain.slice(0, -ending.length)
  return plain
}

/** The words of a text that may say what it is about, as they stand, also "4.0" and "3D"; other numbers and everyday words are left out. */
export function tellingWords(text: string): readonly string[] {
  const words = text.match(/\d\.0(?!\d)|\d?\p{L}[\p{L}\p{N}]*/gu) ?? []
  return words.filter((word) => (word.length >= 3 || /^\dD$/i.test(word)) && !everyday.has(plainWord(word)))
}

function plainWord(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function byLength(lists: Readonly<Record<string, string>>): Readonly<Partial<Record<string, readonly string[]>>> {
  return Object.fromEntries(
    Object.entries(lists).map(([language, list]) => [language, list.split(' ').toSorted((a, b) => b.length - a.length)]),
  )
}
