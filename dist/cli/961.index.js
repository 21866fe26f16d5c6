export const id = 961;
export const ids = [961];
export const modules = {

/***/ 5961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCodeOwners: () => (/* binding */ readCodeOwners)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6283);
/* harmony import */ var _picomatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9695);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5740);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);





// build/io/code-owners.js
var import_picomatch = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_picomatch_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1);
/** Where GitHub looks for the file, in its order: the first that is there counts. */
const PLACES = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** GitHub takes no larger file. */
const MAX_BYTES = 3 * 2 ** 20;
/** Owners of one line that are named. */
const MAX_OWNERS = 5;
/** A pattern that a person wrote is shorter, and has fewer stars; more of them take a matcher very long. */
const MAX_PATTERN = 200;
const MAX_STARS = 6;
/** Reads who owns the files of a checkout; null where nothing says so, or the file is larger than GitHub reads. */
const readCodeOwners = async (root) => {
	for (const place of PLACES) {
		const text = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__.r)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, place), MAX_BYTES);
		if (text !== null) return codeOwners(text);
	}
	return null;
};
/**
* Owners by the text of a `CODEOWNERS` file: the last line that matches a path counts, also one without owners.
* https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
*/
const codeOwners = (text) => {
	const lines = text.split(/\r?\n/).reverse();
	return (path) => {
		for (const line of lines) {
			const [pattern = "", ...owners] = line.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
			if (pattern !== "" && isNamed(pattern, path)) return owners.filter((one) => one.includes("@")).slice(0, MAX_OWNERS);
		}
		return [];
	};
};
/**
* `*.c`: in any folder. `/src/`: all below. `docs/*`: files of the folder alone. Negation and ranges mean nothing
* there.
*/
const isNamed = (pattern, path) => {
	if (/^!|\[|\\/.test(pattern) || pattern.length > MAX_PATTERN) return false;
	if ((pattern.match(/\*+/g)?.length ?? 0) > MAX_STARS) return false;
	const plain = pattern.replace(/^\//, "").replace(/\/$/, "");
	const isAnchored = pattern.startsWith("/") || plain.includes("/");
	const glob = isAnchored ? plain : `**/${plain}`;
	const below = pattern.endsWith("/") ? [`${glob}/**`] : /(?:^|\/)\*$/.test(plain) && isAnchored ? [glob] : [glob, `${glob}/**`];
	return import_picomatch.default.isMatch(path, below, {
		dot: true,
		nobrace: true,
		noextglob: true,
		nonegate: true
	});
};



/***/ })

};
