import { useTranslation } from 'react-i18next'
import type { AgreementFigure, JudgedAgreementAnswer } from '#core/contract/judging.ts'
import { alphaMeaning, kappaMeaning } from '#core/agreement/meaning.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'

type Figures = JudgedAgreementAnswer['overall']

/** Each statistic with its value, its interval, what it means and what it rests on. */
export function AgreementFigures({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation()
  const rows: readonly { readonly key: string; readonly figure: AgreementFigure | null; readonly meaning: string | null }[] = [
    { key: 'nominal', figure: figures.nominal, meaning: alphaWords(figures.nominal) },
    { key: 'ordinal', figure: figures.ordinal, meaning: alphaWords(figures.ordinal) },
    { key: 'interval', figure: figures.interval, meaning: alphaWords(figures.interval) },
    { key: 'kendall', figure: figures.kendall, meaning: figures.kendall?.value === undefined ? null : 'agree.meaning.kendall' },
    { key: 'fleiss', figure: figures.fleiss, meaning: kappaWords(figures.fleiss) },
    { key: 'kappa', figure: figures.kappa, meaning: kappaWords(figures.kappa) },
  ]
  return (
    <table className="agree-figures">
      <ColumnHeads
        heads={[
          { label: t('agree.column.statistic') },
          { label: t('agree.column.value') },
          { label: t('agree.column.interval') },
          { label: t('agree.column.meaning') },
          { label: t('agree.column.rests') },
        ]}
      />
      <tbody>
        {rows.map(({ key, figure, meaning }) =>
          figure === null ? null : (
            <tr key={key}>
              <th scope="row">{t(`agree.statistic.${key}`)}</th>
              <FigureCells figure={figure} meaning={meaning} p={key === 'kendall' ? (figures.kendall?.p ?? null) : null} />
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function FigureCells({
  figure,
  meaning,
  p,
}: {
  readonly figure: AgreementFigure
  readonly meaning: string | null
  readonly p: number | null
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { value, interval, items, leftOut } = figure
  return (
    <>
      <td>
        <strong className="is-strong">{value === null ? '–' : format.fixed(value, 3)}</strong>
      </td>
      <td>{interval === null ? '–' : t('agree.between', { low: format.fixed(interval[0], 3), high: format.fixed(interval[1], 3) })}</td>
      <td>
        {value === null ? t('agree.none') : meaning === null ? '' : t(meaning)}
        {p === null ? '' : ` · ${format.probabilityStatement('p', p)}`}
      </td>
      <td>
        {t('agree.cells', { count: items })}
        {leftOut === 0 ? '' : ` · ${t('agree.left_out', { count: leftOut })}`}
      </td>
    </>
  )
}

function alphaWords(figure: AgreementFigure | null): string | null {
  return figure === null || figure.value === null ? null : `agree.meaning.${alphaMeaning(figure.value)}`
}

function kappaWords(figure: AgreementFigure | null): string | null {
  return figure === null || figure.value === null ? null : `agree.meaning.${kappaMeaning(figure.value)}`
}
