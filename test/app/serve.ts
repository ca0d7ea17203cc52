import { serve } from '../../electron/browser/serve.ts'
import type { StartOptions } from './program.ts'

/** The browser host with a test's options, without opening the machine's own browser. */
const { project, readOnly, demo, folders } = JSON.parse(process.argv[2] ?? '{}') as StartOptions
await serve({
  open: false,
  readOnly: readOnly === true,
  demo: demo === true,
  ...(project === undefined ? {} : { project }),
  ...(folders === undefined ? {} : { folders }),
})
