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

/** Who writes, for history and ownership: "anna@pc-12". */
export function whoWrites(): string {
  return `${userInfo().username}@${hostname()}`
}
