export const id = 179;
export const ids = [179];
export const modules = {

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ largestOfAll),
/* harmony export */   c: () => (/* binding */ percentSpan),
/* harmony export */   i: () => (/* binding */ explainJudged),
/* harmony export */   l: () => (/* binding */ roundingOf),
/* harmony export */   n: () => (/* binding */ driverPoolFindings),
/* harmony export */   o: () => (/* binding */ modeOf),
/* harmony export */   r: () => (/* binding */ explain),
/* harmony export */   s: () => (/* binding */ bytesSpan),
/* harmony export */   t: () => (/* binding */ assessLeg)
/* harmony export */ });
/* harmony import */ var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1171);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6714);
/* harmony import */ var _never_freed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(164);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5429);







// build/core/rounding.js
/** Units that tools round sizes to, the largest first. */
const ROUNDINGS = [2 ** 20, 1024];
/** Rows that hold something, of which none is between two units by chance. */
const MIN_ROUNDED_ROWS = 20;
/** Bytes that the sizes of a leg are rounded to; 1 where they are exact. */
const roundingOf = (growths) => {
	let held = 0;
	let left = ROUNDINGS;
	for (const { before, after } of growths) for (const level of [before, after]) {
		if (level === null || level.bytes === 0) continue;
		held++;
		left = left.filter((unit) => level.bytes % unit === 0);
		if (left.length === 0) return 1;
	}
	return held < MIN_ROUNDED_ROWS ? 1 : left[0] ?? 1;
};
const bytesSpan = (bytes, rounding) => ({
	least: bytes - (rounding - 1),
	most: bytes + (rounding - 1)
});
/** Percent of what was held before; infinite where nothing was held. */
const percentSpan = ({ before, bytes }, rounding) => {
	if (before === null || bytes === null) return null;
	const { least, most } = bytesSpan(bytes, rounding);
	const percentOf = (growth, held) => {
		if (growth <= 0) return 0;
		return held <= 0 ? Number.POSITIVE_INFINITY : growth * 100 / held;
	};
	return {
		least: percentOf(least, before.bytes + rounding - 1),
		most: percentOf(most, before.bytes - (rounding - 1))
	};
};

// build/core/rules/shape.js
/** Iterations that warm caches up: a first quarter of growth says nothing. */
const WARM_UP$2 = .25;
const FLAT = .15;
const STEP = .6;
const SHARE = .25;
const RISING = 2.33;
const EVEN = 1.36;
const MAX_UNEVEN = .2;
/**
* The shape of a row over a series of snapshots, without the first quarter of the iterations. A leak grows evenly, or
* in every quarter; a cache fills, slower and slower, and stays flat; a first use is one jump. Mann and Kendall's Z of at least 2.33 for a
* trend, and Kolmogorov and Smirnov's distance from a straight line for "evenly".
*/
const shape = {
	id: "shape",
	judge: (row, leg) => {
		if (leg.times === null || row.series == null || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row)) return null;
		const { bin, words } = SHAPES[shapeOf(row.series.outstanding, leg.times)];
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(words)}`);
	}
};
const SHAPES = {
	evenly: {
		bin: "shapeEvenly",
		words: "grows evenly through the whole test"
	},
	steadily: {
		bin: "shapeSteadily",
		words: "grows in every quarter of the test"
	},
	unclear: {
		bin: "shapeUnclear",
		words: "grows in no clear way"
	},
	jump: {
		bin: "shapeJump",
		words: "grew in one jump"
	},
	slowing: {
		bin: "shapeFlat",
		words: "grows less and less, as what fills up does"
	},
	flat: {
		bin: "shapeFlat",
		words: "grew while the test warmed up, and is flat since"
	}
};
/** Values that all rise: one order of 24, and of 120 with one value more. */
const MIN_RISING = 4;
/** The shape of growth after warm-up. */
const shapeOf = (values, times) => {
	const end = times.at(-1) ?? 0;
	const from = times.findIndex((time) => time >= end * WARM_UP$2);
	const late = Array.from({ length: times.length - from }, (_, index) => values[from + index] ?? 0);
	const lateTimes = times.slice(from);
	const first = late[0] ?? 0;
	const grown = (late.at(-1) ?? 0) - first;
	const total = (values[times.length - 1] ?? 0) - (values[0] ?? 0);
	if (late.length < 3) return "unclear";
	if (grown <= FLAT * total) return "flat";
	const steps = late.slice(1).map((value, index) => value - (late[index] ?? 0));
	if (late.length > 4 && Math.max(...steps) >= STEP * grown) return "jump";
	if (!((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Y)(late) >= RISING || late.length >= MIN_RISING && steps.every((step) => step > 0)) || !everyPart(late, grown)) return "unclear";
	if (isSlowing(late, steps)) return "slowing";
	const span = (lateTimes.at(-1) ?? 0) - (lateTimes[0] ?? 0);
	const distance = Math.max(...late.map((value, index) => Math.abs((value - first) / grown - ((lateTimes[index] ?? 0) - (lateTimes[0] ?? 0)) / span)));
	const allowed = EVEN / Math.sqrt(grown) + 1.5 * noiseOf(steps) / grown;
	return distance <= Math.min(MAX_UNEVEN, allowed) ? "evenly" : "steadily";
};
/**
* Standard deviation of what comes and goes between snapshots: such noise turns back at the next step, so neighbouring
* steps are opposed, and growth in bursts leaves them unrelated.
*/
const noiseOf = (steps) => {
	const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
	const products = steps.slice(1).map((step, index) => (step - mean) * ((steps[index] ?? 0) - mean));
	const opposed = products.reduce((sum, product) => sum + product, 0) / Math.max(1, products.length);
	return Math.sqrt(Math.max(0, -opposed));
};
/** The last third of the late growth is less than this share of the first, and chance does not explain it. */
const MAX_OF_SLOWING = .5;
const MIN_SLOWING_Z = 3;
const isSlowing = (late, steps) => {
	const third = Math.floor((late.length - 1) / 3);
	if (third < 1) return false;
	const grownIn = (from) => (late[from + third] ?? 0) - (late[from] ?? 0);
	const [first, last] = [grownIn(0), grownIn(late.length - 1 - third)];
	const sd = Math.sqrt(first + Math.max(0, last) + 4 * noiseOf(steps) ** 2);
	return last < MAX_OF_SLOWING * first && first - last > MIN_SLOWING_Z * sd;
};
/** Each of the three later quarters has at least a quarter of its share. */
const everyPart = (late, grown) => {
	const last = late.length - 1;
	return [
		0,
		1,
		2
	].every((part) => {
		const from = late[Math.round(part * last / 3)] ?? 0;
		return (late[Math.round((part + 1) * last / 3)] ?? 0) - from >= SHARE * grown / 3;
	});
};

// build/core/rules/alike.js
/** So many others are chance; more are how the machine works. */
const MAX_FEW = 3;
const MAX_SOME = 12;
/**
* Other rows of the run that free nothing and grow through the whole series, as this one does: one of its kind is likelier a
* leak than one of fifty. Caches are held against caches, and what is not known as one against such rows.
*/
const alike = {
	id: "alike",
	judge: (row, leg) => {
		if (!leg.steady.has((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row))) return null;
		const others = othersOf(row, leg);
		const bin = binOf$4(others, isCache(row));
		const who = others === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("no other row") : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(others, "other row");
		const words = () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grows through the whole test and is never freed; ${who} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(others > 1 ? "do" : "does")}`;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, bin, words);
	}
};
const binOf$4 = (others, isOfCache) => {
	if (others <= MAX_FEW) return "alikeFew";
	if (isOfCache) return "alikeCaches";
	return others <= MAX_SOME ? "alikeSome" : "alikeMany";
};
const isCache = ({ tag, pool }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ct)(tag, pool)?.kind === "cache";
/** Those that are not in step with the row: parts of one leak are no crowd. */
const othersOf = (row, { steady, inStep }) => {
	const isOfCache = isCache(row);
	const along = (inStep.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row)) ?? []).filter((it) => steady.has((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(it)) && isCache(it) === isOfCache);
	return [...steady.values()].filter((it) => isCache(it) === isOfCache).length - 1 - along.length;
};
/** Fewer blocks than this have no shape. */
const MIN_BLOCKS$3 = 5;
/** Rows that free nothing and grow through the whole series, by their keys; none where there is no series. */
const steadyOf = (growths, times) => {
	const steady = growths.filter((row) => {
		if (times === null || row.series == null || row.freed !== 0 || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row)) return false;
		const shape = (row.count ?? 0) < MIN_BLOCKS$3 ? "unclear" : shapeOf(row.series.outstanding, times);
		return shape === "evenly" || shape === "steadily";
	});
	return new Map(steady.map((row) => [(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row), row]));
};

// build/core/rules/reference.js
/**
* Asks if the row moved at all in the control interval, or without the change: what stands still there is the driver's
* doing.
*/
const reference = {
	id: "reference",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row)) return null;
		return leg.control === null ? inBaseline(row, leg) : inControl(row, leg);
	}
};
const inControl = (row, leg) => {
	const there = leg.control?.rows.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row));
	const change = there === void 0 ? 0 : there.count;
	if (change === null) return null;
	const tag = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag);
	if (change === 0 && (there?.allocated ?? 0) === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "referenceStill", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} stood still in the control interval`);
	if (change === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "referenceEven", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} came and went in the control interval`);
	return isInFlight(change, row) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "referenceWavered", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} came and went in the control interval, by ${change} in the end`) : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "referenceMoved", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag}: the control interval moved it too, by ${change}`);
};
const inBaseline = (row, leg) => {
	const changes = leg.baseline.flatMap(({ rows }) => {
		const there = rows.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row));
		return there === void 0 ? 0 : there.count ?? [];
	});
	if (changes.length === 0) return null;
	const most = changes.reduce((one, other) => Math.abs(other) > Math.abs(one) ? other : one);
	const tag = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag);
	if (most === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "referenceStill", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} stands still without the change`);
	return isInFlight(most, row) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "referenceWavered", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} comes and goes without the change, by ${most} at most`) : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "referenceMoved", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} moves without the change too, by ${most}`);
};
/** The control interval, or else the baseline, left a row at the count that it had. */
const stoodStill = (row, { control, baseline }) => {
	const key = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row);
	if (control === null) return baseline.length > 0 && baseline.every(({ rows }) => (rows.get(key)?.count ?? 0) === 0);
	return (control.rows.get(key)?.count ?? 0) === 0;
};
/** Chance in what is in flight at both ends explains three standard deviations. */
const isInFlight = (change, row) => Math.abs(change) <= 3 * Math.sqrt((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.et)(row));

// build/core/rules/company.js
/** So many others are more than a leak brings along, and so many are another piece of the system at work. */
const MIN_SOME = 5;
const MIN_MANY = 12;
/**
* Other rows that stood still in the control interval, or on the baseline, and grow here as this one does: a part of the
* system that is first used moves dozens at once, and a leak one to a few. What is in step with the row is no company.
*/
const company = {
	id: "company",
	judge: (row, leg) => {
		if (leg.newlyMoved.size < MIN_SOME || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) || !stoodStill(row, leg)) return null;
		const along = [row, ...leg.inStep.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row)) ?? []].filter((it) => leg.newlyMoved.has((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(it)));
		const others = leg.newlyMoved.size - along.length;
		if (others < MIN_SOME) return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, others < MIN_MANY ? "companySome" : "companyMany", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(others, "other row")} stood still there too and grew here, as ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} did`);
	}
};
const MIN_BLOCKS$2 = 5;
const MIN_Z$1 = 4;
/** Keys of the rows that the control interval, or else the baseline, left still, and that grew here beyond chance. */
const newlyMovedOf = (leg) => {
	const isNewlyMoved = (row) => (row.count ?? 0) >= MIN_BLOCKS$2 && !leg.isDriverTag(row) && ((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.q)(row, leg)?.z ?? 0) >= MIN_Z$1 && stoodStill(row, leg);
	return new Set(leg.growths.filter(isNewlyMoved).map(_select_js__WEBPACK_IMPORTED_MODULE_2__.yt));
};

