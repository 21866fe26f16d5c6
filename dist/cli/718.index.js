export const id = 718;
export const ids = [718];
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
/** Text of `--help`: all of it, or the part of one command. */
const helpOf = (word) => {
	const command = Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_1__.n).find(([name]) => name === word);
	if (command !== void 0) return `${usageOf([command[1]])}\n${optionsOf(command[1])}${EXIT_CODES}`;
	const all = everyCommand();
	return `${INTRODUCTION}\n${usageOf(all)}\n${FORMATS}\n${all.map(optionsOf).join("")}${ANYWHERE}\n${EXIT_CODES}`;
};
/** For a call that says too little: how it is called. */
const shortUsage = () => `${usageOf(everyCommand())}\n${_program_js__WEBPACK_IMPORTED_MODULE_2__.t} --help lists the options.\n`;
const everyCommand = () => Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_1__.n);
const WIDTH = 120;
const INDENT = 31;
const INTRODUCTION = "Compares Windows kernel pool dumps tag by tag and says what leaks.\n";
const FORMATS = `Reads, known by content: !poolused (WinDbg, KD, kdbg), PoolMon (screen copies and -n files), the CSV of PoolMonX and of the
poolmon-powershell scripts, Volatility's pooltracker, the raw buffer of NtQuerySystemInformation, snapshot JSON, and as
second evidence !verifier and verifier /query; also inside .zip and .gz. docs/formats.md says how to take each.
`;
const ANYWHERE = `  --help, -h; --version, -v

A size is 65536, 64KiB or 1 MiB. A,B is a list; its option may be given several times.
`;
const EXIT_CODES = "Exit code: 0 clean, 1 findings that fail, 2 could not run, or inconclusive.\n";
const usageOf = (all) => {
	const lines = all.flatMap(({ usage }) => usage.map(([words, meaning]) => [`${_program_js__WEBPACK_IMPORTED_MODULE_2__.t} ${words}`, meaning]));
	const width = Math.max(...lines.map(([words]) => words.length)) + 5;
	return lines.map(([words, meaning]) => entry(words, meaning, width)).join("");
};
const optionsOf = ({ groups }) => Object.entries(groups).map(([heading, settings]) => `${heading}:\n${listOf(settings)}\n`).join("");
const listOf = (settings) => Object.entries(settings).map(([name, setting]) => entry(optionOf(name, setting), meaningOf(setting), INDENT)).join("");
const optionOf = (name, { kind }) => kind.placeholder === "" ? `--${name}` : `--${name} ${kind.placeholder}`;
/** A default is said unless there is none; a flag's is known. */
const meaningOf = (setting) => {
	const otherwise = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.T)(setting);
	const isSaid = otherwise !== "none" && setting.kind.placeholder !== "";
	const said = setting.about.replace(/^`true`: /, "").replace(", comma-separated or a line each", "");
	return `${said.charAt(0).toUpperCase() + said.slice(1)}${isSaid ? ` Default: ${otherwise}.` : ""}`.replaceAll("`", "");
};
/** Words, and their meaning from a column on; on a line of its own where the words reach into it. */
const entry = (words, meaning, column) => {
	const [first = "", ...others] = wrap(meaning, WIDTH - column);
	const head = `  ${words}`;
	return [...head.length + 2 > column ? [head, `${" ".repeat(column)}${first}`] : [`${head.padEnd(column)}${first}`], ...others.map((line) => `${" ".repeat(column)}${line}`)].map((line) => `${line}\n`).join("");
};
const wrap = (text, width) => {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
};



/***/ })

};
