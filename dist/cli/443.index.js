export const id = 443;
export const ids = [443];
export const modules = {

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCheckedOutCommit: () => (/* reexport safe */ _sources2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   readSources: () => (/* reexport safe */ _sources2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _sources2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(789);




/***/ }),

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readSources),
/* harmony export */   t: () => (/* binding */ readCheckedOutCommit)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8062);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);




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
* such folder.
*/
const readSources = async (root, folder) => {
	const all = (await listSources((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, folder))).sort();
	const files = [];
	let unread = 0;
	for (const path of all.slice(0, MAX_FILES)) {
		const text = await readSource(path);
		if (text === null) unread++;
		else files.push({
			path: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path)),
			text
		});
	}
	return {
		files,
		leftOut: [...all.length > MAX_FILES ? [`${all.length - MAX_FILES} of ${all.length} sources: more than ${MAX_FILES} files`] : [], ...unread > 0 ? [`${unread} of ${all.length} sources: larger than ${MAX_BYTES / 2 ** 20} MiB, or not readable`] : []]
	};
};
/** Null for a file that is too large or may not be read: lines of sources only decorate a finding. */
const readSource = async (path) => {
	try {
		return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size <= MAX_BYTES ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8") : null;
	} catch {
		return null;
	}
};
const listSources = async (folder) => {
	const below = (await entriesOf(folder)).map((entry) => {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
		if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listSources(path);
		return entry.isFile() && SOURCES.test(entry.name) ? [path] : [];
	});
	return (await Promise.all(below)).flat();
};
const entriesOf = async (folder) => {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
};
/**
* Reads which commit a folder has checked out. Null where there is none, or where `.git` has a form that is not read
* here.
*/
const readCheckedOutCommit = async (folder) => {
	const read = async (path) => {
		try {
			return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git", path), "utf8")).trim();
		} catch {
			return null;
		}
	};
	const head = await read("HEAD");
	const [, branch] = /^ref: (refs\/[\w./-]+)$/.exec(head ?? "") ?? [];
	if (branch === void 0 || branch.includes("..")) return head;
	const loose = await read(branch);
	if (loose !== null) return loose;
	return ((await read("packed-refs"))?.split("\n").find((line) => line.endsWith(` ${branch}`)))?.split(" ")[0] ?? null;
};



/***/ })

};
