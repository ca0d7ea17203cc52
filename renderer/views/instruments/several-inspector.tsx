import { Button } from '@mantine/core'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Inspector, LinkButton, Section } from '#renderer/ui/inspector.tsx'
import { TagPicker } from '../tagging/tag-picker.tsx'

/** Several instruments at once: their tags, and what is chosen. */
export function SeveralInspector({
  instruments,
  taxonomies,
  tagField,
  onRemove,
  onClose,
}: {
  readonly instruments: readonly InstrumentRow[]
  readonly taxonomies: readonly Taxonomy[]
  readonly tagField: RefObject<HTMLInputElement | null>
  readonly onRemove: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const writable = useWritable()
  return (
    <Inspector title={t('instruments.several.title', { count: instruments.length })} sub={t('instruments.several.sub')} onClose={onClose}>
      <TagPicker instruments={instruments} taxonomies={taxonomies} field={tagField} />
      <Section title={t('instruments.several.list')} action={<LinkButton onClick={onClose}>{t('instruments.several.clear')}</LinkButton>}>
        <table className="plain-table">
          <tbody>
            {instruments.map((one) => (
              <tr key={one.id}>
                <td>
                  <strong className="code">{one.code}</strong> {one.name}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <div className="panel-leave">
        <Button disabled={!writable} title={writable ? undefined : t('ui.read_only')} onClick={onRemove}>
          {t('instruments.remove.button')}
        </Button>
      </div>
    </Inspector>
  )
}
