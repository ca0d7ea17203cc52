import { Button, Menu } from '@mantine/core'
import { IconAdjustments, IconChevronDown, IconRepeat, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { go } from '#renderer/data/route.ts'
import { agreementAddress, roundsAddress } from './question-address.ts'
import { SettingsDialog } from './settings-dialog.tsx'

/** The ways from the pairs: how the project judges, its rounds, how far the raters agree. */
export function JudgingMenu({ obstacle }: { readonly obstacle: string | null }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" rightSection={<IconChevronDown size={14} stroke={1.8} aria-hidden />}>
            {t('judging.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconAdjustments size={16} stroke={1.6} aria-hidden />} onClick={() => setOpened(true)}>
            {t('judging.button')}
          </Menu.Item>
          <Menu.Item leftSection={<IconRepeat size={16} stroke={1.6} aria-hidden />} onClick={() => go(roundsAddress)}>
            {t('rounds.title')}
          </Menu.Item>
          <Menu.Item leftSection={<IconUsersGroup size={16} stroke={1.6} aria-hidden />} onClick={() => go(agreementAddress)}>
            {t('agree.title')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened ? <SettingsDialog obstacle={obstacle} onClose={() => setOpened(false)} /> : null}
    </>
  )
}
