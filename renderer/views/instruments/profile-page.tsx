import { Button } from '@mantine/core'
import { IconArrowLeft, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import { aspectFields, type ProfilePart } from '#core/instrument/aspects.ts'
import { completeness, doesNotApply } from '#core/instrument/completeness.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { PrintButton } from '#renderer/ui/print-button.tsx'
import { EvaluationsOf } from '../evaluations/evaluations-of.tsx'
import { aspectText } from './aspect-text.ts'
import { BudgetDifferences } from './budget-differences.tsx'
import { BudgetTables } from './budget-tables.tsx'
import { ChangeHistory } from './change-history.tsx'
import { CompletenessBar } from './completeness-bar.tsx'
import { Indicators } from './indicators.tsx'
import { InferredMark } from './inferred-mark.tsx'
import { profileGroups } from './profile-groups.ts'
import './profile-page.css'

/** The whole profile on one page, as the partners present it; what is blank is said. */
export function ProfilePage({ instrument: id }: { readonly instrument: number }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const list = useQuery(queries.instruments.list.queryOptions())
  const at = list.data?.findIndex((one) => one.id === id) ?? -1
  const instrument = list.data?.[at]
  const [previous, next] = [list.data?.[at - 1], list.data?.[at + 1]]
  const turn = (to: InstrumentRow | undefined, label: string) => (
    <Button disabled={to === undefined} title={to?.name} onClick={() => go(`/instruments/${to?.id ?? id}/profile`, { replace: true })}>
      {label}
    </Button>
  )
  if (instrument === undefined) {
    return (
      <Page>
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
        {list.isPending ? (
          <Loading />
        ) : (
          <Note actions={<Button onClick={() => go('/instruments')}>{t('instruments.page.back')}</Button>}>{t('refusal.not_found')}</Note>
        )}
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader
        title={
          <>
            <span className="code">{instrument.code}</span> {instrument.name}
          </>
        }
        sub={<CompletenessBar {...completeness(instrument)} />}
      >
        {turn(previous, t('instruments.page.previous'))}
        {turn(next, t('instruments.page.next'))}
        <PrintButton />
        <Button leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden />} onClick={() => go('/instruments')}>
          {t('instruments.page.back')}
        </Button>
        <Button variant="filled" leftSection={<IconPencil size={16} stroke={1.7} aria-hidden />} onClick={() => go(`/instruments/${id}`)}>
          {t('instruments.page.edit')}
        </Button>
      </PageHeader>
      <ProfileSheet instrument={instrument} />
      <div className="list-end" />
    </Page>
  )
}

function ProfileSheet({ instrument }: { readonly instrument: InstrumentRow }) {
  const { t } = useTranslation()
  const { language } = useFormat()
  const { queries } = useEngine()
  const changes = useQuery(queries.instruments.changes.queryOptions({ input: { instrument: instrument.id } }))
  return (
    <article className="profile-sheet">
      <div className="profile-sheet-groups">
        {profileGroups.map(({ key, parts }) => (
          <section key={key} className={`profile-sheet-group profile-sheet-${key}`}>
            <h2>{t(`instruments.group.${key}`)}</h2>
            <dl>
              {parts.map((part) => (
                <Statement key={part} instrument={instrument} part={part} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="profile-sheet-more">
        <section>
          <h2>{t('instruments.tags')}</h2>
          {instrument.tags.length === 0 ? (
            <p className="profile-blank">{t('instruments.tag.none')}</p>
          ) : (
            <p>{instrument.tags.map((tag) => labelIn(tag.label, language)).join(' · ')}</p>
          )}
        </section>
        <ChangeHistory changes={changes.data ?? []} writable={false} />
        <EvaluationsOf instrument={instrument.id} />
        <Indicators instrument={instrument.id} />
      </div>
    </article>
  )
}

function Statement({ instrument, part }: { readonly instrument: InstrumentRow; readonly part: ProfilePart }) {
  const { t } = useTranslation()
  const format = useFormat()
  const fields: readonly string[] = part === 'budgets' ? ['budgets'] : aspectFields[part]
  const words = part === 'budgets' ? null : aspectText(t, format, instrument, part)
  const inferred = fields.some((field) => instrument.inventedFields.includes(field))
  return (
    <>
      <dt>{t(`instruments.part.${part}`)}</dt>
      <dd>
        {part === 'budgets' && instrument.budgets.length > 0 ? (
          <>
            <BudgetTables instrument={instrument} />
            <BudgetDifferences instrument={instrument} />
          </>
        ) : words === null ? (
          <span className="profile-blank">{t(doesNotApply(instrument, part) ? 'instruments.not_applicable.is' : 'instruments.blank')}</span>
        ) : (
          words
        )}{' '}
        {inferred ? <InferredMark /> : null}
      </dd>
    </>
  )
}
