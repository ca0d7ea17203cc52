import { scoreText } from '../judging/score-text.ts'
import { signedNumber, writtenNumber } from '../page/number-format.ts'
import type { Unit } from './matrix.ts'

const thousandths: Intl.NumberFormatOptions = { minimumFractionDigits: 3, maximumFractionDigits: 3 }

/** A value as a cell shows it: short, in the writing of the language; amounts without their currency, which the heading names. */
export function valueText(value: number, unit: Unit, language: 'en' | 'it'): string {
  const write = (options: Intl.NumberFormatOptions): string => writtenNumber(value, language, options)
  switch (unit.kind) {
    case 'count':
    case 'years':
      return write({ maximumFractionDigits: 1 })
    case 'score':
      return scoreText(value, unit.scale, language)
    case 'difference':
      return signedNumber(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    case 'deviations':
      return signedNumber(value, language, { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 })
    case 'share':
      return write({ style: 'percent', maximumFractionDigits: value !== 0 && Math.abs(value) < 0.1 ? 1 : 0 })
    case 'expected':
    case 'ratio':
      return write({ maximumSignificantDigits: 3 })
    case 'index':
      return write({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
    case 'probability':
      return value < 0.001 ? `< ${writtenNumber(0.001, language, thousandths)}` : write(thousandths)
    case 'money':
      return write({ notation: 'compact', maximumSignificantDigits: 3 })
  }
}
