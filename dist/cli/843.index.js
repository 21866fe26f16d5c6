export const id = 843;
export const ids = [843];
export const modules = {

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toArchiveLimits),
/* harmony export */   t: () => (/* binding */ archiveKind)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7628);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);



// build/io/archive.js
const toArchiveLimits = (settings) => ({
	entries: settings["max-archive-entries"],
	bytes: settings["max-archive-size"],
	ratio: settings["max-archive-ratio"]
});
const defaultArchiveLimits = toArchiveLimits((0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.a)(_inputs_js__WEBPACK_IMPORTED_MODULE_0__.t, {}));
/** What begins the bytes: `PK` and the mark of a first entry, or of the end of an empty zip; the two bytes of a gzip. */
const archiveKind = ([first, second, third, fourth]) => {
	if (first === 80 && second === 75 && (third === 3 && fourth === 4 || third === 5 && fourth === 6)) return "zip";
	return first === 31 && second === 139 ? "gzip" : null;
};



/***/ }),

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

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ require_picomatch)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6283);


// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	/**
	* POSIX Bracket Regex
	*/
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));



/***/ }),

/***/ 4843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withProgress),
/* harmony export */   c: () => (/* binding */ decode),
/* harmony export */   d: () => (/* binding */ packedRowsOf),
/* harmony export */   f: () => (/* binding */ rowCountOf),
/* harmony export */   i: () => (/* binding */ readSides),
/* harmony export */   l: () => (/* binding */ textOf$2),
/* harmony export */   m: () => (/* binding */ withFacts),
/* harmony export */   n: () => (/* binding */ parseDumps),
/* harmony export */   o: () => (/* binding */ parse),
/* harmony export */   p: () => (/* binding */ someRow),
/* harmony export */   r: () => (/* binding */ readPooltagFiles),
/* harmony export */   s: () => (/* binding */ unwrap),
/* harmony export */   t: () => (/* binding */ expandGlobs),
/* harmony export */   u: () => (/* binding */ eachRow)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6283);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6714);
/* harmony import */ var _spill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3959);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9364);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1171);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8062);
/* harmony import */ var _picomatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9695);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6193);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6215);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1611);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7575);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(319);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8278);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5483);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8522);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6466);




















// build/core/packed-rows.js
const packedBy = /* @__PURE__ */ new WeakMap();
/** A snapshot whose rows become objects where somebody asks for all of them: of the hundreds of a series, for two. */
const packedSnapshot = (told, packed) => {
	let usages = null;
	const snapshot = {
		...told,
		get usages() {
			usages ??= unpack$1(packed);
			return usages;
		}
	};
	packedBy.set(snapshot, packed);
	return snapshot;
};
/** The columns of a snapshot as it was read; null for one that was made of others. */
const packedRowsOf = (snapshot) => packedBy.get(snapshot) ?? null;
/** The same snapshot but for what is changed, which is not its rows: these stay packed. */
const withFacts = (snapshot, changed) => {
	const packed = packedRowsOf(snapshot);
	return packed === null ? {
		...snapshot,
		...changed
	} : packedSnapshot({
		...factsOf(snapshot),
		...changed
	}, packed);
};
/** Without `usages`, which would be unpacked by a look at it. */
const factsOf = (snapshot) => {
	const { usages: _, ...others } = Object.getOwnPropertyDescriptors(snapshot);
	return Object.defineProperties({}, others);
};
/** Visits each row. The row is the same object each time: a visitor that keeps it must copy it. */
const eachRow = (snapshot, visit) => {
	const packed = packedRowsOf(snapshot);
	if (packed === null) {
		for (const usage of snapshot.usages) visit(usage);
		return;
	}
	const row = emptyRow();
	for (let index = 0; index < packed.ids.length; index++) visit(fill(row, packed, index));
};
/** True where one of the rows is as asked. */
const someRow = (snapshot, is) => {
	const packed = packedRowsOf(snapshot);
	if (packed === null) return snapshot.usages.some(is);
	const row = emptyRow();
	for (let index = 0; index < packed.ids.length; index++) if (is(fill(row, packed, index))) return true;
	return false;
};
/** True for the same rows in the same order, whatever they hold. */
const haveSameRows = (one, other) => {
	const [packed, others] = [packedRowsOf(one), packedRowsOf(other)];
	if (packed !== null && packed.names === others?.names) return packed.ids === others.ids || areSame(packed.ids, others.ids);
	return areSame(one.usages.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.yt), other.usages.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.yt));
};
const areSame = (ones, others) => ones.length === others.length && Array.prototype.every.call(ones, (item, index) => item === others[index]);
/** Number of the rows. */
const rowCountOf = (snapshot) => packedRowsOf(snapshot)?.ids.length ?? snapshot.usages.length;
const emptyRow = () => ({
	tag: "",
	pool: "nonpaged",
	allocs: 0,
	frees: 0,
	bytes: 0
});
const fill = (row, { names, ids, allocs, frees, bytes }, index) => {
	const id = ids[index] ?? 0;
	row.tag = names.tags[id] ?? row.tag;
	row.pool = names.pools[id] ?? row.pool;
	row.allocs = allocs[index] ?? 0;
	row.frees = frees[index] ?? 0;
	row.bytes = bytes[index] ?? 0;
	return row;
};
const unpack$1 = (packed) => Array.from(packed.ids, (_, index) => fill(emptyRow(), packed, index));

// build/core/parse/decode.js
/** Decodes a file as one text. */
const decodeText = (bytes) => [...decode(bytes)].map(({ text }) => text).join("");
/**
* Decodes a dump in stretches of whole lines, losing nothing.
*
* Windows tools write UTF-8 with or without a mark, UTF-16 (PowerShell's `>`), and raw 8-bit where a tag byte is above
* 0x7F or the console speaks another language. A line that is not valid UTF-8 is read byte by byte (U+0000 to U+00FF),
* so that such a tag keeps its bytes.
*/
function* decode(bytes) {
	const head = bytes.subarray(0, SAMPLE_BYTES);
	if (startsWith(head, 239, 187, 191)) return yield* decodeUtf8(bytes, 3);
	const byteOrder = markedOrderOf(head) ?? byteOrderOf(head);
	const start = markedOrderOf(head) === null ? 0 : 2;
	return yield* byteOrder === null ? decodeUtf8(bytes, 0) : decodeUtf16({
		bytes,
		start,
		byteOrder
	});
}
const markedOrderOf = (head) => {
	if (startsWith(head, 255, 254)) return "utf-16le";
	return startsWith(head, 254, 255) ? "utf-16be" : null;
};
/** Bytes that are looked at, and the shares of them that no text has, whatever bytes its tags are made of. */
const SAMPLE_BYTES = 4096;
const MAX_CONTROLS = .2;
const MAX_CONTROLS_BESIDE_HIGH = .05;
const MAX_HIGH = .3;
/** True for bytes that are no text in any encoding: reading them line by line would take long and find nothing. */
const isBinary = (bytes) => {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	if (markedOrderOf(sample) !== null || byteOrderOf(sample) !== null) return false;
	const shareOf = (is) => sample.filter(is).length / Math.max(1, sample.length);
	const controls = shareOf((byte) => byte < 9 || byte > 13 && byte < 27);
	return controls > MAX_CONTROLS || controls > MAX_CONTROLS_BESIDE_HIGH && shareOf((byte) => byte >= FIRST_HIGH) > MAX_HIGH;
};
/** ASCII ends below it. */
const FIRST_HIGH = 128;
/**
* Bytes of a stretch, up to the end of its last line: enough to make its overhead vanish, few enough to hold beside the
* dump.
*/
const STRETCH_BYTES$1 = 2 ** 16;
const startsWith = (bytes, ...mark) => mark.every((byte, index) => bytes[index] === byte);
/** UTF-16 without a mark: ASCII text has a NUL in every second byte. */
const byteOrderOf = (head) => {
	const sample = head.subarray(0, 512);
	const nuls = [0, 0];
	for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
	const [even = 0, odd = 0] = nuls;
	const enough = sample.length / 4;
	if (odd > enough && even === 0) return "utf-16le";
	return even > enough && odd === 0 ? "utf-16be" : null;
};
function* decodeUtf8(bytes, from) {
	const decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	for (let start = from; start < bytes.length;) {
		const stretch = wholeLines(bytes, start);
		const text = tryDecode(decoder, stretch) ?? decodeLines(decoder, stretch);
		yield text.length === stretch.length ? {
			text,
			codes: stretch
		} : toStretch(text);
		start += stretch.length;
	}
}
/** All stretches in one text. */
const textOf$2 = (stretches) => [...stretches].map(({ text }) => text).join("");
/** The next stretch up to the end of its last line; of a line that is longer, all of it. */
const wholeLines = (bytes, start) => {
	for (let size = STRETCH_BYTES$1;; size *= 2) {
		const stretch = bytes.subarray(start, start + size);
		if (start + stretch.length >= bytes.length) return stretch;
		const end = stretch.lastIndexOf(10) + 1;
		if (end > 0) return stretch.subarray(0, end);
	}
};
const toStretch = (text) => {
	const codes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) codes[at] = Math.min(text.charCodeAt(at), 255);
	return {
		text,
		codes
	};
};
const tryDecode = (decoder, bytes) => {
	try {
		return decoder.decode(bytes);
	} catch {
		return null;
	}
};
const decodeLines = (decoder, bytes) => {
	const lines = [];
	for (let start = 0; start < bytes.length;) {
		const end = endOfLine(bytes, start);
		const line = bytes.subarray(start, end);
		lines.push(tryDecode(decoder, line) ?? decodeBytes(line));
		start = end;
	}
	return lines.join("");
};
const decodeBytes = (bytes) => {
	const pieces = [];
	for (let start = 0; start < bytes.length; start += 8192) pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
	return pieces.join("");
};
/** Index after the line that `from` lies in. */
const endOfLine = (bytes, from) => {
	if (from >= bytes.length) return bytes.length;
	const newline = bytes.indexOf(10, from);
	return newline === -1 ? bytes.length : newline + 1;
};
function* decodeUtf16({ bytes, start, byteOrder }) {
	const decoder = new TextDecoder(byteOrder);
	let pieces = [];
	for (let at = start; at < bytes.length; at += STRETCH_BYTES$1) {
		const text = decoder.decode(bytes.subarray(at, at + STRETCH_BYTES$1), { stream: true });
		const end = text.lastIndexOf("\n") + 1;
		if (end > 0) {
			yield toStretch(pieces.join("") + text.slice(0, end));
			pieces = [];
		}
		pieces.push(text.slice(end));
	}
	yield toStretch(pieces.join("") + decoder.decode());
}

// build/core/parse/csv.js
/**
* Splits one CSV record (RFC 4180): a field in quotes may hold commas, doubled quotes and line breaks.
* Null where a quote is not closed: the record goes on in the next line.
*/
const splitCsv = (line) => {
	const fields = [];
	let at = 0;
	for (;;) {
		const quoted = line.charCodeAt(at) === 34;
		const end = quoted ? closingQuote(line, at + 1) : line.indexOf(",", at);
		if (quoted && end === -1) return null;
		const stop = end === -1 ? line.length : end;
		const field = line.slice(quoted ? at + 1 : at, stop);
		fields.push(quoted && field.includes("\"") ? field.replaceAll("\"\"", "\"") : field);
		at = quoted ? stop + 1 : stop;
		if (at >= line.length) return fields;
		if (line.charCodeAt(at) !== 44) at = line.indexOf(",", at);
		if (at === -1) return fields;
		at++;
	}
};
/** Index of the quote that ends the field whose text begins at `from`; -1 where there is none. */
const closingQuote = (line, from) => {
	let at = line.indexOf("\"", from);
	while (at !== -1 && line.charCodeAt(at + 1) === 34) at = line.indexOf("\"", at + 2);
	return at;
};

// build/core/parse/headings.js
/** Headings without blanks, case and signs: `Used (KB)` is `usedkb`. */
const MEASURES = [
	["allocs", /^(?:num(?:ber)?(?:of)?|total)?alloc(?:s|ations?|ated|count)?$/],
	["frees", /^(?:num(?:ber)?(?:of)?|total)?free(?:s|d|count)?$/],
	["outstanding", /^(?:diff(?:erence)?|outstanding|live|inuse|current(?:allocs|allocations|count)?|outstandingallocs|allocationsinuse|outstandingallocations)$/],
	["bytes", /^(?:total|current|outstanding)?(?:bytes?|used|usage|usedbytes|bytesused|size|sizebytes|poolusage|bytesinuse)$/]
];
const UNITS = {
	kb: 1024,
	kib: 1024,
	mb: 2 ** 20,
	mib: 2 ** 20,
	gb: 2 ** 30
};
const POOLS$1 = {
	nonpaged: "nonpaged",
	nonp: "nonpaged",
	np: "nonpaged",
	paged: "paged",
	pg: "paged"
};
const columnOf = (heading) => {
	const name = heading.replace(/\((?!\s*[kmg]?i?b(?:ytes)?\s*\))[^()]*\)/gi, "").toLowerCase().replace(/[^a-z0-9]/g, "");
	if (/^(?:(?:date|snapshot|sample|utc|local)?time(?:stamp|utc)?|date|taken(?:at)?)$/.test(name)) return {
		kind: "time",
		of: null,
		unit: 1
	};
	if (name === "tag" || name === "pooltag" || name === "tagname") return {
		kind: "tag",
		of: null,
		unit: 1
	};
	if (name === "type" || name === "pool" || name === "pooltype") return {
		kind: "pool",
		of: null,
		unit: 1
	};
	const [, prefix = "", rest = "", suffix = ""] = /^(nonpaged|nonp|np|paged|pg)?(?:pool)?(.*?)(kib|mib|kb|mb|gb)?$/.exec(name) ?? [];
	const unit = UNITS[suffix] ?? 1;
	const measure = rest === "" && suffix !== "" ? "bytes" : MEASURES.find(([, pattern]) => pattern.test(rest))?.[0];
	if (measure === void 0 || unit > 1 && measure !== "bytes") return null;
	return {
		kind: measure,
		of: POOLS$1[prefix] ?? null,
		unit
	};
};
/** Layout of a table whose header the line is; null for any other line. `poolAbove` tells what no heading does. */
const layoutOf$1 = (line, poolAbove = () => null) => {
	if (line.length > MAX_LINE$3 || !/tag/i.test(line) || !SIZE.test(line)) return null;
	for (const separator of SEPARATORS) {
		const cells = cellsOf(line, separator);
		if (cells === null || cells.length < 3) continue;
		const columns = separator === " " ? withoutWords(cells.map(columnOf)) : cells.map(columnOf);
		if (columns === null || separator === " " && columns[0]?.kind !== "tag") continue;
		const ofColumns = countersOf$2(columns, null);
		const pool = ofColumns === null && countersOf$2(columns, "paged") !== null ? poolAbove() : null;
		const counters = ofColumns ?? (pool === null ? null : countersOf$2(columns, pool));
		if (counters !== null) return {
			separator,
			columns,
			tagStart: line.search(/\S/),
			counters,
			pool
		};
	}
	return null;
};
const SEPARATORS = [
	"|",
	"	",
	";",
	",",
	" "
];
/** Without the unknown columns at the end, whose cells may be several words; null where one stands before them. */
const withoutWords = (columns) => {
	const known = columns.slice(0, columns.findLastIndex((column) => column !== null) + 1);
	return known.includes(null) ? null : known;
};
/**
* Counters of the columns; null where these lack a tag, a pool or bytes, or name one thing twice. A pool that is given
* needs no column.
*/
const countersOf$2 = (columns, given) => {
	const names = columns.filter((column) => column !== null && column.kind !== "time").map((column) => `${column?.kind} ${column?.of ?? ""}`);
	const has = (kind, of) => names.includes(`${kind} ${of ?? ""}`);
	if (!has("tag", null) || new Set(names).size < names.length) return null;
	const pools = has("pool", null) || given !== null ? [null] : _select_js__WEBPACK_IMPORTED_MODULE_1__.pt.filter((pool) => has("bytes", pool));
	if (pools.length === 0 || !pools.every((pool) => has("bytes", pool))) return null;
	if (pools.every((pool) => has("allocs", pool) && has("frees", pool))) return "cumulative";
	return pools.every((pool) => has("outstanding", pool)) ? "outstanding" : "bytes";
};
const cellsOf = (line, separator) => {
	switch (separator) {
		case "|": return /\|.*\|/.test(line) ? line.trim().replace(/^\||\|$/g, "").split("|").map(undecorated) : null;
		case "	":
		case ";": return line.includes(separator) ? line.split(separator).map(unquoted$1) : null;
		case ",": return line.includes(",") ? splitCsv(line.trimEnd()) : null;
		case " ": return line.trim().split(/\s+/);
		default: return separator;
	}
};
/** `**12 MB**` \u2192 `12 MB`; the blanks of a tag in backticks are its own. */
const undecorated = (cell) => {
	const [, code] = /^\s*(?:\*\*)?`([^`]*)`(?:\*\*)?\s*$/.exec(cell) ?? [];
	return code ?? cell.trim().replace(/^(\*\*|__|[*_])(.*)\1$/, "$2");
};
const unquoted$1 = (cell) => /^\s*"(.*)"\s*$/.exec(cell)?.[1] ?? cell.trim();
/** Words of which a heading has one. Most lines of a log have none, and splitting them costs twenty times as much. */
const SIZE = /byte|used|usage|size|kb|mb|kib|mib|gb/i;
/** Longer lines are no heading. */
const MAX_LINE$3 = 1e3;

// build/core/parse/surroundings.js
/** Surroundings of the first header that has some, or of rows that need no header; null without either. */
const surroundingsIn = (lines) => {
	const hasHeader = lines.some((line) => HEADERS.some((header) => header.test(line)));
	for (const [index, line] of lines.entries()) {
		const table = line.length > MAX_LINE$2 ? null : hasHeader ? headerIn(line) : rowIn$1(line);
		if (table === null || table.start > MAX_BEFORE) continue;
		const surroundings = {
			before: shapeOf(line.slice(0, table.start)),
			after: line.slice(table.end).trim()
		};
		const below = lines.slice(index + 1, index + 1 + LINES_BELOW).filter((one) => one.trim() !== "");
		if (below.filter((one) => isSurrounded(one, surroundings)).length >= Math.max(1, below.length / 2)) return surroundings;
	}
	return null;
};
/** The line without what surrounds it; the line itself where it has other surroundings. */
const withoutSurroundings = (line, { before, after }) => {
	const rest = line.replace(before, "");
	return after !== "" && rest.trimEnd().endsWith(after) ? rest.trimEnd().slice(0, -after.length).trimEnd() : rest;
};
const MAX_LINE$2 = 1e3;
const MAX_BEFORE = 200;
/** A blank line, a rule and some rows. */
const LINES_BELOW = 6;
const isSurrounded = (line, { before, after }) => before.test(line) && (after === "" || line.trimEnd().endsWith(after));
/** Headers of the tools, from their first heading on, as they stand within a line. */
const HEADERS = [
	/(?:## *| )?Tag\s+Type\s+Allocs\s+Frees\s+Diff\s+Bytes\s+Per Alloc(?:\s+Mapped_Driver)?/,
	/ ?Tag +Allocs +(?:Frees +Diff +)?Used(?: +(?:\* +)?Allocs +(?:Frees +Diff +)?Used)?/,
	/Tag\s+NpAllocs\s+NpFrees\s+NpBytes\s+PgAllocs\s+PgFrees\s+PgBytes/,
	/Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc(?:,\w+)*/,
	/(?:"\w+",)*"Tag"(?:,"\w+")+/
];
/** Lines that are known without a header: a driver of Driver Verifier, a row of PoolMon, a value of a script. */
const ROWS = [
	/(?:Driver Verification List|nt!_VF_TARGET_DRIVER|MODULE: |Name: \S+, loads:|[0-9a-f`]{8,17} (?:Unl|L)oaded )/,
	/ ?\S.{3} (?:Nonp|Paged) +\d+ +\( *-?\d+\)/,
	/(?:Pool ?)?Tag(?: name)? *[:=] ?\S/i
];
/** Null for a line that has no header, or nothing around it. */
const headerIn = (line) => {
	for (const header of HEADERS) {
		const found = header.exec(line);
		if (found === null) continue;
		const end = found.index + found[0].length;
		return found.index === 0 && line.slice(end).trim() === "" ? null : {
			start: found.index,
			end
		};
	}
	const start = line.search(/\bTag\b/);
	return start > 0 && layoutOf$1(line.slice(start)) !== null ? {
		start,
		end: line.length
	} : null;
};
/** Null for a line that is no row, or has nothing but blanks before it. */
const rowIn$1 = (line) => {
	const start = Math.max(...ROWS.map((row) => line.search(row)));
	const before = line.slice(0, Math.max(0, start));
	const end = /^\W$/.test(before) && line.endsWith(before) ? line.length - 1 : line.length;
	return before.trim() === "" ? null : {
		start,
		end
	};
};
/** `kd[12]: ` \u2192 `kd\[[0-9a-f]+\]: `; the blanks at its end are counted, since columns follow. */
const shapeOf = (before) => {
	const body = before.trimEnd();
	const pieces = body.split(/(\s+|[0-9a-f]*\d[0-9a-f]*)/i).map((piece, index) => {
		if (/^\s+$/.test(piece)) return index === 1 && body.startsWith(piece) ? "\\s*" : "\\s+";
		return /\d/.test(piece) && index % 2 === 1 ? "[0-9a-fA-F]+" : piece.replace(/[^\w]/g, "\\$&");
	});
	const blanks = before.length - body.length;
	return new RegExp(`^${pieces.join("")}(?:\\s{${blanks}}|\\s*$)`);
};

