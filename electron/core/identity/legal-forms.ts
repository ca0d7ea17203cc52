import { spellingsOfForms } from './legal-form-spellings.ts'

/** A company with limited liability as the partner of another: "gmbh & co kg" in the spellings of both halves. */
const companyAndCo = spellingsOfForms['gmbh']!.flatMap((company) =>
  ['& co kg', '& cokg', '& compagnie kg', 'co kg', 'cokg', '& co', '& co kommanditgesellschaft'].map((partner) => `${company} ${partner}`),
)

/** A social and a farming cooperative of one name are two firms, so each kind is a form of its own. */
const kindsOfCooperatives: Readonly<Record<string, readonly string[]>> = {
  coop: [''],
  'coop sociale': [' sociale', ' soc', ' sociale onlus', ' sociale di solidarieta'],
  'coop agricola': [' agricola', ' agr'],
  'coop edilizia': [' edilizia'],
  'coop consortile': [' consortile'],
  'coop lavoro': [' di produzione & lavoro'],
}

/** Italian cooperatives: "soc coop sociale a r l", "cooperativa agricola". One that says neither company nor kind is called so by its name. */
const italianCooperatives = Object.entries(kindsOfCooperatives).map(([form, kinds]): readonly [string, readonly string[]] => [
  form,
  ['soc coop', 'societa cooperativa', 'coop', 'cooperativa']
    .flatMap((company) => kinds.filter((kind) => kind !== '' || company.includes(' ')).map((kind) => `${company}${kind}`))
    .flatMap((spelling) => ['', ' arl', ' a rl', ' a responsabilita limitata', ' pa', ' per azioni'].map((limit) => `${spelling}${limit}`))
    .concat(spellingsOfForms[form] ?? []),
])

/** Who holds the shares makes no other form: "SA unipersonal". */
const membersBeside = ['unipersonal', 'unipersonale', 'unipessoal', 'unipersonnelle', 'a socio unico', 'con socio unico', 'societa benefit']

/** Normalised spelling, words apart or run together, → form. */
export const formOfSpelling: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...spellingsOfForms,
    gmbhcokg: companyAndCo,
    ...Object.fromEntries(italianCooperatives),
    ...Object.fromEntries(
      ['sa', 'sl', 'spa', 'srl', 'srls'].map((form) => [
        form,
        spellingsOfForms[form]!.flatMap((spelling) => [spelling, ...membersBeside.map((members) => `${spelling} ${members}`)]),
      ]),
    ),
  }).flatMap(([form, spellings]) => spellings.map((spelling) => [spelling, form] as const)),
)

/** Words that can end a spelling, so that most names need one look. */
export const lastWordsOfSpellings: ReadonlySet<string> = new Set(
  [...formOfSpelling.keys()].map((spelling) => spelling.slice(spelling.lastIndexOf(' ') + 1)),
)

export const longestSpelling = Math.max(...[...formOfSpelling.keys()].map((spelling) => spelling.split(' ').length))

/** Two letters that are also words, numerals or initials: a form only when written with dots or a slash ("I.P.", "I/S", "s. p."). */
export const formsOnlyWithDots: ReadonlySet<string> = new Set([
  'ip',
  'is',
  'no',
  'po',
  'oz',
  'os',
  'sp',
  'zu',
  'et',
  'cb',
  'cv',
  'sc',
  'kd',
  'ad',
  'eu',
  'rv',
  'og',
  'sci',
  'teo',
  'epe',
  'ae',
  'lp',
  'mb',
  'ii',
  'ik',
  'uu',
  'fie',
  'sat',
  'ska',
  'psa',
  'osk',
  'earl',
  'ss',
])

/** Where such a word is a form without dots too. */
export const formsOfCountry: ReadonlyMap<string, string> = new Map([
  ['osk', 'FI'],
  ['earl', 'FR'],
  ['sat', 'ES'],
  ['fie', 'EE'],
  ['ik', 'LV'],
])

/** Words of the language too: a form at the end of a name only. */
const formsOnlyAtEnd: ReadonlySet<string> = new Set(['incorporated', 'instituto publico', 'entidade publica empresarial'])

/** Forms written out ("societe anonyme", "aktiebolaget"): too long to be anything else, so they may stand in front of a name and within it. */
const writtenOut = [...formOfSpelling.keys()].filter(
  (spelling) => spelling.length >= 10 && /\p{L}{7}/u.test(spelling) && !formsOnlyAtEnd.has(spelling),
)

/** Forms that stand before the name. `countries`: only there; null: anywhere. */
export const formsInFront: ReadonlyMap<string, ReadonlySet<string> | null> = new Map<string, ReadonlySet<string> | null>([
  ...writtenOut.map((spelling) => [spelling, null] as const),
  ['uab', null],
  ['vsi', null],
  ['sarl', null],
  ['ste coop agricole', null],
  ['eurl', null],
  ['soc coop', null],
  ...['soc', 'sociale', 'agricola', 'agr', 'edilizia'].flatMap((kind) =>
    ['soc coop', 'coop', 'cooperativa'].map((company) => [`${company} ${kind}`, null] as const),
  ),
  ['ab', new Set(['LT'])],
  ['mb', new Set(['LT'])],
  ['sia', new Set(['LV'])],
  ['as', new Set(['LV', 'EE'])],
  ['ou', new Set(['EE'])],
  ['mtu', new Set(['EE'])],
  ...['sas', 'sasu', 'snc', 'sci', 'gie', 'gip', 'scop', 'scic', 'earl', 'gaec', 'scea'].map((form) => [form, new Set(['FR'])] as const),
  ['sa', new Set(['FR', 'LU'])],
])

/** Words that they begin with, so that most names need one look. */
export const firstWordsInFront: ReadonlySet<string> = new Set([...formsInFront.keys()].map((spelling) => spelling.split(' ', 1)[0]!))

/** Unmistakable even in the middle of a name, with an address or a line of business behind them. */
export const formsAnywhere: ReadonlySet<string> = new Set(['doo', 'gmbh', 'srl', 'sro', 'uab', 'spzoo', 'ggmbh', 'lda', 'scarl'])

/** Written out, they are known within a name too: their words by the first, the longest first. */
export const writtenOutWithin: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord(
  writtenOut.toSorted((a, b) => b.length - a.length),
)

function byFirstWord(spellings: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const grouped = new Map<string, (readonly string[])[]>()
  for (const spelling of spellings) {
    const words = spelling.split(' ')
    grouped.set(words[0]!, [...(grouped.get(words[0]!) ?? []), words])
  }
  return grouped
}

/** Italian partnerships, within a name or in front of it where the partners follow ("S.n.c. di Rossi Mario e C."). */
export const formsOfPartners: ReadonlySet<string> = new Set(['snc', 'sas', 'ss'])

/** Written together with the word before them. */
export const gluedForms: readonly string[] = ['gmbh', 'aktiebolaget', 'aktiebolag', 'aktiengesellschaft']
