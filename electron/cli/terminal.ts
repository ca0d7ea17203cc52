import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { type PersonsChoice, personsChoices } from '#core/model/vocabulary.ts'
import { wordingFor, type Words } from '#core/page/words.ts'
import en from '#resources/locales/en.json' with { type: 'json' }

/** 0 done, 1 refused with a message on standard error, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** The arguments make no sense; the usage is shown. */
export class UsageError extends Error {}

/** The command line speaks English, whatever the terminal does: scripts read it. */
export const words = wordingFor(['en'], { en: en as Words })

/** Takes arguments apart. Unknown options, empty ones and a wrong number of files are wrong usage. */
export function parsed<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  files: { readonly least: number; readonly most: number },
) {
  let found: ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>>
  try {
    found = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  const empty = Object.entries(found.values).find(([, value]) => [value].flat().some((one) => typeof one === 'string' && one.trim() === ''))
  if (empty) throw new UsageError(words('cli.empty_option', { option: `--${empty[0]}` }))
  const { length } = found.positionals
  if (length < files.least || length > files.most) throw new UsageError(words('cli.file_count', { count: length }))
  return found
}

/** `--persons masked|shown`; undefined where it is left out. */
export function personsAsked(given: string | undefined): PersonsChoice | undefined {
  const found = personsChoices.find((choice) => choice === given)
  if (given !== undefined && !found) throw new UsageError(words('cli.wrong_choice', { value: given, choices: personsChoices.join(', ') }))
  return found
}

/** The only thing that `--json` writes on standard output. */
export async function print(document: unknown): Promise<void> {
  await write(process.stdout, `${JSON.stringify(document)}\n`)
}

/**
 * Writes on standard output and waits until it is through: a pipe must not be cut off by the end of the process. Where nobody reads to the
 * end (`| head`), the rest is not wanted.
 */
export async function write(stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<void> {
  await new Promise<void>((done, failed) => {
    const ended = (error?: Error | null): void => {
      if (!error || ('code' in error && error.code === 'EPIPE')) done()
      else failed(error)
    }
    stream.once('error', ended)
    stream.write(content, ended)
  })
}

/** A message for people, on standard error. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
