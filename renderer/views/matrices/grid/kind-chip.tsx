import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kindGroups } from '#core/matrix/matrix-kind.ts'
import { matrixKinds } from '#core/matrix/kinds/kinds.ts'
import { ChipPanel } from '#renderer/ui/chip.tsx'
import { useMatrixChoices } from '../question.tsx'
import { subjectWords } from './subject-words.ts'
import './grid.css'

/** Which kind of matrix is shown, and which measure of it; each measure says what it is. */
export function KindChip() {
  const { t } = useTranslation()
  const { subject } = useMatrixChoices().choices
  const value = subject === null ? t('grid.both') : subjectWords(t, subject)
  return (
    <ChipPanel label={t('grid.chip')} value={value} on width={620}>
      {(close) => <KindPanel close={close} />}
    </ChipPanel>
  )
}

/** A kind is looked at before a measure of it is chosen. */
function KindPanel({ close }: { readonly close: () => void }) {
  const { t } = useTranslation()
  const { choices, change } = useMatrixChoices()
  const { subject } = choices
  const [lookedAt, setLookedAt] = useState(subject?.kind ?? null)
  const kind = matrixKinds.find(({ name }) => name === lookedAt)
  return (
    <div className="grid-kinds">
      <div>
        <button
          type="button"
          className="grid-choice"
          aria-pressed={kind === undefined}
          onClick={() => {
            close()
            change({ subject: null, cell: null })
          }}
        >
          {t('grid.both')}
        </button>
        {kindGroups.map((group) => (
          <fieldset key={group} className="grid-group">
            <legend>{t(`grid.group.${group}`)}</legend>
            {matrixKinds
              .filter((one) => one.group === group)
              .map((one) => (
                <button
                  key={one.name}
                  type="button"
                  className="grid-choice"
                  aria-pressed={one === kind}
                  onClick={() => setLookedAt(one.name)}
                >
                  {t(`grid.kind.${one.name}`)}
                </button>
              ))}
          </fieldset>
        ))}
      </div>
      {kind === undefined ? (
        <p className="chip-explained">{t('grid.both_explained')}</p>
      ) : (
        <fieldset className="grid-group" aria-label={t('grid.measures')}>
          {kind.measures.map((measure) => (
            <button
              key={measure}
              type="button"
              className="grid-choice"
              aria-pressed={kind.name === subject?.kind && measure === subject.measure}
              onClick={() => {
                close()
                const same = subject?.kind === kind.name ? subject : { kind: kind.name, ...(kind.permutes === true ? choices.plan : {}) }
                change({ subject: { ...same, measure }, threshold: null, cell: null })
              }}
            >
              {t(`grid.measure.${measure}`)}
              <span className="chip-explained">{t(`grid.explained.${measure}`)}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
