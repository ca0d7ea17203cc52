import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { PackageTask } from '#core/package/problem.ts'
import type { SearchResult } from '#core/package/search.ts'

/** Built, the worker stands beside the engine; from the sources Node runs it as it is. */
function entry(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './package-search-worker.ts' : './package-search.js', import.meta.url)
}

/**
 * Searches consistent packages in a worker thread, so that others are answered meanwhile: gives what is found so far a few times a second,
 * and at last the finished result. Rejects as `signal` says, which ends the thread.
 */
export async function* searchPackages(task: PackageTask, signal: AbortSignal | undefined): AsyncGenerator<SearchResult, void> {
  signal?.throwIfAborted()
  const worker = new Worker(entry(), { workerData: task })
  try {
    for await (const [result] of on(worker, 'message', { ...(signal ? { signal } : {}), close: ['exit'] }) as AsyncIterable<
      [SearchResult]
    >) {
      yield result
      if (result.finished) return
    }
    throw new Error('the search ended before it was finished')
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    await worker.terminate()
  }
}
