import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MergePlan } from '#core/contract/merge.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { tableLabel } from './conflict-words.ts'

const counted = ['added', 'changed', 'removed', 'unchanged', 'conflicts'] as const

/** File by file what would come: by rater and kind. */
export function PlanTable({ files, onLeaveOut }: { readonly files: MergePlan['files']; readonly onLeaveOut: (at: number) => void }) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  return (
    <table className="plain-table collect-files" aria-label={t('collect.files')}>
      <thead>
        <tr>
          <th scope="col">{t('collect.file')}</th>
          {counted.map((key) => (
            <th key={key} scope="col" className="is-number">
              {t(`collect.count.${key}`)}
            </th>
          ))}
          <th scope="col" aria-label={t('collect.leave_out')} />
        </tr>
      </thead>
      {files.map((file, at) => (
        // One file may be chosen twice.
        <tbody key={`${file.file} ${String(at)}`}>
          <tr className="collect-file">
            <th scope="row">
              {file.file}
              {file.rater === null ? null : <span className="faint"> {t('collect.of_rater', { name: file.rater })}</span>}
            </th>
            {file.error === null ? (
              counted.map((key) => (
                <td key={key} className="is-number">
                  {format.number(file[key])}
                </td>
              ))
            ) : (
              <td colSpan={counted.length} className="collect-error">
                {t(`refusal.${file.error.code}`, { ...file.error.facts })}
              </td>
            )}
            <td>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={t('collect.leave_out_file', { file: file.file })}
                onClick={() => onLeaveOut(at)}
              >
                <IconX size={14} stroke={1.7} aria-hidden />
              </ActionIcon>
            </td>
          </tr>
          {file.lines
            .filter((line) => line.added + line.changed + line.removed + line.conflicts > 0)
            .map((line) => (
              <tr key={`${line.table} ${line.rater ?? ''}`} className="collect-line">
                <td>{[tableLabel(i18n, line.table), line.rater].filter((part) => part !== null).join(' · ')}</td>
                {counted.map((key) => (
                  <td key={key} className="is-number">
                    {line[key] === 0 ? '' : format.number(line[key])}
                  </td>
                ))}
              </tr>
            ))}
          {file.problems.map(({ code, row, value }) => (
            <tr key={`${code} ${String(row)}`} className="collect-line">
              <td colSpan={counted.length + 2} className="collect-error">
                {t(`merge.problem.${code}`, { row, value: value ?? '' })}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
