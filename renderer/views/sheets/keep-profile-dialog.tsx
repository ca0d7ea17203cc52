import { Button, Group, Radio, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Layout, LayoutChoices } from '#core/sheet/layout.ts'
import { isOwnProfile, type ProfileId } from '#core/sheet/profiles/profile.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { sentChoices } from './layout-choices.ts'

/** Keeps what is settled for a sheet: under a new name, or in the profile that it was recognised by. */
export function KeepProfileDialog({
  reading,
  sheet,
  layout,
  choices,
  onKept,
  onClose,
}: {
  readonly reading: string
  readonly sheet: number
  readonly layout: Layout
  readonly choices: LayoutChoices
  readonly onKept: (profile: ProfileId) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const own = isOwnProfile(layout.profile) ? layout.profile : null
  const [into, setInto] = useState<'known' | 'new'>(own === null ? 'new' : 'known')
  const [name, setName] = useState('')
  const keep = useMutation(queries.sheets.keepProfile.mutationOptions({ onSuccess: ({ id }) => onKept(id) }))
  const ready = into === 'known' || name.trim() !== ''
  return (
    <Dialog opened onClose={onClose} title={t('sheets.profile.keep_title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready) return
          const profile = into === 'known' && own !== null ? { replaces: own } : { name: name.trim() }
          keep.mutate({ reading, sheet, choices: sentChoices(choices), profile })
        }}
      >
        <Stack gap="md">
          <p>{t('sheets.profile.keep_text')}</p>
          {own === null ? null : (
            <Radio.Group
              aria-label={t('sheets.profile.keep_title')}
              value={into}
              onChange={(value) => setInto(value === 'known' ? 'known' : 'new')}
            >
              <Stack gap="xs">
                <Radio value="known" label={t('sheets.profile.keep_in', { name: layout.profileName ?? '' })} />
                <Radio value="new" label={t('sheets.profile.keep_new')} />
              </Stack>
            </Radio.Group>
          )}
          {into === 'known' ? null : (
            <TextInput
              label={t('sheets.profile.name')}
              placeholder={t('sheets.profile.name_example')}
              value={name}
              maxLength={200}
              onChange={(event) => setName(event.currentTarget.value)}
              data-autofocus
            />
          )}
          <ErrorNote error={keep.error} />
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled" disabled={!ready} loading={keep.isPending}>
              {t('sheets.profile.keep_confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
