export const id = 684;
export const ids = [684];
export const modules = {

/***/ 15684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listArtifacts: () => (/* binding */ listArtifacts),
  readArtifact: () => (/* binding */ readArtifact)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/artifact/lib/artifact.js + 318 modules
var lib_artifact = __webpack_require__(35690);
// EXTERNAL MODULE: ./build/core/phrase.js
var phrase = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(19341);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/io/zip.js




const defaultZipLimits = { entries: 1000, bytes: 512 * 2 ** 20, ratio: 250 };
/**
 * The files of a zip, in memory: no name in it becomes a path. Entries with hostile names, links and encrypted ones are
 * refused by name; the sizes that count are those really unpacked, and each entry's CRC-32 is checked.
 */
const unzip = async (source, bytes, limits = defaultZipLimits) => {
    const files = [];
    const problems = [];
    try {
        const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        // Names stay undecoded here, since the reader would give up the whole zip for one bad name.
        const zip = await yauzl.fromBufferPromise(packed, { decodeStrings: false });
        if (zip.entryCount > limits.entries)
            return refused(source, (0,phrase/* phrase */.MZ) `${zip.entryCount} entries, ${limits.entries} are read`);
        let left = limits.bytes;
        const seen = new Set();
        for await (const entry of zip.eachEntry()) {
            const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
            if (name.endsWith('/'))
                continue;
            const refusal = refusalOf(entry, name, seen);
            seen.add(name);
            if (refusal !== null) {
                problems.push((0,problem/* problem */.CC)('ZIP_ENTRY_REFUSED', `${source}/${name.slice(0, MOST_NAME)}`, null, refusal));
                continue;
            }
            const excess = excessOf(entry, left, limits);
            if (excess !== null)
                return refused(`${source}/${name}`, excess);
            const content = await readEntry(zip, entry);
            left -= content.length;
            files.push({ name, bytes: content });
        }
    }
    catch (error) {
        problems.push((0,problem/* problem */.CC)('ZIP_UNREADABLE', source, null, (0,phrase/* phrase */.MZ) `${error instanceof Error ? error.message : String(error)}`));
    }
    return { files: files.sort((one, other) => (one.name < other.name ? -1 : 1)), problems };
};
const refused = (source, detail) => ({
    files: [],
    problems: [(0,problem/* problem */.CC)('ZIP_TOO_LARGE', source, null, detail)],
});
const MOST_NAME = 1024;
const SYMLINK = 0o120000;
const FILE_TYPE = 0o170000;
const refusalOf = (entry, name, seen) => {
    if (name.length > MOST_NAME)
        return ['its name is too long'];
    if (yauzl.validateFileName(name) !== null)
        return ['its name is absolute or leads out of the folder'];
    if (seen.has(name))
        return ['its name stands twice in the zip'];
    if (entry.isEncrypted())
        return ['it is encrypted'];
    return ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK ? ['it is a symbolic link'] : null;
};
const excessOf = (entry, left, limits) => {
    if (entry.uncompressedSize > left)
        return (0,phrase/* phrase */.MZ) `more than ${limits.bytes} bytes unpacked`;
    if (entry.uncompressedSize <= limits.ratio * Math.max(entry.compressedSize, 1024))
        return null;
    return (0,phrase/* phrase */.MZ) `packed more than ${limits.ratio} to 1`;
};
/** The reader fails when an entry unpacks to another size than it states, so the stated one is a cap. */
const readEntry = async (zip, entry) => {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    const content = Buffer.concat(chunks);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc32)
        throw new Error('the CRC-32 of an entry does not fit');
    return content;
};

;// CONCATENATED MODULE: ./build/io/artifacts.js







/** Packed bytes of one artifact that are downloaded at most. */
const MOST_PACKED = 256 * 2 ** 20;
/** The artifacts of a run, the newest of each name. One request for this run; a page for each hundred of another. */
const listArtifacts = async (otherRun) => {
    try {
        const { artifacts } = await new lib_artifact/* DefaultArtifactClient */.t9().listArtifacts({ latest: true, ...findBy(otherRun) });
        return artifacts;
    }
    catch (error) {
        return (0,problem/* problem */.CC)('ARTIFACTS_NOT_LISTED', '', null, (0,phrase/* phrase */.MZ) `${messageOf(error)}`);
    }
};
/**
 * The files of one artifact. Its digest is checked before anything in it is read, and its zip is opened in memory; the
 * packed file lies in a folder of ours for the time of the call.
 */
const readArtifact = async (artifact, otherRun) => {
    const { name, id, size, digest } = artifact;
    if (size > MOST_PACKED)
        return failed((0,problem/* problem */.CC)('ZIP_TOO_LARGE', name, null, (0,phrase/* phrase */.MZ) `${size} bytes, ${MOST_PACKED} are read`));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'pool-leak-check-'));
    try {
        const options = { path: folder, skipDecompress: true, ...(digest === undefined ? {} : { expectedHash: digest }) };
        const { digestMismatch } = await new lib_artifact/* DefaultArtifactClient */.t9().downloadArtifact(id, {
            ...options,
            ...findBy(otherRun),
        });
        if (digestMismatch === true)
            return failed((0,problem/* problem */.CC)('DIGEST_MISMATCH', name, null));
        const [file] = await (0,promises_.readdir)(folder);
        if (file === undefined)
            return failed((0,problem/* problem */.CC)('ARTIFACT_UNREADABLE', name, null));
        return await unzip(name, await (0,promises_.readFile)((0,external_node_path_.join)(folder, file)));
    }
    catch (error) {
        return failed((0,problem/* problem */.CC)('ARTIFACT_UNREADABLE', name, null, (0,phrase/* phrase */.MZ) `${messageOf(error)}`));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};
const findBy = (otherRun) => (otherRun === null ? {} : { findBy: otherRun });
const failed = (found) => ({ files: [], problems: [found] });
/** The first line of what the client says; a URL in it may be signed, so its query goes. */
const messageOf = (error) => {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return first.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1');
};


/***/ })

};
