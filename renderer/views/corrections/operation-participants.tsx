import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OperationDetail, OperationPartner, RemovedPartner } from '#core/contract/organisations.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { InventedMark, KindMark, Mark } from '#renderer/ui/mark.tsx'
import { cellAddress } from '../matrices/cell-address.ts'
import { CorrectedMark } from './corrected-mark.tsx'
import { CorrectionWays } from './correction-ways.tsx'
import { AddPartnerDialog, TakeOutDialog, type TakenOut } from './partner-dialogs.tsx'
import type { CorrectionWaysGiven } from './use-correction-ways.ts'

/** Who takes part in an operation: whom its own row names, partners of other rows and those by hand; each can be taken out, others added. */
export function OperationParticipants({ operation, ways }: { readonly operation: OperationDetail; readonly ways: CorrectionWaysGiven }) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const [takingOut, setTakingOut] = useState<TakenOut | null>(null)
  const { beneficiary, partners, removedPartners } = operation
  const nobody = beneficiary === null && partners.length === 0 && removedPartners.length === 0
  const currency = operation.grant?.currency ?? operation.totalCost?.currency ?? null
  return (
    <Section
      title={t('corrections.partners.title')}
      action={ways.writable ? <LinkButton onClick={() => setAdding(true)}>{t('corrections.partners.add')}</LinkButton> : undefined}
    >
      {nobody ? <p className="faint">{t('corrections.partners.none')}</p> : null}
      <table className="plain-table" aria-label={t('corrections.partners.title')}>
        <tbody>
          {beneficiary === null ? null : (
            <Beneficiary
              beneficiary={beneficiary}
              writable={ways.writable}
              onTakeOut={() => setTakingOut({ name: beneficiary.organisation.name, beneficiaryOf: operation.id })}
            />
          )}
          {partners.map((partner) => (
            <Partner
              key={partner.id}
              partner={partner}
              ways={ways}
              onTakeOut={() => setTakingOut({ name: partner.organisation.name, partner: partner.id })}
            />
          ))}
          {removedPartners.map((partner) => (
            <TakenOutPartner key={partner.id} partner={partner} ways={ways} />
          ))}
        </tbody>
      </table>
      {adding ? <AddPartnerDialog operation={operation.id} currency={currency} onClose={() => setAdding(false)} /> : null}
      {takingOut === null ? null : <TakeOutDialog one={takingOut} onClose={() => setTakingOut(null)} />}
    </Section>
  )
}

function Beneficiary({
  beneficiary: { organisation, role, grant },
  writable,
  onTakeOut,
}: {
  readonly beneficiary: NonNullable<OperationDetail['beneficiary']>
  readonly writable: boolean
  readonly onTakeOut: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <tr>
      <td>
        <Named organisation={organisation} />
        <div className="small-line">{role ?? t('corrections.partners.beneficiary')}</div>
        {writable ? <LinkButton onClick={onTakeOut}>{t('corrections.partners.take_out')}</LinkButton> : null}
      </td>
      <td className="is-number">{grant === null ? '–' : format.money(grant)}</td>
    </tr>
  )
}

function Partner({
  partner,
  ways,
  onTakeOut,
}: {
  readonly partner: OperationPartner
  readonly ways: CorrectionWaysGiven
  readonly onTakeOut: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { organisation, written, role, place, country, grant, source, byHand } = partner
  return (
    <tr>
      <td>
        <Named organisation={organisation} />
        {written === organisation.name ? null : <div className="small-line">{t('matrices.as_written', { text: written })}</div>}
        <div className="small-line">{[role, place, country].filter((part) => part !== null).join(' · ')}</div>
        {byHand === null ? null : <ByHandMark byHand={byHand} />}{' '}
        {!ways.writable ? null : byHand === null ? (
          <LinkButton onClick={onTakeOut}>{t('corrections.partners.take_out')}</LinkButton>
        ) : (
          <LinkButton onClick={() => ways.onWithdraw(byHand.correction)}>{t('corrections.withdraw')}</LinkButton>
        )}
      </td>
      <td className="is-number">
        {grant === null ? '–' : format.money(grant)}
        {byHand === null ? <RowLink source={source} /> : null}
      </td>
    </tr>
  )
}

function TakenOutPartner({ partner, ways }: { readonly partner: RemovedPartner; readonly ways: CorrectionWaysGiven }) {
  const { written, role, source, correction } = partner
  return (
    <tr>
      <td>
        <s>{written}</s> <CorrectedMark correction={correction} />
        <div className="small-line">{role}</div>
        <CorrectionWays correction={correction} ways={ways} />
      </td>
      <td className="is-number">
        –
        <RowLink source={source} />
      </td>
    </tr>
  )
}

/** Beside what no sheet holds: who stated it, when and why. */
function ByHandMark({ byHand }: { readonly byHand: NonNullable<OperationPartner['byHand']> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const story = [t('corrections.story_by_hand', { who: byHand.who, day: format.date(byHand.at) }), byHand.note]
  return <Mark explanation={story.filter((part) => part !== null).join(' ')}>{t('corrections.by_hand')}</Mark>
}

function Named({ organisation }: Pick<OperationPartner, 'organisation'>) {
  return (
    <>
      <a href={`#/organisations/${organisation.id}`}>{organisation.name}</a> {organisation.invented ? <InventedMark /> : null}{' '}
      <KindMark kind={organisation.kind} />
    </>
  )
}

function RowLink({ source }: Pick<OperationPartner, 'source'>) {
  const { t } = useTranslation()
  return (
    <div className="small-line">
      <a href={cellAddress(source.sheet, source.row, null)} title={source.file}>
        {t('sheets.issue.row', { row: source.row })}
      </a>
    </div>
  )
}
