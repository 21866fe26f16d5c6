export const id = 337;
export const ids = [337];
export const modules = {

/***/ 6718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpOf: () => (/* binding */ helpOf),
/* harmony export */   shortUsage: () => (/* binding */ shortUsage)
/* harmony export */ });
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1101);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1171);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(319);




// build/cli/help.js
/** Text of `--help`: all of it, or the part of one command, for a screen of so many columns. */
const helpOf = (word, columns) => {
	const width = Math.min(columns, MAX_WIDTH);
	const command = Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_1__.n).find(([name]) => name === word);
	const shown = command === void 0 ? everyCommand() : [command[1]];
	const options = shown.map((one) => optionsOf(one, width)).join("");
	if (command !== void 0) return `${usageOf(shown, width)}\n${options}${lines(exitCodesOf(command[1]), width)}`;
	const [introduction, formats] = [lines(INTRODUCTION, width), lines(FORMATS, width)];
	return `${introduction}\n${usageOf(shown, width)}\n${formats}\n${options}${lines(ANYWHERE, width)}\n${lines(EXIT_CODES, width)}`;
};
/** For a call that says too little: how it is called. */
const shortUsage = (columns) => `${usageOf(everyCommand(), Math.min(columns, MAX_WIDTH))}\n${_program_js__WEBPACK_IMPORTED_MODULE_2__.t} --help lists the options.\n`;
const everyCommand = () => Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_1__.n);
/** Longer lines are hard to read. */
const MAX_WIDTH = 120;
/** On a narrower screen a meaning stands below its words. */
const MIN_TWO_COLUMNS = 80;
const INDENT = 31;
const NARROW_INDENT = 6;
const INTRODUCTION = "Compares Windows kernel pool dumps tag by tag and says what leaks.";
const FORMATS = "Reads, known by content: !poolused (WinDbg, KD, kdbg), PoolMon (screen copies and -n files), the CSV of PoolMonX and of the poolmon-powershell scripts, Volatility's pooltracker, the raw buffer of NtQuerySystemInformation, snapshot JSON, and as second evidence !verifier and verifier /query; also inside .zip and .gz. docs/formats.md says how to take each.";
const ANYWHERE = `--help, -h: this text. --version, -v: the version.

A size is 65536, 64KiB or 1 MiB. A,B is a list; its option may be given several times.`;
const exitCodesOf = ({ exitCodes }) => `Exit code: ${exitCodes}.`;
const EXIT_CODES = `${exitCodesOf(_commands_js__WEBPACK_IMPORTED_MODULE_1__.n.check)} --help of each other command says its own.`;
const usageOf = (all, width) => {
	const usages = all.flatMap(({ usage }) => usage.map(([words, meaning]) => [`${_program_js__WEBPACK_IMPORTED_MODULE_2__.t} ${words}`, meaning]));
	const column = Math.max(...usages.map(([words]) => words.length)) + 5;
	return usages.map(([words, meaning]) => entry(words, meaning, {
		column,
		width
	})).join("");
};
const optionsOf = ({ groups }, width) => Object.entries(groups).map(([heading, settings]) => `${heading}:\n${listOf(settings, width)}\n`).join("");
const listOf = (settings, width) => Object.entries(settings).map(([name, setting]) => entry(optionOf(name, setting), meaningOf(setting), {
	column: INDENT,
	width
})).join("");
const optionOf = (name, { kind }) => kind.placeholder === "" ? `--${name}` : `--${name} ${kind.placeholder}`;
/** A default is said unless there is none; a flag's is known. */
const meaningOf = (setting) => {
	const otherwise = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.D)(setting);
	const isSaid = otherwise !== "none" && setting.kind.placeholder !== "";
	const said = setting.about.replace(/^`true`: /, "").replace(", comma-separated or a line each", "");
	return `${said.charAt(0).toUpperCase() + said.slice(1)}${isSaid ? ` Default: ${otherwise}.` : ""}`.replaceAll("`", "");
};
/** Words, and their meaning from a column on; on a line of its own where the words reach into it. */
const entry = (words, meaning, { column: wanted, width }) => {
	const column = width < MIN_TWO_COLUMNS ? NARROW_INDENT : wanted;
	const [first = "", ...others] = wrap(meaning, width - column);
	const head = `  ${words}`;
	const indent = " ".repeat(column);
	return [...head.length + 2 > column ? [...wrapUsage(head, width), `${indent}${first}`] : [`${head.padEnd(column)}${first}`], ...others.map((line) => `${indent}${line}`)].map((line) => `${line}\n`).join("");
};
/** Words that are too long go on below, further in. */
const wrapUsage = (head, width) => wrap(head.trimStart(), width - NARROW_INDENT + 2).map((line, at) => `${at === 0 ? "  " : "    "}${line}`);
/** Paragraphs, each wrapped. */
const lines = (text, width) => text.split("\n").flatMap((line) => wrap(line, width)).map((line) => `${line}\n`).join("");
const wrap = (text, width) => {
	const wrapped = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > width) {
		wrapped.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...wrapped, line];
};



/***/ })

};
