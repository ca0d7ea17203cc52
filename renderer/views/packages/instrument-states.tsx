import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { holds, packageStates } from '#core/package/states.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { go } from '#renderer/data/route.ts'
import { usePackageChoices } from './package-choices.tsx'
import type { SetPackage } from './use-package.ts'

/** One row an instrument: its state, what a search may change of it, and whether the state fits. Left and right change the state. */
export function InstrumentStates({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices, change } = usePackageChoices()
  const { material, states, figures } = shown
  return (
    <ul className="package-instruments" aria-label={t('packages.instruments')}>
      {material.instruments.map(({ id, code, name }, at) => {
        const state = states[at]!
        const hold = choices.holds.get(id) ?? 'free'
        const { consistency, ofState } = figures.balances[at]!
        const better = packageStates.toSorted((a, b) => ofState[b] - ofState[a])[0]!
        const next = holds[(holds.indexOf(hold) + 1) % holds.length]!
        const Lock = hold === 'free' ? IconLockOpen : IconLock
        return (
          <li key={id}>
            <div className="package-instrument-name">
              <button type="button" className="link" title={name} onClick={() => go(`/instruments/${id}`)}>
                {code}
              </button>
              <span title={name}>{name}</span>
              <small data-against={figures.against.includes(at) || undefined}>
                {figures.against.includes(at)
                  ? t('packages.balance.against', { state: t(`packages.state.${better}`), value: format.score(-consistency) })
                  : t('packages.balance.fits')}
              </small>
            </div>
            <fieldset className="package-states" aria-label={t('packages.state.of', { code })}>
              {packageStates.map((one) => (
                <label key={one} data-on={one === state || undefined} data-state={one}>
                  <input
                    type="radio"
                    name={`package-state-${id}`}
                    checked={one === state}
                    onChange={() => change({ states: new Map([...choices.states, [id, one]]) })}
                  />
                  {t(`packages.state.${one}`)}
                </label>
              ))}
            </fieldset>
            <button
              type="button"
              className="package-hold"
              data-on={hold !== 'free' || undefined}
              title={t(`packages.hold.explained.${hold}`)}
              aria-label={t('packages.hold.of', { code, hold: t(`packages.hold.${hold}`) })}
              onClick={() => change({ holds: new Map([...choices.holds, [id, next]]) })}
            >
              <Lock size={14} stroke={1.7} aria-hidden />
              {t(`packages.hold.${hold}`)}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
