import { ORPCError } from '@orpc/client'
import { refusalCodes, type RefusalCode, type RefusalFacts } from '#core/contract/refusal.ts'

export interface KnownRefusal {
  readonly code: RefusalCode
  readonly facts: RefusalFacts
}

/** The expected failure inside an error of a call, or null where it is a bug. */
export function refusalOf(error: unknown): KnownRefusal | null {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null
  const data: unknown = error.data
  if (typeof data !== 'object' || data === null || !('code' in data) || !('facts' in data)) return null
  const code = refusalCodes.find((known) => known === data.code)
  return code === undefined ? null : { code, facts: data.facts as RefusalFacts }
}

/** A refusal of the page's own or of its host, shown as those of the engine are. */
export function refused(code: RefusalCode, facts: RefusalFacts = {}): Error {
  return new ORPCError('REFUSED', { message: code, data: { code, facts } })
}

/** True where a call was taken back by its caller. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || refusalOf(error)?.code === 'cancelled')
}