// build/core/rules/iteration-lock.js
/** Rates that a leak has: one, two or three blocks in each iteration, or one in every second, fifth or tenth. */
const RATES = [
	{
		each: 1,
		every: 1
	},
	{
		each: 2,
		every: 1
	},
	{
		each: 3,
		every: 1
	},
	{
		each: 1,
		every: 2
	},
	{
		each: 1,
		every: 5
	},
	{
		each: 1,
		every: 10
	}
];
/** Of other whole numbers there are many, so chance meets one soon: each place to look counts. */
const EVERY = [
	1,
	2,
	5,
	10
];
/** Above this the tolerance spans a whole unit, so every value would match. */
const MAX_EACH = 20;
/** Chance explains a lock less often than this. */
const EXACT$1 = .001;
const SURE$1 = .005;
const LIKELY$1 = .02;
const BOUND = .05;
const WEAK = .08;
const ODD = .01;
/** An object's lock must be this sure. */
const EXACT_OF_OBJECT = .002;
/** So many rows that free nothing and keep a sure lock are how the machine works. */
const MIN_SHARED = 4;
/**
* Growth of one, two or three blocks per iteration, or of one per 2, 5 or 10. `p` is the probability that growth which
* has nothing to do with the iterations comes this close. Other whole numbers are worth less: there are eighty of them.
*/
const iterationLock = {
	id: "iteration-lock",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) || leg.policy.iterations === null) return null;
		const lock = lockOf(row, leg.policy.iterations);
		const bin = lock === null ? null : binOf$3(lock);
		if (lock === null || bin === null) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "lockNot", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${growthOf(row)} is no whole number per iteration`);
		if (isOver(row, leg)) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "lockNot", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${growthOf(row)} is a whole number per iteration in the end only`);
		const others = isKeeper(row, lock) ? keepersBeside(row, leg) : 0;
		return others >= MIN_SHARED ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "lockShared", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${wordsOf(row, lock)}; ${others} other rows keep as whole a number`) : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, bin, () => wordsOf(row, lock));
	}
};
/** A series tells growth in each iteration from growth at once, or at the begin, that meets a whole number. */
const isOver = ({ series }, { times }) => {
	const form = series == null || times === null ? null : shapeOf(series.outstanding, times);
	return form === "flat" || form === "jump" || form === "slowing";
};
const binOf$3 = ({ p, odd }) => {
	if (odd) return p <= ODD ? "lockOdd" : null;
	if (p <= EXACT$1) return "lockExact";
	if (p <= SURE$1) return "lockSure";
	if (p <= LIKELY$1) return "lock";
	return p <= WEAK ? "lockWeak" : null;
};
/** Keeps a whole number per iteration for ever, and frees nothing. */
const isKeeper = ({ freed }, { p, odd }) => freed === 0 && !odd && p <= SURE$1;
const growthOf = (row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: growth of ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.I)(row)}`;
/** `Zzzz: growth of 1,003 is close to 1 per iteration, which makes 1,000` */
const wordsOf = (row, { each, every, distance, expected }) => {
	const unit = every === 1 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`per iteration` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`per ${every} iterations`;
	return distance === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${growthOf(row)} is exactly ${each} ${unit}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${growthOf(row)} is close to ${each} ${unit}, which makes ${expected}`;
};
/** So close to one of the rates of a leak that chance explains it once in 500 times. */
const isExactLock = (row, iterations) => {
	const lock = lockOf(row, iterations);
	return lock !== null && !lock.odd && lock.p <= EXACT_OF_OBJECT;
};
/** So close to one of the rates of a leak that chance explains it once in 50 times. */
const isLocked = (row, iterations) => {
	const lock = lockOf(row, iterations);
	return lock !== null && !lock.odd && lock.p <= LIKELY$1;
};
/** So close to one of the rates of a leak that chance explains it once in 20 times: enough beside other evidence. */
const isBoundTo = (row, iterations) => {
	const lock = lockOf(row, iterations);
	return lock !== null && !lock.odd && lock.p <= BOUND;
};
/** Keys of the rows that keep a whole number per iteration for ever, and free nothing. */
const keepersOf = (growths, iterations) => {
	const keepers = growths.filter((row) => {
		const lock = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) ? lockOf(row, iterations) : null;
		return lock !== null && isKeeper(row, lock);
	});
	return new Set(keepers.map(_select_js__WEBPACK_IMPORTED_MODULE_2__.yt));
};
/** Those that are not in step with the row: parts of one leak are no crowd. */
const keepersBeside = (row, { keepers, inStep }) => {
	const along = (inStep.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row)) ?? []).filter((it) => keepers.has((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(it)));
	return keepers.size - 1 - along.length;
};
/** The lock that chance explains least, one of the rates of a leak first; null where there is none to look for. */
const lockOf = (row, iterations) => {
	const change = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.I)(row);
	if (iterations === null || change < 1) return null;
	const simple = RATES.map((rate) => lockAt(change, iterations, {
		...rate,
		odd: false
	}));
	const likely = likeliest(simple);
	if (likely !== null && likely.p <= WEAK) return likely;
	const others = EVERY.map((every, place) => {
		const each = Math.round(change / iterations * every);
		const lock = lockAt(change, iterations, {
			each,
			every,
			odd: true
		});
		return {
			...lock,
			p: Math.min(1, lock.p * (place + 1))
		};
	});
	return likeliest(others.filter(({ each }) => each >= 1 && each <= MAX_EACH));
};
const lockAt = (change, iterations, rate) => {
	const { each, every } = rate;
	const expected = each * iterations / every;
	const distance = Math.min(Math.abs(change - expected), Math.abs(change - Math.floor(expected)));
	return {
		...rate,
		expected: Math.round(expected),
		distance: Math.round(distance),
		p: Math.min(1, (2 * distance + 1) * every / iterations)
	};
};
const likeliest = (locks) => locks.reduce((best, lock) => best === null || lock.p < best.p ? lock : best, null);

// build/core/rules/unexplained-growth.js
const MIN_GROWTH$1 = 2e3;
const MAX_FREED_SHARE$1 = .005;
/** More rows of this kind are how this machine works: only large ones stand out then. */
const MAX_UNFREED_ROWS = 3;
const MIN_UNFREED_BYTES = 2 ** 20;
const MIN_UNFREED_SHARE = .01;
/** A substantial share of a pool in one test. */
const MIN_BYTES$1 = 16 * 2 ** 20;
const MIN_SHARE$1 = .05;
/** Blocks and bytes of a row that outgrew by far what it was, however much of it is freed beside. */
const MIN_BLOCKS_MANIFOLD = 1e4;
const MIN_BYTES_MANIFOLD = 2 ** 20;
/** Times what it held before. */
const MIN_MANIFOLD = 20;
/** Growth that nobody can call clean, whatever is known of its tag: a suspect at least. */
const unexplainedGrowth = {
	id: "unexplained-growth",
	judge: (row, leg) => {
		const { count, bytes, allocated, freed } = row;
		if (row.before === null || bytes === null || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.K)(row, leg)) return null;
		if (_never_freed_js__WEBPACK_IMPORTED_MODULE_4__.i.judge(row, leg) !== null) return null;
		const share = bytes / Math.max(1, leg.poolBytes[row.pool]);
		if (bytes >= MIN_BYTES$1 && share >= MIN_SHARE$1) return {
			decides: false,
			suspects: true,
			points: 0,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grew by ${bytes} bytes, ${Math.min(100, Math.round(share * 100))} % of the ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(row.pool)} pool`
		};
		const grown = objectGrowth(row, leg) ?? manifoldGrowth(row);
		if (grown !== null) return {
			decides: false,
			suspects: true,
			points: 0,
			text: grown
		};
		if (!isUnfreed(row) || leg.unfreedRows > MAX_UNFREED_ROWS && !isLarge(row, leg)) return null;
		return {
			decides: false,
			suspects: true,
			points: 0,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grew by ${count ?? 0}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(allocated ?? 0, "allocation")} and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(freed ?? 0, "free")}`
		};
	}
};
/**
* Objects that come and go with a machine's work: more than this, and this share of what was there, is no coming and
* going.
*/
const MIN_OBJECTS$1 = 1e3;
const MIN_SHARE_OF_OBJECTS = .2;
/** Objects of a straight line through a whole series. */
const MIN_OBJECTS_EVENLY = 100;
const MIN_Z_EVENLY = 5;
/**
* Growth of objects that drivers hold references to, beyond what a test needs; null for other rows. However much of its
* kind is freed beside.
*/
const objectGrowth = (row, { times }) => {
	const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ct)(row.tag, row.pool);
	const [was, grown] = [row.before?.outstanding ?? 0, row.count ?? 0];
	if (known === void 0 || known.kind !== "object" && known.kind !== "shared") return null;
	const healthy = known.healthyOutstanding ?? Number.POSITIVE_INFINITY;
	const isPast = was + grown > healthy;
	if (grown >= MIN_OBJECTS$1 && grown >= MIN_SHARE_OF_OBJECTS * was && (known.kind === "object" || isPast)) {
		const limit = isPast ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`; a healthy machine holds fewer than ${healthy}` : [];
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grew by ${grown}, from ${was}${limit} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(known.what)})`;
	}
	const isLine = row.series !== null && times !== null && shapeOf(row.series.outstanding, times) === "evenly";
	return grown >= MIN_OBJECTS_EVENLY && isLine && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.tt)(row) >= MIN_Z_EVENLY ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grew by ${grown} along a straight line through the whole test (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(known.what)})` : null;
};
/** Growth to many times what there was: a leak that a busy row hides among its frees, or a cache without bound. */
const manifoldGrowth = ({ tag, before, count, bytes }) => {
	const was = before?.outstanding ?? null;
	if (was === null || count === null || bytes === null) return null;
	if (count < MIN_BLOCKS_MANIFOLD || bytes < MIN_BYTES_MANIFOLD || count < MIN_MANIFOLD * was) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(tag)} grew from ${was} to ${was + count} allocations, and by ${bytes} bytes`;
};
/** Grew by thousands between two dumps while almost nothing was freed. */
const isUnfreed = ({ before, count, allocated, freed }) => before !== null && (count ?? 0) >= MIN_GROWTH$1 && allocated !== null && freed !== null && freed <= MAX_FREED_SHARE$1 * allocated;
const isLarge = ({ bytes, pool }, { poolBytes }) => (bytes ?? 0) >= Math.max(MIN_UNFREED_BYTES, MIN_UNFREED_SHARE * poolBytes[pool]);

