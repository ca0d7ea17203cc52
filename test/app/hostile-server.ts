import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Another program on a loopback port: it shows a page, and remembers who connected and with which cookies. */
export interface HostileServer {
  readonly url: string
  /** Connections so far, requested or only opened: what each asked for first. */
  readonly connections: () => readonly string[]
  readonly cookies: () => readonly string[]
  close(): Promise<void>
}

export async function hostileServer(): Promise<HostileServer> {
  const cookies: string[] = []
  const connections: string[] = []
  const server = createServer((request, response) => {
    if (request.headers.cookie !== undefined) cookies.push(request.headers.cookie)
    response
      .writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' })
      .end('<!doctype html><title>hostile</title><body>')
  })
  server.on('connection', (socket) => {
    const index = connections.push('nothing') - 1
    socket.once('data', (data: Buffer) => {
      connections[index] = data.toString('latin1').slice(0, 300)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    connections: () => connections,
    cookies: () => cookies,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
