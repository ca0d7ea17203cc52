/** Greek by ISO 843 / ELOT 743 (type 2, as passports write it), small letters without accents. */
const greekPairs: Readonly<Record<string, string>> = {
  ου: 'ou',
  αυ: 'av',
  ευ: 'ev',
  ηυ: 'iv',
  γγ: 'ng',
  γξ: 'nx',
  γχ: 'nch',
  μπ: 'b',
  ντ: 'nt',
}
const greek: Readonly<Record<string, string>> = Object.fromEntries(
  'α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ y,φ f,χ ch,ψ ps,ω o'
    .split(',')
    .map((pair) => pair.split(' ')),
)

/** Cyrillic by the Bulgarian law on transliteration of 2009, with the letters of Serbian, Macedonian, Russian and Ukrainian. */
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'а a,б b,в v,г g,д d,е e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х h,ц ts,ч ch,ш sh,щ sht,ъ a,ь y,ю yu,я ya,ј j,љ lj,њ nj,ћ c,ђ dj,џ dz,ѓ g,ќ k,ѕ dz,ы y,э e,ё e,і i,ї yi,є ye,ґ g'
    .split(',')
    .map((pair) => pair.split(' ')),
)

/** A folded word (see `wordsOfName`) in Latin letters; Latin words stay as they are. */
export function romanise(word: string): string {
  if (/^[\p{Script=Latin}\d]*$/u.test(word)) return word
  return word
    .replaceAll(/(?<=\p{L})μπ(?=\p{L})/gu, 'mp')
    .replaceAll(/([αεη])υ(?=[θκξπσςτφχψ]|$)/g, (_, vowel: string) => `${greek[vowel]!}f`)
    .replaceAll(/ου|αυ|ευ|ηυ|γγ|γξ|γχ|μπ|ντ/g, (pair) => greekPairs[pair]!)
    .replaceAll(/[\p{Script=Greek}\p{Script=Cyrillic}]/gu, (letter) => greek[letter] ?? cyrillic[letter] ?? letter)
}

/**
 * What ways to write one word have in common: umlauts and Nordic letters as one letter or two ("mueller", "muller"), letters that
 * transliterations write in turn (y and i, w and v, ch and h, ph and f, th and t), doubled letters.
 */
export function soundOf(word: string): string {
  const latin = romanise(word)
  // In short words every letter tells: "gph" is not "gf".
  if (latin.length < 4 || /\d/.test(latin)) return latin
  return latin
    .replaceAll(/ae|oe|ue|aa/g, (pair) => pair[0]!)
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ch', 'h')
    .replaceAll('ck', 'k')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll('w', 'v')
    .replaceAll(/(\p{L})\1+/gu, '$1')
}

/** Endings of words that most languages took from Latin or Greek, as `soundOf` leaves them, and one to stand for all. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:iqus?|iqes?|ics?|ic[aoie]s?|ih[aei]|ik[aeiou]?s?|ish(?:e\p{L}?)?)$/u, 'ik'],
  [/(?:tions?|zion[ei]|cion(?:es)?|cao|coes|ci[aeiou]?s?|tsi[aeiou]?)$/u, 'tion'],
  [/(?:itis?|it[ae]|idade?s?|itat|iteit)$/u, 'it'],
  // What Finnish places are called by, alone and in "of": "Kalavesi", "Kalaveden".
  [/(?:vesi|veden)$/u, 'vesi'],
  [/(?:lahti|lahden)$/u, 'lahti'],
  [/(?:lampi|lamen)$/u, 'lampi'],
  [/(?:ranta|ranan)$/u, 'ranta'],
  [/(?:pelto|pelon)$/u, 'pelto'],
  [/(?:maki|man)$/u, 'maki'],
  [/(?:ioki|ioen)$/u, 'ioki'],
  [/(?:kangas|kankan)$/u, 'kangas'],
  [/(?:lina|linan)$/u, 'lina'],
]

/** "ceramiqu", "ceramics", "ceramica": what is left when the ending is the same in each; null for short words and other endings. */
export function cognateOf(sound: string): string | null {
  if (sound.length < 7) return null
  const ending = endings.find(([sign]) => sign.test(sound))
  const cognate = ending ? sound.replace(...ending).replace(/^k/, 'c') : null
  return cognate !== null && cognate.length >= 6 ? cognate : null
}
