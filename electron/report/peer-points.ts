import { signedNumber } from '#core/page/number-format.ts'
import type { PeerPoint } from '#core/contract/merge.ts'
import { workbookDocument } from './workbook-document.ts'

const columns = ['from', 'to', 'own', 'peers', 'difference', 'own_notes', 'peer_notes'] as const

/** The points for discussion between a region and those that reviewed its mix. */
export async function peerPointsWorkbook(
  project: string,
  points: readonly PeerPoint[],
  words: Readonly<Record<string, string>>,
  language: 'en' | 'it',
): Promise<Uint8Array> {
  const word = (key: string): string => words[key] ?? key
  const notes = (answers: PeerPoint['answers']): string =>
    answers
      .map(({ rater, peer, score, rationale }) =>
        [`${rater}${peer === null ? '' : ` (${peer})`}: ${score === null ? word('cannot') : signedNumber(score, language)}`, rationale]
          .filter((part) => part !== null)
          .join(' – '),
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
          own,
          peers,
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