// build/core/comparison.js
/** Input of the rules: the judged rows, and the figures that take all rows to work out. */
const comparisonOf = (observed, policy) => {
	const isIgnored = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.i)(policy.ignoreTags);
	const growths = observed.growths.filter((row) => !isIgnored(row));
	const { times = null, baseline = [], control: given = null } = observed;
	const control = ranCycles(given) ? given : null;
	const mode = modeOf({
		times,
		control,
		baselineRuns: baseline.length
	});
	const overControl = {
		runs: control === null ? [] : [control],
		spread: _select_js__WEBPACK_IMPORTED_MODULE_2__.B
	};
	const leg = {
		leg: observed.name,
		growths,
		policy,
		mode,
		points: (0,_points_js__WEBPACK_IMPORTED_MODULE_0__.i)(mode, policy.points),
		isDriverTag: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.i)(policy.driverTags),
		limitsOf: (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(policy),
		rounding: roundingOf(observed.growths),
		inStep: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.R)(growths),
		keepers: keepersOf(growths, policy.iterations),
		steady: steadyOf(growths, times),
		times,
		control,
		controlIdled: given !== null && control === null,
		overControl: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(growths, overControl, policy.iterations),
		baseline,
		overBaseline: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.U)(growths, {
			runs: baseline,
			spread: _select_js__WEBPACK_IMPORTED_MODULE_2__.z
		}, policy.iterations),
		captures: capturesOf(observed),
		poolBytes: {
			nonpaged: observed.totals.nonpaged.after,
			paged: observed.totals.paged.after
		},
		unfreedRows: growths.filter(isUnfreed).length,
		legsThatGrew: observed.legsThatGrew ?? null
	};
	return {
		...leg,
		newlyMoved: newlyMovedOf(leg)
	};
};
const capturesOf = ({ before, after }) => before == null || after === void 0 ? null : {
	before: before.capture,
	after: after.capture
};
/** A control interval that idled says nothing of what the cycles move. */
const ranCycles = (control) => control !== null && control.iterations !== 0;
/** The control interval is the better witness where there is a baseline too. */
const modeOf = (by) => {
	const form = by.times === null ? "pair" : "series";
	if (ranCycles(by.control)) return `${form}+control`;
	return by.baselineRuns > 0 ? `${form}+baseline` : form;
};

// build/core/rules/bytes-driver-tag.js
/** Bytes without counts of the driver's own tag; a count that grew decides alone. */
const bytesDriverTag = {
	id: "bytes-driver-tag",
	judge: (row, leg) => leg.isDriverTag(row) && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "bytesDriver", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} is a driver tag`) : null
};

// build/core/rules/bytes-lock.js
/** Pool is handed out in blocks of 16 bytes on 64-bit Windows; those of 8, on 32-bit, count as less sure than they are. */
const GRANULARITY = 16;
/** Chance explains whole blocks in each iteration less often than this. */
const EXACT = .002;
const SURE = .01;
const LIKELY = .05;
/** Bytes without counts that are whole blocks in each iteration. */
const bytesLock = {
	id: "bytes-lock",
	judge: (row, leg) => {
		const { iterations } = leg.policy;
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row) || iterations === null || iterations < 1) return null;
		const stray = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.nt)(row);
		const each = Math.round(stray / iterations / GRANULARITY) * GRANULARITY;
		const p = (2 * Math.abs(stray - each * iterations) + GRANULARITY) / (GRANULARITY * iterations);
		if (each <= 0 || p > LIKELY) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "bytesLockNot", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: no whole blocks in each iteration`);
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, p <= EXACT ? "bytesLockExact" : p <= SURE ? "bytesLockSure" : "bytesLock", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: ${each} bytes in each iteration`);
	}
};

// build/core/rules/bytes-only.js
/** Bytes that the count does not explain: blocks are exchanged for larger ones, or pages behind them are lost. */
const bytesOnly = {
	id: "bytes-only",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row)) return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Z)(row) < .5 ? "bytesIdle" : "bytes", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: ${Math.round((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.nt)(row))} bytes more than its count explains`);
	}
};

// build/core/rules/bytes-reference.js
/** A tenth at most of the bytes in the control interval, or else on the baseline, is none. */
const MAX_SHARE = .1;
/** Bytes without counts that the control interval, or else the baseline, shows too, or does not. */
const bytesReference = {
	id: "bytes-reference",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row)) return null;
		const runs = leg.control === null ? leg.baseline : [leg.control];
		const there = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.V)(row, { runs }, leg.policy.iterations);
		if (there === null) return null;
		const where = leg.control === null ? "the baseline" : "the control interval";
		const bin = there <= MAX_SHARE * (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.nt)(row) ? "bytesStill" : "bytesMoved";
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(where)} moved its bytes by ${Math.round(there)}`);
	}
};

// build/core/rules/bytes-shape.js
/** The shape over a series of bytes that the count does not explain. */
const bytesShape = {
	id: "bytes-shape",
	judge: (row, leg) => {
		if (leg.times === null || row.series == null || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row)) return null;
		const form = shapeOf(strayOf(row, row.series), leg.times);
		return form === "evenly" || form === "steadily" ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "bytesEven", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: its bytes grow through the whole test`) : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "bytesUneven", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: its bytes do not grow through the whole test`);
	}
};
const strayOf = ({ before }, { outstanding, bytes }) => {
	const size = (before?.bytes ?? 0) / Math.max(1, before?.outstanding ?? 0);
	return bytes.map((value, at) => value - (outstanding[at] ?? 0) * size);
};

// build/core/rules/cache-tag.js
/** A tag that grows on every healthy machine, as file and name caches do. */
const cacheTag = {
	id: "cache-tag",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row)) return null;
		if (isUnfreed(row)) return null;
		const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ct)(row.tag, row.pool);
		if (known?.kind !== "cache" && known?.noise !== "high") return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "cacheTag", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grows on healthy machines too (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(known.what)})`);
	}
};

// build/core/rules/crowd.js
const MIN_ROWS = 10;
/** Many rows that outgrew the control interval or the baseline as far as this one: another day, not one leak. */
const crowd = {
	id: "crowd",
	judge: (row, leg) => {
		const found = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.q)(row, leg);
		if (found === void 0 || found.rank < MIN_ROWS || found.z < 2 || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row)) return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "crowd", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${found.rank - 1} rows outgrew it further than ${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}`);
	}
};

// build/core/rules/driver-tag-growth.js
/**
* The driver's own tags must not grow over a test that ends where it began; once the driver is stopped, none may be
* left. Driver Verifier asks the same at unload; this asks it of a driver that keeps running too. The policy may allow
* a tag a count.
*/
const driverTagGrowth = {
	id: "driver-tag-growth",
	judge: (row, leg) => {
		if (!leg.isDriverTag(row)) return null;
		const { own } = leg.limitsOf(row);
		const allowed = own.maxGrowthCount ?? 0;
		if (leg.policy.driverStopped && row.settled !== null) return row.settled > allowed ? {
			decides: true,
			points: 0,
			text: leftAtRest(row, row.settled)
		} : null;
		const left = row.after?.outstanding ?? 0;
		const holds = left > 0 || (row.after?.bytes ?? 0) > 0;
		if (leg.policy.driverStopped && holds && (left > allowed || allowed === 0)) return {
			decides: true,
			points: 0,
			text: leftBehind(row, left)
		};
		const growth = row.count ?? 0;
		const kept = row.settled === null ? growth : Math.min(growth, row.settled - (row.before?.outstanding ?? 0));
		if (kept > allowed) return {
			decides: true,
			points: 0,
			text: moreThanBefore(row, kept, allowed)
		};
		if (growth > allowed) return null;
		return row.count === null && (row.bytes ?? 0) > (own.maxGrowthBytes ?? 0) ? {
			decides: true,
			points: 0,
			text: moreBytes(row)
		} : null;
	}
};
const leftAtRest = (row, left) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} is a driver tag: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(left, "allocation")} left after the driver was stopped`;
const leftBehind = (row, left) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} is a driver tag: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(left, "allocation")} of ${row.after?.bytes ?? 0} bytes left after the driver was stopped`;
const moreThanBefore = (row, growth, allowed) => {
	const limit = allowed === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`no growth is allowed` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${allowed} are allowed`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} is a driver tag and grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(growth, "block")} of ${row.bytes ?? 0} bytes together; ${limit}${loadedLater(row)}`;
};
/** The first red check of many users: the driver's own start counts as growth where the first dump comes before it. */
const loadedLater = ({ before, freed }) => before?.usage === null && freed === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`. The dump before does not show the tag: take it after the driver was loaded` : [];
const moreBytes = (row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} is a driver tag and holds ${row.bytes ?? 0} bytes more than before; no growth is allowed`;

// build/core/rules/first-use.js
/**
* Nothing of the tag was there before the test, and its growth keeps no whole number per iteration: the first use of a
* cache, or of a part of the system, looks so. The driver's own tags and objects are asked for themselves. A series that shows growth through the whole test speaks against it.
*/
const firstUse = {
	id: "first-use",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) || row.before?.outstanding !== 0 || isLocked(row, leg.policy.iterations)) return null;
		if (leg.isDriverTag(row) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ot)(row)) return null;
		const shape = leg.times === null || row.series == null ? null : shapeOf(row.series.outstanding, leg.times);
		if (shape === "evenly" || shape === "steadily") return null;
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "firstUse", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} held nothing before: its first use may be all this is`);
	}
};

// build/core/rules/held-since-boot.js
/** A substantial share of a pool held under one tag. */
const MIN_BYTES = 64 * 2 ** 20;
const MIN_SHARE = .1;
/** Fewer blocks than this may be one large table of a driver. */
const MIN_BLOCKS_OF_SHARE = 1e3;
/** So many blocks, of which hardly any was freed. */
const MIN_BLOCKS$1 = 2e5;
const MAX_FREED_SHARE = .05;
/**
* Rows that stand out in a single dump: more than a healthy machine holds of a known tag, or else a large share of the
* pool or hundreds of thousands of blocks that are hardly ever freed. A suspect at least; caches are large by nature.
*/
const heldSinceBoot = {
	id: "held-since-boot",
	judge: (row, leg) => {
		const held = row.after;
		if (row.before !== null || held === null || _never_freed_js__WEBPACK_IMPORTED_MODULE_4__.i.judge(row, leg) !== null) return null;
		const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ct)(row.tag, row.pool);
		const blocks = held.outstanding ?? 0;
		const suspect = (text) => ({
			decides: false,
			suspects: true,
			points: 0,
			text
		});
		if (known?.healthyOutstanding !== void 0) {
			if (blocks <= known.healthyOutstanding) return null;
			return suspect((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} holds ${blocks}; a healthy machine holds fewer than ${known.healthyOutstanding} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(known.what)})`);
		}
		if (known?.kind === "cache" || known?.noise === "high") return null;
		const share = held.bytes / Math.max(1, leg.poolBytes[row.pool]);
		if (held.bytes >= MIN_BYTES && share >= MIN_SHARE && blocks >= MIN_BLOCKS_OF_SHARE) return suspect((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} holds ${held.bytes} bytes, ${Math.round(share * 100)} % of the ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(row.pool)} pool`);
		const { allocated, freed } = row;
		if (blocks < MIN_BLOCKS$1 || allocated === null || freed === null || freed > MAX_FREED_SHARE * allocated) return null;
		return suspect((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} holds ${blocks} of ${allocated} blocks that were allocated since boot`);
	}
};

