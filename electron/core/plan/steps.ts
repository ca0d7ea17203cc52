/** All steps together, for work that is known to be short or that nobody waits beside. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
