import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Flow } from '#core/contract/views.ts'
import type { FlowWords } from '#renderer/charts/flow-sankey.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { flowRows, strongestRow } from './flow-rows.ts'
import { codedName } from '#renderer/ui/coded-name.tsx'

/** The words of a flow in the language of the screen. */
export function useFlowWords(flow: Flow | undefined) {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(() => {
    const step = (index: number): string => {
      const spell = flow?.steps[index]
      if (spell === undefined) return ''
      if (spell.from === null || spell.to === null) return t('flow.step', { number: index + 1 })
      return spell.from === spell.to ? String(spell.from) : `${spell.from}–${spell.to}`
    }
    const code = (node: Flow['nodes'][number] | undefined): string =>
      node === undefined ? '' : node.instrument === null ? t('flow.others', { count: node.instruments }) : node.instrument.code
    const name = (node: Flow['nodes'][number] | undefined): string => (node?.instrument == null ? code(node) : codedName(node.instrument))
    const count = (organisations: number) => t(flow?.level === 'group' ? 'flow.groups' : 'flow.organisations', { count: organisations })
    const rows = flow === undefined ? [] : flowRows(flow)
    const words: FlowWords = {
      step,
      count,
      number: (value) => format.number(value),
      node: (index) => `${code(flow?.nodes[index])} · ${format.number(flow?.nodes[index]?.organisations ?? 0)}`,
      nodeSaid: (index) => {
        const node = flow?.nodes[index]
        return node === undefined ? [] : [name(node), `${step(node.step)}: ${count(node.organisations)}`]
      },
      linkSaid: (index) => {
        const row = rows.find((one) => one.index === index)
        return row === undefined
          ? []
          : [
              `${code(row.from)} → ${code(row.to)}`,
              `${step(row.from.step)} → ${step(row.to.step)}`,
              t('flow.of_before', { count: row.organisations, share: row.share, code: code(row.from) }),
            ]
      },
    }
    const best = strongestRow(rows)
    const sentence =
      flow === undefined || best === null
        ? ''
        : [
            t('flow.sentence', { moving: flow.moving, count: flow.organisations }),
            t('flow.sentence_best', { count: best.organisations, from: name(best.from), to: name(best.to) }),
          ].join(' ')
    const left = [
      ...(flow?.nodes.some(({ instrument }) => instrument === null) === true ? [t('flow.left_others')] : []),
      ...(flow === undefined || flow.left.links === 0 ? [] : [t('flow.left_links', { count: flow.left.links })]),
      ...(flow === undefined || flow.further === 0 ? [] : [t('flow.left_further', { count: flow.further })]),
      ...(flow === undefined || flow.undated === 0 ? [] : [t('flow.left_undated', { count: flow.undated })]),
      t(flow?.by === 'time' ? 'flow.read_time' : 'flow.read_order'),
    ].join(' ')
    return { words, rows, code, name, sentence, note: left }
  }, [flow, t, format])
}
