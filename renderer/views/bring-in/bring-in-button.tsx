import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go } from '#renderer/data/route.ts'
import { useProject, useWritable } from '#renderer/data/use-project.ts'
import { bringInAddress } from './bring-in-address.ts'

/** The way from judging to a matrix that is there already. */
export function BringInButton() {
  const { t } = useTranslation()
  const writable = useWritable()
  const scoring = (useProject()?.scoringRater ?? null) !== null
  // A scoring file is answered question by question.
  if (scoring) return null
  return (
    <Button
      size="xs"
      disabled={!writable}
      leftSection={<IconTableImport size={15} stroke={1.7} aria-hidden />}
      onClick={() => go(bringInAddress)}
    >
      {t('matrix_file.button')}
    </Button>
  )
}