// build/core/rules/in-flight.js
/** Blocks that come and go: the fewer, the less growth is chance. Every row that grew has one of the three. */
const inFlight = {
	id: "in-flight",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row)) return null;
		const x = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Z)(row);
		if (row.freed === null ? x < .5 : row.freed === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "flowStill", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grew, and nothing of it was freed`);
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, x < 30 ? "flowSome" : "flowBusy", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grew; most tags that grow do not leak, and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(Math.round(x), "allocation")} of it came and went`);
	}
};

// build/core/rules/trend.js
/**
* Growth along a straight line after warm-up, against the scatter around it; a control interval's growth is taken off.
*/
const trend = {
	id: "trend",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) || leg.times === null || row.series == null) return null;
		const z = trendZ(row, leg.times, expectedOf(row, leg));
		const words = leg.overControl.size > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` more than the control interval` : [];
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, binOf$2(z), () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grows along a line${words} by ${Math.round(z)} times its scatter`);
	}
};
const binOf$2 = (z) => {
	if (z < 3) return "trend0";
	if (z < 6) return "trend3";
	if (z < 12) return "trend6";
	return z < 30 ? "trend12" : "trend30";
};
const expectedOf = (row, { overControl, overBaseline }) => Math.max(0, overControl.get(row)?.expected ?? overBaseline.get(row)?.expected ?? 0);
const WARM_UP$1 = .25;
/**
* Neighbouring snapshots are alike (a correlation of one half): the line is known less well than independent ones say.
*/
const CORRELATED = 3;
/**
* Slope of the least squares over the late snapshots, in standard deviations, less the growth that is expected anyway.
*/
const trendZ = (row, times, expected) => {
	const end = times.at(-1) ?? 0;
	const from = times.findIndex((time) => time >= end * WARM_UP$1);
	const late = times.slice(from);
	const values = row.series?.outstanding.subarray(from) ?? /* @__PURE__ */ new Float64Array();
	const count = late.length;
	if (count < 3) return 0;
	const meanTime = late.reduce((sum, time) => sum + time, 0) / count;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	let [products, squares] = [0, 0];
	for (const [at, time] of late.entries()) {
		products += (time - meanTime) * ((values[at] ?? 0) - mean);
		squares += (time - meanTime) ** 2;
	}
	const slope = squares === 0 ? 0 : products / squares;
	const rest = late.reduce((sum, time, at) => sum + ((values[at] ?? 0) - mean - slope * (time - meanTime)) ** 2, 0);
	const x = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Z)(row);
	const variance = (rest + 4 * ((4 + x + (.005 * x) ** 2) / 2)) / (count + 2);
	const span = end - (late[0] ?? 0);
	return (slope * span - expected * span / Math.max(1, end)) / Math.sqrt(CORRELATED * variance * 12 / count);
};

// build/core/rules/kin.js
/** A part that grew less clearly may have grown by chance. */
const MIN_Z = 2.5;
const MIN_TREND_Z = 4;
/** Known parts of one object that grew together with it, each beyond what is in flight. */
const kin = {
	id: "kin",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.st)(row.tag).length === 0) return null;
		const isClear = (it) => isBeyondNoise(it, leg) && !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.G)(it, leg.overBaseline.get(it));
		const tags = [...new Set(kinAlong(row, leg).filter(isClear).map(({ tag }) => tag))];
		const tag = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag);
		if (tags.length === 0) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "kinNone", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${tag} grew without what an object of its kind brings along`);
		const bin = tags.length === 1 ? "kin1" : tags.length === 2 ? "kin2" : "kin3";
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(tags.map(_select_js__WEBPACK_IMPORTED_MODULE_2__.mt))} grew with ${tag}, as parts of one object do`);
	}
};
/** Beyond what is in flight; a series knows the scatter of the row itself. */
const isBeyondNoise = (row, { times }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.tt)(row) >= MIN_Z || times !== null && row.series !== null && trendZ(row, times, 0) >= MIN_TREND_Z;
/** Rows in step with this one that are known to come along with the same object. */
const kinAlong = (row, { inStep }) => {
	const known = new Set((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.st)(row.tag).map(({ tag }) => tag));
	return (inStep.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row)) ?? []).filter(({ tag }) => known.has(tag));
};

// build/core/rules/legs.js
const MIN_GROWTH = 10;
/**
* The same test on other machines: a leak of the driver shows in every leg, and what grows in one of several is that
* machine's.
*/
const legs = {
	id: "legs",
	judge: (row, leg) => {
		const { legsThatGrew } = leg;
		if (legsThatGrew === null || (row.count ?? 0) < MIN_GROWTH) return null;
		const grew = legsThatGrew.grew.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row)) ?? 0;
		const { of } = legsThatGrew;
		if (grew === of) return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "everyLeg", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grew in all ${of} legs`);
		return grew > 1 ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "oneLeg", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grew in one of ${of} legs only`);
	}
};

// build/core/rules/limit-exceeded.js
/** Growth of one tag in one pool above a limit that the user set. Equal to the limit is allowed. */
const limitExceeded = {
	id: "limit-exceeded",
	judge: (row, { limitsOf, rounding }) => {
		const { all } = limitsOf(row);
		const broken = [
			bytesAbove(row, all, rounding),
			countAbove(row, all),
			percentAbove(row, all, rounding)
		].filter((it) => it !== null);
		if (broken.length === 0) return null;
		return decided((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(broken, ", ")}`);
	}
};
/** Growth of a whole pool above its limit; the sentence names the tags that grew most. */
const poolLimitExceeded = (pool, total, growths) => {
	const { growth, limit } = total;
	if (limit === null || growth === null || growth <= limit) return null;
	const top = growths.filter((row) => row.pool === pool && (row.bytes ?? 0) > 0).sort((one, other) => (other.bytes ?? 0) - (one.bytes ?? 0)).slice(0, 3).map((row) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} by ${row.bytes ?? 0}`);
	const most = top.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`; most of it in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(top, ", ")}`;
	return decided((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(pool === "nonpaged" ? "Nonpaged" : "Paged")} pool grew by ${growth} bytes, ${limit} are allowed${most}`);
};
const decided = (text) => ({
	decides: true,
	points: 0,
	text
});
/** Above the limit whatever the rounding took: what may be on either side of it is not judged. */
const bytesAbove = ({ bytes }, { maxGrowthBytes: limit }, rounding) => limit !== null && bytes !== null && bytesSpan(bytes, rounding).least > limit ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${bytes} bytes, ${limit} are allowed` : null;
const countAbove = ({ count }, { maxGrowthCount: limit }) => limit !== null && count !== null && count > limit ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${count} allocations, ${limit} are allowed` : null;
const percentAbove = (row, { maxGrowthPercent: limit }, rounding) => {
	const { before, bytes } = row;
	const percent = percentSpan(row, rounding);
	if (limit === null || bytes === null || before === null || percent === null || percent.least <= limit) return null;
	if (before.bytes === 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${bytes} bytes from none, ${limit} % is allowed`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${Math.round(bytes * 1e3 / before.bytes) / 10} %, ${limit} % is allowed`;
};

// build/core/rules/object-counts.js
/**
* Tells a reference leak from a handle leak, by the system's own counts of objects and handles of each type
* (`NtQueryObject`, ObjectTypesInformation). An object lives while a handle or a reference holds it:
*
*     objects grow, handles do not   references are kept: `ObDereferenceObject` is missing
*     both grow alike                handles are kept: `ZwClose` is missing
*     objects do not grow            the tag's blocks are no objects, or no more of them than processes that run
*
* The object manager tags an object with the first four characters of its type's name (`ObCreateObjectType`).
*/
const objectCounts = {
	id: "object-counts",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) || leg.captures === null) return null;
		const text = row.tag === HANDLE_TABLE_TAG ? handlesOfAll(leg.captures) : holderOf(row.tag, row.count ?? 0, leg.captures);
		return text === null ? null : {
			decides: false,
			points: 0,
			text
		};
	}
};
/** Fewer are the machine's own coming and going. */
const MIN_OBJECTS = 5;
/** Share below which a count did not grow with another, and above which it did. */
const FEW = .1;
const MOST = .9;
const holderOf = (tag, blocks, captures) => {
	const types = growthsOf(captures).filter(({ type }) => tagOf(type) === tag);
	const [first] = types;
	if (first === void 0 || blocks < MIN_OBJECTS) return null;
	const type = types.map((one) => one.type).join(", ");
	const objects = sum(types.map((one) => one.objects));
	const handles = sum(types.map((one) => one.handles));
	if (objects < FEW * blocks) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(tag)} grew by ${blocks} and ${type} objects by ${objects}: most of the blocks are no such objects`;
	const live = liveGrowth(first.type, captures);
	const kept = objects - Math.max(0, live ?? 0);
	if (kept < FEW * objects) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${objects} more ${type} objects, and ${live ?? 0} more of them run: the machine runs more, it keeps none that ended`;
	const ended = live === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("") : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`, of which ${kept} do not run any more`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${objects} more ${type} objects${ended}, and ${handles} more handles to them: ${blame(kept, handles)}${costOf(kept, captures)}`;
};
const blame = (kept, handles) => {
	if (handles < FEW * kept) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("references are kept (reference leak: ObDereferenceObject is missing)");
	if (handles >= MOST * kept) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("handles are kept (handle leak: ZwClose is missing)");
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`handles keep ${handles} of them at most (ZwClose), and references the others (ObDereferenceObject)`;
};
/** Growth of those that run; null for what does not run. */
const liveGrowth = (type, { before, after }) => {
	const field = RUNS[type];
	const [was, is] = field === void 0 ? [] : [before[field], after[field]];
	return was === void 0 || is === void 0 ? null : is - was;
};
const RUNS = {
	Process: "liveProcesses",
	Thread: "liveThreads"
};
/** Objects that a cost is worked out from: the machine's commit wanders by megabytes. */
const MIN_OBJECTS_OF_A_COST = 100;
/** `; each costs 79 KB of memory, 12 KB of them pool`: a process keeps more than its pool blocks. */
const costOf = (kept, { before, after }) => {
	if (kept < MIN_OBJECTS_OF_A_COST || before.commit === void 0 || after.commit === void 0) return [];
	const [each, pool] = [after.commit - before.commit, poolGrowth(before, after)].map((bytes) => bytes / kept / 1024);
	if (each === void 0 || pool === void 0 || Number.isNaN(pool) || pool < .5 || each < pool) return [];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`; each costs ${Math.round(each)} KB of memory, ${Math.round(pool)} KB of them pool`;
};
const poolGrowth = ({ pools: was }, { pools: is }) => was === void 0 || is === void 0 ? NaN : is.nonpaged + is.paged - was.nonpaged - was.paged;
/** Tables of handles, in paged pool: they grow with handles, whatever these are to. */
const HANDLE_TABLE_TAG = "Obtb";
const MIN_HANDLES = 100;
const handlesOfAll = (captures) => {
	const [most] = growthsOf(captures).sort((one, other) => other.handles - one.handles);
	if (most === void 0 || most.handles < MIN_HANDLES) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${most.handles} more handles to ${most.type} objects are open: handles are kept (handle leak: ZwClose is missing)`;
};
/** A type that one side does not list had no object there. */
const growthsOf = ({ before, after }) => {
	if (before.objects === void 0 || after.objects === void 0) return [];
	const earlier = new Map(before.objects.map(([type, objects, handles]) => [type, {
		objects,
		handles
	}]));
	return after.objects.map(([type, objects, handles]) => {
		const was = earlier.get(type);
		return {
			type,
			objects: objects - (was?.objects ?? 0),
			handles: handles - (was?.handles ?? 0)
		};
	});
};
/** `Process` \u2192 `Proc`, `Key` \u2192 `Key `. */
const tagOf = (type) => type.slice(0, 4).padEnd(4);
const sum = (values) => values.reduce((total, value) => total + value, 0);

