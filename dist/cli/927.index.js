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
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(929);


// build/where/propose.js
/**
* Tags that the sources allocate with: constants that reach an allocating call, and literals in such calls. Where no time
* is left, those that were found until then.
*/
const proposeTags = ({ project, named }, isLate = () => false) => {
	const reached = /* @__PURE__ */ new Set();
	const byName = new Map(named.map((one) => [one.name, one.tag]));
	for (const one of (0,_sites_js__WEBPACK_IMPORTED_MODULE_0__.v)(project, [
		..._sites_js__WEBPACK_IMPORTED_MODULE_0__.y.keys(),
		..._sites_js__WEBPACK_IMPORTED_MODULE_0__.i.keys(),
		"PoolTag",
		"DriverPoolTag"
	])) {
		if (isLate()) break;
		const graph = project.graph(one);
		const given = [...(0,_sites_js__WEBPACK_IMPORTED_MODULE_0__._)(graph.nodes).flatMap(({ name, args }) => {
			const at = _sites_js__WEBPACK_IMPORTED_MODULE_0__.y.get(name)?.tag ?? _sites_js__WEBPACK_IMPORTED_MODULE_0__.i.get(name)?.tag;
			return at === void 0 ? [] : args[at] ?? [];
		}), ...(0,_sites_js__WEBPACK_IMPORTED_MODULE_0__.d)(graph).flatMap(({ to, from }) => _sites_js__WEBPACK_IMPORTED_MODULE_0__.a.test(to) ? [from] : [])];
		for (const tag of given.map((one) => tagOfArgument(one, byName))) if (tag !== null) reached.add(tag);
	}
	const open = named.filter(({ tag, isAlias }) => !reached.has(tag) && isAlias !== true && isTagLike(tag));
	for (const tag of new Set(open.map((one) => one.tag))) if (!isLate() && reachesWrapper({
		project,
		named
	}, tag)) reached.add(tag);
	const unresolved = open.filter(({ tag }) => !reached.has(tag)).map(({ name, tag }) => ({
		name,
		tag
	}));
	return {
		tags: [...reached].sort(),
		unresolved: unresolved.filter(({ name }) => /TAG/i.test(name))
	};
};
/** Driver tags that the sources spell the other way round: `ovpn` for `npvo`. */
const reversedTags = (declared, { tags }) => declared.flatMap((tag) => {
	const reversed = [...tag.padEnd(4)].reverse().join("");
	return reversed !== tag && !tags.includes(tag) && tags.includes(reversed) ? [[tag, reversed]] : [];
});
const tagOfArgument = (given, byName) => {
	if (given.kind === "name" || given.kind === "member") return byName.get(given.name) ?? null;
	const value = given.kind === "literal" ? (0,_sites_js__WEBPACK_IMPORTED_MODULE_0__.o)(given.text) : null;
	return value === null ? null : (0,_sites_js__WEBPACK_IMPORTED_MODULE_0__.c)(value);
};
/** True where a function of the driver allocates with the tag that it is given. */
const reachesWrapper = ({ project, named }, tag) => (0,_sites_js__WEBPACK_IMPORTED_MODULE_0__.n)(project, tag, named).length > 0;
const isTagLike = (tag) => /^[\x20-\x7e]{4}$/.test(tag) && /\w/.test(tag);



/***/ })

};
