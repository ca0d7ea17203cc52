import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconLayoutGrid } from '@tabler/icons-react'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { countDisagreements, shownKinds } from '#renderer/charts/matrix-cell.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { InputsDigest } from '../seen/inputs-digest.tsx'
import { PictureOrTable } from '../seen/picture-or-table.tsx'
import { Selected, useSelected } from '../seen/selected.tsx'
import { SharedChips } from '../seen/shared-chips.tsx'
import { MatrixExport } from './matrix-export.tsx'
import { KindChip } from './grid/kind-chip.tsx'
import { Heatmap } from './heatmap.tsx'
import { InteractionTable } from './interaction-table.tsx'
import { Legend } from './legend.tsx'
import type { Cell } from './next-cell.ts'
import { OrderChip } from './order-chip.tsx'
import { useMatrixChoices } from './question.tsx'
import { UniverseChip } from './universe-chip.tsx'
import { shownOf, useInteraction } from './use-interaction.ts'

/** Where the instruments meet: judged and observed, as picture or table, with the story of one pair beside it. */
export function InteractionView({ table, chooser }: { readonly table: boolean; readonly chooser: ReactNode }) {
  const { t } = useTranslation()
  const { choices, question, change } = useMatrixChoices()
  const answer = useInteraction()
  const matrix = answer.data
  const { queries } = useEngine()
  // The order is not what it is made from, so another one asks nothing again.
  const inputs = useQuery({
    ...queries.matrices.inputs.queryOptions({ input: { ...question, order: { by: 'code' } } }),
    enabled: matrix !== undefined,
  }).data?.inputs
  const selected = useSelected(matrix?.instruments.map(({ id }) => id))
  return (
    <Page inspector={selected === null ? undefined : <Selected kind={selected} />}>
      <PageHeader title={t('matrices.title')} sub={matrix === undefined ? undefined : <Summary matrix={matrix} />}>
        {chooser}
        <PictureOrTable view="matrix" table={table} />
        <MatrixExport what="interaction" question={question} disabled={matrix === undefined} />
      </PageHeader>
      <Chips matrix={matrix} error={answer.error} />
      {answer.isError ? (
        <div className="matrices-error">
          <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} actions={<ResetButton />} />
        </div>
      ) : matrix === undefined ? (
        <Loading />
      ) : matrix.instruments.length === 0 ? (
        <EmptyPlace icon={IconLayoutGrid} title={t('matrices.filtered_title')} text={t('matrices.filtered_text')}>
          <ResetButton />
        </EmptyPlace>
      ) : table ? (
        <div className="matrices-table">
          <InteractionTable
            matrix={matrix}
            onlyDisagreements={choices.onlyDisagreements}
            selected={choices.pair}
            onOpen={(one) => change({ pair: one })}
          />
        </div>
      ) : (
        <Picture matrix={matrix} />
      )}
      {matrix === undefined || answer.isError ? null : (
        <p className="seen-note">
          <InputsDigest inputs={inputs} />
        </p>
      )}
    </Page>
  )
}

function ResetButton() {
  const { t } = useTranslation()
  const { change } = useMatrixChoices()
  return <Button onClick={() => change({ filter: {}, universe: null, onlyDisagreements: false })}>{t('matrices.reset')}</Button>
}

function Picture({ matrix }: { readonly matrix: InteractionMatrix }) {
  const { choices, change } = useMatrixChoices()
  const [walked, setWalked] = useState<Cell | null>(null)
  const shown = shownOf(choices.shown, matrix)
  const place = (id: number) => matrix.instruments.findIndex((instrument) => instrument.id === id)
  const pairCell = choices.pair === null ? null : { row: place(choices.pair.from), column: place(choices.pair.to) }
  const inside = (cell: Cell | null) =>
    cell !== null && cell.row >= 0 && cell.column >= 0 && Math.max(cell.row, cell.column) < matrix.instruments.length ? cell : null
  return (
    <>
      <Heatmap
        matrix={matrix}
        shown={shown}
        onlyDisagreements={choices.onlyDisagreements}
        focus={inside(walked) ?? inside(pairCell)}
        onFocus={setWalked}
        onOpen={(cell) => {
          const from = matrix.instruments[cell.row]
          const to = matrix.instruments[cell.column]
          if (from !== undefined && to !== undefined) change({ pair: { from: from.id, to: to.id } })
        }}
      />
      <Legend shown={shown} judging={matrix.judging} />
    </>
  )
}

function Summary({ matrix }: { readonly matrix: InteractionMatrix }) {
  const { t } = useTranslation()
  const parts = [
    t('matrices.summary.instruments', { count: matrix.instruments.length }),
    matrix.raters === 0 ? t('matrices.summary.not_judged') : t('matrices.summary.raters', { count: matrix.raters }),
    t(`matrices.summary.${matrix.level === 'group' ? 'groups' : 'organisations'}`, {
      count: matrix.organisations,
      operations: matrix.operations,
    }) +
      (matrix.years === null
        ? ''
        : `, ${matrix.years.from === matrix.years.to ? matrix.years.from : `${matrix.years.from}–${matrix.years.to}`}`),
  ]
  return parts.join(' · ')
}

function Chips({ matrix, error }: { readonly matrix: InteractionMatrix | undefined; readonly error: unknown }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { choices, change } = useMatrixChoices()
  const taxonomies = useQuery(queries.taxonomies.list.queryOptions()).data ?? []
  const shown = matrix === undefined ? 'both' : shownOf(choices.shown, matrix)
  const disagreements = matrix === undefined ? 0 : countDisagreements(matrix)
  return (
    <ChipRow>
      <KindChip />
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button" className="chip" data-on>
            {t('matrices.show_chip')}
            <strong>{t(`matrices.show.${shown}`)}</strong>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup value={shown} onChange={(value) => change({ shown: shownKinds.find((kind) => kind === value) ?? null })}>
            {shownKinds.map((kind) => (
              <Menu.RadioItem key={kind} value={kind} closeMenuOnClick>
                {t(`matrices.show.${kind}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      <OrderChip
        order={choices.order}
        taxonomies={taxonomies}
        stability={matrix?.clusterStability ?? null}
        onChange={(order) => change({ order })}
      />
      <SharedChips counts={shown !== 'judged'} />
      {shown === 'judged' ? null : <UniverseChip universe={matrix?.universe ?? null} error={error} />}
      {shown === 'both' ? (
        <Chip
          label={t('matrices.disagreements')}
          value={format.number(disagreements)}
          on={choices.onlyDisagreements}
          disabled={disagreements === 0 && !choices.onlyDisagreements}
          onClick={() => change({ onlyDisagreements: !choices.onlyDisagreements })}
        />
      ) : null}
    </ChipRow>
  )
}
