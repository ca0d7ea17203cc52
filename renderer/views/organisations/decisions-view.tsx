import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DecisionRow } from '#core/contract/identity.ts'
import { decisionKinds, type DecisionKind } from '#core/model/vocabulary.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import { fittingColumns, useListRoom } from '../fitting-columns.ts'
import { decisionColumns } from './decision-columns.tsx'
import { DecisionInspector } from './decision-inspector.tsx'
import { useDecisionLog } from './decision-log-menu.tsx'
import { IdentityTabs } from './identity-tabs.tsx'
import { WaitingDecisions } from './waiting-decisions.tsx'
import { useListPages } from './use-list-pages.ts'

/** The log: who decided what, when, with which effect; each can be taken back. */
export function DecisionsView() {
  const { t } = useTranslation()
  const format = useFormat()
  const { client, queries } = useEngine()
  const [kind, setKind] = useState<DecisionKind | null>(null)
  const [standing, setStanding] = useState(false)
  const [chosen, setChosen] = useState<number | null>(null)
  const ask = useCallback(
    (offset: number, limit: number) => {
      const input = { offset, limit, ...(kind === null ? {} : { kind }), ...(standing ? { standing } : {}) }
      return {
        queryKey: queries.identity.decisions.queryKey({ input }),
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => client.identity.decisions(input, { signal }),
      }
    },
    [client, queries, kind, standing],
  )
  const list = useListPages<DecisionRow>(ask)
  const all = useMemo(() => decisionColumns(t, format), [t, format])
  const { room, rem } = useListRoom(chosen !== null)
  const columns = fittingColumns(all, ['effect', 'who'], room, rem)
  const narrowed = kind !== null || standing
  const log = useDecisionLog(list.total === 0 && !narrowed)
  const shown =
    chosen === null ? undefined : Array.from({ length: list.total ?? 0 }, (_, at) => list.rowAt(at)).find((row) => row?.id === chosen)
  return (
    <Page inspector={shown === undefined ? undefined : <DecisionInspector key={shown.id} row={shown} onClose={() => setChosen(null)} />}>
      <PageHeader title={t('place.organisations')} sub={t('identity.log.sub')}>
        <IdentityTabs tab="decisions" />
      </PageHeader>
      {list.total === null ? (
        list.error === null ? (
          <Loading />
        ) : (
          <ErrorNote error={list.error} onRetry={list.again} />
        )
      ) : list.total === 0 && !narrowed ? (
        <>
          <div className="list-notes">
            {log.notes}
            <WaitingDecisions />
          </div>
          <EmptyPlace icon={IconHistory} title={t('identity.log.empty')} text={t('identity.log.empty_text')}>
            <Button variant="filled" onClick={() => go('/organisations/review')}>
              {t('identity.log.empty_button')}
            </Button>
            <span className="inspector-buttons">{log.buttons}</span>
          </EmptyPlace>
        </>
      ) : (
        <>
          <ChipRow end={<span className="inspector-buttons">{log.buttons}</span>}>
            {decisionKinds.map((one) => (
              <Chip
                key={one}
                label={t(`identity.log.kind.${one}`)}
                on={kind === one}
                onClick={() => setKind((old) => (old === one ? null : one))}
              />
            ))}
            <Chip label={t('identity.log.standing')} on={standing} onClick={() => setStanding((old) => !old)} />
          </ChipRow>
          <div className="list-notes">
            <ErrorNote error={list.error} onRetry={list.again} />
            {log.notes}
            <WaitingDecisions />
          </div>
          <VirtualTable
            label={t('identity.tab.decisions')}
            columns={columns}
            count={list.total}
            rowAt={list.rowAt}
            onRange={list.onRange}
            selected={(row) => row.id === chosen}
            onOpen={(row) => setChosen(row.id)}
            foot={list.total === 0 ? t('identity.log.none_fits') : t('identity.log.foot', { count: list.total })}
          />
          <div className="list-end" />
        </>
      )}
    </Page>
  )
}
