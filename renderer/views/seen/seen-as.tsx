import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go } from '#renderer/data/route.ts'
import { seenAddress, seenViews, type SeenView } from './seen-views.ts'

/** The menu of the ways to see the mix: as narrow as its longest word, however many ways there are. */
export function SeenAs({ view }: { readonly view: SeenView }) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={15} stroke={1.8} aria-hidden />}>{`${t('seen.as')} ${t(`seen.view.${view}`)}`}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={view}
          onChange={(value) => go(seenAddress({ view: seenViews.find((one) => one === value) ?? 'matrix', table: false }))}
        >
          {seenViews.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {t(`seen.view.${one}`)}
              <span className="small-line" style={{ display: 'block' }}>
                {t(`seen.explained.${one}`)}
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
