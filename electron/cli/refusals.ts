import { ORPCError } from '@orpc/server'
import { Refusal, type RefusalCode } from '#core/contract/refusal.ts'
import { words } from './terminal.ts'

/** A refusal about one of the files that the user named: what is said begins with its name. */
class FileRefusal extends Refusal {
  readonly file: string
  constructor(file: string, { code, facts }: Refusal) {
    super(code, facts)
    this.file = file
  }
}

/** Runs `work` on a file that the user named; what it refuses names the file. */
export async function about<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalIn(error)
    throw refusal === null || refusal instanceof FileRefusal ? error : new FileRefusal(file, refusal)
  }
}

/** What was refused, or null for anything else. */
export function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null
  const { code, facts } = error.data as Refusal
  return new Refusal(code, facts)
}

/** What was refused; anything else is thrown on. */
export function refusedOr(error: unknown): Refusal {
  const refusal = refusalIn(error)
  if (!refusal) throw error
  return refusal
}

/** A refusal as `--json` says it, in an entry about `file` where it stands in one. */
export function errorEntry(refusal: Refusal, file: string | null = null): { readonly code: string; readonly message: string } {
  const other = refusal instanceof FileRefusal && refusal.file !== file
  return { code: refusal.code, message: other ? refusalLine(refusal) : refusalText(refusal) }
}

/** For people: the file that it is about, the one that is given where the refusal names none, and why. */
export function refusalLine(refusal: Refusal, file: string | null = null): string {
  const named = refusal instanceof FileRefusal ? refusal.file : file
  return named === null ? refusalText(refusal) : `${named}: ${refusalText(refusal)}`
}

/** In one sentence, with the option that helps where there is one. */
function refusalText({ code, facts }: Refusal): string {
  const shown = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, typeof value === 'number' ? value : String(value ?? '')]),
  )
  const sentence = words(ownWords.has(code) ? `cli.refusal.${code}` : `refusal.${code}`, shown)
  if (code === 'read_only' && typeof facts['reason'] === 'string')
    return `${sentence} (${words(`frame.read_only.${facts['reason']}`, shown)})`
  const detail = details.find((key) => typeof facts[key] === 'string' && facts[key] !== '')
  return detail === undefined ? sentence : `${sentence} (${shown[detail]})`
}

/** Where the window's words would name what only the window has. */
const ownWords: ReadonlySet<RefusalCode> = new Set(['no_instrument', 'no_list', 'file_missing'])

/** Facts worth showing behind any sentence, the first that is there. */
const details = ['sheet', 'profile', 'owner', 'reason', 'problem', 'field'] as const
