import { Combobox, useCombobox } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { columnLetter } from '#core/sheet/cells.ts'
import { fields, type ColumnReading, type Field } from '#core/sheet/layout.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { isUncertain } from './layout-choices.ts'
import { whyColumn } from './layout-words.ts'

interface MeaningProps {
  readonly column: number
  readonly reading: ColumnReading | undefined
  readonly opened: boolean
  readonly onOpened: (opened: boolean) => void
  readonly onChoose: (field: Field | null) => void
}

/** What a column means, with why the program thinks so, and every other thing it could mean; that list is made only when it opens. */
export function MeaningSelect(props: MeaningProps) {
  const { column, reading, opened, onOpened } = props
  return opened ? <OpenMeaning {...props} /> : <MeaningButton column={column} reading={reading} onClick={() => onOpened(true)} />
}

/** The button above a column; takes what the list's target adds to it. */
function MeaningButton({
  column,
  reading,
  ...target
}: ComponentProps<'button'> & { readonly column: number; readonly reading: ColumnReading | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  const field = reading?.field ?? null
  const unsure = reading !== undefined && isUncertain(reading)
  const label = field === null ? t('sheets.meaning.nothing') : `${t(`fields.${field}`)}${unsure ? '?' : ''}`
  return (
    <button
      {...target}
      type="button"
      tabIndex={-1}
      className="meaning"
      data-unsure={unsure || undefined}
      data-none={field === null || undefined}
      title={reading === undefined ? label : whyColumn(t, format, reading)}
      aria-label={t('sheets.meaning.label', { column: columnLetter(column), meaning: label })}
    >
      <span>{label}</span>
      <IconChevronDown size={14} stroke={1.8} aria-hidden />
    </button>
  )
}

function OpenMeaning({ column, reading, opened, onOpened, onChoose }: MeaningProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [search, setSearch] = useState('')
  const combobox = useCombobox({
    opened,
    onDropdownClose: () => onOpened(false),
  })
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!opened) return
    // The list is placed before it can take the focus, which takes a frame or two.
    let frames = 0
    let frame = requestAnimationFrame(function take() {
      input.current?.focus()
      frames++
      if (document.activeElement !== input.current && frames < 20) frame = requestAnimationFrame(take)
    })
    return () => cancelAnimationFrame(frame)
  }, [opened])
  const field = reading?.field ?? null
  const likely = reading?.alternatives ?? []
  const wanted = search.trim().toLowerCase()
  const offered = [...likely, ...fields.filter((one) => !likely.includes(one))].filter(
    (one) => one !== field && t(`fields.${one}`).toLowerCase().includes(wanted),
  )
  return (
    <Combobox
      store={combobox}
      width={270}
      position="bottom-start"
      withinPortal
      shadow="md"
      onOptionSubmit={(value) => {
        onChoose(fields.find((one) => one === value) ?? null)
        setSearch('')
        onOpened(false)
      }}
    >
      <Combobox.Target targetType="button">
        <MeaningButton column={column} reading={reading} onClick={() => onOpened(false)} />
      </Combobox.Target>
      <Combobox.Dropdown>
        {reading === undefined ? null : <div className="meaning-why">{whyColumn(t, format, reading)}</div>}
        <Combobox.Search
          ref={input}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value)
            combobox.selectFirstOption()
          }}
          placeholder={t('sheets.meaning.search')}
          aria-label={t('sheets.meaning.search')}
        />
        <Combobox.Options mah={300} style={{ overflowY: 'auto' }}>
          {offered.map((one) => (
            <Combobox.Option key={one} value={one}>
              {t(`fields.${one}`)}
              {likely.includes(one) ? <span className="meaning-likely">{t('sheets.meaning.likely')}</span> : null}
            </Combobox.Option>
          ))}
          {offered.length === 0 ? <Combobox.Empty>{t('sheets.meaning.none_found')}</Combobox.Empty> : null}
          {field === null || !t('sheets.meaning.nothing').toLowerCase().includes(wanted) ? null : (
            <Combobox.Option value="">{t('sheets.meaning.nothing')}</Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