// build/core/rules/object-lock.js
/**
* A whole number of objects per iteration: what comes and goes with the machine's work leaves no such number behind.
*/
const objectLock = {
	id: "object-lock",
	judge: (row, leg) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ot)(row) && isExactLock(row, leg.policy.iterations) ? (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "objectLock", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: no object of its kind should stay per iteration`) : null
};

// build/core/rules/object-tag.js
/** An object that drivers hold references to, and forget to drop. */
const objectTag = {
	id: "object-tag",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ot)(row)) return null;
		const what = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ct)(row.tag, row.pool)?.what ?? "object";
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "objectTag", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} is a kind of object that drivers hold (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(what)})`);
	}
};

// build/core/rules/rate.js
/** Blocks that stay per iteration: a leak leaves a tenth to three, caches and wandering rows hardly any, or many. */
const TRACE = .009;
const LOW = .08;
const MID = .6;
const HIGH = 3.2;
const rate = {
	id: "rate",
	judge: (row, leg) => {
		const { iterations } = leg.policy;
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) || iterations === null || iterations < 1) return null;
		const each = (row.count ?? 0) / iterations;
		const rounded = Number(each.toPrecision(2));
		const stay = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(rounded === 1 ? "block stays" : "blocks stay");
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, binOf$1(each), () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: ${rounded} ${stay} per iteration`);
	}
};
const binOf$1 = (each) => {
	if (each < TRACE) return "rateTrace";
	if (each < LOW) return "rateLow";
	if (each < MID) return "rateMid";
	return each < HIGH ? "rateUnit" : "rateHigh";
};

// build/core/rules/settled.js
const GIVEN_BACK = .3;
/** A row that gives nearly all back is no leak, whatever else it looks like. */
const NEARLY_ALL = .8;
/**
* Blocks that a row gives back once the driver is stopped and the machine rests: work in progress and caches do, a leak
* does not.
*/
const settled = {
	id: "settled",
	judge: (row, leg) => {
		const { count, before, after, settled: left = null } = row;
		const [was, is] = [before?.outstanding ?? null, after?.outstanding ?? null];
		if (left === null || was === null || is === null || count === null || count <= 0) return null;
		const back = is - left;
		if (back >= GIVEN_BACK * count) {
			const text = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} gave ${back} of ${count} back after the test`;
			return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, back >= NEARLY_ALL * count ? "gaveAllBack" : "gaveBack", () => text);
		}
		return back > 0 ? null : (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, "gaveNothingBack", () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)} gave nothing back after the test`);
	}
};

// build/core/rules/steps.js
/** Iterations that warm caches up. */
const WARM_UP = .25;
const MIN_STEPS = 4;
/** Bits by which the steps speak for a line rather than for chance. */
const EVEN_BITS = 3;
const EXACT_BITS = 7;
/** Variance of the steps over what chance would give them. */
const MAX_CHANCE = 3;
/**
* The scatter of a series' steps against chance: growth that comes by chance (a log entry for some of the work) has
* steps whose variance is their mean, as Poisson's, and strays from its line further and further; what stays in each
* iteration returns to the line, whatever comes and goes beside; what comes in bursts has wild steps.
*/
const steps = {
	id: "steps",
	judge: (row, leg) => {
		if (!(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.$)(row) || leg.times === null || row.series == null) return null;
		const { outstanding } = row.series;
		const dispersion = dispersionOf(outstanding, leg.times, (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Z)(row));
		if (dispersion === null) return null;
		const bin = binOf(lineBits(outstanding, leg.times), dispersion);
		return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.X)(leg, bin, () => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(WORDS[bin])}`);
	}
};
const binOf = (bits, dispersion) => {
	if (bits >= EXACT_BITS) return "stepsExact";
	if (bits >= EVEN_BITS) return "stepsEven";
	return dispersion < MAX_CHANCE ? "stepsChance" : "stepsWild";
};
const WORDS = {
	stepsExact: "it returns to a straight line at each look, as chance hardly ever does",
	stepsEven: "it keeps closer to a straight line than chance would",
	stepsChance: "its steps differ as chance makes them",
	stepsWild: "its steps differ more than chance makes them"
};
/** Values and times after warm-up. */
const lateOf = (values, times) => {
	const from = times.findIndex((time) => time >= (times.at(-1) ?? 0) * WARM_UP);
	return {
		late: times.slice(from),
		valueAt: (index) => values[from + index] ?? 0
	};
};
/** Variance of the steps after warm-up over the one that chance gives them; null where there are too few. */
const dispersionOf = (values, times, inFlight) => {
	const { late, valueAt } = lateOf(values, times);
	const steps = late.slice(1).map((_, index) => valueAt(index + 1) - valueAt(index));
	if (steps.length < MIN_STEPS) return null;
	const span = (late.at(-1) ?? 0) - (late[0] ?? 0);
	const grown = steps.reduce((sum, step) => sum + step, 0);
	if (grown <= 0 || span <= 0) return Number.POSITIVE_INFINITY;
	return steps.map((step, index) => {
		const share = ((late[index + 1] ?? 0) - (late[index] ?? 0)) / span;
		return (step - grown * share) ** 2;
	}).reduce((sum, square) => sum + square, 0) / (steps.length - 1) / (grown / steps.length + 2 * inFlight);
};
/** Bits by which the steps after warm-up speak for a straight line against growth by chance; 0 where nothing grew. */
const lineBits = (values, times) => {
	const { late, valueAt } = lateOf(values, times);
	const [start = 0, end = 0] = [late[0], late.at(-1)];
	const grown = valueAt(late.length - 1) - valueAt(0);
	if (grown <= 0 || end <= start) return 0;
	const mean = grown / (late.length - 1);
	const steps = late.slice(1).map((time, index) => {
		const share = (time - (late[index] ?? 0)) / (end - start);
		return valueAt(index + 1) - valueAt(index) - grown * share + mean;
	});
	return (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.J)(steps, mean);
};

// build/core/rules/index.js
/** Every rule runs on every row; the order is the order in which a finding lists its evidence. */
const rules = [
	driverTagGrowth,
	limitExceeded,
	_never_freed_js__WEBPACK_IMPORTED_MODULE_4__.i,
	unexplainedGrowth,
	heldSinceBoot,
	_select_js__WEBPACK_IMPORTED_MODULE_2__.L,
	kin,
	iterationLock,
	reference,
	_select_js__WEBPACK_IMPORTED_MODULE_2__.H,
	crowd,
	company,
	firstUse,
	shape,
	steps,
	alike,
	trend,
	settled,
	legs,
	rate,
	bytesOnly,
	bytesLock,
	bytesShape,
	bytesReference,
	bytesDriverTag,
	objectCounts,
	objectLock,
	objectTag,
	cacheTag,
	inFlight
];

// build/core/judge.js
/** All rules on one row. */
const judge$1 = (row, comparison) => {
	const judgements = [];
	let points = 0;
	for (const rule of rules) {
		const judgement = rule.judge(row, comparison);
		if (judgement === null || judgement.bin !== void 0 && judgement.points === 0) continue;
		judgements.push({
			rule: rule.id,
			...judgement
		});
		points += judgement.points;
	}
	const isBacked = isWitnessed(comparison) || isAnchored(row, comparison);
	const mayGate = comparison.policy.strict || isBacked && isOfTheTest(row, comparison);
	const severity = severityOf(row, {
		judgements,
		points,
		mayGate
	}, comparison);
	return {
		row,
		judgements,
		points,
		mayGate,
		severity
	};
};
/** The findings of the rules, in words. */
const evidenceOf = ({ judgements }) => judgements.map((it) => ({
	...it,
	text: typeof it.text === "function" ? it.text() : it.text
}));
/** Another run or interval shows what the machine does without the change. */
const isWitnessed = ({ control, baseline }) => control !== null || baseline.length > 0;
/** Fewer blocks than this are no suspect by points. */
const MIN_BLOCKS = 5;
const isEnough = (row) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.Q)(row) || (row.count ?? 0) >= MIN_BLOCKS;
/**
* A hard rule decides alone, and points add up. Without a baseline or a control interval, points gate only where a
* driver tag or a known object stands behind them: a lone foreign tag is a suspect, however exactly it grows. `strict`
* lets it gate.
*/
const severityOf = (row, { judgements, points, mayGate }, comparison) => {
	const { overBaseline, points: card } = comparison;
	if (judgements.some(({ decides }) => decides)) return "leak";
	if ((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.W)(row, comparison) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.G)(row, overBaseline.get(row))) return null;
	const enough = isEnough(row);
	if (enough && points >= card.leak && mayGate) return "leak";
	return enough && points >= card.suspect || judgements.some(({ suspects }) => suspects === true) ? "suspect" : null;
};
const isAnchored = (row, comparison) => {
	const stands = (member) => comparison.isDriverTag(member) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ot)(member);
	return stands(row) || comparison.inStep.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row))?.some(stands) === true;
};
/**
* Objects come and go with a machine's work, and bring their parts along: a scan leaves files open, a service starts and
* stays. Points alone make them a leak only where they grew with the test's cycles, by a whole number in each or through a
* whole series, or where a thousand came and hardly any went. Other rows need no more than their points.
*/
const isOfTheTest = (row, comparison) => {
	if (comparison.isDriverTag(row) || !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ot)(row) && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.st)(row.tag).length === 0) return true;
	const { policy, times } = comparison;
	const parts = [row, ...kinAlong(row, comparison)];
	if (parts.some(_never_freed_js__WEBPACK_IMPORTED_MODULE_4__.r)) return true;
	if (times === null) return parts.some((it) => isBoundTo(it, policy.iterations));
	const shape = row.series === null ? "unclear" : shapeOf(row.series.outstanding, times);
	return shape === "evenly" || shape === "steadily";
};

