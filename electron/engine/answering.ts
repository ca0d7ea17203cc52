import { implement, ORPCError, ValidationError } from '@orpc/server'
import { contract } from '#core/contract/contract.ts'
import { Refusal } from '#core/contract/refusal.ts'
import { storeFailure } from '#store/file/failures.ts'
import { WorkbookError } from '#workbook/workbook-error.ts'

/** Hears of mistakes of the program. */
export type ReportBug = (call: string, error: unknown) => void

/**
 * Where every function of the engine starts: what it refuses becomes the contract's REFUSED, also in the middle of a stream; anything else
 * is a mistake of the program, which is reported and answered without its inside.
 */
export function answering(report: ReportBug) {
  return implement(contract).use(async ({ next, path, signal }) => {
    const call = path.join('.')
    const answered = (error: unknown): unknown => answer(error, signal, (bug) => report(call, bug))
    try {
      const result = await next()
      return isIterator(result.output) ? { ...result, output: streamed(result.output, answered) } : result
    } catch (error) {
      throw answered(error)
    }
  })
}
export type Answering = ReturnType<typeof answering>

function answer(thrown: unknown, signal: AbortSignal | undefined, report: (error: unknown) => void): unknown {
  const error = storeFailure(thrown)
  if (error instanceof Refusal) return refused(error)
  if (error instanceof WorkbookError) return refused(new Refusal(error.code, error.data))
  if (signal?.aborted) return refused(new Refusal('cancelled'))
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError)
    return refused(new Refusal('invalid', { field: fieldOf(error.cause) }))
  report(error)
  return error instanceof ORPCError ? error : new ORPCError('INTERNAL_SERVER_ERROR')
}

function refused({ code, facts }: Refusal): ORPCError<'REFUSED', unknown> {
  return new ORPCError('REFUSED', { message: code, data: { code, facts } })
}

/** "profile.code": where the first thing wrong with an input stands. */
function fieldOf(error: ValidationError): string {
  const path = error.issues[0]?.path ?? []
  return path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.')
}

function isIterator(output: unknown): output is AsyncGenerator<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output
}

async function* streamed(output: AsyncGenerator<unknown>, answered: (error: unknown) => unknown): AsyncGenerator<unknown> {
  try {
    yield* output
  } catch (error) {
    throw answered(error)
  }
}
