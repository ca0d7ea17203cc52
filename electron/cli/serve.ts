import { serve } from '../browser/serve.ts'
import { givenPath } from './files.ts'
import { type ExitCode, parsed, say, UsageError, words } from './terminal.ts'

/** `serve [P.manumix] [--port N] [--no-open]`: the workbench for the browser, until it is told to stop. */
export async function serveCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parsed(
    args,
    { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
    { least: 0, most: 1 },
  )
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new UsageError(words('cli.wrong_port', { port: values.port }))
  const project = positionals[0]
  try {
    await serve({ ...(project === undefined ? {} : { project: givenPath(project) }), port, open: !values['no-open'] })
    return 0
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error
    say(words('browser.port_taken', { port }))
    return 1
  }
}