// build/core/settles.js
/** Names the evidence that would decide a suspect, and the result that it has to show. */
const settlesOf = (row, comparison) => {
	const { policy, control, baseline, times } = comparison;
	const tag = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(row.tag);
	if (row.before === null) return comparison.growths.some(({ before }) => before !== null) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Take two whole dumps, with every row: they show whether it grows.` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Take a second dump later in the same boot: it shows whether the tag still grows.`;
	if (control === null && baseline.length === 0) {
		const interval = comparison.controlIdled ? IDLED : INTERVAL;
		return isLeakWithControl(row, comparison) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${interval}. If ${tag} does not grow there, it is a leak. Or set a baseline: if ${tag} grows there too, it is no leak.` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${interval}, or set a baseline: both show whether ${tag} grows without the driver.${iterationsOf(policy.iterations)}`;
	}
	if (policy.iterations === null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Give iterations: growth by a whole number in each of them speaks for a leak.`;
	if (times === null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Take snapshots during the test: they show whether it grows evenly, as a leak does.`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Run more iterations: a leak grows with them, and chance does not.`;
};
const INTERVAL = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("Take a control interval (the same cycles without the driver)");
/** One that idled knows the background, and not what the cycles move. */
const IDLED = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)("The control interval idled. Take one of the same cycles without the driver");
const iterationsOf = (iterations) => iterations === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` Give iterations, too: growth by a whole number in each speaks for a leak.` : [];
/** Judged again, as if the same cycles had run without the driver and had not moved the row. */
const isLeakWithControl = (row, comparison) => {
	const mode = comparison.times === null ? "pair+control" : "series+control";
	const still = {
		expected: 0,
		runs: 1,
		z: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.tt)(row),
		rank: 1
	};
	const control = {
		iterations: comparison.policy.iterations,
		rows: /* @__PURE__ */ new Map([[(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row), standing(row)]])
	};
	const overControl = /* @__PURE__ */ new Map([[row, still]]);
	const points = (0,_points_js__WEBPACK_IMPORTED_MODULE_0__.i)(mode, comparison.policy.points);
	return judge$1(row, {
		...comparison,
		mode,
		points,
		control,
		overControl
	}).severity === "leak";
};
const standing = (row) => ({
	...row,
	after: row.before,
	count: 0,
	bytes: 0,
	allocated: 0,
	freed: 0
});

// build/core/title.js
/**
* `Proc (process object) grew by 12,979 in 12,980 iterations (1 per iteration, 8,618,056 bytes): 12,980 allocations, 1
* free; SePa and SeTd grew in step`
*/
const titleOf = (comparison, root, riders) => {
	const tags = [...new Set(riders.map(({ tag }) => tag))].filter((tag) => tag !== root.tag).map(_select_js__WEBPACK_IMPORTED_MODULE_2__.mt);
	const along = tags.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`; ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(tags)} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(root.before === null ? "in step with it" : "grew in step")}`;
	if (comparison.policy.driverStopped && comparison.isDriverTag(root)) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(root.tag)}: ${leftOf(root)} left after the driver stopped${along}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.mt)(root.tag)}${kindOf(comparison, root)} ${changeIn(root, comparison.policy.iterations)}${freesOf(root)}${along}`;
};
/** `6 allocations (464 bytes)`. A snapshot at rest has no bytes here. */
const leftOf = ({ after, settled }) => {
	if (settled !== null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(settled, "allocation");
	const bytes = after?.bytes ?? 0;
	if (after?.outstanding == null) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes, "byte");
	const size = bytes > 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes, "byte")})` : [];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(after.outstanding, "allocation")}${size}`;
};
/** ` (process object)`, ` (driver tag)`; nothing for a tag that nobody knows. */
const kindOf = (comparison, { tag, pool }) => {
	if (comparison.isDriverTag({ tag })) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` (driver tag)`;
	const what = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ct)(tag, pool)?.what;
	return what === void 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(` (${what})`);
};
const changeIn = (row, iterations) => {
	const { before, after, count, bytes } = row;
	if (before === null || count === null) return heldOf(row);
	const during = iterations === null ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(iterations, "iteration")}`;
	if (count <= 0) return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes ?? 0, "byte")}${during}, without more allocations`;
	const each = perIteration(row, iterations);
	const notes = [...each === null ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${each} per iteration`], ...bytes === null || after === null ? [] : [(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes, "byte")]];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`grew by ${count}${during}${notes.length === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.m)(notes, ", ")})`}`;
};
/** One side alone tells: nobody knows how much of it is growth. */
const heldOf = ({ before, after, bytes }) => {
	const since = before === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` since boot` : [];
	if (after?.outstanding == null) return bytes === null ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`holds ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(after?.bytes ?? 0, "byte")}${since}` : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`grew by ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytes, "byte")}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`holds ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(after.outstanding, "allocation")} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(after.bytes, "byte")})${since}`;
};
/** A whole number of allocations an iteration, within half a percent; null where it is none. */
const perIteration = (row, iterations) => {
	if (iterations === null || iterations < 10) return null;
	const each = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.I)(row) / iterations;
	const whole = Math.round(each);
	return whole >= 1 && Math.abs(each - whole) <= .005 * whole ? whole : null;
};
const freesOf = ({ freed, allocated }) => {
	if (freed === null || allocated === null || allocated === 0) return [];
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(allocated, "allocation")}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(freed, "free")}`;
};

// build/core/families.js
/** Rows in step become one finding. Each row belongs to one finding, and the best root takes its riders first. */
const groupFamilies = (judged, comparison) => {
	const alarmed = judged.filter(({ severity }) => severity !== null);
	const byKey = new Map(judged.map((it) => [(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(it.row), it]));
	const taken = /* @__PURE__ */ new Set();
	const findings = [];
	for (const root of alarmed.sort((one, other) => byRoot(one, other, comparison))) {
		if (taken.has((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(root.row))) continue;
		const free = ridersOf(root.row, comparison).flatMap((row) => byKey.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row)) ?? []).filter(({ row }) => !taken.has((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row)));
		for (const { row } of [root, ...free]) taken.add((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row));
		findings.push(findingOf(comparison, root, free));
	}
	return findings;
};
/**
* Rows in step with the root, and known parts of the objects that these are part of: two of a kind may come for one of
* another.
*/
const ridersOf = (root, comparison) => {
	const along = comparison.inStep.get((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(root)) ?? [];
	const riders = /* @__PURE__ */ new Set([...along, ...along.flatMap((row) => kinAlong(row, comparison))]);
	riders.delete(root);
	return [...riders];
};
/** The holder comes before the held. Rows in step grew alike, so a few blocks more or less say nothing. */
const byRoot = (one, other, comparison) => rankOf(one, comparison) - rankOf(other, comparison) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.S)((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(one.row), (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(other.row));
/** Objects that processes, and contexts of filters, drag along. */
const DRAGGED = /* @__PURE__ */ new Set([
	"Thre",
	"Toke",
	"File",
	"Key ",
	"Even",
	"Sema",
	"Muta",
	"Sect",
	"ALPC"
]);
/**
* The driver's own tag is the likeliest root, then a process, then an object that others hold on to. A tag that nobody
* knows may be a driver's: it goes before what the system's functions hand out, unless a hard rule names that. What
* rides along, or is a cache, comes last.
*/
const rankOf = ({ row, judgements }, comparison) => {
	if (comparison.isDriverTag(row)) return 0;
	const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ct)(row.tag, row.pool);
	if (known?.tag === "Proc") return 1;
	if (known?.kind === "object") return DRAGGED.has(known.tag) || known.ridesWith !== void 0 ? 3 : 2;
	if (judgements.some(({ decides }) => decides)) return 4;
	if (known === void 0 || known.kind === "driver") return 5;
	return known.kind === "shared" ? 6 : 7;
};
const findingOf = (comparison, root, riders) => {
	const sorted = [...riders].sort((one, other) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.I)(other.row) - (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.I)(one.row) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.S)((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(one.row), (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(other.row)));
	const members = [root, ...sorted];
	const severity = members.some((it) => it.severity === "leak") ? "leak" : "suspect";
	const decided = members.slice(1).flatMap((it) => evidenceOf(it).filter(({ decides }) => decides));
	return {
		severity,
		points: members.reduce((most, { points }) => Math.max(most, points), root.points),
		leg: comparison.leg,
		cause: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(root.row),
		title: titleOf(comparison, root.row, sorted.map(({ row }) => row)),
		rows: members.map(({ row, judgements }, index) => ({
			growth: row,
			role: index === 0 ? "root" : "rides-along",
			decided: judgements.some(({ decides }) => decides)
		})),
		evidence: [...evidenceOf(root).filter(({ rule }) => !UNTOLD.has(rule)), ...decided],
		hint: hintOf(root.row),
		settles: severity === "leak" ? [] : settlesOf(strongest(members).row, comparison),
		where: []
	};
};
/** Evidence that nearly every row has: it adds up, and stands in `explain` only. */
const UNTOLD = /* @__PURE__ */ new Set([
	"in-flight",
	"rate",
	"steps"
]);
/** The member that most speaks against. */
const strongest = (members) => members.reduce((best, it) => it.points > best.points ? it : best);
const hintOf = (root) => {
	const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.ct)(root.tag, root.pool);
	if (known?.acquire === void 0 && known?.release === void 0) return null;
	return {
		object: known.what,
		acquire: known.acquire ?? [],
		release: known.release ?? [],
		link: (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.rt)(known)
	};
};

