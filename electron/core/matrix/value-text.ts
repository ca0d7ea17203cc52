import type { Unit } from './matrix.ts'

const localeOf = { en: 'en-GB', it: 'it-IT' } as const
const kept = new Map<string, Intl.NumberFormat>()

/** A value as a cell shows it: short, in the writing of the language; amounts without their currency, which the heading names. */
export function valueText(value: number, { kind }: Unit, language: 'en' | 'it'): string {
  const write = (options: Intl.NumberFormatOptions): string => {
    const key = language + JSON.stringify(options)
    const format = kept.get(key) ?? new Intl.NumberFormat(localeOf[language], options)
    kept.set(key, format)
    return format.format(value)
  }
  switch (kind) {
    case 'count':
    case 'years':
      return write({ maximumFractionDigits: 1 })
    case 'score':
      return signed(value, write({ maximumFractionDigits: 1, signDisplay: 'never' }))
    case 'difference':
      return signed(value, write({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'never' }))
    case 'share':
      return write({ style: 'percent', maximumFractionDigits: value !== 0 && Math.abs(value) < 0.1 ? 1 : 0 })
    case 'expected':
    case 'ratio':
      return write({ maximumSignificantDigits: 3 })
    case 'index':
      return write({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
    case 'probability':
      return value < 0.001 ? `< ${smallest(language)}` : write({ minimumFractionDigits: 3, maximumFractionDigits: 3 })
    case 'money':
      return write({ notation: 'compact', maximumSignificantDigits: 3 })
  }
}

function smallest(language: 'en' | 'it'): string {
  return language === 'it' ? '0,001' : '0.001'
}

/** With its sign, a true minus; zero has none. */
function signed(value: number, size: string): string {
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size
}
