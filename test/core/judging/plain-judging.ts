import { medianOfAll } from '#core/judging/aggregate.ts'
import type { JudgingFacts } from '#core/matrix/interaction-matrix.ts'

/** As a project judges that nobody has changed. */
export const plainJudging: JudgingFacts = { scale: 'impact', aggregation: medianOfAll, openRound: null, shownRound: null }
