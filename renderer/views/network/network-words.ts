import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Network, NetworkOf } from '#core/contract/views.ts'
import { mostLinks, type NetworkLook, type NodeMeasure } from '#renderer/charts/network-graph.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { codedName } from '#renderer/ui/coded-name.tsx'

/** Shared links have no direction: what goes out is what comes in. */
export function measureWord(of: NetworkOf, measure: NodeMeasure): NodeMeasure | 'linked' {
  return of === 'shared' && (measure === 'gives' || measure === 'receives') ? 'linked' : measure
}

/** The words of a network in the language of the screen. */
export function useNetworkWords(network: Network | undefined, measure: NodeMeasure) {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(() => {
    const judged = network?.of === 'judged'
    const sum = (value: number) => (judged ? format.number(value, 1) : format.fixed(value, 2))
    const figure = (value: number, of: NodeMeasure) => (of === 'between' || of === 'rank' ? format.share(value, 1) : sum(value))
    const community = (index: number | null) => (index === null ? t('network.no_community') : t('network.community', { number: index + 1 }))
    const words: NetworkLook['words'] = {
      community,
      nodeSaid: (index) => {
        const node = network?.nodes[index]
        if (node === undefined) return []
        return [
          codedName(node),
          `${t(`network.measure.${measureWord(judged ? 'judged' : 'shared', measure)}`)}: ${figure(node[measure], measure)}`,
          community(node.community),
          ...(node.hinders + node.hindered === 0 ? [] : [t('network.negative_of', { out: sum(node.hinders), in: sum(node.hindered) })]),
        ]
      },
      linkSaid: (index) => {
        const link = network?.links[index]
        const [from, to] = [network?.nodes[link?.from ?? -1], network?.nodes[link?.to ?? -1]]
        if (link === undefined || from === undefined || to === undefined) return []
        return [
          judged ? `${from.code} → ${to.code}` : `${from.code} – ${to.code}`,
          judged
            ? t(link.value < 0 ? 'network.negative_link' : 'network.positive_link', { score: format.score(link.value) })
            : t('network.shared_link', { jaccard: format.fixed(link.value, 3) }),
        ]
      },
    }
    if (network === undefined) return { words, figure, community, sentence: '', note: '' }
    const best = network.nodes.toSorted((a, b) => b[measure] - a[measure])[0]
    const negative = network.links.filter(({ value }) => value < 0).length
    const { count, modularity, stability, runs } = network.communities
    const sentence = [
      t('network.sentence', { count: network.nodes.length, links: network.links.length }),
      ...(best === undefined
        ? []
        : [
            t(`network.best.${measureWord(network.of, measure)}`, {
              code: best.code,
              figure: figure(best[measure], measure),
            }),
          ]),
      count === 0 || stability === null
        ? t('network.sentence_none')
        : t('network.sentence_communities', { count, q: format.fixed(modularity, 3), stability, runs }),
      ...(negative === 0 ? [] : [t('network.sentence_negative', { count: negative })]),
    ].join(' ')
    const note = [
      ...(network.alone === 0 ? [] : [t('network.left_alone', { count: network.alone })]),
      ...(network.left === 0 ? [] : [t('network.left_weak', { count: network.left })]),
      ...(network.links.length > mostLinks ? [t('network.left_links', { count: network.links.length - mostLinks })] : []),
      t(judged ? 'network.read_judged' : 'network.read_shared'),
      t('network.read_measures'),
      ...(network.nodes.length > 30 ? [t('network.read_labels')] : []),
    ].join(' ')
    return { words, figure, community, sentence, note }
  }, [network, measure, t, format])
}
