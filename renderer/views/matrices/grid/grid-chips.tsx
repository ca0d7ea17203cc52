import { Button, Checkbox, NumberInput, Select, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { oddities, type GridAnswer, type GridSubject } from '#core/contract/grids.ts'
import { matrixKinds } from '#core/matrix/kinds/kinds.ts'
import { planOf } from '#core/matrix/permutation.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { ChipRow } from '#renderer/ui/page.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { SharedChips } from '../../seen/shared-chips.tsx'
import { OrderChip } from '../order-chip.tsx'
import { useMatrixChoices } from '../question.tsx'
import { UniverseChip } from '../universe-chip.tsx'
import { KindChip } from './kind-chip.tsx'
import { CurrencyChip, PermutationsChip } from './subject-chips.tsx'
import { subjectWords } from './subject-words.ts'
import { useFigure } from './use-grid.ts'

const inside = { withinPortal: false }
const permuting = new Set(matrixKinds.filter(({ permutes }) => permutes === true).map(({ name }) => name))

/** What can be chosen of a matrix of one kind. */
export function GridChips({
  subject,
  matrix,
  error,
}: {
  readonly subject: GridSubject
  readonly matrix: GridAnswer | undefined
  /** Why there is no matrix. */
  readonly error: unknown
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const { choices, change } = useMatrixChoices()
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  const kind = matrixKinds.find(({ name }) => name === subject.kind)
  const permutes = (subject.kind === 'difference' ? choices.against : [subject]).find((one) => permuting.has(one.kind))
  const splits = ([null, 'region', 'year'] as const).filter((one) => one !== 'region' || matrix?.rows.of !== 'region')
  return (
    <ChipRow>
      <KindChip />
      {kind?.taxonomy === undefined || subject.measure === 'trl' ? null : (
        <TaxonomyChip subject={subject} used={Number(matrix?.facts['taxonomy'] ?? 0)} one={kind.taxonomy === 'one'} />
      )}
      {subject.kind === 'difference' ? <AgainstChip /> : null}
      {subject.kind === 'claim' ? <OddChip /> : null}
      {permutes === undefined ? null : <PermutationsChip plan={planOf(permutes)} matrix={matrix} />}
      {matrix === undefined || matrix.currencies === null ? null : <CurrencyChip currencies={matrix.currencies} />}
      <OrderChip
        order={choices.order}
        taxonomies={taxonomies}
        stability={matrix?.stability ?? null}
        byValues
        onChange={(order) => change({ order })}
      />
      <SharedChips counts={matrix !== undefined && matrix.universe !== null} />
      <UniverseChip universe={matrix?.universe ?? null} error={error} />
      {matrix === undefined || matrix.waits ? null : <ThresholdChip matrix={matrix} />}
      <ChipPanel label={t('grid.split.chip')} value={t(`grid.split.${choices.split ?? 'none'}`)} on={choices.split !== null}>
        {() => (
          <>
            <Segmented
              label={t('grid.split.chip')}
              value={choices.split ?? 'none'}
              segments={splits.map((one) => ({ value: one ?? 'none', label: t(`grid.split.${one ?? 'none'}`) }))}
              onChange={(value) => change({ split: splits.find((one) => one === value) ?? null })}
            />
            <p className="chip-explained">{t('grid.split.explained')}</p>
          </>
        )}
      </ChipPanel>
    </ChipRow>
  )
}

function TaxonomyChip({ subject, used, one }: { readonly subject: GridSubject; readonly used: number; readonly one: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { change } = useMatrixChoices()
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  const chosen = taxonomies.find(({ id }) => id === (subject.taxonomy ?? used))
  const { taxonomy: _taxonomy, ...rest } = subject
  return (
    <ChipPanel
      label={t('grid.taxonomy')}
      value={chosen === undefined ? t('grid.all_taxonomies') : labelIn(chosen.label, format.language)}
      width={320}
    >
      {() => (
        <>
          <Select
            label={t('grid.taxonomy')}
            comboboxProps={inside}
            data={[
              ...(one ? [] : [{ value: '', label: t('grid.all_taxonomies') }]),
              ...taxonomies.map(({ id, label }) => ({ value: String(id), label: labelIn(label, format.language) })),
            ]}
            value={chosen === undefined ? '' : String(chosen.id)}
            onChange={(value) =>
              change({ subject: value === null || value === '' ? rest : { ...rest, taxonomy: Number(value) }, cell: null })
            }
          />
          {one && chosen?.terms.some(({ depth }) => depth > 0) === true ? (
            <Checkbox
              label={t('grid.branches')}
              checked={subject.branches ?? false}
              onChange={(event) => change({ subject: { ...subject, branches: event.currentTarget.checked }, cell: null })}
            />
          ) : null}
        </>
      )}
    </ChipPanel>
  )
}

const compared = matrixKinds.filter(({ name }) => name !== 'difference')

function AgainstChip() {
  const { t } = useTranslation()
  const { choices, change } = useMatrixChoices()
  const { against } = choices
  const data = compared.map(({ name, measures }) => ({
    group: t(`grid.kind.${name}`),
    items: measures.map((measure) => ({
      value: `${name}/${measure}`,
      label: subjectWords(t, { kind: name, measure }),
    })),
  }))
  const subjectOf = (value: string | null): GridSubject | null => {
    const [kind, measure] = (value ?? '').split('/')
    return kind === undefined || measure === undefined ? null : { kind, measure }
  }
  const set = (at: 0 | 1, value: string | null) => {
    const subject = subjectOf(value)
    if (subject !== null) change({ against: at === 0 ? [subject, against[1]] : [against[0], subject] })
  }
  return (
    <ChipPanel label={t('grid.against')} value={against.map(({ measure }) => t(`grid.measure.${measure}`)).join(' − ')} on width={340}>
      {() => (
        <>
          {([0, 1] as const).map((at) => (
            <Select
              key={at}
              label={t(at === 0 ? 'grid.first' : 'grid.second')}
              comboboxProps={inside}
              searchable
              openOnFocus={false}
              data={data}
              value={`${against[at].kind}/${against[at].measure}`}
              onChange={(value) => set(at, value)}
            />
          ))}
          <p className="chip-explained">{t('grid.explained.difference')}</p>
        </>
      )}
    </ChipPanel>
  )
}

function OddChip() {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices, change } = useMatrixChoices()
  return (
    <ChipPanel
      label={t('grid.odd_chip')}
      value={choices.odd.length === 0 ? t('grid.odd_all') : format.number(choices.odd.length)}
      on={choices.odd.length > 0}
      width={360}
    >
      {() => (
        <Stack gap={8}>
          {oddities.map((one) => (
            <Checkbox
              key={one}
              size="xs"
              label={t(`grid.odd.${one}`)}
              checked={choices.odd.includes(one)}
              onChange={(event) =>
                change({ odd: event.currentTarget.checked ? [...choices.odd, one] : choices.odd.filter((other) => other !== one) })
              }
            />
          ))}
        </Stack>
      )}
    </ChipPanel>
  )
}

function ThresholdChip({ matrix }: { readonly matrix: GridAnswer }) {
  const { t } = useTranslation()
  const format = useFormat()
  const figure = useFigure(matrix.unit)
  const { choices, change } = useMatrixChoices()
  if (choices.threshold === null && matrix.scale.low > matrix.scale.high) return null
  return (
    <ChipPanel
      label={t('grid.threshold')}
      value={choices.threshold === null ? t('grid.no_threshold') : figure(choices.threshold)}
      on={choices.threshold !== null}
    >
      {() => (
        <>
          <NumberInput
            label={t('grid.threshold_label')}
            min={0}
            step={matrix.scale.high > 20 ? 1 : matrix.scale.high / 20}
            decimalScale={3}
            decimalSeparator={format.language === 'it' ? ',' : '.'}
            value={choices.threshold ?? ''}
            onChange={(value) => change({ threshold: typeof value === 'number' && value > 0 ? value : null })}
          />
          <p className="chip-explained">{t('grid.below', { count: matrix.below })}</p>
          <Button disabled={choices.threshold === null} onClick={() => change({ threshold: null })}>
            {t('ui.clear')}
          </Button>
        </>
      )}
    </ChipPanel>
  )
}
