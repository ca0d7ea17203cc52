import type { HandOperation } from '#core/contract/corrections.ts'
import type { OperationDetail } from '#core/contract/organisations.ts'
import type { ComparedField } from '#core/plan/differences.ts'
import { filled } from '../instruments/filled.ts'
import { namedIn, type ParticipantDraft, participantDraft } from './participant-draft.ts'
import { readValue, valueInField } from './read-value.ts'

/** Fields of an operation that are typed when it is stated by hand, in the order of the form. */
export const typedFields = [
  'operation_code',
  'operation',
  'role',
  'start',
  'end',
  'total_cost',
  'grant',
  'eu_amount',
  'currency',
  'place',
  'postcode',
] as const
export type TypedField = (typeof typedFields)[number]

/** An operation while it is being stated. */
export interface OperationDraft {
  readonly instrument: string | null
  readonly beneficiary: ParticipantDraft
  readonly texts: Readonly<Record<TypedField, string>>
  readonly note: string
}

/** What an operation made by hand says now; null: of a new one. */
export function operationDraft(operation: OperationDetail | null): OperationDraft {
  const values = new Map<ComparedField, string>(operation?.values.map(({ field, value }) => [field, valueInField(field, value)]))
  const currency = operation?.values.find((value) => value.currency !== null)?.currency ?? operation?.grant?.currency ?? null
  const textOf = (field: TypedField): string => values.get(field) ?? (field === 'currency' ? (currency ?? 'EUR') : '')
  return {
    instrument: operation?.instrument ? String(operation.instrument.id) : null,
    beneficiary: participantDraft(operation === null ? 'known' : operation.beneficiary === null ? 'none' : 'unchanged'),
    texts: Object.fromEntries(typedFields.map((field) => [field, textOf(field)])) as Record<TypedField, string>,
    note: '',
  }
}

/** What is wrong, by the field where it stands. */
export type DraftProblems = Partial<
  Record<
    TypedField | 'instrument' | 'beneficiary',
    'amount' | 'date' | 'rate' | 'currency' | 'needed' | 'country' | 'title_needed' | 'instrument_needed'
  >
>

/** The operation as it is stated, or what is wrong in it. */
export function statedOperation(draft: OperationDraft): { readonly operation: HandOperation } | { readonly problems: DraftProblems } {
  const problems: DraftProblems = {}
  const values = new Map<TypedField, string | number | null>()
  for (const field of typedFields) {
    const read = readValue(field, draft.texts[field])
    if ('problem' in read) problems[field] = read.problem
    else values.set(field, read.correction.value)
  }
  const text = (field: TypedField) => filled(String(values.get(field) ?? ''))
  const number = (field: TypedField) => (values.get(field) ?? null) as number | null
  const title = text('operation')
  if (title === null) problems.operation = 'title_needed'
  if (draft.instrument === null) problems.instrument = 'instrument_needed'
  const named = namedIn(draft.beneficiary)
  if ('problem' in named) problems.beneficiary = named.problem
  const amounts = ['total_cost', 'grant', 'eu_amount'] as const
  const currency = text('currency')
  if (currency === null && amounts.some((field) => number(field) !== null)) problems.currency = 'currency'
  if (Object.keys(problems).length > 0 || title === null || draft.instrument === null || 'problem' in named) return { problems }
  return {
    operation: {
      instrument: Number(draft.instrument),
      code: text('operation_code'),
      title,
      ...(named.participant === undefined ? {} : { beneficiary: named.participant }),
      role: text('role'),
      start: text('start'),
      end: text('end'),
      totalCost: number('total_cost'),
      grant: number('grant'),
      euAmount: number('eu_amount'),
      currency: amounts.some((field) => number(field) !== null) ? currency : null,
      place: text('place'),
      postcode: text('postcode'),
    },
  }
}
