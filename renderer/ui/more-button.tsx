import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What it uses of an infinite query. */
interface Pages {
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => Promise<unknown>
}

/** Below a list that comes in pages: asks for the next one, while there is one. */
export function MoreButton({ pages, label }: { readonly pages: Pages; readonly label?: string }) {
  const { t } = useTranslation()
  return pages.hasNextPage ? (
    <Button mt="sm" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
      {label ?? t('matrices.more')}
    </Button>
  ) : null
}
