import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import { shellChannels } from '#core/page/bridge.ts'
import type { FileGrant } from '#core/page/host-files.ts'
import type { Wording } from '#core/page/words.ts'
import { askForCopies, askForNewProject, askForProject, askForSheets } from './dialogs.ts'
import { isPageAddress } from './page-address.ts'
import { workbenchOf, type Workbench } from './windows.ts'

const paths = z.array(z.string().min(1).max(4096)).max(200)
const name = z.string().max(200)
const languageTag = z.string().max(35)

/** Answers what pages ask of the shell. */
export function answerPages(say: () => Wording, setLanguage: (tag: string) => void): void {
  answer(shellChannels.connect, async (workbench) => workbench.connectPage())
  answer(shellChannels.chooseSheets, async (workbench) => grantAll(workbench, await askForSheets(workbench.window, say())))
  answer(shellChannels.chooseCopies, async (workbench) => grantAll(workbench, await askForCopies(workbench.window, say())))
  answer(shellChannels.takeDropped, async (workbench, input) => grantAll(workbench, paths.parse(input)))
  answer(shellChannels.chooseProject, async (workbench) => {
    const path = await askForProject(workbench.window, say())
    return path === null ? null : workbench.grant(path)
  })
  answer(shellChannels.chooseNewProject, async (workbench, input) => {
    const place = await askForNewProject(workbench.window, say(), name.parse(input))
    return place === null ? null : workbench.grant(place.path, place.replace)
  })
  listen(shellChannels.listening, (workbench) => workbench.pageListens())
  listen(shellChannels.setLanguage, (_workbench, input) => setLanguage(languageTag.parse(input)))
}

/** Who may speak: the main frame of one of our windows, showing one of our pages. */
function sender(event: IpcMainEvent | IpcMainInvokeEvent): Workbench {
  const workbench = workbenchOf(event.sender.id)
  const frame = event.senderFrame
  if (workbench === undefined || frame === null || frame !== event.sender.mainFrame || !isPageAddress(frame.url))
    throw new Error('Refused: the message does not come from a page of the program')
  return workbench
}

function answer<Answer>(channel: string, act: (workbench: Workbench, input: unknown) => Promise<Answer>): void {
  ipcMain.handle(channel, (event, input: unknown) => act(sender(event), input))
}

function listen(channel: string, act: (workbench: Workbench, input: unknown) => void): void {
  ipcMain.on(channel, (event, input: unknown) => act(sender(event), input))
}

function grantAll(workbench: Workbench, chosen: readonly string[]): Promise<readonly FileGrant[]> {
  return Promise.all(chosen.map((path) => workbench.grant(path)))
}
