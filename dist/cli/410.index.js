export const id = 410;
export const ids = [410];
export const modules = {

/***/ 5410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookAt: () => (/* binding */ lookAt),
/* harmony export */   noSnapshotCame: () => (/* binding */ noSnapshotCame),
/* harmony export */   untilStopped: () => (/* binding */ untilStopped),
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6714);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8062);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5429);
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9690);
/* harmony import */ var _pool_totals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1115);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5483);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);









// build/report/news.js
const tellNews = (analysis, earlier, form) => {
	const told = toldOf(analysis);
	const lines = [
		...analysis.legs.flatMap((leg) => snapshotLines(leg, earlier)),
		...[...earlier?.snapshots ?? []].filter((key) => !told.snapshots.has(key)).map((key) => [`${key} is gone`]),
		...[...told.findings].flatMap(([key, finding]) => beginning(finding, earlier?.findings.get(key))),
		...[...earlier?.findings ?? []].flatMap(([key, finding]) => told.findings.has(key) ? [] : ending(finding)),
		...analysis.problems.filter((it) => earlier?.problems.has(keyOf(it)) !== true && isWorthTelling(it)).map(problemLine)
	];
	const margin = `${form.clock}  `;
	const laidOut = lines.map((parts) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__.n)(margin.length, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__.a)("dim", margin), ...parts));
	return {
		told,
		text: laidOut.length === 0 ? "" : (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__.t)([laidOut], form.screen)
	};
};
const toldOf = ({ legs, findings, problems }) => ({
	snapshots: new Set(legs.flatMap(({ series, after }) => (series.length === 0 ? [after] : series).map(placeOf))),
	findings: new Map(findings.map((finding) => [rootOf(finding), finding])),
	problems: new Set(problems.map(keyOf))
});
const placeOf = ({ source, line }) => `${source}:${line}`;
const rootOf = ({ leg, rows: [root] }) => `${leg}\n${root === void 0 ? "" : (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.f)(root.growth)}`;
const keyOf = (found) => `${found.code} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.o)(found)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(found.detail)}`;
/** A series that has begun lacks a baseline and much else: only what its files lack is news. */
const isWorthTelling = (found) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.r)(found) && found.source !== "" && found.code !== "SINGLE_DUMP";
const MAX_NAMED = 3;
/** `dumps/3.log:1: 12 rows grew: Drsd nonpaged +1,000 (93.8 KiB), \u2026` */
const snapshotLines = ({ name, series, after }, earlier) => {
	const all = series.length === 0 ? [after] : series;
	return all.flatMap((snapshot, index) => {
		if (earlier?.snapshots.has(placeOf(snapshot)) === true) return [];
		const before = all[index - 1];
		return [[`${placeOf(snapshot)}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(name))}: `, ...before === void 0 ? firstParts(snapshot) : movedParts(before, snapshot)]];
	});
};
const firstParts = (snapshot) => {
	const { nonpaged, paged } = (0,_pool_totals_js__WEBPACK_IMPORTED_MODULE_5__.t)(snapshot);
	return [`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(snapshot.usages.length, "row"))}, nonpaged ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.u)(nonpaged)}, paged ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.u)(paged)}`];
};
const movedParts = (before, snapshot) => {
	const sizeOf = ({ count, bytes }) => count ?? bytes ?? 0;
	const grew = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.h)(before, snapshot).filter((row) => sizeOf(row) > 0).sort((one, other) => sizeOf(other) - sizeOf(one));
	if (grew.length === 0) return ["nothing grew"];
	const named = grew.slice(0, MAX_NAMED).map((row) => {
		const size = row.count === null ? "" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.f)(row.count)} `;
		return `${(0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_4__.s)(row.tag)} ${row.pool} ${size}(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.f)(row.bytes, _wording_js__WEBPACK_IMPORTED_MODULE_3__.u)})`;
	});
	return [`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.d)(grew.length, "row"))} grew: ${named.join(", ")}${grew.length > MAX_NAMED ? ", \u2026" : ""}`];
};
/** A finding that was not there, or had another weight. */
const beginning = ({ severity, leg, title }, earlier) => {
	if (earlier?.severity === severity) return [];
	const word = severity.toUpperCase();
	const head = earlier === void 0 ? `${word} begins` : `now a ${word}`;
	return [[(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__.a)(severity, `${head}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(leg))}: `), (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__.a)("strong", (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(title))]];
};
const ending = ({ severity, leg, title }) => [[(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__.a)("clean", `no longer a ${severity}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(leg))}: `), (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)(title)]];
const problemLine = (found) => [`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.a)(found)}${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__._)((0,_problem_js__WEBPACK_IMPORTED_MODULE_0__.i)(found))} (${found.code})`];

// build/cli/watch.js
/**
* Judges the snapshots of a folder, and again whenever one comes, grows or goes, and says what is new; until it is
* stopped. A file counts from the second look on at which it is the same: before, somebody may still write it. Looking
* again and again works on network shares too, where a system tells nobody of a change. A snapshot that came just
* before the end counts as well.
* @returns the analysis of all that is there at the end; null where no file came.
* @throws {UserError} where that cannot be judged, as when the folder is gone
*/
const watch = async (watching) => {
	const { look, judge, wait, write, screen, clock } = watching;
	let seen = [];
	let judged = "";
	let told = null;
	let analysis = null;
	let paths = [];
	let restless = 0;
	for (;;) {
		const now = await look();
		const ready = now.filter((file) => seen.some((earlier) => isSame(earlier, file)));
		seen = now;
		restless = ready.length === now.length ? 0 : restless + 1;
		const state = stateOf(ready);
		if (state !== judged && ready.length > 0 && restless % MAX_RESTLESS === 0) {
			judged = state;
			paths = ready.map(({ path }) => path);
			analysis = await judgeOr(analysis, () => judge(paths, "runs"), write);
			if (analysis !== null) {
				const news = tellNews(analysis, told, {
					screen,
					clock: clock()
				});
				told = news.told;
				write(news.text);
			}
		}
		if (await wait() === "look") continue;
		const last = await readyAtEnd(watching, seen);
		if (last.length > 0) paths = last;
		return paths.length === 0 ? null : judge(paths, "has ended");
	}
};
/** Files that are at rest when the user has seen enough; those that are not do not count, and are told. */
const readyAtEnd = async ({ look, pause, write }, seen) => {
	const now = await look();
	const isAtRest = now.every((file) => seen.some((earlier) => isSame(earlier, file)));
	if (!isAtRest) await pause();
	const last = isAtRest ? now : await look();
	const [ready, written] = [true, false].map((rests) => last.filter((file) => now.some((earlier) => isSame(earlier, file)) === rests).map(({ path }) => path));
	for (const path of written ?? []) write(`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.dt)(path)} is still being written, so it does not count.\n`);
	return ready ?? [];
};
/** Looks at a folder in which something always grows, after which what is at rest is judged. */
const MAX_RESTLESS = 10;
/** The analysis before, where a file went or shrank while it was read: the next look finds it as it is then. */
const judgeOr = async (earlier, judge, write) => {
	try {
		return await judge();
	} catch (error) {
		if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		write(`${error.message}\n`);
		return earlier;
	}
};
const isSame = (one, other) => one.path === other.path && one.size === other.size && one.changed === other.changed;
const stateOf = (files) => files.map(({ path, size, changed }) => `${path} ${size} ${changed}`).join("\n");
/** Milliseconds between two looks. */
const EVERY_MILLISECONDS = 1e3;
/** Names of files that a program writes before it gives them their own: `pool.log.tmp`, `.pool.log.swp`, `~pool`. */
const UNFINISHED = /(?:^|[\\/])[.~][^\\/]*$|\.(?:tmp|temp|part|partial|crdownload|filepart|swp)$/i;
/**
* The files of a folder, or one file, that are no other program's unfinished ones. @throws {UserError} where there is
* neither.
*/
const lookAt = async (folder) => {
	const seen = [];
	for (const path of (await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__.a)(folder)).toSorted()) {
		if (UNFINISHED.test(path)) continue;
		const found = await statOf(path);
		if (found !== null && found.size > 0) seen.push({
			path,
			size: found.size,
			changed: found.mtimeMs
		});
	}
	return seen;
};
/** Null for a file that went between two calls, or that may not be seen. */
const statOf = async (path) => {
	try {
		const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(path);
		return found.isFile() ? found : null;
	} catch {
		return null;
	}
};
/** Waits a second, or until Ctrl+C. Without `end`, the process would not end by Ctrl+C any more. */
const untilStopped = () => {
	const signals = [
		"SIGINT",
		"SIGTERM",
		"SIGBREAK"
	];
	let stop = () => {};
	let isStopped = false;
	const onSignal = () => {
		isStopped = true;
		stop();
	};
	for (const signal of signals) process.once(signal, onSignal);
	return {
		wait: () => new Promise((resolve) => {
			const timer = setTimeout(() => resolve("look"), EVERY_MILLISECONDS);
			stop = () => {
				clearTimeout(timer);
				resolve("stop");
			};
			if (isStopped) stop();
		}),
		pause: () => new Promise((resolve) => setTimeout(resolve, EVERY_MILLISECONDS)),
		end: () => {
			for (const signal of signals) process.removeListener(signal, onSignal);
		}
	};
};
/** @throws {UserError} */
const noSnapshotCame = (folder) => new _problem_js__WEBPACK_IMPORTED_MODULE_0__.t(`no snapshot came into ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.dt)(folder)}: write one file a snapshot there, or one with poolmon -n FILE`);



/***/ })

};
