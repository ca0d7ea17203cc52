import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateStyles, type DateStyle, type Layout, type LayoutChoices, listKinds } from '#core/sheet/layout.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { ColumnWriting } from './column-writing.tsx'
import { InstrumentDialog } from './instrument-dialog.tsx'
import { KeepProfileDialog } from './keep-profile-dialog.tsx'
import { Choice } from './layout-choice.tsx'
import {
  hasChoices,
  withCurrency,
  withDateStyle,
  withDecimal,
  withFirstRow,
  withInstrument,
  withKind,
  withLastRow,
  withProfile,
  withRows,
} from './layout-choices.ts'
import { currencies, dateExamples, decimalExamples, instrumentWords } from './layout-words.ts'
import { ProfileChoice } from './profile-choice.tsx'
import { skippedByReason } from './row-marks.ts'

interface LayoutLineProps {
  readonly reading: string
  /** The file holds texts alone (csv, a page): numbers are none by their cells. */
  readonly textsAlone: boolean
  readonly sheet: number
  readonly layout: Layout
  readonly choices: LayoutChoices
  readonly rows: number
  readonly sample: readonly (readonly string[])[]
  readonly onChange: (choices: LayoutChoices) => void
  readonly onJump: (row: number) => void
  readonly choosingInstrument: boolean
  readonly onChoosingInstrument: (choosing: boolean) => void
}

/** What holds for the whole sheet, under it: each part says what was recognised and opens to be changed. */
export function LayoutLine(props: LayoutLineProps) {
  const { reading, textsAlone, sheet, layout, choices, rows, sample, choosingInstrument, onChoosingInstrument, onChange, onJump } = props
  const { t } = useTranslation()
  const [keeping, setKeeping] = useState(false)
  const groups = skippedByReason(layout)
  const source = layout.instrument
  return (
    <div className="layout-line">
      <ChipPanel
        label={t(`sheets.line.${layout.kind}`, { count: layout.dataRows })}
        value={t('sheets.line.rows', { first: layout.firstDataRow, last: layout.lastDataRow })}
      >
        {() => (
          <>
            <NumberInput
              size="xs"
              label={t('sheets.line.first')}
              min={1}
              max={rows}
              defaultValue={layout.firstDataRow}
              onBlur={(event) => {
                const row = Number(event.currentTarget.value)
                if (row > 0 && row <= rows && row !== layout.firstDataRow) onChange(withFirstRow(choices, row))
              }}
            />
            <NumberInput
              size="xs"
              label={t('sheets.line.last')}
              min={1}
              max={rows}
              defaultValue={layout.lastDataRow}
              onBlur={(event) => {
                const row = Number(event.currentTarget.value)
                if (row > 0 && row <= rows && row !== layout.lastDataRow) onChange(withLastRow(choices, row))
              }}
            />
          </>
        )}
      </ChipPanel>
      {groups.length === 0 ? null : (
        <ChipPanel
          width={340}
          label={t('sheets.line.left_out', { count: layout.skippedRows.length })}
          value={groups
            .slice(0, 3)
            .map(({ reason }) => t(`skip.${reason}`))
            .join(', ')}
        >
          {(close) => (
            <LeftOut
              groups={groups}
              onJump={(row) => {
                close()
                onJump(row)
              }}
              onPutBack={(back) => onChange(withRows(choices, back, 'operation'))}
            />
          )}
        </ChipPanel>
      )}
      <button type="button" className="chip" data-unsure={source.kind === 'none' || undefined} onClick={() => onChoosingInstrument(true)}>
        {t('sheets.line.instrument')}
        <strong>{instrumentWords(t, layout)}</strong>
      </button>
      <ChipPanel
        label={t('sheets.line.numbers')}
        value={
          layout.decimal === null ? t(textsAlone ? 'numbers_read.no_decimals' : 'sheets.line.as_numbers') : decimalExamples[layout.decimal]
        }
      >
        {(close) =>
          (['.', ','] as const).map((decimal) => (
            <Choice
              key={decimal}
              on={layout.decimal === decimal}
              onChoose={() => {
                onChange(withDecimal(choices, decimal))
                close()
              }}
            >
              {decimalExamples[decimal]}
            </Choice>
          ))
        }
      </ChipPanel>
      <ChipPanel
        label={t('sheets.line.dates')}
        value={layout.dateStyle === null ? '–' : layout.dateStyle === 'mixed' ? t('sheets.line.mixed') : dateWords(t, layout.dateStyle)}
      >
        {(close) =>
          dateStyles
            .filter((style): style is Exclude<DateStyle, 'mixed'> => style !== 'mixed')
            .map((style) => (
              <Choice
                key={style}
                on={layout.dateStyle === style}
                onChoose={() => {
                  onChange(withDateStyle(choices, style))
                  close()
                }}
              >
                {dateWords(t, style)}
              </Choice>
            ))
        }
      </ChipPanel>
      <ChipPanel label={t('sheets.line.currency')} value={layout.currency ?? t('ui.unknown')}>
        {(close) => (
          <CurrencyChoice
            value={layout.currency}
            onChoose={(currency) => {
              onChange(withCurrency(choices, currency))
              close()
            }}
          />
        )}
      </ChipPanel>
      <ColumnWriting layout={layout} choices={choices} sample={sample} onChange={onChange} />
      <ChipPanel label={t('sheets.line.kind')} value={t(`word.listKind.${layout.kind}`)} width={320}>
        {(close) => (
          <>
            <p className="faint">{t('sheets.line.kind_why')}</p>
            {listKinds.map((kind) => (
              <Choice
                key={kind}
                on={layout.kind === kind}
                onChoose={() => {
                  onChange(withKind(choices, kind))
                  close()
                }}
              >
                {t(`word.listKind.${kind}`)}
              </Choice>
            ))}
          </>
        )}
      </ChipPanel>
      <ProfileChoice layout={layout} onChoose={(profile) => onChange(withProfile(choices, profile))} onKeep={() => setKeeping(true)} />
      {hasChoices(choices) ? <LinkButton onClick={() => onChange({})}>{t('sheets.line.again')}</LinkButton> : null}
      {keeping ? (
        <KeepProfileDialog
          reading={reading}
          sheet={sheet}
          layout={layout}
          choices={choices}
          onKept={(profile) => {
            setKeeping(false)
            onChange({ ...choices, profile })
          }}
          onClose={() => setKeeping(false)}
        />
      ) : null}
      {choosingInstrument ? (
        <InstrumentDialog
          layout={layout}
          sample={sample}
          onClose={() => onChoosingInstrument(false)}
          onChoose={(instrument) => {
            onChange(withInstrument(choices, instrument))
            onChoosingInstrument(false)
          }}
        />
      ) : null}
    </div>
  )
}

