import { Menu, app, type BrowserWindow, type MenuItemConstructorOptions, type WebContents } from 'electron'
import type { HostCommand } from '#core/page/host-files.ts'
import type { Wording } from '#core/page/words.ts'

/** The menu bar. What belongs to a project is asked of the page of the window in front. */
export function showMenu(say: Wording, ask: (window: BrowserWindow | undefined, command: HostCommand) => void): void {
  const mac = process.platform === 'darwin'
  const item = (key: string, command: HostCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label: say(`shell.menu.${key}`),
    ...(accelerator === undefined ? {} : { accelerator }),
    click: (_item, window) => ask(window as BrowserWindow | undefined, command),
  })
  const role = (key: string, name: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({
    label: say(`shell.menu.${key}`, { name: app.getName() }),
    role: name,
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }

  const application: MenuItemConstructorOptions = {
    label: app.getName(),
    submenu: [role('about', 'about'), separator, role('hide', 'hide'), role('hideOthers', 'hideOthers'), separator, role('quit', 'quit')],
  }
  const file: MenuItemConstructorOptions = {
    label: say('shell.menu.file'),
    submenu: [
      item('new', 'new', 'CmdOrCtrl+N'),
      item('open', 'open', 'CmdOrCtrl+O'),
      item('openReadOnly', 'open_read_only', 'CmdOrCtrl+Shift+O'),
      item('demo', 'demo'),
      separator,
      role('close', 'close'),
      ...(mac ? [] : [role('quit', 'quit')]),
    ],
  }
  // Undo and redo of text. Their keys reach the page first, which takes them for the project outside a text field.
  const edit: MenuItemConstructorOptions = {
    label: say('shell.menu.edit'),
    submenu: [
      role('undo', 'undo'),
      role('redo', 'redo'),
      separator,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      role('selectAll', 'selectAll'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: say('shell.menu.view'),
    submenu: [
      role('zoomIn', 'zoomIn'),
      role('zoomOut', 'zoomOut'),
      role('resetZoom', 'resetZoom'),
      separator,
      role('fullScreen', 'togglefullscreen'),
      ...(app.isPackaged ? [] : [separator, role('reload', 'reload'), role('developerTools', 'toggleDevTools')]),
    ],
  }
  const windows: MenuItemConstructorOptions = {
    label: say('shell.menu.window'),
    role: 'windowMenu',
    submenu: [role('minimize', 'minimize')],
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([...(mac ? [application] : []), file, edit, view, windows]))
}

/** Cut, copy and paste under the right button, where there is text to act on. */
export function showTextMenu(contents: WebContents, say: () => Wording): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText === '') return
    const words = say()
    const roles: readonly (readonly ['cut' | 'copy' | 'paste' | 'selectAll', boolean])[] = [
      ['cut', isEditable && editFlags.canCut],
      ['copy', editFlags.canCopy],
      ['paste', isEditable && editFlags.canPaste],
      ['selectAll', editFlags.canSelectAll],
    ]
    Menu.buildFromTemplate(roles.map(([role, enabled]) => ({ label: words(`shell.menu.${role}`), role, enabled }))).popup()
  })
}
