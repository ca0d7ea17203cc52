/** Every label that exported matrices carry; the language files hold them under `export.`. */
export const exportWords = [
  'title',
  'gives',
  'receives',
  'cancelling',
  'indivisible',
  'overlap_legend',
  'disagree_legend',
  'differ_legend',
  'unable_legend',
  'coverage_legend',
  'gap_legend',
  'without_group',
  'cluster',
  'level_eu',
  'level_national',
  'level_regional',
  'level_local',
  'level_interregional',
  'sheet_about',
  'sheet_instruments',
  'sheet_judged',
  'sheet_pairs',
  'sheet_cells',
  'sheet_coverage',
  'instrument',
  'code',
  'name',
  'group',
  'from_code',
  'from_name',
  'to_code',
  'to_name',
  'a_code',
  'a_name',
  'b_code',
  'b_name',
  'organisations',
  'operations',
  'grant',
  'score',
  'median',
  'scale',
  'scale_impact',
  'scale_influence',
  'scale_relations',
  'aggregation',
  'aggregation_median',
  'aggregation_mean',
  'aggregation_trimmed',
  'by_role',
  'round',
  'round_open',
  'round_first',
  'influence_none',
  'influence_strong',
  'raters',
  'spread',
  'differ',
  'disagree',
  'shared',
  'organisations_a',
  'organisations_b',
  'jaccard',
  'expected',
  'lift',
  'p',
  'q',
  'weight',
  'total_instruments',
  'total_budget',
  'total_grant',
  'counted_by',
  'level_of_organisation',
  'level_of_group',
  'universe',
  'universe_computed',
  'union',
  'years',
  'cluster_stability',
  'yes',
  'no',
  'method',
  'method_text',
] as const
export type ExportWord = (typeof exportWords)[number]

/** The words in the reader's language; a missing one shows as its key, so that a gap is seen and nothing breaks. */
export type Words = Readonly<Record<string, string>>

export function word(words: Words, key: ExportWord): string {
  return words[key] ?? key
}

/** What a picture needs besides its figures. */
export interface Picture {
  readonly words: Words
  readonly language: 'en' | 'it'
  /** Second line, such as what is shown and of when; may be empty. */
  readonly subtitle?: string | undefined
  /** Last line, such as what it was made from. */
  readonly foot?: string | undefined
  /** The program's font as woff2 in base64; without it the viewer's sans is taken. */
  readonly font?: string | undefined
}
