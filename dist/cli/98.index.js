export const id = 98;
export const ids = [98];
export const modules = {

/***/ 1098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unzip: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(663);
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4897);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);




/**
 * The files of a zip, in memory: no name in it becomes a path. Entries with hostile names, links and encrypted ones are
 * refused by name; the sizes that count are those really unpacked, and each entry's CRC-32 is checked.
 */
const unzip = async ({ name: source, bytes }, limits) => {
    const files = [];
    const problems = [];
    try {
        const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        // Names stay undecoded here, since the reader would give up the whole zip for one bad name.
        const zip = await yauzl__WEBPACK_IMPORTED_MODULE_1__.fromBufferPromise(packed, { decodeStrings: false });
        if (zip.entryCount > limits.entries)
            return refused(source, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${zip.entryCount} entries, ${limits.entries} are read`);
        let left = limits.bytes;
        const seen = new Set();
        for await (const entry of zip.eachEntry()) {
            const name = yauzl__WEBPACK_IMPORTED_MODULE_1__.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
            if (name.endsWith('/'))
                continue;
            const refusal = refusalOf(entry, name, seen);
            seen.add(name);
            if (refusal !== null) {
                problems.push((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ARCHIVE_ENTRY_REFUSED', `${source}/${name.slice(0, MOST_NAME)}`, null, refusal));
                continue;
            }
            const excess = excessOf(entry, left, limits);
            if (excess !== null)
                return refused(`${source}/${name}`, excess);
            const content = await readEntry(zip, entry);
            left -= content.length;
            files.push({ name: `${source}/${name}`, bytes: content });
        }
    }
    catch (error) {
        problems.push((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ARCHIVE_UNREADABLE', source, null, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${error instanceof Error ? error.message : String(error)}`));
    }
    return { files: files.sort((one, other) => (one.name < other.name ? -1 : 1)), problems };
};
const refused = (source, detail) => ({
    files: [],
    problems: [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ARCHIVE_TOO_LARGE', source, null, detail)],
});
const MOST_NAME = 1024;
const SYMLINK = 0o120000;
const FILE_TYPE = 0o170000;
const refusalOf = (entry, name, seen) => {
    if (name.length > MOST_NAME)
        return ['its name is too long'];
    if (yauzl__WEBPACK_IMPORTED_MODULE_1__.validateFileName(name) !== null)
        return ['its name is absolute or leads out of the folder'];
    if (seen.has(name))
        return ['its name stands twice in the zip'];
    if (entry.isEncrypted())
        return ['it is encrypted'];
    return ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK ? ['it is a symbolic link'] : null;
};
const excessOf = (entry, left, limits) => {
    if (entry.uncompressedSize > left)
        return (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `more than ${limits.bytes} bytes unpacked`;
    if (entry.uncompressedSize <= limits.ratio * Math.max(entry.compressedSize, 1024))
        return null;
    return (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `packed more than ${limits.ratio} to 1`;
};
/** The reader fails when an entry unpacks to another size than it states, so the stated one is a cap. */
const readEntry = async (zip, entry) => {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    const content = Buffer.concat(chunks);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc32)
        throw new Error('the CRC-32 of an entry does not fit');
    return content;
};


/***/ })

};
