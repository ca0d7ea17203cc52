import { resolve } from 'node:path'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { ORPCError } from '@orpc/server'
import { Refusal } from '#core/contract/refusal.ts'
import { type PersonsChoice, personsChoices } from '#core/model/vocabulary.ts'
import { wordingFor, type Words } from '#core/page/words.ts'
import en from '#resources/locales/en.json' with { type: 'json' }

/** 0 done, 1 refused with a message on standard error, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** The arguments make no sense; the usage is shown. */
export class UsageError extends Error {}

/** The command line speaks English, whatever the terminal does: scripts read it. */
export const words = wordingFor(['en'], { en: en as Words })

/** Takes arguments apart. Unknown options and a wrong number of files are wrong usage. */
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

/** A path as the user means it: npm runs scripts in the program's folder and tells where the user stood. */
export function givenPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: stood } = process.env
  return resolve(script === 'manumix' && stood ? stood : process.cwd(), path)
}

/** Reads or writes a file; what the system answers becomes a refusal. */
export function atFile<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOSPC') throw new Refusal('disk_full')
    if (code === 'EROFS') throw new Refusal('folder_read_only')
    if (code === 'ENOENT') throw new Refusal('file_missing')
    if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') throw new Refusal('permission')
    throw error
  }
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

/** What was refused, or null for anything else. */
export function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null
  const { code, facts } = error.data as Refusal
  return new Refusal(code, facts)
}

/** A refusal as `--json` says it. */
export function errorEntry(refusal: Refusal): { readonly code: string; readonly message: string } {
  return { code: refusal.code, message: refusalText(refusal) }
}

/** In one sentence, with the option that helps where there is one. */
export function refusalText({ code, facts }: Refusal): string {
  const shown = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, typeof value === 'number' ? value : String(value ?? '')]),
  )
  const detail = details.find((key) => typeof facts[key] === 'string' && facts[key] !== '')
  const sentence = code === 'no_instrument' ? words('cli.no_instrument', shown) : words(`refusal.${code}`, shown)
  return detail === undefined ? sentence : `${sentence} (${shown[detail]})`
}

/** Facts worth showing behind any sentence, the first that is there. */
const details = ['sheet', 'owner', 'reason', 'problem', 'field'] as const
