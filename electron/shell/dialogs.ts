import { app, dialog, shell, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Wording } from '#core/page/words.ts'

/** The system's file dialogs. Paths stay in the shell; the page is given tokens for them. */

const sheetExtensions = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt']
const projectExtension = 'manumix'

export async function askForSheets(window: BrowserWindow, say: Wording): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: say('shell.dialog.sheets'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: say('shell.dialog.sheetFiles'), extensions: sheetExtensions },
      { name: say('shell.dialog.allFiles'), extensions: ['*'] },
    ],
  })
  return filePaths
}

export async function askForProject(window: BrowserWindow, say: Wording): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: say('shell.dialog.project'),
    properties: ['openFile'],
    filters: [
      { name: say('shell.dialog.projectFiles'), extensions: [projectExtension] },
      { name: say('shell.dialog.allFiles'), extensions: ['*'] },
    ],
  })
  return filePaths[0] ?? null
}

/** A path for a new project. A file that the user agreed to replace goes to the bin, where it can be had back. */
export async function askForNewProject(window: BrowserWindow, say: Wording, suggestedName: string): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: say('shell.dialog.newProject'),
    defaultPath: join(app.getPath('documents'), `${fileName(suggestedName)}.${projectExtension}`),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
    filters: [{ name: say('shell.dialog.projectFiles'), extensions: [projectExtension] }],
  })
  if (filePath === '') return null
  if (!filePath.toLowerCase().endsWith(`.${projectExtension}`)) return `${filePath}.${projectExtension}`
  if (existsSync(filePath)) await shell.trashItem(filePath).catch(() => undefined)
  return filePath
}

/** A name as every file system takes it. */
function fileName(name: string): string {
  return name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .slice(0, 100)
}
