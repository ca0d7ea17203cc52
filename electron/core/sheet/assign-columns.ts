import type { ColumnValues } from './column-values.ts'
import { fitOf, looksLikeMoney, looksLikeRate } from './field-fit.ts'
import { isBareAmount, mayBeEnd, saysGranting, saysInvestment } from './heading-concepts.ts'
import { contentWords } from './heading-words.ts'
import type { Heading } from './headings.ts'
import { asideSums, type ColumnDoubt, doubtsOf, unexplained } from './column-doubts.ts'
import { type ColumnReading, dateFields, type Field, fields, isMoney, type MoneyField, moneyFields } from './layout.ts'
import { guessedFields, guessFrom, holdsNames } from './value-guesses.ts'

/** A column as it is weighed: its heading, what stands below, and what a profile or the user says of it. */
export interface ColumnEvidence {
  readonly heading: Heading
  readonly values: ColumnValues
  /** What the profile knows this heading to be; undefined where it does not. */
  readonly hint: Field | null | undefined
  /** A shipped profile prefers another column; this one is taken where that one is missing. */
  readonly spare: boolean
  /** It is of a small table beside the list: it holds nothing of the operations unless a profile or the user says so. */
  readonly aside: boolean
  /** What the user settled; undefined where nothing. */
  readonly chosen: Field | null | undefined
  /** What the rows show it not to be. */
  readonly barred?: Field
  /** What the rows show it to be. */
  readonly shown?: MoneyField
}

export interface Assignment {
  readonly columns: Readonly<Partial<Record<Field, number>>>
  readonly readings: readonly ColumnReading[]
  readonly doubts: readonly ColumnDoubt[]
}

/** A field that a column may be. */
export interface Candidate {
  readonly evidence: ColumnEvidence
  readonly field: Field
  readonly score: number
  readonly by: NonNullable<ColumnReading['decidedBy']>
}

const least = 0.25
const leastSpare = 0.6
/** An empty column is a minor field only by a phrase. */
const leastEmpty = 0.68
/** Whether a few texts or numbers of levels come again in row after row, as investments of a plan do. */
function namesInvestments(values: ColumnValues): boolean {
  return values.texts + values.levels >= values.filled * 0.8 && values.filled >= 8 && values.distinct <= Math.max(12, values.filled * 0.25)
}

/** Values that contradict the heading make the column what they are: "co-financing rate" over amounts is the EU's amount. */
const retold: readonly {
  readonly from: Field
  readonly to: Field
  readonly factor: number
  readonly when: (values: ColumnValues, score: number, words: readonly string[]) => boolean
}[] = [
  { from: 'eu_rate', to: 'eu_amount', factor: 0.75, when: (values) => looksLikeMoney(values) && values.max > 150 },
  { from: 'eu_amount', to: 'eu_rate', factor: 0.75, when: looksLikeRate },
  { from: 'grant', to: 'operation', factor: 0.6, when: (values, score) => score >= 0.9 && holdsNames(values) },
  // "Investment" of the recovery plans, over their numbers
  {
    from: 'total_cost',
    to: 'instrument',
    factor: 0.9,
    when: (values, _, words) => saysInvestment(words) && namesInvestments(values),
  },
  {
    from: 'decision_date',
    to: 'status',
    factor: 1,
    when: (values) => values.dates + values.years === 0 && values.texts > 0 && values.distinct <= 6,
  },
  { from: 'place', to: 'end', factor: 0.9, when: (values, _, words) => mayBeEnd(words) && values.dates >= values.filled * 0.8 },
  { from: 'postcode', to: 'place', factor: 0.8, when: (values) => values.postcodes < values.filled * 0.5 },
]

/** Fields that a few shared words must not make: nothing is lost where they stay empty. */
const minor: ReadonlySet<Field> = new Set([
  'category',
  'role',
  'status',
  'tax_id',
  'country',
  'fund',
  'decision_date',
  'other_id',
  'website',
  'payment_date',
])

