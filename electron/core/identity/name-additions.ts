/**
 * What lists write beside a name without it being part of the name. Names are freed of it before they are compared for proposals; joining without
 * asking looks at the name as written.
 */

/** States of a company, and what a partner is in one project. At the end, in brackets, behind a dash, or in front. */
const states = [
  String.raw`in\s+(?:liquidazione|amministrazione\s+straordinaria|fallimento|scioglimento)`,
  String.raw`in\s+concordato(?:\s+preventivo)?`,
  String.raw`en\s+(?:liquidaci[oó]n|concurso(?:\s+de\s+acreedores)?|constituci[oó]n|liquidation(?:\s+judiciaire)?|redressement\s+judiciaire)`,
  String.raw`em\s+(?:liquida[cç][aã]o|insolv[eê]ncia|constitui[cç][aã]o)`,
  String.raw`in\s+(?:liquidation|administration|receivership|insolvenz|liqu\.|gr[üu]ndung|abwicklung)`,
  String.raw`i\.\s?(?:l|gr|g|ins)\.`,
  String.raw`w\s+(?:likwidacji|upad[lł]o[sś]ci(?:\s+likwidacyjnej)?|restrukturyzacji|organizacji)`,
  String.raw`(?:likviduojam[ao]s?|bankrutavusi|bankrutuojanti|bankrutav[eę]s|restrukt[uū]rizuojama)`,
  String.raw`(?:v\s+(?:likvidaci|konkurzu|likvidácii|konkurze)|v\s+(?:stečaju|likvidaciji))`,
  String.raw`υπ[οό]\s+(?:εκκαθ[αά]ριση|[ιί]δρυση|σύσταση)`,
  String.raw`(?:felszámolás|végelszámolás|kényszertörlés|csődeljárás)\s+alatt|["„”]?(?:f|v|k)\.\s?a\.["”]?`,
  String.raw`[îi]n\s+(?:insolven[țţt][ăa]|faliment|lichidare|dizolvare|reorganizare)`,
  String.raw`в\s+(?:ликвидация|несъстоятелност)|(?:v|u)\s+(?:stečaju|likvidaciji|stecaju)`,
  String.raw`(?:likvideerimisel|pankrotis|likvidācijā|maksātnespējīg[ais]+|konkurssissa|selvitystilassa|i\s+(?:konkurs|likvidation)|under\s+(?:konkurs|afvikling|tvangsopløsning))`,
  String.raw`in\s+(?:vereffening|staat\s+van\s+faillissement|faillissement|liquidatie|dissolution|sofferenza)|v\s+(?:reštrukturalizácii|insolvenci)`,
  String.raw`costituend[ao]|costituit[ao]`,
  String.raw`(?:a|con)\s+socio\s+unico|unipersonale|sociedad\s+unipersonal|soci[eé]t[eé]\s+unipersonnelle|sociedade\s+unipessoal`,
].join('|')
const roles = [
  'capofila|soggetto\\s+capofila|mandataria|chef\\s+de\\s+file|partenaire|lead\\s+(?:partner|beneficiary)|co-?ordinator|coordinador[a]?|coordinatore',
  'coordenador[a]?|beneficiario\\s+principal|l[ií]der|lider|partner\\s+wiodący|projektpartner|leadpartner|vorhabentr[äa]ger|επικεφαλ[ήη]ς(?:\\s+εταίρος)?|pareiškėjas',
].join('|')
const beside = `${states}|${roles}`

const bracketed = new RegExp(String.raw`\s*[([]\s*(?:${beside})\s*[)\]]`, 'giu')
const behind = new RegExp(String.raw`(?<=\S)[\s,;–-]+(?:${states})\s*$`, 'iu')
const roleBehind = new RegExp(String.raw`(?<=\S)\s+[–-]\s+(?:${roles})\s*$`, 'iu')
/** A grouping of firms that is named by the one that leads it: "RTI Dora S.r.l. (capofila)", "ATI: Dora". In capitals: Ute is a woman too. */
const grouping = String.raw`(?<![\p{L}.])(?:R\.?T\.?I\.?|A\.?T\.?[IS]\.?|(?:[Cc]ostituend[ao]|COSTITUEND[AO])\s+(?:RTI|ATI|ATS)|UTE|ARGE)`
const leader = String.raw`[Cc]apofila|CAPOFILA|[Mm]andataria|MANDATARIA`
const groupingInFront = new RegExp(String.raw`^\s*${grouping}(?:\s*:\s*|\s+[–-]\s+|\s+(?=\S.*(?:${leader})))(?=\S)`, 'u')
const inFront = new RegExp(String.raw`^\s*(?:${states})\s+(?=\S)`, 'iu')

