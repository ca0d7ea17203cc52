import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '#core/contract/taxonomies.ts'
import type { MatrixOrder } from '#core/contract/matrices.ts'
import { labelIn } from '#core/tagging/label.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'

const plainOrders = ['code', 'size', 'programme', 'region', 'level', 'cluster'] as const

function orderKey(order: MatrixOrder): string {
  return order.by === 'taxonomy' ? `taxonomy-${order.taxonomy}` : order.by
}

/** In which order, and so in which bands, the instruments stand. */
export function OrderChip({
  order,
  taxonomies,
  stability,
  onChange,
}: {
  readonly order: MatrixOrder
  readonly taxonomies: readonly Taxonomy[]
  readonly stability: number | null
  readonly onChange: (order: MatrixOrder) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const taxonomyName = (taxonomy: Taxonomy) => labelIn(taxonomy.label, format.language)
  const chosenTaxonomy = order.by === 'taxonomy' ? taxonomies.find((taxonomy) => taxonomy.id === order.taxonomy) : undefined
  const value = chosenTaxonomy === undefined ? t(`matrices.order.${order.by}`) : taxonomyName(chosenTaxonomy)
  const choose = (key: string | null) => {
    const plain = plainOrders.find((by) => by === key)
    if (plain !== undefined) onChange({ by: plain })
    const taxonomy = taxonomies.find((one) => `taxonomy-${one.id}` === key)
    if (taxonomy !== undefined) onChange({ by: 'taxonomy', taxonomy: taxonomy.id })
  }
  return (
    <ChipPanel label={t('matrices.order_chip')} value={value} width={300}>
      {() => (
        <>
          <Radio.Group value={orderKey(order)} onChange={choose} label={t('matrices.order_title')}>
            <Stack gap={6} mt={6}>
              {plainOrders.map((by) => (
                <Radio key={by} size="xs" value={by} label={t(`matrices.order.${by}`)} />
              ))}
              {taxonomies.map((taxonomy) => (
                <Radio key={taxonomy.id} size="xs" value={`taxonomy-${taxonomy.id}`} label={taxonomyName(taxonomy)} />
              ))}
            </Stack>
          </Radio.Group>
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