const ofOneYear = /^\D*(?<!\d)20\d\d\D*$|(?<!\p{L})(?:year|jahr|ann[ée]e|anno|año|ano|rok|jaar|år|an)\s?[1-9](?!\d)/iu

function candidatesOf(evidence: ColumnEvidence): Candidate[] {
  const { hint } = evidence
  if (evidence.chosen !== undefined) return evidence.chosen === null ? [] : [{ evidence, field: evidence.chosen, score: 3, by: 'user' }]
  if (hint !== undefined) return hint === null ? [] : [{ evidence, field: hint, score: 2, by: 'profile' }]
  if (evidence.aside) return []
  if (evidence.shown !== undefined) return [{ evidence, field: evidence.shown, score: 0.5, by: 'values' }]
  return headedCandidates(evidence)
}

/** "Bezeichnung der Maßnahme" over a few names that come again: measures, not operations. */
function namesMeasures({ heading, values }: ColumnEvidence): boolean {
  return (heading.scores.fields.get('instrument') ?? 0) >= 0.4 && values.filled >= 20 && values.distinct <= values.filled * 0.1
}

/** What comes again in row after row describes a programme, not operations. */
const repeats = (values: ColumnValues): boolean => values.filled >= 8 && values.distinct <= Math.max(2, values.filled * 0.15)

/** "Client ID" over numbers of an office's own: identifiers of organisations are longer. */
const isShortNumber = (values: ColumnValues): boolean => values.amounts >= values.filled * 0.9 && values.max < 1e6

/** What a column may be by its heading and its values. */
function headedCandidates(evidence: ColumnEvidence): Candidate[] {
  const { heading, values } = evidence
  const found = new Map<Field, Candidate>()
  const add = (field: Field, score: number, by: Candidate['by']): void => {
    if (score > (found.get(field)?.score ?? least)) found.set(field, { evidence, field, score, by })
  }
  const share = values.rows === 0 ? 0 : values.filled / values.rows
  const full = 0.85 + 0.15 * Math.min(1, share * 1.25)
  const byParty = heading.scores.fields.get('tax_id') ?? 0
  const ofParty = byParty < 0.7 && byParty > (heading.scores.fields.get('operation_code') ?? 0)
  for (const [field, score] of heading.scores.fields) {
    if (score < heading.scores.nothing || (score < 0.55 && minor.has(field)) || field === evidence.barred) continue
    if (field === 'operation' && namesMeasures(evidence)) continue
    if ((field === 'tax_id' || field === 'operation_code') && ofParty && isShortNumber(values)) continue
    if (field === 'country' && values.countries === 0 && (heading.scores.fields.get('place') ?? 0) >= score) continue
    // "Objective" names what an operation is for, or the objective of the programme it is booked under
    if (field === 'summary' && (score < 0.6 || heading.scores.fields.has('instrument')) && repeats(values)) continue
    if (values.filled === 0 && score < leastEmpty && minor.has(field)) continue
    // "Payments 2016" beside all payments are a part of them
    const part = isMoney(field) && ofOneYear.test(heading.text) ? 0.92 : 1
    add(field, score * fitOf(field, values) * full * part, 'heading')
    for (const rule of retold)
      if (rule.from === field && rule.when(values, score, contentWords(heading.text)))
        add(rule.to, score * rule.factor * fitOf(rule.to, values) * full, 'values')
  }
  // a field far behind the best one shares only some words with the heading; the "area" of a programme is no place
  const most = Math.max(0, ...[...found.values()].map(({ score }) => score))
  const leastPlace = (found.get('instrument')?.score ?? 0) * 0.85
  return [...found.values()].filter(
    ({ field, score }) => score >= most * (isMoney(field) ? 0.7 : 0.5) && (field !== 'place' || score >= leastPlace),
  )
}

/** "Amount in CZK" beside "Amount in EUR": the same amount in another currency is no other field. */
function isTwin({ evidence, field, by }: Candidate, taken: ReadonlyMap<Field, Candidate>): boolean {
  if (!isMoney(field) || by === 'user' || by === 'profile') return false
  return moneyFields.some((other) => other !== field && areTwins(evidence.heading.text, taken.get(other)?.evidence.heading.text ?? ''))
}

