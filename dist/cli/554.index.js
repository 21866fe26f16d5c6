export const id = 554;
export const ids = [554];
export const modules = {

/***/ 7575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseEmpty),
/* harmony export */   r: () => (/* binding */ tooMany),
/* harmony export */   t: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1611);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6193);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);







// build/cli/command-line.js
/**
* Options and operands in any order. A flag needs no value, and an option that takes a list may be given several times.
* @throws {UserError} that lists every option that is not known, has no value or a wrong one, or is given twice.
*/
const readCommandLine = (words, settings) => {
	const { operands, texts, wrong } = readWords(words, settings);
	const read = (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__.r)(settings, Object.fromEntries([...texts].map(([name, all]) => [name, all.join(",")])));
	const mistakes = [...wrong, ...read.wrong.map((one) => `--${one}`)];
	if (mistakes.length > 0) throw (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__.n)("options", mistakes);
	return {
		operands,
		given: read.given,
		options: (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__.a)(settings, read.given)
	};
};
const readWords = (words, settings) => {
	const options = Object.entries(settings).map(([name, setting]) => [name, { type: isFlag(setting) ? "boolean" : "string" }]);
	const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_4__.parseArgs)({
		args: [...words],
		options: Object.fromEntries(options),
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const texts = /* @__PURE__ */ new Map();
	const wrong = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { name, rawName, value, inlineValue } = token;
		const setting = Object.hasOwn(settings, name) ? settings[name] : void 0;
		if (setting === void 0) wrong.add(unknown(rawName, Object.keys(settings), words[token.index] ?? ""));
		else if (isFlag(setting)) texts.set(name, [...texts.get(name) ?? [], value ?? "true"]);
		else if (value === void 0 || !inlineValue && isOption(value)) wrong.add(`${rawName} needs a value; see --help`);
		else texts.set(name, [...texts.get(name) ?? [], value]);
	}
	const isTwice = ([name, all]) => all.length > 1 && settings[name]?.kind.isList !== true;
	const operands = tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []);
	if (operands.filter((operand) => operand === "-").length > 1) wrong.add("standard input (-) is given twice, and can be read once: write one of the dumps to a file");
	return {
		operands,
		texts: new Map([...texts].filter((entry) => !isTwice(entry))),
		wrong: [...wrong, ...[...texts].filter(isTwice).map(([name, all]) => `--${name} is given ${all.length} times`)]
	};
};
const isFlag = ({ kind }) => kind.placeholder === "";
/**
* `--output --iterations 5`: a value was forgotten. `-5` is a value, though maybe a wrong one; `-` is standard input.
*/
const isOption = (value) => /^-[^\d]/.test(value);
const unknown = (rawName, names, word) => {
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(word)) return `${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.v)(word)} begins like an option; for the file, write ./${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.v)(word)}`;
	const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__.t)(rawName.replace(/^-+/, ""), names);
	return `unknown option ${JSON.stringify(rawName).slice(1, -1)}${meant === null ? "; see --help" : `; did you mean --${meant}?`}`;
};
/** @throws {UserError} that names the empty operands: an unset variable of a script is one. */
const refuseEmpty = (operands) => {
	const empty = operands.flatMap((operand, index) => operand.trim() === "" ? [index + 1] : []);
	if (empty.length === 0) return;
	const which = empty.length === 1 ? `argument ${empty[0]} is empty` : `arguments ${empty.join(" and ")} are empty`;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`${which}: is a variable of your script not set? See --help`);
};
/** For words beyond those that a command takes: an option without its dashes, or a pattern that a shell expanded. */
const tooMany = (expected, others) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`expected ${expected}, and no more: ${others.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.v).join(" ")}; see --help`);



/***/ }),

/***/ 8062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ listFiles),
/* harmony export */   c: () => (/* binding */ readPath),
/* harmony export */   i: () => (/* binding */ listAll),
/* harmony export */   l: () => (/* binding */ toSlashes),
/* harmony export */   n: () => (/* binding */ isSystemError),
/* harmony export */   o: () => (/* binding */ readAll),
/* harmony export */   r: () => (/* binding */ linksOut),
/* harmony export */   s: () => (/* binding */ readNamed),
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var _spill_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7030);







