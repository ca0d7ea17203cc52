import { Button } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LensExplanation, LensMove, LensMoves } from '#core/contract/lenses.ts'
import type { LensName } from '#core/lens/lens-values.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { useLongAnswer } from './use-long-answer.ts'
import type { AskedOfLenses } from './use-uncertainty.ts'

interface RankMovesProps {
  readonly found: LensExplanation
  readonly lens: LensName
  readonly asked: AskedOfLenses
  readonly raw: (value: number) => string
  readonly cell: (pair: { readonly from: number; readonly to: number }) => ReactNode
}

/** The smallest changes of scores that move a rank, and the scores that weigh most; on request where each change is a search of its own. */
export function RankMoves({ found, lens, asked, raw, cell }: RankMovesProps) {
  const { t } = useTranslation()
  const { client } = useEngine()
  const search = useLongAnswer((signal) => client.lenses.moves({ ...asked, instrument: found.instrument, lens }, { signal }), found.inputs)
  const moves: LensMoves = search.found ?? found
  const waits = moves.up.kind === 'not_searched'
  return (
    <>
      <Section title={t('lenses.inspector.moves')}>
        {waits ? (
          <>
            <p className="inspector-text">{t('lenses.move.not_searched')}</p>
            {search.progress === null ? (
              <Button onClick={search.begin}>{t('lenses.move.search')}</Button>
            ) : (
              <Busy label={t('lenses.move.searching')} share={search.progress.done / search.progress.total} onCancel={search.cancel} />
            )}
            <ErrorNote error={search.error} onRetry={search.begin} />
          </>
        ) : (
          <>
            <Move way="up" move={moves.up} raw={raw} cell={cell} />
            <Move way="down" move={moves.down} raw={raw} cell={cell} />
          </>
        )}
      </Section>
      <Sensitivity moves={moves} raw={raw} cell={cell} />
    </>
  )
}

function Sensitivity({ moves, raw, cell }: Pick<RankMovesProps, 'raw' | 'cell'> & { readonly moves: LensMoves }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (moves.sensitivity.length === 0) return null
  const stepped = (after: { readonly rank: number; readonly value: number } | null) =>
    after === null ? (
      '–'
    ) : (
      <>
        {format.number(after.rank, 1)} <span className="small-line">({raw(after.value)})</span>
      </>
    )
  return (
    <Section title={t('lenses.inspector.sensitivity')}>
      <table className="plain-table">
        <ColumnHeads
          heads={[
            { label: t('lenses.inspector.cell') },
            { label: t('lenses.inspector.score'), isNumber: true },
            { label: t('lenses.inspector.more'), isNumber: true },
            { label: t('lenses.inspector.less'), isNumber: true },
          ]}
        />
        <tbody>
          {moves.sensitivity.map((one) => (
            <tr key={`${one.from}-${one.to}`}>
              <td>{cell(one)}</td>
              <td className="is-number">{format.score(one.score)}</td>
              <td className="is-number">{stepped(one.more)}</td>
              <td className="is-number">{stepped(one.less)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** The smallest change of scores that moves it, in words. */
function Move({
  way,
  move,
  raw,
  cell,
}: {
  readonly way: 'up' | 'down'
  readonly move: LensMove
  readonly raw: (value: number) => string
  readonly cell: RankMovesProps['cell']
}) {
  const { t } = useTranslation()
  const format = useFormat()
  if (move.kind !== 'found')
    return (
      <p className="inspector-text">
        <strong>{t(`lenses.inspector.${way}`)}:</strong> {t(`lenses.move.${move.kind}`)}
      </p>
    )
  return (
    <p className="inspector-text">
      <strong>{t(`lenses.inspector.${way}`)}:</strong>{' '}
      {move.cells.map((one, at) => (
        <Fragment key={`${one.from}-${one.to}`}>
          {at === 0 ? null : t('lenses.move.and')}
          {cell(one)} {t('lenses.move.change', { from: format.score(one.score), to: format.score(one.changed) })}
        </Fragment>
      ))}{' '}
      {t('lenses.move.then', { rank: format.number(move.rank, 1), value: raw(move.value) })}
    </p>
  )
}