// build/core/leads.js
/** As many as a reader looks at. */
const MAX_LEADS = 10;
/**
* Keys of the rows that evidence speaks against, though not enough for a finding: those with the most points first, then
* those that grew most. Rows in step come once. Growth that the control interval or the baseline shows too is none.
*/
const leadsOf = (judged, findings, comparison) => {
	const taken = new Set(findings.flatMap(({ rows }) => rows.map(({ growth }) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(growth))));
	const grew = judged.filter(({ row, points }) => row.before !== null && points > 0 && isEnough(row) && !(0,_select_js__WEBPACK_IMPORTED_MODULE_2__.K)(row, comparison));
	const leads = [];
	for (const { row } of grew.sort(byPoints)) {
		const key = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(row);
		if (taken.has(key)) continue;
		leads.push(key);
		if (leads.length === MAX_LEADS) break;
		for (const other of [row, ...comparison.inStep.get(key) ?? []]) taken.add((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(other));
	}
	return leads;
};
const byPoints = (one, other) => other.points - one.points || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.I)(other.row) - (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.I)(one.row) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.S)((0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(one.row), (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.yt)(other.row));

// build/core/rules/driver-pool-growth.js
/**
* Second evidence, per driver: what Driver Verifier counts for a driver that it watches must not grow from one output
* to the next, and must be nothing once the driver was unloaded or stopped. Decides alone, as growth of a driver tag
* does: the user told Verifier which drivers are theirs. Drivers are the same by file name, whatever the case.
*/
const driverPoolGrowth = ({ before, after }, policy) => {
	const earlier = new Map(before?.drivers.map((pool) => [pool.driver.toLowerCase(), pool]));
	return (after?.drivers ?? []).flatMap((pool) => {
		const title = judge(pool, earlier.get(pool.driver.toLowerCase()), policy);
		const expected = isEmptied(pool, policy) ? "nothing may be left once it is gone" : "the count must not rise";
		const text = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`Driver Verifier counts the allocations of ${pool.driver}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(expected)}`;
		return title === null ? [] : [{
			driver: pool.driver,
			title,
			text
		}];
	});
};
const isEmptied = ({ unloaded }, { driverStopped }) => unloaded || driverStopped;
const judge = (pool, before, policy) => {
	const left = allocationsOf(pool);
	const held = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(left, "allocation")} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(bytesOf(pool), "byte")})`;
	if (left > 0 && isEmptied(pool, policy)) {
		const when = pool.unloaded ? "was unloaded" : "stopped";
		return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${pool.driver}: ${held} left after the driver ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(when)}${callersOf(pool)}`;
	}
	const growth = before === void 0 ? 0 : left - allocationsOf(before);
	if (growth <= 0) return null;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${pool.driver} holds ${held}, ${growth} more than before${callersOf(pool)}`;
};
const allocationsOf = ({ nonpaged, paged }) => nonpaged.allocations + paged.allocations;
const bytesOf = ({ nonpaged, paged }) => nonpaged.bytes + paged.bytes;
/** `: tag ebpf, allocated by ebpfcore!ebpf_allocate+0x21` */
const callersOf = ({ left }) => {
	const [first] = left;
	if (first === void 0) return [];
	const others = new Set(left.map(({ caller }) => caller)).size - 1;
	const more = others === 0 ? [] : (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)` and ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.d)(others, "more caller")}`;
	return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`: tag ${first.tag}, allocated by ${first.caller}${more}`;
};

// build/core/assess.js
/** Growths + evidence \u2192 findings, worst first, and where to look next. Rows of ignored tags are never judged. */
const assessLeg = (observed, policy) => {
	const comparison = comparisonOf(observed, policy);
	const judged = judgedIn(comparison).filter((row) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__.g)(row) || comparison.isDriverTag(row)).map((row) => judge$1(row, comparison));
	const findings = [
		...groupFamilies(judged, comparison),
		...driverPoolFindings(observed.name, observed.drivers, policy),
		...poolFindings(comparison, observed.totals)
	];
	const shown = withoutCrowd(findings.sort(_select_js__WEBPACK_IMPORTED_MODULE_2__.b), comparison.points);
	const [largest] = largestOf(comparison.growths.filter(({ count, bytes }) => (count ?? bytes ?? 0) > 0), 1);
	return {
		findings: shown,
		leads: leadsOf(judged, shown, comparison),
		largest: largest === void 0 ? null : explanationOf(largest, comparison)
	};
};
/** The explanation of the row that grew most of all legs; null where none grew. */
const largestOfAll = (assessed) => {
	const all = assessed.flatMap(({ largest }) => largest ?? []);
	const [row] = largestOf(all.map(({ row }) => row), 1);
	return all.find((it) => it.row === row) ?? null;
};
/** Why, and why not: the rows of some tags with their evidence. */
const explain = (observed, { policy, tags }) => {
	if (tags.length === 0) return [];
	const comparison = comparisonOf(observed, policy);
	return comparison.growths.filter((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.i)(tags)).map((row) => explanationOf(row, comparison));
};
/** Explains at most so many rows: those that `isFirst` names, then those that grew most. */
const explainJudged = (observed, { policy, most, isFirst }) => {
	const comparison = comparisonOf(observed, policy);
	const judged = judgedIn(comparison);
	const others = judged.filter((row) => !isFirst(row));
	return {
		explained: (judged.length <= most ? judged : [...judged.filter(isFirst), ...largestOf(others, most)]).map((row) => explanationOf(row, comparison)),
		judged: judged.length
	};
};
/** The rows that changed most, at most so many of them. */
const largestOf = (rows, most) => {
	const sizeOf = ({ count, bytes }) => Math.abs(count ?? bytes ?? 0);
	return [...rows].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, most);
};
const explanationOf = (row, comparison) => {
	const judged = judge$1(row, comparison);
	const { points, severity } = judged;
	const onBaseline = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.W)(row, comparison) || (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.G)(row, comparison.overBaseline.get(row));
	const { leg, points: needs } = comparison;
	return {
		leg,
		row,
		evidence: evidenceOf(judged),
		points,
		needs,
		severity,
		onBaseline
	};
};
const judgedIn = ({ growths, isDriverTag }) => growths.filter((row) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__._)(row) || isDriverTag(row));
/** Drivers of which Driver Verifier counts more than it should. */
const driverPoolFindings = (leg, drivers, policy) => driverPoolGrowth(drivers, policy).map(({ driver, title, text }) => ({
	severity: "leak",
	points: 0,
	leg,
	cause: `driver ${driver.toLowerCase()}`,
	title,
	rows: [],
	evidence: [{
		rule: "driver-pool-growth",
		decides: true,
		points: 0,
		text
	}],
	hint: null,
	settles: [],
	where: []
}));
const poolFindings = (comparison, totals) => {
	const { policy, growths, leg } = comparison;
	const limits = {
		nonpaged: policy.maxTotalNonpagedGrowth,
		paged: policy.maxTotalPagedGrowth
	};
	return _select_js__WEBPACK_IMPORTED_MODULE_2__.pt.flatMap((pool) => {
		const exceeded = poolLimitExceeded(pool, {
			growth: totals[pool].growth,
			limit: limits[pool]
		}, growths);
		if (exceeded === null) return [];
		const title = (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.g)`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__.h)(pool === "paged" ? "Paged" : "Nonpaged")} pool grew by ${totals[pool].growth ?? 0} bytes, more than allowed`;
		return [{
			severity: "leak",
			points: 0,
			leg,
			cause: `${pool} pool`,
			title,
			rows: [],
			evidence: evidenceOf({ judgements: [{
				rule: "limit-exceeded",
				...exceeded
			}] }),
			hint: null,
			settles: [],
			where: []
		}];
	});
};
/**
* Suspects by points alone that are worth showing, each of which needs a point more than the one before: one row that
* stands out is likelier a leak than the third of its kind. Where there are more, the machine works like this.
*/
const MAX_BY_POINTS = 3;
const withoutCrowd = (sorted, { suspect }) => {
	const byPoints = sorted.filter((finding) => finding.severity === "suspect" && (0,_select_js__WEBPACK_IMPORTED_MODULE_2__.x)(finding) === 0);
	const left = new Set(byPoints.filter(({ points }, place) => place >= MAX_BY_POINTS || points < suspect + place));
	return sorted.filter((finding) => !left.has(finding));
};



/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ neverFreed),
/* harmony export */   n: () => (/* binding */ MIN_ALLOCATIONS),
/* harmony export */   r: () => (/* binding */ isHardlyFreed),
/* harmony export */   t: () => (/* binding */ MAX_FREED_SHARE)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6714);



// build/core/rules/never-freed.js
const MIN_ALLOCATIONS = 1e3;
const MAX_FREED_SHARE = .02;
/** Hardly any of what was allocated was freed. */
const isHardlyFreed = ({ allocated, freed }) => allocated !== null && freed !== null && allocated >= 1e3 && freed <= allocated * .02;
/**
* Somebody else's object that is allocated and allocated and hardly ever freed: the mark of a reference that is not
* dropped. Holds for tags known as objects or as handed out by a documented API, at 1,000 allocations or more since the
* earlier snapshot (since boot with one dump), of which at most 2 % were freed, and with more left than a healthy
* machine keeps.
*/
const neverFreed = {
	id: "never-freed",
	judge: (row, leg) => {
		const { allocated, freed, after } = row;
		if ((0,_select_js__WEBPACK_IMPORTED_MODULE_0__.W)(row, leg)) return null;
		const left = after?.outstanding ?? null;
		if (allocated === null || freed === null || left === null || !isHardlyFreed(row)) return null;
		const known = (0,_select_js__WEBPACK_IMPORTED_MODULE_0__.ct)(row.tag, row.pool);
		if (known?.healthyOutstanding === void 0 || known.kind !== "object" && known.kind !== "shared") return null;
		if (left <= known.healthyOutstanding) return null;
		return {
			decides: true,
			points: 0,
			text: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.g)`${(0,_select_js__WEBPACK_IMPORTED_MODULE_0__.mt)(row.tag)}: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(allocated, "allocation")}, ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.d)(freed, "free")}, ${left} outstanding; a healthy machine keeps fewer than ${known.healthyOutstanding} of this kind (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__.h)(known.what)})`
		};
	}
};



/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pointsOf),
/* harmony export */   n: () => (/* binding */ modes),
/* harmony export */   r: () => (/* binding */ pointNames),
/* harmony export */   t: () => (/* binding */ card)
/* harmony export */ });
// build/core/points.js
/** Evidence that a leg is judged by: two dumps or a series, alone, with a control interval, or with a baseline. */
const modes = [
	"pair",
	"pair+control",
	"pair+baseline",
	"series",
	"series+control",
	"series+baseline"
];
/**
* From how many points on a row is a leak or a suspect, and what each piece of evidence is worth, a column a mode. One
* point doubles the odds that a row leaks. The figures were fitted on the drawn machines of `bench/detection`
* (`fit.ts`) and rounded; docs/detection.md says what they reach on others.
*/
const card = {
	leak: {
		says: "so many points are a leak",
		worth: [
			10,
			10,
			10,
			10,
			10,
			10
		]
	},
	suspect: {
		says: "so many points are a suspect; the second of a run needs one more, the third two",
		worth: [
			5,
			5,
			3,
			6,
			3,
			4
		]
	},
	flowStill: {
		says: "start: nothing of it was freed",
		worth: [
			-1,
			-2,
			1,
			-2,
			-5,
			0
		]
	},
	flowSome: {
		says: "start: up to 30 blocks come and go",
		worth: [
			-3,
			-3,
			-4,
			-3,
			-4,
			-2
		]
	},
	flowBusy: {
		says: "start: 30 blocks or more come and go",
		worth: [
			-3,
			-3,
			-3,
			-2,
			-4,
			-2
		]
	},
	kinNone: {
		says: "none of the parts that its object brings along grew in step",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	kin1: {
		says: "one known part of its object grew in step",
		worth: [
			6,
			4,
			4,
			6,
			4,
			4
		]
	},
	kin2: {
		says: "two known parts did",
		worth: [
			11,
			7,
			8,
			9,
			7,
			7
		]
	},
	kin3: {
		says: "three or more did",
		worth: [
			12,
			9,
			9,
			10,
			8,
			8
		]
	},
	lockExact: {
		says: "1, 2 or 3 per iteration, or 1 per 2, 5 or 10; chance explains it in 0.1 %",
		worth: [
			10,
			6,
			6,
			6,
			2,
			2
		]
	},
	lockSure: {
		says: "one of these; chance explains it in 0.5 %",
		worth: [
			7,
			6,
			5,
			4,
			2,
			2
		]
	},
	lock: {
		says: "one of these; chance explains it in 2 %",
		worth: [
			5,
			4,
			4,
			3,
			2,
			1
		]
	},
	lockWeak: {
		says: "one of these; chance explains it in 8 %",
		worth: [
			3,
			2,
			2,
			2,
			1,
			1
		]
	},
	lockShared: {
		says: "a sure one of a row that frees nothing, as at least 4 other rows have",
		worth: [
			3,
			3,
			2,
			0,
			0,
			0
		]
	},
	lockOdd: {
		says: "another whole number; chance explains it in 1 %",
		worth: [
			2,
			2,
			1,
			0,
			0,
			0
		]
	},
	lockNot: {
		says: "no whole number per iteration",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	rateTrace: {
		says: "fewer than 0.009 blocks per iteration",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	rateLow: {
		says: "0.009 to 0.08 blocks per iteration",
		worth: [
			1,
			2,
			2,
			2,
			2,
			2
		]
	},
	rateMid: {
		says: "0.08 to 0.6 blocks per iteration",
		worth: [
			1,
			2,
			2,
			1,
			2,
			2
		]
	},
	rateUnit: {
		says: "0.6 to 3.2 blocks per iteration",
		worth: [
			2,
			3,
			3,
			1,
			2,
			2
		]
	},
	rateHigh: {
		says: "more than 3.2 blocks per iteration",
		worth: [
			0,
			-1,
			-1,
			-1,
			-1,
			-1
		]
	},
	objectTag: {
		says: "a kind of object that drivers hold references to",
		worth: [
			2,
			2,
			2,
			3,
			3,
			3
		]
	},
	objectLock: {
		says: "such an object, a whole number per iteration; chance explains it in 0.2 % (not fitted)",
		worth: [
			5,
			5,
			5,
			5,
			5,
			5
		]
	},
	cacheTag: {
		says: "a cache, or a tag that grows on every machine, and it frees as it goes",
		worth: [
			-2,
			0,
			0,
			-2,
			0,
			0
		]
	},
	firstUse: {
		says: "nothing of it was there before, and it keeps no whole number per iteration",
		worth: [
			0,
			-5,
			-5,
			0,
			-3,
			-3
		]
	},
	shapeEvenly: {
		says: "a series: grows along a straight line after warm-up",
		worth: [
			0,
			0,
			0,
			2,
			3,
			3
		]
	},
	shapeSteadily: {
		says: "a series: grows in each quarter",
		worth: [
			0,
			0,
			0,
			1,
			1,
			1
		]
	},
	shapeUnclear: {
		says: "a series: neither of these",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	shapeJump: {
		says: "a series: one jump",
		worth: [
			0,
			0,
			0,
			-2,
			-2,
			-2
		]
	},
	shapeFlat: {
		says: "a series: flat after warm-up, or growing less and less",
		worth: [
			0,
			0,
			0,
			-2,
			-2,
			-2
		]
	},
	stepsExact: {
		says: "a series: returns to a straight line, 128 times as likely by a line as by chance",
		worth: [
			0,
			0,
			0,
			5,
			2,
			2
		]
	},
	stepsEven: {
		says: "a series: the same, 8 times as likely",
		worth: [
			0,
			0,
			0,
			2,
			2,
			2
		]
	},
	stepsChance: {
		says: "a series: its steps differ as chance lets them",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	stepsWild: {
		says: "a series: its steps differ more than that",
		worth: [
			0,
			0,
			0,
			-2,
			-2,
			-2
		]
	},
	alikeFew: {
		says: "a series: frees nothing and grows through the whole test, as 3 other rows at most do",
		worth: [
			0,
			0,
			0,
			0,
			3,
			2
		]
	},
	alikeSome: {
		says: "a series: \u2026 as 4 to 12 other rows do",
		worth: [
			0,
			0,
			0,
			-2,
			1,
			0
		]
	},
	alikeCaches: {
		says: "a series: \u2026 a cache, as at least 4 other caches do",
		worth: [
			0,
			0,
			0,
			-7,
			-2,
			-3
		]
	},
	alikeMany: {
		says: "a series: \u2026 as more rows do",
		worth: [
			0,
			0,
			0,
			-2,
			-1,
			-2
		]
	},
	trend0: {
		says: "slope below 3 times its scatter; the growth of a control interval or a baseline is taken off",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	trend3: {
		says: "slope of 3 to 6 times its scatter",
		worth: [
			0,
			0,
			0,
			1,
			2,
			1
		]
	},
	trend6: {
		says: "slope of 6 to 12 times its scatter",
		worth: [
			0,
			0,
			0,
			1,
			2,
			1
		]
	},
	trend12: {
		says: "slope of 12 to 30 times its scatter",
		worth: [
			0,
			0,
			0,
			1,
			5,
			4
		]
	},
	trend30: {
		says: "slope of 30 times its scatter or more",
		worth: [
			0,
			0,
			0,
			1,
			5,
			4
		]
	},
	excess0: {
		says: "less than 2 standard deviations more than the control interval, or else the baseline, shows",
		worth: [
			0,
			-3,
			-5,
			0,
			-1,
			-3
		]
	},
	excess2: {
		says: "2 to 4 standard deviations more",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	excess4: {
		says: "4 to 8 standard deviations more",
		worth: [
			0,
			1,
			2,
			0,
			1,
			1
		]
	},
	excess8: {
		says: "8 to 20 standard deviations more",
		worth: [
			0,
			2,
			2,
			0,
			2,
			1
		]
	},
	excess20: {
		says: "20 standard deviations more, or above",
		worth: [
			0,
			6,
			5,
			0,
			4,
			3
		]
	},
	crowd: {
		says: "nine rows or more outgrew it further",
		worth: [
			0,
			0,
			-1,
			0,
			0,
			-1
		]
	},
	referenceStill: {
		says: "the control interval, or else the baseline, did not move it at all",
		worth: [
			0,
			4,
			3,
			0,
			7,
			3
		]
	},
	referenceEven: {
		says: "\u2026 moved it, and left it where it was (only a control interval tells)",
		worth: [
			0,
			2,
			0,
			0,
			2,
			0
		]
	},
	referenceWavered: {
		says: "\u2026 moved it by no more than what is in flight",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	referenceMoved: {
		says: "\u2026 moved it by more",
		worth: [
			0,
			-4,
			-4,
			0,
			-4,
			-4
		]
	},
	companySome: {
		says: "it stood still there, and so did 5 to 11 other rows that grow here (not fitted)",
		worth: [
			0,
			-3,
			-3,
			0,
			-2,
			-2
		]
	},
	companyMany: {
		says: "\u2026 12 or more (not fitted)",
		worth: [
			0,
			-6,
			-6,
			0,
			-6,
			-6
		]
	},
	bytesIdle: {
		says: "start of a row whose bytes grew without its count, and no block was exchanged",
		worth: [
			1,
			-2,
			-2,
			-1,
			-1,
			-1
		]
	},
	bytes: {
		says: "start of a row whose bytes grew without its count, and blocks were exchanged",
		worth: [
			4,
			1,
			1,
			3,
			2,
			3
		]
	},
	bytesLockExact: {
		says: "bytes: whole blocks in each iteration; chance explains it in 0.2 %",
		worth: [
			12,
			10,
			10,
			6,
			6,
			6
		]
	},
	bytesLockSure: {
		says: "bytes: whole blocks; chance explains it in 1 %",
		worth: [
			9,
			8,
			8,
			5,
			5,
			5
		]
	},
	bytesLock: {
		says: "bytes: whole blocks; chance explains it in 5 %",
		worth: [
			6,
			5,
			5,
			3,
			3,
			3
		]
	},
	bytesLockNot: {
		says: "bytes: no whole blocks in each iteration",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	bytesEven: {
		says: "bytes: a series grows evenly, or in each quarter",
		worth: [
			0,
			0,
			0,
			8,
			7,
			7
		]
	},
	bytesUneven: {
		says: "bytes: a series does not",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	bytesStill: {
		says: "bytes: the control interval, or else the baseline, moved them by a tenth at most",
		worth: [
			0,
			3,
			3,
			0,
			1,
			1
		]
	},
	bytesMoved: {
		says: "bytes: \u2026 moved them by more",
		worth: [
			0,
			0,
			0,
			0,
			0,
			0
		]
	},
	bytesDriver: {
		says: "bytes: a driver tag (not fitted)",
		worth: [
			5,
			5,
			5,
			5,
			5,
			5
		]
	},
	everyLeg: {
		says: "grew in every leg (not fitted)",
		worth: [
			2,
			2,
			2,
			2,
			2,
			2
		]
	},
	oneLeg: {
		says: "grew in one of several legs (not fitted)",
		worth: [
			-2,
			-2,
			-2,
			-2,
			-2,
			-2
		]
	},
	gaveBack: {
		says: "gave back 30 % or more after the test (not fitted)",
		worth: [
			-4,
			-4,
			-4,
			-4,
			-4,
			-4
		]
	},
	gaveAllBack: {
		says: "gave back 80 % or more (not fitted)",
		worth: [
			-8,
			-8,
			-8,
			-8,
			-8,
			-8
		]
	},
	gaveNothingBack: {
		says: "gave nothing back (not fitted)",
		worth: [
			1,
			1,
			1,
			1,
			1,
			1
		]
	}
};
const pointNames = Object.keys(card);
/** The points of one mode, with the policy's own figures in place of the card's. */
const pointsOf = (mode, policy) => {
	const column = modes.indexOf(mode);
	const entries = pointNames.map((name) => [name, policy[name] ?? card[name].worth[column] ?? 0]);
	return Object.fromEntries(entries);
};



/***/ })

};