// build/io/read-pipe.js
/** Seconds that somebody is waited for who writes into a pipe with a name. */
const MAX_WAIT_SECONDS = 10;
/**
* The bytes of a pipe or a device that the user named. What a shell puts below `/dev` for `<(\u2026)` has a writer from the
* start and may take its time. A pipe with a name of its own (`mkfifo`) need not have one: to open it would wait for ever,
* and the process could not even be ended.
* @throws {UserError} where nothing comes out of such a pipe.
*/
const readPipe = (path, hasName, maxSeconds = MAX_WAIT_SECONDS) => hasName && !/^\/(?:dev|proc)\//.test(path) ? readFifo(path, maxSeconds) : (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.createReadStream)(path);
async function* readFifo(path, maxSeconds) {
	const stream = socketOn((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_4__.constants.O_NONBLOCK));
	const nobody = new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`nothing came out of the pipe ${path} in ${maxSeconds} seconds: start what writes into it first, or give a file`);
	const patience = setTimeout(() => stream.destroy(nobody), maxSeconds * 1e3);
	try {
		for await (const chunk of stream) {
			clearTimeout(patience);
			yield chunk;
		}
	} finally {
		clearTimeout(patience);
		stream.destroy();
	}
}
/** A socket waits for what is to be read; a stream of a file would take an empty pipe for an end, or wait in the system. */
const socketOn = (file) => {
	try {
		return new node_net__WEBPACK_IMPORTED_MODULE_5__.Socket({
			fd: file,
			readable: true,
			writable: false
		});
	} catch (error) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.closeSync)(file);
		throw error;
	}
};

