import { useTranslation } from 'react-i18next'
import { relationTypes } from '#core/model/vocabulary.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'

/** What each kind of relation means, all at once. */
export function RelationHelp() {
  const { t } = useTranslation()
  return (
    <ChipPanel label={t('judgements.relation_help')} width={360}>
      {() => (
        <dl className="relation-help">
          {relationTypes.map((one) => (
            <div key={one}>
              <dt>{t(`word.relation.${one}`)}</dt>
              <dd>{t(`judgements.relation_scale.${one}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </ChipPanel>
  )
}
