import { RPCLink } from '@orpc/client/websocket'
import type { HostCommand, OpenRequest } from '#core/page/host-files.ts'
import { hostPaths, keyFragment, keyHeader, type Refused, socketProtocol, type StartRequest } from '#core/page/loopback.ts'
import { connect, type Line, pageLine } from './connection.ts'
import type { FileGrant, Host, ProjectFolder } from './host.ts'
import { mailbox } from './mailbox.ts'
import { mustBeReadable } from './page-file.ts'
import { refused } from './refusal.ts'

const keyPlace = 'workbench-key'

/** The program around the page where that is a browser: the host that served the page, on a loopback address. */
export function browserHost(): Host {
  const key = takeKey()
  const opens = mailbox<OpenRequest>()
  const commands = mailbox<HostCommand>()
  void tellStart(key, opens.put, commands.put)
  return {
    kind: 'browser',
    platform: platformOf(navigator.userAgent),
    ...connect(() => openLine(key)),
    chooseSheets: async () => upload(key, await pickFiles('.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt,.scw')),
    // Read only, so a copy does.
    chooseCopies: async () => sendAll(key, await pickFiles('.manumix,.xlsx')),
    takeCopies: (files) => sendAll(key, files),
    takeDropped: (files) => upload(key, files),
    chooseProject: async () => 'page',
    chooseNewProject: async () => 'page',
    folders: () => ask<readonly ProjectFolder[]>(key, 'GET', hostPaths.folders),
    newIn: (folder, name) => ask<FileGrant | null>(key, 'POST', hostPaths.newProject, JSON.stringify({ folder, name })),
    onOpenRequest: (open) => opens.open(({ file, readOnly }) => open(file, readOnly)),
    onCommand: (run) => commands.open(run),
    setTitle: (title) => {
      document.title = title
    },
  }
}

/** Passes on what the program was started with; a page that may not ask shows that its connection is lost. */
async function tellStart(key: string, open: (request: OpenRequest) => void, run: (command: HostCommand) => void): Promise<void> {
  const start = await ask<StartRequest>(key, 'GET', hostPaths.start).catch(() => null)
  if (start?.open) open(start.open)
  else if (start?.demo === true) run('demo')
}

/**
 * The second half of the admission beside the cookie. A cookie is sent to every port of the machine, so it alone would let
 * another program on a loopback port act for the user; what stands in local storage belongs to this port only.
 */
function takeKey(): string {
  const fragment = new URLSearchParams(location.hash.slice(1)).get(keyFragment)
  if (fragment !== null) {
    localStorage.setItem(keyPlace, fragment)
    history.replaceState(null, '', location.pathname)
  }
  return localStorage.getItem(keyPlace) ?? ''
}

async function ask<Answer>(key: string, method: 'GET' | 'POST', path: string, body?: BodyInit): Promise<Answer> {
  const response = await fetch(path, { method, headers: { [keyHeader]: key }, ...(body === undefined ? {} : { body }) })
  if (response.status === 422) throw refused(((await response.json()) as Refused).refused)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as Answer
}

/** Projects are opened in place from a folder, never as a copy: only sheets are sent. */
async function upload(key: string, files: readonly File[]): Promise<readonly FileGrant[]> {
  return sendAll(
    key,
    files.filter((file) => !file.name.toLowerCase().endsWith('.manumix')),
  )
}

async function sendAll(key: string, files: readonly File[]): Promise<readonly FileGrant[]> {
  const grants: FileGrant[] = []
  for (const file of files) grants.push(await send(key, file))
  return grants
}

async function send(key: string, file: File): Promise<FileGrant> {
  try {
    return await ask<FileGrant>(key, 'POST', `${hostPaths.sheets}?name=${encodeURIComponent(file.name)}`, file)
  } catch (error) {
    await mustBeReadable(file)
    throw error
  }
}

function pickFiles(accept: string): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = accept
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

async function openLine(key: string): Promise<Line> {
  const socket = new WebSocket(`ws://${location.host}${hostPaths.engine}`, [socketProtocol, key])
  const link = new RPCLink({ websocket: socket, ...pageLine })
  const ended = new Promise<void>((resolve) => socket.addEventListener('close', () => resolve(), { once: true }))
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true })
    socket.addEventListener('close', () => reject(new Error('The address does not answer')), { once: true })
  })
  return { link, ended }
}

function platformOf(userAgent: string): Host['platform'] {
  if (userAgent.includes('Mac')) return 'mac'
  return userAgent.includes('Windows') ? 'windows' : 'linux'
}
