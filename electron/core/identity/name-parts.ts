/** One name that a spelling holds, as written: itself, a former name, a trading name, what a bracket says. */
export interface NamePart {
  readonly text: string
  readonly role: 'name' | 'former_name' | 'trading_name' | 'in_brackets'
}

export interface NameParts {
  /** The first is the spelling without brackets, former and trading names. */
  readonly names: readonly NamePart[]
  /** In brackets and in capitals: "(CNR)". */
  readonly acronyms: readonly string[]
  /** What else stands in brackets. */
  readonly asides: readonly string[]
}

const formerly =
  /(?<=\S.*?)[\s,;–-]+(?:già|gia['’]|ex|formerly(?:\s+known\s+as)?|previously|formally|vormals|vorm\.|ehemals|früher|anciennement|antes|antigua(?:mente)?|antigamente|dříve|bývalý|dawniej|buv(?:usi|ęs|\.)|voorheen|tidigare|tidl\.?|πρώην|бивш[аи]?)[\s:]+(?=\S)/iu
/** In the middle of a sentence such a word says something else ("ehemals suchtkranker Personen"). */
const beginsName = /^["'„“”«‘’]?[\p{Lu}\d]/u
const tradingAs =
  /(?<=\S.*?)[\s,;–-]+(?:t\/as?|trading\s+as|t\.\s?a\.|d\/b\/a|dba|operating\s+as|nome\s+commerciale|nombre\s+comercial)[\s:]+(?=\S)/iu
/** "Inh. Anna Berg", "titolare Anna Monti": who owns a firm is no part of its name. */
const owner = /(?<=\S.*?)[\s,;–-]+(?:inh(?:aber(?:in)?)?\.?|titolare|owner|prop\.|vl\.|vlasni(?:k|ca)|właściciel|majitel)[\s:]+\S.*$/iu
/** "… prie Vidaus reikalų ministerijos", "… vertreten durch …": what it belongs to, or who acts for it. */
const belongsTo =
  /(?<=\S{3}.*?)[\s,]+((?:prie|vertreten\s+durch|in\s+Trägerschaft|im\s+Auftrag|c\/o|represented\s+by|représentée?\s+par|rappresentat[ao]\s+da|zastoupen[ýáé]?|acting\s+through)\s+\S.*)$/iu
const bracket = /[([]([^()[\]]*)[)\]]/gu
const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&.\-/]{2,12}$/u
const shortestAcronym = 3
/** Belongs to the legal form: "UG (haftungsbeschränkt)". */
const partOfForm = /^\s*haftungsb/iu

/** Takes a spelling apart: what stands in brackets, behind "già", behind "t/a". */
export function partsOfName(written: string): NameParts {
  const acronyms: string[] = []
  const asides: string[] = []
  const names: NamePart[] = []
  let rest = written.replaceAll(bracket, (whole, inside: string, at: number) => {
    const text = inside.trim()
    if (partOfForm.test(text) || at === 0) return whole
    if (acronym.test(text)) acronyms.push(text)
    else if (text !== '') asides.push(text)
    return ' '
  })
  for (let at = asides.length - 1; at >= 0; at--) {
    const role = roleOfAside(asides[at]!)
    if (role) {
      names.push(role)
    } else if (isNameInBrackets(asides[at]!)) {
      names.push({ text: asides[at]!, role: 'in_brackets' })
    }
    if (role) {
      asides.splice(at, 1)
    }
  }
  // "(TO)" is a province; who is called by as many letters as "VIKO" is named so.
  for (const text of acronyms) if (text.replaceAll(/[^\p{L}]/gu, '').length >= shortestAcronym) names.push({ text, role: 'in_brackets' })
  rest = rest.replace(owner, '').replace(belongsTo, (_, behind: string) => {
    asides.push(behind)
    return ''
  })
  for (const [sign, role] of [
    [formerly, 'former_name'],
    [tradingAs, 'trading_name'],
  ] as const) {
    const found = sign.exec(rest)
    if (!found) continue
    const [before, after] = [rest.slice(0, found.index), rest.slice(found.index + found[0].length)]
    if (!/\p{L}{2}/u.test(before) || !/\p{L}{2}/u.test(after) || !beginsName.test(after)) continue
    names.push({ text: after, role })
    rest = before
  }
  return { names: [{ text: rest, role: 'name' }, ...names], acronyms, asides }
}

/** "ONF (Office national des forêts)": several words with a capital, no number. */
function isNameInBrackets(text: string): boolean {
  return beginsName.test(text) && !/\d/.test(text) && (text.match(/\p{L}{3,}/gu) ?? []).length >= 2 && text.length >= 12
}

/** "(già Officine Dora)", "(trading as Dora)". */
function roleOfAside(text: string): NamePart | null {
  for (const [sign, role] of [
    [formerly, 'former_name'],
    [tradingAs, 'trading_name'],
  ] as const) {
    const found = sign.exec(`. ${text}`)
    if (found?.index === 1) return { text: text.slice(found[0].length - 1), role }
  }
  return null
}

/** Parts that a dash with blanks, a comma, a colon, a slash or a bar sets apart; a hyphen within a word does not. */
export function segmentsOf(text: string): string[] {
  return text
    .split(/\s+[-–—]+\s*|\s*[–—]\s*|\s*-\s+|[,;:|]\s*|\s+\/\s*|\/\s+|(?<=\p{Ll})\/(?=\p{Lu})/u)
    .map((segment) => segment.trim())
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment))
}
