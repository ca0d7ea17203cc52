import { useMemo, useSyncExternalStore } from 'react'
import type { Confidence, RelationType } from '#core/model/vocabulary.ts'
import type { Engine } from '#renderer/data/engine.ts'
import { useEngine } from '#renderer/data/engine-context.tsx'
import { useProject } from '#renderer/data/use-project.ts'
import { everything, type PairState, type Scope } from './pair-filter.ts'

/** What is said of a pair beside its score. */
export interface Details {
  readonly relation: RelationType | null
  readonly confidence: Confidence | null
  readonly rationale: string
}

export const noDetails: Details = { relation: null, confidence: null, rationale: '' }

/** What the user chose in this place; outlives the screen while the project is open. */
export interface JudgementChoices {
  /** Row id of who judges; kept on this machine for the project. */
  readonly rater: number | null
  readonly scope: Scope
  readonly state: PairState
  readonly text: string
  readonly layout: 'list' | 'grid'
  /** Pair left last. */
  readonly last: string | null
  /** Pairs put off, to be asked again at the end. */
  readonly skipped: ReadonlySet<string>
  /** Details given before a score was: nothing can be saved without one. By rater and pair. */
  readonly drafts: ReadonlyMap<string, Details>
}

interface Session {
  readonly state: () => JudgementChoices
  readonly subscribe: (listener: () => void) => () => void
  readonly change: (change: Partial<JudgementChoices>) => void
}

const sessions = new WeakMap<Engine, Map<string, Session>>()

function storedRater(place: string): number | null {
  const id = Number(localStorage.getItem(place))
  return Number.isInteger(id) && id > 0 ? id : null
}

function createSession(project: string): Session {
  const place = `judgements-rater ${project}`
  const listeners = new Set<() => void>()
  let choices: JudgementChoices = {
    rater: storedRater(place),
    scope: everything,
    state: 'all',
    text: '',
    layout: 'list',
    last: null,
    skipped: new Set(),
    drafts: new Map(),
  }
  return {
    state: () => choices,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (change) => {
      choices = { ...choices, ...change }
      if (change.rater === null) localStorage.removeItem(place)
      else if (change.rater !== undefined) localStorage.setItem(place, String(change.rater))
      for (const listener of listeners) listener()
    },
  }
}

function sessionOf(engine: Engine, project: string): Session {
  const known = sessions.get(engine) ?? new Map<string, Session>()
  sessions.set(engine, known)
  const session = known.get(project) ?? createSession(project)
  known.set(project, session)
  return session
}

/** The choices of the open project, and how to change them. */
export function useJudgementChoices(): {
  readonly choices: JudgementChoices
  readonly change: (change: Partial<JudgementChoices>) => void
} {
  const engine = useEngine()
  const project = useProject()
  const name = project === null || project === undefined ? '' : `${project.folder}/${project.file}`
  const session = useMemo(() => sessionOf(engine, name), [engine, name])
  return { choices: useSyncExternalStore(session.subscribe, session.state), change: session.change }
}
