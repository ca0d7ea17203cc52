import { refused } from './refusal.ts'

/** Refuses `file_changed` for a file that has gone or changed since it was chosen: the browser no longer gives it out. */
export async function mustBeReadable(file: File): Promise<void> {
  // A slice of it would be given out, empty.
  const reader = file.stream().getReader()
  try {
    await reader.read()
    await reader.cancel()
  } catch {
    throw refused('file_changed', { file: file.name })
  }
}

/** The text of a chosen file; null where it is larger than such files are. Refuses `file_changed`. */
export async function textOf(file: File, most: number): Promise<string | null> {
  if (file.size > most) return null
  try {
    return await file.text()
  } catch (error) {
    await mustBeReadable(file)
    throw error
  }
}
