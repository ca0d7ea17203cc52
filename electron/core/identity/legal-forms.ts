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

/** Spanish cooperatives name the law of their region: "S. Coop. Galega", "Soc. Coop. And.". */
const spanishCooperatives = ['s', 'soc', 'sdad', 'sociedad'].flatMap((company) =>
  ['coop', 'cooperativa'].flatMap((cooperative) =>
    `ltda limitada and andaluza mad madrilena galega gallega valenciana v va cyl clm extremena ast astur cat catalana murciana aragonesa
    canaria riojana navarra vasca`
      .split(/\s+/u)
      .map((law) => `${company} ${cooperative} ${law}`),
  ),
)

/** Who holds the shares, or whose profit it is, makes no other form: "SA unipersonal", "S.r.l. società benefit". */
const membersBeside = [
  'unipersonal',
  'unipersonale',
  'unipessoal',
  'unipersonnelle',
  'a socio unico',
  'con socio unico',
  'con unico socio',
  'ad unico socio',
  'a unico socio',
  'societa a socio unico',
  'societa con socio unico',
  'societa unipersonale',
  'a su',
  'societa benefit',
  'sb',
  'stp',
  'societa tra professionisti',
  'sme',
  'mp',
  'sme mp',
  'medio propio',
]

/** Normalised spelling, words apart or run together, → form. */
export const formOfSpelling: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...spellingsOfForms,
    gmbhcokg: companyAndCo,
    ...Object.fromEntries(italianCooperatives),
    coop: [...new Map(italianCooperatives).get('coop')!, ...spanishCooperatives],
    ...Object.fromEntries(
      ['sa', 'sl', 'spa', 'srl', 'srls'].map((form) => [
        form,
        spellingsOfForms[form]!.flatMap((spelling) => [spelling, ...membersBeside.map((members) => `${spelling} ${members}`)]),
      ]),
    ),
  }).flatMap(([form, spellings]) => spellings.map((spelling) => [spelling, form] as const)),
)

/** Words that can end a spelling, with how many words the longest of those has. */
export const longestEndingWith: ReadonlyMap<string, number> = longestByLastWord()

function longestByLastWord(): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const spelling of formOfSpelling.keys()) {
    const words = spelling.split(' ')
    const last = words.at(-1)!
    longest.set(last, Math.max(longest.get(last) ?? 0, words.length))
  }
  return longest
}

export const longestSpelling = Math.max(...[...formOfSpelling.keys()].map((spelling) => spelling.split(' ').length))

/** Short ones that are also words, numerals or initials: a form only when written with dots or a slash ("I.P.", "I/S", "s. p."). */
export const formsOnlyWithDots: ReadonlySet<string> = new Set(
  `ip is no po oz os sp zu et cb cv sc kd ad eu rv og sci teo epe ae lp mb ii ik uu fie sat ska psa osk earl ss if ra uc em eim ua ps ba da hf kf
  ans enk iks ay sr tu rf sd zoo zbo sca scp scm scs sem spl gfa ssd odv kor keg oeg nf zpo jsa kht opg cuma eirl oe ee gp pc ivs tmi scl`.split(
    /\s+/u,
  ),
)

/** Where such words are forms without dots too, and forms that stand in front of a name there alone. */
const formsOfCountries: Readonly<Record<string, { readonly bare?: string; readonly inFront?: string }>> = {
  AT: { bare: 'keg oeg og eu kor' },
  BE: { bare: 'cv scs sc', inFront: 'asbl vzw' },
  BG: { bare: 'ad et sd', inFront: 'et ет снц сд оод еоод ад еад ood eood ead дззд' },
  CZ: { bare: 'zu zpo' },
  DK: { bare: 'ivs' },
  DE: { bare: 'kor' },
  EE: { bare: 'fie uu tu', inFront: 'as ou mtu sa tu uu fie' },
  EL: { bare: 'ae oe ee epe pc lp gp' },
  ES: { bare: 'sat sca scp cb scl', inFront: 'ute' },
  FI: { bare: 'osk ay sr tmi rf', inFront: 'oy ab tmi toiminimi' },
  FR: {
    bare: 'earl sca scp scm sem spl gfa cuma eirl sci',
    inFront: 'sas sasu snc sci gie gip scop scic earl gaec scea sa selarl scp scm cuma gfa eirl sem spl sca',
  },
  GR: { bare: 'ae oe ee epe pc lp gp' },
  HR: { bare: 'opg', inFront: 'opg' },
  HU: { bare: 'kht' },
  IE: { bare: 'uc teo' },
  IT: { bare: 'ssd odv ss', inFront: 'asd ssd odv aps' },
  LT: { bare: 'mb', inFront: 'ab mb zub kub tub kb' },
  LU: { bare: 'sca scs', inFront: 'sa' },
  LV: { inFront: 'sia as zs ks psia vsia' },
  NL: { bare: 'ua cv' },
  NO: { bare: 'ba da hf kf ans enk iks' },
  PL: { bare: 'psa ska sc' },
  PT: { bare: 'em eim ip epe' },
  // not "II", which counts schools and farms
  RO: { bare: 'if ra scs sca' },
  SE: { bare: 'rf', inFront: 'ab' },
  SI: { bare: 'sp zoo zbo' },
  SK: { bare: 'nf zpo jsa oz' },
}

/** Whether a word is a form without dots where the organisation is. */
export function isFormOfCountry(word: string, country: string | null): boolean {
  return bareForms.get(country ?? '')?.has(word) === true
}

const bareForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(formsOfCountries).map(([country, { bare = '' }]) => [country, new Set(bare.split(' '))]),
)

/** Letters that mean another form where the organisation is: Greek lists write "S.A." for an Α.Ε., a Latvian "ks" is a cooperative. */
const otherFormOfCountry: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  EE: { sa: 'sihtasutus' },
  EL: { sa: 'ae', epe: 'eel', lp: 'ee' },
  ES: { sca: 'coop' },
  GR: { sa: 'ae', epe: 'eel', lp: 'ee' },
  LT: { kb: 'coop' },
  LV: { zs: 'zemnieku', ks: 'coop latvia' },
  NO: { sa: 'samvirke' },
}

/** The form that a spelling of the list means in a country. */
export function formIn(spelling: string, country: string | null): string {
  return (country === null ? undefined : otherFormOfCountry[country]?.[spelling]) ?? formOfSpelling.get(spelling)!
}

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
  ...inFrontOfCountries(),
  ['valsts sia', new Set(['LV'])],
  ['pasvaldibas sia', new Set(['LV'])],
])

function inFrontOfCountries(): ReadonlyMap<string, ReadonlySet<string>> {
  const countriesOf = new Map<string, Set<string>>()
  for (const [country, { inFront = '' }] of Object.entries(formsOfCountries))
    for (const form of inFront.split(' ').filter((one) => one !== '')) {
      const countries = countriesOf.get(form)
      if (countries) countries.add(country)
      else countriesOf.set(form, new Set([country]))
    }
  return countriesOf
}

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
