export const id = 98;
export const ids = [98];
export const modules = {

/***/ 71098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unzip: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4897);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19341);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27295);
/* harmony import */ var _spill_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54431);






/**
 * The files of a zip, in memory: no name in it becomes a path. Entries with hostile names, links and encrypted ones are
 * refused by name; the sizes that count are those really unpacked, and each entry's CRC-32 is checked. A file that is
 * not wanted is left alone, unless it is an archive, in which wanted ones may be. All of them where `isWanted` is null.
 */
const unzip = async ({ name: source, bytes }, budget, isWanted) => {
    const files = [];
    const problems = [];
    try {
        const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        // Names stay undecoded here, since the reader would give up the whole zip for one bad name.
        const zip = await yauzl__WEBPACK_IMPORTED_MODULE_1__.fromBufferPromise(packed, { decodeStrings: false });
        const listed = await listEntries(zip, { source, packed, budget, isWanted });
        if ('excess' in listed)
            return refused(source, listed.excess);
        const seen = new Set();
        for (const { entry, name } of listed.entries) {
            const refusal = refusalOf(entry, name, seen);
            seen.add(name);
            if (refusal !== null) {
                problems.push((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ARCHIVE_ENTRY_REFUSED', { source: `${source}/${name.slice(0, MAX_NAME_LENGTH)}`, detail: refusal }));
                continue;
            }
            const excess = excessOf(entry, budget);
            budget.isSpent = entry.uncompressedSize > budget.bytes;
            if (excess !== null)
                return refused(`${source}/${name}`, excess);
            const content = await readEntry(zip, entry, budget.memory);
            budget.bytes -= content.length;
            files.push({ name: `${source}/${name}`, bytes: content });
        }
    }
    catch (error) {
        problems.push((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ARCHIVE_UNREADABLE', {
            source,
            detail: (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `${error instanceof Error ? error.message : String(error)}`,
        }));
    }
    return { files: files.sort((one, other) => (one.name < other.name ? -1 : 1)), problems };
};
/** The entries to read, before any is read: more than the budget has are none at all. */
const listEntries = async (zip, { source, packed, budget, isWanted }) => {
    const { limits } = budget;
    const excess = (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `${zip.entryCount} entries, ${limits.entries} are read of all archives together`;
    const spent = () => {
        budget.isSpent = true;
        return { excess };
    };
    if (zip.entryCount > (isWanted === null ? budget.entries : budget.names))
        return spent();
    budget.names -= zip.entryCount;
    const entries = [];
    for await (const entry of zip.eachEntry()) {
        const name = yauzl__WEBPACK_IMPORTED_MODULE_1__.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
        if (name.endsWith('/'))
            continue;
        // A glob may take the square of a name's length, so one that is too long is refused without it.
        const isTooLong = name.length > MAX_NAME_LENGTH;
        if (isWanted !== null && !isTooLong && !isWanted(`${source}/${name}`) && !isArchive(entry, packed))
            continue;
        if (entries.length === budget.entries)
            return spent();
        entries.push({ entry, name });
    }
    budget.entries -= entries.length;
    return { entries };
};
/** Bytes of the smallest archive, an empty gzip. */
const MIN_ARCHIVE_BYTES = 20;
/** Packed bytes that are enough to see how the content of an entry begins. */
const PEEKED_BYTES = 256;
/** Unpacked bytes that they may become; what becomes more is no archive. */
const MAX_PEEKED_BYTES = 2 ** 15;
/** A head has no end; a small buffer is quicker to make than the usual one. */
const PEEKING = { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH, maxOutputLength: MAX_PEEKED_BYTES, chunkSize: 1024 };
const [STORED, DEFLATED] = [0, 8];
/**
 * Bytes of a header in front of a packed entry, without its name and its extra fields; and where their lengths stand.
 */
const [HEADER_BYTES, NAME_LENGTH_AT, EXTRA_LENGTH_AT] = [30, 26, 28];
/** True for an entry whose content begins as an archive does. */
const isArchive = (entry, packed) => {
    const header = entry.relativeOffsetOfLocalHeader;
    if (entry.isEncrypted() || entry.uncompressedSize < MIN_ARCHIVE_BYTES)
        return false;
    if (header + HEADER_BYTES > packed.length)
        return false;
    const [name, extra] = [packed.readUInt16LE(header + NAME_LENGTH_AT), packed.readUInt16LE(header + EXTRA_LENGTH_AT)];
    const at = header + HEADER_BYTES + name + extra;
    const head = packed.subarray(at, at + Math.min(PEEKED_BYTES, entry.compressedSize));
    if (entry.compressionMethod === STORED)
        return (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveKind */ .FF)(head) !== null;
    if (entry.compressionMethod !== DEFLATED)
        return false;
    try {
        return (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .archiveKind */ .FF)((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(head, PEEKING)) !== null;
    }
    catch {
        // It is damaged, or packed too tight: nobody asked for it.
        return false;
    }
};
const refused = (source, detail) => ({
    files: [],
    problems: [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ARCHIVE_TOO_LARGE', { source, detail })],
});
const MAX_NAME_LENGTH = 1024;
const SYMLINK = 0o120000;
const FILE_TYPE = 0o170000;
const refusalOf = (entry, name, seen) => {
    if (name.length > MAX_NAME_LENGTH)
        return (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `its name is too long`;
    if (yauzl__WEBPACK_IMPORTED_MODULE_1__.validateFileName(name) !== null)
        return (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `its name is absolute or leads out of the folder`;
    if (seen.has(name))
        return (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `its name stands twice in the zip`;
    if (entry.isEncrypted())
        return (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `it is encrypted`;
    return ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK ? (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `it is a symbolic link` : null;
};
const excessOf = (entry, { bytes, limits }) => {
    if (entry.uncompressedSize > bytes)
        return (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `more than ${limits.bytes} bytes unpacked`;
    if (entry.uncompressedSize <= limits.ratio * Math.max(entry.compressedSize, 1024))
        return null;
    return (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `packed more than ${limits.ratio} to 1`;
};
/** The reader fails when an entry unpacks to another size than it states, so the stated one is a cap. */
const readEntry = async (zip, entry, memory) => {
    const { bytes, crc } = await (0,_spill_js__WEBPACK_IMPORTED_MODULE_4__/* .collect */ .F)(await zip.openReadStreamPromise(entry), memory, entry.uncompressedSize);
    if (crc !== entry.crc32)
        throw new Error('the CRC-32 of an entry does not fit');
    return bytes;
};


/***/ })

};
