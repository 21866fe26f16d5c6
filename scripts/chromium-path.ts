import { existsSync } from 'node:fs'

/** Paths of Debian, Ubuntu and Google; the variable CHROMIUM names another. */
export const chromiumPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of a Chromium; undefined on a machine that has none. */
export const chromiumPath = [process.env.CHROMIUM ?? '', ...chromiumPlaces].find(
  (path) => path !== '' && existsSync(path),
)
