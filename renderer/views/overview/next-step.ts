export interface ProjectProgress {
  readonly operations: number
  readonly instruments: number
  /** Instruments with at least one tag. */
  readonly tagged: number
  readonly assessments: number
}

export type Step =
  | { readonly key: 'import'; readonly place: 'sheets' }
  | { readonly key: 'tag'; readonly place: 'instruments' }
  | { readonly key: 'judge'; readonly place: 'judgements' }
  | { readonly key: 'look'; readonly place: 'matrices' }

/** What brings the project on most, in the order of the work. */
export function nextStep({ operations, instruments, tagged, assessments }: ProjectProgress): Step {
  if (operations === 0 && instruments < 2) return { key: 'import', place: 'sheets' }
  if (tagged === 0) return { key: 'tag', place: 'instruments' }
  if (assessments === 0) return { key: 'judge', place: 'judgements' }
  return { key: 'look', place: 'matrices' }
}
