/** How the command line is started from a clone, for commands that our own texts name. */
export const PROGRAM = 'node dist/cli/index.js'

/** As package.json has it; a test compares. */
export const VERSION = '0.1.0'
