#!/usr/bin/env node
import module from 'node:module'
import zlib from 'node:zlib'

/*
 * The compiled code is kept for the next start (Node 22.8 or later), where NODE_COMPILE_CACHE says or in the folder for
 * temporary files: reading 600 KB of sources takes as long as the comparison of two dumps. Only what is imported after
 * this call is kept, so the program is a dynamic import.
 */
module.enableCompileCache?.()

/* What archives are checked by came with these versions; an older one would fail in the middle. */
if (typeof zlib.crc32 !== 'function') {
  process.stderr.write(`Pool Leak Check needs Node 20.15, 22.2 or later, and this is ${process.version}.\n`)
  process.exit(2)
}
await import('./cli/main.ts')
