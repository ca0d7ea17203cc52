import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { enginePortMessage, shellChannels, type ShellBridge, type ShellRequest } from '#core/page/bridge.ts'

const platforms: Readonly<Record<string, ShellBridge<File>['platform']>> = { darwin: 'mac', win32: 'windows' }

const bridge: ShellBridge<File> = {
  platform: platforms[process.platform] ?? 'linux',
  connect: () => ipcRenderer.invoke(shellChannels.connect),
  chooseSheets: () => ipcRenderer.invoke(shellChannels.chooseSheets),
  chooseCopies: () => ipcRenderer.invoke(shellChannels.chooseCopies),
  // Paths are read here, from files that the user really dropped: a file made by script has none.
  takeDropped: (files) => ipcRenderer.invoke(shellChannels.takeDropped, files.map((file) => webUtils.getPathForFile(file)).filter(Boolean)),
  chooseProject: () => ipcRenderer.invoke(shellChannels.chooseProject),
  chooseNewProject: (suggestedName) => ipcRenderer.invoke(shellChannels.chooseNewProject, suggestedName),
  listen: (listener) => {
    ipcRenderer.removeAllListeners(shellChannels.request)
    ipcRenderer.on(shellChannels.request, (_event, request: ShellRequest) => listener(request))
    ipcRenderer.send(shellChannels.listening)
  },
  setLanguage: (tag) => ipcRenderer.send(shellChannels.setLanguage, tag),
}

contextBridge.exposeInMainWorld('workbenchShell', bridge)

ipcRenderer.on(shellChannels.port, (event) => window.postMessage(enginePortMessage, window.location.origin, event.ports))
