import type { Field } from '../layout.ts'
import { beneficiaryWords } from './beneficiary.ts'
import { categoryWords } from './category.ts'
import { countryWords } from './country.ts'
import { decisionDateWords } from './decision-date.ts'
import { eligibleCostWords } from './eligible-cost.ts'
import { endWords } from './end.ts'
import { euAmountWords } from './eu-amount.ts'
import { euRateWords } from './eu-rate.ts'
import { fundWords } from './fund.ts'
import { grantWords } from './grant.ts'
import { measureWords } from './measure.ts'
import { nothingWords } from './nothing.ts'
import { operationWords } from './operation.ts'
import { objectiveWords } from './objective.ts'
import { operationCodeWords } from './operation-code.ts'
import { paidWords } from './paid.ts'
import { paymentDateWords } from './payment-date.ts'
import { placeWords } from './place.ts'
import { postcodeWords } from './postcode.ts'
import { priorityWords } from './priority.ts'
import { programmeWords } from './programme.ts'
import { roleWords } from './role.ts'
import { startWords } from './start.ts'
import { statusWords } from './status.ts'
import { summaryWords } from './summary.ts'
import { taxIdWords } from './tax-id.ts'
import { themeWords } from './theme.ts'
import { wholeCostWords } from './whole-cost.ts'
import type { FieldWords } from './vocabulary.ts'

export interface Vocabulary {
  /** Null: known to be none of the fields. */
  readonly field: Field | null
  readonly words: FieldWords
  /** Below 1 where another list of the same field is to be preferred. */
  readonly rank: number
}

/** All word lists; of two for one field the first names the column to prefer where a sheet has both. */
export const vocabularies: readonly Vocabulary[] = [
  { field: 'beneficiary', words: beneficiaryWords, rank: 1 },
  { field: 'tax_id', words: taxIdWords, rank: 1 },
  { field: 'role', words: roleWords, rank: 1 },
  { field: 'operation', words: operationWords, rank: 1 },
  { field: 'operation_code', words: operationCodeWords, rank: 1 },
  { field: 'summary', words: summaryWords, rank: 1 },
  { field: 'instrument', words: measureWords, rank: 1 },
  { field: 'instrument', words: priorityWords, rank: 0.8 },
  { field: 'instrument', words: objectiveWords, rank: 0.7 },
  { field: 'instrument', words: programmeWords, rank: 0.65 },
  { field: 'fund', words: fundWords, rank: 1 },
  { field: 'status', words: statusWords, rank: 1 },
  { field: 'category', words: categoryWords, rank: 1 },
  { field: 'category', words: themeWords, rank: 0.85 },
  { field: 'start', words: startWords, rank: 1 },
  { field: 'end', words: endWords, rank: 1 },
  { field: 'decision_date', words: decisionDateWords, rank: 1 },
  { field: 'total_cost', words: eligibleCostWords, rank: 1 },
  { field: 'total_cost', words: wholeCostWords, rank: 0.9 },
  { field: 'grant', words: grantWords, rank: 1 },
  { field: 'eu_amount', words: euAmountWords, rank: 1 },
  { field: 'eu_rate', words: euRateWords, rank: 1 },
  { field: 'paid', words: paidWords, rank: 1 },
  { field: 'payment_date', words: paymentDateWords, rank: 1 },
  { field: 'place', words: placeWords, rank: 1 },
  { field: 'postcode', words: postcodeWords, rank: 1 },
  { field: 'country', words: countryWords, rank: 1 },
  { field: null, words: nothingWords, rank: 1 },
]
