import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

type Files = Readonly<Record<string, string | Uint8Array>>

/** A new folder with these files, by path, which anybody may read. Who made it removes it. */
export const folderOf = (files: Files): string => {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
  chmodSync(folder, 0o755)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Files that make a folder a checkout, whose root is not searched for further up. */
export const CHECKOUT: Files = { '.git/HEAD': 'ref: refs/heads/main\n' }

/**
 * A checkout with these files, changed before the test sees it. It is gone when the test ends, whatever it may not
 * read.
 */
export const checkoutOf = (files: Files, change: (folder: string) => void = () => {}): string => {
  const folder = folderOf({ ...CHECKOUT, ...files })
  onTestFinished(() => {
    execFileSync('chmod', ['-R', 'u+rwX', folder])
    rmSync(folder, { recursive: true })
  })
  change(folder)
  return folder
}
