import { RPCLink } from '@orpc/client/message-port'
import { enginePortMessage, type ShellBridge } from '#core/page/bridge.ts'
import type { HostCommand, OpenRequest } from '#core/page/host-files.ts'
import { connect, type Line, pageLine } from './connection.ts'
import type { Host } from './host.ts'
import { mailbox } from './mailbox.ts'

/** The program around the page where that is Electron: `bridge` comes from the preload. */
export function electronHost(bridge: ShellBridge<File>): Host {
  const opens = mailbox<OpenRequest>()
  const commands = mailbox<HostCommand>()
  bridge.listen((request) => (request.kind === 'open' ? opens.put(request) : commands.put(request.command)))
  followLanguage(bridge)
  return {
    kind: 'electron',
    platform: bridge.platform,
    ...connect(() => openLine(bridge)),
    chooseSheets: () => bridge.chooseSheets(),
    chooseCopies: () => bridge.chooseCopies(),
    takeCopies: (files) => bridge.takeDropped(files),
    takeDropped: (files) => bridge.takeDropped(files),
    chooseProject: () => bridge.chooseProject(),
    chooseNewProject: (suggestedName) => bridge.chooseNewProject(suggestedName),
    folders: async () => [],
    newIn: async () => null,
    onOpenRequest: (open) => opens.open(({ file, readOnly }) => open(file, readOnly)),
    onCommand: (run) => commands.open(run),
    setTitle: (title) => {
      document.title = title
    },
  }
}

/** A port to the engine; its `close` comes when the engine's process ends. */
async function openLine(bridge: ShellBridge<File>): Promise<Line> {
  const arrived = new Promise<MessagePort>((resolve) => {
    const take = (event: MessageEvent): void => {
      const port = event.ports[0]
      if (event.source !== window || event.data !== enginePortMessage || port === undefined) return
      window.removeEventListener('message', take)
      resolve(port)
    }
    window.addEventListener('message', take)
  })
  await bridge.connect()
  const port = await arrived
  const ended = new Promise<void>((resolve) => port.addEventListener('close', () => resolve(), { once: true }))
  const link = new RPCLink({ port, ...pageLine })
  port.start()
  return { link, ended }
}

/** Menu and dialogs speak the language of the page. */
function followLanguage(bridge: ShellBridge<File>): void {
  const page = document.documentElement
  new MutationObserver(() => bridge.setLanguage(page.lang)).observe(page, { attributeFilter: ['lang'] })
}
