import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackageState } from '#core/package/states.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { PairInspector } from '../matrices/pair-inspector.tsx'
import { useMatrixChoices, useViewSetting } from '../matrices/question.tsx'
import { usePackageChoices } from '../packages/package-choices.tsx'
import { useChosenIds } from '../seen/chosen-ids.ts'
import { SeenPage } from '../seen/seen-page.tsx'
import type { SeenPlace } from '../seen/seen-views.ts'
import { Selected, useSelected } from '../seen/selected.tsx'
import { SharedChips } from '../seen/shared-chips.tsx'
import { scenariosOnPage } from '#renderer/charts/scenario-dots.ts'
import { LensChip, MethodChip, UncertaintyChip } from './lens-chips.tsx'
import { LensInspector } from './lens-inspector.tsx'
import { useLensPicture } from './lens-picture.ts'
import { planeEntries } from './lens-plane.ts'
import { lensExports, LensTables } from './lens-tables.tsx'
import { useLensWords } from './lens-words.ts'
import { ScenarioPages, WeightsChip } from './scenario-chips.tsx'
import { linkRows } from './structure-lines.ts'
import { useAttractors } from './use-attractors.ts'
import { useLensOptions } from './use-lens-options.ts'
import { useUncertainty } from './use-uncertainty.ts'
import './lenses.css'

