export const id = 443;
export const ids = [443];
export const modules = {

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSources: () => (/* reexport safe */ _sources2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _sources2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);




/***/ }),

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findSources)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8062);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5740);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// build/io/sources.js
const SOURCES = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|rs)$/i;
const SKIPPED = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	"target",
	"build",
	"out",
	"packages"
]);
/** A source that a person wrote is smaller. */
const MAX_BYTES = 2 * 2 ** 20;
const MAX_FILES = 4e4;
/**
* The C, C++ and Rust sources below a folder, named relative to `root`; links are not followed. Empty when there is no
* such folder. Texts are read when they are asked for, and not held: those of a large tree would fill the memory.
*/
const findSources = async (root, folder) => {
	const all = (await listSources((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, folder))).sort();
	const files = [];
	let unread = 0;
	for (const path of all.slice(0, MAX_FILES)) if (await isReadable(path)) files.push({
		path: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.u)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path)),
		read: () => (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__.i)(path, MAX_BYTES) ?? ""
	});
	else unread++;
	return {
		files,
		leftOut: [...all.length > MAX_FILES ? [`${all.length - MAX_FILES} of ${all.length} sources: more than ${MAX_FILES} files`] : [], ...unread > 0 ? [`${unread} of ${all.length} sources: larger than ${MAX_BYTES / 2 ** 20} MiB, or not readable`] : []]
	};
};
const isReadable = async (path) => {
	try {
		const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK);
		return size <= MAX_BYTES;
	} catch {
		return false;
	}
};
const listSources = async (folder) => {
	const below = (await entriesOf(folder)).map((entry) => {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name);
		if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listSources(path);
		return entry.isFile() && SOURCES.test(entry.name) ? [path] : [];
	});
	return (await Promise.all(below)).flat();
};
const entriesOf = async (folder) => {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
};



/***/ })

};
