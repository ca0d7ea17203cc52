import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { go } from '#renderer/data/route.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { OperationDialog } from './operation-dialog.tsx'

/** Makes an operation that no sheet holds, and opens it. */
export function NewOperation() {
  const { t } = useTranslation()
  const writable = useWritable()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        leftSection={<IconPlus size={16} stroke={1.7} aria-hidden />}
        disabled={!writable}
        title={writable ? undefined : t('ui.read_only')}
        onClick={() => setOpen(true)}
      >
        {t('corrections.operation.new')}
      </Button>
      {open ? (
        <OperationDialog
          operation={null}
          onClose={() => setOpen(false)}
          onDone={(id) => {
            setOpen(false)
            go(`/organisations?operation=${id}`)
          }}
        />
      ) : null}
    </>
  )
}