/** Whether two headings differ by nothing but the currency. */
export function areTwins(one: string, other: string): boolean {
  const words = contentWords(one)
  return one !== other && words.length > 0 && contentWords(other).join(' ') === words.join(' ')
}

/** Whether a column that no field has holds shorter names than this one: "Akce" beside "Popis". */
function namesStandBeside({ evidence }: Candidate, used: ReadonlyMap<number, Candidate>, evidences: readonly ColumnEvidence[]): boolean {
  return evidences.some(
    ({ heading, values, chosen, hint, aside }) =>
      !used.has(heading.column) &&
      chosen === undefined &&
      hint === undefined &&
      !aside &&
      values.averageLength < evidence.values.averageLength * 0.8 &&
      guessFrom('operation', heading, values) > 0,
  )
}

/** A list without a column of titles has them under another heading. */
function renameToOperation(taken: Map<Field, Candidate>, used: Map<number, Candidate>, evidences: readonly ColumnEvidence[]): void {
  for (const field of ['instrument', 'summary'] as const) {
    const candidate = taken.get(field)
    if (!candidate || candidate.by === 'user' || candidate.by === 'profile') continue
    // "Objet" may be either
    const either = field === 'summary' && (candidate.evidence.heading.scores.fields.get('operation') ?? 0) >= 0.5
    if (!either && (!holdsNames(candidate.evidence.values) || namesStandBeside(candidate, used, evidences))) continue
    const renamed: Candidate = { evidence: candidate.evidence, field: 'operation', score: candidate.score * 0.6, by: 'values' }
    taken.delete(field)
    taken.set('operation', renamed)
    used.set(candidate.evidence.heading.column, renamed)
    return
  }
}

/** A bare "Amount" is what was granted where the only other thing said of money is that it is granted. */
function renameToGrant(taken: Map<Field, Candidate>, used: Map<number, Candidate>, evidences: readonly ColumnEvidence[]): void {
  const candidate = taken.get('total_cost')
  if (!candidate || candidate.by !== 'heading' || taken.has('eu_amount') || !isBareAmount(contentWords(candidate.evidence.heading.text)))
    return
  const grant = taken.get('grant')
  if (grant && (grant.by !== 'heading' || grant.score >= 0.75)) return
  if (!evidences.some((other) => other !== candidate.evidence && saysGranting(contentWords(other.heading.text)))) return
  if (grant) used.delete(grant.evidence.heading.column)
  const renamed: Candidate = { ...candidate, field: 'grant', by: 'values' }
  taken.delete('total_cost')
  taken.set('grant', renamed)
  used.set(candidate.evidence.heading.column, renamed)
}

/**
 * Codes that come again beside one column of days and one bare amount are payments, though nothing says so: "Project code, Date, Amount".
 * The amount keeps a doubt, for it may be what was committed or claimed.
 */
function renameToPaid(taken: Map<Field, Candidate>, used: Map<number, Candidate>, evidences: readonly ColumnEvidence[]): void {
  const code = taken.get('operation_code')
  const amount = taken.get('total_cost')
  const others = [...taken.keys()].some(
    (field) => field !== 'operation_code' && field !== 'total_cost' && !dateFields.some((one) => one === field),
  )
  if (!code || code.by !== 'heading' || amount?.by !== 'heading' || others || !isBareAmount(contentWords(amount.evidence.heading.text)))
    return
  const { filled, distinct } = code.evidence.values
  const days = evidences.filter(({ values }) => values.filled > 0 && values.dates >= values.filled * 0.8)
  const [day] = days
  if (day === undefined || days.length > 1 || filled < 3 || distinct >= filled * 0.9) return
  for (const field of dateFields) if (taken.get(field)?.evidence === day) taken.delete(field)
  const dated: Candidate = { evidence: day, field: 'payment_date', score: 0.5, by: 'values' }
  const paid: Candidate = { ...amount, evidence: { ...amount.evidence, shown: 'paid' }, field: 'paid', by: 'values' }
  taken.delete('total_cost')
  for (const candidate of [dated, paid]) {
    taken.set(candidate.field, candidate)
    used.set(candidate.evidence.heading.column, candidate)
  }
}

