import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/data/use-format.ts'
import { FigureBox } from '#renderer/ui/figure-box.tsx'
import type { FigureKind } from './figure-inspector.tsx'
import type { SetPackage } from './use-package.ts'

/** The figures of the package that is set; each leads to what it is made of. */
export function PackageFigureBoxes({ shown, onOpen }: { readonly shown: SetPackage; readonly onOpen: (kind: FigureKind) => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { figures, material } = shown
  const count = (list: readonly unknown[]) => format.number(list.length)
  return (
    <div className="package-figures">
      <FigureBox
        label={t('packages.figure.synergy')}
        value={format.score(figures.netSynergy)}
        detail={
          figures.notScored === 0
            ? t('packages.figure.synergy_detail')
            : t('packages.figure.not_scored', { count: figures.notScored, all: figures.pairs })
        }
        onClick={() => onOpen('synergy')}
      />
      <FigureBox
        label={t('packages.figure.budget')}
        value={figures.budget.map(({ amount, currency }) => `${format.shortAmount(amount)} ${currency ?? ''}`).join(' · ') || '–'}
        detail={
          figures.withoutBudget.length === 0
            ? t('packages.figure.budget_detail')
            : t('packages.figure.without_budget', { count: figures.withoutBudget.length })
        }
        onClick={() => onOpen('budget')}
      />
      <FigureBox
        label={t('packages.figure.coverage')}
        value={material.terms.length === 0 ? '–' : t('ui.of', { done: figures.covered.length, total: material.terms.length })}
        detail={material.terms.length === 0 ? t('packages.figure.no_taxonomy') : t('packages.figure.gaps', { count: figures.gaps.length })}
        onClick={() => onOpen('coverage')}
      />
      <FigureBox
        label={t('packages.figure.missing')}
        value={count(figures.missing)}
        detail={t('packages.figure.missing_detail')}
        {...(figures.missing.length > 0 ? { colour: 'var(--warn)' } : {})}
        onClick={() => onOpen('missing')}
      />
      <FigureBox
        label={t('packages.figure.contradictions')}
        value={count(figures.contradictions)}
        detail={t('packages.figure.contradictions_detail')}
        {...(figures.contradictions.length > 0 ? { colour: 'var(--warn)' } : {})}
        onClick={() => onOpen('contradictions')}
      />
      <FigureBox
        label={t('packages.figure.against')}
        value={count(figures.against)}
        detail={t(figures.against.length === 0 ? 'packages.figure.consistent' : 'packages.figure.inconsistent')}
        onClick={() => onOpen('against')}
      />
    </div>
  )
}
