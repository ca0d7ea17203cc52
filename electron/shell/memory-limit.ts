import { app, type UtilityProcess } from 'electron'

/** What a sheet reader may take of memory: a million rows of twenty columns need about 2,000. */
const megabytes = 3584
const lookEveryMilliseconds = 250

/**
 * Kills a process that takes more than its share. Utility processes do not heed V8's own limit, neither in `execArgv` nor set at run
 * time (tried: a heap limited to 300 MB grew to 3 GB), so the shell looks at what the process really holds.
 */
export function limitMemory(child: UtilityProcess): void {
  const timer = setInterval(() => {
    const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
    if (metric !== undefined && metric.memory.workingSetSize > megabytes * 1024) child.kill()
  }, lookEveryMilliseconds)
  child.once('exit', () => clearInterval(timer))
}
