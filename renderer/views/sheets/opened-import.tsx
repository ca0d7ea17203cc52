import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { ChangesStep } from './changes-step.tsx'
import { DeliveryPanel } from './delivery-panel.tsx'
import { selectionsOf, steps, type ImportProgress, type OpenedFile, type Step } from './import-queue.ts'
import { headingsUnderstood, lacksInstrument, languageName, profileWords } from './layout-words.ts'
import { type MendedSheet, MendingProvider } from './mending.tsx'
import { MeaningStep, type CellPlace } from './meaning-step.tsx'
import { QueueLine } from './queue-line.tsx'
import { ReadStep } from './read-step.tsx'
import { useImport } from './use-import.ts'
import { useSheetAnswers } from './use-sheet-answers.ts'
import { usePlan } from './use-plan.ts'

type OpenStage = OpenedFile &
  ({ readonly kind: 'open'; readonly error: unknown } | { readonly kind: 'importing'; readonly progress: ImportProgress })

/** The three steps of one file, with what the delivery would be beside them. */
export function OpenedImport({
  name,
  open,
  over,
  addError,
  onLeave,
}: {
  readonly name: string
  readonly open: OpenStage
  readonly over: boolean
  /** Why files that were chosen meanwhile could not be added. */
  readonly addError: unknown
  readonly onLeave: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queue, session } = useImport()
  const writable = useWritable()
  const { reading, step, chosen, shown } = open
  const [choosingInstrument, setChoosingInstrument] = useState(false)
  const [place, setPlace] = useState<CellPlace | null>(null)

  const { answers, errors, complete, asking } = useSheetAnswers(reading, open.choices)
  const isList = (sheet: number): boolean => answers.get(sheet)?.layout.isList === true
  const lists = reading.sheets.filter(
    ({ index, hidden, repeats }) =>
      !hidden && isList(index) && (repeats === null || reading.sheets[repeats]?.hidden === true || !isList(repeats)),
  )
  const listKey = lists.map((sheet) => sheet.index).join(',')
  useEffect(() => {
    if (chosen === null && complete) session.chooseSheets(listKey === '' ? [] : listKey.split(',').map(Number))
  }, [chosen, complete, listKey, session])

  const selected = (chosen ?? []).map((sheet) => answers.get(sheet))
  const settled = selected.length > 0 && selected.every((answer) => answer?.layout.isList === true && !lacksInstrument(answer.layout))
  const selections = useMemo(() => selectionsOf(open), [open])
  const importing = open.kind === 'importing'
  const question = useMemo(() => ({ reading: reading.reading, selections }), [reading.reading, selections])
  const planning = usePlan(question, settled && !asking && step !== 'read' && !importing)

  const jump = (sheet: number, row: number, column: string | null) => {
    session.show(sheet)
    session.goTo('meaning')
    setPlace({ sheet, row, column })
  }
  const mendedOf = (sheet: number): MendedSheet | null => {
    const layout = answers.get(sheet)?.layout
    if (layout === undefined || importing) return null
    return {
      reading: reading.reading,
      sheet,
      layout,
      choices: open.choices[sheet] ?? {},
      onChange: (choices) => session.change(sheet, choices),
    }
  }
  const shownSheet = reading.sheets.find((sheet) => sheet.index === shown)
  const shownAnswer = answers.get(shown)
  const layout = shownAnswer?.layout
  const sub = [
    reading.sheets.length > 1 && shownSheet !== undefined
      ? t('sheets.import.sheet_of', {
          sheet: shownSheet.name,
          number: reading.sheets.indexOf(shownSheet) + 1,
          total: reading.sheets.length,
        })
      : null,
    layout?.language === null || layout?.language === undefined ? null : languageName(layout.language, format.language),
    layout?.isList === true
      ? t('sheets.import.recognised', { profile: profileWords(t, layout), ...headingsUnderstood(layout) })
      : layout === undefined
        ? null
        : t('sheets.import.no_list'),
  ].filter((part) => part !== null)

  const next: Record<Step, { readonly label: string; readonly enabled: boolean; readonly run: () => void }> = {
    read: { label: t('sheets.import.to_meaning'), enabled: (chosen?.length ?? 0) > 0, run: () => session.goTo('meaning') },
    meaning: { label: t('sheets.import.to_changes'), enabled: settled, run: () => session.goTo('changes') },
    changes: {
      label: t('sheets.import.import'),
      enabled: settled && planning.plan !== undefined && writable,
      run: () => session.importNow(planning.plan ?? null),
    },
  }
  const reachable: Record<Step, boolean> = { read: true, meaning: next.read.enabled, changes: next.read.enabled && settled }
  const back = steps[steps.indexOf(step) - 1]
  return (
    <Page
      inspector={
        <DeliveryPanel
          step={step}
          sheets={(chosen ?? []).flatMap((sheet) => {
            const answer = answers.get(sheet)
            return answer === undefined ? [] : [{ sheet, name: reading.sheets.find((one) => one.index === sheet)?.name ?? '', ...answer }]
          })}
          plan={planning.plan}
          planning={planning.running}
          onJump={jump}
          onInstrument={(sheet) => {
            session.show(sheet)
            session.goTo('meaning')
            setChoosingInstrument(true)
          }}
          onLeave={onLeave}
          importing={importing}
        />
      }
    >
      <PageHeader
        title={
          <span className="import-title" title={name}>
            {name}
          </span>
        }
        sub={sub.join(' · ')}
      />
      <QueueLine queue={queue} />
      <nav className="steps" aria-label={t('sheets.import.steps')}>
        {steps.map((one, index) => (
          <button
            key={one}
            type="button"
            aria-current={one === step ? 'step' : undefined}
            disabled={!reachable[one] || importing}
            onClick={() => session.goTo(one)}
          >
            {index + 1} {t(`sheets.step.${one}`)}
          </button>
        ))}
      </nav>
      {open.kind === 'open' ? <ErrorNote error={open.error} /> : null}
      <ErrorNote error={addError} />
      {step === 'read' ? (
        <ReadStep reading={reading} answers={answers} errors={errors} chosen={chosen} onChoose={session.chooseSheets} />
      ) : step === 'meaning' ? (
        <MeaningStep
          reading={reading}
          sheets={chosen ?? []}
          shown={shown}
          answers={answers}
          error={errors.get(shown) ?? null}
          choices={open.choices[shown] ?? {}}
          place={place}
          choosingInstrument={choosingInstrument}
          onChoosingInstrument={setChoosingInstrument}
          onShow={session.show}
          onChange={(choices) => session.change(shown, choices)}
        />
      ) : (
        <MendingProvider value={mendedOf}>
          <ChangesStep
            planning={planning}
            question={question}
            gone={open.gone}
            onGone={session.decideGone}
            onKey={session.compareBy}
            onJump={jump}
          />
        </MendingProvider>
      )}
      <div className="import-go">
        {importing ? (
          <Busy
            label={t(`sheets.phase.${open.progress.phase}`)}
            done={open.progress.done}
            total={open.progress.total}
            onCancel={session.cancel}
          />
        ) : (
          <>
            {step === 'meaning' && !settled && !asking ? (
              <span className="import-hint">
                {t(selected.every((one) => one?.layout.isList) ? 'sheets.import.decide_first' : 'sheets.import.list_first')}
              </span>
            ) : null}
            {writable ? null : <span className="import-hint">{t('ui.read_only')}</span>}
            <Button size="sm" onClick={() => (back === undefined ? onLeave() : session.goTo(back))}>
              {back === undefined ? t('sheets.import.leave_out') : t('sheets.import.back')}
            </Button>
            <Button size="sm" variant="filled" disabled={!next[step].enabled} onClick={next[step].run}>
              {next[step].label}
            </Button>
          </>
        )}
      </div>
      {over ? <div className="drop-over">{t('sheets.drop')}</div> : null}
    </Page>
  )
}
