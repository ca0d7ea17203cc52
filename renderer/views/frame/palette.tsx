import { Spotlight } from '@mantine/spotlight'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { IconBuilding, IconFileText, IconSearch, IconTag } from '@tabler/icons-react'
import { useState } from 'react'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { shortcutText, type Action } from '#renderer/actions/action.ts'
import { useProgramActions } from '#renderer/actions/program-actions.ts'
import { useOfferedActions } from '#renderer/actions/screen-actions.tsx'
import { useEngine, useHost } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'

const groups = ['view', 'export', 'go', 'edit', 'project'] as const

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Find anything: instruments, organisations and operations of the project, and every action. */
export function Palette() {
  const { t } = useTranslation()
  const host = useHost()
  const { queries } = useEngine()
  const [query, setQuery] = useState('')
  const [asked] = useDebouncedValue(query.trim(), 120)
  const found = useQuery({
    ...queries.search.find.queryOptions({ input: { text: asked } }),
    enabled: asked.length >= 2,
    placeholderData: keepPreviousData,
  }).data
  const program = useProgramActions()
  const offered = useOfferedActions()
  const matching = [...offered, ...program].filter(
    (action) => action.enabled && action.id !== 'find' && plain(action.label).includes(plain(query.trim())),
  )
  const things = asked.length >= 2 && query.trim() !== '' ? found : undefined
  const empty =
    matching.length === 0 &&
    (things === undefined || things.instruments.length + things.organisations.length + things.operations.length === 0)

  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight="60vh"
      transitionProps={{ duration: 100 }}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
    >
      <Spotlight.Search
        placeholder={t('frame.find')}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
        aria-label={t('frame.find')}
      />
      <Spotlight.ActionsList>
        {things === undefined || things.instruments.length === 0 ? null : (
          <Spotlight.ActionsGroup label={t('palette.instruments')}>
            {things.instruments.map((one) => (
              <Spotlight.Action
                key={one.id}
                label={one.name}
                description={one.code}
                leftSection={<IconTag size={18} stroke={1.6} aria-hidden />}
                onClick={() => go(`/instruments/${one.id}`)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {things === undefined || things.organisations.length === 0 ? null : (
          <Spotlight.ActionsGroup label={t('palette.organisations')}>
            {things.organisations.map((one) => (
              <Spotlight.Action
                key={one.id}
                label={one.name}
                description={[
                  ...(one.kind === 'organisation' ? [] : [t(`organisations.kind.${one.kind}`)]),
                  ...(one.invented ? [t('ui.invented')] : []),
                ].join(' · ')}
                leftSection={<IconBuilding size={18} stroke={1.6} aria-hidden />}
                onClick={() => go(`/organisations/${one.id}`)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {things === undefined || things.operations.length === 0 ? null : (
          <Spotlight.ActionsGroup label={t('palette.operations')}>
            {things.operations.map((one) => (
              <Spotlight.Action
                key={one.id}
                label={one.title ?? one.code ?? t('palette.untitled')}
                description={one.code ?? ''}
                leftSection={<IconFileText size={18} stroke={1.6} aria-hidden />}
                onClick={() => go(`/organisations?operation=${one.id}`)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {groups.map((group) => (
          <ActionsOf
            key={group}
            heading={t(`palette.${group}`)}
            actions={matching.filter((action) => action.group === group)}
            platform={host.platform}
          />
        ))}
        {empty ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function ActionsOf({
  heading,
  actions,
  platform,
}: {
  readonly heading: string
  readonly actions: readonly Action[]
  readonly platform: 'mac' | 'windows' | 'linux'
}) {
  if (actions.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={heading}>
      {actions.map((action) => (
        <Spotlight.Action
          key={action.id}
          label={action.label}
          onClick={action.run}
          rightSection={
            action.shortcut === undefined ? null : <span className="palette-shortcut">{shortcutText(action.shortcut, platform)}</span>
          }
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}
