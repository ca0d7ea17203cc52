import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { go } from '#renderer/data/route.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { AgreementView } from '../judgements/agreement-view.tsx'
import { JudgementsView } from '../judgements/judgements-view.tsx'
import { CollectView } from '../collect/collect-view.tsx'
import { collectAddress, peersAddress } from '../collect/entries.tsx'
import { PeersView } from '../collect/peers-view.tsx'
import { agreementAddress, roundsAddress } from '../judgements/question-address.ts'
import { RoundsView } from '../judgements/rounds-view.tsx'
import { bringInAddress } from './bring-in-address.ts'
import { BringInView } from './bring-in-view.tsx'

/** The Judgements place: judging, bringing in a matrix that was filled in elsewhere, and collecting files that come back. */
export function JudgementsPlace() {
  const { t } = useTranslation()
  const writable = useWritable()
  const actions = useMemo<readonly Action[]>(
    () => [{ id: 'bring-in-matrix', group: 'edit', label: t('matrix_file.title'), enabled: writable, run: () => go(bringInAddress) }],
    [t, writable],
  )
  useOfferActions(actions)
  return (
    <Switch>
      <Route path={bringInAddress} component={BringInView} />
      <Route path={collectAddress} component={CollectView} />
      <Route path={peersAddress} component={PeersView} />
      <Route path={roundsAddress} component={RoundsView} />
      <Route path={agreementAddress} component={AgreementView} />
      <Route component={JudgementsView} />
    </Switch>
  )
}
