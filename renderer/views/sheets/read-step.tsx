import { ActionIcon, Checkbox, CopyButton, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Reading } from '#core/contract/sheets.ts'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { headingsUnderstood, profileWords } from './layout-words.ts'
import type { SheetAnswer } from './use-sheet-answers.ts'

/** First step: the file as it is, and which of its sheets to import. */
export function ReadStep({
  reading,
  answers,
  errors,
  chosen,
  onChoose,
}: {
  readonly reading: Reading
  readonly answers: ReadonlyMap<number, SheetAnswer>
  readonly errors: ReadonlyMap<number, Error>
  readonly chosen: readonly number[] | null
  readonly onChoose: (sheets: readonly number[]) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const before = reading.importedBefore[0]
  const facts: readonly (readonly [string, string])[] = [
    [t('sheets.read.format'), t(`sheets.format.${reading.format}`, { defaultValue: reading.format })],
    [t('sheets.read.size'), format.bytes(reading.bytes)],
    ...(reading.encoding === null ? [] : ([[t('sheets.read.encoding'), reading.encoding]] as const)),
    ...(reading.delimiter === null ? [] : ([[t('sheets.read.delimiter'), delimiterWords(t, reading.delimiter)]] as const)),
  ]
  const noList = chosen?.length === 0 && reading.sheets.every((sheet) => answers.get(sheet.index)?.layout.isList === false)
  const empty = reading.sheets.every((sheet) => sheet.rows === 0)
  return (
    <div className="read-step">
      {before === undefined ? null : (
        <Note
          title={t('sheets.read.before_title', { day: format.date(before.importedAt) })}
          actions={<LinkButton onClick={() => go(`/sheets?delivery=${before.delivery}`)}>{t('sheets.read.before_show')}</LinkButton>}
        >
          {t('sheets.read.before_text')}
        </Note>
      )}
      {empty ? (
        <Note title={t('sheets.read.empty_title')}>{t('sheets.read.empty_text')}</Note>
      ) : noList ? (
        <Note title={t('sheets.read.no_list_title')}>{t('sheets.read.no_list_text')}</Note>
      ) : null}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>SHA-256</dt>
          <dd>
            <Sha value={reading.sha256} />
          </dd>
        </div>
      </dl>
      <div className="grid-card">
        <table className="plain-table read-sheets">
          <thead>
            <tr>
              <th scope="col">
                <span className="only-read-aloud">{t('sheets.read.import')}</span>
              </th>
              <th scope="col">{t('sheets.read.sheet')}</th>
              <th scope="col" className="is-number">
                {t('sheets.read.rows')}
              </th>
              <th scope="col" className="is-number">
                {t('sheets.read.columns')}
              </th>
              <th scope="col">{t('sheets.read.recognised')}</th>
            </tr>
          </thead>
          <tbody>
            {reading.sheets.map((sheet) => {
              const on = chosen?.includes(sheet.index) === true
              const answer = answers.get(sheet.index)
              const error = errors.get(sheet.index) ?? null
              const toggle = () => {
                const next = on ? (chosen ?? []).filter((one) => one !== sheet.index) : [...(chosen ?? []), sheet.index]
                onChoose([...next].sort((a, b) => a - b))
              }
              return (
                <tr key={sheet.index}>
                  <td>
                    <Checkbox
                      size="xs"
                      checked={on}
                      disabled={sheet.rows === 0}
                      onChange={toggle}
                      aria-label={t('sheets.read.import_sheet', { sheet: sheet.name })}
                    />
                  </td>
                  <td>
                    {sheet.name}{' '}
                    {sheet.repeats === null ? null : (
                      <Mark explanation={t('sheets.read.repeats_explained', { sheet: reading.sheets[sheet.repeats]?.name })}>
                        {t('sheets.read.repeats')}
                      </Mark>
                    )}{' '}
                    {sheet.hidden ? <Mark explanation={t('sheets.read.hidden_explained')}>{t('sheets.read.hidden')}</Mark> : null}
                  </td>
                  <td className="is-number">{format.number(sheet.rows)}</td>
                  <td className="is-number">{format.number(sheet.width)}</td>
                  <td>
                    {error !== null ? (
                      <ErrorNote error={error} />
                    ) : sheet.rows === 0 ? (
                      <span className="faint">{t('sheets.read.empty')}</span>
                    ) : (
                      <Recognised answer={answer} />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Recognised({ answer }: { readonly answer: SheetAnswer | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (answer === undefined) return <span className="faint">{t('sheets.read.looking')}</span>
  const { layout } = answer
  if (!layout.isList) return <span className="faint">{t('sheets.import.no_list')}</span>
  const { understood, headings } = headingsUnderstood(layout)
  return (
    <>
      {profileWords(t, layout)} · {t(`sheets.line.${layout.kind}`, { count: layout.dataRows })}{' '}
      <Mark explanation={t('sheets.read.why', { understood, headings, rows: layout.headerRows.join(', ') })}>
        {format.share(layout.confidence)}
      </Mark>
    </>
  )
}

/** The beginning of a file's fingerprint; the whole of it is copied. */
export function Sha({ value }: { readonly value: string }) {
  const { t } = useTranslation()
  return (
    <span className="sha">
      <span title={value}>{value.slice(0, 12)}…</span>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t('sheets.read.copied') : t('sheets.read.copy')}>
            <ActionIcon
              size="xs"
              variant="subtle"
              aria-label={copied ? t('sheets.read.copied') : t('sheets.read.copy')}
              onClick={(event) => {
                event.stopPropagation()
                copy()
              }}
            >
              {copied ? <IconCheck size={13} stroke={1.8} aria-hidden /> : <IconCopy size={13} stroke={1.6} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  )
}

function delimiterWords(t: (key: string) => string, delimiter: string): string {
  const names: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }
  const name = names[delimiter]
  return name === undefined ? delimiter : t(`sheets.delimiter.${name}`)
}
