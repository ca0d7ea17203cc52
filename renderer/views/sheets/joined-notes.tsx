import { useTranslation } from 'react-i18next'
import type { ImportPlan } from '#core/contract/sheets.ts'
import { Note } from '#renderer/ui/note.tsx'

/** How rows of partners and payments find the operations of their codes, and how many wait for theirs. */
export function JoinedNotes({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation()
  // indicators of instruments name no operations
  const naming = plan.joinedLists.filter(({ found, made, waiting }) => found + made + waiting > 0)
  return (
    <>
      {plan.adopted === 0 ? null : (
        <Note title={t('sheets.joined.adopted', { count: plan.adopted })}>{t('sheets.joined.adopted_text')}</Note>
      )}
      {naming.map(({ sheet, name, kind, found, made, waiting }) => (
        <Note
          key={sheet}
          {...(waiting > 0 ? { tone: 'warn' as const } : {})}
          title={
            waiting > 0
              ? t('sheets.joined.waiting', { count: waiting, sheet: name })
              : t('sheets.joined.found', { found, made, sheet: name, kind: t(`word.listKind.${kind}`) })
          }
        >
          {waiting > 0 ? t('sheets.joined.waiting_text') : made > 0 ? t('sheets.joined.made_text') : null}
        </Note>
      ))}
    </>
  )
}
