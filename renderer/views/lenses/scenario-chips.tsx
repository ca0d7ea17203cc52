import { useTranslation } from 'react-i18next'
import { scenariosOnPage } from '#renderer/charts/scenario-dots.ts'
import { Busy } from '#renderer/ui/busy.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import type { Attractors } from './use-attractors.ts'

/** Which of the scenarios the picture shows, and the pages before and after. */
export function ScenarioPages({
  page,
  count,
  onChange,
}: {
  readonly page: number
  readonly count: number
  readonly onChange: (page: number) => void
}) {
  const { t } = useTranslation()
  const first = page * scenariosOnPage + 1
  const last = Math.min(count, first + scenariosOnPage - 1)
  return (
    <fieldset className="lens-pages" aria-label={t('lenses.pages.label')}>
      <button type="button" className="chip" disabled={page === 0} aria-label={t('lenses.pages.before')} onClick={() => onChange(page - 1)}>
        ‹
      </button>
      <output>{t('lenses.pages.shown', { first, last, count })}</output>
      <button
        type="button"
        className="chip"
        disabled={last === count}
        aria-label={t('lenses.pages.after')}
        onClick={() => onChange(page + 1)}
      >
        ›
      </button>
    </fieldset>
  )
}

/** How the weights of the scenarios were worked out, with progress, Cancel and a way to begin again. */
export function WeightsChip({ of }: { readonly of: Attractors }) {
  const { t } = useTranslation()
  const { found, progress } = of
  const value =
    found === null
      ? t('lenses.weights.none')
      : found.sampled === null
        ? t('lenses.weights.exact', { count: found.starts })
        : t('lenses.weights.sampled', found.sampled)
  return (
    <>
      <Chip
        label={t('lenses.weights.label')}
        value={value}
        on={found !== null}
        disabled={progress !== null}
        explanation={t(found?.sampled ? 'lenses.weights.explained_sampled' : 'lenses.weights.explained')}
        onClick={() => {
          if (found === null) of.begin()
        }}
      />
      {progress === null ? null : (
        <div className="lens-busy">
          <Busy label={t('lenses.weights.busy')} share={progress.done / progress.total} onCancel={of.cancel} />
        </div>
      )}
      <ErrorNote error={of.error} onRetry={of.begin} />
    </>
  )
}
