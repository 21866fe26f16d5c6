import { rmSync } from 'node:fs'

/** ncc leaves chunks of an earlier build in place, and tsc files that have no source any more. */
for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true })