function dateWords(t: (key: string) => string, style: Exclude<DateStyle, 'mixed'>): string {
  return style === 'serial' ? t('sheets.line.serial') : dateExamples[style]
}

function CurrencyChoice({ value, onChoose }: { readonly value: string | null; readonly onChoose: (currency: string) => void }) {
  const { t } = useTranslation()
  const [other, setOther] = useState('')
  return (
    <>
      <Select
        size="xs"
        searchable
        data={currencies}
        value={value}
        label={t('sheets.line.currency')}
        comboboxProps={{ withinPortal: false }}
        onChange={(currency) => {
          if (currency !== null) onChoose(currency)
        }}
      />
      <TextInput
        size="xs"
        label={t('sheets.line.other_currency')}
        maxLength={3}
        value={other}
        onChange={(event) => setOther(event.currentTarget.value.toUpperCase())}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && /^[A-Z]{3}$/.test(other)) onChoose(other)
        }}
      />
    </>
  )
}

/** Rows that are left out, by reason: each can be looked at or put back. */
function LeftOut({
  groups,
  onJump,
  onPutBack,
}: {
  readonly groups: ReturnType<typeof skippedByReason>
  readonly onJump: (row: number) => void
  readonly onPutBack: (rows: readonly number[]) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = 12
  return (
    <div className="left-out">
      {groups.map(({ reason, rows }) => (
        <div key={reason}>
          <div className="section-head">
            <h3>
              {t(`skip.${reason}`)} · {format.number(rows.length)}
            </h3>
            <Button size="compact-xs" onClick={() => onPutBack(rows)}>
              {t('sheets.line.put_back', { count: rows.length })}
            </Button>
          </div>
          <div className="left-out-rows">
            {rows.slice(0, shown).map((row) => (
              <LinkButton key={row} onClick={() => onJump(row)}>
                {format.number(row)}
              </LinkButton>
            ))}
            {rows.length > shown ? <span className="faint">{t('sheets.line.more', { count: rows.length - shown })}</span> : null}
          </div>
        </div>
      ))}
    </div>
  )
}
