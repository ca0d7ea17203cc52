/** How much larger type and cells are than on a desk, for a screen of so many pixels. */
export function projectedScale(width: number, height: number): number {
  return Math.max(1, Math.min(3.5, Math.round(Math.min(width / 1240, height / 700) * 20) / 20))
}
