import { CloseButton, Combobox, Input, TextInput, useCombobox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/data/engine-context.tsx'

export interface ChosenOperation {
  readonly id: number
  readonly code: string | null
  readonly title: string | null
}

const shown = 12

/** An operation of the instrument, found by title, code or beneficiary. */
export function OperationField({
  instrument,
  chosen,
  onChoose,
}: {
  readonly instrument: number
  readonly chosen: ChosenOperation | null
  readonly onChoose: (operation: ChosenOperation | null) => void
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const [text, setText] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const found = useQuery({
    ...queries.operations.list.queryOptions({ input: { search: text, instruments: [instrument], sort: 'title', limit: shown } }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
  })
  const { selectFirstOption } = combobox
  // The options come after the key that asked for them.
  const answer = found.data
  useEffect(() => {
    if (answer !== undefined) selectFirstOption()
  }, [answer, selectFirstOption])
  if (chosen !== null) {
    return (
      <Input.Wrapper size="xs" label={t('tagging.operation')}>
        <p className="tag-operation">
          <span>{operationText(chosen)}</span>
          <CloseButton size="xs" aria-label={t('tagging.no_operation')} onClick={() => onChoose(null)} />
        </p>
      </Input.Wrapper>
    )
  }
  const rows = found.data?.rows ?? []
  const total = found.data?.total ?? 0
  return (
    <Combobox
      store={combobox}
      withinPortal
      shadow="md"
      onOptionSubmit={(value) => {
        const operation = rows.find((one) => String(one.id) === value)
        if (operation !== undefined) onChoose({ id: operation.id, code: operation.code, title: operation.title })
        setText('')
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <TextInput
          size="xs"
          label={t('tagging.operation')}
          placeholder={t('tagging.operation_search')}
          value={text}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onKeyDown={(event) => {
            // Enter chooses here, it does not save yet.
            if (event.key === 'Enter' && text.trim() !== '') event.preventDefault()
            if (event.key !== 'Escape' || !combobox.dropdownOpened) return
            event.preventDefault()
            event.stopPropagation()
            combobox.closeDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {rows.map((one) => (
            <Combobox.Option key={one.id} value={String(one.id)}>
              {operationText(one)} <span className="faint">{one.organisation?.name}</span>
            </Combobox.Option>
          ))}
          {rows.length === 0 ? <Combobox.Empty>{t('tagging.operation_none')}</Combobox.Empty> : null}
        </Combobox.Options>
        {total > rows.length ? <Combobox.Footer>{t('tagging.operation_more', { count: total - rows.length })}</Combobox.Footer> : null}
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** Code and title, as far as there are any. */
export function operationText({ code, title }: ChosenOperation): string {
  return [code, title].filter((part) => part !== null).join(' · ')
}
