import { Button, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GridAnswer } from '#core/contract/grids.ts'
import { significance } from '#core/matrix/compare.ts'
import type { Currencies } from '#core/matrix/matrix.ts'
import { pairCount } from '#core/matrix/pairs.ts'
import type { PermutationPlan } from '#core/matrix/permutation.ts'
import { withSubject } from '#core/view/with-subject.ts'
import { asLanguage } from '#renderer/data/i18n.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { useMatrixChoices } from '../question.tsx'

/** Whose amounts are shown; nothing where there is one currency only. */
export function CurrencyChip({ currencies: { shown, there } }: { readonly currencies: Currencies }) {
  const { t } = useTranslation()
  const { change } = useMatrixChoices()
  const offered = there.includes(shown) ? there : [...there, shown]
  const word = (currency: string | null) => currency ?? t('grid.no_currency')
  if (offered.length < 2) return null
  return (
    <ChipPanel label={t('grid.currency')} value={word(shown)} on>
      {() => (
        <>
          <Select
            label={t('grid.currency')}
            comboboxProps={{ withinPortal: false }}
            allowDeselect={false}
            data={offered.map((currency) => ({ value: currency ?? '', label: word(currency) }))}
            value={shown ?? ''}
            onChange={(value) => change((old) => ({ ...withSubject(old, { currency: value === '' ? null : value }), threshold: null }))}
          />
          <p className="chip-explained">{t('grid.currency_explained')}</p>
        </>
      )}
    </ChipPanel>
  )
}

/** How often tables are permuted and from which seed. */
export function PermutationsChip({ plan, matrix }: { readonly plan: PermutationPlan; readonly matrix: GridAnswer | undefined }) {
  const { t } = useTranslation()
  const { change } = useMatrixChoices()
  return (
    <ChipPanel
      label={t('grid.permuted.chip')}
      value={t('grid.permuted.value', { count: plan.permutations, seed: plan.seed })}
      on
      width={340}
    >
      {(close) => (
        <PlanForm
          plan={plan}
          matrix={matrix}
          onChange={(chosen) => {
            close()
            change((old) => withSubject(old, { ...chosen }))
          }}
        />
      )}
    </ChipPanel>
  )
}

const fewest = 100
const most = 100_000
const lastSeed = 4_294_967_295

function PlanForm({
  plan,
  matrix,
  onChange,
}: {
  readonly plan: PermutationPlan
  readonly matrix: GridAnswer | undefined
  readonly onChange: (plan: PermutationPlan) => void
}) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const [permutations, setPermutations] = useState<number | string>(plan.permutations)
  const [seed, setSeed] = useState<number | string>(plan.seed)
  const wrongNumber = !isWithin(permutations, fewest, most)
  const wrongSeed = !isWithin(seed, 0, lastSeed)
  const separators = asLanguage(i18n.language) === 'it' ? { thousandSeparator: '.', decimalSeparator: ',' } : { thousandSeparator: ',' }
  const pairs = pairCount(matrix?.rows.entries.length ?? 0)
  const least = 1 / (1 + Number(permutations))
  return (
    <form
      className="chip-panel"
      onSubmit={(event) => {
        event.preventDefault()
        if (!wrongNumber && !wrongSeed) onChange({ permutations: Number(permutations), seed: Number(seed) })
      }}
    >
      <p className="chip-explained">{t('grid.permuted.explained')}</p>
      <NumberInput
        label={t('grid.permuted.number')}
        value={permutations}
        {...separators}
        allowDecimal={false}
        clampBehavior="none"
        step={1000}
        error={wrongNumber ? t('grid.permuted.between', { fewest, most }) : undefined}
        onChange={setPermutations}
      />
      <NumberInput
        label={t('grid.permuted.seed')}
        description={t('grid.permuted.seed_explained')}
        value={seed}
        allowDecimal={false}
        clampBehavior="none"
        error={wrongSeed ? t('grid.permuted.between', { fewest: 0, most: lastSeed }) : undefined}
        onChange={setSeed}
      />
      {wrongNumber || pairs === 0 ? null : (
        <p className="chip-explained">
          {t('grid.permuted.least', { count: pairs, p: format.significant(least), q: format.significant(Math.min(1, pairs * least)) })}{' '}
          {pairs * least < significance ? '' : t('grid.permuted.too_few')}
        </p>
      )}
      <Button
        type="submit"
        variant="filled"
        disabled={wrongNumber || wrongSeed || (Number(permutations) === plan.permutations && Number(seed) === plan.seed)}
      >
        {t('ui.apply')}
      </Button>
    </form>
  )
}

function isWithin(value: number | string, low: number, high: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high
}
