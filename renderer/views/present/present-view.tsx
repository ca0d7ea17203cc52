import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useViewportSize } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useState, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { InteractionMatrix } from '#core/contract/matrices.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { go } from '#renderer/data/route.ts'
import { useProject } from '#renderer/data/use-project.ts'
import { customProperties, projector } from '#renderer/theme/tokens.ts'
import { ProjectorContext } from '#renderer/theme/use-tokens.ts'
import { Loading } from '#renderer/ui/busy.tsx'
import { ErrorNote, Note } from '#renderer/ui/note.tsx'
import { Heatmap } from '../matrices/heatmap.tsx'
import { Legend } from '../matrices/legend.tsx'
import { useMatrixChoices } from '../matrices/question.tsx'
import { shownOf, useInteraction } from '../matrices/use-interaction.ts'
import { PairCaption } from './pair-caption.tsx'
import { presentKey, type PresentCommand } from './keys.ts'
import { projectedScale } from './scale.ts'
import { presentationSteps } from './steps.ts'
import './present.css'

const properties = customProperties(projector)

/** The current matrix on the whole screen in large type, told cell by cell; names of organisations stay hidden until asked for. */
export function PresentView() {
  const answer = useInteraction()
  const { width, height } = useViewportSize()
  const grown = projectedScale(width, height)
  useEffect(() => {
    const root = document.documentElement
    void root.requestFullscreen?.().catch(() => undefined)
    const leave = () => {
      if (document.fullscreenElement === null) go('/matrices/matrix')
    }
    document.addEventListener('fullscreenchange', leave)
    return () => {
      document.removeEventListener('fullscreenchange', leave)
      if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  return (
    <ProjectorContext value={true}>
      <div className="present" style={{ ...properties, '--grown': grown } as CSSProperties} data-mantine-color-scheme="light">
        {answer.data === undefined ? (
          answer.isError ? (
            <ErrorNote error={answer.error} onRetry={() => void answer.refetch()} />
          ) : (
            <Loading />
          )
        ) : (
          <Presentation matrix={answer.data} grown={grown} />
        )}
      </div>
    </ProjectorContext>
  )
}

function Presentation({ matrix, grown }: { readonly matrix: InteractionMatrix; readonly grown: number }) {
  const { t } = useTranslation()
  const project = useProject()
  const { choices } = useMatrixChoices()
  const steps = useMemo(() => presentationSteps(matrix), [matrix])
  const [at, setAt] = useState(-1)
  const [black, setBlack] = useState(false)
  const [names, setNames] = useState(false)
  const [help, setHelp] = useState(false)
  const shown = shownOf(choices.shown, matrix)
  const step = steps[at]

  const obey = useCallback(
    (command: PresentCommand) => {
      switch (command) {
        case 'next':
          setBlack(false)
          return setAt((now) => Math.min(steps.length - 1, now + 1))
        case 'previous':
          setBlack(false)
          return setAt((now) => Math.max(-1, now - 1))
        case 'first':
          return setAt(-1)
        case 'last':
          return setAt(steps.length - 1)
        case 'black':
          return setBlack((was) => !was)
        case 'names':
          return setNames((was) => !was)
        case 'help':
          return setHelp((was) => !was)
        case 'end':
          return go('/matrices/matrix')
      }
    },
    [steps],
  )
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = presentKey(event)
      if (command === null) return
      event.preventDefault()
      event.stopPropagation()
      obey(command)
    }
    // Before anything else on the page: arrows tell the story here and do not walk the cells.
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [obey])

  if (matrix.instruments.length < 2) return <Note>{t('matrices.empty_text')}</Note>
  return (
    <>
      <header className="present-head">
        <h1>{project?.name}</h1>
        <p>
          {[
            t('matrices.summary.instruments', { count: matrix.instruments.length }),
            matrix.raters === 0 ? t('matrices.summary.not_judged') : t('matrices.summary.raters', { count: matrix.raters }),
            t(`matrices.summary.${matrix.level === 'group' ? 'groups' : 'organisations'}`, {
              count: matrix.organisations,
              operations: matrix.operations,
            }),
          ].join(' · ')}
        </p>
      </header>
      <div className="present-body">
        <div className="present-picture">
          <Heatmap
            matrix={matrix}
            shown={shown}
            onlyDisagreements={choices.onlyDisagreements}
            scale={grown}
            focus={step === undefined ? null : { row: step.row, column: step.column }}
            onFocus={(cell) => setAt(steps.findIndex((one) => one.row === cell.row && one.column === cell.column))}
            onOpen={() => undefined}
          />
          <Legend shown={shown} judging={matrix.judging} />
        </div>
        {step === undefined ? null : <StepStory key={`${step.from.id}-${step.to.id}`} from={step.from} to={step.to} names={names} />}
      </div>
      <footer className="present-foot">
        <span>{project?.demo === true ? t('present.demo') : t('present.source', { file: project?.file ?? '' })}</span>
        <span>{names ? t('present.names_shown') : t('present.names_hidden')}</span>
        <span>
          {at < 0 ? t('present.begin') : t('ui.of', { done: at + 1, total: steps.length })} · <kbd className="key">?</kbd>
        </span>
      </footer>
      {help ? <Help onClose={() => setHelp(false)} /> : null}
      {black ? <button type="button" className="present-black" aria-label={t('present.black')} onClick={() => setBlack(false)} /> : null}
    </>
  )
}

function StepStory({
  from,
  to,
  names,
}: {
  readonly from: InteractionMatrix['instruments'][number]
  readonly to: InteractionMatrix['instruments'][number]
  readonly names: boolean
}) {
  const { t } = useTranslation()
  const { queries } = useEngine()
  const project = useProject()
  const { question } = useMatrixChoices()
  const pair = useQuery(
    queries.matrices.pair.queryOptions({
      input: {
        ...question,
        from: from.id,
        to: to.id,
        limit: 5,
        ...(project?.persons === 'shown' ? {} : { personsWord: t('persons.word') }),
      },
    }),
  )
  return (
    <aside className="present-story">
      {pair.isError ? (
        <ErrorNote error={pair.error} />
      ) : pair.data === undefined ? (
        <Loading />
      ) : (
        <PairCaption pair={pair.data} from={from} to={to} names={names} />
      )}
    </aside>
  )
}

const helpKeys = [
  { keys: '→ ↓ PageDown', what: 'next' },
  { keys: '← ↑ PageUp', what: 'previous' },
  { keys: 'Home', what: 'first' },
  { keys: 'N', what: 'names' },
  { keys: 'B', what: 'black' },
  { keys: 'F5', what: 'start' },
  { keys: 'Esc', what: 'end' },
] as const

function Help({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="present-help">
      <table>
        <tbody>
          {helpKeys.map(({ keys, what }) => (
            <tr key={what}>
              <td>{keys}</td>
              <td>{t(`present.key.${what}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button mt="md" size="md" onClick={onClose}>
        {t('ui.close')}
      </Button>
    </div>
  )
}
