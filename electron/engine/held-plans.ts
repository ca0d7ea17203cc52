import type { JoinedPlanRow, PlanKind } from '#core/contract/sheets.ts'
import type { ComparedField } from '#core/plan/differences.ts'
import type { Progress, Selected } from './import.ts'
import { type JoinedQuestion, pageOfJoined } from './joined-plan-rows.ts'
import { planImport, type Planned } from './plan.ts'
import { pageOfPlan, type PlanPage } from './plan-rows.ts'
import type { Readings } from './readings.ts'
import type { Session } from './session.ts'

/** What is asked of a plan's rows. */
export interface PlanQuestion {
  readonly kind: PlanKind
  readonly field?: ComparedField | undefined
  readonly search: string
  readonly offset: number
  readonly limit: number
}

/** Plans as long as they are looked at. */
export interface HeldPlans {
  /** `review`: whether it says what there is to say of each sheet, too. */
  make(selected: Selected, review: boolean, signal: AbortSignal | undefined): AsyncGenerator<Progress, Planned>
  /** Rows of a sheet whose rows join operations. */
  joinedPage(
    selected: Selected,
    question: JoinedQuestion,
    signal: AbortSignal | undefined,
  ): Promise<{ total: number; rows: JoinedPlanRow[] }>
  /** Makes the plan again where it is not held any more. */
  page(selected: Selected, question: PlanQuestion, signal: AbortSignal | undefined): Promise<PlanPage>
}

interface Held {
  readonly key: string
  /** State of the project that it was made of. */
  readonly revision: number
  readonly planned: Planned
  /** Rows that the last search found, as a window asks for them page by page. */
  found: { readonly key: string; readonly rows: readonly number[] } | null
}

/** Only the last one is held: a window looks at one file at a time. */
export function createHeldPlans(session: Session, readings: Readings): HeldPlans {
  let held: Held | null = null

  async function* make(selected: Selected, review: boolean, signal: AbortSignal | undefined): AsyncGenerator<Progress, Planned> {
    const { revision } = session
    const planned = yield* planImport(selected, { project: session.project(), readings, review, signal })
    held = { key: keyOf(selected), revision, planned, found: null }
    return planned
  }

  const heldOrMade = async (selected: Selected, signal: AbortSignal | undefined): Promise<Held> => {
    if (held?.key !== keyOf(selected) || held.revision !== session.revision) {
      const steps = make(selected, false, signal)
      while (!(await steps.next()).done);
    }
    return held!
  }

  return {
    make,
    async joinedPage(selected, question, signal) {
      const { planned } = await heldOrMade(selected, signal)
      const { reader, letGo } = await readings.hold(selected.reading, signal)
      try {
        return await pageOfJoined({ planned, selections: selected.selections, project: session.project(), reader, signal }, question)
      } finally {
        letGo()
      }
    },
    async page(selected, question, signal) {
      const one = await heldOrMade(selected, signal)
      const { reader, letGo } = await readings.hold(selected.reading, signal)
      try {
        const parts = { planned: one.planned, selections: selected.selections, project: session.project(), reader, signal }
        const key = JSON.stringify([question.kind, question.field, question.search])
        const { page, found } = await pageOfPlan(parts, question, one.found?.key === key ? one.found.rows : null)
        one.found = found === null ? null : { key, rows: found }
        return page
      } finally {
        letGo()
      }
    },
  }
}

function keyOf({ reading, selections }: Selected): string {
  return JSON.stringify([reading.id, selections])
}
