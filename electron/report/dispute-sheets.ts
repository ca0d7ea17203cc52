import { writtenNumber } from '#core/page/number-format.ts'
import { scoreText } from '#core/judging/score-text.ts'
import type { Dispute, Round } from '#core/contract/judging.ts'
import { answerIn, type KeptAnswer } from '#core/judging/answer.ts'
import type { RoundResult } from '#core/judging/round-result.ts'
import { ruleParts } from '#core/judging/rule-words.ts'
import type { JudgingScale } from '#core/judging/settings.ts'
import type { ReportWords } from './validation-report.ts'
import type { DocumentCell, DocumentSheet } from './workbook-document.ts'

export interface DisputeReport {
  readonly round: Round
  readonly result: RoundResult
  readonly disputes: readonly Dispute[]
  /** By row id. */
  readonly instruments: ReadonlyMap<number, { readonly code: string; readonly name: string }>
  /** With the raters' names; else only their roles. */
  readonly named: boolean
}

/** What remains in dispute after a round, for discussion: the rule and what it gave, every answer with its note, every pair. */
export function disputeSheets(report: DisputeReport, words: ReportWords, language: 'en' | 'it'): readonly DocumentSheet[] {
  return [aboutSheet(report, words, language), disputesSheet(report, words, language), pairsSheet(report, words, language)]
}

function aboutSheet({ round, result }: DisputeReport, words: ReportWords, language: 'en' | 'it'): DocumentSheet {
  const percent = (share: number): string => writtenNumber(share, language, { style: 'percent', maximumFractionDigits: 1 })
  const rule = ruleParts(round.scale, round.rule).map(({ key, share, number: value }) =>
    words(`rounds.rule.${key}`, {
      ...(share === undefined ? {} : { share: percent(share) }),
      ...(value === undefined ? {} : { number: writtenNumber(value, language) }),
    }),
  )
  const { reached, disputed, alone } = result.counts
  const change = result.change?.share ?? null
  const facts: readonly (readonly [string, DocumentCell])[] = [
    ['scale', words(`judging.scale.${round.scale}`)],
    ['fixed', `${round.openedAt.slice(0, 10)}, ${round.openedBy}`],
    ['before', round.answersBefore],
    ['closed', round.closedAt?.slice(0, 10) ?? ''],
    ['raters', round.raters],
    ['reached', reached],
    ['disputed', disputed],
    ['alone', alone],
    ['changed', change === null ? words('rounds.file.no_change') : percent(change)],
  ]
  return {
    name: words('rounds.file.about'),
    rows: [
      [{ value: words('rounds.file.title', { number: String(round.number) }), look: 'title' }],
      [],
      ...rule.map((text, at): DocumentCell[] => [{ value: at === 0 ? words('rounds.file.rule') : '', look: 'strong' }, text]),
      ...facts.map(([key, value]): DocumentCell[] => [
        { value: words(`rounds.file.${key}`), look: 'strong' },
        typeof value === 'number' ? { value, look: 'left' } : value,
      ]),
    ],
    columns: [{ width: 34 }, { width: 70, kind: 'wrap' }],
  }
}

function disputesSheet({ round, disputes, instruments, named }: DisputeReport, words: ReportWords, language: 'en' | 'it'): DocumentSheet {
  const columns = [
    ['from', 12],
    ['from_name', 30],
    ['to', 12],
    ['to_name', 30],
    ['median', 9],
    ['range', 9],
    ['side', 14],
    ['answer', 22],
    [named ? 'rater' : 'role', 24],
    ['note', 60],
    ['agreed', 30],
  ] as const
  const rows = disputes.flatMap((one) =>
    one.answers.map((answer): DocumentCell[] => [
      instruments.get(one.from)?.code ?? '',
      instruments.get(one.from)?.name ?? '',
      instruments.get(one.to)?.code ?? '',
      instruments.get(one.to)?.name ?? '',
      one.median,
      one.lower === null || one.upper === null ? null : one.upper - one.lower,
      words(`rounds.side.${answer.side}`),
      answerText(round.scale, answer, words, language),
      named ? answer.rater : answer.role,
      answer.rationale,
      null,
    ]),
  )
  return {
    name: words('rounds.file.disputes'),
    rows: [columns.map(([key]) => words(`rounds.file.${key}`)), ...rows],
    headingRow: 1,
    columns: columns.map(([key, width]) => ({ width, ...(key === 'note' ? { kind: 'wrap' as const } : {}) })),
  }
}

function pairsSheet({ result, instruments }: DisputeReport, words: ReportWords, language: 'en' | 'it'): DocumentSheet {
  const percent = (share: number): string => writtenNumber(share, language, { style: 'percent' })
  const columns = ['from', 'to', 'raters', 'unable', 'median', 'lower', 'upper', 'share', 'relation', 'verdict', 'changed'] as const
  return {
    name: words('rounds.file.pairs'),
    rows: [
      columns.map((key) => words(`rounds.file.${key}`)),
      ...result.pairs.map((one): DocumentCell[] => [
        instruments.get(one.from)?.code ?? '',
        instruments.get(one.to)?.code ?? '',
        one.raters,
        one.unable,
        one.median,
        one.lower,
        one.upper,
        one.share === null ? null : percent(one.share),
        one.relation === null ? null : words(`word.relation.${one.relation}`),
        words(`rounds.verdict.${one.verdict}`),
        one.change?.changed ?? null,
      ]),
    ],
    headingRow: 1,
    columns: columns.map((key) => ({ width: key === 'verdict' || key === 'relation' ? 24 : 12 })),
  }
}

function answerText(scale: JudgingScale, kept: KeptAnswer, words: ReportWords, language: 'en' | 'it'): string {
  const answer = answerIn(scale, kept)
  if (answer === null) return words('judgements.cannot')
  if (answer === 'P') return `P ${words('word.influence.P')}`
  if (typeof answer === 'string') return words(`word.relation.${answer}`)
  return `${scoreText(answer, scale, language)} ${words(`word.${scale === 'impact' ? 'score' : 'influence'}.${answer}`)}`
}
