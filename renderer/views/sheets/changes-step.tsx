import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type GoneChoice, type ImportPlan, type PlanKind, planKinds } from '#core/contract/sheets.ts'
import type { StatedKey } from '#core/plan/operation-key.ts'
import { moneyAmounts } from '#core/sheet/amount-currency.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { Mark } from '#renderer/ui/mark.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import type { Jump } from './change-details.tsx'
import { ComparedBy } from './compared-by.tsx'
import { Comparison } from './comparison.tsx'
import type { Selections } from './import-queue.ts'
import { JoinedComparison } from './joined-comparison.tsx'
import { JoinedNotes } from './joined-notes.tsx'
import { PlanReport } from './plan-report.tsx'
import type { usePlan } from './use-plan.ts'

/** Third step: everything that would change, before it does. */
export function ChangesStep({
  planning,
  question,
  gone,
  onGone,
  onKey,
  onJump,
}: {
  readonly planning: ReturnType<typeof usePlan>
  readonly question: { readonly reading: string; readonly selections: Selections }
  readonly gone: GoneChoice | null
  readonly onGone: (choice: GoneChoice) => void
  readonly onKey: (key: StatedKey) => void
  readonly onJump: Jump
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { plan, error, running, progress, again } = planning
  const [shown, setShown] = useState<'summary' | PlanKind | `rows ${number}` | null>(null)
  if (error !== null && !running) return <ErrorNote error={error} onRetry={() => void again()} />
  if (plan === undefined) {
    return (
      <div className="import-stage">
        <Busy
          label={t(`sheets.phase.${progress?.phase ?? 'plan'}`)}
          {...(progress === null ? {} : { done: progress.done, total: progress.total })}
        />
      </div>
    )
  }
  const changedRows = plan.joinedLists.find(({ changed }) => changed > 0)
  // Sheets of other lists bring operations only where their rows name some that no list holds.
  const bringsOperations = plan.sheets.length > plan.joinedLists.length
  const changedTabs = [
    ...(plan.operations.changed > 0 ? (['changed'] as const) : []),
    ...(changedRows === undefined ? [] : ([`rows ${changedRows.sheet}`] as const)),
  ]
  // A list that comes again is looked at by what changed; one that is new by what it brings.
  const tab = shown ?? (bringsOperations ? changedTabs[0] : changedTabs.at(-1)) ?? 'summary'
  const kinds = planKinds.filter((kind) =>
    plan.operations[kind] > 0 ? true : kind === 'returning' ? false : kind === 'new' ? bringsOperations : plan.lists.length > 0,
  )
  const ofOperations = plan.joinedLists.length > 0 ? `${t('sheets.figure.operations')}: ` : ''
  const joinedList = plan.joinedLists.find(({ sheet }) => tab === `rows ${sheet}`)
  return (
    <div className="changes" data-list={tab !== 'summary' || undefined}>
      {plan.lists.map((list) => (
        <ComparedBy key={list.source} list={list} onKey={onKey} />
      ))}
      <div className="sheet-tabs">
        <Segmented
          label={t('sheets.compare.tabs')}
          segments={[
            { value: 'summary', label: t('sheets.compare.kind.summary') },
            ...kinds.map((kind) => ({
              value: kind,
              label: `${ofOperations}${t(`sheets.compare.kind.${kind}`)} ${format.number(plan.operations[kind])}`,
            })),
            ...plan.joinedLists.map((list) => ({ value: `rows ${list.sheet}` as const, label: joinedListLabel(t, plan, list) })),
          ]}
          value={tab}
          onChange={setShown}
        />
      </div>
      {tab === 'summary' ? (
        <Summary plan={plan} onJump={onJump} />
      ) : joinedList !== undefined ? (
        <JoinedComparison key={tab} question={question} plan={plan} joined={joinedList} gone={gone} onGone={onGone} onJump={onJump} />
      ) : tab.startsWith('rows ') ? null : (
        <Comparison key={tab} question={question} plan={plan} kind={tab as PlanKind} gone={gone} onGone={onGone} onJump={onJump} />
      )}
    </div>
  )
}

/** What the rows of a list are, with its sheet where several hold such rows. */
function joinedListLabel(t: TFunction, plan: ImportPlan, { sheet, kind, name }: ImportPlan['joinedLists'][number]): string {
  const several = plan.joinedLists.some((other) => other.kind === kind && other.sheet !== sheet)
  return [t(`sheets.figure.${kind}`), ...(several ? [name] : [])].join(' · ')
}

function Summary({ plan, onJump }: { readonly plan: ImportPlan; readonly onJump: Jump }) {
  return (
    <>
      <PlanTables plan={plan} />
      <PlanReport plan={plan} onJump={onJump} />
    </>
  )
}

function PlanTables({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation()
  const format = useFormat()
  const knownInstruments = plan.instruments.filter((one) => one.known).length
  const made = plan.joinedLists.reduce((sum, list) => sum + list.made, 0)
  const rows: readonly (readonly [string, number, number | null, number, number | null])[] = [
    [t('sheets.figure.operations'), plan.operations.new + made, plan.operations.changed, plan.operations.unchanged, plan.operations.gone],
    ...plan.joinedLists.map(
      (list) => [joinedListLabel(t, plan, list), list.new, list.changed, list.unchanged, list.list?.gone ?? 0] as const,
    ),
    [t('sheets.figure.organisations'), plan.organisations.new, null, plan.organisations.known, null],
    [t('sheets.figure.instruments'), plan.instruments.length - knownInstruments, null, knownInstruments, null],
  ]
  const money = plan.sheets.flatMap((sheet) =>
    moneyAmounts(sheet.totals, sheet.currency).map((sum) => ({
      sheet: sheet.name,
      field: sum.field,
      amount: sum.amount,
      currency: sum.currency,
    })),
  )
  return (
    <>
      {plan.withoutInstrument > 0 ? (
        <Note tone="warn" title={t('sheets.plan.without_instrument', { count: plan.withoutInstrument })}>
          {t('sheets.plan.without_instrument_text')}
        </Note>
      ) : null}
      <JoinedNotes plan={plan} />
      <div className="changes-columns">
        <div className="grid-card">
          <table className="plain-table">
            <caption className="only-read-aloud">{t('sheets.plan.caption')}</caption>
            <ColumnHeads
              heads={[
                { label: t('sheets.plan.what') },
                { label: t('sheets.plan.new'), isNumber: true },
                { label: t('sheets.plan.changed'), isNumber: true },
                { label: t('sheets.plan.unchanged'), isNumber: true },
                { label: t('sheets.compare.kind.gone'), isNumber: true },
              ]}
            />
            <tbody>
              {rows.map(([label, fresh, changed, same, missing]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td className="is-number">{format.number(fresh)}</td>
                  <td className="is-number">{changed === null ? '–' : format.number(changed)}</td>
                  <td className="is-number">{format.number(same)}</td>
                  <td className="is-number">{missing === null ? '–' : format.number(missing)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="grid-card">
          <table className="plain-table">
            <caption className="only-read-aloud">{t('sheets.plan.money')}</caption>
            <ColumnHeads heads={[{ label: t('sheets.plan.money') }, { label: t('sheets.plan.sum'), isNumber: true }]} />
            <tbody>
              {money.length === 0 ? (
                <tr>
                  <td colSpan={2} className="faint">
                    {t('sheets.plan.no_money')}
                  </td>
                </tr>
              ) : (
                money.map(({ sheet, field, amount, currency }) => (
                  <tr key={`${sheet} ${field}`}>
                    <td>
                      {t(`fields.${field}`)}
                      {plan.sheets.length > 1 ? <span className="faint"> · {sheet}</span> : null}
                    </td>
                    <td className="is-number">{format.money({ amount, currency })}</td>
                  </tr>
                ))
              )}
            </tbody>
          </table>
        </div>
      </div>
      {plan.instruments.length === 0 ? null : (
        <Section title={t('sheets.plan.instruments', { count: plan.instruments.length })}>
          <div className="grid-card plan-instruments">
            <table className="plain-table">
              <tbody>
                {[...plan.instruments]
                  .sort((a, b) => b.operations - a.operations)
                  .map((one) => (
                    <tr key={one.code}>
                      <td className="code">{one.code}</td>
                      <td>
                        {one.name === one.code ? null : one.name}{' '}
                        {one.known ? null : <Mark explanation={t('sheets.plan.instrument_new')}>{t('sheets.plan.new_mark')}</Mark>}
                      </td>
                      <td className="is-number">{t('sheets.read.operations', { count: one.operations })}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        </Section>
      )}
      {plan.joined.length === 0 ? null : (
        <Section title={t('sheets.plan.joined', { count: plan.organisations.spellingsJoined })}>
          <p className="faint">{t('sheets.plan.joined_text')}</p>
          <div className="grid-card plan-joined">
            <table className="plain-table">
              <tbody>
                {plan.joined.map((one) => (
                  <tr key={one.name}>
                    <td>{one.name}</td>
                    <td className="faint">{one.spellings.filter((spelling) => spelling !== one.name).join(' · ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      )}
    </>
  )
}
