import { refusalIn, refusalLine } from './refusals.ts'
import { type ExitCode, say, UsageError, words, write } from './terminal.ts'

/** The command line: each command is a file of its own, loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<ExitCode>>>> = {
  new: async () => (await import('./new.ts')).newCommand,
  detect: async () => (await import('./detect.ts')).detectCommand,
  import: async () => (await import('./import.ts')).importCommand,
  compare: async () => (await import('./compare.ts')).compareCommand,
  'take-back': async () => (await import('./take-back.ts')).takeBackCommand,
  profile: async () => (await import('./profile.ts')).profileCommand,
  matrix: async () => (await import('./matrix.ts')).matrixCommand,
  'matrix-import': async () => (await import('./matrix-import.ts')).matrixImportCommand,
  overlap: async () => (await import('./overlap.ts')).overlapCommand,
  lens: async () => (await import('./lens.ts')).lensCommand,
  packages: async () => (await import('./packages.ts')).packagesCommand,
  agreement: async () => (await import('./agreement.ts')).agreementCommand,
  organisations: async () => (await import('./organisations.ts')).organisationsCommand,
  'scoring-file': async () => (await import('./scoring-file.ts')).scoringFileCommand,
  merge: async () => (await import('./merge.ts')).mergeCommand,
  copy: async () => (await import('./copy.ts')).copyCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
}

/** Runs the command that `argv` names, or prints the usage where it asks for help; what is wrong is said on standard error. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...args] = argv
  if (argv.includes('--help') || name === '-h') {
    await write(process.stdout, `${words('cli.usage')}\n`)
    return 0
  }
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (!load) throw new UsageError(name === undefined ? '' : words('cli.unknown_command', { name }))
    return await (
      await load()
    )(args)
  } catch (error) {
    if (error instanceof UsageError) {
      say([error.message, words('cli.usage')].filter(Boolean).join('\n\n'))
      return 2
    }
    const refusal = refusalIn(error)
    if (!refusal) throw error
    say(refusalLine(refusal))
    return 1
  }
}
