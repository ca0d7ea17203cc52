import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportPlan } from '#core/contract/sheets.ts'
import { type StatedKey, statedKeys } from '#core/plan/operation-key.ts'
import { useFormat } from '#renderer/data/use-format.ts'

/** With which delivery the sheet is compared and by what its rows are found; the key of rows without a code can be chosen. */
export function ComparedBy({ list, onKey }: { readonly list: ImportPlan['lists'][number]; readonly onKey: (key: StatedKey) => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { before, coded, uncoded, known, statedKey } = list
  return (
    <div className="compared-by">
      <p>
        {before === null
          ? t('sheets.compare.with_list', { count: known })
          : t('sheets.compare.with', { file: before.file, day: format.date(before.importedAt), count: known })}{' '}
        {coded > 0 ? t('sheets.compare.by_code', { count: coded }) : null}
      </p>
      {uncoded > 0 ? (
        <Select
          size="xs"
          label={t('sheets.compare.by_key', { count: uncoded })}
          data={statedKeys.map((key) => ({ value: key, label: t(`sheets.compare.keys.${key}`) }))}
          value={statedKey}
          allowDeselect={false}
          onChange={(value) => {
            const key = statedKeys.find((one) => one === value)
            if (key !== undefined) onKey(key)
          }}
        />
      ) : null}
    </div>
  )
}
