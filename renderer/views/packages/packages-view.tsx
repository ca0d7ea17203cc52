import { Button } from '@mantine/core'
import { IconBookmark, IconPackages } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { go } from '#renderer/data/route.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { useWritable } from '#renderer/data/use-project.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { EmptyPlace } from '#renderer/ui/empty-place.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Page, PageHeader } from '#renderer/ui/page.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { PairInspector } from '../matrices/pair-inspector.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'
import { ChoiceChips } from './choice-chips.tsx'
import { CompareView } from './compare-view.tsx'
import { ConsistentList } from './consistent-list.tsx'
import { type FigureKind, FigureInspector } from './figure-inspector.tsx'
import { FitnessView } from './fitness-view.tsx'
import { InstrumentStates } from './instrument-states.tsx'
import { KeepDialog } from './keep-dialog.tsx'
import { Opening, SetPackageNote } from './opening.tsx'
import { usePackageChoices } from './package-choices.tsx'
import { PackageExport } from './package-export.tsx'
import { PackageFigureBoxes } from './package-figures.tsx'
import { packageSentence } from './package-words.ts'
import { PrintedHead } from './printed-head.tsx'
import { ProposalsView } from './proposals-view.tsx'
import { type SetPackage, usePackage } from './use-package.ts'
import { useSearchAtOnce } from './use-search-at-once.ts'
import './packages.css'
import './proposals.css'
import './packages-print.css'

const tabs = ['consistent', 'front', 'compare', 'proposals', 'fitness'] as const

/** Builds a package: a state for each instrument, its figures at once, the consistent packages, what is kept of them. */
export function PackagesView() {
  return usePackageChoices().begun ? <Packages /> : <Opening />
}

function Packages() {
  const { t } = useTranslation()
  const { data: shown, error, again } = usePackage()
  if (error !== null) {
    return (
      <Page>
        <PageHeader title={t('place.packages')} />
        <ErrorNote error={error} onRetry={again} />
      </Page>
    )
  }
  if (shown === undefined) {
    return (
      <Page>
        <Loading />
      </Page>
    )
  }
  const few = shown.all.instruments.length < 2
  if (few || shown.all.score.every((score) => score === null)) {
    return (
      <Page>
        <EmptyPlace
          icon={IconPackages}
          title={t('packages.empty_title')}
          text={t(
            few ? 'packages.empty_instruments' : shown.judging.openRound === null ? 'packages.empty_judgements' : 'packages.empty_round',
          )}
        >
          <Button variant="filled" onClick={() => go(few ? '/instruments' : '/judgements')}>
            {t(few ? 'packages.to_instruments' : 'packages.to_judgements')}
          </Button>
        </EmptyPlace>
      </Page>
    )
  }
  return <Builder shown={shown} />
}

function Builder({ shown }: { readonly shown: SetPackage }) {
  const { t } = useTranslation()
  const format = useFormat()
  const writable = useWritable()
  useSearchAtOnce(shown)
  const [path] = useLocation()
  const tab = tabs.find((one) => path === `/packages/${one}`) ?? 'consistent'
  const [figure, setFigure] = useState<FigureKind | null>(null)
  const [keeping, setKeeping] = useState(false)
  const { choices: matrix, change: changeMatrix } = useMatrixChoices()
  const [pairsOpened, setPairsOpened] = useState(matrix.pair)
  const openFigure = (kind: FigureKind) => {
    setPairsOpened(matrix.pair)
    setFigure(kind)
  }
  // The pair that was open in the matrix stays there: only one that is chosen here is shown here.
  const pair = matrix.pair !== null && matrix.pair !== pairsOpened ? matrix.pair : null
  const inspector =
    pair !== null ? (
      <PairInspector
        key={`${pair.from}-${pair.to}`}
        from={pair.from}
        to={pair.to}
        onClose={() => {
          setPairsOpened(null)
          changeMatrix({ pair: null })
        }}
      />
    ) : figure !== null ? (
      <FigureInspector kind={figure} shown={shown} onClose={() => setFigure(null)} />
    ) : undefined
  return (
    <Page inspector={inspector}>
      <PageHeader title={t('place.packages')} sub={packageSentence(shown, t, format)}>
        <PackageExport shown={shown} />
        <Button
          variant="filled"
          leftSection={<IconBookmark size={16} stroke={1.7} aria-hidden />}
          disabled={!writable}
          title={writable ? undefined : t('ui.read_only')}
          onClick={() => setKeeping(true)}
        >
          {t('packages.proposals.keep')}
        </Button>
      </PageHeader>
      <ChoiceChips shown={shown} />
      <PrintedHead shown={shown} />
      {shown.judging.scale === 'impact' ? null : <Note>{t(`packages.scale.${shown.judging.scale}`)}</Note>}
      <SetPackageNote shown={shown} />
      <PackageFigureBoxes shown={shown} onOpen={openFigure} />
      <div className="package-columns">
        <InstrumentStates shown={shown} />
        <div className="package-content">
          <Segmented
            label={t('packages.tab.label')}
            value={tab}
            segments={tabs.map((value) => ({ value, label: t(`packages.tab.${value}`) }))}
            onChange={(value) => go(`/packages/${value}`)}
          />
          {tab === 'compare' ? (
            <CompareView shown={shown} />
          ) : tab === 'proposals' ? (
            <ProposalsView shown={shown} />
          ) : tab === 'fitness' ? (
            <FitnessView shown={shown} onOpen={openFigure} />
          ) : (
            <ConsistentList shown={shown} front={tab === 'front'} />
          )}
        </div>
      </div>
      <details className="package-method">
        <summary>{t('packages.method.title')}</summary>
        <p>
          {t('packages.method.impact', {
            gives: shown.question.numbers.gives.map((one) => format.number(one, 2)).join(' / '),
            receives: shown.question.numbers.receives.map((one) => format.number(one, 2)).join(' / '),
          })}
        </p>
        <p>{t('packages.method.consistent')}</p>
        <p>{t('packages.method.synergy')}</p>
        <p>{t('packages.method.budget', { factor: format.number(shown.question.numbers.budgetFactor, 2) })}</p>
        <p>{t('packages.method.relations')}</p>
        <p>{t('packages.method.search')}</p>
        <p>{t('packages.method.front')}</p>
      </details>
      <div className="list-end" />
      {keeping ? (
        <KeepDialog
          shown={shown}
          onClose={() => setKeeping(false)}
          onKept={() => {
            setKeeping(false)
            go('/packages/proposals')
          }}
        />
      ) : null}
    </Page>
  )
}
