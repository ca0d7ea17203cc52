import { Button, Select } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Rater } from '#core/contract/judgements.ts'
import type { FileMatrix, MatrixFile } from '#core/contract/matrix-files.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { LabelTarget } from '#core/matrix-file/take-matrix.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { useJudgementChoices } from '../judgements/judgement-session.ts'
import { useObstacle } from '../judgements/use-judgements.ts'
import { decide, type Decisions, firstDecisions } from './decisions.ts'
import { DecisionPanel, type WhoseMatrix } from './decision-panel.tsx'
import { LabelTable } from './label-table.tsx'
import { MatrixPreview } from './matrix-preview.tsx'

/** What was brought in, for the last word. */
export interface BroughtIn {
  readonly file: string
  readonly rater: string
  readonly judgements: number
}

/** A file that was read: which of its matrices, how it is taken, and taking it. */
export function ReadMatrix({
  file,
  instruments,
  raters,
  scale,
  onAnother,
  onDone,
}: {
  readonly file: MatrixFile
  readonly instruments: readonly InstrumentRow[]
  readonly raters: readonly Rater[]
  readonly scale: JudgingScale
  readonly onAnother: () => void
  readonly onDone: (brought: BroughtIn) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const obstacle = useObstacle()
  const { change } = useJudgementChoices()
  const [at, setAt] = useState(0)
  const [decisions, setDecisions] = useState<Decisions>(firstDecisions)
  const [who, setWho] = useState<WhoseMatrix>({ id: null, name: '', organisation: '' })
  const rater = raters.find(({ id }) => id === who.id)
  const given = useQuery({ ...queries.judgements.list.queryOptions({ input: { rater: rater?.id } }), enabled: rater !== undefined })
  const matrix = file.matrices[at]!
  const decided = useMemo(
    () => decide(matrix, decisions, instruments, rater === undefined ? [] : (given.data ?? []), scale),
    [matrix, decisions, instruments, rater, given.data, scale],
  )
  const take = useMutation(
    queries.matrixFiles.take.mutationOptions({
      onSuccess: ({ rater: id }) => {
        change({ rater: id, last: null })
        onDone({ file: file.file, rater: rater?.name ?? who.name.trim(), judgements: decided.written })
      },
    }),
  )
  const decideMore = (more: Partial<Decisions>) => setDecisions((before) => ({ ...before, ...more }))
  const choose = (labels: readonly (readonly [number, LabelTarget])[]) =>
    setDecisions((before) => ({ ...before, chosen: new Map([...before.chosen, ...labels]) }))
  const named = rater !== undefined || (who.id === 'new' && who.name.trim() !== '')
  const waiting =
    scale === 'relations'
      ? t('matrix_file.wait.relations')
      : decided.open > 0 || decided.twice.length > 0
        ? t('matrix_file.wait.labels')
        : decided.taken.length === 0
          ? t('matrix_file.wait.nothing')
          : !named || (rater !== undefined && given.data === undefined)
            ? t('matrix_file.wait.rater')
            : decided.written === 0
              ? t('matrix_file.wait.same')
              : null
  const bringIn = () =>
    take.mutate({
      id: file.id,
      matrix: at,
      choices: {
        turned: decisions.turned,
        rounding: decisions.rounding,
        potential: decisions.potential,
        targets: decided.targets.filter((target) => target !== null),
      },
      answers: decisions.answers,
      rater: rater === undefined ? { name: who.name.trim(), organisation: who.organisation.trim() || null } : { id: rater.id },
    })

  return (
    <Page
      inspector={
        <DecisionPanel
          matrix={matrix}
          decided={decided}
          decisions={decisions}
          raters={raters}
          who={who}
          instruments={instruments}
          givenError={given.error}
          onWho={setWho}
          onDecide={decideMore}
        >
          <ErrorNote error={take.error} />
          {obstacle === null ? null : <Note>{obstacle}</Note>}
          <Button
            variant="filled"
            fullWidth
            size="sm"
            disabled={waiting !== null || obstacle !== null}
            loading={take.isPending}
            onClick={bringIn}
          >
            {t('matrix_file.take', { count: decided.written })}
          </Button>
          {waiting === null ? null : <p className="bring-faint">{waiting}</p>}
        </DecisionPanel>
      }
    >
      <PageHeader
        title={t('matrix_file.title')}
        sub={[file.file, sheetOf(matrix), sizeOf(matrix, format.number)].filter(Boolean).join(' · ')}
      >
        <LinkButton onClick={() => go('/judgements')}>{t('matrix_file.back')}</LinkButton>
        <Button size="xs" onClick={onAnother}>
          {t('matrix_file.another')}
        </Button>
      </PageHeader>
      <ChipRow>
        {file.matrices.length < 2 ? null : (
          <Select
            size="xs"
            aria-label={t('matrix_file.which')}
            data={file.matrices.map((one, place) => ({
              value: String(place),
              label: [`${place + 1}`, sheetOf(one), sizeOf(one, format.number)].filter(Boolean).join(' · '),
            }))}
            value={String(at)}
            onChange={(value) => {
              setAt(Number(value))
              setDecisions({ ...firstDecisions, answers: decisions.answers })
            }}
          />
        )}
        <span className="bring-faint">{t('matrix_file.read_as')}</span>
        <Segmented
          label={t('matrix_file.read_as')}
          value={decisions.turned ? 'columns' : 'rows'}
          segments={(['rows', 'columns'] as const).map((value) => ({ value, label: t(`matrix_file.orientation.${value}`) }))}
          onChange={(value) => decideMore({ turned: value === 'columns' })}
        />
      </ChipRow>
      {matrix.matrix.kind === 'cross_impact' ? (
        <div className="bring-notes">
          <Note>{t('matrix_file.cross_impact')}</Note>
        </div>
      ) : null}
      <MatrixPreview key={at} decided={decided} decisions={decisions} />
      <LabelTable decided={decided} chosen={decisions.chosen} instruments={instruments} onChoose={choose} />
    </Page>
  )
}

function sheetOf({ sheet }: FileMatrix): string | null {
  return sheet
}

function sizeOf({ matrix }: FileMatrix, number: (value: number) => string): string {
  const size = number(matrix.kind === 'square' ? matrix.labels.length : matrix.descriptors.length)
  return `${size} × ${size}`
}
