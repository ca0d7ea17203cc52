import { appendFileSync, mkdirSync, statSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ReportBug } from './answering.ts'

const largest = 1024 * 1024

/** Writes mistakes of the program to a file of the user's, which never grows beyond a megabyte, and to the terminal. Nothing is sent anywhere. */
export function bugLog(path: string): ReportBug {
  return (call, error) => {
    const text = `${new Date().toISOString()} ${call} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
    process.stderr.write(text)
    try {
      mkdirSync(dirname(path), { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) truncateSync(path)
      appendFileSync(path, text)
    } catch {
      // A log that cannot be written must not hide the mistake itself.
    }
  }
}
