import { Checkbox, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InstrumentRow } from '#core/contract/instruments.ts'
import type { Rater } from '#core/contract/judgements.ts'
import { answerRules, type FileMatrix } from '#core/contract/matrix-files.ts'
import type { MatrixProblem } from '#core/matrix-file/matrix-file.ts'
import { type LeftOutReason, leftOutReasons, potentialChoices } from '#core/matrix-file/take-matrix.ts'
import { columnLetter } from '#core/sheet/cells.ts'
import { useFormat } from '#renderer/data/use-format.ts'
import { FigureBox, Figures } from '#renderer/ui/figure-box.tsx'
import { Section } from '#renderer/ui/inspector.tsx'
import { ErrorNote } from '#renderer/ui/note.tsx'
import { Segmented } from '#renderer/ui/segmented.tsx'
import { answerText, rangeText } from './answer-text.ts'
import type { DecidedMatrix, Decisions } from './decisions.ts'

/** Whose judgements the matrix holds: a rater of the project, or somebody new. */
export interface WhoseMatrix {
  readonly id: number | 'new' | null
  readonly name: string
  readonly organisation: string
}

const problemsShown = 6
const differentShown = 4

/** What was recognised, and what has to be decided before the matrix is taken. */
export function DecisionPanel({
  matrix,
  decided,
  decisions,
  raters,
  who,
  instruments,
  givenError,
  onWho,
  onDecide,
  children,
}: {
  readonly matrix: FileMatrix
  readonly decided: DecidedMatrix
  readonly decisions: Decisions
  readonly raters: readonly Rater[]
  readonly who: WhoseMatrix
  readonly instruments: readonly InstrumentRow[]
  readonly givenError: unknown
  readonly onWho: (who: WhoseMatrix) => void
  readonly onDecide: (more: Partial<Decisions>) => void
  /** Taking it. */
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const made = decided.targets.filter((target) => target?.kind === 'new').length
  return (
    <aside className="inspector bring-panel" aria-label={t('matrix_file.title')}>
      <Figures>
        <FigureBox
          label={t('matrix_file.figures.new')}
          value={format.number(decided.fresh)}
          detail={made === 0 ? undefined : t('matrix_file.figures.instruments', { count: made })}
        />
        <FigureBox
          label={t(`matrix_file.figures.${decisions.answers === 'replace' ? 'changed' : 'kept'}`)}
          value={format.number(decided.different.length)}
          detail={decided.same === 0 ? undefined : `${t('matrix_file.figures.same')}: ${format.number(decided.same)}`}
        />
      </Figures>
      <Section title={t('matrix_file.rater.title')}>
        <WhoChoice raters={raters} who={who} onWho={onWho} />
        <ErrorNote error={givenError} />
      </Section>
      {decided.different.length === 0 ? null : (
        <OtherAnswers decided={decided} decisions={decisions} instruments={instruments} onDecide={onDecide} />
      )}
      <TakenValues decided={decided} decisions={decisions} onDecide={onDecide} />
      <div className="bring-take">{children}</div>
      <Section title={t('matrix_file.problem.title')}>
        <Problems problems={decided.part.problems} />
      </Section>
      <Recognised matrix={matrix} />
    </aside>
  )
}

function WhoChoice({
  raters,
  who,
  onWho,
}: {
  readonly raters: readonly Rater[]
  readonly who: WhoseMatrix
  readonly onWho: (who: WhoseMatrix) => void
}) {
  const { t } = useTranslation()
  return (
    <div className="bring-stack">
      <Select
        size="xs"
        aria-label={t('matrix_file.rater.label')}
        placeholder={t('matrix_file.rater.choose')}
        data={[
          ...raters.map(({ id, name, organisation }) => ({
            value: String(id),
            label: organisation === null ? name : `${name} (${organisation})`,
          })),
          { value: 'new', label: t('matrix_file.rater.new') },
        ]}
        value={who.id === null ? null : String(who.id)}
        onChange={(value) => onWho({ ...who, id: value === null ? null : value === 'new' ? 'new' : Number(value) })}
      />
      {who.id === 'new' ? (
        <>
          <TextInput
            size="xs"
            label={t('judgements.rater.name')}
            value={who.name}
            maxLength={200}
            onChange={(event) => onWho({ ...who, name: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            label={t('judgements.rater.organisation')}
            value={who.organisation}
            maxLength={200}
            onChange={(event) => onWho({ ...who, organisation: event.currentTarget.value })}
          />
        </>
      ) : null}
    </div>
  )
}

function OtherAnswers({
  decided: { different, targets, scale },
  decisions,
  instruments,
  onDecide,
}: {
  readonly decided: DecidedMatrix
  readonly decisions: Decisions
  readonly instruments: readonly InstrumentRow[]
  readonly onDecide: (more: Partial<Decisions>) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const told = different.filter(({ before }) => before.told).length
  const codeOf = (label: number): string => {
    const target = targets[label]
    return target?.kind === 'instrument' ? (instruments.find(({ id }) => id === target.id)?.code ?? '') : ''
  }
  return (
    <Section title={t('matrix_file.answers.title')}>
      <div className="bring-stack">
        <p>{t('matrix_file.answers.different', { count: different.length })}</p>
        <ul className="bring-list">
          {different.slice(0, differentShown).map(({ cell, before }) => (
            <li key={`${cell.from}-${cell.to}`}>
              {t('matrix_file.answers.shown', {
                pair: `${codeOf(cell.from)} → ${codeOf(cell.to)}`,
                before: answerText(before, scale, format.language),
                after: answerText(cell, scale, format.language),
              })}
            </li>
          ))}
          {different.length > differentShown ? (
            <li>{t('matrix_file.problem.more', { count: different.length - differentShown })}</li>
          ) : null}
        </ul>
        <Segmented
          label={t('matrix_file.answers.label')}
          value={decisions.answers}
          segments={answerRules.map((value) => ({ value, label: t(`matrix_file.answers.${value}`) }))}
          onChange={(answers) => onDecide({ answers })}
        />
        {decisions.answers === 'replace' && told > 0 ? (
          <p className="bring-warn">{t('matrix_file.answers.told', { count: told })}</p>
        ) : null}
      </div>
    </Section>
  )
}

/** Only what this matrix asks for: decimals, P, and what stays out. */
function TakenValues({
  decided: { part, leftOut, scale },
  decisions,
  onDecide,
}: {
  readonly decided: DecidedMatrix
  readonly decisions: Decisions
  readonly onDecide: (more: Partial<Decisions>) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const values = part.matrix.cells.flat()
  const numbers = values.filter((value) => typeof value === 'number')
  const decimals = numbers.filter((value) => !Number.isInteger(value)).length
  const potentials = values.filter((value) => value === 'P').length
  const unsigned = scale === 'impact' && numbers.length > 0 && numbers.every((value) => value >= 0)
  const count = (why: LeftOutReason): number => leftOut.filter((cell) => cell.why === why).length
  const said = leftOutReasons.filter((why) => why !== 'potential' && (why !== 'decimal' || decimals === 0) && count(why) > 0)
  if (decimals === 0 && potentials === 0 && !unsigned && said.length === 0) return null
  return (
    <Section title={t('matrix_file.values.title')}>
      <div className="bring-stack">
        {unsigned ? <p>{t('matrix_file.values.unsigned')}</p> : null}
        {decimals === 0 ? null : (
          <Checkbox
            size="xs"
            radius="xs"
            label={t('matrix_file.values.rounding', { count: decimals })}
            description={t('matrix_file.values.rounding_text')}
            checked={decisions.rounding}
            onChange={(event) => onDecide({ rounding: event.currentTarget.checked })}
          />
        )}
        {potentials === 0 ? null : scale === 'influence' ? (
          <p>{t('matrix_file.values.potential_kept', { count: potentials })}</p>
        ) : (
          <Select
            size="xs"
            label={t('matrix_file.values.potential', { count: potentials })}
            data={potentialChoices.map((value) => ({ value, label: t(`matrix_file.values.potential_as.${value}`) }))}
            value={decisions.potential}
            onChange={(value) => onDecide({ potential: potentialChoices.find((one) => one === value) ?? 'out' })}
          />
        )}
        {said.map((why) => (
          <p key={why}>{t(`matrix_file.values.${why}`, { count: count(why), range: rangeText(scale, format.language) })}</p>
        ))}
      </div>
    </Section>
  )
}

function Problems({ problems }: { readonly problems: readonly MatrixProblem[] }) {
  const { t } = useTranslation()
  if (problems.length === 0) return <p className="bring-faint">{t('matrix_file.problem.none')}</p>
  return (
    <ul className="bring-list">
      {problems.slice(0, problemsShown).map(({ code, text, place, from, to }) => (
        <li key={`${code} ${text} ${place?.row} ${place?.column} ${from} ${to}`}>
          {t(`matrix_file.problem.${code}`, { text, place: place === null ? '' : `${columnLetter(place.column)}${place.row}` })}
        </li>
      ))}
      {problems.length > problemsShown ? <li>{t('matrix_file.problem.more', { count: problems.length - problemsShown })}</li> : null}
    </ul>
  )
}

function Recognised({ matrix: { matrix, places, decided } }: { readonly matrix: FileMatrix }) {
  const { t } = useTranslation()
  return (
    <Section title={t('matrix_file.decided.title')}>
      <ul className="bring-list">
        {places === null ? null : (
          <li>
            {t('matrix_file.decided.place', {
              row: Math.min(...places.rows) - 1,
              column: columnLetter(Math.max(0, Math.min(...places.columns) - 1)),
            })}
          </li>
        )}
        {matrix.kind === 'cross_impact' && places === null ? (
          <li>{t('matrix_file.decided.states', { count: matrix.descriptors.length })}</li>
        ) : null}
        {decided.map(({ code, count }) => (
          <li key={code}>{t(`matrix_file.decided.${code}`, { count })}</li>
        ))}
      </ul>
    </Section>
  )
}
