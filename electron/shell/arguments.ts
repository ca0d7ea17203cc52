import { isAbsolute, resolve } from 'node:path'

/** What a start of the program asks for. */
export interface StartArguments {
  /** Project file to open, absolute; null where none is named. */
  readonly project: string | null
  readonly readOnly: boolean
  readonly demo: boolean
}

/**
 * Reads a command line: `[--demo] [--read-only] [FILE.manumix]`. Whatever else stands there (Chromium's switches, the folder a
 * development run is started with) is passed over.
 */
export function readArguments(argv: readonly string[], folder: string): StartArguments {
  const file = argv.slice(1).find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.manumix'))
  return {
    project: file === undefined ? null : isAbsolute(file) ? file : resolve(folder, file),
    readOnly: argv.includes('--read-only'),
    demo: argv.includes('--demo'),
  }
}
