export const id = 439;
export const ids = [439];
export const modules = {

/***/ 9439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8062);
/* harmony import */ var _sources2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(789);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5589);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8597);
/* harmony import */ var _propose2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6665);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(319);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1101);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7975);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1421);














// build/cli/starter-files.js
const WORKFLOW = ".github/workflows/pool-leaks.yml";
const POLICY = ".github/pool-leak-check.yml";
/** Files of a first set-up by their path in the clone. `npm run readme` raises the pins. */
const starterFiles = (clone) => ({
	[WORKFLOW]: workflowOf(clone),
	[POLICY]: policyOf(clone)
});
const workflowOf = ({ action, defaultBranch, tags }) => `name: Pool leaks

on:
  pull_request:
  push:
    branches: [${JSON.stringify(defaultBranch)}]

permissions: {}

jobs:
  test:
    # Your test machine: the snapshots are of the pools of this whole machine.
    runs-on: [self-hosted, windows]
    timeout-minutes: 60
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      # Build and install the driver here.
      # A snapshot now, and two when the job ends: after the test, and when the machine is calm.
      - uses: ${action}/capture@v${_program_js__WEBPACK_IMPORTED_MODULE_12__.n}${capturing(tags)}
      # Your test: as many cycles as "iterations" of ${POLICY} says.
      - run: .\\run-driver-tests.ps1
      # Stop and unload the driver here, and say driver-stopped: true in the policy: what its tags still hold is a leak.

  pool-leaks:
    needs: test
    if: always() # a check that is skipped would count as passed
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # the policy file
      pull-requests: write # the comment
    steps:
      - uses: ${action}@v${_program_js__WEBPACK_IMPORTED_MODULE_12__.n}
        with:
          snapshots-artifact: pool-*
`;
/** The machine is calm when the tags of the driver have stopped moving. */
const capturing = (tags) => tags.length === 0 ? "" : `\n        with:\n          driver-tags: ${JSON.stringify(tags.join(","))}`;
const policyOf = ({ host, action, tags }) => `\
# yaml-language-server: $schema=https://${host}/${action}/raw/v${_program_js__WEBPACK_IMPORTED_MODULE_12__.n}/docs/policy.schema.json
# Every key: https://${host}/${action}/blob/v${_program_js__WEBPACK_IMPORTED_MODULE_12__.n}/docs/policy.md

# Cycles of the test between the two dumps.
iterations: 1000

# Pool tags of your driver, as PoolMon prints them: none of them may grow.
${tags.length === 0 ? "# driver-tags: [Drsd, \"Drs?\"]" : `driver-tags: [${tags.map((tag) => JSON.stringify(tag)).join(", ")}]`}

# Where your workflow stops the driver before the last snapshot: what its tags still hold then is a leak.
# driver-stopped: true

# To start without blocking a merge, take the two marks away.
# fail-on: never
# on-inconclusive: warn
`;

