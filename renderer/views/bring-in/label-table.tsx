import { Button, Select } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { LabelTarget } from '#core/matrix-file/take-matrix.ts'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { type DecidedMatrix, newInstrument } from './decisions.ts'

type Choice = readonly [label: number, target: LabelTarget]

/** Which instrument each label stands for: found by code or name, proposed, or chosen here. */
export function LabelTable({
  decided,
  chosen,
  instruments,
  onChoose,
}: {
  readonly decided: DecidedMatrix
  readonly chosen: ReadonlyMap<number, LabelTarget>
  readonly instruments: readonly InstrumentRow[]
  readonly onChoose: (choices: readonly Choice[]) => void
}) {
  const { t } = useTranslation()
  const { part, targets, matches, open, twice } = decided
  const codeOf = (id: number): string => instruments.find((one) => one.id === id)?.code ?? ''
  const openLabels = targets.flatMap((target, at) => (target === null ? [at] : []))
  const proposed = openLabels.map((at) => matches[at]?.instrument)
  const proposals = openLabels.flatMap((at): Choice[] => {
    const id = matches[at]?.instrument
    // where two labels may be the same instrument, a person says which is
    return id === undefined || proposed.filter((other) => other === id).length > 1 ? [] : [[at, { kind: 'instrument', id }]]
  })
  const options = [
    ...instruments.map(({ id, code, name }) => ({ value: String(id), label: `${code} – ${name}` })),
    { value: 'new', label: t('matrix_file.labels.new') },
    { value: 'out', label: t('matrix_file.labels.out') },
  ]
  const valueOf = (target: LabelTarget | null): string | null =>
    target === null ? null : target.kind === 'instrument' ? String(target.id) : target.kind
  const targetOf = (value: string, at: number): LabelTarget =>
    value === 'new' ? newInstrument(part, at) : value === 'out' ? { kind: 'out' } : { kind: 'instrument', id: Number(value) }
  return (
    <section className="bring-labels" aria-label={t('matrix_file.labels.title')}>
      <div className="section-head">
        <h2>{t('matrix_file.labels.title')}</h2>
        <output className="bring-faint">
          {open === 0 ? t('matrix_file.labels.all_decided') : t('matrix_file.labels.open', { count: open })}
        </output>
        {open === 0 ? null : (
          <span className="bring-actions">
            {proposals.length < 2 ? null : (
              <Button size="compact-xs" onClick={() => onChoose(proposals)}>
                {t('matrix_file.labels.accept_all')}
              </Button>
            )}
            <Button size="compact-xs" onClick={() => onChoose(openLabels.map((at) => [at, newInstrument(part, at)]))}>
              {t('matrix_file.labels.all_new')}
            </Button>
          </span>
        )}
      </div>
      <table>
        <ColumnHeads
          heads={[
            { label: t('matrix_file.labels.label') },
            { label: t('matrix_file.labels.instrument') },
            { label: t('matrix_file.labels.why') },
          ]}
        />
        <tbody>
          {part.matrix.labels.map((label, at) => {
            const target = targets[at] ?? null
            const match = matches[at] ?? null
            return (
              // Labels may stand twice: their place tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at} data-open={target === null || undefined}>
                <th scope="row">
                  {label}
                  {part.names[at] === null || part.names[at] === undefined ? null : <span className="bring-sub">{part.names[at]}</span>}
                </th>
                <td>
                  <Select
                    size="xs"
                    searchable
                    aria-label={t('matrix_file.labels.for', { label })}
                    placeholder={t('matrix_file.labels.pick')}
                    data={options}
                    value={valueOf(target)}
                    onChange={(value) => {
                      if (value !== null) onChoose([[at, targetOf(value, at)]])
                    }}
                  />
                </td>
                <td>
                  {twice.includes(at) ? (
                    <span className="bring-warn">
                      <IconAlertTriangle size={14} stroke={1.8} aria-hidden /> {t('matrix_file.labels.twice')}
                    </span>
                  ) : target === null ? (
                    match === null ? (
                      t('matrix_file.labels.by.none')
                    ) : (
                      <>
                        {t('matrix_file.labels.by.similar', { code: codeOf(match.instrument) })}{' '}
                        <LinkButton onClick={() => onChoose([[at, { kind: 'instrument', id: match.instrument }]])}>
                          {t('matrix_file.labels.accept', { code: codeOf(match.instrument) })}
                        </LinkButton>
                      </>
                    )
                  ) : (
                    t(`matrix_file.labels.by.${chosen.has(at) || match === null ? 'chosen' : match.by}`)
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
