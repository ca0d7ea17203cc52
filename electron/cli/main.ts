import { enableCompileCache } from 'node:module'

/**
 * Entry of the command line. Node keeps what it made of the sources for the next start, which then takes half the time; only what is
 * loaded after this call is kept. Its child processes, the reader, are told by the environment.
 */
const { directory } = enableCompileCache()
if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= directory

const { runCommandLine } = await import('./command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
