import type { Ramp } from '#core/matrix/cell-marks.ts'

/** Colours of exported pictures: those of the window's light theme (a test holds them equal), because pictures go on paper. */
export const palette = {
  ink: '#1d2426',
  inkSoft: '#566066',
  inkFaint: '#6f787d',
  line: '#e3e6e4',
  paper: '#fbfbf9',
  accent: '#0d5c68',
  warn: '#b4530a',
  bandRule: '#c9d3d2',
  ramp: ['#8c3d04', '#c96a1b', '#f3bf85', '#f1f1ee', '#b9dbe3', '#4f9fb3', '#0f5568'] as Ramp,
} as const
