import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Layout } from '#core/sheet/layout.ts'
import { type ProfileId, profileIds } from '#core/sheet/profiles/profile.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { LinkButton } from '#renderer/ui/inspector.tsx'
import { Choice } from './layout-choice.tsx'
import { profileWords } from './layout-words.ts'

/** What the sheet was recognised by: profiles of the project's own first, then the shipped ones; and the way to keep a new one. */
export function ProfileChoice({
  layout,
  onChoose,
  onKeep,
}: {
  readonly layout: Layout
  readonly onChoose: (profile: ProfileId) => void
  readonly onKeep: () => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const writable = useWritable()
  const own = useQuery(queries.profiles.list.queryOptions()).data ?? []
  const recognised = layout.profileName !== null
  return (
    <ChipPanel label={t(recognised ? 'sheets.profile.recognised_by' : 'sheets.line.profile')} value={profileWords(t, layout)} width={340}>
      {(close) => {
        const choose = (profile: ProfileId) => {
          onChoose(profile)
          close()
        }
        return (
          <>
            <p className="faint">
              {recognised ? t('sheets.profile.recognised_text') : t('sheets.line.profile_why', { sure: format.share(layout.confidence) })}
            </p>
            {layout.isList && writable ? (
              <LinkButton
                onClick={() => {
                  close()
                  onKeep()
                }}
              >
                {t('sheets.profile.keep')}
              </LinkButton>
            ) : null}
            <div className="choice-list">
              {own.length === 0 ? null : <p className="choice-head">{t('sheets.profile.own')}</p>}
              {own.map(({ id, name }) => (
                <Choice key={id} on={layout.profile === id} onChoose={() => choose(id)}>
                  {name}
                </Choice>
              ))}
              {own.length === 0 ? null : <p className="choice-head">{t('sheets.profile.shipped')}</p>}
              {profileIds.map((profile) => (
                <Choice key={profile} on={layout.profile === profile} onChoose={() => choose(profile)}>
                  {t(`profiles.${profile}`)}
                </Choice>
              ))}
            </div>
          </>
        )
      }}
    </ChipPanel>
  )
}
