import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ColumnHeads } from '#renderer/ui/column-heads.tsx'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import { Inspector, LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { InventedMark, KindMark } from '#renderer/ui/mark.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { OperationStory } from '../matrices/operation-story.tsx'
import { WhoIsWho } from './who-is-who.tsx'
import { OperationList } from './operation-list.tsx'
import { OrganisationValues } from './organisation-values.tsx'

/** One organisation: under which names it was met and why they are one, what it took part in; or one of its operations. */
export function OrganisationInspector({
  id,
  operation,
  onOperation,
  onClose,
}: {
  /** Null where only an operation was asked for. */
  readonly id: number | null
  readonly operation: number | null
  readonly onOperation: (id: number) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  if (operation !== null) {
    return (
      <Inspector
        title={t('operations.one')}
        sub={id === null ? undefined : <LinkButton onClick={() => go(`/organisations/${id}`)}>{t('organisations.back')}</LinkButton>}
        onClose={onClose}
      >
        {id === null ? <OperationOwner operation={operation} /> : null}
        <OperationStory id={operation} />
      </Inspector>
    )
  }
  return id === null ? null : <OrganisationStory id={id} onOperation={onOperation} onClose={onClose} />
}

/** Whose operation it is, where it was found by itself. */
function OperationOwner({ operation }: { readonly operation: number }) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const owner = useQuery(queries.operations.get.queryOptions({ input: { id: operation } })).data
  if (owner === undefined) return null
  return (
    <p className="inspector-line">
      {owner.organisation === null ? (
        t('operations.without_organisation')
      ) : (
        <>
          <a href={`#/organisations/${owner.organisation.id}`}>{owner.organisation.name}</a>{' '}
          {owner.organisation.invented ? <InventedMark /> : null} <KindMark kind={owner.organisation.kind} />
        </>
      )}
      {owner.instrument === null ? null : (
        <>
          {' · '}
          <a href={`#/instruments/${owner.instrument.id}`}>{owner.instrument.code}</a>
        </>
      )}
    </p>
  )
}

function OrganisationStory({
  id,
  onOperation,
  onClose,
}: {
  readonly id: number
  readonly onOperation: (id: number) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const answer = useQuery(queries.organisations.get.queryOptions({ input: { id } }))
  const one = answer.data
  if (one === undefined) {
    return (
      <Inspector title={t('organisations.one')} onClose={onClose}>
        {answer.error === null ? <Loading /> : <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />}
      </Inspector>
    )
  }
  const facts = [one.taxId === null ? null : `${t('fields.tax_id')} ${one.taxId}`, one.country].filter((part) => part !== null)
  return (
    <Inspector
      title={
        <>
          {one.name} {one.invented ? <InventedMark /> : null} <KindMark kind={one.kind} />
        </>
      }
      sub={facts.length === 0 ? t(`organisations.kind.${one.kind}`) : facts.join(' · ')}
      onClose={onClose}
    >
      {one.kind === 'organisation' ? null : <p className="inspector-line">{t(`organisations.kind_explained.${one.kind}`)}</p>}
      <Figures>
        <FigureBox label={t('organisations.operations')} value={format.number(one.operations)} />
        <FigureBox label={t('organisations.instruments')} value={format.number(one.instruments)} />
        {one.grant.map((money) => (
          <FigureBox
            key={money.currency ?? ''}
            label={money.currency === null ? t('organisations.grant') : `${t('organisations.grant')}, ${money.currency}`}
            value={format.amount(money.amount)}
          />
        ))}
      </Figures>
      <OrganisationValues key={one.id} one={one} />
      <WhoIsWho one={one} />
      <Section title={t('organisations.by_instrument')}>
        {one.byInstrument.length === 0 ? (
          <p className="faint">{t('organisations.no_instrument')}</p>
        ) : (
          <table className="plain-table">
            <ColumnHeads
              heads={[
                { label: t('fields.instrument') },
                { label: t('organisations.operations'), isNumber: true },
                { label: t('organisations.grant'), isNumber: true },
              ]}
            />
            <tbody>
              {one.byInstrument.map((part) => (
                <tr key={part.instrument.id}>
                  <td title={part.instrument.name}>
                    <a href={`#/instruments/${part.instrument.id}`}>{part.instrument.code}</a>
                  </td>
                  <td className="is-number">{format.number(part.operations)}</td>
                  <td className="is-number">{format.moneyList(part.grant)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <OperationList organisation={one.id} total={one.operations} onOpen={onOperation} />
    </Inspector>
  )
}
