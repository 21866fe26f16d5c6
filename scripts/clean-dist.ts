import { rmSync } from 'node:fs'

/** ncc leaves chunks of an earlier build in place. */
rmSync('dist', { recursive: true, force: true })
