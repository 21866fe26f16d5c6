export const id = 554;
export const ids = [554];
export const modules = {

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withPlaces: () => (/* binding */ withPlaces)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(171);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);



// build/core/where.js
const MAX_PLACES = 10;
const MAX_TEXT = 160;
/**
* Each finding with the lines of the sources that it may come from: where its object is acquired, and where a driver
* tag is defined and used. Lines of text are searched and no code is understood, so a wrapper of a function hides its
* callers.
*/
const withPlaces = (analysis, sources) => {
	const isDriverTag = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.i)(analysis.policy.driverTags);
	const locate = (finding) => {
		const [root] = finding.rows;
		if (root === void 0) return finding;
		const searches = [...acquiresOf(finding), ...isDriverTag(root.growth) ? tagSearches(root.growth.tag, sources) : []];
		return {
			...finding,
			where: placesOf(searches, finding.hint?.release ?? [], sources)
		};
	};
	const located = /* @__PURE__ */ new Map();
	const findings = analysis.findings.map((finding) => {
		const known = located.get(finding.cause) ?? locate(finding);
		located.set(finding.cause, known);
		return {
			...finding,
			where: known.where
		};
	});
	return {
		...analysis,
		findings
	};
};
const acquiresOf = ({ hint }) => (hint?.acquire ?? []).map((name) => ({
	pattern: new RegExp(`\\b${escaped(name)}\\s*\\(`),
	why: `acquires a ${hint?.object ?? "reference"}`
}));
/** A tag as sources write it: C's literal is read backwards, Rust's bytes are not. */
const tagSearches = (tag, sources) => {
	const { characters, number } = (0,_pool_js__WEBPACK_IMPORTED_MODULE_1__.n)(tag);
	const literal = `(?:'${escaped(characters)}'|b"${escaped(tag)}"|${number}\\b)`;
	const defines = new RegExp(`(?:#\\s*define|const)\\s+(\\w+)\\b.*${literal}`, "i");
	const names = sources.flatMap(({ text }) => text.split("\n").flatMap((line) => defines.exec(line)?.[1] ?? []));
	const uses = [...new Set(names)].map((name) => ({
		pattern: new RegExp(`\\b${escaped(name)}\\b`),
		why: `uses the tag, by the name ${name}`
	}));
	return [{
		pattern: new RegExp(literal),
		why: "names the tag"
	}, ...uses];
};
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
/** Files that acquire more often than they release come first: there the missing release is likeliest. */
const placesOf = (searches, release, sources) => {
	if (searches.length === 0) return [];
	const releases = release.map((name) => new RegExp(`\\b${escaped(name)}\\s*\\(`));
	return sources.map((source) => {
		const lines = source.text.split(/\r?\n/);
		const found = lines.flatMap((text, index) => placeAt(source.path, index + 1, text, searches));
		const released = lines.filter((text) => releases.some((pattern) => pattern.test(text))).length;
		return {
			found,
			surplus: found.length - released
		};
	}).filter(({ found }) => found.length > 0).sort((one, other) => other.surplus - one.surplus).flatMap(({ found }) => found).slice(0, MAX_PLACES);
};
const COMMENT = /^\s*(?:\/\/|\*|\/\*)/;
const placeAt = (path, line, text, searches) => {
	if (COMMENT.test(text)) return [];
	const found = searches.find(({ pattern }) => pattern.test(text));
	if (found === void 0) return [];
	const shown = text.trim();
	return [{
		path,
		line,
		text: shown.length > MAX_TEXT ? `${shown.slice(0, MAX_TEXT)}…` : shown,
		why: found.why
	}];
};



/***/ })

};