// build/cli/init.js
/** Writes a workflow and a policy file into a clone, and says what is left to do. Nothing is written over. */
const init = async (words) => {
	const { operands, options } = (0,_print_js__WEBPACK_IMPORTED_MODULE_6__.s)(words, _commands_js__WEBPACK_IMPORTED_MODULE_7__.s);
	const [folder = ".", ...others] = operands;
	if (others.length > 0) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`expected one FOLDER, got another: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.dt)(others[0] ?? "")}`);
	if (!await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__.t)(folder)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`no such folder: ${(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.dt)(folder)}`);
	await refuseBelowTop(folder);
	const clone = await readClone(folder, options["action-repository"]);
	const used = await workflowThatUses(folder);
	const said = [];
	for (const [name, text] of Object.entries(starterFiles(clone))) if (name === ".github/workflows/pool-leaks.yml" && used !== null) said.push(`${used} uses the action already: no workflow was written`);
	else said.push(`${name} ${await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, name), text) ? "was written" : "is there, and stays as it is"}`);
	await (0,_print_js__WEBPACK_IMPORTED_MODULE_6__.t)(`${[
		...said,
		"",
		...nextSteps(clone, used)
	].map(_select_js__WEBPACK_IMPORTED_MODULE_3__.dt).join("\n")}\n`);
	return 0;
};
/** @throws {UserError} for a folder below the top of a clone: GitHub would never look at what is written there. */
const refuseBelowTop = async (folder) => {
	if (await git(folder, "rev-parse", "--show-prefix") === "") return;
	const top = await git(folder, "rev-parse", "--show-toplevel");
	throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`${(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.dt)(folder)} is a folder of the clone ${(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.dt)(top)}: GitHub reads .github at the top alone, so run init there`);
};
/** What is left to do, a line each. */
const nextSteps = ({ action, tags }, used) => [
	"Next:",
	...used === null ? [copyStep(action)] : [],
	`  ${used ?? ".github/workflows/pool-leaks.yml"}: name your runner, and put in the steps that build, install and test your driver.`,
	`  ${POLICY}: set iterations to the cycles of your test, and ${tags.length === 0 ? "driver-tags to the tags of your driver" : "see whether driver-tags are those of your driver"}.`
];
/** The account of the clone is the best guess for that of the copy, and may have none yet. */
const copyStep = (action) => action.startsWith(`${NO_OWNER}/`) ? `  Replace ${NO_OWNER} by the account of your copy of the action.` : `  ${action}: fork the action to there, or write the account of your copy instead.`;
/** The word of the documentation for an account that is not known. */
const NO_OWNER = "OWNER";
/** What git says of a clone; a folder without git has defaults, and is not searched: it may be a whole disk. */
const readClone = async (folder, action) => {
	const origin = await git(folder, "remote", "get-url", "origin");
	const [, host = "github.com", owner = NO_OWNER] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/[^/]+$/.exec(origin) ?? [];
	const branch = (await git(folder, "symbolic-ref", "--short", "refs/remotes/origin/HEAD")).replace(/^origin\//, "") || await git(folder, "symbolic-ref", "--short", "HEAD") || "main";
	const tags = await git(folder, "rev-parse", "--is-inside-work-tree") === "true" ? await readTags(folder) : [];
	return {
		host,
		action: action ?? `${owner}/pool-leak-check`,
		defaultBranch: branch,
		tags
	};
};
/** Tags that the driver's sources allocate with, but for those that a list of a policy cannot hold. */
const readTags = async (folder) => {
	const { files } = await (0,_sources2_js__WEBPACK_IMPORTED_MODULE_2__.t)(folder, ".");
	return files.length === 0 ? [] : (0,_propose2_js__WEBPACK_IMPORTED_MODULE_5__.t)((0,_places_js__WEBPACK_IMPORTED_MODULE_4__.i)(files)).tags.filter((tag) => /^[A-Za-z0-9_ ]{4}$/.test(tag));
};
/** One line of git; empty where git, or its answer, is missing. */
const git = async (folder, ...words) => {
	try {
		return (await (0,node_util__WEBPACK_IMPORTED_MODULE_8__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_11__.execFile)("git", [
			"-C",
			folder,
			...words
		])).stdout.trim();
	} catch {
		return "";
	}
};
/** A workflow of the clone that has this action among its steps. */
const workflowThatUses = async (folder) => {
	const workflows = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(WORKFLOW);
	if (!await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, workflows))) return null;
	for (const name of (await orCannotRead(workflows, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, workflows)))).sort()) {
		if (!/\.ya?ml$/.test(name)) continue;
		const path = `${workflows}/${name}`;
		const text = await orCannotRead(path, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, path), "utf8"));
		if (/^\s*-? *uses: *["']?[\w.-]+\/pool-leak-check@/m.test(text)) return path;
	}
	return null;
};
/** @throws {UserError} where it cannot be read. */
const orCannotRead = async (path, read) => {
	try {
		return await read;
	} catch (error) {
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`cannot read ${(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.dt)(path)}: ${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.l)(error)}`);
	}
};
/** False where the file was there. @throws {UserError} where it cannot be written. */
const writeNew = async (path, text) => {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(path), { recursive: true });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.writeFile)(path, text, { flag: "wx" });
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`cannot write ${(0,_select_js__WEBPACK_IMPORTED_MODULE_3__.dt)(path)}: ${(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.l)(error)}`);
	}
};



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



/***/ })

};
