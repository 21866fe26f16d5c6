export const id = 554;
export const ids = [554];
export const modules = {

/***/ 2927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ proposeTags)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8597);


// build/where/propose.js
/**
* Tags that the sources allocate with: constants that reach an allocating call, and literals in such calls. Where no time
* is left, those that were found until then.
*/
const proposeTags = ({ project, named }, isLate = () => false) => {
	const reached = /* @__PURE__ */ new Set();
	const byName = new Map(named.map((one) => [one.name, one.tag]));
	for (const one of (0,_places_js__WEBPACK_IMPORTED_MODULE_0__.s)(project, [..._places_js__WEBPACK_IMPORTED_MODULE_0__.f.keys(), ..._places_js__WEBPACK_IMPORTED_MODULE_0__.d.keys()])) {
		if (isLate()) break;
		for (const call of (0,_places_js__WEBPACK_IMPORTED_MODULE_0__.o)(project.graph(one).nodes)) {
			const at = _places_js__WEBPACK_IMPORTED_MODULE_0__.f.get(call.name)?.tag ?? _places_js__WEBPACK_IMPORTED_MODULE_0__.d.get(call.name);
			const given = at === void 0 ? void 0 : call.args[at];
			const tag = given === void 0 ? null : tagOfArgument(given, byName);
			if (tag !== null) reached.add(tag);
		}
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
const tagOfArgument = (given, byName) => {
	if (given.kind === "name" || given.kind === "member") return byName.get(given.name) ?? null;
	const value = given.kind === "literal" ? (0,_places_js__WEBPACK_IMPORTED_MODULE_0__.l)(given.text) : null;
	return value === null ? null : (0,_places_js__WEBPACK_IMPORTED_MODULE_0__.u)(value);
};
/** True where a function of the driver allocates with the tag that it is given. */
const reachesWrapper = ({ project, named }, tag) => (0,_places_js__WEBPACK_IMPORTED_MODULE_0__.c)(project, tag, named).length > 0;
const isTagLike = (tag) => /^[\x20-\x7e]{4}$/.test(tag) && /\w/.test(tag);



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



/***/ }),

/***/ 4554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   where: () => (/* binding */ where)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);
/* harmony import */ var _sources2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(789);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8597);
/* harmony import */ var _propose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2927);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(319);








// build/report/places.js
/** Lines to look at, for a terminal. */
const renderPlaces = (found) => found.map(({ tag, places }) => `${[`${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.nt)(tag)}: ${headOf(places)}`, ...places.map(lineOf)].join("\n")}\n`).join("\n");
const headOf = (places) => {
	if (places.length === 0) return "no line of the sources acquires it";
	return places.some(({ exits }) => exits.length > 0) ? "lines that may leak it, the surest first" : "lines that acquire it";
};
const lineOf = ({ path, line, why, text, function: name }) => `  ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.yt)(`${path}:${line} (${name})`)}\n    ${why}\n    ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.yt)(text)}`;
/** Lines to look at as SARIF 2.1.0, which GitHub's code scanning and editors read. */
const renderSarif = (found) => {
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Pool Leak Check",
				rules: [{
					id: "pool-leak",
					shortDescription: { text: "A path leaves the function still holding what it acquired." }
				}]
			} },
			results: found.flatMap(({ tag, places }) => places.filter(({ exits }) => exits.length > 0).map((place) => resultOf(tag, place)))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
};
const resultOf = (tag, { path, line, why, exits, function: name }) => ({
	ruleId: "pool-leak",
	level: "warning",
	message: { text: `${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.nt)(tag)}: ${name} ${why}` },
	locations: [locationOf(path, exits[0] ?? line)],
	relatedLocations: [line, ...exits.slice(1)].map((other, id) => ({
		id,
		...locationOf(path, other)
	}))
});
const locationOf = (path, line) => ({ physicalLocation: {
	artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") },
	region: { startLine: line }
} });

// build/cli/where.js
/** Prints the lines that tags may leak from; without a tag, the tags that the sources allocate with. */
const where = async (words) => {
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_5__.o)(words, _commands_js__WEBPACK_IMPORTED_MODULE_6__.l);
	const { files, leftOut } = await (0,_sources2_js__WEBPACK_IMPORTED_MODULE_2__.n)(".", options.source);
	if (files.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`--source: no C, C++ or Rust sources in ${JSON.stringify(options.source)}`);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_5__.i)(leftOut.map((left) => `Not searched: ${left}.`));
	const sources = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__.i)(files);
	if (operands.length === 0) {
		await (0,_print_js__WEBPACK_IMPORTED_MODULE_5__.n)(listTags(sources), options.output);
		return 0;
	}
	const found = operands.map((word) => placesOf(word, sources));
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_5__.t)(options.format === "sarif" ? renderSarif(found) : options.format === "json" ? `${JSON.stringify(found, null, 2)}\n` : renderPlaces(found), options.output);
	return 0;
};
const placesOf = (word, sources) => {
	const tag = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.at)((0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ot)(word));
	const entries = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.q)(tag).filter(({ kind }) => kind !== "driver");
	const acquire = [...new Set(entries.flatMap((entry) => entry.acquire ?? []))];
	const object = acquire.length === 0 ? null : entries[0]?.what ?? null;
	return {
		tag,
		places: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__.n)(sources, {
			tag,
			pool: null,
			object,
			acquire
		}, _places_js__WEBPACK_IMPORTED_MODULE_3__.t)
	};
};
/** A line a tag, to be pinned as `driver-tags`; names that no allocating call was found for follow. */
const listTags = (sources) => {
	const { tags, unresolved } = (0,_propose_js__WEBPACK_IMPORTED_MODULE_4__.t)(sources);
	const open = unresolved.map(({ name, tag }) => `# ${tag} (${name}): no call allocates with it`);
	return `${[...tags, ...open].join("\n")}\n`;
};



/***/ })

};
