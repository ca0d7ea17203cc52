import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PersonsChoice, personsChoices } from '#core/model/vocabulary.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'

/** Before a copy is saved: whether it names natural persons. */
export function CopyDialog({
  persons: first,
  onClose,
  onGoOn,
}: {
  /** What the project says of everything that leaves the program. */
  readonly persons: PersonsChoice
  readonly onClose: () => void
  readonly onGoOn: (persons: PersonsChoice) => void
}) {
  const { t } = useTranslation()
  const [persons, setPersons] = useState(first)
  return (
    <Dialog opened onClose={onClose} title={t('start.dialog.copy')} size="lg">
      <Stack gap="md">
        <Group>
          <Segmented
            label={t('persons.in_copy')}
            value={persons}
            onChange={setPersons}
            segments={personsChoices.map((value) => ({ value, label: t(`persons.${value}`) }))}
          />
        </Group>
        <p>{t(`persons.copy_${persons}`)}</p>
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="filled" data-autofocus onClick={() => onGoOn(persons)}>
            {t('start.copy_where')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
