import { Combobox, useCombobox } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { columnLetter } from '#core/sheet/cells.ts'
import { fields, type ColumnReading, type Field, type IndicatorChoice, indicatorRoles } from '#core/sheet/layout.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { isUncertain } from './layout-choices.ts'
import { indicatorWords, whyColumn } from './layout-words.ts'

interface MeaningProps {
  readonly column: number
  readonly reading: ColumnReading | undefined
  /** Of a sheet of indicators: what the column holds of one, null for nothing; undefined for every other list. */
  readonly indicator?: IndicatorChoice | null | undefined
  readonly opened: boolean
  readonly onOpened: (opened: boolean) => void
  readonly onChoose: (field: Field | null) => void
  readonly onChooseIndicator: (chosen: IndicatorChoice | null) => void
}

/** What a column means, with why the program thinks so, and every other thing it could mean; that list is made only when it opens. */
export function MeaningSelect(props: MeaningProps) {
  const { column, reading, indicator, opened, onOpened } = props
  return opened ? (
    <OpenMeaning {...props} />
  ) : (
    <MeaningButton column={column} reading={reading} indicator={indicator} onClick={() => onOpened(true)} />
  )
}

/** The button above a column; takes what the list's target adds to it. */
function MeaningButton({
  column,
  reading,
  indicator,
  ...target
}: ComponentProps<'button'> & Pick<MeaningProps, 'column' | 'reading' | 'indicator'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const field = reading?.field ?? null
  const unsure = reading !== undefined && isUncertain(reading)
  const held = indicator ?? null
  const label =
    held !== null ? indicatorWords(t, held) : field === null ? t('sheets.meaning.nothing') : `${t(`fields.${field}`)}${unsure ? '?' : ''}`
  return (
    <button
      {...target}
      type="button"
      tabIndex={-1}
      className="meaning"
      data-unsure={unsure || undefined}
      data-none={(field === null && held === null) || undefined}
      title={reading === undefined || held !== null ? label : whyColumn(t, format, reading)}
      aria-label={t('sheets.meaning.label', { column: columnLetter(column), meaning: label })}
    >
      <span>{label}</span>
      <IconChevronDown size={14} stroke={1.8} aria-hidden />
    </button>
  )
}

function OpenMeaning({ column, reading, indicator, opened, onOpened, onChoose, onChooseIndicator }: MeaningProps) {
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
  const ofIndicators = indicator !== undefined
  const roles = ofIndicators ? offeredRoles(t, wanted, indicator) : []
  const offered = [...likely, ...(ofIndicators ? fieldsOfIndicators : fields).filter((one) => !likely.includes(one))].filter(
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
        const role = roles.find(({ key }) => key === value)
        if (role !== undefined) onChooseIndicator(role.chosen)
        else if (value === '' && ofIndicators) onChooseIndicator(null)
        else onChoose(fields.find((one) => one === value) ?? null)
        setSearch('')
        onOpened(false)
      }}
    >
      <Combobox.Target targetType="button">
        <MeaningButton column={column} reading={reading} indicator={indicator} onClick={() => onOpened(false)} />
      </Combobox.Target>
      <Combobox.Dropdown>
        {ofIndicators ? (
          <div className="meaning-why">{t('sheets.meaning.year_help')}</div>
        ) : reading === undefined ? null : (
          <div className="meaning-why">{whyColumn(t, format, reading)}</div>
        )}
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
          {roles.map(({ key, label }) => (
            <Combobox.Option key={key} value={key}>
              {label}
            </Combobox.Option>
          ))}
          {offered.map((one) => (
            <Combobox.Option key={one} value={one}>
              {t(`fields.${one}`)}
              {likely.includes(one) ? <span className="meaning-likely">{t('sheets.meaning.likely')}</span> : null}
            </Combobox.Option>
          ))}
          {offered.length + roles.length === 0 ? <Combobox.Empty>{t('sheets.meaning.none_found')}</Combobox.Empty> : null}
          {(field === null && (indicator ?? null) === null) || !t('sheets.meaning.nothing').toLowerCase().includes(wanted) ? null : (
            <Combobox.Option value="">{t('sheets.meaning.nothing')}</Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** What a sheet of indicators says beside its figures: what they are of. */
const fieldsOfIndicators: readonly Field[] = ['operation_code', 'instrument']

/** Everything that a column of such a sheet can hold; a year that is typed is the year of a target or of a value reached. */
function offeredRoles(t: TFunction, wanted: string, held: IndicatorChoice | null) {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(wanted)?.[0]
  const words = wanted.replace(year ?? '', '').trim()
  return indicatorRoles
    .filter((role) => year === undefined || role === 'target' || role === 'achieved')
    .map((role): IndicatorChoice => ({ role, year: year === undefined ? null : Number(year) }))
    .filter((chosen) => chosen.role !== held?.role || chosen.year !== null)
    .map((chosen) => ({ key: `indicator ${chosen.role}`, chosen, label: indicatorWords(t, chosen) }))
    .filter(({ label }) => label.toLowerCase().includes(words))
}
