export const id = 643;
export const ids = [643];
export const modules = {

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headOf: () => (/* binding */ headOf),
/* harmony export */   readSources: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(198);



const SOURCES = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|rs)$/i;
const SKIPPED = new Set(['.git', 'node_modules', 'target', 'build', 'out', 'packages']);
/** A source that a person wrote is smaller. */
const MAX_BYTES = 2 * 2 ** 20;
const MAX_FILES = 20_000;
/** The C, C++ and Rust sources below a folder, named relative to `root`; links are not followed. Empty when there is no such folder. */
const readSources = async (root, folder) => {
    const paths = (await listSources((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder))).sort().slice(0, MAX_FILES);
    const files = [];
    for (const path of paths) {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size <= MAX_BYTES)
            files.push({ path: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .toSlashes */ .TH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)), text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8') });
    }
    return files;
};
const listSources = async (folder) => {
    const entries = await entriesOf(folder);
    const below = entries.map((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            return SKIPPED.has(entry.name) ? [] : listSources(path);
        return entry.isFile() && SOURCES.test(entry.name) ? [path] : [];
    });
    return (await Promise.all(below)).flat();
};
const entriesOf = async (folder) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EACCES'].includes(String(error.code)))
            return [];
        throw error;
    }
};
/** The commit that a folder has checked out; null where there is none, or where `.git` is of a form that is not read here. */
const headOf = async (folder) => {
    const read = async (path) => {
        try {
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git', path), 'utf8')).trim();
        }
        catch {
            return null;
        }
    };
    const head = await read('HEAD');
    const [, branch] = /^ref: (refs\/[\w./-]+)$/.exec(head ?? '') ?? [];
    if (branch === undefined || branch.includes('..'))
        return head;
    const loose = await read(branch);
    if (loose !== null)
        return loose;
    const packed = (await read('packed-refs'))?.split('\n').find((line) => line.endsWith(` ${branch}`));
    return packed?.split(' ')[0] ?? null;
};


/***/ })

};
