import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reading } from '#core/contract/sheets.ts'
import { columnIndex } from '#core/sheet/cells.ts'
import { indicatorRoleAt } from '#core/sheet/indicator-columns.ts'
import type { LayoutChoices } from '#core/sheet/layout.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Loading } from '#renderer/ui/busy.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { decided } from './decide-row.ts'
import type { GridCursor } from './grid-cursor.ts'
import { LayoutLine } from './layout-line.tsx'
import { withColumn, withIndicatorColumn } from './layout-choices.ts'
import { PagedSheet } from './paged-sheet.tsx'
import { MeaningSelect } from './meaning-select.tsx'
import { decisionOfKey, RowMenu, rowDecisions, type RowDecision } from './row-menu.tsx'
import { useSample } from './use-sample.ts'
import { useWindowQuestion, type SheetAnswer } from './use-sheet-answers.ts'
import { useSheetMarks } from './use-sheet-marks.ts'

/** A cell to be looked at; a new object brings it into view again. */
export interface CellPlace {
  readonly sheet: number
  readonly row: number
  /** Letter; null for the whole row. */
  readonly column: string | null
}

interface MeaningStepProps {
  readonly reading: Reading
  /** Sheets that are to be imported. */
  readonly sheets: readonly number[]
  readonly shown: number
  readonly answers: ReadonlyMap<number, SheetAnswer>
  readonly error: Error | null
  readonly choices: LayoutChoices
  readonly place: CellPlace | null
  /** The dialog that settles where the instrument comes from is open. */
  readonly choosingInstrument: boolean
  readonly onChoosingInstrument: (choosing: boolean) => void
  readonly onShow: (sheet: number) => void
  readonly onChange: (choices: LayoutChoices) => void
}

/** Second step: the sheet itself, with what was recognised marked on it and everything changeable by hand. */
export function MeaningStep(props: MeaningStepProps) {
  const { reading, sheets, shown, answers, error, choices, place, choosingInstrument, onChoosingInstrument, onShow, onChange } = props
  const { t } = useTranslation()
  const answer = answers.get(shown)
  return (
    <>
      {sheets.length < 2 ? null : (
        <div className="sheet-tabs">
          <Segmented
            label={t('sheets.import.which_sheet')}
            value={String(shown)}
            onChange={(value) => onShow(Number(value))}
            segments={sheets.map((sheet) => ({
              value: String(sheet),
              label: reading.sheets.find((one) => one.index === sheet)?.name ?? '',
            }))}
          />
        </div>
      )}
      <ErrorNote error={error} />
      {answer === undefined ? (
        error === null ? (
          <Loading />
        ) : null
      ) : (
        <MeaningGrid
          key={shown}
          reading={reading}
          sheet={shown}
          answer={answer}
          choices={choices}
          place={place?.sheet === shown ? place : null}
          choosingInstrument={choosingInstrument}
          onChoosingInstrument={onChoosingInstrument}
          onChange={onChange}
        />
      )}
    </>
  )
}

function MeaningGrid({
  reading,
  sheet,
  answer,
  choices,
  place,
  choosingInstrument,
  onChoosingInstrument,
  onChange,
}: {
  readonly reading: Reading
  readonly sheet: number
  readonly answer: SheetAnswer
  readonly choices: LayoutChoices
  readonly place: CellPlace | null
  readonly choosingInstrument: boolean
  readonly onChoosingInstrument: (choosing: boolean) => void
  readonly onChange: (choices: LayoutChoices) => void
}) {
  const { t } = useTranslation()
  const { layout, issues } = answer
  const [cursor, setCursor] = useState<GridCursor>({ row: layout.isList ? layout.firstDataRow : 1, column: 0 })
  const [jump, setJump] = useState<CellPlace | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<{ readonly row: number; readonly at: { readonly x: number; readonly y: number } } | null>(null)
  const [seen, setSeen] = useState<CellPlace | null>(null)
  if (place !== seen) {
    setSeen(place)
    if (place !== null) {
      setJump(place)
      setCursor({ row: place.row, column: place.column === null ? -1 : columnIndex(place.column) })
    }
  }
  const about = reading.sheets.find((one) => one.index === sheet)
  const rows = Math.max(about?.rows ?? 0, layout.lastDataRow, layout.skippedRows.at(-1)?.row ?? 0)
  const columns = about?.width ?? 0

  const ask = useWindowQuestion(reading.reading, sheet)
  const marks = useSheetMarks(layout, issues)
  const { markAt } = marks
  const sample = useSample(ask, rows, markAt, layout.isList)
  const readings = useMemo(() => new Map(layout.readings.map((one) => [one.column, one])), [layout])

  const { client } = useEngine()
  const decide = async (row: number, decision: RowDecision) => {
    const known = { reading: reading.reading, sheet, fromRow: row, toRow: row }
    const [shown] = decision === 'skip_like' ? await client.sheets.window(known) : []
    onChange(decided(choices, layout, row, decision, shown?.cells))
  }
  return (
    <>
      {layout.isList ? null : <Note title={t('sheets.import.no_list')}>{t('sheets.import.no_list_help')}</Note>}
      <div className="sheet-frame" ref={frame}>
        <PagedSheet
          ask={ask}
          beginAt={cursor.row}
          {...marks}
          label={t('sheets.grid.label', { sheet: about?.name ?? '' })}
          rows={rows}
          columns={columns}
          sample={sample}
          headerRows={layout.headerRows}
          cursor={cursor}
          onCursor={setCursor}
          reveal={jump}
          marked={jump !== null}
          onRowMenu={(row, at) => {
            // After the event that asked for it: the menu takes any event still under way for one outside of it, and closes.
            requestAnimationFrame(() => setMenu({ row, at }))
          }}
          onRowKey={(key, row) => {
            const decision = decisionOfKey(key, rowDecisions(markAt(row), row, layout))
            if (decision !== null) void decide(row, decision)
            return decision !== null
          }}
          renderMeaning={(column, opened, onOpened) => (
            <MeaningSelect
              column={column}
              reading={readings.get(column)}
              indicator={layout.kind !== 'indicators' ? undefined : layout.indicators ? indicatorRoleAt(layout.indicators, column) : null}
              onChooseIndicator={(chosen) => onChange(withIndicatorColumn(choices, layout, column, chosen))}
              opened={opened}
              onOpened={onOpened}
              onChoose={(field) => onChange(withColumn(choices, layout, column, field))}
            />
          )}
        />
      </div>
      <LayoutLine
        reading={reading.reading}
        textsAlone={reading.delimiter !== null || reading.format === 'html-xls'}
        sheet={sheet}
        layout={layout}
        choices={choices}
        rows={rows}
        sample={sample}
        choosingInstrument={choosingInstrument}
        onChoosingInstrument={onChoosingInstrument}
        onChange={onChange}
        onJump={(row) => {
          setJump({ sheet, row, column: null })
          setCursor({ row, column: -1 })
        }}
      />
      {menu === null ? null : (
        <RowMenu
          row={menu.row}
          at={menu.at}
          decisions={rowDecisions(markAt(menu.row), menu.row, layout)}
          onDecide={(decision) => void decide(menu.row, decision)}
          onClose={() => {
            setMenu(null)
            frame.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
          }}
        />
      )}
    </>
  )
}
