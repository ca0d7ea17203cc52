import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import type { GridOrder } from '#core/contract/grids.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'

const plainOrders = ['code', 'size', 'programme', 'region', 'level', 'cluster'] as const
/** Orders that look at the values of one measure. */
const valueOrders = ['hierarchical', 'spectral'] as const

function orderKey(order: GridOrder): string {
  return order.by === 'taxonomy' ? `taxonomy-${order.taxonomy}` : order.by
}

/** In which order, and so in which bands, the instruments stand. */
export function OrderChip({
  order,
  taxonomies,
  stability,
  byValues = false,
  onChange,
}: {
  readonly order: GridOrder
  readonly taxonomies: readonly Taxonomy[]
  readonly stability: number | null
  /** Also by the values shown. */
  readonly byValues?: boolean
  readonly onChange: (order: GridOrder) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const orderWord = (by: (typeof plainOrders)[number] | (typeof valueOrders)[number]) =>
    by === 'hierarchical' || by === 'spectral' ? t(`grid.order.${by}`) : t(`matrices.order.${by}`)
  const taxonomyName = (taxonomy: Taxonomy) => labelIn(taxonomy.label, format.language)
  const chosenTaxonomy = order.by === 'taxonomy' ? taxonomies.find((taxonomy) => taxonomy.id === order.taxonomy) : undefined
  const plain = byValues ? [...plainOrders, ...valueOrders] : plainOrders
  const shown = plain.find((by) => by === order.by) ?? 'cluster'
  const value = chosenTaxonomy === undefined ? orderWord(shown) : taxonomyName(chosenTaxonomy)
  const choose = (key: string | null) => {
    const chosen = plain.find((by) => by === key)
    if (chosen !== undefined) onChange({ by: chosen })
    const taxonomy = taxonomies.find((one) => `taxonomy-${one.id}` === key)
    if (taxonomy !== undefined) onChange({ by: 'taxonomy', taxonomy: taxonomy.id })
  }
  return (
    <ChipPanel label={t('matrices.order_chip')} value={value} width={300}>
      {() => (
        <>
          <Radio.Group value={chosenTaxonomy === undefined ? shown : orderKey(order)} onChange={choose} label={t('matrices.order_title')}>
            <Stack gap={6} mt={6}>
              {plain.map((by) => (
                <Radio key={by} size="xs" value={by} label={orderWord(by)} />
              ))}
              {taxonomies.map((taxonomy) => (
                <Radio key={taxonomy.id} size="xs" value={`taxonomy-${taxonomy.id}`} label={taxonomyName(taxonomy)} />
              ))}
            </Stack>
          </Radio.Group>
          {shown === 'hierarchical' || shown === 'spectral' ? <p className="chip-explained">{t(`grid.order_explained.${shown}`)}</p> : null}
          {order.by === 'cluster' ? (
            <p className="chip-explained">
              {stability === null ? t('matrices.cluster_none') : t('matrices.cluster_stability', { stability })}
            </p>
          ) : null}
        </>
      )}
    </ChipPanel>
  )
}
