/*
 * GitHub's client library parses the event as soon as it is loaded, and ends the process where that is no JSON. So this
 * module is loaded before it, and takes the variable away: `readRun` gets the path from here.
 */

/** Path of the event's payload as the runner gave it; undefined outside of a runner. */
export const eventPath: string | undefined = process.env.GITHUB_EVENT_PATH

delete process.env.GITHUB_EVENT_PATH
