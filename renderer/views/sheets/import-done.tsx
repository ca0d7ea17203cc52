import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import type { Stage } from './import-queue.ts'
import { useAddSheets } from './use-add-sheets.ts'

/** What was written, and the ways on. */
export function ImportDone({
  stage,
  waiting,
  onNext,
}: {
  readonly stage: Extract<Stage, { kind: 'imported' }>
  /** Files that wait to be imported. */
  readonly waiting: number
  readonly onNext: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { queries } = useEngine()
  const { choose } = useAddSheets()
  const { counts, plan, gone } = stage
  // A matrix is of two instruments at least, whichever delivery they came with.
  const crosses = (useQuery(queries.instruments.list.queryOptions()).data?.length ?? 2) >= 2
  const [joined, ...others] = new Set(plan?.joinedLists.map((list) => list.kind))
  const holdsOperations = plan === null || plan.operations.new + plan.operations.changed + plan.operations.unchanged > 0
  const kind = holdsOperations || joined === undefined || others.length > 0 ? 'operations' : joined
  const leaveTo = (to: string) => {
    onNext()
    go(to)
  }
  return (
    <div className="import-done">
      <IconCircleCheck size={44} stroke={1.3} className="import-done-sign" aria-hidden />
      <h2 ref={heading} tabIndex={-1}>
        {t('sheets.done.title')}
      </h2>
      <p>{t('sheets.done.text')}</p>
      <Figures>
        <FigureBox
          label={t(`sheets.figure.${kind}`)}
          value={format.number(counts.imported)}
          detail={
            counts.updated + counts.unchanged === 0
              ? t(kind === 'operations' ? 'sheets.done.all_new' : 'sheets.figure.all_new', { count: counts.imported })
              : `${t('sheets.done.new', { count: counts.imported })} · ${[
                  t('sheets.figure.changed', { count: counts.updated }),
                  t('sheets.figure.unchanged', { count: counts.unchanged }),
                ].join(', ')}`
          }
        />
        {plan === null ? null : (
          <>
            <FigureBox
              label={t('sheets.figure.organisations')}
              value={format.number(plan.organisations.new)}
              detail={[
                t('sheets.done.new', { count: plan.organisations.new }),
                t('sheets.figure.known', { count: plan.organisations.known }),
              ].join(' · ')}
            />
            <FigureBox
              label={t('sheets.figure.instruments')}
              value={format.number(plan.instruments.length)}
              detail={t('sheets.figure.new', { count: plan.instruments.filter((one) => !one.known).length })}
            />
          </>
        )}
        <FigureBox
          label={t('sheets.figure.left_out')}
          value={format.number(counts.skipped)}
          detail={t('sheets.done.rows', { count: counts.skipped })}
        />
      </Figures>
      {gone.kept + gone.removed === 0 ? null : <p>{t('sheets.done.gone', { kept: gone.kept, removed: gone.removed })}</p>}
      {crosses || waiting > 0 ? null : <p>{t('sheets.done.one_instrument')}</p>}
      {gone.part === 0 ? null : <p>{t('sheets.done.part', { count: gone.part })}</p>}
      <Group gap="xs" justify="center">
        {waiting > 0 ? (
          <Button variant="filled" onClick={onNext}>
            {t('sheets.done.next', { count: waiting })}
          </Button>
        ) : (
          <>
            <Button onClick={() => leaveTo('/sheets')}>{t('sheets.done.deliveries')}</Button>
            <Button onClick={() => leaveTo('/instruments')}>{t('sheets.done.instruments')}</Button>
            {crosses ? (
              <Button variant="filled" onClick={() => leaveTo('/matrices')}>
                {t('sheets.done.matrix')}
              </Button>
            ) : (
              <>
                <Button onClick={() => leaveTo('/organisations')}>{t('sheets.done.organisations')}</Button>
                <Button variant="filled" onClick={choose}>
                  {t('sheets.done.another')}
                </Button>
              </>
            )}
          </>
        )}
      </Group>
    </div>
  )
}