/** Who drives the mix by five lenses and ISM: as a plane, scenarios or levels, with ranks side by side and each rank explained. */
export function LensesView({ place, chooser }: { readonly place: SeenPlace; readonly chooser: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { choices, question, change } = useMatrixChoices()
  const { change: changePackage } = usePackageChoices()
  const [lens, setLens] = useViewSetting('lenses.lens')
  const [options, setOptions] = useLensOptions()
  /** Whose rank is explained, to come back to from a pair. */
  const [explained, setExplained] = useState<number | null>(null)
  const [profile, setProfile] = useState(false)
  const [moves, setMoves] = useViewSetting('lenses.moves')
  const [askedPage, setPage] = useViewSetting('lenses.page')
  const asked = { question, options }
  const answer = useQuery({ ...queries.lenses.read.queryOptions({ input: asked }), placeholderData: keepPreviousData })
  const reading = answer.data
  const uncertainty = useUncertainty(asked, reading?.drawnFrom)
  const found = reading?.lenses.crossImpact.refused === null ? reading.lenses.crossImpact : null
  const attractors = useAttractors(asked, reading?.inputs, lens === 'crossImpact' && found !== null)
  const links = useQuery({
    ...queries.lenses.structure.queryOptions({ input: asked }),
    enabled: lens === 'ism',
    placeholderData: keepPreviousData,
  })
  const structure = links.data
  const pages = Math.max(1, Math.ceil((found?.scenarios.length ?? 0) / scenariosOnPage))
  const page = Math.min(askedPage, pages - 1)
  const entries = useMemo(() => (reading === undefined ? null : planeEntries(reading, lens, moves)), [reading, lens, moves])
  const { figure, sentence, read, rest, refused } = useLensWords({
    reading,
    lens,
    options,
    entries,
    structure,
    attractors: attractors.found,
  })
  const chosen = useChosenIds()
  const draw = useLensPicture({
    reading,
    lens,
    entries,
    structure,
    attractors: attractors.found,
    page,
    chosen,
    intervals: uncertainty.intervals,
    figure,
  })
  const selected = useSelected(reading?.instruments.map(({ id }) => id))
  const instrument = reading?.instruments.find(({ id }) => id === choices.instrument)
  const explain = (id: number) => {
    setExplained(id)
    setProfile(false)
    change({ instrument: id })
  }
  const toPackage = (states: readonly number[]) => {
    if (reading === undefined) return
    const ids = reading.instruments.map(({ id }) => id)
    changePackage({ instruments: ids, states: new Map(ids.map((id, at) => [id, (states[at] ?? 1) as PackageState])) })
    go('/packages')
  }
  const openPair = ({ from, to }: { readonly from: number; readonly to: number }) => {
    setExplained(null)
    change({ pair: { from, to } })
  }
  const open = (key: string) => {
    const [kind, at] = key.split(' ')
    if (kind === 'instrument') explain(Number(at))
    if (kind === 'scenario') toPackage(found?.scenarios[Number(at)]?.states ?? [])
    if (kind === 'link' && reading !== undefined) {
      const link = linkRows(reading, structure)[Number(at)]
      if (link !== undefined) openPair(link)
    }
  }
  const judged = (reading?.rests.judged ?? 0) > 0
  const few = (reading?.instruments.length ?? 0) < 2
  const drawn = refused === null || place.table
  return (
    <SeenPage
      place={place}
      chooser={chooser}
      title={t('lenses.title')}
      sentence={sentence}
      note={place.table ? rest : `${read} ${rest}`}
      settings={[
        [t('lenses.lens'), t(`lenses.name.${lens}`)],
        [t('lenses.method'), rest],
      ]}
      inputs={reading?.inputs}
      answer={answer}
      state={reading === undefined ? 'loading' : few || !judged || !drawn ? 'empty' : 'full'}
      empty={
        refused !== null && judged
          ? {
              title: t('lenses.refused_title', { lens: t(`lenses.name.${lens}`) }),
              text: refused,
              button: <Button onClick={() => setLens('direct')}>{t('lenses.to_direct')}</Button>,
            }
          : few
            ? { title: t('matrices.filtered_title'), text: t('matrices.filtered_text') }
            : {
                title: t('lenses.empty_title'),
                text: t('lenses.empty_text'),
                button: (
                  <Button variant="filled" onClick={() => go('/judgements')}>
                    {t('lenses.empty_button')}
                  </Button>
                ),
              }
      }
      keys={t('seen.keys')}
      draw={draw}
      onOpen={open}
      tables={() =>
        reading === undefined ? [] : lensExports(reading, { structure, attractors: attractors.found, uncertainty }, t, format)
      }
      table={
        reading === undefined ? null : (
          <LensTables
            reading={reading}
            lens={lens}
            structure={lens === 'ism' ? structure : undefined}
            attractors={attractors.found}
            chosen={chosen}
            uncertainty={uncertainty}
            onOpen={explain}
            onScenario={toPackage}
            onPair={openPair}
          />
        )
      }
      inspector={
        selected === 'pair' && choices.pair !== null ? (
          <PairInspector
            key={`${choices.pair.from}-${choices.pair.to}`}
            from={choices.pair.from}
            to={choices.pair.to}
            onClose={() => change(explained === null ? { pair: null } : { pair: null, instrument: explained })}
          />
        ) : selected === 'instrument' && reading !== undefined && instrument !== undefined && judged && !profile ? (
          <LensInspector
            key={instrument.id}
            instrument={instrument}
            reading={reading}
            lens={lens}
            asked={asked}
            figure={figure}
            interval={uncertainty.intervals.get(lens)?.get(instrument.id)}
            onPair={(pair) => {
              setExplained(instrument.id)
              change({ pair })
            }}
            onProfile={() => setProfile(true)}
            onClose={() => {
              setExplained(null)
              change({ instrument: null })
            }}
          />
        ) : selected === null ? undefined : (
          <Selected kind={selected} />
        )
      }
      chips={
        <>
          <LensChip lens={lens} onChange={setLens} />
          <MethodChip lens={lens} options={options} reading={reading} onChange={setOptions} />
          {lens === 'micmac' && !place.table ? (
            <Chip label={t('lenses.moves')} on={moves} explanation={t('lenses.read.arrows')} onClick={() => setMoves(!moves)} />
          ) : null}
          {lens === 'crossImpact' && found !== null && !place.table && pages > 1 ? (
            <ScenarioPages page={page} count={found.scenarios.length} onChange={setPage} />
          ) : null}
          {lens === 'crossImpact' && found !== null ? <WeightsChip of={attractors} /> : null}
          {judged ? <UncertaintyChip of={uncertainty} /> : null}
          <SharedChips counts={false} />
        </>
      }
    />
  )
}
