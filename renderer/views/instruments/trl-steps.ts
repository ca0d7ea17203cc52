/**
 * The range after pressing a step: a new one where there was none, wider where the step lies outside, up to the step from the nearer
 * end where it lies inside, none where the only step is pressed again.
 */
export function movedRange(from: number | null, to: number | null, step: number): readonly [number | null, number | null] {
  if (from === null || to === null) return [step, step]
  if (from === to && step === from) return [null, null]
  if (step < from) return [step, to]
  if (step > to) return [from, step]
  if (step === from) return [from + 1, to]
  if (step === to) return [from, to - 1]
  return step - from <= to - step ? [step, to] : [from, step]
}
