/** A typed text without blanks around it; null where nothing is left. */
export function filled(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}
