/** Starts the command line from a clone: the commands that our texts print begin with it. */
export const PROGRAM = 'node dist/cli/index.js'

/** Version of package.json; a test compares. */
export const VERSION = '1.0.0'
