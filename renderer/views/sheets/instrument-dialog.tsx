import { Autocomplete, Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { columnLetter } from '#core/sheet/cells.ts'
import type { InstrumentSource, Layout } from '#core/sheet/layout.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { patternFromSelection, patternProblem, tryPattern } from './code-pattern.ts'

type Kind = Exclude<InstrumentSource['kind'], 'none'>

interface InstrumentDialogProps {
  readonly layout: Layout
  /** Some operation rows, to show what a choice gives. */
  readonly sample: readonly (readonly string[])[]
  readonly onClose: () => void
  readonly onChoose: (source: InstrumentSource) => void
}

/** Where the instrument of each row comes from: a column, a part of a code, or one for the whole sheet. */
export function InstrumentDialog({ layout, sample, onClose, onChoose }: InstrumentDialogProps) {
  const { t } = useTranslation()
  const now = layout.instrument
  const [kind, setKind] = useState<Kind>(now.kind === 'none' ? (layout.columns.instrument === undefined ? 'chosen' : 'column') : now.kind)
  const [column, setColumn] = useState<number>(
    now.kind === 'column' || now.kind === 'pattern' ? now.column : (layout.columns.instrument ?? layout.columns.operation_code ?? 0),
  )
  const [pattern, setPattern] = useState(now.kind === 'pattern' ? now.pattern : '')
  const [code, setCode] = useState(now.kind === 'chosen' ? now.code : '')
  const [name, setName] = useState(now.kind === 'chosen' ? (now.name ?? '') : '')
  const values = sample.map((cells) => cells[column] ?? '').filter((value) => value.trim() !== '')
  const usable =
    kind === 'column' ? values.length > 0 : kind === 'pattern' ? pattern !== '' && patternProblem(pattern) === null : code.trim() !== ''
  const choose = () => {
    if (kind === 'column') onChoose({ kind, column })
    else if (kind === 'pattern') onChoose({ kind, column, pattern })
    else onChoose({ kind, code: code.trim(), name: name.trim() === '' ? null : name.trim() })
  }
  const columnChoice = (
    <Select
      label={t('sheets.instrument.column')}
      searchable
      data={layout.readings.map((reading) => ({
        value: String(reading.column),
        label: `${columnLetter(reading.column)} · ${reading.heading.trim() === '' ? t('sheets.instrument.no_heading') : reading.heading}`,
      }))}
      value={String(column)}
      onChange={(value) => setColumn(Number(value))}
    />
  )
  return (
    <Dialog opened onClose={onClose} title={t('sheets.instrument.title')} size="lg">
      <Stack gap="md">
        <Segmented
          label={t('sheets.instrument.title')}
          value={kind}
          onChange={(next) => {
            setKind(next)
            const coded = layout.columns.operation_code
            if (next === 'pattern' && column === layout.columns.instrument && coded !== undefined) setColumn(coded)
          }}
          segments={(['column', 'pattern', 'chosen'] as const).map((value) => ({ value, label: t(`sheets.instrument.kind.${value}`) }))}
        />
        <p className="faint">{t(`sheets.instrument.explained.${kind}`)}</p>
        {kind === 'chosen' ? (
          <Chosen code={code} name={name} onCode={setCode} onName={setName} />
        ) : kind === 'column' ? (
          <>
            {columnChoice}
            <Examples values={values} />
          </>
        ) : (
          <>
            {columnChoice}
            <PatternChoice key={column} values={values} pattern={pattern} onPattern={setPattern} />
          </>
        )}
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="filled" disabled={!usable} onClick={choose}>
            {t('ui.apply')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

/** One instrument for the whole sheet: one of the project's, or a new one. */
function Chosen({
  code,
  name,
  onCode,
  onName,
}: {
  readonly code: string
  readonly name: string
  readonly onCode: (code: string) => void
  readonly onName: (name: string) => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const instruments = useQuery(queries.instruments.list.queryOptions()).data ?? []
  const known = instruments.find((one) => one.code === code.trim())
  return (
    <Group align="flex-start" grow>
      <Autocomplete
        label={t('sheets.instrument.code')}
        data={[...new Set(instruments.map((one) => one.code))]}
        value={code}
        onChange={onCode}
        maxLength={100}
        data-autofocus
        description={known === undefined ? (code.trim() === '' ? undefined : t('sheets.instrument.will_be_made')) : known.name}
        inputWrapperOrder={['label', 'input', 'description']}
      />
      {known === undefined ? (
        <TextInput
          label={t('sheets.instrument.name')}
          value={name}
          maxLength={500}
          onChange={(event) => onName(event.currentTarget.value)}
        />
      ) : null}
    </Group>
  )
}

/** What a column holds: its different values, the most frequent first. */
function Examples({ values }: { readonly values: readonly string[] }) {
  const { t } = useTranslation()
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value.trim(), (counts.get(value.trim()) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  if (sorted.length === 0) return <Note>{t('sheets.instrument.column_empty')}</Note>
  return (
    <div>
      <p className="faint">{t('sheets.instrument.examples', { count: sorted.length, rows: values.length })}</p>
      <ul className="examples">
        {sorted.slice(0, 8).map(([value, count]) => (
          <li key={value}>
            <span>{value}</span>
            <span className="faint">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A part of a code, shown by marking it in an example; the regular expression made from it can be edited. */
function PatternChoice({
  values,
  pattern,
  onPattern,
}: {
  readonly values: readonly string[]
  readonly pattern: string
  readonly onPattern: (pattern: string) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const example = values[0]?.trim() ?? ''
  const problem = pattern === '' ? null : patternProblem(pattern)
  const tried = tryPattern(pattern, values)
  const take = () => {
    const { selectionStart, selectionEnd } = input.current ?? {}
    const made = patternFromSelection(example, selectionStart ?? 0, selectionEnd ?? 0)
    if (made !== null) onPattern(made)
  }
  if (example === '') return <Note>{t('sheets.instrument.column_empty')}</Note>
  return (
    <>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          style={{ flex: 1 }}
          ref={input}
          label={t('sheets.instrument.mark_part')}
          value={example}
          readOnly
          onSelect={take}
          data-autofocus
        />
      </Group>
      <TextInput
        label={t('sheets.instrument.pattern')}
        value={pattern}
        onChange={(event) => onPattern(event.currentTarget.value)}
        error={problem === null ? undefined : t(`sheets.instrument.problem.${problem}`)}
        spellCheck={false}
      />
      {pattern === '' || problem !== null ? null : (
        <div>
          <p className="faint">
            {t('sheets.instrument.matched', {
              matched: format.number(tried.matched),
              all: format.number(tried.tries.length),
              count: tried.instruments,
            })}
          </p>
          <ul className="examples" aria-live="polite">
            {tried.tries.slice(0, 8).map(({ value, found }) => (
              <li key={value} data-missed={found === null || undefined}>
                <Found value={value} found={found} />
                <span className="faint">{found ?? t('sheets.instrument.not_matched')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Found({ value, found }: { readonly value: string; readonly found: string | null }) {
  const at = found === null ? -1 : value.indexOf(found)
  if (found === null || at < 0) return <span>{value}</span>
  return (
    <span>
      {value.slice(0, at)}
      <mark>{found}</mark>
      {value.slice(at + found.length)}
    </span>
  )
}
