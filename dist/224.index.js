export const id = 224;
export const ids = [224];
export const modules = {

/***/ 19583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MOST_PACKED)
/* harmony export */ });
/** Packed bytes of one artifact that are downloaded at most. */
const MOST_PACKED = 256 * 2 ** 20;


/***/ }),

/***/ 66224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobArtifacts: () => (/* binding */ jobArtifacts),
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97500);
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4897);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19341);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19583);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91781);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40963);









/*
 * The artifacts of this run through GitHub's own client, which needs no permission: it talks to the artifact service with the
 * job's own token. Enterprise Server has no such service.
 */
const jobArtifacts = (limits, deadline) => ({
    list: async () => {
        try {
            const { artifacts } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .ux)(deadline, new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9().listArtifacts({ latest: true }));
            return artifacts;
        }
        catch (error) {
            return problemOf('ARTIFACTS_NOT_LISTED', '', error);
        }
    },
    read: async (artifact) => {
        try {
            return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .ux)(deadline, read(artifact, limits));
        }
        catch (error) {
            return failed(problemOf('ARTIFACT_UNREADABLE', artifact.name, error));
        }
    },
});
/** The zip is opened in memory; the packed file lies in a folder of ours for the time of the call. */
const read = async ({ name, id, size, digest }, limits) => {
    if (size > _artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_PACKED */ .F)
        return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('ARCHIVE_TOO_LARGE', name, null, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .phrase */ .MZ) `${size} bytes, ${_artifact_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_PACKED */ .F} are read`));
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'pool-leak-check-'));
    try {
        const options = { path: folder, skipDecompress: true, ...(digest === undefined ? {} : { expectedHash: digest }) };
        const { digestMismatch } = await new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9().downloadArtifact(id, options);
        if (digestMismatch === true)
            return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('DIGEST_MISMATCH', name, null));
        const [file] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
        if (file === undefined)
            return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('ARTIFACT_UNREADABLE', name, null));
        return await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .unpack */ .l)({ name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)) }, limits);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
};
/** Uploads files of one folder as an artifact of this run; its id. @throws where the service refuses or does not answer. */
const uploadArtifact = async (name, folder, files) => {
    const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
    const { id } = await new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9().uploadArtifact(name, paths, folder);
    if (id === undefined)
        throw new Error('the artifact service gave no id');
    return id;
};
const failed = (found) => ({ files: [], problems: [found] });
/** The first line of what the client says; a URL in it may be signed, so its query goes. */
const problemOf = (code, source, error) => {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const text = first.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1');
    // Listed a moment ago and gone now: a re-run of the job that uploaded it takes its place.
    const isGone = code === 'ARTIFACT_UNREADABLE' && /not.?found|\(404\)/i.test(text);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)(isGone ? 'ARTIFACT_GONE' : code, source, null, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_8__/* .phrase */ .MZ) `${text}`);
};


/***/ })

};
