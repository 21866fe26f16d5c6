import { deflateRawSync } from 'node:zlib'

/**
 * Raw DEFLATE for the data of report.html. Level 9 makes the page of 256 legs 1 % smaller, and takes four times as
 * long.
 */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 6 })