// build/core/parse/unwrap.js
/**
* Takes off what the text of a dump gained on its way, in stretches of whole lines. Meant for a text that could not be
* read as it stands: a clean dump never comes here, so that it costs nothing, and a tag that looks like a prefix stays
* whole.
*/
const unwrap = (stretches, { tabs }) => {
	const removed = /* @__PURE__ */ new Set();
	return {
		stretches: unwrapEach(stretches, removed, tabs),
		removed
	};
};
function* unwrapEach(stretches, removed, tabs) {
	let surroundings = null;
	for (const { text } of stretches) {
		const plain = replaceAll(text, removed);
		const isClosed = plain.endsWith("\n");
		const lines = (isClosed ? plain.slice(0, -1) : plain).split("\n").map(withoutReturns);
		const wide = tabs === "expanded" ? withoutTabs(lines, removed) : lines;
		surroundings = surroundingsIn(wide) ?? surroundings;
		const rows = steps.reduce((rest, step) => step(rest, removed), withoutText(wide, surroundings, removed));
		yield toStretch(rows.join("\n") + (isClosed ? "\n" : ""));
	}
}
/** Without the carriage returns at its end. An expression would begin anew at each of a run in its middle. */
const withoutReturns = (line) => {
	let end = line.length;
	while (line[end - 1] === "\r") end--;
	return line.slice(0, end);
};
const withoutText = (lines, surroundings, removed) => {
	if (surroundings === null) return lines;
	removed.add("text around each line");
	return lines.map((line) => withoutSurroundings(line, surroundings));
};
/** Replaces characters wherever they stand; each replacement is one for one in columns where the original was. */
const REPLACEMENTS = [
	[
		"colours",
		/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g,
		""
	],
	[
		"colours",
		/(?:\u241b|\^\[|(?<![\w\])]))\[(?:\d{1,3}(?:;\d{1,3}){0,4})?[mK]|\[0?m/g,
		""
	],
	[
		"HTML",
		/<\/t[dh]>\s{0,20}<t[dh]\b[^<>\n]{0,200}>/gi,
		"	"
	],
	[
		"HTML",
		/<\/?(?:pre|code|samp|tt|span|div|p|font|b|table|tbody|thead|tr|td|th|body|html)\b[^<>\n]{0,200}>/gi,
		""
	],
	[
		"HTML",
		/<br ?\/?>(?=\r?\n)/gi,
		""
	],
	[
		"HTML",
		/<br ?\/?>/gi,
		"\n"
	],
	[
		"HTML",
		/&(lt|gt|amp|quot|apos|nbsp);/gi,
		(_, name) => ENTITIES[name.toLowerCase()] ?? ""
	],
	[
		"HTML",
		/&#(\d{1,5}|x[0-9a-f]{1,4});/gi,
		(_, code) => String.fromCharCode(Number(code.replace(/^x/i, "0x")))
	],
	[
		"line breaks of another system",
		/[\u0085\u2028\u2029](?=\r?\n)/g,
		""
	],
	[
		"line breaks of another system",
		/[\u2028\u2029]/g,
		"\n"
	],
	[
		"Unicode spaces",
		/\u00c2\u00a0/g,
		" "
	],
	[
		"thousands separators",
		/(?<=\d)[\u202f\u00ff](?=\d{3}(?!\d))/g,
		""
	],
	[
		"Unicode spaces",
		/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,
		" "
	],
	[
		"Unicode spaces",
		/[\u200b-\u200d\u2060\ufeff]/g,
		""
	],
	[
		"box drawing",
		/[\u2502\u2503\u2551]/g,
		"|"
	],
	[
		"box drawing",
		/[\u2500\u2501\u2550]/g,
		"-"
	],
	[
		"box drawing",
		/[\u2504-\u257f]/g,
		"+"
	],
	[
		"curly quotes",
		/[\u2018\u2019\u201a\u201b]/g,
		"'"
	],
	[
		"curly quotes",
		/[\u201c\u201d\u201e\u201f]/g,
		"\""
	]
];
const ENTITIES = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'",
	nbsp: " "
};
const replaceAll = (text, removed) => REPLACEMENTS.reduce((rest, [wrapping, pattern, by]) => {
	const replaced = typeof by === "string" ? rest.replace(pattern, by) : rest.replace(pattern, by);
	if (replaced !== rest) removed.add(wrapping);
	return replaced;
}, withoutGroups(withLineFeeds(text, removed), removed));
/** No-break spaces of French and other figures: all that the text has stand between three digits and the ones before. */
const withoutGroups = (text, removed) => {
	const groups = text.match(/(?<=\d)\u00c2?\u00a0(?=\d{3}(?!\d))/g)?.length ?? 0;
	if (groups === 0 || groups < (text.match(/\u00a0/g)?.length ?? 0)) return text;
	removed.add("thousands separators");
	return text.replaceAll(/\u00c2?\u00a0/g, "");
};
/** Text of which each line ends with a carriage return alone. */
const withLineFeeds = (text, removed) => {
	if (text.includes("\n") || !text.includes("\r")) return text;
	removed.add("line breaks of another system");
	return text.replaceAll("\r", "\n");
};
/** Lines that a prefix must stand on, one after another: fewer may be a table's own text. */
const MIN_LINES = 3;
/** Removes a prefix from each run of lines that all have it; blank lines do not end a run. */
const withoutPrefix = (wrapping, prefix) => (lines, removed) => {
	const has = lines.map((line) => line !== "" && prefix.test(`${line} `));
	return changeRuns(lines, has, (line) => {
		removed.add(wrapping);
		return prefix.test(line) ? line.replace(prefix, "") : "";
	});
};
/** Changes the lines of each run of at least three that are marked. Blank lines pass by. */
const changeRuns = (lines, marked, change) => {
	if (!marked.includes(true)) return lines;
	const changed = [...lines];
	let run = [];
	const close = () => {
		if (run.length >= MIN_LINES) for (const index of run) changed[index] = change(lines[index] ?? "");
		run = [];
	};
	for (const [index, line] of lines.entries()) if (marked[index]) run.push(index);
	else if (line.trim() !== "") close();
	close();
	return changed;
};
/** `2026-07-15T20:59:08.1234567Z `, `[20:59:08] `; what `gh run view --log` prints has job and step before it. */
const TIME_STAMP = /^(?:[^\t\n]{1,200}\t[^\t\n]{0,200}\t)?\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:?(?: |$)/;
/** `> `, `>> `, `> > ` */
const QUOTE = /^ {0,3}(?:> ?)+/;
const BULLETS = [
	/^ {0,3}- /,
	/^ {0,3}\* /,
	/^ {0,3}\+ /,
	/^ {0,3}\| /,
	/^ {0,3}# /,
	/^ {0,3}\/\/ /
];
/** `  12. `, `12: `, `12\t`, `12 | ` */
const NUMBER = /^ *(\d{1,9})(?:\t| ?[.:)|\u2502-] ?|$| )/;
/** `1. Tag \u2026`, `2. Proc \u2026`: numbers that rise by one from line to line. */
const withoutNumbers = (lines, removed) => {
	const numbers = lines.map((line) => DIGIT.test(line) ? Number(NUMBER.exec(line)?.[1] ?? NaN) : NaN);
	const marked = numbers.map((number, index) => numbers[index - 1] === number - 1 || numbers[index + 1] === number + 1);
	return changeRuns(lines, marked, (line) => {
		removed.add("line numbers");
		return line.replace(NUMBER, "");
	});
};
const DIGIT = /^ *\d/;
/** `19,190,861`, `19.190.861`; right-aligned columns stay where they are. */
const GROUPED = /(?<=[\s(])\d{1,3}(?:([,.'])\d{3})(?:\1\d{3})*(?=[\s)]|$)/g;
const withoutSeparators = (lines, removed) => lines.map((line) => {
	const grouped = line.match(GROUPED)?.length ?? 0;
	if (grouped === 0 || grouped === 1 && (line.match(NUMBERS)?.length ?? 0) < MIN_NUMBERS) return line;
	removed.add("thousands separators");
	return line.replace(GROUPED, (number) => number.replace(/\D/g, "").padStart(number.length));
});
const NUMBERS = /(?<=[\s(])\d[\d,.']*(?=[\s)]|$)/g;
/** Numbers of a row of PoolMon or `!poolused` at least. */
const MIN_NUMBERS = 4;
const FENCE = /^ {0,3}(?:```|~~~)[^`]{0,40}$/;
/** A fence ends what stands before it, as a blank line does. */
const withoutFences = (lines, removed) => lines.map((line) => {
	if (!FENCE.test(line)) return line;
	removed.add("code fences");
	return "";
});
/** Text of which nearly every line is followed by a blank one has its line breaks doubled. */
const withoutDoubledBreaks = (lines, removed) => {
	const isBlank = (index) => (lines[index] ?? "").trim() === "";
	const filled = lines.flatMap((_, index) => isBlank(index) ? [] : [index]);
	const followed = filled.filter((index) => isBlank(index + 1)).length;
	if (filled.length < MIN_LINES || followed < .9 * filled.length) return lines;
	removed.add("doubled line breaks");
	const kept = [];
	for (let index = 0; index < lines.length; index++) {
		kept.push(lines[index] ?? "");
		if (isBlank(index + 1)) index++;
	}
	return kept;
};
/** Blanks that all lines of a stretch begin with, beyond the one that tables begin with. */
const withoutIndentation = (lines, removed) => {
	const filled = lines.filter((line) => line.trim() !== "");
	if (filled.length >= MIN_LINES && filled.every((line) => line.startsWith("	"))) {
		removed.add("indentation");
		return lines.map((line) => line.replace(/^\t/, ""));
	}
	const depth = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
	if (filled.length < MIN_LINES || depth < 2) return lines;
	removed.add("indentation");
	return lines.map((line) => line.slice(Math.min(depth, line.length)));
};
const prefixes = [
	withoutPrefix("time stamps", TIME_STAMP),
	withoutPrefix("quoting", QUOTE),
	...BULLETS.map((bullet) => withoutPrefix("quoting", bullet)),
	withoutNumbers
];
/** Wrappings wrap each other: what was pasted into a log may be quoted in a mail. */
const MAX_ROUNDS = 3;
const withoutPrefixes = (lines, removed) => {
	let rest = lines;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const fewer = prefixes.reduce((all, step) => step(all, removed), rest);
		if (fewer.every((line, index) => line === rest[index])) break;
		rest = fewer;
	}
	return rest;
};
/** Columns between two stops of a terminal. */
const TAB_WIDTH = 8;
const withoutTabs = (lines, removed) => lines.map((line) => {
	if (!line.includes("	")) return line;
	removed.add("tabs");
	let wide = "";
	for (const [index, piece] of line.split("	").entries()) {
		if (index > 0) wide += " ".repeat(TAB_WIDTH - wide.length % TAB_WIDTH);
		wide += piece;
	}
	return wide;
});
const steps = [
	withoutPrefixes,
	withoutSeparators,
	withoutFences,
	withoutIndentation,
	withoutDoubledBreaks
];

// build/core/parse/dates.js
const CLOCK = String.raw`(?<clock>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,7})?)?)(?: ?(?<half>[AP]M))?`;
const ISO = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{2}:?\d{2})?/;
const SLASHED = new RegExp(String.raw`(?:\b(?<weekday>[A-Z][a-z]{2})[a-z]*,? )?(?<![\d.])(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}),? {1,3}${CLOCK}`);
/** Forms that tell day from month. */
const FORMS = [
	/\b(?<month>[A-Z][a-z]{2}) {1,2}(?<day>\d{1,2}) (?<clock>\d{2}:\d{2}:\d{2}) (?<year>\d{4})\b/,
	new RegExp(String.raw`(?<![\d.])(?<year>\d{4})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})\.?(?: ?\([^()\d]{1,4}\))?,? {1,3}${CLOCK}`),
	new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}),? {1,3}${CLOCK}`),
	new RegExp(String.raw`\b(?<month>[A-Z][a-z]{2})[a-z]* (?<day>\d{1,2}), (?<year>\d{4}),? {1,3}${CLOCK}`),
	new RegExp(String.raw`\b(?<day>\d{1,2})\.? (?:de )?(?<month>[^\s\d,.]{3,10})\.? (?:de )?(?<year>\d{4}),? {1,3}${CLOCK}`),
	new RegExp(String.raw`(?<year>\d{4})\u5e74(?<month>\d{1,2})\u6708(?<day>\d{1,2})\u65e5 {1,3}${CLOCK}`),
	/(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})_(?<clock>\d{2}[-.:]\d{2}[-.:]\d{2})(?!\d)/,
	/(?<!\d)(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})[-_T](?<clock>\d{6})(?!\d)/
];
/**
* Finds the time in a line of text, as tools, shells and collectors print it. Null where there is none, or where either
* number may be the day (5/3/2024). Without a zone it is the machine's local time.
*
*     2024-05-01T12:34:56.12Z             ISO 8601, with or without a zone
*     Wed May  1 12:34:56 2024            C
*     20.2.2013, 15:27:56                 `verifier /log` and `%date% %time%` of a localized Windows: the day comes first
*     Fri 05/22/2020 22:35:55.53          `%date% %time%`: the weekday tells the day, or a number above 12 does
*     2026/11/27 22:35:55.53              the same in East Asia: the year comes first
*     Friday, May 22, 2020 10:35:55 PM    `Get-Date`
*     22 May 2020 22:35:55
*     Freitag, 22. Mai 2020 22:35:55      `Get-Date` of a localized Windows
*     2020-05-22_22-35-55                 as scripts name their files; 20200522-223555, too
*/
const timeIn = (line) => {
	const iso = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.N)(ISO.exec(line)?.[0] ?? "");
	if (iso !== null) return iso;
	for (const form of FORMS) {
		const parts = form.exec(line)?.groups;
		if (parts !== void 0) return timeOf(parts);
	}
	const parts = SLASHED.exec(line)?.groups;
	return parts === void 0 ? null : slashedTimeOf(parts);
};
/** The last time that stands in lines: in one of them, or as a date in one and a clock in the next. Null for none. */
const lastTimeIn = (lines) => {
	for (let index = lines.length - 1; index >= 0; index--) {
		const line = lines[index] ?? "";
		const clock = CLOCK_ALONE.exec(line)?.[1];
		const time = timeIn(line) ?? (clock === void 0 ? null : timeIn(`${lines[index - 1]?.trimEnd()} ${clock}`));
		if (time !== null) return time;
	}
	return null;
};
/** `11:00 AM` of `time /t`, which stands below the date of `date /t`; `The current time is: 11:00:00.12` */
const CLOCK_ALONE = /^(?:[^\d:]{0,40}: {0,3})?(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,7})?)?(?: ?[AP]M)?)\s*$/;
/** Puts the parts of a form together; null for month 13, 30 February, 25 o'clock. */
const timeOf = ({ year = "", month = "", day = "", clock = "", half }) => {
	const [hours = "", ...rest] = partsOf(clock);
	const hour = half === void 0 ? Number(hours) : Number(hours) % 12 + (half === "PM" ? 12 : 0);
	const date = [
		year,
		/^\d/.test(month) ? month : monthOf(month) ?? "",
		day
	].map((part) => part.padStart(2, "0"));
	return (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.N)(`${date.join("-")}T${[String(hour).padStart(2, "0"), ...rest].join(":")}`);
};
/** `22:35:55,53`, `22-35-55`, `223555` \u2192 the hours, the minutes, the seconds with their fraction */
const partsOf = (clock) => /^\d{6}$/.test(clock) ? clock.match(/\d\d/g) ?? [] : clock.replace(/^(\d{2})[-.](\d{2})[-.](\d{2})$/, "$1:$2:$3").replace(",", ".").split(":");
const slashedTimeOf = ({ weekday, first, second, ...rest }) => {
	const monthFirst = timeOf({
		...rest,
		month: first,
		day: second
	});
	const dayFirst = timeOf({
		...rest,
		month: second,
		day: first
	});
	if (monthFirst === null || dayFirst === null || monthFirst === dayFirst) return monthFirst ?? dayFirst;
	const stated = WEEKDAYS.indexOf(weekday ?? "");
	const fitting = [monthFirst, dayFirst].filter((time) => (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.F)((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.M)(time)) === stated);
	return fitting.length === 1 ? fitting[0] ?? null : null;
};
/** `May`, `Mai`, `mayo` \u2192 `05`; null for what is no month. */
const monthOf = (name) => {
	const month = MONTHS.findIndex((begin) => begin.test(name)) + 1;
	return month === 0 ? null : String(month).padStart(2, "0");
};
/**
* Names of the months begin so in English, German, French, Spanish, Italian, Portuguese and Dutch; a letter with an
* accent may be any sign of a code page.
*/
const MONTHS = [
	/^(?:jan|ene|gen)/i,
	/^f[^r]{1,2}[bv]/i,
	/^(?:mar|mrz|maa|m[^a-z]{1,2}r)/i,
	/^a[pvb]r/i,
	/^(?:may|mai|mei|mag)/i,
	/^(?:jun|juin|giu)/i,
	/^(?:jul|juil|lug)/i,
	/^(?:aug|ago|ao)/i,
	/^(?:sep|set)/i,
	/^(?:o[ck]t|ott|out)/i,
	/^nov/i,
	/^d[^a-d]{1,2}[czs]/i
];
const WEEKDAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];

// build/core/parse/lines.js
const linesOf = (stretches) => ({
	text: "",
	codes: /* @__PURE__ */ new Uint8Array(),
	offset: 0,
	start: 0,
	end: 0,
	next: 0,
	number: 0,
	at: 0,
	signsAt: [],
	stretches
});
/**
* Steps to the next line; false at the end of the dump. A line ends with LF, and any CRs before it are no part of it.
*/
const advance = (cursor) => {
	if (cursor.next >= cursor.text.length && !readStretch(cursor)) return false;
	const { text, next } = cursor;
	const newline = text.indexOf("\n", next);
	cursor.start = next;
	cursor.at = next;
	cursor.next = newline === -1 ? text.length : newline + 1;
	cursor.end = newline === -1 ? text.length : newline;
	while (cursor.end > next && cursor.codes[cursor.end - 1] === 13) cursor.end--;
	cursor.number++;
	return true;
};
/** One of them stands in each line that a reader knows a table by: of a large log, few lines are looked at. */
const SIGNS = [
	"Tag",
	"tag",
	"TAG",
	"_VF_TARGET_DRIVER",
	"MODULE:",
	"Name:",
	"oaded ",
	"FxDriverGlobals",
	"\"format\""
];
const TAG$1 = SIGNS.indexOf("Tag");
/**
* Steps before the next line that has one of the signs; false where no line of the dump has one any more. `onPassed`
* gets the lines in between. Plain texts are looked for, since one expression of them all takes three times as long.
*/
const seek = (cursor, onPassed) => {
	for (;;) {
		const { text, next } = cursor;
		const sign = nextSignAt(cursor);
		const target = sign === text.length ? sign : Math.max(next, text.lastIndexOf("\n", beginningOf(cursor, sign)) + 1);
		if (target > next) {
			onPassed(text.slice(next, target));
			cursor.number += lineBreaksIn(cursor, target);
			cursor.next = target;
		}
		if (target < text.length) return true;
		if (!readStretch(cursor)) return false;
	}
};
/** Index of the first sign at or after the next line; `text.length` where the stretch has none. */
const nextSignAt = (cursor) => {
	let first = cursor.text.length;
	for (let sign = 0; sign < SIGNS.length; sign++) {
		const at = signFrom(cursor, sign, cursor.next);
		if (at < first) first = at;
	}
	return first;
};
/** Index of a sign, by its number, at or after an index that never falls: looked for once for all lines before it. */
const signFrom = ({ text, signsAt }, sign, from) => {
	const known = signsAt[sign] ?? -1;
	if (known >= from) return known;
	const found = text.indexOf(SIGNS[sign] ?? "", from);
	const at = found === -1 ? text.length : found;
	signsAt[sign] = at;
	return at;
};
/** The first property of a JSON document may stand below the brace that opens it. */
const beginningOf = ({ codes }, sign) => {
	let at = sign;
	while (at > 0 && codes[sign] === 34 && (codes[at - 1] ?? 0) <= 32) at--;
	return codes[at - 1] === 123 ? at - 1 : sign;
};
/** Counted in the bytes: looking for each of 200 million empty lines takes fifty times as long. */
const lineBreaksIn = ({ codes, next }, end) => {
	let count = 0;
	for (let at = next; at < end; at++) if (codes[at] === 10) count++;
	return count;
};
const readStretch = (cursor) => {
	for (;;) {
		const { value } = cursor.stretches.next();
		if (value === void 0) return false;
		if (value.text === "") continue;
		cursor.offset += cursor.text.length;
		cursor.signsAt.length = 0;
		cursor.text = value.text;
		cursor.codes = value.codes;
		cursor.next = 0;
		return true;
	}
};
/** Gives the current line back, so that the next `advance` reads it again. */
const stepBack = (cursor) => {
	cursor.next = cursor.start;
	cursor.number--;
};
/** True where the line before is blank, as far as the same stretch holds it. */
const followsBlank = ({ codes, start }) => {
	let at = start - 2;
	while (at >= 0 && (codes[at] === 32 || codes[at] === 9 || codes[at] === 13)) at--;
	return at >= 0 && codes[at] === 10;
};
/** Index of the first `Tag` at or after the current line; that of the end where there is none. */
const nextTagAt = (cursor) => signFrom(cursor, TAG$1, cursor.start);
const lineAt = (cursor) => cursor.text.slice(cursor.start, cursor.end);
/** True for a last line without a line break: it may be cut. */
const endsOpen = (cursor) => cursor.end === cursor.text.length;
/** The same for a table whose rows end with a sign: one that has it is whole, as a text box took the last line break off. */
const endsWithout = (cursor, sign) => endsOpen(cursor) && !lineAt(cursor).trimEnd().endsWith(sign);
const isBlank = ({ codes, start, end }) => pastSpace(codes, start, end) === end;
/** True where the line goes on with more than blanks and tabs. */
const hasRest = ({ codes, at, end }) => pastSpace(codes, at, end) < end;
/** Moves past blanks and tabs. */
const skipSpace = (cursor) => {
	cursor.at = pastSpace(cursor.codes, cursor.at, cursor.end);
};
const pastSpace = (codes, from, end) => {
	let at = from;
	while (at < end && (codes[at] === 32 || codes[at] === 9)) at++;
	return at;
};
/**
* Reads as many decimal numbers as `into` holds, each after blanks or tabs; false, with the cursor anywhere, where one
* is missing or above 2^53. The loop of a whole row touches the cursor twice.
*/
const readNumbers$1 = (cursor, into) => {
	const { codes, end } = cursor;
	let at = cursor.at;
	for (let index = 0; index < into.length; index++) {
		at = pastSpace(codes, at, end);
		const from = at;
		let value = 0;
		for (let digit = 0; at < end; at++) {
			digit = (codes[at] ?? 0) - 48;
			if (digit < 0 || digit > 9) break;
			value = value * 10 + digit;
		}
		if (at === from || value > Number.MAX_SAFE_INTEGER) return false;
		into[index] = value;
	}
	cursor.at = at;
	return true;
};
/**
* Reads a decimal number that ends before the index `limit`; -1 where there is none, or one above 2^53, which no
* counter reaches.
*/
const readNumber = (cursor, limit = cursor.end) => {
	const { codes } = cursor;
	const from = cursor.at;
	let at = from;
	let value = 0;
	while (at < limit) {
		const digit = (codes[at] ?? 0) - 48;
		if (digit < 0 || digit > 9) break;
		value = value * 10 + digit;
		at++;
	}
	cursor.at = at;
	return at === from || value > Number.MAX_SAFE_INTEGER ? -1 : value;
};

// build/core/parse/row-buffer.js
const openBuffer = () => ({
	names: {
		tags: [],
		pools: []
	},
	count: 0,
	ids: /* @__PURE__ */ new Uint32Array(),
	allocs: /* @__PURE__ */ new Float64Array(),
	frees: /* @__PURE__ */ new Float64Array(),
	bytes: /* @__PURE__ */ new Float64Array(),
	lastIds: /* @__PURE__ */ new Uint32Array()
});
/** Adds a row; its index. */
const pushRow = (buffer, id, counts) => {
	const index = buffer.count++;
	if (index >= buffer.ids.length) grow(buffer);
	buffer.ids[index] = id;
	setRow(buffer, index, counts);
	return index;
};
const setRow = (buffer, index, { allocs, frees, bytes }) => {
	buffer.allocs[index] = allocs;
	buffer.frees[index] = frees;
	buffer.bytes[index] = bytes;
};
/** A tag has two rows; a whole machine has 3,000. */
const MIN_CAPACITY = 64;
const grow = (buffer) => {
	const capacity = Math.max(MIN_CAPACITY, buffer.ids.length * 4);
	const larger = (column, empty) => {
		empty.set(column);
		return empty;
	};
	buffer.ids = larger(buffer.ids, new Uint32Array(capacity));
	buffer.allocs = larger(buffer.allocs, new Float64Array(capacity));
	buffer.frees = larger(buffer.frees, new Float64Array(capacity));
	buffer.bytes = larger(buffer.bytes, new Float64Array(capacity));
};
/** The row as an object. */
const rowAt = ({ names, ids, allocs, frees, bytes }, index) => {
	const id = ids[index];
	const tag = names.tags[id ?? -1];
	const pool = names.pools[id ?? -1];
	if (tag === void 0 || pool === void 0) return void 0;
	return {
		tag,
		pool,
		allocs: allocs[index] ?? 0,
		frees: frees[index] ?? 0,
		bytes: bytes[index] ?? 0
	};
};
/** Takes out the rows that `isLeftOut` names. It may look at the row itself and at its neighbours. */
const dropRows = (buffer, isLeftOut) => {
	let kept = 0;
	for (let index = 0; index < buffer.count; index++) {
		if (isLeftOut(index)) continue;
		if (kept < index) {
			buffer.ids[kept] = buffer.ids[index] ?? 0;
			buffer.allocs[kept] = buffer.allocs[index] ?? 0;
			buffer.frees[kept] = buffer.frees[index] ?? 0;
			buffer.bytes[kept] = buffer.bytes[index] ?? 0;
		}
		kept++;
	}
	buffer.count = kept;
};
/** The rows as objects. */
const allRows = (buffer) => {
	const rows = [];
	for (let index = 0; index < buffer.count; index++) {
		const row = rowAt(buffer, index);
		if (row !== void 0) rows.push(row);
	}
	return rows;
};
/** Copies the rows into columns of their own, of 32 bits where all figures of a column have no more. */
const packRows = (buffer) => {
	const copy = (column) => {
		const rows = column.subarray(0, buffer.count);
		return isNarrow(rows) ? new Uint32Array(rows) : rows.slice();
	};
	return {
		names: buffer.names,
		ids: sharedIds(buffer),
		allocs: copy(buffer.allocs),
		frees: copy(buffer.frees),
		bytes: copy(buffer.bytes)
	};
};
const isNarrow = (figures) => {
	for (let index = 0; index < figures.length; index++) {
		const figure = figures[index] ?? 0;
		if (figure !== figure >>> 0) return false;
	}
	return true;
};
const sharedIds = (buffer) => {
	const { count, ids, lastIds } = buffer;
	let same = lastIds.length === count;
	for (let index = 0; same && index < count; index++) same = ids[index] === lastIds[index];
	if (!same) buffer.lastIds = ids.slice(0, count);
	return buffer.lastIds;
};

// build/core/parse/table-problems.js
/** Problems of one code that a table lists one by one; the rest are counted. */
const MAX_LISTED = 20;
const report = (table, code, line, detail = []) => {
	const count = (table.counts.get(code) ?? 0) + 1;
	table.counts.set(code, count);
	if (count <= MAX_LISTED) table.problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)(code, {
		source: table.source,
		line,
		detail
	}));
};
/**
* Reports the current line as unread, or as cut where the dump ends in it. Prose, and anything after a blank line,
* stands below the table, unless a row follows.
*/
const reportLine = (table, cursor) => {
	const { below, rows } = table;
	const unread = {
		code: endsOpen(cursor) ? "CUT_LINE" : "UNREAD_LINE",
		line: cursor.number,
		text: lineAt(cursor)
	};
	const begins = below.length > 0 || followsBlank(cursor) || SHELL.test(unread.text) || isProse(unread.text);
	if (!(rows.count > 0 && begins && !ROW_LIKE.test(unread.text))) {
		reportBelow(table);
		reportUnread(table, unread);
	} else if (below.length < MAX_LISTED) below.push(unread);
};
/** A prompt, or what a CI runner prints between commands: `PS C:\\tools> `, `##[endgroup]`, `Post job cleanup.` */
const SHELL = /^\s{0,4}(?:(?:PS )?[A-Z]:\\[^<>|]{0,200}>|\d{0,3}:? ?l?kd>|[\w.-]{1,40}@[\w.-]{1,60}[:~ ].{0,80}[$#] ?|\$ |##\[|Post job cleanup|Cleaning up orphan|Process exited)/i;
/** Words without a number and without the name of a pool: what is left of a damaged row has one of these. */
const isProse = (text) => !/paged|nonp/i.test(text) && (/[A-Za-z]{5,}/.test(text) && !/\d/.test(text) || CLOSING.test(text));
/** `done`, `[OK]`, `exit code 0`, `3048 rows`: as scripts end. */
const CLOSING = /^[^\w,;|\t]{0,4}(?:(?:done|ok|end|exit|quit|bye|eof)\b[^,;|\t]*|\d{1,9} (?:rows|tags|lines|entries)\W{0,4})$/i;
/** A word of a tag's length at the most, and three numbers. */
const ROW_LIKE = /^\s{0,8}\S{1,4}\s[^\d]{0,40}\d+[^\d]{1,40}\d+[^\d]{1,40}\d/;
/** Reports lines that were taken for what stands below the table: what follows shows them to be of it. */
const reportBelow = (table) => {
	for (const unread of table.below.splice(0)) reportUnread(table, unread);
};
const reportUnread = (table, { code, line, text }) => {
	const isListed = (table.counts.get(code) ?? 0) < MAX_LISTED;
	report(table, code, line, isListed ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${excerpt(text)}` : []);
};
/** Cuts a line to a length for a message: a binary file may be one line. */
const excerpt = (text) => text.length > 80 ? `${text.slice(0, 80)}\u2026` : text;
/** The listed problems, and for each code the number of the rest. */
const problemsOf = ({ source, line, problems, counts }) => {
	const more = [...counts].filter(([, count]) => count > MAX_LISTED).map(([code, count]) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)(code, {
		source,
		line,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${count - MAX_LISTED} more`
	}));
	return [...problems, ...more];
};
/** True where a row may be lost: then an absent tag is unknown. */
const isDamaged = ({ counts }) => counts.has("CUT_LINE") || counts.has("UNREAD_LINE") || counts.has("SNAPSHOT_INVALID");
/** True where the text broke off inside the table. */
const isCut = ({ counts }) => counts.has("CUT_LINE");
/** Bytes. A quarter of the rows of a whole machine hold less, and more than nothing. */
const SMALL_ROW_BYTES = 1024;
/** Rows. A table of fewer may lack small ones by chance. */
const MIN_ROWS_OF_A_TOP = 10;
/**
* Reports the top of a table that was sorted by bytes; true where it is one. Shares of a total do not tell: the 300
* largest rows of a whole machine hold 99 % of its bytes, and none of them is small.
*/
const reportTop = (table) => {
	const { count, bytes } = table.rows;
	let holding = 0;
	for (let index = 0; index < count; index++) {
		const held = bytes[index] ?? 0;
		if (held > 0 && held < SMALL_ROW_BYTES) return false;
		if (held > 0) holding++;
	}
	if (holding < MIN_ROWS_OF_A_TOP) return false;
	report(table, "ROWS_NOT_IN_VIEW", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`no row of ${holding} holds less than 1 KiB`);
	return true;
};
/** Reports a row whose counts disagree: a dump prints `Diff = Allocs \u2212 Frees`, modulo 2^32. */
const checkDiff = (table, usage, diff, line) => {
	if ((usage.allocs - usage.frees - diff | 0) === 0) return;
	const counts = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.mt)(usage.tag)}: ${usage.allocs} allocations less ${usage.frees} frees is not ${diff}`;
	report(table, "COUNTS_DISAGREE", line, counts);
};

// build/core/parse/transcript.js
const openTags = () => ({
	byText: /* @__PURE__ */ new Map(),
	byCode: /* @__PURE__ */ new Map(),
	rows: openBuffer()
});
const openTranscript = (source, stretches) => {
	const passed = { lines: "" };
	return {
		source,
		cursor: linesOf(stretches),
		above: () => split(passed.lines),
		passed,
		tags: openTags()
	};
};
/** Characters of text above a table that its reader gets: a debugger's banner has a third of them. */
const MAX_ABOVE = 2 ** 15;
/** Characters of a line that a reader gets: a binary file may be one line. */
const MAX_LENGTH_ABOVE = 500;
/** Keeps whole lines for the reader of the next table. They are split when it asks for them: most are never looked at. */
const rememberLines = ({ passed }, lines) => {
	if (lines.length > MAX_ABOVE) passed.lines = lines.slice(-MAX_ABOVE);
	else passed.lines += lines;
	if (passed.lines.length > 4 * MAX_ABOVE) passed.lines = passed.lines.slice(-MAX_ABOVE);
};
const split = (lines) => lines.split("\n").map((line) => line.slice(0, MAX_LENGTH_ABOVE).trimEnd()).filter((line) => line !== "");

// build/core/parse/table.js
/** Starts a table; the one before it has been closed, since both use the buffer of the file. */
const startTable = (source, line, tags = openTags()) => {
	tags.rows.count = 0;
	return {
		source,
		line,
		rows: tags.rows,
		problems: [],
		tags,
		described: {
			tags: [],
			offsets: []
		},
		again: /* @__PURE__ */ new Map(),
		counts: /* @__PURE__ */ new Map(),
		below: []
	};
};
/** Characters of a tag at most. A longer text is no tag; cut to four it would be another one. */
const TAG_LENGTH = 4;
/** `0x64737244` \u2192 `Drsd`: the number is the four bytes of the tag, the first one lowest. */
const tagOfNumber = (text) => {
	const number = Number.parseInt(text.slice(2), 16);
	return String.fromCharCode(...[
		0,
		8,
		16,
		24
	].map((shift) => number >>> shift & 255));
};
/**
* Finds or registers the tag of a text of at most four characters. Clears its row indices on its first row of a table.
*/
const rowsForTag = (table, text) => rowsIn$1(table, table.tags.byText.get(text) ?? registerTag(table, text));
/**
* The same for the four characters at an index of the cursor's text. ASCII is found by its bytes, most often where the
* table before had it: no text is made of it.
*/
const rowsForTagAt = (table, { codes, text }, at) => {
	const one = codes[at] ?? 0;
	const two = codes[at + 1] ?? 0;
	const three = codes[at + 2] ?? 0;
	const four = codes[at + 3] ?? 0;
	if ((one | two | three | four) > LAST_ASCII) return rowsForTag(table, text.slice(at, at + 4));
	const code = one | two << 8 | three << 16 | four << 24;
	const { byCode } = table.tags;
	const known = byCode.get(code);
	if (known !== void 0) return rowsIn$1(table, known);
	const rows = rowsForTag(table, text.slice(at, at + 4));
	byCode.set(code, rows);
	return rows;
};
const LAST_ASCII = 127;
const rowsIn$1 = (table, known) => {
	if (known.table !== table) {
		known.table = table;
		known.nonpaged = NO_ROW;
		known.paged = NO_ROW;
	}
	return known;
};
const NO_ROW = -1;
/** A NUL prints as a blank or a dot, and a byte that the console lacks as a question mark. */
const MAY_PRINT_ALIKE = /[ .?]|[^\x21-\x7e]/;
/** Registers the tag under its text and under itself: with and without its last blanks it is one. */
const registerTag = (table, text) => {
	const tag = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__._t)(text);
	const { byText, rows: buffer } = table.tags;
	const known = tag === text ? void 0 : byText.get(tag);
	const printsAlike = MAY_PRINT_ALIKE.test(tag) || text.padEnd(4) !== tag;
	if (known !== void 0 && printsAlike) known.printsAlike = true;
	const id = known?.id ?? namedIds(buffer, tag);
	const rows = known ?? {
		tag,
		printsAlike,
		table,
		nonpaged: NO_ROW,
		paged: NO_ROW,
		id,
		isDescribed: false
	};
	byText.set(text, rows);
	if (tag !== text) byText.set(tag, rows);
	return rows;
};
/** Number of the tag's nonpaged row; that of the paged one follows. */
const namedIds = ({ names }, tag) => {
	names.pools.push("nonpaged", "paged");
	return names.tags.push(tag, tag) - 2;
};
/** Notes where the rest of the current line describes a tag, for the first line of the file that does. */
const noteDescription = (table, rows, cursor) => {
	if (rows.isDescribed || !hasRest(cursor)) return;
	rows.isDescribed = true;
	table.described.tags.push(rows.tag);
	table.described.offsets.push(cursor.offset + cursor.at);
};
/**
* Adds a row. A tag that stands twice in a pool is added up where two tags of the system print alike; else a line was
* repeated, and the first one holds.
*/
const addUsage = (table, rows, usage) => {
	const { pool } = usage;
	const index = rows[pool];
	if (table.below.length > 0) reportBelow(table);
	if (index === NO_ROW) {
		rows[pool] = pushRow(table.rows, pool === "paged" ? rows.id + 1 : rows.id, usage);
		return;
	}
	const earlier = rowAt(table.rows, index);
	if (earlier === void 0) return;
	const again = againOf(rows, earlier, usage);
	table.again.set(again, (table.again.get(again) ?? /* @__PURE__ */ new Set()).add((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.mt)(usage.tag)));
	if (again === "DUPLICATE_ROW") setRow(table.rows, index, (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.dt)(earlier, usage));
};
const againOf = ({ printsAlike }, one, other) => {
	if (printsAlike) return "DUPLICATE_ROW";
	return one.allocs === other.allocs && one.frees === other.frees && one.bytes === other.bytes ? "ROW_TWICE" : "ROWS_DIFFER";
};
/**
* Adds the two rows of one tag, from the eight numbers of a verbose `!poolused`: allocs, frees, diff and used, first
* nonpaged, then paged.
*/
const addBothPools = (table, rows, counts, line) => {
	const { tag } = rows;
	const nonpaged = usageAt(tag, "nonpaged", counts, 0);
	checkDiff(table, nonpaged, counts[2] ?? 0, line);
	addUsage(table, rows, nonpaged);
	const paged = usageAt(tag, "paged", counts, 4);
	checkDiff(table, paged, counts[6] ?? 0, line);
	addUsage(table, rows, paged);
};
const usageAt = (tag, pool, counts, at) => ({
	tag,
	pool,
	allocs: counts[at] ?? 0,
	frees: counts[at + 1] ?? 0,
	bytes: counts[at + 3] ?? 0
});
/** Tags that one message names. */
const MAX_TAGS_LISTED = 20;
/**
* Ends a table; without rows there is no snapshot. By default the counts are since boot, and the table shows all tags
* unless rows are missing. `readWords` reads the words at the offsets that `noteDescription` noted.
*/
const closeTable = (table, told, readWords = (rest) => rest) => {
	const { source, line, again } = table;
	if (table.rows.count === 0 && !isCut(table)) report(table, "NO_ROWS", line);
	if (isOverflowing(table)) report(table, "TAGS_OVERFLOWED", line);
	for (const [code, tags] of again) report(table, code, line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.m)([...tags].slice(0, MAX_TAGS_LISTED)));
	const coverage = told.coverage ?? { kind: isDamaged(table) || reportTop(table) ? "partial" : "all" };
	const { rows } = table;
	if (coverage.kind === "all") dropRows(rows, (index) => saysNothing(rows, index));
	const facts = {
		source,
		line,
		counters: "cumulative",
		statedTotals: null,
		capture: {},
		...told,
		coverage
	};
	return {
		snapshots: rows.count === 0 ? [] : [snapshotOf(rows, facts)],
		drivers: [],
		problems: problemsOf(table),
		described: describedIn(table, readWords)
	};
};
/** Rows of a table that is worth packing: a file may hold a hundred thousand tables of one row. */
const MIN_ROWS_PACKED = 64;
const snapshotOf = (rows, facts) => rows.count < MIN_ROWS_PACKED ? {
	...facts,
	usages: allRows(rows)
} : packedSnapshot(facts, packRows(rows));
/** The system counts a block under this tag when its table has no room for the block's own. */
const OVERFLOW_TAG = "Ovfl";
const isOverflowing = (table) => {
	const rows = table.tags.byText.get(OVERFLOW_TAG);
	if (rows?.table !== table) return false;
	return [rows.nonpaged, rows.paged].some((index) => index !== NO_ROW && !isZero(table.rows, index));
};
const describedIn = ({ described }, readWords) => {
	const { tags, offsets } = described;
	return tags.length === 0 ? [] : [{
		tags,
		offsets: Uint32Array.from(offsets),
		readWords
	}];
};
/**
* True for a row of zeros beside a row of the other pool, which says nothing in a dump that shows all tags. With rows
* missing it stays: it tells a tag that is absent from one that is unknown. The rows of a tag are neighbours, the
* nonpaged one first: of two rows of zeros the nonpaged one stays.
*/
const saysNothing = (rows, index) => {
	if (!isZero(rows, index)) return false;
	const { names, ids, count } = rows;
	const id = ids[index] ?? 0;
	const tagAt = (place) => place < 0 || place >= count ? void 0 : names.tags[ids[place] ?? 0];
	const tag = names.tags[id];
	return names.pools[id] === "paged" ? tagAt(index - 1) === tag : tagAt(index + 1) === tag && !isZero(rows, index + 1);
};
const isZero = ({ allocs, bytes }, index) => allocs[index] === 0 && bytes[index] === 0;
/** Sums of a column in each pool. */
const sumRows = ({ rows }, of) => {
	const sums = {
		nonpaged: 0,
		paged: 0
	};
	const { count, ids, names } = rows;
	const column = rows[of];
	for (let index = 0; index < count; index++) sums[names.pools[ids[index] ?? 0] ?? "nonpaged"] += column[index] ?? 0;
	return sums;
};

// build/core/parse/headed-table.js
/**
* Any table whose headings say what they are: what people's own scripts over NtQuerySystemInformation write, and what
* people paste into a report. Columns stand in any order; a heading that is not known is passed over. Cells are split
* by `|` (Markdown), tabs, commas, semicolons, or blanks.
*
*     | Tag    | Type     | Outstanding | Bytes         |     Tag,Pool,Allocs,Frees,UsedKB
*     |--------|----------|------------:|--------------:|     Proc,NonPaged,12980,1,8416
*     | `FMfn` | Paged    |   4,548,443 | 2,592,351,824 |
*/
const readHeadedTable = ({ cursor, source, tags, above }) => {
	const layout = layoutOf$1(lineAt(cursor), () => poolIn(above()));
	if (layout === null) return null;
	const takenAt = lastTimeIn(above());
	const table = startTable(source, cursor.number, tags);
	const rows = [];
	while (advance(cursor)) {
		if (isBlank(cursor)) continue;
		const text = lineAt(cursor);
		if (RULE$1.test(text) || TOTAL.test(text)) continue;
		if (layoutOf$1(text, () => layout.pool) !== null || endsTable$1(text, layout)) {
			stepBack(cursor);
			break;
		}
		const row = rowIn(cursor, layout);
		if (row === null) reportLine(table, cursor);
		else {
			rows.push(row);
			addRow$3(table, row);
		}
	}
	return closeAll(table, rows, {
		layout,
		takenAt
	});
};
/** The table as one snapshot, or as the snapshots that its rows are of. */
const closeAll = (table, rows, told) => {
	const moments = momentsOf(rows);
	if (moments.length < 2) return close$2(table, rows, told);
	const read = moments.map((own) => {
		const part = startTable(table.source, own[0]?.line ?? table.line, table.tags);
		for (const row of own) addRow$3(part, row);
		return close$2(part, own, told);
	});
	return {
		snapshots: read.flatMap(({ snapshots }) => snapshots),
		drivers: [],
		problems: [...table.problems, ...read.flatMap(({ problems }) => problems)],
		described: []
	};
};
const close$2 = (table, rows, { layout, takenAt: above }) => {
	if (layout.counters === "cumulative") for (const row of rows) checkRow(table, row);
	const isWhole = !isDamaged(table) && table.rows.count >= MIN_WHOLE_ROWS;
	if (!isWhole && table.rows.count > 0 && !isDamaged(table)) report(table, "FEW_ROWS", table.line);
	if (layout.counters === "bytes") report(table, "BYTES_ONLY", table.line);
	const half = layout.pool === null ? { kind: "all" } : {
		kind: "filtered",
		pattern: `${layout.pool} pool`
	};
	const coverage = isWhole ? half : { kind: "partial" };
	const takenAt = timeIn(rows[0]?.time ?? "") ?? above;
	const capture = takenAt === null ? {} : { takenAt };
	return closeTable(table, {
		format: "table",
		counters: layout.counters,
		coverage,
		capture
	});
};
/** Share of rows that stood before, from which on a table holds several moments: two tags may print alike. */
const MIN_SHARE_AGAIN = 1 / 3;
/** Rows of each moment: those of one time, or up to a row that stood before. Rows of two moments are never added up. */
const momentsOf = (rows) => {
	const byTime = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const own = byTime.get(row.time);
		if (own === void 0) byTime.set(row.time, [row]);
		else own.push(row);
	}
	if (byTime.size > 1) return [...byTime.values()];
	const all = /* @__PURE__ */ new Set();
	if (rows.filter((row) => isAgain(row, all)).length < MIN_SHARE_AGAIN * rows.length) return [rows];
	const moments = [];
	let seen = /* @__PURE__ */ new Set();
	for (const row of rows) {
		if (moments.length === 0 || isAgain(row, seen)) {
			moments.push([]);
			seen = /* @__PURE__ */ new Set();
			isAgain(row, seen);
		}
		moments.at(-1)?.push(row);
	}
	return moments;
};
const isAgain = ({ tag, usages }, seen) => {
	const keys = usages.map(({ pool }) => `${pool} ${tag}`);
	const isKnown = keys.some((key) => seen.has(key));
	for (const key of keys) seen.add(key);
	return isKnown;
};
/** A machine has a thousand rows and more: fewer are a part of them. */
const MIN_WHOLE_ROWS = 500;
/** `|---|---:|`, `---  ----`, `+====+` */
const RULE$1 = /^[\s|:+=-]*[-=]{2,}[\s|:+=-]*$/;
/** Sums below the rows: `Total` is no tag, since it has five letters. */
const TOTAL = /^[\s|"*_]*(?:grand )?(?:total|sum)s?["*_:]*\s*[|\t;,]/i;
const endsTable$1 = (line, { separator }) => separator === "|" ? !line.includes("|") : PROMPT$2.test(line);
const PROMPT$2 = /^\s*(?:\d*:? ?l?kd>|PS [A-Z]:|[A-Z]:\\[^>]*>)/i;
/** The current line as a row; null where it is none. */
const rowIn = (cursor, layout) => {
	const cells = rowCells(lineAt(cursor), layout);
	const isOpen = endsWithout(cursor, layout.separator === "|" ? "|" : "\"");
	if (cells === null || cells.length !== layout.columns.length || isOpen) return null;
	const texts = /* @__PURE__ */ new Map();
	for (const [index, column] of layout.columns.entries()) if (column !== null) texts.set(`${column.kind} ${column.of ?? ""}`, cells[index] ?? "");
	const tag = tagOf(texts.get("tag ") ?? "");
	if (tag === "" || tag.length > 4) return null;
	const pool = texts.has("pool ") ? poolOf(texts.get("pool ") ?? "") : layout.pool;
	if (texts.has("pool ") && pool === null) return null;
	const ofRow = pool === null ? null : usageIn(layout, cells, null);
	const usages = pool === null ? _select_js__WEBPACK_IMPORTED_MODULE_1__.pt.flatMap((of) => withPool(of, usageIn(layout, cells, of))) : withPool(pool, ofRow);
	return usages.length === 0 ? null : {
		line: cursor.number,
		tag,
		time: texts.get("time ") ?? "",
		usages
	};
};
const withPool = (pool, counts) => counts === null ? [] : [{
	pool,
	...counts
}];
const addRow$3 = (table, { tag, usages }) => {
	const rows = rowsForTag(table, tag);
	for (const { diff: _, ...counts } of usages) addUsage(table, rows, {
		tag: rows.tag,
		...counts
	});
};
const checkRow = (table, { tag, line, usages }) => {
	const rows = rowsForTag(table, tag);
	for (const { diff, ...counts } of usages) if (diff !== null) checkDiff(table, {
		tag: rows.tag,
		...counts
	}, diff, line);
};
/**
* `\\x40GM6`: our own lists spell a byte out that a spreadsheet would take for a formula, or that does not print.
* A script may print the number of a tag.
*/
const tagOf = (text) => {
	if (/^0x[0-9a-f]{8}$/i.test(text)) return tagOfNumber(text);
	return text.includes("\\x") ? (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.ht)(text) : text;
};
const rowCells = (line, layout) => {
	const { separator, columns } = layout;
	if (separator === " ") return blankCells(line, layout) ?? blankCells(line.replace(INDEX, ""), layout);
	const cells = cellsOf(line, separator);
	return columns.at(-1) === null ? cells?.slice(0, columns.length) ?? null : cells;
};
/** The row number that a data frame prints first. */
const INDEX = /^\s*\d+\s+/;
/** In a table of blanks the tag is the four characters under its heading, and words may follow the figures. */
const blankCells = (line, { tagStart, columns }) => {
	const start = Math.min(tagStart, line.search(/\S/));
	const rest = line.slice(start + 4);
	if (!/^\s/.test(rest)) return null;
	const cells = [line.slice(start, start + 4), ...rest.trim().split(/\s+/)].slice(0, columns.length);
	return cells.every((cell, index) => isText$1(columns[index]) || FIGURE.test(cell)) ? cells : null;
};
const isText$1 = (column) => column?.kind === "tag" || column?.kind === "pool" || column?.kind === "time";
/** The pool that the lines above a table name, the last of them first: `### Largest paged-pool tags`. */
const poolIn = (above) => {
	const line = above.slice(-MAX_LINES_TO_HEADING).findLast((one) => /paged/i.test(one)) ?? "";
	const isNonpaged = /non-? ?paged/i.test(line);
	if (isNonpaged === /paged/i.test(line.replace(/non-? ?paged/gi, ""))) return null;
	return isNonpaged ? "nonpaged" : "paged";
};
const MAX_LINES_TO_HEADING = 3;
const poolOf = (text) => {
	const name = text.toLowerCase().replace(/[^a-z]/g, "");
	if (/^(?:nonp|np)/.test(name)) return "nonpaged";
	return /^(?:paged|pag|pp)$|^paged/.test(name) ? "paged" : null;
};
/**
* The figures of one pool, or of the pool that the row names; null where the table has none of it or one is no number.
*/
const usageIn = ({ columns, counters }, cells, of) => {
	const figureOf = (kind) => {
		const index = columns.findIndex((column) => column?.kind === kind && column.of === of);
		return index === -1 ? null : figureIn(cells[index] ?? "", columns[index]?.unit ?? 1);
	};
	const [allocs, frees, diff, bytes] = [
		"allocs",
		"frees",
		"outstanding",
		"bytes"
	].map(figureOf);
	if (bytes == null) return null;
	switch (counters) {
		case "cumulative": return allocs == null || frees == null ? null : {
			allocs,
			frees,
			bytes,
			diff: diff ?? null
		};
		case "outstanding": return diff == null ? null : {
			allocs: diff,
			frees: 0,
			bytes,
			diff: null
		};
		case "bytes": return {
			allocs: 0,
			frees: 0,
			bytes,
			diff: null
		};
		default: return counters;
	}
};
/** India parts its thousands by two digits, but for the last three. */
const FIGURE = /^(\d{1,3}(?:([,.'\u00a0 ])\d{2,3})*(?<=[,.'\u00a0 ]\d{3})|\d+)(?:\.(\d+))?\s*(b|bytes|kb|kib|mb|mib|gb)?$/i;
const HEXADECIMAL = /^0x[0-9a-f]{1,13}$/i;
/**
* `4,548,443`, `19.190.861`, `1.5 MB`; null where it is no number. In units above one byte a point is a decimal one, and a comma where it
* parts no thousands.
*/
const figureIn = (text, unit) => {
	const trimmed = text.replace(/\(.*\)\s*$/, "").trim();
	if (HEXADECIMAL.test(trimmed)) return Number(trimmed) * unit;
	const plain = /^(\d+)(?:\.(\d+)|,(\d{1,2}|\d{4,}))\s*(kb|kib|mb|mib|gb)?$/i.exec(trimmed);
	const own = UNITS[plain?.[4]?.toLowerCase() ?? ""];
	if (plain !== null && (unit > 1 || own !== void 0)) return Math.round(Number(`${plain[1]}.${plain[2] ?? plain[3]}`) * (own ?? unit));
	const [, whole = "", , fraction = "0", suffix = ""] = FIGURE.exec(trimmed) ?? [];
	if (whole === "") return null;
	const value = Number(`${whole.replace(/\D/g, "")}.${fraction}`) * (UNITS[suffix.toLowerCase()] ?? unit);
	return value <= Number.MAX_SAFE_INTEGER ? Math.round(value) : null;
};

// build/core/parse/kdbg.js
/**
* Reads ReactOS kdbg's `!poolused 1`: TAB-separated, no TOTAL. A tag that does not print is shown as its four bytes in
* hexadecimal, little-endian; blocks without a tag are `Anon`.
* Source: the format as ReactOS developers show it in public logs; no real dump was at hand.
*
*     Tag\t\tAllocs\t\tFrees\t\tDiff\t\tUsed\t\tAllocs\t\tFrees\t\tDiff\t\tUsed
*     Ntfx\t\t1200\t\t1100\t\t100\t\t25600\t\t0\t\t0\t\t0\t\t0
*     0x00000001\t3\t\t1\t\t2\t\t64\t\t0\t\t0\t\t0\t\t0
*/
const readKdbg = ({ cursor, source, tags }) => {
	const header = HEADER$5.exec(lineAt(cursor));
	if (header === null) return null;
	const table = startTable(source, cursor.number, tags);
	if (header[1] === void 0) {
		report(table, "KDBG_SHORT", cursor.number);
		return {
			snapshots: [],
			drivers: [],
			problems: table.problems,
			described: []
		};
	}
	const counts = new Array(8).fill(0);
	while (advance(cursor)) {
		if (readRow$4(cursor, table, counts) || isBlank(cursor)) continue;
		if (PROMPT$1.test(lineAt(cursor))) {
			stepBack(cursor);
			break;
		}
		reportLine(table, cursor);
	}
	return closeTable(table, { format: "kdbg !poolused" });
};
const HEADER$5 = /^\s*Tag\t+Allocs\t+(Frees\t+Diff\t+)?Used\t+Allocs\t+(?:Frees\t+Diff\t+)?Used\s*$/;
const PROMPT$1 = /^\s*kdb:>|^\t*NonPaged/i;
/** Fills `counts` from the current line and adds its rows; false when the line is no row. */
const readRow$4 = (cursor, table, counts) => {
	const { text, start } = cursor;
	const width = cursor.codes[start + 4] !== 9 && text.startsWith("0x", start) ? HEXADECIMAL_LENGTH : 4;
	if (cursor.codes[start + width] !== 9) return false;
	cursor.at = start + width;
	for (let index = 0; index < 8; index++) {
		skipSpace(cursor);
		const count = readNumber(cursor);
		if (count === -1) return false;
		counts[index] = count;
	}
	if (endsOpen(cursor) || cursor.at !== cursor.end) return false;
	const rows = width === 4 ? rowsForTagAt(table, cursor, start) : rowsForTag(table, tagOfNumber(text.slice(start, start + width)));
	addBothPools(table, rows, counts, cursor.number);
	return true;
};
/** `0x00000001` */
const HEXADECIMAL_LENGTH = 10;

// build/core/parse/merge-views.js
/**
* Merges the views that a debugger's log holds of one moment: `!poolused 2` and then `!poolused 4`, or one command for
* each tag. The machine stands still under the debugger. Neighbours of different commands whose common rows agree
* become one. The same command twice is a series, and so are tables before and after a `g`, which lets the machine run.
*/
const mergeViews = (snapshots, problems) => {
	const merged = [];
	const found = [...problems];
	for (const snapshot of snapshots) {
		const earlier = merged.at(-1);
		const union = earlier === void 0 ? null : unionOf(earlier, snapshot);
		if (union === null) {
			merged.push({
				snapshot,
				rows: null,
				commands: /* @__PURE__ */ new Set([snapshot.command ?? ""])
			});
			continue;
		}
		merged[merged.length - 1] = union;
		const lines = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`lines ${earlier?.snapshot.line ?? 0} and ${snapshot.line}`;
		found.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("VIEWS_MERGED", {
			source: snapshot.source,
			line: snapshot.line,
			detail: lines
		}));
	}
	return {
		snapshots: merged.map(withRows),
		problems: found
	};
};
const withRows = ({ snapshot, rows }) => rows === null ? snapshot : {
	...snapshot,
	usages: [...rows.values()]
};
/** Merges two views; null where they are not of one moment. */
const unionOf = (view, other) => {
	if (view.rows === null && areHalves(view.snapshot, other)) return halvesOf(view, other);
	const { snapshot: one, commands } = view;
	const command = other.command ?? "";
	if (one.format !== "!poolused" || other.format !== "!poolused" || other.resumed === true) return null;
	if (commands.has(command) && (command !== "" || haveSameRows(one, other))) return null;
	const same = one.counters === other.counters;
	const [main, side] = !same && one.counters === "outstanding" ? [other, one] : [one, other];
	const rows = main === one && view.rows !== null ? view.rows : new Map(main.usages.map((row) => [(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.yt)(row), row]));
	const fresh = [];
	for (const usage of side.usages) {
		const known = rows.get((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.yt)(usage));
		if (known === void 0) fresh.push(usage);
		else if (!isSameRow(known, usage, same)) return null;
	}
	if (!same && fresh.some(({ allocs, bytes }) => allocs > 0 || bytes > 0)) return null;
	const coverage = same ? coverageOf$3(main.coverage, side.coverage) : main.coverage;
	if (same) for (const usage of fresh) rows.set((0,_select_js__WEBPACK_IMPORTED_MODULE_1__.yt)(usage), usage);
	const statedTotals = coverage.kind === "filtered" ? null : totalsOf(main, side);
	return {
		snapshot: {
			...main,
			line: one.line,
			coverage,
			statedTotals
		},
		rows,
		commands: commands.add(command)
	};
};
/** True for two tables of one text of which one has the nonpaged pool and the other the paged one. */
const areHalves = (one, other) => {
	if (one.format !== "table" || other.format !== "table" || one.counters !== other.counters) return false;
	const [pools, others] = [one, other].map(({ usages }) => new Set(usages.map(({ pool }) => pool)));
	return pools?.size === 1 && others?.size === 1 && [...pools].every((pool) => !others.has(pool));
};
const halvesOf = ({ snapshot, commands }, other) => {
	const isFiltered = snapshot.coverage.kind === "filtered" && other.coverage.kind === "filtered";
	const rows = new Map([...snapshot.usages, ...other.usages].map((row) => [(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.yt)(row), row]));
	return {
		snapshot: {
			...snapshot,
			coverage: isFiltered ? { kind: "all" } : { kind: "partial" }
		},
		rows,
		commands
	};
};
const isSameRow = (one, other, sameCounters) => {
	if (one.bytes !== other.bytes || (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.St)(one) !== (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.St)(other)) return false;
	return !sameCounters || one.allocs === other.allocs && one.frees === other.frees;
};
const totalsOf = (one, other) => one.coverage.kind === "filtered" ? other.statedTotals : one.statedTotals ?? other.statedTotals;
/** One whole view is enough; two filters together show the tags of either. */
const coverageOf$3 = (one, other) => {
	if (one.kind === "all" || other.kind === "all") return { kind: "all" };
	if (one.kind === "partial" || other.kind === "partial") return { kind: "partial" };
	return {
		kind: "filtered",
		pattern: [.../* @__PURE__ */ new Set([...one.pattern.split(", "), ...other.pattern.split(", ")])].sort().join(", ")
	};
};

// build/core/parse/no-dump.js
const MEMORY_DUMP = "it is a memory dump: kd -z FILE -c \"!poolused; q\" prints its pool tags, but for a small dump (minidump), which has none";
/** Bytes at the beginning of files that are no text. Sources: the formats' published headers. */
const SIGNATURES = [
	["PAGEDU64", MEMORY_DUMP],
	["PAGEDUMP", MEMORY_DUMP],
	["MDMP", "it is a minidump of a process, which holds no kernel pool"],
	["ElfFile\0", "it is an event log (EVTX)"],
	["\u0089PNG", "it is a picture: copy the text instead"],
	["\u00ff\u00d8\u00ff", "it is a picture: copy the text instead"],
	["GIF8", "it is a picture: copy the text instead"],
	["%PDF", "it is a PDF file: copy the text instead"],
	["MZ\u0090", "it is a program"],
	["7z\u00bc\u00af", "it is a 7z archive, and only zip and gz are opened"],
	["Rar!", "it is a RAR archive, and only zip and gz are opened"],
	["\u00fd7zXZ", "it is an xz archive, and only zip and gz are opened"],
	["(\u00b5/\u00fd", "it is a zstd archive, and only zip and gz are opened"],
	["MSCF", "it is a cabinet, and only zip and gz are opened"],
	["\u00d0\u00cf\u00e0", "it is an Office document: save it as text or CSV"],
	["{\\rtf", "it is a formatted text (RTF): save it as plain text"],
	["RIFF", "it is a picture or a recording: copy the text instead"]
];
/** Words for a table that no reader knows; a table that one knows has its own. */
const LACKS_A_COLUMN = "its table has a tag, and lacks a column for the pool (Type) or for the size (Bytes): docs/formats.md has the headings";
/**
* Texts that people take for pool dumps, the surest first. Sources: the tools' documentation and public transcripts.
*/
const TEXTS = [
	[/^ ?.{4} (?:Nonp|Paged) +\d{1,16} /m, "it holds rows of PoolMon without their header, and their figures do not add up: keep the line that begins with Tag"],
	[/^Traceback \(most recent call last\):/m, "it ends in a Python traceback: the script crashed before it wrote a row"],
	[/Local kernel debugging is disabled/i, "the debugger could not attach: run bcdedit /debug on, restart, and start it as an administrator"],
	[/symbols are (?:incorrect|wrong)|please fix symbols|pool tagging is disabled|unable to (?:get|read) (?:nt!)?PoolTrackTable/i, "the debugger found no symbols of the kernel: set _NT_SYMBOL_PATH to srv*https://msdl.microsoft.com/download/symbols"],
	[/is not recognized as (?:an internal|the name of)|: command not found/, "the command that takes the dump was not found: install it, or give its whole path"],
	[/^version https:\/\/git-lfs\.github\.com\//, "it is a pointer of Git LFS, and not the file: check it out with lfs"],
	[/No drivers are currently verified|There are no statistics to be displayed/, "Driver Verifier verifies no driver, so it counts nothing"],
	[/(?:^(?:@|\w).{2,3} - \S{1,40} +- .*\r?\n){3}/m, "it is a pooltag.txt, which names tags: give it as pooltag-file"],
	...[
		/^\s*\{\s*"schemaVersion"\s*:\s*\d[^{]{0,400}"verdict"/,
		/^## \S{1,3} .{1,200}: (?:clean|suspect|leak|inconclusive)\r?$/m,
		/^(?:CLEAN|SUSPECT|LEAK|INCONCLUSIVE) \((?:passed|failed)\): /m,
		/^<testsuites? [^>]{0,200}>\s*<testsuite [^>]{0,200}>\s*<properties>\s*<property name="snapshots"/m,
		/^<title>(?:clean|suspect|leak|inconclusive): /m
	].map((form) => [form, "it is a report of this check, and no dump"]),
	[/^Leg,Tag,Pool,Allocated,Freed,Before,After,Growth,|^\s*\[\{"leg":"[^\n]{0,400}"rowsLeftOut":/, "it is a list of differences (diff), and no dump"],
	[/(?:^|[,;\t "])A[IO]F[IO](?:[,;\t "]|$)|Pool ?Tag\b[^\n]{0,200}\bImpacting (?:Size|Count)/m, "it is the pool table of Windows Performance Analyzer: blocks of one trace, and no counts since boot"],
	[/^\s*<\?xml\b[^>]*>\s*<Error>/i, "it is the error answer of a server: download the file itself"],
	[/^\s*<(?:!doctype html|html)\b/i, "it is a web page, such as an error or a sign-in: download the file itself"],
	[/^\s*\{\s*"(?:message|error|errors)"\s*:/, "it is the error answer of a server: download the file itself"],
	[/!poolfind\b|^Scanning large pool allocation table for|^Searching (?:non)?paged pool \(/im, "it is the output of !poolfind, which lists the blocks of one tag"],
	[/FxDriverGlobals .*pool stats|^!wdfkd\.wdfpoolusage|!wdfpoolusage\b/m, "it is the output of !wdfpoolusage, which counts one KMDF driver"],
	[/^Pool page [0-9a-f`]+ region is|size: +[0-9a-f]+ previous size: +[0-9a-f]+ +\((?:Allocated|Free)\)/im, "it is the output of !pool, which lists the blocks of one page"],
	[/^[ \t]*(?:NonPagedPool(?:Nx)? Usage|PagedPool(?: \d+)? Usage):|^\*{3} Virtual Memory Usage \*{3}/m, "it is the output of !vm: totals of the pools, no tags"],
	[/\(PDH-(?:CSV|TSV) 4\.0\)|\\memory\\pool (?:non)?paged bytes|^Timestamp +CounterSamples/im, "it holds performance counters: totals of the pools, no tags"],
	[/Process ID.*Proc\.Name|\bMemSnap\b|WorkingSet.*PagedPool.*NonPgdPl/i, "it is the output of memsnap, which counts processes and not tags"],
	[/^"?(?:Process|Image Name|Name)"?[,\t ].*(?:PID|Private Bytes|Working Set)|^Handles +NPM\(K\)/im, "it is a list of processes, which has no pool tags"],
	[/^BeginHeader\r?$/m, "it is the text of xperf: events of a trace, and no counts of the pools"],
	[/(?:^|[,;\t|])[ "]*(?:pool ?)?tag(?: ?name)?[ "]*(?:[,;\t|]|$)/im, LACKS_A_COLUMN],
	[/^(?:Use Counts|Memory Summary|Physical Ranges)\b|RamMap/im, "it is an export of RAMMap: totals, no tags"]
];
/** The beginning that is looked at, and of each of its lines: an expression may try a line in as many ways as it is long. */
const [HEAD_BYTES$1, HEAD_LINE] = [2 ** 16, 400];
/** Names a file that holds no pool dump, in words that finish `it is \u2026`; null where nothing tells. */
const describeNoDump = (bytes) => {
	const start = bytes.subarray(0, HEAD_BYTES$1);
	const head = Array.from(start.subarray(0, 8), (byte) => String.fromCharCode(byte)).join("");
	const signature = SIGNATURES.find(([mark]) => head.startsWith(mark));
	if (signature !== void 0) return signature[1];
	if (isTrace(start)) return "it is a trace (ETL): events, and no counts of the pools";
	const text = new TextDecoder(encodingOf(start)).decode(start);
	if (text.trim() === "") return "it is empty but for blanks";
	const short = text.split("\n").map((line) => line.slice(0, HEAD_LINE)).join("\n");
	return TEXTS.find(([pattern]) => pattern.test(short))?.[1] ?? null;
};
/**
* True for an ETL file: a buffer header of 0x48 bytes that begins with the size of the buffer, and a system event behind
* it, whose marker ends in 0xC0. Source: Geoff Chappell, "WMI_BUFFER_HEADER" and "SYSTEM_TRACE_HEADER".
*/
const isTrace = (start) => {
	const size = (start[0] ?? 0) | (start[1] ?? 0) << 8 | (start[2] ?? 0) << 16 | (start[3] ?? 0) << 24;
	const type = start[74] ?? 0;
	return size > 0 && size % 1024 === 0 && (type === 1 || type === 2) && start[75] === 192;
};
const encodingOf = ([first, second]) => {
	if (first === 255 && second === 254) return "utf-16le";
	return first === 254 && second === 255 ? "utf-16be" : "utf-8";
};

// build/core/parse/pool-tag-buffer.js
/**
* Reads the raw buffer that `NtQuerySystemInformation` fills, little-endian: SystemPoolTagInformation (class 22), and
* the newer class whose counters are as wide as a pointer. A 32-bit process gets the 32-bit layout. Source: public
* documentation and headers of the structure SYSTEM_POOLTAG; the newer layout is not verified on a machine.
*
*     ULONG Count; entries of Tag[4], then paged allocs, frees, used, then the same of nonpaged pool: paged comes first
*
* Null where the bytes are no such buffer. The buffer may be longer than its entries.
*/
const readPoolTagBuffer = (source, bytes) => {
	if (bytes.length < 32 || bytes[2] !== 0 || bytes[3] !== 0) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const count = view.getUint32(0, true);
	if (count === 0) return null;
	const [best] = layouts.map((layout) => ({
		layout,
		rows: readEntries(view, layout, count)
	})).sort((one, other) => other.rows.plausible - one.rows.plausible);
	if (best === void 0 || best.rows.plausible < MIN_PLAUSIBLE_SHARE) return null;
	return toTable(source, best.layout, {
		count,
		entries: best.rows.entries
	});
};
const layouts = [
	{
		pointerBits: 64,
		header: 8,
		entry: 40,
		offsets: [
			4,
			8,
			16,
			24,
			28,
			32
		],
		counter: 4
	},
	{
		pointerBits: 32,
		header: 4,
		entry: 28,
		offsets: [
			4,
			8,
			12,
			16,
			20,
			24
		],
		counter: 4
	},
	{
		pointerBits: 64,
		header: 8,
		entry: 56,
		offsets: [
			8,
			16,
			24,
			32,
			40,
			48
		],
		counter: 8
	}
];
/** Share of entries that must be plausible for the bytes to be a buffer of a layout. */
const MIN_PLAUSIBLE_SHARE = .9;
const readEntries = (view, layout, count) => {
	const whole = Math.min(count, Math.floor((view.byteLength - layout.header) / layout.entry));
	const entries = [];
	let plausible = 0;
	for (let index = 0; index < whole; index++) {
		const at = layout.header + index * layout.entry;
		const entry = readEntry(view, layout, at);
		entries.push(entry);
		if (entry.usages.every(isPlausible)) plausible++;
	}
	return {
		entries,
		plausible: whole === 0 ? 0 : plausible / whole
	};
};
const readEntry = (view, layout, at) => {
	const [pagedAllocs, pagedFrees, pagedUsed, allocs, frees, used] = layout.offsets;
	const text = String.fromCharCode(...[
		0,
		1,
		2,
		3
	].map((byte) => view.getUint8(at + byte)));
	const tag = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__._t)(text);
	const row = (pool, offsets) => ({
		tag,
		pool,
		allocs: readInteger(view, at + offsets[0], layout.counter),
		frees: readInteger(view, at + offsets[1], layout.counter),
		bytes: readInteger(view, at + offsets[2], layout.pointerBits === 64 ? 8 : 4)
	});
	return {
		text,
		usages: [row("nonpaged", [
			allocs,
			frees,
			used
		]), row("paged", [
			pagedAllocs,
			pagedFrees,
			pagedUsed
		])]
	};
};
const readInteger = (view, at, width) => view.getUint32(at, true) + (width === 8 ? view.getUint32(at + 4, true) * 2 ** 32 : 0);
/** True where bytes and outstanding allocations fit each other, and the tag has a letter or a digit. */
const isPlausible = (usage) => {
	const left = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.St)(usage);
	if (left < 0 || left > 2 ** 31 || usage.bytes > 2 ** 45 || usage.bytes < left) return false;
	return (left > 0 || usage.bytes === 0) && /[A-Za-z0-9]/.test(usage.tag);
};
const toTable = (source, layout, { count, entries }) => {
	const table = startTable(source, 1);
	for (const { text, usages } of entries) for (const usage of usages) addUsage(table, rowsForTag(table, text), usage);
	const cut = entries.length < count;
	if (cut) report(table, "CUT_BUFFER", null, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${entries.length} of ${count} entries`);
	return closeTable(table, {
		format: "NtQuerySystemInformation",
		coverage: { kind: cut ? "partial" : "all" },
		capture: { pointerBits: layout.pointerBits }
	});
};

// build/core/parse/elision.js
/**
* True for a line by which an author says that rows were left out: `[\u2026]`, `(...)`, `<snip>`, `--snip--`, `\u2026`. Dots of
* ASCII alone are a debugger's progress, or rows that were left out: each reader says which.
*/
const isElision = (line) => {
	const text = line.trim();
	return text.length <= MAX_LENGTH && [
		BRACKETS,
		WORDS,
		COUNTED,
		DOTS$2
	].some((form) => form.test(text));
};
/** Characters: nobody writes more of them, and an expression with several runs of blanks would try them in each way. */
const MAX_LENGTH = 200;
const BRACKETS = /^[[(<{]\s*(?:\.{2,}|\u2026+)\s*[\])>}]$/;
const WORDS = /^(?:[-=*#]{2,} ?)?[[(<{]?\s*(?:snip(?:ped)?|cut|omitted|truncated|skipped)(?: here)?\s*[\])>}]?(?: ?[-=*#]{2,})?$/i;
/** `(rows omitted)`, `... 2,000 more rows ...` */
const COUNTED = /^(?:\.{2,}|\u2026|[[(<{])\s*(?:[\d,.]{1,12} )?(?:more |other |some |remaining )?(?:rows|lines|entries|tags)(?: (?:omitted|left out|removed|skipped|cut|snipped|truncated|more))?\s*(?:\.{2,}|\u2026|[\])>}])?$/i;
/** Dots of other scripts, or with blanks between them. */
const DOTS$2 = /^(?:[\u2026\u22ee\u22ef\ufe19]+|(?:[\u3002\u00b7\u30fb][ \t]*){2,}|\.(?:[ \t]+\.){2,})$/;

// build/core/parse/poolmon.js
/**
* Reads copies of PoolMon's screen, and the files of `poolmon -n`, which hold one snapshot after the other.
* Source: WDK documentation, "PoolMon Display"; `-n` layouts of 32-bit and 64-bit machines read off public outputs.
*
*  Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc  Mapped_Driver
*
*  Dh 1 Paged        24 (   0)        24 (   0)        0       0 (     0)      0 [Gdi Objects]
*  ^^^^ four characters; deltas in parentheses stand only on the screen
*/
const readPoolmon = ({ cursor, source, tags, above }) => {
	const header = HEADER$4.exec(lineAt(cursor));
	if (header === null) return null;
	const table = startTable(source, cursor.number, tags);
	const lines = above();
	const capture = captureAbove(lines);
	const sessions = lines.findLast((line) => SESSION.test(line));
	const elided = readRows$1(cursor, table, (header[1] ?? "").length);
	if (elided) report(table, "ROWS_ELIDED", table.line);
	const isPart = elided || isDamaged(table) || sessions === void 0 && reportCut(table, capture.pools);
	const coverage = coverageOf$2(isPart, sessions);
	return closeTable(table, {
		format: "PoolMon",
		coverage,
		capture
	}, readMappedDriver);
};
/** Share of both pools that the rows of a whole table hold at least. */
const MIN_SHARE_IN_VIEW = .8;
/** Bytes that the header may round up: each pool to KiB. */
const MAX_ROUNDING_BYTES = 2048;
/** Reports a table of which a part is clearly missing; true where it is one. */
const reportCut = (table, pools) => {
	const held = sumRows(table, "bytes");
	const [rows, stated] = [held.nonpaged + held.paged, (pools?.nonpaged ?? 0) + (pools?.paged ?? 0)];
	if (table.rows.count === 0 || rows + MAX_ROUNDING_BYTES >= MIN_SHARE_IN_VIEW * stated) return reportTop(table);
	report(table, "ROWS_NOT_IN_VIEW", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${rows} of ${stated} bytes`);
	return true;
};
const coverageOf$2 = (partial, sessions) => {
	if (partial) return { kind: "partial" };
	return sessions === void 0 ? { kind: "all" } : {
		kind: "filtered",
		pattern: sessions.trim()
	};
};
const HEADER$4 = /^((?:## |\s)*)Tag\s+Type\s+Allocs\s+Frees\s+Diff\s+Bytes\s+Per Alloc\b/;
/** `Session 0 pool information`, `All sessions pool information`: another pool than the system's. */
const SESSION = /^\s*(Session \d+|All sessions) pool information\s*$/i;
/**
* Reads the size of both pools, and the time that a collector wrote: PoolMon writes none.
*
*     Commit: 193760K Limit:1279764K Peak: 987356K            Pool N:14340K P:18644K
*/
const captureAbove = (above) => {
	const pools = above.map(poolTotalsIn).findLast((found) => found !== null);
	const takenAt = lastTimeIn(above);
	return {
		...pools == null ? {} : { pools },
		...takenAt == null ? {} : { takenAt }
	};
};
const poolTotalsIn = (line) => {
	const [, nonpaged, paged] = /Pool N:\s*(\d+)K\s+P:\s*(\d+)K/.exec(line) ?? [];
	return nonpaged === void 0 ? null : {
		nonpaged: Number(nonpaged) * 1024,
		paged: Number(paged) * 1024
	};
};
/** Reads rows until the next snapshot begins; true when dots stand for rows. */
const readRows$1 = (cursor, table, tagColumn) => {
	let elided = false;
	while (advance(cursor)) {
		if (readRow$3(cursor, table, tagColumn) || isBlank(cursor)) continue;
		const line = lineAt(cursor);
		if (BEGINS_SNAPSHOT.test(line) || table.rows.count > 0 && DATE.test(line)) {
			stepBack(cursor);
			break;
		}
		if (DOTS$1.test(line) || isElision(line)) elided = true;
		else if (!NOISE$1.test(line) && !DATE.test(line)) reportLine(table, cursor);
	}
	return elided;
};
const BEGINS_SNAPSHOT = /^\s*(Memory:|Commit:|(## )?Tag\s+Type\s)/i;
/** Titles and rules. */
const NOISE$1 = /^\s*(-{3,}\s*|.{0,80}pool information\s{0,20})$/i;
/** A line that a collector writes between snapshots: a date or a time among a few words. */
const DATE = /^[\w\s,.:+()/\u0080-\uffff-]{0,40}(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}:\d{2}(:\d{2})?)[\w\s,.:+()/\u0080-\uffff-]{0,40}$/;
const DOTS$1 = /^\s*\.{2,}\s*$/;
/** Adds the current line as a row; false when it is none. Reports a row that is cut or contradicts itself. */
const readRow$3 = (cursor, table, tagColumn) => {
	const typeAt = typeOf(cursor, tagColumn);
	const pool = typeAt === -1 ? null : poolAt$1(cursor, typeAt);
	if (pool === null) return false;
	const tagAt = tagBefore(cursor, typeAt, tagColumn);
	const tagText = tagAt === -1 ? shortTagBefore(cursor, typeAt) : "";
	if (tagText === null) return false;
	cursor.at = typeAt + (pool === "paged" ? 5 : 4);
	if (!readFigures(cursor)) return false;
	const allocs = figures[0] ?? 0;
	const frees = figures[1] ?? 0;
	const diff = figures[2] ?? 0;
	const bytes = figures[3] ?? 0;
	const perAlloc = figures[4] ?? 0;
	if (endsOpen(cursor) && perAlloc !== (diff > 0 ? Math.floor(bytes / diff) : 0)) {
		reportLine(table, cursor);
		return true;
	}
	const rows = tagAt === -1 ? rowsForTag(table, tagText) : rowsForTagAt(table, cursor, tagAt);
	const usage = {
		tag: rows.tag,
		pool,
		allocs,
		frees,
		bytes
	};
	checkDiff(table, usage, diff, cursor.number);
	noteDescription(table, rows, cursor);
	addUsage(table, rows, usage);
	return true;
};
/** Reads `[ntfs.sys  -  AttrSup.c]`; its bracket stays open where the console cut it. */
const readMappedDriver = (rest) => /^\s*Unknown Driver/.test(rest) ? "" : rest.replace(/^\s*\[/, "").replace(/\]\s*$/, "");
/** Index of `Nonp` or `Paged` in its column, or as the first such word near it; -1 where there is none. */
const typeOf = (cursor, tagColumn) => {
	const usual = cursor.start + tagColumn + 5;
	if (poolAt$1(cursor, usual) !== null) return usual;
	const last = Math.min(cursor.end, cursor.start + 16);
	for (let at = cursor.start + 2; at < last; at++) if (poolAt$1(cursor, at) !== null) return at;
	return -1;
};
const poolAt$1 = ({ codes }, at) => {
	const before = codes[at - 1];
	if (before !== 32 && before !== 9) return null;
	const first = codes[at];
	if (first === 78) return isWord(codes, at, NONPAGED) ? "nonpaged" : null;
	return first === 80 && isWord(codes, at, PAGED) ? "paged" : null;
};
const bytesOf = (word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0));
const NONPAGED = bytesOf("Nonp ");
const PAGED = bytesOf("Paged ");
const isWord = (codes, at, word) => {
	for (let index = 0; index < word.length; index++) if (codes[at + index] !== word[index]) return false;
	return true;
};
/**
* Index of the tag: four characters before the type where the row keeps the header's columns, or the first of the line; -1
* where a page moved them.
*/
const tagBefore = ({ text, codes, start }, typeAt, tagColumn) => {
	if (typeAt - start === tagColumn + 5 && (tagColumn === 1 ? codes[start] === 32 : text.slice(start, start + tagColumn).trim() === "")) return typeAt - 5;
	return typeAt - start === 5 ? start : -1;
};
/** The word before the type, as a tag; null where it is none. */
const shortTagBefore = ({ text, start }, typeAt) => {
	const word = text.slice(start, typeAt).trim();
	return word.length > 0 && word.length <= 4 ? word : null;
};
/** Figures of the row that is read: allocations, frees, their difference, bytes, and bytes per allocation. */
const figures = [
	0,
	0,
	0,
	0,
	0
];
/** Reads the five numbers of a row into `figures`; false where one is missing. */
const readFigures = (cursor) => {
	const from = cursor.at;
	if (readNumbers$1(cursor, figures)) return true;
	cursor.at = from;
	for (let index = 0; index < figures.length; index++) {
		const count = readCount$2(cursor);
		if (count < 0) return false;
		figures[index] = count;
	}
	return true;
};
/**
* Reads a number, and before it the delta of the number to its left, which the screen shows: ` (   0)   710`; -1 for
* none.
*/
const readCount$2 = (cursor) => {
	skipSpace(cursor);
	if (cursor.codes[cursor.at] === 40) skipDelta(cursor);
	return readNumber(cursor);
};
const skipDelta = (cursor) => {
	const shut = cursor.text.indexOf(")", cursor.at);
	if (shut === -1 || shut >= cursor.end) return;
	cursor.at = shut + 1;
	skipSpace(cursor);
};

// build/core/parse/poolmonx-csv.js
/**
* Reads PoolMonX's export: one row per tag and pool, in no order.
* Source: the exports that zodiacon/PoolMonX publishes.
*
*     Tag,Type,Allocs,Frees,Diff,Bytes,KB,PerAlloc,Source,SourceDescription
*     Se  ,Paged,9732686,9728431,4255,207104,202 KB,48,nt!se,General security allocations
*     ^^^^ the counts stand before any free text, so they are read by their columns; quotes matter in a tag only
*/
const readPoolmonxCsv = ({ cursor, source, tags }) => {
	if (!cursor.text.startsWith(HEADER$3, cursor.start)) return null;
	const table = startTable(source, cursor.number, tags);
	while (advance(cursor)) {
		if (readRow$2(cursor, table) || isBlank(cursor)) continue;
		if (cursor.text.startsWith(HEADER$3, cursor.start)) {
			stepBack(cursor);
			break;
		}
		reportLine(table, cursor);
	}
	return closeTable(table, { format: "PoolMonX CSV" }, readWords$1);
};
const HEADER$3 = "Tag,Type,Allocs,Frees,Diff,Bytes,KB,";
/** Adds the current line as a row; false when it is none. */
const readRow$2 = (cursor, table) => {
	const { text } = cursor;
	const tagEnd = tagEndOf(cursor);
	const pool = poolAt(text, tagEnd + 1);
	if (pool === null) return false;
	cursor.at = tagEnd + 1 + TYPES[pool].length;
	const allocs = readCount$1(cursor);
	const frees = readCount$1(cursor);
	const diff = readCount$1(cursor);
	const bytes = readCount$1(cursor);
	if (allocs < 0 || frees < 0 || diff < 0 || bytes < 0) return false;
	const tagText = unquoted(text.slice(cursor.start, tagEnd));
	if (tagText.length > 4) return false;
	const rows = rowsForTag(table, tagText);
	const usage = {
		tag: rows.tag,
		pool,
		allocs,
		frees,
		bytes
	};
	checkDiff(table, usage, diff, cursor.number);
	addUsage(table, rows, usage);
	noteDescription(table, rows, cursor);
	if (endsOpen(cursor)) reportLine(table, cursor);
	return true;
};
/** Reads a number and its comma; -1 where they are missing. */
const readCount$1 = (cursor) => {
	const count = readNumber(cursor);
	if (cursor.codes[cursor.at] !== 44) return -1;
	cursor.at++;
	return count;
};
/** Reads `202 KB,48,nt!se,General security allocations`: the last two columns are source and description. */
const readWords$1 = (rest) => {
	const [source = "", words = ""] = splitCsv(rest)?.slice(2) ?? [];
	return [words, source].filter((part) => part !== "").join(", ");
};
const TYPES = {
	paged: "Paged,",
	nonpaged: "Non Paged,"
};
const poolAt = (text, at) => {
	if (text.startsWith(TYPES.paged, at)) return "paged";
	return text.startsWith(TYPES.nonpaged, at) ? "nonpaged" : null;
};
/**
* Index of the comma after the tag. A tag may hold a comma or a quote of its own, lack its last blanks, or stand in
* quotes.
*/
const tagEndOf = ({ text, start, end }) => {
	if (text[start + 4] === "," && poolAt(text, start + 5) !== null) return start + 4;
	const quote = text[start] === "\"" ? closingQuote(text, start + 1) + 1 : 0;
	const comma = quote > 0 ? quote : text.indexOf(",", start);
	return comma === -1 || comma > end ? end : comma;
};
const unquoted = (field) => field.length > 4 && field.startsWith("\"") && field.endsWith("\"") ? field.slice(1, -1).replaceAll("\"\"", "\"") : field;

// build/core/parse/pooltracker.js
/**
* Reads the output of Volatility 2's plug-in `pooltracker`, which reads the pool tracker table out of a memory image.
* Source: output in public write-ups.
*
*     Tag    NpAllocs NpFrees  NpBytes   PgAllocs PgFrees PgBytes
*     ------ -------- -------- -------- -------- -------- --------
*     Thre     614895   614419   606688        0        0        0
*     ^^^^ four characters, then six numbers, right-aligned under the rule, then driver and reason where asked for
*/
const readPooltracker = ({ cursor, source, tags }) => {
	if (!HEADER$2.test(lineAt(cursor))) return null;
	const table = startTable(source, cursor.number, tags);
	let ruleEnd = 0;
	while (advance(cursor)) {
		const line = lineAt(cursor);
		if (HEADER$2.test(line) || BANNER$1.test(line)) {
			stepBack(cursor);
			break;
		}
		if (RULE.test(line)) ruleEnd = line.trimEnd().length;
		else if (!isBlank(cursor) && !readRow$1(cursor, table, ruleEnd)) reportLine(table, cursor);
	}
	return closeTable(table, { format: "Volatility pooltracker" });
};
const HEADER$2 = /^Tag\s+NpAllocs\s+NpFrees\s+NpBytes\s+PgAllocs\s+PgFrees\s+PgBytes/;
/** The first line of an output that was appended. */
const BANNER$1 = /^Volatility Foundation Volatility Framework/;
const RULE = /^---[-\s]*$/;
const readRow$1 = (cursor, table, ruleEnd) => {
	const { start, end } = cursor;
	cursor.at = start + 4;
	const allocs = readCount(cursor);
	const frees = readCount(cursor);
	const bytes = readCount(cursor);
	const pagedAllocs = readCount(cursor);
	const pagedFrees = readCount(cursor);
	const pagedBytes = readCount(cursor);
	if (allocs < 0 || frees < 0 || bytes < 0 || pagedAllocs < 0 || pagedFrees < 0 || pagedBytes < 0) return false;
	if (endsOpen(cursor) && cursor.at === end && end - start < ruleEnd) return false;
	const rows = rowsForTagAt(table, cursor, start);
	const { tag } = rows;
	noteDescription(table, rows, cursor);
	addUsage(table, rows, {
		tag,
		pool: "nonpaged",
		allocs,
		frees,
		bytes
	});
	addUsage(table, rows, {
		tag,
		pool: "paged",
		allocs: pagedAllocs,
		frees: pagedFrees,
		bytes: pagedBytes
	});
	return true;
};
const readCount = (cursor) => {
	const from = cursor.at;
	skipSpace(cursor);
	return cursor.at === from ? -1 : readNumber(cursor);
};

// build/core/parse/banner.js
/**
* Reads what a debugger states in its banner or in `vertarget` of the machine, the moment and the boot; empty where it
* states none. An old debugger states no zone.
*
*     Windows 10 Kernel Version 26100 MP (16 procs) Free x64
*     Debug session time: Thu Jul  9 10:00:00.000 2026 (UTC + 2:00)
*     System Uptime: 0 days 1:00:00.000
*/
const bannerIn = (above) => {
	const [, osBuild, architecture] = lastMatch(above, KERNEL) ?? [];
	return {
		...osBuild === void 0 || architecture === void 0 ? {} : {
			osBuild,
			architecture: architecture.replace(" ", "")
		},
		...momentIn(above)
	};
};
const KERNEL = /\bKernel Version (\d{3,6}) .{0,60}\b(?:Free|Checked) (x64|x86|ARM ?64|ARM)\b/i;
const momentIn = (above) => {
	const [, name = "", day = "", time = "", year = "", sign, hours = "0", minutes = "0"] = lastMatch(above, SESSION_TIME) ?? [];
	const clockMs = Date.parse(`${year}-${monthOf(name) ?? ""}-${day.padStart(2, "0")}T${time}Z`);
	if (Number.isNaN(clockMs)) return {};
	const offsetMs = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS * (sign === "-" ? -1 : 1);
	const timeAt = (ms) => sign === void 0 ? (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.A)(ms) : (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.P)(ms - offsetMs);
	const uptime = lastMatch(above, UPTIME);
	const takenAt = timeAt(clockMs);
	return uptime === null ? { takenAt } : {
		takenAt,
		bootedAt: timeAt(clockMs - uptimeMs(uptime))
	};
};
const MINUTE_MS = 6e4;
const SESSION_TIME = /Debug session time:\s*[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)\d* (\d{4})(?: \(UTC ?([+-]) ?(\d{1,2}):(\d{2})\))?/;
const UPTIME = /System Uptime:\s*(\d+) days? (\d{1,2}):(\d{2}):(\d{2})/;
const lastMatch = (lines, pattern) => lines.reduce((last, line) => pattern.exec(line) ?? last, null);
const uptimeMs = ([, days = "0", hours = "0", minutes = "0", seconds = "0"]) => (((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3;

// build/core/parse/poolused-command.js
/**
* The last command above the header: `kd> !poolused 1 Hack`; null where the transcript shows none, or one of which it is
* not known which rows it shows: the table must then show by itself that it is whole.
*/
const commandIn = (above) => {
	const found = COMMAND.exec(above.findLast((line) => COMMAND.test(line)) ?? "");
	return found === null ? null : commandOf(wordsIn$1(found[1] ?? "", found[2] ?? ""));
};
/** After a prompt, at the beginning of a line, or in the quotes of `-c "\u2026"`; a banner may mention one elsewhere. */
const COMMAND = /(kd>\s{0,20}|^\s{0,20}|["';]\s{0,20})!poolused(?=[\s;"'/]|$)([^;]{0,200})/i;
/** The words behind the command, up to the quotation mark that closes it. */
const wordsIn$1 = (before, rest) => {
	const opening = /^["']/.exec(before)?.[0];
	return (opening === void 0 ? withoutClosing(rest) : rest.split(opening, 1)[0] ?? "").split(/\s+/).filter((word) => word !== "");
};
/** ` 2" -logo x` \u2192 ` 2`: a mark without its other half closes what began before. */
const withoutClosing = (rest) => ["\"", "'"].reduce((text, mark) => text.split(mark).length % 2 === 0 ? text.slice(0, text.lastIndexOf(mark)) : text, rest);
const commandOf = (words) => {
	const [first = "0", second = "*", ...others] = words;
	const flags = flagsIn(first);
	const pattern = second.replace(/^(["'])(.*)\1$/, "$2");
	if (flags === null || others.length > 0 || pattern.length > MAX_PATTERN_LENGTH) return null;
	const session = (flags & SESSION_POOL) > 0 ? ["session pool"] : [];
	const filter = [...ALL_TAGS.test(pattern) ? [] : [pattern], ...session];
	return {
		text: ["!poolused", ...words].join(" "),
		filter: filter.length === 0 ? null : filter.join(", ")
	};
};
/** A star may stand beside each of the four characters. */
const MAX_PATTERN_LENGTH = 8;
/** Flag 3. Source: WinDbg documentation, "!poolused". */
const SESSION_POOL = 8;
const ALL_TAGS = /^(?:\*+|\?{4})$/;
/** A number as the debugger reads it, hexadecimal unless it says otherwise; null for none. */
const flagsIn = (word) => {
	const [, decimal] = /^0n(\d{1,9})$/i.exec(word) ?? [];
	if (decimal !== void 0) return Number(decimal);
	return /^(?:0x)?[0-9a-f]{1,8}$/i.test(word) ? Number.parseInt(word, 16) : null;
};

// build/core/parse/poolused.js
/**
* Reads `!poolused [Flags [TagPattern]]` of WinDbg and KD.
* Source: debugger documentation, "!poolused"; layouts read off public outputs of 2000 to 2024.
*
*                 NonPaged                                         Paged
*  Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used
*
*  Hack           1           0         1          112            0           0         0            0\tdescription
* TOTAL           1           0         1          112            0           0         0            0
*  ^^^^ columns 2 to 5 are the tag, blanks included; the verbose form counts since boot, the short one what is left
*/
const readPoolused = ({ cursor, source, tags, above }) => {
	if (!mayBeHeader(cursor)) return null;
	const header = HEADER$1.exec(lineAt(cursor));
	if (header === null || header[5] === void 0 && endsOpen(cursor)) return null;
	const table = startTable(source, cursor.number, tags);
	const lines = above();
	const layout = layoutOf(header, lines);
	const command = commandIn(lines);
	const resumed = lines.some((line) => RESUMES.test(line));
	const capture = bannerIn(lines);
	const total = readRows(cursor, table, layout);
	return close$1(table, layout, {
		total,
		command,
		resumed,
		capture
	});
};
const HEADER$1 = /^(\s*)Tag( +)Allocs +(Frees +Diff +)?Used(?: +(?:\* +)?(Allocs) +(?:Frees +Diff +)?Used)?\s*$/;
/** Saves the expression: few lines have `Tag` within their first characters. */
const mayBeHeader = (cursor) => nextTagAt(cursor) < Math.min(cursor.end, cursor.start + 8);
const layoutOf = (header, above) => {
	const [line, margin = "", gap = "", verbose, second] = header;
	const tagColumn = margin.length > 0 ? 1 : 0;
	const collapsed = gap.length === 1;
	const perPool = verbose === void 0 ? 2 : 4;
	const pools = second === void 0 ? [poolAbove(above)] : _select_js__WEBPACK_IMPORTED_MODULE_1__.pt;
	return {
		tagColumn,
		perPool,
		pools,
		gluedWidth: perPool === 2 && pools.length === 2 && !collapsed && line.trimEnd().length < 45 ? 9 : 0,
		rowEnd: collapsed ? 0 : line.trimEnd().length
	};
};
/** The pool that the line above the header of one pool names. */
const poolAbove = (above) => /^\s*Paged\s*$/i.test(above.at(-1) ?? "") ? "paged" : "nonpaged";
/**
* Reads rows until TOTAL, the next prompt or the next header. Reports each line that is neither row nor known noise.
*/
const readRows = (cursor, table, layout) => {
	const row = {
		tagStart: 0,
		tagEnd: 0,
		numbers: new Array(layout.perPool * layout.pools.length).fill(0)
	};
	while (advance(cursor)) {
		if (readRow(cursor, layout, row)) {
			if (isTotal(cursor)) return {
				line: cursor.number,
				numbers: [...row.numbers]
			};
			addRow$2(cursor, table, {
				layout,
				row
			});
			continue;
		}
		if (isBlank(cursor)) continue;
		const line = lineAt(cursor);
		if (endsTable(line)) {
			stepBack(cursor);
			return null;
		}
		if (isElision(line)) report(table, "ROWS_ELIDED", cursor.number);
		else if (!DOTS.test(line) && !NOISE.test(line)) reportLine(table, cursor);
	}
	return null;
};
/** The debugger on its own cache: `fff7d pages`, `*** CacheSize too low`, `counts: 49797 cached/\u2026`. */
const NOISE = /^\s*(Using a machine size of|\*+ ?(CacheSize|Transition PTEs)|Max cache size is|Total memory in cache|Number of regions cached|\d+ full reads broken|counts\s*:|bytes\s*:|Sorting by|Pool Used:|NonPaged\s+Paged\s*$)/i;
const DOTS = /^\s*\.{2,}/;
const PROMPT = /^\s*(\d*:? ?l?kd>|quit:)/i;
const endsTable = (line) => PROMPT.test(line) || HEADER$1.test(line);
/** TOTAL begins in column 1 or 2, whatever the layout, and is one letter longer than a tag. */
const isTotal = ({ text, codes, start }) => {
	const at = codes[start] === 32 ? start + 1 : start;
	return codes[at] === 84 && text.startsWith("TOTAL", at) && /\s/.test(text.charAt(at + 5));
};
/** Fills `row` from the current line; false when the line is no row. Only columns and digits decide, never words. */
const readRow = (cursor, layout, row) => {
	const total = isTotal(cursor);
	row.tagStart = tagStart(cursor, layout);
	row.tagEnd = total ? cursor.text.indexOf("TOTAL", cursor.start) + 5 : tagEnd(cursor.text, row.tagStart, layout);
	if (!readNumbers(cursor, row, total ? 0 : layout.gluedWidth)) return false;
	if (layout.rowEnd === 0 && !total) followBlankInTag(cursor, row);
	return true;
};
const readNumbers = (cursor, row, gluedWidth) => {
	cursor.at = row.tagEnd;
	for (let index = 0; index < row.numbers.length; index++) {
		const from = cursor.at;
		skipSpace(cursor);
		if (index === 4 && cursor.codes[cursor.at] === 42) {
			cursor.at++;
			skipSpace(cursor);
		}
		if (cursor.at === from) return false;
		const number = readNumber(cursor, index === 3 ? gluedEnd(cursor, from, gluedWidth) : cursor.end);
		if (number === -1) return false;
		row.numbers[index] = number;
	}
	return true;
};
/**
*  ohci        1      136         0        01394 OHCI host controller driver
*                                          ^ the number ends with its nine columns: what follows is the description
*
* A number that overflows its field has no blank before it to count from: all digits are its own.
*/
const gluedEnd = (cursor, from, width) => width > 0 && cursor.at > from + 1 && from + width > cursor.at ? Math.min(from + width, cursor.end) : cursor.end;
/** Index of the tag, also in a row that lost its margin, or has one that the header lacks. */
const tagStart = ({ codes, start, end }, layout) => {
	if (layout.rowEnd === 0) {
		let at = start;
		while (at < end && codes[at] === 32) at++;
		return at;
	}
	const margin = codes[start] === 32;
	if (layout.tagColumn === 1) return margin ? start + 1 : start;
	return margin && codes[start + 4] !== 32 ? start + 1 : start;
};
const tagEnd = (text, start, layout) => {
	if (layout.rowEnd > 0) return start + 4;
	const blank = text.indexOf(" ", start);
	return blank === -1 || blank > start + 4 ? start + 4 : blank;
};
/** Extends the tag over a blank of its own: `Dh 1 24 24 0 0` has one number too many, so the first one ends the tag. */
const followBlankInTag = (cursor, row) => {
	const { at, text } = cursor;
	const wholeTag = row.tagStart + 4;
	if (row.tagEnd === wholeTag || text.charCodeAt(wholeTag) !== 32) return;
	if (!/^ \d+( |$)/.test(text.slice(at, Math.min(cursor.end, at + 20)))) return;
	row.tagEnd = wholeTag;
	if (!readNumbers(cursor, row, 0)) cursor.at = at;
};
const addRow$2 = (cursor, table, read) => {
	const { row, layout } = read;
	const { text, number: line } = cursor;
	if (endsOpen(cursor) && cursor.at === cursor.end && (layout.rowEnd === 0 || cursor.at - cursor.start < layout.rowEnd)) {
		report(table, "CUT_LINE", line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${excerpt(lineAt(cursor))}`);
		return;
	}
	const rows = row.tagEnd - row.tagStart === 4 ? rowsForTagAt(table, cursor, row.tagStart) : rowsForTag(table, text.slice(row.tagStart, row.tagEnd));
	const { tag } = rows;
	noteDescription(table, rows, cursor);
	if (layout.pools.length === 1) {
		addOnePool(table, rows, {
			layout,
			row,
			line
		});
		return;
	}
	if (layout.perPool === 4) {
		addBothPools(table, rows, row.numbers, line);
		return;
	}
	const [nonpaged = 0, nonpagedBytes = 0, paged = 0, pagedBytes = 0] = row.numbers;
	addUsage(table, rows, {
		tag,
		pool: "nonpaged",
		allocs: nonpaged,
		frees: 0,
		bytes: nonpagedBytes
	});
	addUsage(table, rows, {
		tag,
		pool: "paged",
		allocs: paged,
		frees: 0,
		bytes: pagedBytes
	});
};
const addOnePool = (table, rows, { layout, row, line }) => {
	const [pool = "nonpaged"] = layout.pools;
	const [allocs = 0, second = 0, diff = 0, used = 0] = row.numbers;
	const isVerbose = layout.perPool === 4;
	const usage = {
		tag: rows.tag,
		pool,
		allocs,
		frees: isVerbose ? second : 0,
		bytes: isVerbose ? used : second
	};
	if (isVerbose) checkDiff(table, usage, diff, line);
	addUsage(table, rows, usage);
};
/** `ACPI arbiter data , Binary: acpi.sys` \u2192 `ACPI arbiter data, acpi.sys` */
const readWords = (rest) => /^\s*UNKNOWN pooltag/.test(rest) ? "" : rest.replace(/\s*, Binary\s*: ?/, ", ");
const close$1 = (table, layout, seen) => {
	const { total, command, resumed, capture } = seen;
	const onePool = layout.pools.length === 1 ? `${layout.pools[0]} pool` : null;
	const filters = [command?.filter ?? null, onePool].filter((part) => part !== null);
	const filter = filters.length === 0 ? null : filters.join(", ");
	const isElided = table.counts.has("ROWS_ELIDED");
	if (total === null && table.rows.count > 0 && !isCut(table)) report(table, "NO_TOTAL", table.line);
	const missing = total === null ? null : missingRows(table, layout, total);
	if (total !== null && missing !== null) report(table, "TOTAL_MISMATCH", total.line, missing);
	if (filter !== null && table.rows.count > 0) report(table, "FILTERED", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${filter}`);
	const told = {
		format: "!poolused",
		counters: layout.perPool === 4 ? "cumulative" : "outstanding",
		coverage: coverageOf$1(total !== null && missing === null && !isElided, filter),
		statedTotals: total === null ? null : statedTotals(layout, total.numbers),
		...command === null ? {} : { command: command.text },
		resumed,
		capture
	};
	return closeTable(table, told, readWords);
};
const coverageOf$1 = (complete, filter) => {
	if (!complete) return { kind: "partial" };
	return filter === null ? { kind: "all" } : {
		kind: "filtered",
		pattern: filter
	};
};
const bothPools = (bytesOf) => ({
	nonpaged: bytesOf("nonpaged"),
	paged: bytesOf("paged")
});
const statedTotals = (layout, numbers) => bothPools((pool) => {
	const index = layout.pools.indexOf(pool);
	return index === -1 ? 0 : numbers[(index + 1) * layout.perPool - 1] ?? 0;
});
/** Holds the rows against TOTAL, their checksum: what does not add up, null when all does. */
const missingRows = (table, layout, total) => {
	const bytes = sumRows(table, "bytes");
	const stated = statedTotals(layout, total.numbers);
	const allocs = sumRows(table, "allocs");
	const { nonpaged, paged } = bothPools((pool) => {
		const index = layout.pools.indexOf(pool);
		return index === -1 ? 0 : total.numbers[index * layout.perPool] ?? 0;
	});
	if (!isSame(bytes.nonpaged, stated.nonpaged)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${bytes.nonpaged} of ${stated.nonpaged} bytes of nonpaged pool are in rows`;
	if (!isSame(bytes.paged, stated.paged)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${bytes.paged} of ${stated.paged} bytes of paged pool are in rows`;
	if (!isSame(allocs.nonpaged, nonpaged)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${allocs.nonpaged} of ${nonpaged} nonpaged allocations are in rows`;
	return isSame(allocs.paged, paged) ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${allocs.paged} of ${paged} paged allocations are in rows`;
};
/** Equal, also where an old debugger added up in 32 bits. */
const isSame = (sum, stated) => sum === stated || (sum - stated) % 2 ** 32 === 0;
/** A sign that the machine ran: `kd> g`, or the debugger on stopping it. */
const RESUMES = /kd>\s{0,8}g[hnu]?\s*$|^Break instruction exception|^Connected to Windows/i;

// build/core/parse/powershell-csv.js
/**
* Reads the CSV of the poolmon-powershell family of scripts. Columns are optional and in any order. A looped run writes
* one snapshot after the other under one header: a new time begins a new snapshot. Source: the scripts' published
* examples.
*
*     "DateTime","DateTimeUTC","Tag","PagedAllocs","PagedFrees","PagedDiff","PagedUsedBytes","NonPagedAllocs",\u2026
*     "2019-07-24T12:21:57","2019-07-24T10:21:57","FMfn","8665967","5982729","2683238","1495080176","0",\u2026
*/
const readPowershellCsv = (transcript) => {
	const { cursor } = transcript;
	if (nextTagAt(cursor) >= cursor.end) return null;
	const columns = columnsOf(lineAt(cursor));
	return columns === null ? null : readSnapshots(transcript, columns);
};
const COUNTS$2 = [
	"Allocs",
	"Frees",
	"Diff",
	"UsedBytes"
];
const POOLS = {
	nonpaged: "NonPaged",
	paged: "Paged"
};
const columnsOf = (line) => {
	const names = splitCsv(line.trim());
	if (names === null || !names.includes("Tag")) return null;
	const given = Object.values(POOLS).flatMap((prefix) => COUNTS$2.map((name) => prefix + name)).filter((name) => names.includes(name));
	const pools = _select_js__WEBPACK_IMPORTED_MODULE_1__.pt.map((pool) => {
		const [allocs = -1, frees = -1, diff = -1, bytes = -1] = COUNTS$2.map((name) => given.indexOf(POOLS[pool] + name));
		return {
			pool,
			allocs,
			frees,
			diff,
			bytes
		};
	}).filter(({ bytes }) => bytes !== -1);
	if (pools.length === 0) return null;
	const isUtc = names.includes("DateTimeUTC");
	const kinds = names.map((name) => given.includes(name) ? given.indexOf(name) : textKindOf(name, isUtc));
	return {
		kinds,
		pools,
		hasWords: kinds.includes("words"),
		isUtc,
		counters: countersOf$1(pools)
	};
};
const textKindOf = (name, isUtc) => {
	if (name === "Tag") return "tag";
	if (name === (isUtc ? "DateTimeUTC" : "DateTime")) return "time";
	return name === "Binary" || name === "Description" ? "words" : "other";
};
/** The most that all pools of the file have: counts since boot, what is left, or bytes alone. */
const countersOf$1 = (pools) => {
	if (pools.every(({ allocs, frees }) => allocs !== -1 && frees !== -1)) return "cumulative";
	return pools.every(({ diff }) => diff !== -1) ? "outstanding" : "bytes";
};
const readSnapshots = ({ cursor, source, tags }, columns) => {
	const reads = [];
	const row = {
		tag: "",
		time: "",
		counts: []
	};
	let table = startTable(source, cursor.number, tags);
	let time = "";
	let first = null;
	const hasTime = columns.kinds.includes("time");
	if (columns.counters === "bytes") report(table, "BYTES_ONLY", cursor.number);
	while (advance(cursor)) {
		if (isBlank(cursor)) continue;
		const line = cursor.number;
		const isRow = readQuoted(cursor, columns, row) || readAny(cursor, columns, row);
		if (!isRow && columnsOf(lineAt(cursor)) !== null) {
			stepBack(cursor);
			break;
		}
		if (!isRow || row.tag.length > 4 || endsWithout(cursor, "\"")) {
			reportLine(table, cursor);
			continue;
		}
		const again = !hasTime && row.tag === first;
		if (first === null) first = row.tag;
		if ((row.time !== time || again) && table.rows.count > 0) {
			reads.push(close(table, columns, time));
			table = startTable(source, line, tags);
		}
		time = row.time;
		addRow$1(cursor, table, {
			row,
			columns,
			line
		});
	}
	reads.push(close(table, columns, time));
	return {
		snapshots: reads.flatMap((read) => read.snapshots),
		drivers: [],
		problems: reads.flatMap((read) => read.problems),
		described: reads.flatMap((read) => read.described)
	};
};
/** Fills `row` from a line with each field in quotes, as PowerShell writes nearly all; false for any other line. */
const readQuoted = (cursor, { kinds }, row) => {
	const { text, codes, start, end } = cursor;
	const last = kinds.length - 1;
	let at = start;
	for (let column = 0; column <= last; column++) {
		if (codes[at] !== 34) return false;
		const kind = kinds[column] ?? "other";
		cursor.at = at + 1;
		if (typeof kind === "number") row.counts[kind] = readNumber(cursor);
		else cursor.at = closingQuote(text, at + 1);
		if (cursor.at === -1 || cursor.at >= end || codes[cursor.at] !== 34) return false;
		if (typeof kind !== "number" && !keepText(row, kind, at + 1, cursor)) return false;
		at = cursor.at + 1;
		if (column < last && codes[at++] !== 44) return false;
	}
	return at === end;
};
/** Keeps the field between `from` and the cursor; false where it holds a doubled quote. */
const keepText = (row, kind, from, cursor) => {
	const { text, at } = cursor;
	if (kind === "words" || kind === "other") return true;
	if (kind === "time" && text.startsWith(row.time, from) && from + row.time.length === at) return true;
	const field = text.slice(from, at);
	if (field.includes("\"")) return false;
	row[kind] = field;
	return true;
};
/** Lines of one record: only a hostile or damaged tag holds a line break. */
const MAX_RECORD_LINES = 4;
/** Fills `row` from any CSV record; false where the line is none or a count is no number. */
const readAny = (cursor, { kinds, pools, counters }, row) => {
	let line = lineAt(cursor);
	let fields = splitCsv(line);
	for (let more = 1; fields === null && more < MAX_RECORD_LINES && advance(cursor); more++) {
		line = `${line}\n${lineAt(cursor)}`;
		fields = splitCsv(line);
	}
	if (fields?.length !== kinds.length) return false;
	for (const [column, field] of fields.entries()) {
		const kind = kinds[column];
		if (typeof kind === "number") {
			if (!(counters === "cumulative" && pools.some(({ diff }) => diff === kind) ? /^-?\d{1,16}$/ : /^\d{1,16}$/).test(field)) return false;
			row.counts[kind] = Number(field);
		}
		if (kind === "tag" || kind === "time") row[kind] = field;
	}
	return true;
};
const addRow$1 = (cursor, table, { row, columns, line }) => {
	const rows = rowsForTag(table, row.tag);
	const { tag } = rows;
	for (const { pool, ...at } of columns.pools) {
		const [allocs, frees] = countsOf(row.counts, at, columns.counters);
		const usage = {
			tag,
			pool,
			allocs,
			frees,
			bytes: row.counts[at.bytes] ?? 0
		};
		if (columns.counters === "cumulative" && at.diff !== -1) checkDiff(table, usage, row.counts[at.diff] ?? 0, line);
		addUsage(table, rows, usage);
	}
	if (!columns.hasWords || cursor.number !== line) return;
	cursor.at = cursor.start;
	noteDescription(table, rows, cursor);
};
/** Reads description and binary of a record. */
const wordsIn = (record, { kinds }) => (splitCsv(record) ?? []).filter((field, column) => kinds[column] === "words" && field !== "").toReversed().join(", ");
const countsOf = (counts, at, counters) => {
	switch (counters) {
		case "cumulative": return [counts[at.allocs] ?? 0, counts[at.frees] ?? 0];
		case "outstanding": return [counts[at.diff] ?? 0, 0];
		case "bytes": return [0, 0];
		default: return counters;
	}
};
const close = (table, columns, time) => {
	const [only] = columns.pools;
	const whole = columns.pools.length === 1 && only !== void 0 ? {
		kind: "filtered",
		pattern: `${only.pool} pool`
	} : { kind: "all" };
	const coverage = isDamaged(table) || reportTop(table) ? { kind: "partial" } : whole;
	const stated = timeIn(time);
	const takenAt = stated !== null && columns.isUtc ? (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.k)(stated) : stated;
	const capture = takenAt === null ? {} : { takenAt };
	const { counters } = columns;
	return closeTable(table, {
		format: "PowerShell CSV",
		counters,
		coverage,
		capture
	}, (record) => wordsIn(record, columns));
};

// build/core/parse/records.js
/** Values of a JSON document, or of one a line; undefined where the text is no JSON. */
const contentOf = (text) => /^\s*[[{"]/.test(text) ? parseJson$1(text) ?? parseLines(text) : void 0;
/** Records of a JSON document; null where it has no tags. */
const tableOfJson = (content) => {
	const tables = tablesIn(content, "");
	return tables.length === 0 ? null : tables.join("\n\n");
};
/**
* The dump that a tool wrote as strings of JSON, as a container's log has it: `{"log":" Proc Nonp \u2026\\n","stream":"stdout"}`
* a line, the whole output in one string, or an array of lines. Null where it has no such strings.
*/
const textInJson = (content) => {
	const lines = linesIn(content);
	return lines.length === 0 ? null : lines.map((line) => line.endsWith("\n") ? line : `${line}\n`).join("");
};
/** Strings with a line break, and arrays of nothing but strings. */
const linesIn = (value, depth = 0) => {
	if (typeof value === "string") return value.includes("\n") ? [value] : [];
	if (depth > MAX_DEPTH$1 || typeof value !== "object" || value === null) return [];
	if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
	return Object.values(value).flatMap((one) => linesIn(one, depth + 1));
};
/** One document a line; undefined where a line is none. */
const parseLines = (text) => {
	const documents = [];
	for (const line of text.split("\n")) {
		if (line.trim() === "") continue;
		const document = parseJson$1(line);
		if (document === void 0) return void 0;
		documents.push(document);
	}
	return documents;
};
/** Undefined for a text that is no JSON. */
const parseJson$1 = (text) => {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
};
/** Deeper than any script nests. */
const MAX_DEPTH$1 = 4;
/** A table for each array of records with a tag, under the time that stands beside it. */
const tablesIn = (value, time, depth = 0) => {
	if (depth > MAX_DEPTH$1) return [];
	if (Array.isArray(value)) {
		const records = value.filter((one) => (0,_record_js__WEBPACK_IMPORTED_MODULE_17__.t)(one) && Object.keys(one).some(isTagName));
		if (records.length > 0) return [tableOf(records, time)];
		return value.flatMap((one) => tablesIn(one, time, depth + 1));
	}
	if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_17__.t)(value)) return [];
	const own = Object.values(value).find((field) => typeof field === "string" && timeIn(field) !== null);
	const at = typeof own === "string" ? own : time;
	return Object.values(value).flatMap((field) => tablesIn(field, at, depth + 1));
};
const isTagName = (name) => /^(?:pool[ _]?)?tag(?:[ _]?name)?$/i.test(name);
const tableOf = (records, time) => {
	const timed = time === "" ? records : records.map((record) => ({
		Time: time,
		...record
	}));
	const names = [...new Set(timed.flatMap((record) => Object.keys(record)))];
	const rows = timed.map((record) => names.map((name) => cellOf(record[name])).join("	"));
	return `${names.join("	")}\n${rows.join("\n")}\n`;
};
/** What would part cells or lines, or does not print, is spelt out, as our own lists spell a tag. */
const cellOf = (value) => typeof value === "string" || typeof value === "number" ? String(value).replace(/[^\x20-\x7e\u0100-\uffff]/g, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, "0")}`) : "";
/** `Tag=Drsd`, `PagedUsed: 0`, in a line of several. */
const PAIR = /([A-Za-z][A-Za-z_]{0,30})\s{0,4}[:=]\s{0,4}("[^"]{0,80}"|'[^']{0,80}'|[^\s,;|{}]{1,80})/g;
/** A tag, a pool and a size. */
const MIN_PAIRS = 3;
/** Lines of `name=value` pairs, each with a tag; null where there is none. */
const tableOfPairs = (lines) => {
	const rows = lines.flatMap((line) => {
		const pairs = /tag/i.test(line) ? [...line.matchAll(PAIR)].map(([, name = "", value = ""]) => [name, value]) : [];
		return pairs.length >= MIN_PAIRS && pairs.some(([name]) => isTagName(name)) ? [Object.fromEntries(pairs.map(([name, value]) => [name, value.replace(/^(["'])(.*)\1$/, "$2")]))] : [];
	});
	return rows.length === 0 ? null : tableOf(rows, "");
};

// build/core/parse/capture-fields.js
/** Reads the fields; one of a wrong form is left out and reported. */
const readCaptureFields = (table, fields) => {
	const given = Object.entries(captureFields).filter(([name]) => fields[name] !== void 0 && fields[name] !== null);
	const wrong = given.filter(([name, isValid]) => !isValid(fields[name])).map(([name]) => name);
	if (wrong.length > 0) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(wrong.join(", ")));
	const valid = given.filter(([name]) => !wrong.includes(name)).map(([name, isValid]) => {
		const value = fields[name];
		return [name, isValid === isTime && isText(value) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.N)(value) : value];
	});
	return Object.fromEntries(valid);
};
/** Drivers that Driver Verifier watches, as its other outputs tell them. */
const toVerifierDrivers = ({ drivers }, line) => drivers.map(([driver, loads, unloads, allocations, bytes, pagedAllocations, pagedBytes]) => ({
	driver,
	unloaded: unloads > 0 && unloads >= loads,
	line,
	nonpaged: {
		allocations,
		bytes
	},
	paged: {
		allocations: pagedAllocations,
		bytes: pagedBytes
	},
	left: []
}));
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const MAX_TEXT_LENGTH = 200;
/** Items of a list: a system has some seventy object types and some hundred drivers. */
const MAX_ITEMS = 2e3;
const isText = (value) => typeof value === "string" && value.length <= MAX_TEXT_LENGTH;
const isTime = (value) => isText(value) && (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.N)(value) !== null;
const isFlag = (value) => typeof value === "boolean";
const isPointerBits = (value) => value === 32 || value === 64;
const isPools = (value) => (0,_record_js__WEBPACK_IMPORTED_MODULE_17__.t)(value) && isCount(value.nonpaged) && isCount(value.paged);
const isListOf = (isItem) => (value) => Array.isArray(value) && value.length <= MAX_ITEMS && value.every(isItem);
/** A name and so many counts. */
const isNamedCounts = (value, counts) => Array.isArray(value) && value.length === counts + 1 && isText(value[0]) && value.slice(1).every(isCount);
const isObjectCount = (value) => isNamedCounts(value, 2);
const isDriverCount = (value) => isNamedCounts(value, 6);
const isRuleClasses = (value) => isListOf(isCount)(value) && value.length === 2;
const isVerifier = (value) => (0,_record_js__WEBPACK_IMPORTED_MODULE_17__.t)(value) && isCount(value.level) && (value.ruleClasses === void 0 || isRuleClasses(value.ruleClasses)) && isListOf(isDriverCount)(value.drivers);
const isSettle = (value) => (0,_record_js__WEBPACK_IMPORTED_MODULE_17__.t)(value) && isCount(value.seconds) && isFlag(value.calm);
/** Longer than any other: it holds a message of the system. */
const isMessage = (value) => typeof value === "string" && value.length <= 2e3;
const captureFields = {
	takenAt: isTime,
	bootedAt: isTime,
	bootId: isCount,
	computer: isText,
	osBuild: isText,
	architecture: isText,
	pointerBits: isPointerBits,
	driverVerifier: isFlag,
	verifier: isVerifier,
	stage: isText,
	iteration: isCount,
	liveProcesses: isCount,
	liveThreads: isCount,
	handles: isCount,
	commit: isCount,
	objects: isListOf(isObjectCount),
	pools: isPools,
	settle: isSettle,
	elevated: isFlag,
	capture: isText,
	missing: isListOf(isMessage)
};

// build/core/parse/snapshot-json.js
/**
* Reads our own snapshot format, as `docs/snapshot.schema.json` describes it and `convert` writes it. A file may hold
* several snapshots.
*
*     {
*       "format": "pool-leak-check-snapshot", "version": 1,
*       "takenAt": "2026-05-01T12:34:56Z", "driverVerifier": false, "counters": "cumulative", "coverage": "all",
*       "usages": [
*         ["Proc", "nonpaged", 12980, 1, 8618056]
*       ]
*     }
*/
const readSnapshotJson = ({ cursor, source, tags }) => {
	if (!isStart(cursor)) return null;
	const table = startTable(source, cursor.number, tags);
	const text = readDocument(cursor);
	const whole = parseJson(text);
	if (whole !== null) return readSnapshot(table, whole);
	report(table, "CUT_LINE", cursor.number, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${text.slice(-40)}`);
	return readSnapshot(table, salvage(text));
};
/** True where a document begins: `format` is its first property. */
const isStart = ({ text, codes, start }) => codes[start] === 123 && /^\{\s*"format"\s*:\s*"pool-leak-check-snapshot"/.test(text.slice(start, start + 200));
/** Reads the lines of one document: one line, or all to the first that begins with a closing brace. */
const readDocument = (cursor) => {
	const lines = [lineAt(cursor)];
	if (parseJson(lines.join()) !== null) return lines.join();
	while (advance(cursor)) {
		lines.push(lineAt(cursor));
		if (cursor.codes[cursor.start] === 125) break;
	}
	return lines.join("\n");
};
const parseJson = (text) => {
	try {
		const value = JSON.parse(text);
		return (0,_record_js__WEBPACK_IMPORTED_MODULE_17__.t)(value) ? value : null;
	} catch {
		return null;
	}
};
/** One row. The bounds keep a hostile text, which may be one long row, from taking long. */
const ROW$1 = /\[\s{0,20}"(?:[^"\\]|\\.){0,64}"(?:\s{0,20},\s{0,20}(?:"\w{1,10}"|\d{1,16})){1,6}\s{0,20}\]/g;
/** Reads the head and the whole rows of a document that broke off. */
const salvage = (text) => {
	const rowsAt = /"usages"\s*:\s*\[/.exec(text);
	if (rowsAt === null) return {};
	const head = parseJson(`${text.slice(0, rowsAt.index)}"usages": []}`) ?? {};
	const rows = text.slice(rowsAt.index + rowsAt[0].length).match(ROW$1) ?? [];
	return {
		...head,
		coverage: "partial",
		usages: parseJson(`{"rows":[${rows.join()}]}`)?.rows ?? []
	};
};
const readSnapshot = (table, fields) => {
	if (fields.version !== void 0 && fields.version !== 1) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`its version is not 1`);
	const counters = countersOf(table, fields.counters);
	const rows = Array.isArray(fields.usages) ? fields.usages : [];
	const wrong = rows.filter((row) => !addRow(table, row, counters)).length;
	if (wrong > 0) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${wrong} of ${rows.length} usages are no rows`);
	const capture = readCaptureFields(table, fields);
	const read = closeTable(table, {
		format: "snapshot",
		counters,
		coverage: coverageOf(table, fields.coverage),
		capture
	});
	if (capture.verifier === void 0) return read;
	const { source, line } = table;
	const drivers = toVerifierDrivers(capture.verifier, line);
	return {
		...read,
		drivers: [{
			source,
			line,
			takenAt: capture.takenAt ?? null,
			drivers
		}]
	};
};
const countersOf = (table, value) => {
	if (value === "cumulative" || value === "outstanding" || value === "bytes") return value;
	if (value !== void 0) report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`counters is none of cumulative, outstanding, bytes`);
	return "cumulative";
};
const coverageOf = (table, value) => {
	if (isDamaged(table) || value === "partial") return { kind: "partial" };
	if ((0,_record_js__WEBPACK_IMPORTED_MODULE_17__.t)(value) && typeof value.filter === "string") return {
		kind: "filtered",
		pattern: value.filter
	};
	if (value === void 0 || value === "all") return { kind: "all" };
	report(table, "SNAPSHOT_INVALID", table.line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`coverage is none of all, partial, a filter`);
	return { kind: "partial" };
};
/**
* Adds `[tag, pool, allocs, frees, bytes]`, `[tag, pool, outstanding, bytes]` or `[tag, pool, bytes]`, as the counters
* say.
*/
const addRow = (table, row, counters) => {
	if (!Array.isArray(row) || row.length !== COUNTS$1[counters] + 2) return false;
	const [printed, pool, first, second, third] = row;
	const bytes = row.at(-1);
	if (typeof printed !== "string" || printed.length > MAX_PRINTED_TAG || !isPool(pool)) return false;
	const text = printed.includes("\\") ? (0,_select_js__WEBPACK_IMPORTED_MODULE_1__.vt)(printed) : printed;
	if (text.length > 4) return false;
	if (!isCount(first) || !isCount(bytes)) return false;
	if (counters === "cumulative" && (!isCount(second) || !isCount(third))) return false;
	const rows = rowsForTag(table, text);
	const allocs = counters === "bytes" ? 0 : first;
	const frees = counters === "cumulative" && isCount(second) ? second : 0;
	addUsage(table, rows, {
		tag: rows.tag,
		pool,
		allocs,
		frees,
		bytes
	});
	return true;
};
/** Characters of a tag of four bytes as `\xNN`. */
const MAX_PRINTED_TAG = 16;
const COUNTS$1 = {
	cumulative: 3,
	outstanding: 2,
	bytes: 1
};
const isPool = (value) => value === "nonpaged" || value === "paged";

// build/core/parse/verifier.js
/**
* Reads Driver Verifier's counts per driver: `!verifier` of a debugger and `verifier /query`, each in two generations.
* Source: debugger and Driver Verifier documentation, public logs. Second evidence: it knows drivers, not tags.
*
*     nt!_VF_TARGET_DRIVER 0xffffcb8438730e10: ebpfcore.sys (Loaded and Unloaded)     !verifier, current
*           Current Pool Allocations: ( 0x00000001 / 0x00000000 )                    nonpaged / paged
*     fffffa8003b6f670 Loaded           000000a0       00000854    videoprt.sys       !verifier, old
*     Current Pool Allocations  00000002    00000013
*     MODULE: 0x84226b28 MyDriver.sys (Loaded)                                         !verifier, as bug check C4 is documented
*     MODULE: usbhub.sys (load: 1 / unload: 0)                                        verifier /query, current
*     Name: usbhub.sys, loads: 1, unloads: 0                                          verifier /query, old
*     CurrentPagedPoolAllocations: 12
*/
const readVerifier = ({ cursor, source, above }) => {
	if (driverIn(textOf$1(cursor)) === null) return null;
	const table = startTable(source, cursor.number);
	const drivers = [];
	const line = cursor.number;
	do {
		const named = driverIn(textOf$1(cursor));
		const driver = named === null ? null : readDriver(cursor, table, named);
		if (driver !== null) drivers.push(driver);
		if (named === null && ENDS.test(textOf$1(cursor))) {
			stepBack(cursor);
			break;
		}
	} while (advance(cursor));
	return {
		snapshots: [],
		drivers: [{
			source,
			line,
			takenAt: lastTimeIn(above()),
			drivers
		}],
		problems: table.problems,
		described: []
	};
};
/**
* Another command of the debugger, the beginning of a table of pool tags in any format, or of `verifier /log`'s next
* interval.
*/
const ENDS = /^\s{0,8}(\d{0,3}:? ?l?kd>|kdb:>|quit:|Memory:|(## )?Tag\b)|"Tag"|^\{\s{0,8}"format"|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? {1,2}\d{1,2}:\d{2}/i;
/** Characters of a line that an expression looks at: longer than any line of these tools. */
const MAX_LINE$1 = 400;
const textOf$1 = ({ text, start, end }) => text.slice(start, Math.min(end, start + MAX_LINE$1));
/** Reads the line that begins a driver's section, in any generation. */
const driverIn = (line) => {
	const [, current, state = ""] = /^\s{0,8}nt!_VF_TARGET_DRIVER\s+[0-9a-fx`]+:\s*([^\s(:]+)\s*\(([^)]*)\)/i.exec(line) ?? [];
	if (current !== void 0) return {
		driver: current,
		unloaded: /unloaded/i.test(state),
		radix: 16
	};
	const [, documented, documentedState = ""] = /^\s{0,8}MODULE:\s*0x[0-9a-f`]{8,17}\s+([^\s(]+)\s*\(([^)]*)\)/i.exec(line) ?? [];
	if (documented !== void 0) return {
		driver: documented,
		unloaded: /unloaded/i.test(documentedState),
		radix: 16
	};
	const [, oldState = "", old] = /^\s{0,8}[0-9a-f`]{8,17}\s+(Loaded|Unloaded)\s+[0-9a-f]{8,16}\s+[0-9a-f]{8,16}\s+(\S+)\s*$/i.exec(line) ?? [];
	if (old !== void 0) return {
		driver: old,
		unloaded: /^unloaded/i.test(oldState),
		radix: 16
	};
	const [, queried, loads, unloads] = /^\s{0,8}(?:MODULE|Name):\s*([^\s,]+),?\s+\(?loads?:\s*(\d+)\s*[,/]\s*unloads?:\s*(\d+)/i.exec(line) ?? [];
	if (queried === void 0) return null;
	return {
		driver: queried,
		unloaded: Number(unloads) > 0 && Number(unloads) >= Number(loads),
		radix: 10
	};
};
/** Reads one section; null where a count is missing, since unknown is not zero. */
const readDriver = (cursor, table, { driver, unloaded, radix }) => {
	const counts = {
		nonpaged: {
			allocations: null,
			bytes: null
		},
		paged: {
			allocations: null,
			bytes: null
		}
	};
	const left = [];
	const { number: line } = cursor;
	let cut = false;
	while (advance(cursor)) {
		const text = textOf$1(cursor);
		if (driverIn(text) !== null || ENDS.test(text)) {
			stepBack(cursor);
			break;
		}
		cut = endsOpen(cursor);
		if (!cut || text.trimEnd().endsWith(")")) readCounts(text, counts, radix);
		const allocation = allocationIn(text);
		if (allocation !== null) left.push(allocation);
	}
	const { nonpaged, paged } = counts;
	if (nonpaged.allocations === null || nonpaged.bytes === null || paged.allocations === null || paged.bytes === null) {
		report(table, cut ? "CUT_LINE" : "UNREAD_LINE", line, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${driver}`);
		return null;
	}
	return {
		driver,
		unloaded,
		line,
		nonpaged: {
			allocations: nonpaged.allocations,
			bytes: nonpaged.bytes
		},
		paged: {
			allocations: paged.allocations,
			bytes: paged.bytes
		},
		left
	};
};
const readCounts = (text, counts, radix) => {
	const [, what = "", both] = /^\s{0,12}Current Pool (Allocations|Bytes)\b:?(.*)$/i.exec(text) ?? [];
	if (both !== void 0) {
		const [nonpaged, paged] = both.split(/[\s()/]+/).filter((part) => part !== "");
		const field = what.toLowerCase() === "bytes" ? "bytes" : "allocations";
		counts.nonpaged[field] = both.includes("(") && !both.includes(")") ? null : toCount(nonpaged, radix);
		counts.paged[field] = both.includes("(") && !both.includes(")") ? null : toCount(paged, radix);
		return;
	}
	const [, pool, allocations] = /^\s{0,12}Current(NonPaged|Paged)PoolAllocations:\s*(\S+)/i.exec(text) ?? [];
	if (allocations !== void 0) counts[poolNamed(pool)].allocations = toCount(allocations, radix);
	const [, bytesPool, bytes] = /^\s{0,12}(?:Current)?(NonPaged|Paged)Pool(?:UsageInBytes|Bytes):\s*(\S+)/i.exec(text) ?? [];
	if (bytes !== void 0) counts[poolNamed(bytesPool)].bytes = toCount(bytes, radix);
};
/** Reads a count: hexadecimal with `0x` or a letter in it, else in the radix of the section. */
const toCount = (text, radix) => {
	const digits = /^(?:0x)?([0-9a-f]{1,13})$/i.exec(text ?? "")?.[1];
	if (digits === void 0) return null;
	return Number.parseInt(digits, /^0x|[a-f]/i.test(text ?? "") ? 16 : radix);
};
const poolNamed = (name = "") => name.toLowerCase() === "paged" ? "paged" : "nonpaged";
/** Reads `0xffffcb843b87aff0  0x00000004  ebpf  0xfffff803569c53e1  ebpfcore!ebpf_allocate+0x21` */
const allocationIn = (text) => {
	const [, length, tag, caller] = /^\s{0,12}(?:0x)?[0-9a-f`]{8,17}\s{1,8}0x([0-9a-f]{1,13})\s{1,8}(.{4})\s{1,8}((?:0x)?[0-9a-f`]{8,17}(?:\s{1,8}\S+)?)\s*$/i.exec(text) ?? [];
	if (length === void 0 || tag === void 0 || caller === void 0) return null;
	return {
		bytes: Number.parseInt(length, 16),
		tag,
		caller: caller.split(/\s+/).at(-1) ?? ""
	};
};

// build/core/parse/wdf-pool-usage.js
/**
* Reads `!wdfkd.wdfpoolusage`: what the KMDF verifier counts for one driver. Second evidence, as Driver Verifier's counts
* are. Source: the debugger's documentation of the command; the layout was not seen from a machine.
*
*     0: kd> !wdfpoolusage wdfrawbusenumtest 0 0
*     FxDriverGlobals 83b7af18 pool stats
*     Driver Tag: 'RawB'
*     15126 NonPaged Bytes, 548 Paged Bytes
*     94 NonPaged Allocations, 10 Paged Allocations
*     pool 82dbae00, Size  512 Tag 'RawB', NonPaged, Caller:  Wdf01000!FxVerifierLock::AllocateThreadTable+5d
*/
const readWdfPoolUsage = ({ cursor, source, above }) => {
	if (!HEADER.test(lineAt(cursor))) return null;
	const table = startTable(source, cursor.number);
	const { number: line } = cursor;
	const read = readStats(cursor);
	const driver = driverOf(above(), read.tag);
	const problem = read.isCut ? "CUT_LINE" : "UNREAD_LINE";
	if (read.nonpaged === null || read.paged === null) {
		report(table, problem, line);
		return {
			snapshots: [],
			drivers: [],
			problems: table.problems,
			described: []
		};
	}
	const counts = {
		driver,
		unloaded: false,
		line,
		nonpaged: read.nonpaged,
		paged: read.paged,
		left: read.left
	};
	return {
		snapshots: [],
		drivers: [{
			source,
			line,
			takenAt: lastTimeIn(above()),
			drivers: [counts]
		}],
		problems: [],
		described: []
	};
};
const HEADER = /^(?:## )?\s{0,8}FxDriverGlobals\s+[0-9a-f`]{8,17}\s+pool stats\s*$/i;
/** Reads the lines below the header, to a line that is none of them. */
const readStats = (cursor) => {
	let tag = null;
	let bytes = null;
	let allocations = null;
	const left = [];
	let isCut = false;
	while (advance(cursor)) {
		const text = lineAt(cursor).slice(0, MAX_LINE);
		isCut = endsOpen(cursor);
		const counts = COUNTS.exec(text);
		const block = BLOCK.exec(text);
		if (counts !== null) {
			const both = [Number(counts[1]), Number(counts[3])];
			if (counts[2] === "Bytes") bytes = both;
			else allocations = both;
		} else if (block !== null) left.push({
			bytes: Number(block[1]),
			tag: block[2] ?? "",
			caller: block[3] ?? ""
		});
		else if (TAG.test(text)) tag = TAG.exec(text)?.[1] ?? null;
		else if (!PASSED_OVER.test(text)) {
			stepBack(cursor);
			break;
		}
	}
	const poolAt = (index) => bytes === null || allocations === null ? null : {
		allocations: allocations[index] ?? 0,
		bytes: bytes[index] ?? 0
	};
	return {
		tag,
		nonpaged: poolAt(0),
		paged: poolAt(1),
		left,
		isCut
	};
};
const MAX_LINE = 400;
const TAG = /^\s{0,8}Driver Tag:\s*'(.{1,4})'/;
const COUNTS = /^\s{0,8}(\d{1,15}) NonPaged (Bytes|Allocations), (\d{1,15}) Paged \2\s*$/;
const BLOCK = /^\s{0,8}pool [0-9a-f`]{8,17},\s*Size\s+(\d{1,15})\s*Tag '(.{1,4})',\s*(?:Non)?Paged[^,]*,\s*Caller:\s*(\S+)\s*$/;
/** Rules, blank lines and the figures of the peak. */
const PASSED_OVER = /^[\s-]*$|^\s{0,8}\d+ PeakNonPaged /;
/** The driver of the command above; its tag where the transcript shows no command. */
const driverOf = (above, tag) => {
	const named = above.map((line) => /!(?:wdfkd\.)?wdfpoolusage\s+([\w.-]{1,64})/i.exec(line)?.[1]).findLast((name) => name !== void 0);
	if (named !== void 0) return /\.sys$/i.test(named) ? named : `${named}.sys`;
	return tag === null ? "a KMDF driver" : `the KMDF driver of tag ${tag.trim()}`;
};

// build/core/parse/without-header.js
/** Null where the text has neither layout, or a row whose figures do not add up. */
const withHeaders = (text) => {
	const lines = text.split(/\r?\n/);
	const records = tableOfJson(contentOf(text));
	if (records !== null) return {
		text: records,
		added: []
	};
	return fromRows(lines) ?? fromBlocks(lines) ?? fromPairs(lines);
};
const fromPairs = (lines) => {
	const text = tableOfPairs(lines);
	return text === null ? null : {
		text,
		added: []
	};
};
/** ` Proc Nonp  12980 (  0)  1 (  0)  12979  8618056 (  0)  664`: the deltas stand only on the screen. */
const ROW = /^ ?(.{4}) (Nonp|Paged) +(\d+) (?:\( *-?\d+\))? *(\d+) (?:\( *-?\d+\))? *(-?\d+) +(\d+) (?:\( *-?\d+\))? *(\d+)(?: |$)/;
const POOLMON_HEADER = " Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc";
const fromRows = (lines) => {
	const headed = [];
	const added = [];
	const seen = /* @__PURE__ */ new Set();
	for (const line of lines) {
		const [, tag, pool, allocs, frees, diff] = ROW.exec(line) ?? [];
		if (tag !== void 0) {
			if ((Number(allocs) - Number(frees) - Number(diff) | 0) !== 0) return null;
			const row = `${tag} ${pool}`;
			if (added.length === 0 || seen.has(row)) {
				seen.clear();
				headed.push(POOLMON_HEADER);
				added.push(headed.length);
			}
			seen.add(row);
		}
		headed.push(line);
	}
	return added.length === 0 ? null : {
		text: headed.join("\n"),
		added
	};
};
/** `PagedUsed     : 204800`, `Tag: Proc`, `Type = Nonp`. */
const FIELD = /^\s{0,8}([A-Za-z][A-Za-z ()_-]{0,30}?)\s*[:=] ?(.*)$/;
/** A block has a tag, a pool and a size. */
const MIN_FIELDS = 3;
/** Each block becomes a row where its last line was, and the heading stands where the first block began. */
const fromBlocks = (lines) => {
	const headed = lines.map(() => "");
	const seen = /* @__PURE__ */ new Set();
	let heading = "";
	for (const { first, fields } of blocksIn(lines)) {
		const names = [...fields.keys()].join("	");
		const row = `${fields.get("tag")} ${fields.get("type") ?? fields.get("pool") ?? ""}`;
		if (names !== heading || seen.has(row)) {
			seen.clear();
			heading = names;
			headed[first] = names;
		}
		seen.add(row);
		headed[first + fields.size - 1] = [...fields.values()].join("	");
	}
	return heading === "" ? null : {
		text: headed.join("\n"),
		added: []
	};
};
/** Runs of `key: value` lines that have a tag among them. */
const blocksIn = (lines) => {
	const blocks = [];
	let fields = /* @__PURE__ */ new Map();
	for (const [index, line] of [...lines, ""].entries()) {
		const [, key, value = ""] = FIELD.exec(line) ?? [];
		const name = key?.toLowerCase().trim();
		if (name !== void 0 && !fields.has(name)) fields.set(name, value.replaceAll("	", " "));
		else {
			if (fields.size >= MIN_FIELDS && isTagged(fields)) blocks.push({
				first: index - fields.size,
				fields
			});
			fields = new Map(name === void 0 ? [] : [[name, value]]);
		}
	}
	return blocks;
};
const isTagged = (fields) => [...fields.keys()].some((name) => /^(?:pool ?)?tag(?: name)?$/.test(name));

// build/core/parse/index.js
/** The text formats. A format is known by its header line, never by the name of the file. */
const readers = [
	readPoolused,
	readPoolmon,
	readPoolmonxCsv,
	readPowershellCsv,
	readPooltracker,
	readKdbg,
	readSnapshotJson,
	readHeadedTable,
	readVerifier,
	readWdfPoolUsage
];
/**
* Reads every snapshot in a file. Text before, between and after the tables (debugger banners, prompts) is passed over;
* inside a table each line is a row, known noise or a problem.
*/
const parse = (source, bytes, onTable) => {
	try {
		return parseBytes(source, bytes, onTable);
	} catch (error) {
		if (!(error instanceof _spill_js__WEBPACK_IMPORTED_MODULE_3__.r)) throw error;
		return nothing((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("FILE_UNREADABLE", {
			source,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${error.message}`
		}));
	}
};
const parseBytes = (source, bytes, onTable) => {
	if (bytes.length === 0) return nothing((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("EMPTY_FILE", { source }));
	const buffer = bytes.length > MAX_BUFFER_BYTES ? null : readPoolTagBuffer(source, (0,_spill_js__WEBPACK_IMPORTED_MODULE_3__.a)(bytes));
	if (buffer !== null) return merge([buffer]);
	if (isBinary(bytes)) return withoutRows(merge([]), source, bytes);
	const asGiven = readJson(source, bytes) ?? readText(source, decode(bytes), onTable);
	const read = readWrapped(source, bytes, asGiven) ?? asGiven;
	return isEmpty(read) ? readHeaderless(source, bytes) ?? withoutRows(read, source, bytes) : read;
};
const readText = (source, stretches, onTable) => merge(readTables(openTranscript(source, stretches), onTable));
/** Reads a text that was made of the file's; the places in it are none of the file. */
const readMade = (source, text) => ({
	...readText(source, decode(new TextEncoder().encode(text))),
	described: {
		tables: [],
		unwrapped: null
	}
});
/** Reads records that a script wrote, or a dump in strings of JSON; null where the file is no JSON of rows. */
const readJson = (source, bytes) => {
	if (bytes.length > MAX_WRAPPED_BYTES || !isJson(bytes)) return null;
	const content = contentOf(textOf$2(decode(bytes)));
	const table = tableOfJson(content);
	const read = table === null ? null : readMade(source, table);
	if (read !== null && !(isEmpty(read) && read.problems.length === 0)) return withoutLines(read);
	const strings = textInJson(content);
	const written = strings === null ? null : readMade(source, strings);
	if (written === null || isEmpty(written)) return null;
	const note = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("WRAPPING_REMOVED", {
		source,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`JSON`
	});
	return withoutLines({
		...written,
		problems: [...written.problems, note]
	});
};
/** Lines of a text that was made of the file's are none of the file. */
const withoutLines = (read) => ({
	...read,
	problems: read.problems.map((found) => ({
		...found,
		line: null
	}))
});
/** Our own format is an object, too, and says so in its first property. */
const isJson = (bytes) => {
	const [first] = decode(bytes.subarray(0, HEAD_BYTES));
	return /^\s*(?:[[{]\s*["{]|".*\\n)/.test(first?.text ?? "") && !/^\s*\{\s*"format"/.test(first?.text ?? "");
};
/** Bytes of a text without headers at most: it is pasted, or filtered by hand. */
const MAX_HEADERLESS_BYTES = 2 ** 22;
/** Reads rows without a header and `key: value` blocks; null where there are none. They show a part of the machine. */
const readHeaderless = (source, bytes) => {
	if (bytes.length > MAX_HEADERLESS_BYTES) return null;
	const headed = withHeaders(textOf$2(unwrap(decode(bytes), { tabs: "kept" }).stretches));
	if (headed === null) return null;
	const read = readMade(source, headed.text);
	if (isEmpty(read)) return null;
	const lineOf = (line) => line - headed.added.filter((added) => added < line).length;
	const isPart = headed.added.length > 0;
	const part = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("FEW_ROWS", {
		source,
		line: 1,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`its rows have no header`
	});
	return {
		...read,
		snapshots: read.snapshots.map((snapshot) => ({
			...snapshot,
			line: lineOf(snapshot.line),
			coverage: isPart ? { kind: "partial" } : snapshot.coverage
		})),
		problems: [...read.problems.map((found) => found.line === null ? found : {
			...found,
			line: lineOf(found.line)
		}), ...isPart ? [part] : []]
	};
};
/** Bytes of a raw buffer at most: 65,535 tags of 56 bytes. */
const MAX_BUFFER_BYTES = 2 ** 22;
/** One message says what a file is instead; a table without rows keeps its own where nothing tells. */
const withoutRows = (read, source, bytes) => {
	const words = describeNoDump(bytes);
	if (read.problems.length > 0 && (words === null || words === "its table has a tag, and lacks a column for the pool (Type) or for the size (Bytes): docs/formats.md has the headings")) return read;
	return nothing((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("NOT_A_DUMP", {
		source,
		detail: words === null ? beginning(bytes) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)(words)
	}));
};
/** The first words of a file that nothing tells: they name most mistakes, such as `Access is denied.` */
const beginning = (bytes) => {
	const [first] = decode(bytes.subarray(0, HEAD_BYTES));
	const lines = first?.text.split(/\r?\n/).filter((text) => /[a-z]{2}/i.test(text)) ?? [];
	const line = lines.find((text) => !BANNER.test(text)) ?? lines[0] ?? "";
	return line.includes("\0") || line === "" ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`it begins with ${excerpt(line.trim())}`;
};
const HEAD_BYTES = 4096;
const BANNER = /^\s*(?:\d*:? ?l?kd>|Microsoft \(R\) Windows Debugger|Copyright \(c\)|Opened log file|PS [A-Z]:|[A-Z]:\\[^>]*>)/i;
/** A larger file is a tool's own output: nobody pastes so much. */
const MAX_WRAPPED_BYTES = 2 ** 26;
/** Reads the text without its wrapping; null where that gives no more. */
const readWrapped = (source, bytes, asGiven) => {
	if (!(isEmpty(asGiven) || asGiven.problems.some(({ code }) => SIGNS_OF_WRAPPING.has(code))) || bytes.length > MAX_WRAPPED_BYTES || !mayHoldDump(bytes)) return null;
	const best = (asGiven.problems.some(({ code }) => code === "KDBG_SHORT") ? ["kept"] : ["kept", "expanded"]).reduce((read, tabs) => {
		const other = isWrapped(bytes, { tabs }) ? readUnwrapped(source, bytes, { tabs }) : read;
		return readsMore(other, read) ? other : read;
	}, asGiven);
	return best === asGiven ? null : best;
};
const readUnwrapped = (source, bytes, reading) => {
	const { stretches, removed } = unwrap(decode(bytes), reading);
	const unwrapped = readText(source, stretches);
	const note = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("WRAPPING_REMOVED", {
		source,
		detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.h)([...removed].join(", "))
	});
	return {
		...unwrapped,
		problems: [...unwrapped.problems, note],
		described: {
			...unwrapped.described,
			unwrapped: reading
		}
	};
};
/** Codes of a text that holds a dump and more than a dump. */
const SIGNS_OF_WRAPPING = /* @__PURE__ */ new Set([
	"NO_ROWS",
	"UNREAD_LINE",
	"CUT_LINE",
	"TOTAL_MISMATCH",
	"FEW_ROWS"
]);
/**
* A header has a tag and a size in one line, and Driver Verifier counts pool allocations. A log of a build has the words
* apart, and would take long to unwrap.
*/
const mayHoldDump = (bytes) => {
	for (const { text } of decode(bytes)) if (HEADING.test(text)) return true;
	return false;
};
const HEADING = /tag(?:[ _]?name)?\b[^\n]{0,300}(?:alloc|byte|used|usage|size)|(?:alloc|byte|used|usage|size)[^\n]{0,300}tag\b|pool.allocations/i;
/** Characters of the beginning, which is wrapped where anything is. */
const SAMPLE_LENGTH = 2 ** 18;
const isWrapped = (bytes, reading) => {
	const { stretches, removed } = unwrap(decode(bytes), reading);
	let length = 0;
	for (let next = stretches.next(); next.value !== void 0; next = stretches.next()) {
		length += next.value.text.length;
		if (removed.size > 0 || length > SAMPLE_LENGTH) break;
	}
	return reading.tabs === "expanded" ? removed.has("tabs") : removed.size > 0;
};
const readsMore = (one, other) => {
	const more = rowsIn(one) - rowsIn(other);
	return more > 0 || more === 0 && rowsIn(one) > 0 && damageIn(one) < damageIn(other);
};
const damageIn = ({ problems }) => problems.filter(({ code }) => code !== "WRAPPING_REMOVED").length;
const isEmpty = ({ snapshots, drivers }) => snapshots.length + drivers.length === 0;
/** Rows that hold something, and drivers: a reader may add a row of zeros for the other pool. */
const rowsIn = ({ snapshots, drivers }) => {
	let count = drivers.length;
	for (const snapshot of snapshots) eachRow(snapshot, ({ bytes }) => {
		if (bytes > 0) count++;
	});
	return count;
};
const merge = (tables) => {
	const merged = mergeViews(tables.flatMap(({ snapshots }) => snapshots), tables.flatMap(({ problems }) => problems));
	return {
		...merged,
		problems: saidOnce(merged.problems),
		drivers: tables.flatMap(({ drivers }) => drivers),
		described: {
			tables: tables.flatMap(({ described }) => described),
			unwrapped: null
		}
	};
};
/** The same words about one file are one message with a count: a series repeats what one of its snapshots has. */
const saidOnce = (problems) => {
	const alike = /* @__PURE__ */ new Map();
	for (const found of problems) {
		const key = `${found.code} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__._)(found.detail)}`;
		const same = alike.get(key);
		if (same === void 0) alike.set(key, [found]);
		else same.push(found);
	}
	return [...alike.values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		if (others.length === 0) return [first];
		const times = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.d)(others.length + 1, "time");
		return [{
			...first,
			detail: first.detail.length === 0 ? times : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${first.detail}; ${times}`
		}];
	});
};
const nothing = (found) => ({
	...merge([]),
	problems: [found]
});
const readTables = (transcript, onTable) => {
	const { cursor, passed } = transcript;
	const tables = [];
	while (seek(cursor, (lines) => rememberLines(transcript, lines)) && advance(cursor)) {
		const table = readTable(transcript);
		if (table === null) {
			rememberLines(transcript, `${lineAt(cursor)}\n`);
			continue;
		}
		tables.push(table);
		onTable?.(tables.length);
		passed.lines = "";
	}
	return tables;
};
const readTable = (transcript) => {
	for (const reader of readers) {
		const table = reader(transcript);
		if (table !== null) return table;
	}
	return null;
};

// build/cli/progress.js
/** Milliseconds before the first progress line: a shorter wait needs none. */
const PATIENCE_MILLISECONDS = 1e3;
const EVERY_MILLISECONDS = 100;
/**
* Says how far the work is, from a second on and ten times a second at most; nothing where standard error is no
* terminal. `now` is a clock in milliseconds.
*/
const progressLine = (outlet, now) => {
	const started = now();
	const total = {
		found: 0,
		read: 0
	};
	let shownAt = null;
	const say = (text) => {
		const time = now();
		if (outlet.isTTY !== true || time - started < PATIENCE_MILLISECONDS) return;
		if (shownAt !== null && time - shownAt < EVERY_MILLISECONDS) return;
		shownAt = time;
		outlet.write(`${CLEAR}${(0,_layout_js__WEBPACK_IMPORTED_MODULE_12__.o)(text(), (outlet.columns ?? 80) - 1)}`);
	};
	return {
		onRead: (what, bytes) => {
			total[what] += bytes;
			say(() => `reading ${megabytes(total.read)} of ${megabytes(total.found)} MB \u2026`);
		},
		onProgress: (progress) => say(() => textOf(progress)),
		clear: () => {
			if (shownAt !== null) outlet.write(CLEAR);
		}
	};
};
/** Work with a progress line on standard error, which is gone when the work is done or has failed. */
const withProgress = async (work) => {
	const line = progressLine(process.stderr, () => performance.now());
	try {
		return await work(line);
	} finally {
		line.clear();
	}
};
/** Moves to the start of the line and erases it (ECMA-48, "Erase in Line"). */
const CLEAR = "\r\x1B[K";
const megabytes = (bytes) => Math.round(bytes / 1e6);
const textOf = (progress) => {
	switch (progress.stage) {
		case "parse": return `parsing ${progress.dump} of ${counted(progress.dumps, "dump")}${tablesOf(progress.tables)} \u2026`;
		case "compare": return "comparing \u2026";
		case "describe": return "looking up what the tags are \u2026";
		default: return progress;
	}
};
/** Most dumps hold one table; a file that was appended to holds hundreds. */
const tablesOf = (tables) => tables > 1 ? `, ${tables} tables` : "";
const counted = (count, noun) => `${count} ${count === 1 ? noun : `${noun}s`}`;

// build/core/parse/pooltag-txt.js
/**
* Reads the files in order; the first that names a tag wins, an exact tag before a pattern, the most specific pattern
* first. Source: the layout as the debugger documentation describes it, "Using a pool tag text file".
*
*     rem a comment, and so is what begins with //
*     AfdX - afd.sys     - AFD context
*     Ntf? - ntfs.sys    - ? is any letter, * any run of letters
*     Abc  - <unknown>   - the tag is padded with blanks to four characters
*/
const readPooltags = (files) => {
	const exact = /* @__PURE__ */ new Map();
	const patterns = /* @__PURE__ */ new Map();
	const problems = [];
	for (const { name: source, bytes } of files) {
		const text = decodeText(bytes);
		const odd = [];
		for (const [index, line] of text.split(/\r?\n/).entries()) {
			if (isComment(line)) continue;
			const entry = entryIn(line);
			if (entry === null) odd.push(index + 1);
			else if (/[?*]/.test(entry.tag)) keepFirst(patterns, entry.tag.trimEnd(), entry.words);
			else keepFirst(exact, (0,_select_js__WEBPACK_IMPORTED_MODULE_1__._t)(entry.tag), entry.words);
		}
		const [first] = odd;
		if (first !== void 0) problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("POOLTAG_LINES", {
			source,
			line: first,
			detail: (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${odd.length}`
		}));
	}
	const bySpecificity = [...patterns].map(([pattern, words]) => ({
		matches: (0,_policy_js__WEBPACK_IMPORTED_MODULE_4__.c)(pattern),
		words,
		literals: pattern.replace(/[?*]/g, "").length
	})).sort((one, other) => other.literals - one.literals);
	const find = (tag) => exact.get(tag) ?? bySpecificity.find(({ matches }) => matches(tag))?.words ?? null;
	return {
		find,
		problems,
		entries: exact.size + patterns.size
	};
};
const keepFirst = (known, key, words) => {
	if (!known.has(key)) known.set(key, words);
};
/** True for a blank line, a comment, and the 0x1A that ends an old file. */
const isComment = (line) => line.charCodeAt(0) === END_OF_FILE || /^\s*(rem\b|\/\/|$)/i.test(line);
const END_OF_FILE = 26;
/** Splits at the first two ` -`: descriptions hold dashes too, and binary or description may be missing. */
const entryIn = (line) => {
	const dash = line.indexOf(" -", 1);
	if (dash === -1) return null;
	const raw = line.slice(0, dash);
	const tag = raw.length <= 4 ? raw : raw.trim();
	if (tag.trim() === "" || tag.length > 4) return null;
	const rest = line.slice(dash + 2);
	const second = rest.indexOf(" -");
	const binary = (second === -1 ? rest : rest.slice(0, second)).trim();
	return {
		tag,
		words: [second === -1 ? "" : rest.slice(second + 2).trim(), /^<unknown>$/i.test(binary) ? "" : binary].filter((part) => part !== "").join(", ").slice(0, 200)
	};
};

// build/io/globs.js
var import_picomatch = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)((0,_picomatch_js__WEBPACK_IMPORTED_MODULE_6__.t)(), 1);
/**
* The files below `root` that one of the globs names, in the order of their names; a pipe is no file. Links are not
* followed, and one that leads out of `root` is a problem.
*/
const readMatching = async (root, given) => {
	const { files, links } = await listNamed(root, given);
	const nameOf = (path) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.l)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.relative)(root, path));
	const read = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.o)(files, {
		nameOf,
		takesPipes: false
	});
	return {
		...read,
		problems: [...read.problems, ...await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.r)(links, root, nameOf)]
	};
};
/** Whole paths of the files. */
const listMatching = async (root, given) => (await listNamed(root, given)).files;
const listNamed = async (root, given) => {
	const globs = given.map((glob) => toRelative(root, glob));
	const including = globs.filter((glob) => !(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.g)(glob)).map(withoutMarks);
	const bases = new Set(including.map((glob) => import_picomatch.default.scan(glob).base));
	const found = await Promise.all([...bases].map((base) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.i)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.resolve)(root, base))));
	const matches = matcherOf(globs);
	const named = (paths) => [...new Set(paths)].filter((path) => matches((0,_files_js__WEBPACK_IMPORTED_MODULE_5__.l)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.relative)(root, path))));
	return {
		files: named(found.flatMap(({ files }) => files)),
		links: named(found.flatMap(({ links }) => links))
	};
};
/**
* A glob as one below `root`: `${{ runner.temp }}/*.txt` of a workflow is an absolute path. A backslash is a slash, as
* Windows writes it: no name of a dump holds one.
*/
const toRelative = (root, glob) => {
	const [mark = "", path = ""] = [/^!+(?!\()/.exec(glob)?.[0], withoutMarks(glob).replaceAll("\\", "/")];
	if (!(0,node_path__WEBPACK_IMPORTED_MODULE_14__.isAbsolute)(path)) return mark + path;
	const end = path.endsWith("/") ? "/" : "";
	return `${mark}./${(0,_files_js__WEBPACK_IMPORTED_MODULE_5__.l)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.relative)(root, path))}${end}`;
};
/**
* True for a relative path, with `/`, that the globs name; a glob without a slash names files in any folder. As in
* upload-artifact, `!` leaves out what an earlier glob named, a folder with all that is in it, and a later glob may
* take it in again.
*/
const matcherOf = (globs) => {
	const rules = globs.map(ruleOf);
	return (path) => path.length <= MAX_PATH_LENGTH && rules.reduce((isNamed, { isIncluding, names }) => names(path) ? isIncluding : isNamed, false);
};
/** Characters: the folders of a longer path could be as many, and each is tried. Windows allows 260 unless it is told. */
const MAX_PATH_LENGTH = 512;
const ruleOf = (glob) => {
	const isIncluding = !(0,_setting_js__WEBPACK_IMPORTED_MODULE_7__.g)(glob);
	const matches = patternOf(withoutMarks(glob));
	return {
		isIncluding,
		names: isIncluding ? matches : (path) => pathsTo(path).some(matches)
	};
};
/** `dumps/` names all that is in the folder. */
const patternOf = (glob) => {
	const pattern = glob.replace(/\/$/, "/**");
	const matches = (0, import_picomatch.default)(pattern.replace(/^\.\//, ""), {
		dot: true,
		basename: !pattern.includes("/")
	});
	return (path) => matches(path);
};
/** `!(a|b).txt` is no mark but a pattern. */
const withoutMarks = (glob) => glob.replace(/^!+(?!\()/, "");
/** `a/b/c` \u2192 `a`, `a/b`, `a/b/c`. */
const pathsTo = (path) => {
	const parts = path.split("/");
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
};

// build/io/unpack.js
/**
* The files in a file: the entries of a zip, what a gzip holds, or the file itself. Archives inside archives are opened
* too, three deep, and the limits hold for all of them together. Known by content, never by name; nothing is written to
* disk, and no name in an archive becomes a path. Files that are not wanted are not read and count for no limit.
*/
const unpack = async (file, limits, { isWanted, memory = openMemory() } = {}) => {
	const budget = {
		...limits,
		names: MAX_NAMES,
		limits,
		memory,
		isSpent: false
	};
	const { files, problems } = await unpackAt(file, {
		budget,
		isWanted: isWanted === void 0 ? null : (name) => isWanted(name.slice(file.name.length + 1))
	}, 0);
	return {
		files,
		problems: shortened(file, problems)
	};
};
/** Room for unpacked files: 64 MiB, those of all archives that share it. */
const openMemory = () => ({ left: 64 * 2 ** 20 });
/** Names that the zips in one file may list together; a hundred thousand are gone through in three seconds. */
const MAX_NAMES = 25e4;
/** The same for several files. */
const unpackAll = async (files, limits) => {
	const memory = openMemory();
	const unpacked = await Promise.all(files.map((file) => unpack(file, limits, { memory })));
	return {
		files: unpacked.flatMap((one) => one.files),
		problems: unpacked.flatMap((one) => one.problems)
	};
};
const MAX_DEPTH = 3;
const unpackAt = async (file, unpacking, depth) => {
	const { budget, isWanted } = unpacking;
	const kind = (0,_archive_js__WEBPACK_IMPORTED_MODULE_8__.t)(file.bytes.subarray(0, 4));
	if (kind === null) return {
		files: [file],
		problems: []
	};
	if (budget.isSpent) return NOTHING;
	if (depth === MAX_DEPTH) return refused(file, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`archives ${MAX_DEPTH} deep are opened, not more`);
	if (file.bytes.length > budget.limits.bytes) return refused(file, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`more than ${budget.limits.bytes} bytes packed`);
	const opened = kind === "gzip" ? await openGzip(file, budget) : await openZip({
		...file,
		bytes: (0,_spill_js__WEBPACK_IMPORTED_MODULE_3__.a)(file.bytes)
	}, budget, isWanted);
	const inner = [{
		files: [],
		problems: opened.problems
	}];
	for (const one of opened.files) inner.push(await unpackAt(one, unpacking, depth + 1));
	return {
		files: inner.flatMap(({ files }) => files),
		problems: inner.flatMap(({ problems }) => problems)
	};
};
const NOTHING = {
	files: [],
	problems: []
};
/** Problems of one archive that are told; a thousand refused entries say no more. */
const MAX_PROBLEMS = 50;
const shortened = ({ name: source }, problems) => {
	const rest = problems.length - MAX_PROBLEMS;
	if (rest <= 0) return problems;
	const detail = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`and ${rest} more problems in it`;
	return [...problems.slice(0, MAX_PROBLEMS), (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("ARCHIVE_UNREADABLE", {
		source,
		detail
	})];
};
/** Loads the reader of zips with the first one: it takes 8 ms, a fifth of what Node itself takes to start. */
const openZip = async (...given) => (await __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 5442))).unzip(...given);
const openGzip = async (file, budget) => {
	if (budget.entries < 1) {
		budget.isSpent = true;
		return refused(file, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${budget.limits.entries} files are read, not more`);
	}
	const maxBytes = Math.max(1, Math.min(budget.bytes, budget.limits.ratio * Math.max(file.bytes.length, 1024)));
	try {
		const { bytes, length } = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_16__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_15__.Readable.from(stretchesOf(file.bytes)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_13__.createGunzip)({ chunkSize: STRETCH_BYTES }), (content) => (0,_spill_js__WEBPACK_IMPORTED_MODULE_3__.t)(content, budget.memory, maxBytes));
		budget.entries--;
		budget.bytes -= length;
		return {
			files: [{
				name: file.name.replace(/\.gz$/i, ""),
				bytes
			}],
			problems: []
		};
	} catch (error) {
		if (error instanceof RangeError) {
			budget.isSpent = maxBytes >= budget.bytes;
			return refused(file, (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`more than ${maxBytes} bytes unpacked`);
		}
		const detail = (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.g)`${error instanceof Error ? error.message : String(error)}`;
		return {
			files: [],
			problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("ARCHIVE_UNREADABLE", {
				source: file.name,
				detail
			})]
		};
	}
};
/** Bytes that are unpacked at once. */
const STRETCH_BYTES = 2 ** 16;
function* stretchesOf(bytes) {
	for (let start = 0; start < bytes.length; start += STRETCH_BYTES) yield bytes.subarray(start, start + STRETCH_BYTES);
}
const refused = (file, detail) => ({
	files: [],
	problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__.s)("ARCHIVE_TOO_LARGE", {
		source: file.name,
		detail
	})]
});

// build/cli/read-dumps.js
const readSides = async (sides, limits, onRead) => {
	await refuseMissing(sides.map(({ path }) => path));
	const read = await Promise.all(sides.map(async ({ side, path, only }) => {
		const read = only === void 0 ? await readFound(path, onRead) : await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.o)(only, {
			nameOf: _files_js__WEBPACK_IMPORTED_MODULE_5__.l,
			takesPipes: false,
			...onRead === void 0 ? {} : { onRead }
		});
		const { files, problems } = await unpackFiles(read, limits);
		const named = files.length === 1 && files[0]?.name === path;
		return {
			dumps: files.map(({ name, bytes }) => ({
				leg: "",
				side,
				source: name,
				bytes,
				named
			})),
			problems
		};
	}));
	return {
		dumps: read.flatMap(({ dumps }) => dumps),
		problems: read.flatMap(({ problems }) => problems)
	};
};
/** Reads the files of `--pooltag-file`. @throws {UserError} where one holds no entry: it is another file. */
const readPooltagFiles = async (paths) => {
	const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.s)(".", paths ?? []);
	for (const file of files) if (readPooltags([file]).entries === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`--pooltag-file ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.v)(file.name)} has no entry such as "Ntf? - ntfs.sys - what it is": give a pooltag.txt`);
	return readPooltags(files);
};
/** Parses each dump of a command that takes dumps one by one; what could not be read goes to standard error. */
const parseDumps = async (command, paths, limits) => {
	if (paths.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`expected a DUMP to ${command}; see --help`);
	(0,_command_line_js__WEBPACK_IMPORTED_MODULE_9__.n)(paths);
	await refuseMissing(paths);
	const { read, parsed } = await withProgress(async (line) => {
		const read = await Promise.all(paths.map((path) => readFiles(path, limits, line.onRead)));
		return {
			read,
			parsed: parseAll(read.flatMap(({ files }) => files), line)
		};
	});
	(0,_print_js__WEBPACK_IMPORTED_MODULE_11__.o)([...read, ...parsed].flatMap(({ problems }) => problems));
	return parsed;
};
const parseAll = (files, { onProgress }) => files.map(({ name, bytes }, index) => {
	const tell = (tables) => onProgress({
		stage: "parse",
		dump: index + 1,
		dumps: files.length,
		tables
	});
	return {
		bytes,
		...parse(name, bytes, tell)
	};
});
const refuseMissing = async (paths) => {
	const missing = [];
	for (const path of paths) if (!await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(path) && !isGlob(path)) missing.push(path);
	if (missing.length === 0) return;
	const meant = missing.flatMap((path) => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_18__.t)(path, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_10__.n)) ?? [])[0];
	const hint = meant === void 0 ? "" : `; did you mean the command ${meant}?`;
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`no such file or folder: ${missing.map(_select_js__WEBPACK_IMPORTED_MODULE_1__.v).join(", ")}${hint}`);
};
/** A file or the files of a folder, archives among them opened. */
const readFiles = async (path, limits, onRead) => unpackFiles(await readFound(path, onRead), limits);
/** @throws {UserError} where there is no file. */
const readFound = async (path, onRead) => {
	const isThere = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(path);
	const read = isThere ? await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.c)(path, onRead) : await readMatching(".", [path]);
	if (read.files.length + read.problems.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(isThere ? `${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.v)(path)} is an empty folder` : `no file matches ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.v)(path)}`);
	return read;
};
const unpackFiles = async (read, limits) => {
	const { files, problems } = await unpackAll(read.files, limits);
	return {
		files,
		problems: [...read.problems, ...problems]
	};
};
/** Paths of reports, with those that a glob names in its place. @throws {UserError} where it names none. */
const expandGlobs = async (paths) => {
	const expanded = [];
	for (const path of paths) {
		const matching = !isGlob(path) || await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.t)(path) ? [path] : (await listMatching(".", [path])).map((found) => (0,_files_js__WEBPACK_IMPORTED_MODULE_5__.l)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.relative)(".", found)));
		if (matching.length === 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.t(`no file matches ${(0,_select_js__WEBPACK_IMPORTED_MODULE_1__.v)(path)}`);
		expanded.push(...matching);
	}
	return expanded;
};
/** The shells of Windows leave a glob as it is. */
const isGlob = (path) => /[*?[{]/.test(path);



/***/ }),

/***/ 9364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isRecord)
/* harmony export */ });
// build/core/record.js
/** True for an object; an array is none. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);



/***/ }),

/***/ 6283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ __require),
/* harmony export */   r: () => (/* binding */ __toESM),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);


// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



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



/***/ })

};
