import type { Made } from '#report/asked-facts.ts'
import { localeOf } from '#core/page/number-format.ts'

/** What a result that is given out today was made from. */
export function madeToday(inputs: string, language: keyof typeof localeOf): Made {
  const day = new Intl.DateTimeFormat(localeOf[language], { day: 'numeric', month: 'long', year: 'numeric' })
  return { inputs, madeOn: day.format(new Date()) }
}

/** Day and beginning of the digest, for the name of a file that cannot say them inside. */
export function madeMark(inputs: string): string {
  return `${new Date().toISOString().slice(0, 10)}-${inputs.slice(0, 12)}`
}
