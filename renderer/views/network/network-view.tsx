import { NumberInput, Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { networkKinds, type Network } from '#core/contract/views.ts'
import { networkGraph, nodeMeasures, undirectedMeasures, type NodeMeasure } from '#renderer/charts/network-graph.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useFormat } from '#renderer/data/use-format.ts'
import type { Tokens } from '#renderer/theme/tokens.ts'
import { CodedName } from '#renderer/ui/coded-name.tsx'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import type { Size } from '#renderer/ui/use-size.ts'
import { useMatrixChoices, useShownInstead, useViewSetting } from '../matrices/question.tsx'
import { useInteraction } from '../matrices/use-interaction.ts'
import { useChosenIds } from '../seen/chosen-ids.ts'
import { SeenPage } from '../seen/seen-page.tsx'
import { exportedTable, SeenTable, type SeenColumn } from '../seen/seen-table.tsx'
import type { SeenPlace } from '../seen/seen-views.ts'
import { Selected, useSelected } from '../seen/selected.tsx'
import { SharedChips } from '../seen/shared-chips.tsx'
import { measureWord, useNetworkWords } from './network-words.ts'

type Node = Network['nodes'][number]
interface LinkRow {
  readonly from: Node
  readonly to: Node
  readonly value: number
}

/** Who supports whom: instruments and the links between them, their communities and who stands in the middle. */
export function NetworkView({ place, chooser }: { readonly place: SeenPlace; readonly chooser: ReactNode }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { queries } = useEngine()
  const { question, change } = useMatrixChoices()
  const matrix = useInteraction().data
  const raters = matrix?.raters
  const [kind, setKind] = useViewSetting('network.of')
  const of = kind ?? (raters === 0 ? 'shared' : 'judged')
  useShownInstead({ settings: { 'network.of': of } })
  const [threshold, setThreshold] = useViewSetting(`network.threshold.${of}`)
  const [most, setMost] = useViewSetting('network.most')
  const [wanted, setMeasure] = useViewSetting('network.measure')
  const measures = of === 'judged' ? nodeMeasures : undirectedMeasures
  const measure = measures.find((one) => one === wanted) ?? 'gives'
  const answer = useQuery({
    ...queries.views.network.queryOptions({ input: { ...question, of, threshold, most } }),
    placeholderData: keepPreviousData,
    enabled: kind !== null || raters !== undefined,
  })
  const network = answer.data
  const { words, figure, community, sentence, note } = useNetworkWords(network, measure)
  const selected = useSelected(matrix?.instruments.map(({ id }) => id))
  const chosen = useChosenIds()
  const draw = useCallback(
    (size: Size, tokens: Tokens) =>
      network === undefined ? { ...size, layers: {}, targets: [] } : networkGraph(network, { ...size, tokens, measure, chosen, words }),
    [network, measure, chosen, words],
  )
  const links = useMemo<readonly LinkRow[]>(
    () =>
      (network?.links ?? []).flatMap(({ from, to, value }) => {
        const [first, second] = [network?.nodes[from], network?.nodes[to]]
        return first === undefined || second === undefined ? [] : [{ from: first, to: second, value }]
      }),
    [network],
  )
  const columns = useMemo<readonly SeenColumn<Node>[]>(() => {
    const measured = (key: NodeMeasure | 'hinders' | 'hindered'): SeenColumn<Node> => ({
      key,
      label: t(key === 'hinders' || key === 'hindered' ? `network.table.${key}` : `network.measure.${measureWord(of, key)}`),
      width: '7rem',
      number: true,
      value: (node) => node[key],
      text: (node) => figure(node[key], key === 'hinders' || key === 'hindered' ? 'gives' : key),
    })
    return [
      {
        key: 'code',
        label: t('network.table.instrument'),
        width: 'minmax(8rem, 2fr)',
        value: (node) => node.code,
        text: CodedName,
      },
      {
        key: 'community',
        label: t('network.table.community'),
        width: '8rem',
        value: (node) => (node.community === null ? null : node.community + 1),
        text: (node) => community(node.community),
      },
      ...measures.map(measured),
      {
        key: 'links',
        label: t('network.table.links'),
        width: '6rem',
        number: true,
        value: (node) => node.linksOut + node.linksIn,
        text: (node) => `${format.number(node.linksOut)} · ${format.number(node.linksIn)}`,
      },
      ...(network?.of === 'judged' ? [measured('hinders'), measured('hindered')] : []),
    ]
  }, [t, format, figure, community, network?.of, of, measures])
  const linkColumns = useMemo<readonly SeenColumn<LinkRow>[]>(
    () => [
      { key: 'from', label: t('network.table.from'), width: 'minmax(8rem, 2fr)', value: (row) => row.from.code },
      { key: 'to', label: t('network.table.to'), width: 'minmax(8rem, 2fr)', value: (row) => row.to.code },
      {
        key: 'value',
        label: t(`network.table.value.${of}`),
        width: '8rem',
        number: true,
        value: (row) => row.value,
        text: (row) => (of === 'judged' ? format.score(row.value) : format.fixed(row.value, 3)),
      },
    ],
    [t, format, of],
  )
  const [listed, setListed] = useViewSetting('network.listed')
  const open = (key: string) => {
    const at = Number(key.split(' ')[1])
    const node = key.startsWith('node') ? network?.nodes[at] : undefined
    if (node !== undefined) change({ instrument: node.id })
    const link = key.startsWith('link') ? links[at] : undefined
    if (link !== undefined) change({ pair: { from: link.from.id, to: link.to.id } })
  }
  return (
    <SeenPage
      place={place}
      chooser={chooser}
      title={t(`network.title.${of}`)}
      sentence={sentence}
      note={note}
      settings={[
        [t('network.of_label'), t(`network.of.${of}`)],
        [t(`network.threshold_of.${of}`), threshold],
        [t('network.most'), most],
        [t('network.size'), t(`network.measure.${measureWord(of, measure)}`)],
      ]}
      inputs={network?.inputs}
      answer={answer}
      state={network === undefined ? 'loading' : network.nodes.length === 0 ? 'empty' : 'full'}
      empty={{ title: t('network.empty_title'), text: t('network.empty_text'), missing: of === 'judged' ? 'judgements' : 'sheets' }}
      keys={t('seen.keys')}
      draw={draw}
      onOpen={open}
      tables={() => [
        exportedTable(t('network.nodes'), columns, network?.nodes ?? []),
        exportedTable(t('network.links'), linkColumns, links),
      ]}
      table={
        listed === 'nodes' ? (
          <SeenTable
            key="nodes"
            sort="network.nodes_sort"
            label={t('network.nodes')}
            columns={columns}
            rows={network?.nodes ?? []}
            first={{ key: 'gives', descending: true }}
            foot={t('network.table.count', { count: network?.nodes.length ?? 0 })}
            selected={(node) => chosen.has(node.id)}
            onOpen={(node) => change({ instrument: node.id })}
          />
        ) : (
          <SeenTable
            key="links"
            sort="network.links_sort"
            label={t('network.links')}
            columns={linkColumns}
            rows={links}
            first={{ key: 'value', descending: false }}
            foot={t('network.table.count_links', { count: links.length })}
            selected={(row) => chosen.size === 2 && chosen.has(row.from.id) && chosen.has(row.to.id)}
            onOpen={(row) => change({ pair: { from: row.from.id, to: row.to.id } })}
          />
        )
      }
      inspector={selected === null ? undefined : <Selected kind={selected} />}
      chips={
        <>
          <Segmented
            label={t('network.of_label')}
            value={of}
            segments={networkKinds.map((value) => ({ value, label: t(`network.of.${value}`) }))}
            onChange={setKind}
          />
          {place.table ? (
            <Segmented
              label={t('network.listed')}
              value={listed}
              segments={(['nodes', 'links'] as const).map((value) => ({ value, label: t(`network.${value}`) }))}
              onChange={setListed}
            />
          ) : (
            <Select
              aria-label={t('network.size')}
              size="xs"
              w={190}
              value={measure}
              data={measures.map((value) => ({ value, label: t(`network.size_by.${measureWord(of, value)}`) }))}
              onChange={(value) => setMeasure(nodeMeasures.find((one) => one === value) ?? 'gives')}
            />
          )}
          <ChipPanel
            label={t('network.threshold')}
            value={of === 'judged' ? format.number(threshold, 1) : format.fixed(threshold, 2)}
            on={threshold > (of === 'judged' ? 1 : 0)}
          >
            {() => (
              <>
                <NumberInput
                  label={t(`network.threshold_of.${of}`)}
                  min={0}
                  max={of === 'judged' ? 3 : 1}
                  step={of === 'judged' ? 1 : 0.05}
                  decimalScale={2}
                  value={threshold}
                  onChange={(value) => setThreshold(Math.max(0, Number(value) || 0))}
                />
                <NumberInput
                  label={t('network.most')}
                  min={2}
                  max={300}
                  value={most}
                  onChange={(value) => setMost(Math.max(2, Math.min(300, Math.round(Number(value)) || 2)))}
                />
              </>
            )}
          </ChipPanel>
          <SharedChips counts={of === 'shared'} />
        </>
      }
    />
  )
}
