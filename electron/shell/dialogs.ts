import { app, dialog, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Wording } from '#core/page/words.ts'

/** The system's file dialogs. Paths stay in the shell; the page is given tokens for them. */

const sheetExtensions = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt', 'scw']
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

/** Copies and scoring files that came back, several at once. */
export async function askForCopies(window: BrowserWindow, say: Wording): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: say('shell.dialog.copies'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: say('shell.dialog.copyFiles'), extensions: [projectExtension, 'xlsx'] },
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

/** Where a new project shall stand. `replace`: the dialog asked whether the file that is there may be overwritten. */
export interface NewPlace {
  readonly path: string
  readonly replace: boolean
}

export async function askForNewProject(window: BrowserWindow, say: Wording, suggestedName: string): Promise<NewPlace | null> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: say('shell.dialog.newProject'),
    defaultPath: join(app.getPath('documents'), `${fileName(suggestedName)}.${projectExtension}`),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
    filters: [{ name: say('shell.dialog.projectFiles'), extensions: [projectExtension] }],
  })
  if (filePath === '') return null
  // The dialog knows nothing of a name that is completed afterwards.
  const complete = filePath.toLowerCase().endsWith(`.${projectExtension}`)
  return complete ? { path: filePath, replace: existsSync(filePath) } : { path: `${filePath}.${projectExtension}`, replace: false }
}

/** A name as every file system takes it. */
function fileName(name: string): string {
  return name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .slice(0, 100)
}
