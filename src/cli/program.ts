/** How this program is started from a clone, for commands that its own output names. */
export const PROGRAM = 'node dist/cli/index.js'
