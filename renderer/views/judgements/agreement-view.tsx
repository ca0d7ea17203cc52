import { useQuery } from '@tanstack/react-query'
import { IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { AgreementCells } from './agreement-cells.tsx'
import { AgreementFigures } from './agreement-figures.tsx'
import { AnswersPanel } from './answers-panel.tsx'
import { BackToPairs } from './rounds-view.tsx'
import './judgements.css'
import './question.css'
import './rounds.css'

/** What the figures are of: all, one instrument's cells, or two raters. */
interface Chosen {
  readonly instrument?: number
  readonly two?: [string, string]
}

/** How far the raters agree: over all, by instrument, by two raters, by cell; each figure leads to its cells, each cell to its raters and notes. */
export function AgreementView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const [chosen, choose] = useState<Chosen>({})
  const [cell, setCell] = useState<{ readonly from: number; readonly to: number } | null>(null)
  const instruments = useQuery(queries.instruments.list.queryOptions())
  const all = useQuery(queries.judging.agreement.queryOptions({ input: {} }))
  const one = useQuery(queries.judging.agreement.queryOptions({ input: chosen }))
  const failed = instruments.error ?? all.error ?? one.error
  if (failed !== null || instruments.data === undefined || all.data === undefined) {
    return (
      <Page>
        <BackToPairs />
        {failed === null ? <Loading /> : <ErrorNote error={failed} onRetry={() => void all.refetch()} />}
      </Page>
    )
  }
  const { data } = all
  const byId = new Map(instruments.data.map((row) => [row.id, row]))
  const note =
    data.openRound === null
      ? null
      : data.shownRound === null
        ? t('agree.round_first', { open: data.openRound })
        : t('agree.round_open', { open: data.openRound, shown: data.shownRound })
  if (data.raters.length < 2) {
    return (
      <Page>
        <BackToPairs />
        <EmptyPlace icon={IconUsersGroup} title={t('agree.empty_title')} text={note ?? t('agree.empty_text')} />
      </Page>
    )
  }
  const shown = one.data ?? data
  const nameOf = new Map(data.raters.map((rater) => [rater.key, rater.name]))
  const name = chosen.instrument === undefined ? undefined : byId.get(chosen.instrument)?.name
  return (
    <Page
      inspector={
        cell === null ? undefined : (
          <AnswersPanel scale={data.scale} from={byId.get(cell.from)} to={byId.get(cell.to)} cell={cell} onClose={() => setCell(null)} />
        )
      }
    >
      <BackToPairs />
      <PageHeader
        title={t('agree.title')}
        sub={t('agree.sub', { raters: format.number(data.raters.length), cells: format.number(data.cells.length) })}
      />
      {note === null ? null : (
        <div className="judge-notes">
          <Note>{note}</Note>
        </div>
      )}
      <section className="agree-part">
        <h2>
          {chosen.two !== undefined
            ? t('agree.of_two', { a: nameOf.get(chosen.two[0]), b: nameOf.get(chosen.two[1]) })
            : name === undefined
              ? t('agree.overall')
              : t('agree.of_instrument', { name })}
        </h2>
        {chosen.instrument === undefined && chosen.two === undefined ? null : (
          <LinkButton onClick={() => choose({})}>{t('agree.show_all')}</LinkButton>
        )}
        <AgreementFigures figures={shown.overall} />
        <p className="judge-faint">{t('agree.interval_explained')}</p>
      </section>
      <div className="agree-columns">
        <section className="agree-part">
          <h2>{t('agree.instruments')}</h2>
          <table className="agree-figures">
            <tbody>
              {data.instruments
                .toSorted((a, b) => (a.alpha.value ?? 2) - (b.alpha.value ?? 2))
                .map((row) => (
                  <tr key={row.instrument}>
                    <th scope="row">
                      <LinkButton onClick={() => choose({ instrument: row.instrument })}>{byId.get(row.instrument)?.code ?? ''}</LinkButton>
                    </th>
                    <td className="judge-faint">{t('agree.cells', { count: row.alpha.items })}</td>
                    <td className="is-number">{row.alpha.value === null ? '–' : format.fixed(row.alpha.value, 2)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
        <section className="agree-part">
          <h2>{t('agree.pairs')}</h2>
          <table className="agree-figures">
            <tbody>
              {data.pairs
                .toSorted((a, b) => (a.kappa.value ?? 2) - (b.kappa.value ?? 2))
                .map(({ a, b, kappa }) => (
                  <tr key={`${a} ${b}`}>
                    <th scope="row">
                      <LinkButton onClick={() => choose({ two: [a, b] })}>
                        {nameOf.get(a)} – {nameOf.get(b)}
                      </LinkButton>
                    </th>
                    <td className="judge-faint">{t('agree.cells', { count: kappa.items })}</td>
                    <td className="is-number">{kappa.value === null ? '–' : format.fixed(kappa.value, 2)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      </div>
      <section className="agree-part">
        <h2>{t('agree.cells_title')}</h2>
      </section>
      <AgreementCells scale={data.scale} cells={shown.cells} instruments={byId} selected={cell} onOpen={setCell} />
    </Page>
  )
}
