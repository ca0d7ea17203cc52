import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Candidate, OrganisationEvidence } from '#core/identity/candidate.ts'
import { candidatesInSteps } from '#core/identity/candidates.ts'
import type { Topic } from '#core/model/vocabulary.ts'
import type { ProjectFile } from '#store/file/project-file.ts'
import { evidenceStretches, organisationEvidence } from '#store/queries/evidence.ts'
import type { Session } from './session.ts'

/** Pairs of organisations that may be one, worked out beside everything else that is asked. */
export interface Proposals {
  /** Those of the project as it is, or, while they are worked out (`working`: how far, 0 to 1), those of the state before. */
  current(): { readonly candidates: readonly Candidate[]; readonly working: number | null }
  /** Waits until they are those of the project as it is. */
  settled(): Promise<readonly Candidate[]>
  /** Runs a command after which the same pairs are worth a look, but for those that it decides. */
  keepThrough<T>(command: () => T): T
}

/** What evidence is read from. */
const parts: readonly Topic[] = ['deliveries', 'operations', 'organisations']

/** How much of the work reading is. */
const readingShare = 0.1
/** Milliseconds after which whoever else asks gets a turn. */
const longestTurn = 15

export function createProposals(session: Session): Proposals {
  let of: ProjectFile | null = null
  let state = Number.NaN
  let candidates: readonly Candidate[] = []
  let progress: number | null = null
  let running: Promise<void> | null = null

  const revision = (): number => session.revisionOf(parts)

  const workOut = async (project: ProjectFile): Promise<void> => {
    const began = revision()
    progress = 0
    const evidence: OrganisationEvidence[] = []
    const stretches = project.read(evidenceStretches)
    for (const [at, stretch] of stretches.entries()) {
      await nextTurn()
      if (session.current !== project) return
      evidence.push(...project.read((db) => organisationEvidence(db, stretch)))
      progress = (readingShare * (at + 1)) / stretches.length
    }
    const steps = candidatesInSteps(evidence)
    for (let turn = performance.now(); ;) {
      const step = steps.next()
      if (step.done) {
        candidates = step.value
        state = began
        return
      }
      progress = readingShare + (1 - readingShare) * step.value
      if (performance.now() - turn < longestTurn) continue
      await nextTurn()
      if (session.current !== project) return
      turn = performance.now()
    }
  }

  /** What is under way now, begun where it is needed; null where the proposals are those of the project as it is. */
  const begin = (): Promise<void> | null => {
    const project = session.project()
    if (of !== project) {
      of = project
      candidates = []
      state = Number.NaN
    }
    if (running !== null || state === revision()) return running
    running = workOut(project).finally(() => {
      progress = null
      running = null
      session.announce(['proposals'])
    })
    return running
  }

  return {
    current: () => {
      begin()
      return { candidates, working: running === null ? null : (progress ?? 0) }
    },
    settled: async () => {
      for (let work = begin(); work !== null; work = begin()) await work
      return candidates
    },
    keepThrough: (command) => {
      const good = state === revision()
      const result = command()
      if (good) state = revision()
      return result
    },
  }
}
