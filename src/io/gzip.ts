import { gunzip } from 'node:zlib'

/** What a gzip holds, or why it cannot be had: a `RangeError` where it is more than `most` bytes. */
export const gunzipAtMost = (bytes: Uint8Array, most: number): Promise<Uint8Array | Error> =>
  new Promise((done) => {
    gunzip(bytes, { maxOutputLength: most }, (error, content) => done(error ?? content))
  })