// build/io/files.js
/** Bytes of files that are held in memory; those above are read from the disk in stretches. */
const MAX_IN_MEMORY = 64 * 2 ** 20;
/** Bytes of a pipe: 2,000 appended PoolMon snapshots of a full machine are 616 MB. */
const MAX_PIPE_BYTES = 2 ** 30;
/** The path that stands for standard input. */
const STANDARD_INPUT = "-";
/** A file, every file below a folder, a pipe, or standard input by the name `-`. Empty when there is no such path. */
const readPath = async (path, onRead) => {
	const { files, links } = path === "-" ? {
		files: [path],
		links: []
	} : await listAll(path);
	const reading = {
		nameOf: toSlashes,
		takesPipes: true,
		...onRead === void 0 ? {} : { onRead }
	};
	const read = await readAll(files, reading);
	return {
		...read,
		problems: [...read.problems, ...await linksOut(links, path, toSlashes)]
	};
};
/**
* Files that the user named one by one, in their order. The command line takes pipes, since a shell makes them of `<(\u2026)`.
* @throws {UserError} that names those that are missing, or one that cannot be read.
*/
const readNamed = async (root, paths, takesPipes = true) => {
	const missing = (await Promise.all(paths.map(async (path) => ({
		path,
		isThere: await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path))
	})))).filter(({ isThere }) => !isThere).map(({ path }) => path);
	if (missing.length > 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`no such file: ${missing.join(", ")}`);
	const { files, problems } = await readAll(paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path)), {
		nameOf: (path) => path,
		takesPipes
	});
	const [unread] = problems;
	if (unread !== void 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`cannot read ${unread.source}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__._)(unread.detail)}`);
	const byPath = new Map(files.map(({ name, bytes }) => [name, (0,_spill_js__WEBPACK_IMPORTED_MODULE_0__.a)(bytes)]));
	return paths.map((path) => ({
		name: path,
		bytes: byPath.get((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path)) ?? /* @__PURE__ */ new Uint8Array()
	}));
};
/** True for what is there and cannot be looked at, too: reading it says why. */
const exists = async (path) => {
	try {
		return path === "-" || await statOf(path) !== null;
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return true;
	}
};
/** Opens each file. @throws {UserError} when a pipe brings more than any dump. */
const readAll = async (paths, reading) => {
	const memory = { left: MAX_IN_MEMORY };
	const read = await Promise.all([...paths].sort().map((path) => readOne(path, reading, memory)));
	return {
		files: read.filter((one) => "bytes" in one),
		problems: read.filter((one) => "code" in one)
	};
};
const readOne = async (path, { nameOf, takesPipes, onRead = () => {} }, memory) => {
	const name = nameOf(path);
	try {
		const found = path === "-" ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
		const isFile = found?.isFile() === true;
		if (!isFile && !takesPipes) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.s)("FILE_UNREADABLE", {
			source: name,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`it is no file`
		});
		const size = found?.size ?? 0;
		onRead("found", size);
		const bytes = isFile ? await openFile(path, size, memory) : await readStream(path, {
			isFifo: found?.isFIFO() === true,
			memory
		});
		onRead("read", size);
		return {
			name,
			bytes
		};
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.s)("FILE_UNREADABLE", {
			source: name,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${error.code}`
		});
	}
};
/** The file in memory while there is room for it, and else on the disk, if it may be opened. */
const openFile = async (path, size, memory) => {
	if (size <= memory.left) {
		memory.left -= size;
		return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
	}
	await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path)).close();
	return (0,_spill_js__WEBPACK_IMPORTED_MODULE_0__.n)(path, size);
};
/** A pipe states no size, so what comes is counted. @throws {UserError} when that is more than any dump. */
const readStream = async (path, { isFifo, memory }) => {
	const stream = path === "-" ? process.stdin : readPipe(path, isFifo);
	try {
		return (await (0,_spill_js__WEBPACK_IMPORTED_MODULE_0__.t)(stream, memory, MAX_PIPE_BYTES)).bytes;
	} catch (error) {
		throw error instanceof RangeError ? tooLarge(path) : error;
	}
};
const tooLarge = (path) => new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`${path} brings more than ${MAX_PIPE_BYTES} bytes: write them into a file and give that`);
/** `EACCES`, `EBUSY`: the machine's answer, and no mistake of ours. */
const isSystemError = (error) => error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
/**
* Every file below a folder; links in it are not followed. Empty when there is no such path. What may not be looked at,
* or a folder that may not be listed, stands for itself too, so that reading it says why.
*/
const listAll = async (path) => {
	try {
		const found = await statOf(path);
		if (found === null) return {
			files: [],
			links: []
		};
		if (!found.isDirectory()) return {
			files: [path],
			links: []
		};
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path, { withFileTypes: true });
		const below = await Promise.all(entries.map((entry) => {
			const own = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry.name);
			if (entry.isDirectory()) return listAll(own);
			return {
				files: entry.isFile() ? [own] : [],
				links: entry.isSymbolicLink() ? [own] : []
			};
		}));
		return {
			files: below.flatMap(({ files }) => files),
			links: below.flatMap(({ links }) => links)
		};
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return {
			files: [path],
			links: []
		};
	}
};
/** Files of `listAll` alone. */
const listFiles = async (path) => (await listAll(path)).files;
/** Names the links that lead out of the folder or nowhere: what they lead to is not read. Others lead to what is. */
const linksOut = async (links, folder, nameOf) => {
	if (links.length === 0) return [];
	const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder) + node_path__WEBPACK_IMPORTED_MODULE_3__.sep;
	const isOut = await Promise.all(links.map(async (link) => !(await targetOf(link)).startsWith(root)));
	const detail = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`it is a link that leads out of the folder; give the file itself`;
	return links.filter((_, place) => isOut[place]).sort().map((link) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.s)("FILE_UNREADABLE", {
		source: nameOf(link),
		detail
	}));
};
/** Empty for a link that leads nowhere. */
const targetOf = async (link) => {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(link);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		return "";
	}
};
/** Errors that say that there is no such path: a name may be longer than any file has. */
const NO_SUCH_PATH = /* @__PURE__ */ new Set([
	"ENOENT",
	"ENOTDIR",
	"ENAMETOOLONG"
]);
/** Null where there is no such path. */
const statOf = async (path) => {
	if (path.includes("\0")) return null;
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
	} catch (error) {
		if (isSystemError(error) && NO_SUCH_PATH.has(error.code)) return null;
		throw error;
	}
};
const toSlashes = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join("/");



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



/***/ }),

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRegular),
/* harmony export */   r: () => (/* binding */ readSmallText),
/* harmony export */   t: () => (/* binding */ NotAFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);


// build/io/regular-file.js
/** What lies at a path is no file whose bytes are all there: a folder, a pipe, a device; or it is too large. */
var NotAFile = class extends Error {
	name = "NotAFile";
};
/**
* Reads a file that is small by nature. A pipe or a device in its place may bring nothing for ever, or bytes without an
* end, so it is opened without waiting and asked what it is before it is read.
* @throws {NotAFile}
*/
const readRegular = async (path, maxBytes) => {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | WITHOUT_WAITING);
	try {
		const found = await file.stat();
		if (!found.isFile()) throw new NotAFile("it is no file");
		if (found.size > maxBytes) throw new NotAFile(`it is larger than ${maxBytes} bytes`);
		return await file.readFile();
	} finally {
		await file.close();
	}
};
/** The same as UTF-8; null where there is no such file, or it may not be read: for what decorates a report. */
const readSmallText = async (path, maxBytes) => {
	try {
		return Buffer.from(await readRegular(path, maxBytes)).toString("utf8");
	} catch {
		return null;
	}
};
/** Windows has no such flag, and no pipe among its files. */
const WITHOUT_WAITING = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;



/***/ }),

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
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
* such folder.
*/
const readSources = async (root, folder) => {
	const all = (await listSources((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, folder))).sort();
	const files = [];
	let unread = 0;
	for (const path of all.slice(0, MAX_FILES)) {
		const text = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__.r)(path, MAX_BYTES);
		if (text === null) unread++;
		else files.push({
			path: (0,_files_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path)),
			text
		});
	}
	return {
		files,
		leftOut: [...all.length > MAX_FILES ? [`${all.length - MAX_FILES} of ${all.length} sources: more than ${MAX_FILES} files`] : [], ...unread > 0 ? [`${unread} of ${all.length} sources: larger than ${MAX_BYTES / 2 ** 20} MiB, or not readable`] : []]
	};
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

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ wholeOf),
/* harmony export */   i: () => (/* binding */ equalBytes),
/* harmony export */   n: () => (/* binding */ fileOnDisk),
/* harmony export */   r: () => (/* binding */ FileUnreadable),
/* harmony export */   t: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);






// build/core/parse/file-bytes.js
/** A file on the disk that cannot be read any more. */
var FileUnreadable = class extends _problem_js__WEBPACK_IMPORTED_MODULE_0__.t {
	name = "FileUnreadable";
};
/** All bytes at once: for files that are small by nature. */
const wholeOf = (bytes) => bytes.subarray(0, bytes.length);
/** Bytes compared at once. */
const STRETCH_BYTES = 2 ** 20;
const equalBytes = (one, other) => {
	if (one.length !== other.length) return false;
	for (let start = 0; start < one.length; start += STRETCH_BYTES) {
		const [these, those] = [one.subarray(start, start + STRETCH_BYTES), other.subarray(start, start + STRETCH_BYTES)];
		if (these.some((byte, index) => byte !== those[index])) return false;
	}
	return true;
};

// build/io/file-on-disk.js
/** Bytes read from the disk at once, and kept until others are asked for. */
const WINDOW_BYTES = 2 ** 20;
/**
* A file that is read where it lies, in stretches: a series of a whole day is larger than memory should hold.
* @throws {FileUnreadable} from `subarray` when the file cannot be read any more, or has become shorter.
*/
const fileOnDisk = (path, length) => inWindows(length, (start, end) => {
	const file = openAgain(path);
	try {
		return readRange(file, start, end);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
	}
});
/** The same for a file that is open, and stays so. */
const openFileOnDisk = (file, length) => inWindows(length, (start, end) => readRange(file, start, end));
const inWindows = (length, read) => {
	let window = /* @__PURE__ */ new Uint8Array();
	let from = 0;
	const subarray = (start, end) => {
		const last = Math.min(end, length);
		if (start < from || last > from + window.length) {
			window = read(start, Math.max(last, Math.min(start + WINDOW_BYTES, length)));
			from = start;
		}
		return window.subarray(start - from, last - from);
	};
	return {
		length,
		subarray
	};
};
const readRange = (file, start, end) => {
	const bytes = new Uint8Array(end - start);
	try {
		for (let at = 0; at < bytes.length;) {
			const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readSync)(file, bytes, {
				offset: at,
				position: start + at
			});
			if (read === 0) throw new FileUnreadable("it became shorter while it was read: give a file that nobody writes to");
			at += read;
		}
	} catch (error) {
		throw error instanceof FileUnreadable ? error : new FileUnreadable(codeOf(error));
	}
	return bytes;
};
const openAgain = (path) => {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(path, "r");
	} catch (error) {
		throw new FileUnreadable(codeOf(error));
	}
};
/** `EIO` */
const codeOf = (error) => error instanceof Error && "code" in error ? String(error.code) : String(error);

// build/io/spill.js
/**
* Collects what a stream brings: in memory while there is room for it, and else in a file of ours, which is read in
* stretches and gone when the process ends, however it ends.
* @throws {RangeError} for more than `maxBytes`, without reading on.
*/
const collect = async (stream, memory, maxBytes) => {
	const chunks = [];
	const seen = {
		length: 0,
		crc: 0
	};
	let file = null;
	try {
		for await (const chunk of stream) {
			seen.length += chunk.length;
			if (seen.length > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`);
			seen.crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(chunk, seen.crc);
			if (file === null && seen.length > memory.left) {
				file = openHiddenFile();
				for (const earlier of chunks.splice(0)) writeAll(file, earlier);
			}
			if (file === null) chunks.push(chunk);
			else writeAll(file, chunk);
		}
	} catch (error) {
		if (file !== null) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
		throw error;
	}
	if (file !== null) return {
		...seen,
		bytes: openFileOnDisk(file, seen.length)
	};
	memory.left -= seen.length;
	return {
		...seen,
		bytes: Buffer.concat(chunks)
	};
};
const writeAll = (file, bytes) => {
	for (let at = 0; at < bytes.length;) at += (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeSync)(file, bytes, at);
};
/**
* Opens a file that has no name any more: nobody else can open it, and it ends with the process. Windows removes no open
* file, so there it goes at the end.
*/
const openHiddenFile = () => {
	const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(), "pool-leak-check-"));
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "unpacked"), "wx+", 384);
	const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(folder, {
		recursive: true,
		force: true
	});
	try {
		remove();
	} catch {
		process.once("exit", () => {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
			remove();
		});
	}
	return file;
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
/* harmony import */ var _propose2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6665);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7575);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(319);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8278);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1421);











