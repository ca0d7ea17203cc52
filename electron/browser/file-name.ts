/** A file name from outside as every file system takes it, without folders; null where nothing is left of it. */
export function fileName(given: string): string | null {
  const last = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
  const clean = last
    .replace(/[\p{Cc}<>:"|?*]+/gu, '_')
    .replace(/[. ]+$/u, '')
    .trim()
  if (/^\.*$/.test(clean)) return null
  const shortened = clean.length <= 150 ? clean : clean.slice(0, 110) + clean.slice(-40)
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(shortened) ? `_${shortened}` : shortened
}
