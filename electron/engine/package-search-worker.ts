import { parentPort, workerData } from 'node:worker_threads'
import { type PackageTask, problemOf } from '#core/package/problem.ts'
import { PackageSearch, type SearchResult } from '#core/package/search.ts'

/** Entry of the worker thread that searches packages: says a few times a second what it has found, and at the end the whole. */

/** Milliseconds between two answers. */
const betweenAnswers = 250
/** Nodes tried between two looks at the clock. */
const nodesAtOnce = 5000

const search = new PackageSearch(problemOf(workerData as PackageTask))
const say = (result: SearchResult): void => parentPort?.postMessage(result, [])
let said = performance.now()
while (!search.step(nodesAtOnce)) {
  if (performance.now() - said < betweenAnswers) continue
  say(search.result())
  said = performance.now()
}
say(search.result())