// build/io/git-changes.js
/** Bytes of a difference that are read. */
const MAX_BYTES = 256 * 2 ** 20;
/**
* The lines of the current folder that differ from a commit, as git says, by their paths.
* @throws {UserError} where git does not know the commit, or there is no git
*/
const changedSince = async (ref) => {
	if (ref.startsWith("-")) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`--changed-since: ${JSON.stringify(ref)} is no commit`);
	try {
		return changesIn(await diff([ref], { cwd: process.cwd() }));
	} catch (error) {
		const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n").slice(-2);
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`--changed-since ${JSON.stringify(ref)}: git tells no difference: ${reason}`);
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
	const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_8__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_9__.execFile)("git", words, {
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
const renderPlaces = (found) => found.map(({ tag, places }) => `${[`${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.mt)(tag)}: ${headOf(places)}`, ...places.map(lineOf)].join("\n")}\n`).join("\n");
const headOf = (places) => {
	if (places.length === 0) return "no line of the sources acquires it";
	return places.some(({ exits }) => exits.length > 0) ? "lines that may leak it, the surest first" : "lines that acquire it";
};
const lineOf = ({ path, line, why, text, function: name }) => `  ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.v)(`${path}:${line} (${name})`)}\n    ${why}\n    ${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.v)(text)}`;
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
	message: { text: `${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.mt)(tag)}: ${name} ${why}` },
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
	const { operands, options } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__.t)(words, _commands_js__WEBPACK_IMPORTED_MODULE_6__.l);
	const { files, leftOut } = await (0,_sources2_js__WEBPACK_IMPORTED_MODULE_2__.t)(".", options.source);
	if (files.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.t(`--source: no C, C++ or Rust sources in ${JSON.stringify(options.source)}`);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_7__.i)(options.output, files);
	(0,_print_js__WEBPACK_IMPORTED_MODULE_7__.a)(leftOut.map((left) => `Not searched: ${left}.`));
	const sources = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__.i)(files);
	if (operands.length === 0) {
		await (0,_print_js__WEBPACK_IMPORTED_MODULE_7__.n)(listTags(sources), options.output);
		return 0;
	}
	const since = options["changed-since"];
	const changed = since === null ? _places_js__WEBPACK_IMPORTED_MODULE_3__.t.changed : await changedSince(since);
	const found = operands.map((word) => placesOf(word, sources, changed));
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_7__.t)(options.format === "sarif" ? renderSarif(found) : options.format === "json" ? `${JSON.stringify(found, null, 2)}\n` : renderPlaces(found), options.output);
	return 0;
};
const placesOf = (word, sources, changed) => {
	const tag = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__._t)((0,_select_js__WEBPACK_IMPORTED_MODULE_0__.vt)(word));
	const entries = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.at)(tag).filter(({ kind }) => kind !== "driver");
	const acquire = [...new Set(entries.flatMap((entry) => entry.acquire ?? []))];
	const object = acquire.length === 0 ? null : entries[0]?.what ?? null;
	return {
		tag,
		places: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__.n)(sources, {
			tag,
			pool: null,
			object,
			acquire
		}, {
			..._places_js__WEBPACK_IMPORTED_MODULE_3__.t,
			changed
		})
	};
};
/** A line a tag, to be pinned as `driver-tags`; names that no allocating call was found for follow. */
const listTags = (sources) => {
	const { tags, unresolved } = (0,_propose2_js__WEBPACK_IMPORTED_MODULE_4__.t)(sources);
	const open = unresolved.map(({ name, tag }) => `# ${tag} (${name}): no call allocates with it`);
	return `${[...tags, ...open].join("\n")}\n`;
};



/***/ })

};
