import { deflateRawSync } from 'node:zlib'

/** Raw DEFLATE, as small as it gets: what report.html carries. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 })