const identifierBeside =
  /[\s,;(–-]*(?<![\p{L}\p{N}])(?:P\.?\s?IVA|C\.\s?F\.|NIP|REGON|KRS|CIF|NIF|NIPC|SIRET|SIREN|VAT|USt-?Id(?:-?Nr)?\.?|IČO?|IČ|Į\.?\s?k(?:odas|\.)?|ΑΦΜ|Α\.Φ\.Μ\.)[\s.:#-]*(?:[A-Z]{0,2}\d(?:[\s.-]?\d){5,}[A-Z]?)\)?[\s,;–-]*/u
/** What one says before the name of a town hall, a firm that is written to. */
const honour = /^\s*(?:excm[oa]s?|ilm[oa]s?|exm[oa]s?|ill\.?mo|spett(?:\.?le|abile)|spett)\.?(?:\s+sr[a]?\.?)?\s+(?=\p{L})/iu
/** "n. 2", "nr 2", "№ 2": the number says it alone. Run together it is a name: "N26". */
const numberMark = /(?<![\p{L}\p{N}])(?:n\.?\s?[°º]\s*|(?:n\.?\s?o|nr?|núm|num|č|št|br)(?:\s*\.\s*|\s+))(?=\d)|№\s*(?=\d)/giu
/** A word for one who is in business alone, before the name. */
const soleTrader =
  /^\s*(?:(?:impresa|ditta)\s+individuale|entreprise\s+individuelle|einzelunternehmen|einzelfirma|empresari[oa]\s+individual|aut[oó]nom[oa](?=\s*:))\s*:?\s+(?=\p{L})/iu
/** The same behind it. */
const soleTraderBehind =
  /(?<=\S)[\s,;–-]+(?:(?:impresa|ditta)\s+individuale|entreprise\s+individuelle|einzelunternehmen|einzelfirma|empresari[oa]\s+individual)\s*$/iu
/** What kind of body it is before the tax office, beside its name or its legal form. */
const nonProfit =
  /[\s,;(–-]+(?:onlus|o\.n\.l\.u\.s\.|e\.?t\.?s\.?|o\.?d\.?v\.?|impresa\s+sociale|ente\s+del\s+terzo\s+settore|loi\s+1901)\)?\s*$/iu
const footnote = /[\s]*[*†‡¹²³⁴⁵⁶⁷⁸⁹]+\s*$/u

/** Longer texts are no names, and looking for what stands beside one takes long in them. */
const longestName = 1_000

/** The name without what stands beside it; never empty. */
export function withoutAdditions(written: string): string {
  const repaired = withLettersRepaired(written)
  if (repaired.length > longestName) return repaired
  const bare = repaired
    .replace(honour, '')
    .replace(soleTrader, '')
    .replace(soleTraderBehind, '')
    .replace(numberMark, '')
    .replace(groupingInFront, '')
    .replace(identifierBeside, ' ')
    .replace(nonProfit, '')
    .replace(bracketed, '')
    .replace(footnote, '')
    .replace(roleBehind, '')
    .replace(behind, '')
    .replace(inFront, '')
    .trim()
  return /\p{L}{2}/u.test(bare) ? saidOnce(wordsApart(bare)) : repaired
}

/** "Fundación Aurora Fundación Aurora". */
function saidOnce(name: string): string {
  const words = name.split(/\s+/u)
  const sign = words.length % 2 === 1 && words.length > 1 && /^[/|–-]$/u.test(words[(words.length - 1) / 2]!)
  const half = Math.floor(words.length / 2)
  if (half === 0 || (words.length % 2 === 1 && !sign)) return name
  const [first, second] = [words.slice(0, half).join(' '), words.slice(-half).join(' ')]
  // "Dodo Dodo" can be a name.
  return first.toLowerCase() === second.toLowerCase() && first.length >= 8 ? first : name
}

/** A blank that was lost behind a word for a kind of body or a small word: "Gemeindeverwaltung" + "Auersroda", "di" + "Roccamarina". */
function wordsApart(name: string): string {
  return name
    .replaceAll(/(?<=[\p{L}](?:verwaltung|niversität|ochschule|emeinde|chule|ammer|verband|verein))(?=\p{Lu}\p{Ll})/gu, ' ')
    .replaceAll(/(?<=\s(?:di|del|della|de|des|du|do|da|von|of|für|und|e))(?=\p{Lu}\p{Ll}{2})/gu, ' ')
}

/** What Windows shows for the bytes 0x80 to 0x9F. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** UTF-8 that was read as Latin letters ("MÃ¼ller") is read again; a letter that was lost ("Fundaci?n") is left out. */
function withLettersRepaired(written: string): string {
  const again = /[ÂÃÄÅÎÏ]/.test(written)
    ? written.replaceAll(/([Â-ß])([\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/gu, (whole, lead: string, tail: string) => {
        const place = windows.indexOf(tail)
        const byte = place < 0 ? tail.charCodeAt(0) : 0x80 + place
        const letter = String.fromCharCode(((lead.charCodeAt(0) & 0x1f) << 6) | (byte & 0x3f))
        return /\p{L}/u.test(letter) ? letter : whole
      })
    : written
  return again
    .replaceAll(/[?\uFFFD]{2}(?=(?:o|es)(?!\p{L}))/gu, (_, at: number) => (again.startsWith('es', at + 2) ? 'çõ' : 'çã'))
    .replaceAll(/(?<=\p{L}i)[?\uFFFD](?=n(?!\p{L}))/gu, 'ó')
    .replaceAll(/(?<=\p{L})[?\uFFFD]+(?=\p{L})|(?<![\p{L}\p{N}])[?\uFFFD]+(?=\p{Ll})|(?<=\p{L})\uFFFD+/gu, '')
}
