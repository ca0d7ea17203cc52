import { useTranslation } from 'react-i18next'
import type { OrganisationCard } from '#core/contract/identity.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { InventedMark, KindMark } from '#renderer/ui/mark.tsx'
import { MarkedName, wordsIn } from './marked-name.tsx'

const spellingsShown = 6
const instrumentsShown = 12

/** One of the two organisations that are compared: everything that helps to tell whether they are one. */
export function ReviewCard({
  card,
  other,
  onSplit,
}: {
  readonly card: OrganisationCard
  readonly other: OrganisationCard
  /** Left out where it has one spelling and one place only, or nothing can be written. */
  readonly onSplit?: (() => void) | undefined
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = wordsIn(other.names)
  const further = card.names.filter(({ name }) => name !== card.name)
  const sameIdentifier = new Set(other.identifiers.map(({ taxId }) => taxId))
  const samePlace = new Set(other.places.map((place) => place.toLowerCase()))
  const sameInstrument = new Set(other.instruments.map(({ id }) => id))
  return (
    <section className="review-card" aria-label={card.name}>
      <h2 className="review-name">
        <a href={`#/organisations/${card.id}`}>
          <MarkedName name={card.name} other={words} />
        </a>{' '}
        {card.invented ? <InventedMark /> : null}
        <KindMark kind={card.kind} />
      </h2>
      <dl className="review-facts">
        <dt>{t('identity.spellings')}</dt>
        <dd>
          {further.length === 0 ? (
            <span className="faint">{t('identity.one_spelling')}</span>
          ) : (
            <>
              {further.slice(0, spellingsShown).map(({ name, count }) => (
                <div key={name}>
                  <MarkedName name={name} other={words} /> <span className="faint">{format.number(count)}×</span>
                </div>
              ))}
              {further.length > spellingsShown ? (
                <div className="faint">{t('identity.more', { count: further.length - spellingsShown })}</div>
              ) : null}
            </>
          )}
          {onSplit === undefined ? null : <LinkButton onClick={onSplit}>{t('identity.split_link')}</LinkButton>}
        </dd>
        <dt>{t('identity.identifiers')}</dt>
        <dd>
          {card.identifiers.length === 0
            ? '–'
            : card.identifiers.map(({ taxId, valid }) => (
                <div key={taxId} data-same={sameIdentifier.has(taxId) || undefined}>
                  {taxId} {valid === false ? <span className="faint">{t('identity.wrong_digit')}</span> : null}
                </div>
              ))}
        </dd>
        <dt>{t('identity.places')}</dt>
        <dd>
          {card.country === null && card.places.length === 0 ? '–' : null}
          {card.country === null ? null : <span data-same={card.country === other.country || undefined}>{card.country}</span>}
          {card.places.map((place, index) => (
            <span key={place}>
              {index === 0 && card.country === null ? '' : ' · '}
              <span data-same={samePlace.has(place.toLowerCase()) || undefined}>{place}</span>
            </span>
          ))}
        </dd>
        <dt>{t('organisations.operations')}</dt>
        <dd>
          {format.number(card.operations)}
          {card.grant.length === 0 ? null : <span className="faint"> · {format.moneyList(card.grant)}</span>}
        </dd>
        <dt>{t('organisations.instruments')}</dt>
        <dd>
          {card.instruments.length === 0 ? '–' : null}
          {card.instruments.slice(0, instrumentsShown).map(({ id, code, operations }, index) => (
            <span key={id}>
              {index === 0 ? '' : ' · '}
              <span data-same={sameInstrument.has(id) || undefined}>{code}</span> <span className="faint">{format.number(operations)}</span>
            </span>
          ))}
          {card.instruments.length > instrumentsShown ? (
            <span className="faint"> · {t('identity.more', { count: card.instruments.length - instrumentsShown })}</span>
          ) : null}
        </dd>
      </dl>
    </section>
  )
}