/**
 * Gives every field at most one column and every column at most one field: the surest pairs first, then what only the values tell.
 * Doubts name the money fields whose column another one could be as well, or whose values are not what the heading says.
 */
export function assignColumns(evidences: readonly ColumnEvidence[]): Assignment {
  const candidates = evidences
    .flatMap(candidatesOf)
    .sort((a, b) => b.score - a.score || a.evidence.heading.column - b.evidence.heading.column)
  const taken = new Map<Field, Candidate>()
  const used = new Map<number, Candidate>()
  const take = (candidate: Candidate): void => {
    const { column } = candidate.evidence.heading
    if (taken.has(candidate.field) || used.has(column) || isTwin(candidate, taken)) return
    taken.set(candidate.field, candidate)
    used.set(column, candidate)
  }
  for (const candidate of candidates) take(candidate)
  const coded = (taken.get('operation_code')?.score ?? 0) >= 0.8 && moneyFields.some((field) => taken.get(field)?.by === 'heading')
  if (!taken.has('operation') && (taken.has('beneficiary') || coded)) renameToOperation(taken, used, evidences)
  renameToGrant(taken, used, evidences)
  // what lost its column may still have another: a measure beside the column that holds the names
  for (const candidate of candidates) take(candidate)
  const spares = evidences.filter(({ spare }) => spare).flatMap(headedCandidates)
  for (const candidate of spares.sort((a, b) => b.score - a.score))
    if (!isMoney(candidate.field) && candidate.score >= leastSpare) take(candidate)
  for (const field of guessedFields) {
    if (taken.has(field) || (field === 'total_cost' && moneyFields.some((money) => taken.has(money)))) continue
    const free = evidences.filter(
      ({ heading, chosen, hint, aside }) => !used.has(heading.column) && chosen === undefined && hint === undefined && !aside,
    )
    const [best] = free
      .map((evidence): Candidate => ({ evidence, field, score: guessFrom(field, evidence.heading, evidence.values), by: 'values' }))
      .filter((candidate) => candidate.score > 0)
      .sort((a, b) => b.score - a.score)
    if (best) take(best)
  }
  renameToPaid(taken, used, evidences)
  // beneficiaries that only their names told
  const guessed = taken.get('beneficiary')?.by === 'values' && moneyFields.some((field) => taken.get(field)?.by === 'heading')
  if (!taken.has('operation') && guessed) renameToOperation(taken, used, evidences)
  const columns: Partial<Record<Field, number>> = {}
  for (const field of fields) {
    const candidate = taken.get(field)
    if (candidate) columns[field] = candidate.evidence.heading.column
  }
  return {
    columns,
    readings: evidences.map((evidence) => readingOf(evidence, used, candidates)),
    doubts: [...doubtsOf(taken, used, candidates), ...unexplained(taken, used, evidences), ...asideSums(evidences)],
  }
}

function readingOf(evidence: ColumnEvidence, used: ReadonlyMap<number, Candidate>, candidates: readonly Candidate[]): ColumnReading {
  const { column, text } = evidence.heading
  const candidate = used.get(column)
  const others = candidates.filter((other) => other.evidence === evidence && other.field !== candidate?.field)
  const rival = Math.max(0, ...others.map((other) => other.score))
  const settled = candidate?.by === 'user' ? 1 : candidate?.by === 'profile' ? 0.95 : undefined
  const confidence = settled ?? (candidate ? Math.max(0.1, Math.min(1, candidate.score) - Math.max(0, rival - candidate.score + 0.2)) : 0)
  return {
    column,
    heading: text,
    field: candidate?.field ?? null,
    confidence: Math.round(confidence * 100) / 100,
    alternatives: others.map((other) => other.field),
    decidedBy: candidate?.by ?? (evidence.chosen === null ? 'user' : evidence.hint === null ? 'profile' : null),
  }
}
