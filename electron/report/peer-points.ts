import type { KeptAnswer } from '#core/judging/answer.ts'
import type { Standing } from '#core/judging/peer-review.ts'
import type { PeerPoint } from '#core/contract/merge.ts'
import { workbookDocument } from './workbook-document.ts'

const columns = ['from', 'to', 'own', 'peers', 'difference', 'own_notes', 'peer_notes'] as const

/** How answers stand in the workbook: relations by their names; numbers stay numbers where they stand alone. */
export interface WrittenAnswers {
  readonly answer: (kept: KeptAnswer) => string
  readonly standing: (standing: Standing) => string | number
}

/** The points for discussion between a region and those that reviewed its mix. */
export async function peerPointsWorkbook(
  project: string,
  points: readonly PeerPoint[],
  words: Readonly<Record<string, string>>,
  written: WrittenAnswers,
): Promise<Uint8Array> {
  const word = (key: string): string => words[key] ?? key
  const notes = (answers: PeerPoint['answers']): string =>
    answers
      .map(({ rater, peer, rationale, ...kept }) =>
        [`${rater}${peer === null ? '' : ` (${peer})`}: ${written.answer(kept)}`, rationale].filter((part) => part !== null).join(' – '),
      )
      .join('\n')
  return workbookDocument([
    {
      name: word('sheet'),
      rows: [
        [{ value: `${word('title')}: ${project}`, look: 'title' }],
        columns.map((key) => word(key)),
        ...points.map(({ from, to, own, peers, difference, answers }) => [
          `${from.code} ${from.name}`,
          `${to.code} ${to.name}`,
          written.standing(own),
          written.standing(peers),
          difference,
          notes(answers.filter(({ peer }) => peer === null)),
          notes(answers.filter(({ peer }) => peer !== null)),
        ]),
      ],
      headingRow: 2,
      columns: [
        { width: 32, kind: 'wrap' },
        { width: 32, kind: 'wrap' },
        {},
        {},
        {},
        { width: 48, kind: 'wrap' },
        { width: 48, kind: 'wrap' },
      ],
    },
  ])
}
