/** Letters that decomposition leaves whole although people write them without the stroke. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
}

/** Whose body it is: a person's, the state's, a municipality's, or one paid from a budget. */
const lithuanianBodies: Readonly<Record<string, string>> = {
  i: 'individuali imone',
  v: 'valstybes imone',
  s: 'savivaldybes imone',
  b: 'biudzetine istaiga',
}

/** "and" of the EU's languages. Those that are also frequent words of another kind (a, en, in, és) are left alone. */
const connectors: ReadonlySet<string> = new Set(['and', 'und', 'u', 'e', 'ed', 'et', 'y', 'i', 'ir', 'og', 'och', 'oraz', 'ja', 'και', 'и'])

const acronym = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])/gu

/**
 * The words of a name without what does not tell names apart: case, accents on Latin and Greek letters (in Cyrillic й and и are
 * different letters), punctuation, quotes, hyphens, kinds of blank, dots of abbreviations, and the word or sign for "and" (always "&").
 */
export function wordsOfName(written: string): string[] {
  // Most names need none of what other letters need.
  const plain = /^[ -~]*$/.test(written)
  let text = plain ? written.toLowerCase() : withLettersFolded(written)
  // An English "'s" often stands without the apostrophe.
  if (text.includes("'s") || (!plain && text.includes('’s'))) text = text.replaceAll(/(?<=\p{L}{3})['’]s(?!\p{L})/gu, 's')
  if (text.includes('.')) text = text.replaceAll(acronym, (dotted) => `${dotted.replaceAll('.', '')} `)
  if (text.includes('&')) text = text.replaceAll('&', ' & ')
  const words = text.match(plain ? /[a-z0-9]+|&/g : /[\p{L}\p{M}\p{N}]+|&/gu) ?? []
  return words.some((_, at) => isConnector(words, at)) ? words.map((word, at) => (isConnector(words, at) ? '&' : word)) : words
}

function withLettersFolded(written: string): string {
  let text = written.normalize('NFKC').toLowerCase()
  // Lithuanian "IĮ" would fold to the numeral II, "VĮ" to VI.
  if (text.includes('į')) text = text.replaceAll(/(?<!\p{L})([ivsb])į(?!\p{L})/gu, (_, kind: string) => ` ${lithuanianBodies[kind]!} `)
  // A letter that no mark follows folds by itself, whatever stands around it.
  return /\p{M}/u.test(text) ? foldWhole(text) : text.replaceAll(/[^ -~]/gu, foldLetter)
}

/** Whether a word says "and" between two others. */
export function isConnectorWord(word: string | undefined): boolean {
  return word === '&' || connectors.has(word ?? '')
}

/** One letter beside another is an abbreviation ("e. V.", "S. E. A."), but for the Italian "e C.". */
function isConnector(words: readonly string[], at: number): boolean {
  if (!connectors.has(words[at]!) || at === 0 || at === words.length - 1) return false
  return words[at]!.length > 1 || (words[at - 1]!.length > 1 && (words[at + 1]!.length > 1 || words[at + 1] === 'c'))
}

/** Runs of single letters become one word ("a b c" is "abc"), so that "A.B.C.", "A. B. C." and "ABC" are one; a number stays one ("7 w Lipie"). */
export function joinInitials(words: readonly string[]): string {
  let joined = ''
  let single = false
  for (const word of words) {
    const initial = word.length === 1 && word !== '&' && (word < '0' || word > '9')
    joined += joined === '' || (initial && single) ? word : ` ${word}`
    single = initial
  }
  return joined
}

const foldedLetters = new Map<string, string>()

function foldLetter(letter: string): string {
  let folded = foldedLetters.get(letter)
  if (folded === undefined) foldedLetters.set(letter, (folded = foldWhole(letter)))
  return folded
}

function foldWhole(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[ßđðłøæœþħıŋς]/g, (letter) => plainLetters[letter] ?? letter)
}
