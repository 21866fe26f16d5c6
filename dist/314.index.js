export const id = 314;
export const ids = [314];
export const modules = {

/***/ 4314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listArtifacts: () => (/* binding */ listArtifacts),
/* harmony export */   readArtifact: () => (/* binding */ readArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35690);
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4897);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19341);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40963);







/** Packed bytes of one artifact that are downloaded at most. */
const MOST_PACKED = 256 * 2 ** 20;
/** The artifacts of a run, the newest of each name. One request for this run; a page for each hundred of another. */
const listArtifacts = async (otherRun) => {
    try {
        const { artifacts } = await new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9().listArtifacts({ latest: true, ...findBy(otherRun) });
        return artifacts;
    }
    catch (error) {
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('ARTIFACTS_NOT_LISTED', '', null, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ) `${messageOf(error)}`);
    }
};
/**
 * The files of one artifact, each name beginning with the artifact's. Its digest is checked before anything in it is read,
 * and its zip is opened in memory; the packed file lies in a folder of ours for the time of the call. An artifact that was
 * uploaded without packing is one file of the artifact's name.
 */
const readArtifact = async (artifact, otherRun, limits) => {
    const { name, id, size, digest } = artifact;
    if (size > MOST_PACKED)
        return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('ARCHIVE_TOO_LARGE', name, null, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ) `${size} bytes, ${MOST_PACKED} are read`));
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'pool-leak-check-'));
    try {
        const options = { path: folder, skipDecompress: true, ...(digest === undefined ? {} : { expectedHash: digest }) };
        const { digestMismatch } = await new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9().downloadArtifact(id, {
            ...options,
            ...findBy(otherRun),
        });
        if (digestMismatch === true)
            return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('DIGEST_MISMATCH', name, null));
        const [file] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
        if (file === undefined)
            return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('ARTIFACT_UNREADABLE', name, null));
        return await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .unpack */ .l1)({ name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)) }, limits);
    }
    catch (error) {
        return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('ARTIFACT_UNREADABLE', name, null, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .phrase */ .MZ) `${messageOf(error)}`));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
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
