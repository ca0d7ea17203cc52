import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Rater } from '#core/contract/judgements.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { Action } from '#renderer/actions/action.ts'
import { useOfferActions } from '#renderer/actions/screen-actions.tsx'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { Note } from '#renderer/ui/note.tsx'
import { ChipRow, Page, PageHeader } from '#renderer/ui/page.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { BringInButton } from '../bring-in/bring-in-button.tsx'
import { CollectButton, OpenConflictsNote, PeersButton, ScoringFileNote } from '../collect/entries.tsx'
import { JudgingMenu } from './judging-menu.tsx'
import { useJudgementChoices } from './judgement-session.ts'
import { gridOrder } from './grid-order.ts'
import { PairGrid } from './pair-grid.tsx'
import { PairList } from './pair-list.tsx'
import { isInScope, listedPairs, pairStates, type Given } from './pair-filter.ts'
import type { OrderedPair } from './pair-order.ts'
import { ProgressPanel } from './progress-panel.tsx'
import { progressOf, resumeAt } from './progress.ts'
import { questionAddress } from './question-address.ts'
import { RoundNote } from './round-note.tsx'
import { ScopeChip } from './scope-chip.tsx'
import { useObstacle } from './use-judgements.ts'

function openPair(pair: OrderedPair): void {
  go(questionAddress(pair.from.id, pair.to.id))
}

/** All ordered pairs of a rater with what was judged, as list or grid, and where to go on. */
export function AllPairs({
  rater,
  raters,
  instruments,
  pairs,
  inScope,
  scale,
  given,
  done,
  evidenceError,
}: {
  readonly rater: Rater
  readonly raters: readonly Rater[]
  readonly instruments: readonly InstrumentRow[]
  readonly pairs: readonly OrderedPair[]
  /** The pairs of the chosen regions and programmes. */
  readonly inScope: readonly OrderedPair[]
  readonly scale: JudgingScale
  readonly given: Given
  /** What need not be answered any more, see `useDone`. */
  readonly done: Given
  readonly evidenceError: unknown
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices, change } = useJudgementChoices()
  const obstacle = useObstacle()
  // How the project judges is settled in the project that a scoring file comes from.
  const scoring = (useProject()?.scoringRater ?? null) !== null
  const progress = useMemo(() => progressOf(inScope, done, scale), [inScope, done, scale])
  const goOn = resumeAt(inScope, done, choices.last, choices.skipped)
  const listed = useMemo(
    () => listedPairs(inScope, done, scale, choices.state, choices.text),
    [inScope, done, scale, choices.state, choices.text],
  )
  const address = goOn === null ? null : questionAddress(goOn.from.id, goOn.to.id)
  const actions = useMemo<readonly Action[]>(
    () => [
      {
        id: 'judge-go-on',
        group: 'view',
        label: t('judgements.go_on'),
        enabled: address !== null,
        run: () => {
          if (address !== null) go(address)
        },
      },
    ],
    [t, address],
  )
  useOfferActions(actions)
  const counts = { all: progress.total, open: progress.left, answered: progress.answered, unable: progress.unable }
  const grid = choices.layout === 'grid'
  return (
    <Page
      inspector={
        <ProgressPanel
          rater={rater}
          raters={raters}
          pairs={inScope}
          scale={scale}
          given={done}
          progress={progress}
          scoped={inScope.length < pairs.length}
          goOn={goOn}
          obstacle={obstacle}
          evidenceError={evidenceError}
          onOpen={openPair}
        />
      }
    >
      <PageHeader
        title={t('judgements.title')}
        sub={[
          t('judgements.summary.instruments', { count: instruments.length }),
          t('judgements.summary.pairs', { count: pairs.length }),
          t('judgements.summary.raters', { count: raters.length }),
        ].join(' · ')}
      >
        <PeersButton raters={raters} />
        <CollectButton />
        <BringInButton />
        {scoring ? null : <JudgingMenu obstacle={obstacle} />}
        <Segmented
          label={t('judgements.layout')}
          value={choices.layout}
          segments={(['list', 'grid'] as const).map((value) => ({ value, label: t(`judgements.layouts.${value}`) }))}
          onChange={(layout) => change({ layout })}
        />
      </PageHeader>
      <ChipRow>
        {grid ? null : (
          <Segmented
            label={t('judgements.state_label')}
            value={choices.state}
            segments={pairStates.map((value) => ({ value, label: `${t(`judgements.state.${value}`)} ${format.number(counts[value])}` }))}
            onChange={(state) => change({ state })}
          />
        )}
        <ScopeChip instruments={instruments} scope={choices.scope} onChange={(scope) => change({ scope })} />
        {grid ? null : (
          <TextInput
            className="judge-find"
            size="xs"
            aria-label={t('judgements.find')}
            placeholder={t('judgements.find')}
            leftSection={<IconSearch size={14} stroke={1.7} aria-hidden />}
            value={choices.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
        )}
      </ChipRow>
      <OpenConflictsNote />
      <ScoringFileNote />
      <RoundNote />
      {obstacle === null ? null : (
        <div className="judge-notes">
          <Note>{obstacle}</Note>
        </div>
      )}
      {grid ? (
        <PairGrid
          instruments={gridOrder(
            instruments.filter((one) => isInScope(one, choices.scope)),
            format.compare,
          )}
          pairs={inScope}
          scale={scale}
          given={given}
          rater={rater.name}
          onOpen={openPair}
        />
      ) : (
        <PairList pairs={listed} scale={scale} given={given} onOpen={openPair} />
      )}
      <div className="judge-end" />
    </Page>
  )
}
