import { existsSync, readFileSync } from 'node:fs'
import { homedir, hostname, userInfo } from 'node:os'
import { join } from 'node:path'

const programName = 'Manumix Workbench'

/** Where preferences and recent projects are kept: the same folder that the Electron shell uses on each system. */
export function userFolder(): string {
  return join(process.env['MANUMIX_USER_FOLDER'] ?? join(settingsFolder(), programName), 'workbench')
}

function settingsFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support')
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData/Roaming')
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}

/** Where the user keeps documents; the home folder where there is no such place. */
export function documentsFolder(): string {
  const named = process.platform === 'linux' ? namedDocuments() : null
  const folder = named ?? join(homedir(), 'Documents')
  return existsSync(folder) ? folder : homedir()
}

/** On Linux the folder bears the language's own name ("Documenti"), written in a file of the desktop's. */
function namedDocuments(): string | null {
  try {
    const named = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(
      readFileSync(join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'user-dirs.dirs'), 'utf8'),
    )
    return named?.[1]?.replace('$HOME', homedir()) ?? null
  } catch {
    return null
  }
}

/** Who writes, for history and ownership: "anna@pc-12". */
export function whoWrites(): string {
  return `${userInfo().username}@${hostname()}`
}
