import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type PersonsChoice, personsChoices } from '#core/model/vocabulary.ts'
import { bytesOf, download } from '#renderer/data/download.ts'
import { asLanguage, type Language } from '#renderer/data/i18n.ts'
import { ErrorNote } from '#renderer/ui/note.tsx'

/** Saves the validation report as a workbook, with natural persons masked or named. */
export function SaveReport({
  ask,
}: {
  readonly ask: (question: {
    readonly language: Language
    readonly persons: PersonsChoice
  }) => Promise<{ readonly name: string; readonly mime: string; readonly base64: string }>
}) {
  const { t, i18n } = useTranslation()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (persons: PersonsChoice) => {
      const { name, mime, base64 } = await ask({ language: asLanguage(i18n.language), persons })
      download(name, new Blob([bytesOf(base64)], { type: mime }))
    },
  })
  return (
    <>
      <ErrorNote error={error} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="compact-sm" loading={isPending} leftSection={<IconDownload size={15} stroke={1.7} aria-hidden />}>
            {t('report.button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {personsChoices.map((persons) => (
            <Menu.Item key={persons} onClick={() => mutate(persons)}>
              {t(`persons.${persons}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
