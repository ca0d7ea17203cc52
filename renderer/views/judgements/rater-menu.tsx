import { Menu } from '@mantine/core'
import { IconChevronDown, IconFileExport, IconFileSpreadsheet, IconPencil, IconTrash, IconUserPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rater } from '#core/contract/judgements.ts'
import { scoringWords } from '#core/page/scoring-words.ts'
import { bytesOf, download } from '#renderer/data/download.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { InventedMark } from '#renderer/ui/mark.tsx'
import { useProjectFiles } from '../start/project-files.tsx'
import { useJudgementChoices } from './judgement-session.ts'
import { RaterDialog } from './rater-dialog.tsx'
import { RemoveRaterDialog } from './remove-rater-dialog.tsx'

/** Organisation and role of a rater, as far as known. */
export function RaterHouse({ rater: { organisation, role } }: { readonly rater: Pick<Rater, 'organisation' | 'role'> }) {
  const told = [organisation, role].filter((one) => one !== null).join(' · ')
  return told === '' ? null : <span className="who-sub">{told}</span>
}

/** Who judges now, and the others; adding, renaming and removing. */
export function RaterMenu({
  rater,
  raters,
  obstacle,
}: {
  readonly rater: Rater
  readonly raters: readonly Rater[]
  readonly obstacle: string | null
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { change } = useJudgementChoices()
  const files = useProjectFiles()
  const { client } = useEngine()
  const workbook = useMutation({
    mutationFn: async (id: number) => {
      const file = await client.merge.scoringWorkbook({ rater: id, words: scoringWords(t) })
      download(file.name, new Blob([bytesOf(file.base64)], { type: file.mime }))
    },
    onError: files.tellError,
  })
  const scoring = (useProject()?.scoringRater ?? null) !== null
  const [dialog, setDialog] = useState<'add' | 'rename' | 'remove' | null>(null)
  const close = () => setDialog(null)
  const locked = obstacle !== null
  return (
    <>
      <div className="rater-now">
        <Menu position="bottom-start" width={300}>
          <Menu.Target>
            <button type="button" className="chip rater-chip">
              {t('judgements.rater.chip')}
              <strong>{rater.name}</strong>
              <IconChevronDown size={13} stroke={1.8} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {raters.map((one) => (
              <Menu.Item
                key={one.id}
                role="menuitemradio"
                aria-checked={one.id === rater.id}
                rightSection={<span className="judge-faint">{format.number(one.assessments)}</span>}
                onClick={() => change({ rater: one.id, last: null })}
              >
                <span className={one.id === rater.id ? 'is-strong' : undefined}>{one.name}</span>
                <RaterHouse rater={one} />
              </Menu.Item>
            ))}
            <Menu.Divider />
            {scoring ? null : (
              <Menu.Item
                disabled={locked}
                leftSection={<IconUserPlus size={16} stroke={1.6} aria-hidden />}
                onClick={() => setDialog('add')}
              >
                {t('judgements.rater.add')}
              </Menu.Item>
            )}
            <Menu.Item
              disabled={locked}
              leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />}
              onClick={() => setDialog('rename')}
            >
              {t('judgements.rater.rename', { name: rater.name })}
            </Menu.Item>
            {scoring ? null : (
              <Menu.Item
                disabled={locked}
                leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />}
                onClick={() => setDialog('remove')}
              >
                {t('judgements.rater.remove', { name: rater.name })}
              </Menu.Item>
            )}
            {scoring ? null : (
              <Menu.Item leftSection={<IconFileExport size={16} stroke={1.6} aria-hidden />} onClick={() => files.saveScoringFile(rater)}>
                {t('collect.scoring_file', { name: rater.name })}
              </Menu.Item>
            )}
            {scoring ? null : (
              <Menu.Item leftSection={<IconFileSpreadsheet size={16} stroke={1.6} aria-hidden />} onClick={() => workbook.mutate(rater.id)}>
                {t('collect.workbook', { name: rater.name })}
              </Menu.Item>
            )}
            {locked ? <Menu.Label>{obstacle}</Menu.Label> : null}
          </Menu.Dropdown>
        </Menu>
        {rater.invented ? <InventedMark /> : null}
      </div>
      {dialog === 'add' ? <RaterDialog rater={null} raters={raters} onClose={close} /> : null}
      {dialog === 'rename' ? <RaterDialog rater={rater} raters={raters} onClose={close} /> : null}
      {dialog === 'remove' ? <RemoveRaterDialog rater={rater} onClose={close} /> : null}
    </>
  )
}
