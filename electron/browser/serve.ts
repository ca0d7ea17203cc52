import { join, resolve } from 'node:path'
import { createEngine } from '#engine/engine.ts'
import { spawnReader } from '#workbook/spawn-node.ts'
import { ensureBuilt } from './build.ts'
import { startBrowserHost, type BrowserHost } from './host.ts'
import { openBrowser } from './open-browser.ts'
import { hostWording, terminalWording } from './terminal-words.ts'
import { documentsFolder, userFolder, whoWrites } from './user.ts'

export interface ServeOptions {
  /** Project to open at once. */
  readonly project?: string
  readonly readOnly?: boolean
  /** Opens the demo where no project is named. */
  readonly demo?: boolean
  /** Left out or 0: any free one. */
  readonly port?: number
  /** Opens the user's browser; true where left out. */
  readonly open?: boolean
  /** Folders whose projects can be opened, beside the documents folder and that of `project`. */
  readonly folders?: readonly string[]
}

const program = resolve(import.meta.dirname, '../..')

/**
 * Serves the workbench on a loopback address until the process is told to stop. Its address stands alone on the first line of
 * standard output. Rejects where the port is taken (EADDRINUSE) or the pages cannot be built.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const say = terminalWording()
  await ensureBuilt(program, () => process.stderr.write(`${say('browser.building')}\n`))
  const { router, door } = createEngine({
    spawnReader,
    userFolder: userFolder(),
    resources: join(program, 'resources'),
    who: whoWrites(),
  })
  const project = options.project === undefined ? null : resolve(options.project)
  const host = await startBrowserHost({
    router,
    door,
    pages: join(program, 'out/renderer'),
    folders: [...(project === null ? [] : [join(project, '..')]), ...(options.folders ?? []), documentsFolder()],
    start: {
      open: project === null ? null : { file: door.grant(project), readOnly: options.readOnly === true },
      demo: options.demo === true,
    },
    port: options.port ?? 0,
    wording: hostWording,
  })
  process.stdout.write(`${host.url}\n`)
  process.stderr.write(`${say('browser.serving')}\n`)
  if (options.open !== false) openBrowser(host.url)
  await told(host)
}

/** Waits for the word to stop, or for a bug: either way the project file is closed and what was sent is deleted. */
async function told(host: BrowserHost): Promise<void> {
  const bug = await new Promise<unknown>((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => settle(null))
    process.once('uncaughtException', settle)
  })
  await host.close()
  if (bug !== null) throw bug
}
