import type { TFunction } from 'i18next'
import type { GridSubject } from '#core/contract/grids.ts'

/** Kind and measure; the kind alone where the measure says the same again. */
export function subjectWords(t: TFunction, { kind, measure }: GridSubject): string {
  const [words, how] = [t(`grid.kind.${kind}`), t(`grid.measure.${measure}`)]
  return words.toLocaleLowerCase() === how.toLocaleLowerCase() ? words : `${words}: ${how}`
}
