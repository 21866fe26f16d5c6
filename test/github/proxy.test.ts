import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchThroughProxy } from '../../src/github/fetch-through-proxy.ts'

/* Two hosts of one server, of which the proxy variables name one: a proxy that answers by itself stands for the network. */

const servers: Server[] = []
const listen = async (answer: string): Promise<number> => {
  const server = createServer((_, response) => response.end(answer))
  // What goes through a tunnel is answered by the proxy too.
  server.on('connect', (_, socket) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${answer.length}\r\n\r\n${answer}`))
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

let [direct, proxy] = [0, 0]
beforeEach(async () => {
  direct = await listen('direct')
  proxy = await listen('proxied')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

const ask = async (host: string): Promise<string> => {
  try {
    return await (await fetchThroughProxy()(`http://${host}:${direct}/?sig=secret`)).text()
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
  }
}

test('the proxy is chosen by the host that is asked, in either direction', async () => {
  vi.stubEnv('http_proxy', `http://127.0.0.1:${proxy}`)
  // Nobody knows these names, so what is not sent to the proxy finds no host.
  const unproxied = (host: string) => `no connection to ${host}:${direct} (ENOTFOUND)`
  vi.stubEnv('no_proxy', 'api.invalid')
  expect([await ask('api.invalid'), await ask('blob.invalid')]).toEqual([unproxied('api.invalid'), 'proxied'])
  vi.stubEnv('no_proxy', 'blob.invalid')
  expect([await ask('api.invalid'), await ask('blob.invalid')]).toEqual(['proxied', unproxied('blob.invalid')])
})

test('without a proxy every host is asked itself', async () => {
  vi.stubEnv('http_proxy', '')
  vi.stubEnv('HTTP_PROXY', '')
  expect(await ask('127.0.0.1')).toBe('direct')
})

test('a host that cannot be reached is named, with the reason and without the query', async () => {
  const [server] = servers.splice(0, 1)
  await new Promise((done) => server?.close(done))
  expect(await ask('127.0.0.1')).toBe(`no connection to 127.0.0.1:${direct} (ECONNREFUSED)`)
})
