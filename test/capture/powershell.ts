import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/* What test/capture/tools.sh brings. */

const folder = fileURLToPath(new URL('../../build/capture/', import.meta.url))

export const PWSH = `${folder}pwsh`
export const PESTER = `${folder}packages/pester/6.2.0/tools/Pester.psd1`

export const hasPowerShell = [PWSH, PESTER, `${folder}ntdll.dll`, `${folder}kernel32.dll`].every((path) =>
  existsSync(path),
)

/** Variables of a process in which the libraries of Windows are the stub, with its answers in a folder. */
export const stubEnvironment = (answers: string): Readonly<Record<string, string | undefined>> => ({
  ...process.env,
  POOL_STUB: answers,
  LD_LIBRARY_PATH: folder,
})

type Row = readonly [tag: string, allocs: number, frees: number, bytes: number]

/** The answer of class 22 in 64 bits: rows of nonpaged pool. */
export const poolTable = (rows: readonly Row[]): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(8 + 40 * rows.length))
  bytes.setUint32(0, rows.length, true)
  for (const [index, [tag, allocs, frees, held]] of rows.entries()) {
    const at = 8 + 40 * index
    for (let byte = 0; byte < 4; byte++) bytes.setUint8(at + byte, tag.padEnd(4).charCodeAt(byte))
    bytes.setUint32(at + 24, allocs, true)
    bytes.setUint32(at + 28, frees, true)
    bytes.setBigUint64(at + 32, BigInt(held), true)
  }
  return new Uint8Array(bytes.buffer)
}
