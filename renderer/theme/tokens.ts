import type { Ramp } from '#core/matrix/cell-marks.ts'

/** Every colour of the program, shared by style sheets and charts. */
export interface Tokens {
  readonly ink: string
  readonly inkSoft: string
  readonly inkFaint: string
  readonly line: string
  readonly lineStrong: string
  /** Ground of the content, and of panels, rail and bar lying on it. */
  readonly paper: string
  readonly panel: string
  /** Heads of tables and other quiet fills. */
  readonly quiet: string
  readonly accent: string
  readonly accentHover: string
  readonly accentSoft: string
  readonly accentLine: string
  readonly onAccent: string
  /** Loss and contradiction only. */
  readonly warn: string
  readonly warnSoft: string
  readonly warnLine: string
  readonly warnInk: string
  /** The seven fills from cancelling (-3) to indivisible (+3), orange against blue-green so that colour-blind readers tell them apart. */
  readonly ramp: Ramp
  /** Text on the ramp's fills, in the same order. */
  readonly onRamp: Ramp
  readonly hatch: string
  /** Solid bar of a significant overlap on light and on dark fills; border of the hollow one. */
  readonly bar: string
  readonly barHollow: string
  readonly barHollowOnDark: string
  readonly bandRule: string
  readonly sameYear: string
  readonly shadow: string
}

export const light: Tokens = {
  ink: '#1d2426',
  inkSoft: '#566066',
  inkFaint: '#6f787d',
  line: '#e3e6e4',
  lineStrong: '#c9d3d2',
  paper: '#fbfbf9',
  panel: '#ffffff',
  quiet: '#f3f4f2',
  accent: '#0d5c68',
  accentHover: '#0a4a54',
  accentSoft: '#e4f0f1',
  accentLine: '#bcd9dc',
  onAccent: '#ffffff',
  warn: '#b4530a',
  warnSoft: '#fdf3e7',
  warnLine: '#f1d9b8',
  warnInk: '#7a3b07',
  ramp: ['#8c3d04', '#c96a1b', '#f3bf85', '#f1f1ee', '#b9dbe3', '#4f9fb3', '#0f5568'],
  onRamp: ['#ffffff', '#ffffff', '#1d2426', '#1d2426', '#1d2426', '#ffffff', '#ffffff'],
  hatch: 'rgba(255,255,255,0.65)',
  bar: '#1d2426',
  barHollow: 'rgba(86,96,102,0.55)',
  barHollowOnDark: 'rgba(255,255,255,0.7)',
  bandRule: '#c9d3d2',
  sameYear: '#d9dedb',
  shadow: 'rgba(29,36,38,0.14)',
}

export const dark: Tokens = {
  ink: '#e8ecec',
  inkSoft: '#a9b3b6',
  inkFaint: '#879296',
  line: '#2c3436',
  lineStrong: '#434d50',
  paper: '#14191a',
  panel: '#1b2122',
  quiet: '#222a2b',
  accent: '#63b7c6',
  accentHover: '#7fc8d5',
  accentSoft: '#17343a',
  accentLine: '#2a535b',
  onAccent: '#0b1d21',
  warn: '#f0a35c',
  warnSoft: '#33251a',
  warnLine: '#5d4226',
  warnInk: '#f3c694',
  ramp: ['#f08a3c', '#c2681f', '#7d4a22', '#262d2e', '#27505b', '#3d8da1', '#7fd0e2'],
  onRamp: ['#14191a', '#ffffff', '#ffffff', '#e8ecec', '#ffffff', '#ffffff', '#14191a'],
  hatch: 'rgba(20,25,26,0.55)',
  bar: '#f2f5f5',
  barHollow: 'rgba(190,200,203,0.6)',
  barHollowOnDark: 'rgba(255,255,255,0.75)',
  bandRule: '#434d50',
  sameYear: '#3a4446',
  shadow: 'rgba(0,0,0,0.5)',
}

/** Light with more contrast, for weak projectors in bright rooms. */
export const projector: Tokens = {
  ...light,
  ink: '#0c1112',
  inkSoft: '#333b3f',
  inkFaint: '#525b60',
  line: '#cfd4d2',
  lineStrong: '#9fa9a8',
  paper: '#ffffff',
  quiet: '#eceeec',
  ramp: ['#7f3402', '#c2600f', '#f2b26c', '#ebebe7', '#a3d0db', '#3b8fa5', '#0a4759'],
  bar: '#0c1112',
  barHollow: 'rgba(51,59,63,0.75)',
  barHollowOnDark: 'rgba(255,255,255,0.85)',
}

export type Scheme = 'light' | 'dark' | 'projector'
export const tokensOf: Record<Scheme, Tokens> = { light, dark, projector }

/** The one typeface, bundled; figures have equal widths. */
export const fontFamily = '"Source Sans 3 Variable", sans-serif'

const names = Object.keys(light).filter((name): name is Exclude<keyof Tokens, 'ramp' | 'onRamp'> => name !== 'ramp' && name !== 'onRamp')

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The tokens as CSS custom properties: `--ink-soft`, `--ramp-0` (cancelling) to `--ramp-6` (indivisible). */
export function customProperties(tokens: Tokens): Record<string, string> {
  const plain = names.map((name) => [`--${kebab(name)}`, tokens[name]] as const)
  const ramp = tokens.ramp.map((colour, index) => [`--ramp-${index}`, colour] as const)
  const onRamp = tokens.onRamp.map((colour, index) => [`--on-ramp-${index}`, colour] as const)
  return Object.fromEntries([...plain, ...ramp, ...onRamp])
}
