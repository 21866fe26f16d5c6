import { closeSync, constants, createReadStream, openSync } from 'node:fs'
import { Socket } from 'node:net'
import { UserError } from '../core/problem.ts'

/** Seconds that somebody is waited for who writes into a pipe with a name. */
const MAX_WAIT_SECONDS = 10

/**
 * The bytes of a pipe or a device that the user named. What a shell puts below `/dev` for `<(…)` has a writer from the
 * start and may take its time. A pipe with a name of its own (`mkfifo`) need not have one: to open it would wait for
 * ever, and the process could not even be ended.
 * @throws {UserError} where nothing comes out of such a pipe.
 */
export const readPipe = (path: string, hasName: boolean, maxSeconds = MAX_WAIT_SECONDS): AsyncIterable<Uint8Array> =>
  hasName && !/^\/(?:dev|proc)\//.test(path) ? readFifo(path, maxSeconds) : createReadStream(path)

async function* readFifo(path: string, maxSeconds: number): AsyncGenerator<Uint8Array> {
  const stream = socketOn(openSync(path, constants.O_RDONLY | constants.O_NONBLOCK))
  const nobody = new UserError(
    `nothing came out of the pipe ${path} in ${maxSeconds} seconds: start what writes into it first, or give a file`,
  )
  const patience = setTimeout(() => stream.destroy(nobody), maxSeconds * 1000)
  try {
    for await (const chunk of stream) {
      clearTimeout(patience)
      yield chunk
    }
  } finally {
    clearTimeout(patience)
    stream.destroy()
  }
}

/**
 * A socket waits for what is to be read; a stream of a file would take an empty pipe for an end, or wait in the system.
 */
const socketOn = (file: number): Socket => {
  try {
    return new Socket({ fd: file, readable: true, writable: false })
  } catch (error) {
    closeSync(file)
    throw error
  }
}
