import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { columnLetter } from '#core/sheet/cells.ts'
import type { ImportPlan } from '#core/contract/sheets.ts'
import { useFormat, type Format } from '#renderer/data/use-format.ts'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import type { Jump } from './change-details.tsx'
import type { Step } from './import-queue.ts'
import { IssueList } from './issue-list.tsx'
import { lacksInstrument, asksSomething, instrumentWords, unsureColumns, whyColumn } from './layout-words.ts'
import { mainTotals } from './main-totals.ts'
import type { SheetAnswer } from './use-sheet-answers.ts'

export interface PanelSheet extends SheetAnswer {
  readonly sheet: number
  readonly name: string
}

/** What the delivery would be: figures, what is to be decided, what was noticed. */
export function DeliveryPanel({
  sheets,
  plan,
  planning,
  step,
  importing,
  onJump,
  onInstrument,
  onLeave,
}: {
  /** Sheets that are to be imported, as far as they were looked at. */
  readonly sheets: readonly PanelSheet[]
  readonly plan: ImportPlan | undefined
  readonly planning: boolean
  readonly step: Step
  readonly importing: boolean
  readonly onJump: Jump
  /** Asks where the instrument comes from. */
  readonly onInstrument: (sheet: number) => void
  readonly onLeave: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const decisions = sheets.filter(
    (sheet) => unsureColumns(sheet.layout).length > 0 || lacksInstrument(sheet.layout) || sheet.issues.some(asksSomething),
  )
  const noticed = sheets.filter((sheet) => sheet.issues.some((issue) => !asksSomething(issue) && issue.code !== 'no_instrument'))
  const named = sheets.length > 1
  return (
    <aside className="inspector" aria-label={t('sheets.panel.title')} aria-busy={planning}>
      <div className="inspector-head">
        <h2>{t('sheets.panel.title')}</h2>
      </div>
      <p className="inspector-sub">{importing ? t('sheets.panel.importing') : t('sheets.panel.nothing_written')}</p>
      <PanelFigures sheets={sheets} plan={plan} format={format} />
      {decisions.length === 0 ? null : (
        <Section title={t('sheets.panel.decide')}>
          {decisions.map((sheet) => (
            <div key={sheet.sheet}>
              {named ? <div className="panel-sheet">{sheet.name}</div> : null}
              <Decisions sheet={sheet} onJump={onJump} onInstrument={onInstrument} />
            </div>
          ))}
        </Section>
      )}
      {noticed.length === 0 || step === 'changes' ? null : (
        <Section title={t('sheets.panel.noticed')}>
          {noticed.map((sheet) => (
            <div key={sheet.sheet}>
              {named ? <div className="panel-sheet">{sheet.name}</div> : null}
              <IssueList
                issues={sheet.issues.filter((issue) => !asksSomething(issue) && issue.code !== 'no_instrument')}
                onJump={(row, column) => onJump(sheet.sheet, row, column)}
              />
            </div>
          ))}
        </Section>
      )}
      {sheets.length > 0 && decisions.length === 0 && noticed.length === 0 ? (
        <p className="panel-clear">{t('sheets.panel.clear')}</p>
      ) : null}
      {importing || step === 'read' ? null : (
        <div className="panel-leave">
          <LinkButton onClick={onLeave}>{t('sheets.panel.leave')}</LinkButton>
        </div>
      )}
    </aside>
  )
}

function PanelFigures({
  sheets,
  plan,
  format,
}: {
  readonly sheets: readonly PanelSheet[]
  readonly plan: ImportPlan | undefined
  readonly format: Format
}) {
  const { t } = useTranslation()
  const only = sheets.length === 1 ? sheets[0] : undefined
  const operations = sheets.reduce((sum, sheet) => sum + sheet.totals.operations, 0)
  const beneficiaries = sheets.reduce((sum, sheet) => sum + sheet.totals.beneficiaries, 0)
  const kind = only?.layout.kind ?? 'operations'
  const changes = plan === undefined ? null : (plan.joinedLists[0] ?? plan.operations)
  const organisations = plan === undefined ? beneficiaries : plan.organisations.new + plan.organisations.known
  return (
    <Figures>
      <FigureBox
        label={t(`sheets.figure.${kind}`)}
        value={format.number(operations)}
        detail={
          changes === null
            ? t('sheets.figure.in_sheet')
            : changes.changed + changes.unchanged === 0
              ? allNew(t, changes.new)
              : [t('sheets.figure.new', { count: changes.new }), t('sheets.figure.changed', { count: changes.changed })].join(', ')
        }
      />
      {plan !== undefined && organisations === 0 ? null : (
        <FigureBox
          label={t('sheets.figure.organisations')}
          value={format.number(organisations)}
          detail={plan === undefined ? t('sheets.figure.spellings') : organisationDetail(t, plan)}
        />
      )}
      {plan?.instruments.length === 0 ? null : (
        <FigureBox
          label={t('sheets.figure.instruments')}
          value={plan === undefined ? '–' : format.number(plan.instruments.length)}
          detail={only === undefined ? undefined : instrumentDetail(t, only)}
        />
      )}
      {mainTotals(sheets).map(({ field, currency, amount, stated }) => (
        <FigureBox
          key={`${field} ${currency ?? ''}`}
          label={[t(`fields.${field}`), currency].filter((part) => part !== null).join(', ')}
          value={format.amount(amount)}
          detail={stated === null ? undefined : t(`sheets.figure.stated.${stated}`)}
        />
      ))}
    </Figures>
  )
}

/** Of none nothing is said. */
function allNew(t: TFunction, count: number): string | undefined {
  return count === 0 ? undefined : t('sheets.figure.all_new', { count })
}

function organisationDetail(t: TFunction, { organisations }: ImportPlan): string | undefined {
  const parts = [
    organisations.known > 0 ? t('sheets.figure.known', { count: organisations.known }) : null,
    organisations.spellingsJoined > 0 ? t('sheets.figure.joined', { count: organisations.spellingsJoined }) : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? allNew(t, organisations.new) : parts.join(', ')
}

function instrumentDetail(t: TFunction, sheet: PanelSheet): string {
  const source = sheet.layout.instrument
  return source.kind === 'none'
    ? t('sheets.figure.no_instrument')
    : source.kind === 'chosen'
      ? t('sheets.figure.whole_sheet')
      : instrumentWords(t, sheet.layout)
}

function Decisions({
  sheet,
  onJump,
  onInstrument,
}: {
  readonly sheet: PanelSheet
  readonly onInstrument: (sheet: number) => void
  readonly onJump: Jump
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { layout } = sheet
  const columns = unsureColumns(layout)
  const unclear = new Set(columns.map((reading) => reading.field))
  const headerRow = layout.headerRows.at(-1) ?? 1
  return (
    <ul className="issues">
      {lacksInstrument(layout) ? (
        <li className="issue">
          <span className="issue-count" data-asks>
            1
          </span>
          <div className="issue-words">
            <button type="button" className="issue-question" onClick={() => onInstrument(sheet.sheet)}>
              {t('sheets.panel.which_instrument')}
            </button>
            <div className="issue-effect">{t('sheets.panel.which_instrument_help')}</div>
          </div>
        </li>
      ) : null}
      {columns.map((reading) => (
        <li key={reading.column} className="issue">
          <span className="issue-count" data-asks>
            1
          </span>
          <div className="issue-words">
            <button type="button" className="issue-question" onClick={() => onJump(sheet.sheet, headerRow, columnLetter(reading.column))}>
              {questionWords(
                t,
                reading.column,
                [reading.field, ...reading.alternatives].filter((field) => field !== null),
              )}
            </button>
            <div className="issue-effect">{whyColumn(t, format, reading)}</div>
          </div>
        </li>
      ))}
      <IssueList
        asks
        issues={sheet.issues.filter((issue) => asksSomething(issue) && !(issue.code === 'column_unclear' && unclear.has(issue.field)))}
        onJump={(row, column) => onJump(sheet.sheet, row, column)}
      />
    </ul>
  )
}

function questionWords(t: TFunction, column: number, candidates: readonly string[]): string {
  const [first, second] = candidates
  const words = { column: columnLetter(column), first: t(`fields.${first}`), second: t(`fields.${second}`) }
  return t(second === undefined ? 'sheets.panel.column_one' : 'sheets.panel.column_two', words)
}
