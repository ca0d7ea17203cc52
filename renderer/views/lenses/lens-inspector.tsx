import { useQuery } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import { IconId } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { LensExplanation, LensReading } from '#core/contract/lenses.ts'
import type { LensName } from '#core/lens/lens-values.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { Inspector, LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { FigureRows } from '../matrices/figure-rows.tsx'
import { RankMoves } from './rank-moves.tsx'
import type { AskedOfLenses, RankInterval } from './use-uncertainty.ts'

interface Pair {
  readonly from: number
  readonly to: number
}

interface LensInspectorProps {
  readonly instrument: LensReading['instruments'][number]
  readonly reading: LensReading
  readonly lens: LensName
  readonly asked: AskedOfLenses
  readonly figure: (lens: LensName, value: number) => string
  readonly interval: RankInterval | undefined
  readonly onPair: (pair: Pair) => void
  readonly onProfile: () => void
  readonly onClose: () => void
}

/** Why an instrument has its rank: the paths and cells behind it, what would move it, and how much each score weighs. */
export function LensInspector(props: LensInspectorProps) {
  const { instrument, reading, lens, asked, onProfile, onClose } = props
  const { t } = useTranslation()
  const { queries } = useEngine()
  const ranked = (reading.ranks.find((one) => one.instrument === instrument.id)?.by[lens] ?? null) !== null
  const answer = useQuery({
    ...queries.lenses.explain.queryOptions({ input: { ...asked, instrument: instrument.id, lens } }),
    enabled: ranked,
  })
  return (
    <Inspector title={instrument.name} sub={t('lenses.why', { code: instrument.code, lens: t(`lenses.name.${lens}`) })} onClose={onClose}>
      {!ranked ? (
        <p className="inspector-text">{t('refusal.no_ranks')}</p>
      ) : answer.isError ? (
        <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />
      ) : answer.data === undefined ? (
        <Loading />
      ) : (
        <Explained {...props} found={answer.data} />
      )}
      <div className="inspector-tools">
        <Button leftSection={<IconId size={16} stroke={1.7} aria-hidden />} onClick={onProfile}>
          {t('lenses.profile')}
        </Button>
      </div>
    </Inspector>
  )
}

function Explained({ found, reading, lens, asked, figure, interval, onPair }: LensInspectorProps & { readonly found: LensExplanation }) {
  const { t } = useTranslation()
  const format = useFormat()
  const code = (id: number) => reading.instruments.find((one) => one.id === id)?.code ?? ''
  const cell = ({ from, to }: Pair) => (
    <LinkButton onClick={() => onPair({ from, to })}>
      {code(from)} → {code(to)}
    </LinkButton>
  )
  const rank = (value: number) => format.number(value, 1)
  const rows = [
    { label: t('lenses.inspector.rank'), value: t('lenses.inspector.rank_of', { rank: rank(found.rank), of: found.of }) },
    { label: t(`lenses.ranked_by.${lens}`), value: raw(found.value, lens) },
    ...(interval === undefined
      ? []
      : [
          { label: t('lenses.inspector.interval'), value: t('lenses.interval', { low: rank(interval.low), high: rank(interval.high) }) },
          { label: t('lenses.inspector.first'), value: format.share(interval.first) },
        ]),
  ]
  function raw(value: number, of: LensName): string {
    // The figure itself is a sum over long paths, which a share would hide.
    if (of !== 'micmac') return figure(of, value)
    return Math.abs(value) >= 1e6 ? format.shortAmount(value) : format.number(value, 1)
  }
  const shown = found.paths.slice(0, 8)
  return (
    <>
      <FigureRows rows={rows} />
      <Section title={t('lenses.inspector.paths')}>
        {shown.length === 0 ? (
          <p className="inspector-text">{t('lenses.inspector.no_paths')}</p>
        ) : (
          <>
            <p className="inspector-text">{t(`lenses.paths_explained.${lens}`)}</p>
            <ol className="lens-paths">
              {shown.map((path) => (
                <li key={path.instruments.join()} data-negative={path.sign < 0 || undefined}>
                  <span className="lens-path">
                    {path.instruments.map((id, at) => {
                      const before = path.instruments[at - 1]
                      const score = path.scores[at - 1]
                      return (
                        <Fragment key={path.instruments.slice(0, at + 1).join()}>
                          {before === undefined || score === undefined ? null : (
                            <button
                              type="button"
                              className="link"
                              aria-label={t('lenses.inspector.step', { from: code(before), to: code(id), score: format.score(score) })}
                              onClick={() => onPair({ from: before, to: id })}
                            >
                              {format.score(score)} →
                            </button>
                          )}
                          <strong>{code(id)}</strong>
                        </Fragment>
                      )
                    })}
                    {path.goesOn ? <span title={t('lenses.inspector.goes_on')}>…</span> : null}
                  </span>
                  <span className="lens-share">{format.share(path.share, 1)}</span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Section>
      <RankMoves found={found} lens={lens} asked={asked} raw={(value) => raw(value, lens)} cell={cell} />
      {found.cells.length === 0 ? null : (
        <Section title={t('lenses.inspector.cells')}>
          <table className="plain-table">
            <ColumnHeads
              heads={[
                { label: t('lenses.inspector.cell') },
                { label: t('lenses.inspector.score'), isNumber: true },
                { label: t('lenses.inspector.raters'), isNumber: true },
                { label: t('lenses.inspector.spread'), isNumber: true },
                { label: t('lenses.inspector.notes'), isNumber: true },
              ]}
            />
            <tbody>
              {found.cells.map((one) => (
                <tr key={`${one.from}-${one.to}`}>
                  <td>
                    {cell(one)}
                    {one.differ ? <span className="small-line"> {t('matrices.raters_differ')}</span> : null}
                  </td>
                  <td className="is-number">{format.score(one.score)}</td>
                  <td className="is-number">{format.number(one.raters)}</td>
                  <td className="is-number">{one.spread === null ? '–' : format.fixed(one.spread, 1)}</td>
                  <td className="is-number">{format.number(one.notes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      <p className="inspector-text figures-note">{t('seen.inputs', { digest: found.inputs.slice(0, 12) })}</p>
    </>
  )
}
