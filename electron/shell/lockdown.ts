import { app, type Session, type WebContents, type WebPreferences } from 'electron'
import { isAllowedRequest, isPageAddress, pageAddress } from './page-address.ts'

/** How every window's page runs. */
export const pagePreferences: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  devTools: !app.isPackaged,
}

/** What a page may ask the system for: to fill the screen (Present) and to copy text. */
const allowedPermissions: ReadonlySet<string> = new Set(['fullscreen', 'clipboard-sanitized-write'])

/** Chromium's own habits of calling home, and every look-up of a name, are off before anything starts. */
export function forbidNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
}

/** Refuses every request that leaves, every permission but those above, and the spell checker (it downloads dictionaries). */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isAllowedRequest(request.url, !app.isPackaged) }))
  session.setPermissionRequestHandler((contents, permission, answer, details) =>
    answer(allowedPermissions.has(permission) && details.isMainFrame && isPageAddress(contents.getURL())),
  )
  session.setPermissionCheckHandler(
    (contents, permission) => allowedPermissions.has(permission) && contents !== null && isPageAddress(contents.getURL()),
  )
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
}

/** Keeps a page where it is: it goes nowhere else, opens no window and holds no foreign page. */
export function lockPage(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPageAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isPageAddress(event.url)) event.preventDefault()
  })
  // Chromium asks nobody before it shows `about:blank`; the page comes back at once.
  contents.on('did-navigate', (_event, address) => {
    if (!isPageAddress(address)) void contents.loadURL(pageAddress)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
