export const id = 927;
export const ids = [927];
export const modules = {

/***/ 2927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposeTags: () => (/* reexport safe */ _propose2_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   reversedTags: () => (/* reexport safe */ _propose2_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _propose2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6665);




/***/ }),

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reversedTags),
/* harmony export */   t: () => (/* binding */ proposeTags)
/* harmony export */ });
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(929);



// build/where/propose.js
/**
* Tags that the sources allocate with: constants that reach an allocating call, and literals in such calls. Where no
* time is left, those that were found until then.
*/
const proposeTags = ({ project, named }, { isLate, onStep } = _pace_js__WEBPACK_IMPORTED_MODULE_0__.t) => {
	const reached = /* @__PURE__ */ new Set();
	const flow = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.i)(project, (done, of) => {
		onStep({
			stage: "tags",
			tag: null,
			done,
			of
		});
		return !isLate();
	});
	const reach = (text, from) => {
		for (const tag of tagsOf(text, from, named)) reached.add(tag);
	};
	for (const { value, one } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.o)(flow)) for (const word of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.a)(value)) reach((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.f)(word) ?? "", one.outline);
	for (const { words, outline } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.n)(project)) for (const word of words) reach(word, outline);
	const open = [...named.values()].flat().filter(({ tag, isAlias }) => isAlias !== true && isTagLike(tag));
	const unresolved = new Map(open.filter(({ name, tag }) => !reached.has(tag) && /TAG/i.test(name)).map(({ name, tag }) => [`${name} ${tag}`, {
		name,
		tag
	}]));
	return {
		tags: [...reached].sort(),
		unresolved: [...unresolved.values()]
	};
};
const tagsOf = (text, from, named) => {
	const known = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.d)(named, text, from);
	if (known.length > 0) return known.filter(isTagLike);
	const value = (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.c)(text);
	const tag = value === null ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__.u)(value);
	return tag === null || !isTagLike(tag) ? [] : [tag];
};
/** Driver tags that the sources spell the other way round: `ovpn` for `npvo`. */
const reversedTags = (declared, { tags }) => declared.flatMap((tag) => {
	const reversed = [...tag.padEnd(4)].reverse().join("");
	return reversed !== tag && !tags.includes(tag) && tags.includes(reversed) ? [[tag, reversed]] : [];
});
/**
* Four characters that can be typed, two of them at least no blanks: other numbers are none that somebody chose as a
* tag.
*/
const isTagLike = (tag) => /^[\x20-\x7e]{4}$/.test(tag) && /\w/.test(tag) && /\S.*\S/.test(tag);



/***/ })

};
