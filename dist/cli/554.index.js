export const id = 554;
export const ids = [554];
export const modules = {

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



/***/ }),

/***/ 2317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readTags)
/* harmony export */ });
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9690);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);



// build/cli/tag-words.js
/** Tags as they are printed: `\xNN` is one byte. @throws {UserError} that names every word that is no tag. */
const readTags = (words) => {
	const tags = words.map(_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.d);
	const wrong = words.filter((_, index) => !isTag(tags[index] ?? ""));
	if (wrong.length > 0) {
		const list = wrong.map((word) => JSON.stringify(word)).join(", ");
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`expected tags of at most four characters, such as Proc, "Mdl " or Ntf?, got ${list}`);
	}
	return tags;
};
/** At most four characters, each of them a byte; a run of them where there is a `*`. */
const isTag = (word) => [...word].every((character) => character.charCodeAt(0) <= 255) && (word.includes("*") || word.length >= 1 && word.length <= 4);



/***/ }),

/***/ 4554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   where: () => (/* binding */ where)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9690);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8062);
/* harmony import */ var _sources2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(789);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8070);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8597);
/* harmony import */ var _propose2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6665);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(319);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4878);
/* harmony import */ var _tag_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2317);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1421);















// build/io/git-changes.js
/** Bytes of a difference that are read. */
const MAX_BYTES = 256 * 2 ** 20;
/**
* The lines of the current folder that differ from a commit, as git says, by their paths.
* @throws {UserError} where git does not know the commit, or there is no git
*/
const changedSince = async (ref) => {
	if (ref.startsWith("-")) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`--changed-since: ${JSON.stringify(ref)} is no commit`);
	try {
		return changesIn(await diff([ref], { cwd: process.cwd() }));
	} catch (error) {
		const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n").slice(-2);
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`--changed-since ${JSON.stringify(ref)}: git tells no difference: ${reason}`);
	}
};
const HOW = [
	"--unified=0",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--no-prefix",
	"--relative"
];
const diff = async (commits, where) => {
	const words = [
		"-c",
		"core.quotePath=false",
		"-c",
		"core.fsmonitor=false",
		"diff",
		...HOW,
		...commits,
		"--"
	];
	const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_12__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_13__.execFile)("git", words, {
		maxBuffer: MAX_BYTES,
		...where
	});
	return stdout;
};
/** New lines of a difference without context. */
const changesIn = (diff) => {
	const found = /* @__PURE__ */ new Map();
	let path = "";
	let left = 0;
	for (const line of diff.split("\n")) {
		if (left > 0 && /^[-+]/.test(line)) {
			left--;
			continue;
		}
		if (line.startsWith("+++ ")) path = line.slice(4).replace(/\t$/, "");
		const [, removed = "1", from, added = "1"] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
		if (from === void 0) continue;
		left = Number(removed) + Number(added);
		if (Number(added) === 0) continue;
		const ranges = found.get(path) ?? [];
		found.set(path, ranges);
		ranges.push([Number(from), Number(from) + Number(added) - 1]);
	}
	return found;
};

// build/report/places.js
/** Lines to look at, for a terminal. */
const renderPlaces = (found) => found.map(({ tag, places }) => `${[`${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag)}: ${headOf(places)}`, ...places.map(lineOf)].join("\n")}\n`).join("\n");
const headOf = (places) => {
	if (places.length === 0) return "no line of the sources acquires it";
	return places.some(({ exits }) => exits.length > 0) ? "lines that may leak it, the surest first" : "lines that acquire it";
};
const lineOf = ({ path, line, why, text, function: name }) => `  ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.dt)(`${path}:${line} (${name})`)}\n    ${why}\n    ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.dt)(text)}`;
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
	message: { text: `${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.s)(tag)}: ${name} ${why}` },
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
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.s)(words, _commands_js__WEBPACK_IMPORTED_MODULE_9__.l);
	refusePatterns(operands);
	const asked = (0,_tag_words_js__WEBPACK_IMPORTED_MODULE_11__.t)(operands);
	const { files, leftOut } = await (0,_sources2_js__WEBPACK_IMPORTED_MODULE_4__.t)(".", options.source);
	if (files.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__.t)(options.source) ? `--source: no C, C++ or Rust sources in ${JSON.stringify(options.source)}` : `--source: no such folder: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.dt)(options.source)}`);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.i)(options.output, files);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_8__.a)(leftOut.map((left) => `Not searched: ${left}.`));
	if (operands.length === 0) {
		await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.n)(await (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__.t)(async ({ onStep }) => listTags(files, {
			..._pace_js__WEBPACK_IMPORTED_MODULE_5__.t,
			onStep
		})), options.output);
		return 0;
	}
	const since = options["changed-since"];
	const changed = since === null ? _places_js__WEBPACK_IMPORTED_MODULE_6__.t.changed : await changedSince(since);
	const found = await (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__.t)(async ({ onStep }) => {
		const told = {
			..._places_js__WEBPACK_IMPORTED_MODULE_6__.t,
			changed,
			onStep
		};
		const sources = (0,_places_js__WEBPACK_IMPORTED_MODULE_6__.i)(files, told);
		return asked.map((word) => placesOf(word, sources, told));
	});
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_8__.t)(options.format === "sarif" ? renderSarif(found) : options.format === "json" ? `${JSON.stringify(found, null, 2)}\n` : renderPlaces(found), options.output);
	return 0;
};
/** @throws {UserError} A pattern would be searched as a tag, and no source has it. */
const refusePatterns = (words) => {
	const patterns = words.filter((word) => /[?*]/.test(word));
	if (patterns.length > 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`where takes tags and no patterns, got ${patterns.map(_select_js__WEBPACK_IMPORTED_MODULE_0__.dt).join(" ")}: write \\x3f for a ? and \\x2a for a *`);
};
const placesOf = (word, sources, options) => {
	const tag = (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_1__.u)(word);
	const entries = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.Z)(tag).filter(({ kind }) => kind !== "driver");
	const acquire = [...new Set(entries.flatMap((entry) => entry.acquire ?? []))];
	const object = acquire.length === 0 ? null : entries[0]?.what ?? null;
	return {
		tag,
		places: (0,_places_js__WEBPACK_IMPORTED_MODULE_6__.n)(sources, {
			tag,
			pool: null,
			object,
			acquire
		}, options)
	};
};
/** A line a tag, to be pinned as `driver-tags`; names that no allocating call was found for follow. */
const listTags = (files, pace) => {
	const { tags, unresolved } = (0,_propose2_js__WEBPACK_IMPORTED_MODULE_7__.t)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__.i)(files, pace), pace);
	const open = unresolved.map(({ name, tag }) => `# ${tag} (${name}): no call allocates with it`);
	return `${[...tags, ...open].join("\n")}\n`;
};



/***/ })

};
