/** What an entry of the history was about, from its facts: a file, a code, a name, the command that was taken back. */
export function historySubject(facts: Readonly<Record<string, unknown>>, commandName: (command: string) => string): string {
  const { command, file, code, name, from, to } = facts
  if (typeof command === 'string') return commandName(command)
  if (typeof from === 'string' && typeof to === 'string') return `${from} → ${to}`
  for (const fact of [file, code, name]) if (typeof fact === 'string' && fact !== '') return fact
  return ''
}
