import { existsSync } from 'node:fs'

/** Debian's, Ubuntu's and Google's; another one with CHROMIUM. */
export const chromiumPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is; undefined on a machine that has none. */
export const chromiumPath = [process.env.CHROMIUM ?? '', ...chromiumPlaces].find(
  (path) => path !== '' && existsSync(path),
)
