#!/usr/bin/env node
import module from 'node:module'

/*
 * The compiled code is kept for the next start (Node 22.8 or later), where NODE_COMPILE_CACHE says or in the folder for temporary files:
 * reading 600 KB of sources takes as long as the comparison of two dumps. Only what is imported after this call is kept, so the program is a
 * dynamic import.
 */
module.enableCompileCache?.()
await import('./cli/main.ts')
