export const id = 929;
export const ids = [929];
export const modules = {

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ remembered),
/* harmony export */   A: () => (/* binding */ outlineOf),
/* harmony export */   B: () => (/* binding */ askedIn),
/* harmony export */   C: () => (/* binding */ nextOf),
/* harmony export */   D: () => (/* binding */ endOfParentheses),
/* harmony export */   F: () => (/* binding */ isLed),
/* harmony export */   G: () => (/* binding */ isTranslation),
/* harmony export */   H: () => (/* binding */ constantOf),
/* harmony export */   I: () => (/* binding */ isWithin),
/* harmony export */   J: () => (/* binding */ questionOf),
/* harmony export */   K: () => (/* binding */ isTruthy),
/* harmony export */   L: () => (/* binding */ rootOf),
/* harmony export */   M: () => (/* binding */ nearestOf),
/* harmony export */   N: () => (/* binding */ nameOf),
/* harmony export */   O: () => (/* binding */ firstLookAt),
/* harmony export */   P: () => (/* binding */ ownMode),
/* harmony export */   Q: () => (/* binding */ placeOf),
/* harmony export */   R: () => (/* binding */ RESULT),
/* harmony export */   S: () => (/* binding */ expressionsOf),
/* harmony export */   T: () => (/* binding */ acquireNamed),
/* harmony export */   U: () => (/* binding */ forget),
/* harmony export */   V: () => (/* binding */ bitsSettled),
/* harmony export */   W: () => (/* binding */ isSuccess),
/* harmony export */   X: () => (/* binding */ callsIn),
/* harmony export */   Y: () => (/* binding */ withBits),
/* harmony export */   Z: () => (/* binding */ partsOf),
/* harmony export */   _: () => (/* binding */ assignmentsOf),
/* harmony export */   a: () => (/* binding */ tagWordsIn),
/* harmony export */   b: () => (/* binding */ callsOf),
/* harmony export */   c: () => (/* binding */ literalValue),
/* harmony export */   d: () => (/* binding */ tagsNamed),
/* harmony export */   et: () => (/* binding */ rememberedByObject),
/* harmony export */   f: () => (/* binding */ wordOf),
/* harmony export */   g: () => (/* binding */ addressesOf),
/* harmony export */   h: () => (/* binding */ successOf),
/* harmony export */   i: () => (/* binding */ tagFlowOf),
/* harmony export */   j: () => (/* binding */ withoutCode),
/* harmony export */   k: () => (/* binding */ lineAt),
/* harmony export */   l: () => (/* binding */ namedTags),
/* harmony export */   m: () => (/* binding */ returnsNoObject),
/* harmony export */   n: () => (/* binding */ registrationsOf),
/* harmony export */   o: () => (/* binding */ usedTags),
/* harmony export */   p: () => (/* binding */ wordsOf),
/* harmony export */   q: () => (/* binding */ learn),
/* harmony export */   r: () => (/* binding */ ledBy),
/* harmony export */   s: () => (/* binding */ isTagArgument),
/* harmony export */   t: () => (/* binding */ directSites),
/* harmony export */   tt: () => (/* binding */ append),
/* harmony export */   u: () => (/* binding */ tagOf),
/* harmony export */   v: () => (/* binding */ evaluatedAt),
/* harmony export */   w: () => (/* binding */ allocators),
/* harmony export */   x: () => (/* binding */ functionsWith),
/* harmony export */   y: () => (/* binding */ holdersOf),
/* harmony export */   z: () => (/* binding */ answer)
/* harmony export */ });
/* unused harmony export E */
/* harmony import */ var _tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9690);


// build/where/append.js
/** Adds a value to the list of a name. */
const append = (map, name, value) => {
	const known = map.get(name);
	if (known === void 0) map.set(name, [value]);
	else known.push(value);
};

// build/where/remembered.js
/** Texts that are remembered at most; then all are forgotten. */
const MAX_TEXTS = 5e4;
/** The same function, which makes its answer once for a text: names of a tree are few, and asked for on every path. */
const remembered = (make) => {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const found = known.get(text);
		if (found !== void 0) return found;
		const made = make(text);
		if (known.size >= MAX_TEXTS) known.clear();
		known.set(text, made);
		return made;
	};
};
/** The same function, which makes its answer once for an object that never changes, and forgets it with the object. */
const rememberedByObject = (make) => {
	const known = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const found = known.get(key);
		if (found !== void 0) return found;
		const made = make(key);
		known.set(key, made);
		return made;
	};
};

// build/where/expression.js
/** Every call inside, inner ones first; a lambda's body is not entered. */
const callsIn = (one) => {
	if (one.kind === "name" || one.kind === "literal" || one.kind === "lambda") return NO_CALLS;
	return callsOfParts(one);
};
const NO_CALLS = [];
const callsOfParts = rememberedByObject((one) => {
	const inside = partsOf(one).flatMap(callsIn);
	if (one.kind === "call") return [...inside, one];
	return inside.length === 0 ? NO_CALLS : inside;
});
/** The expressions directly inside. */
const partsOf = (one) => {
	switch (one.kind) {
		case "name":
		case "literal":
		case "lambda": return [];
		case "member":
		case "unary": return [one.of];
		case "index": return [one.of, one.at];
		case "binary":
		case "assign": return [one.left, one.right];
		case "call": return [one.callee, ...one.args];
		case "choice": return [
			one.test,
			one.yes,
			one.no
		];
		case "list": return one.items;
		default: return one;
	}
};
/**
* The name of a place in memory: `p`, `context.Buffer`, `*out`; null for what is no place. An arrow and a dot are one,
* an address is the place itself, and a record is its list entry.
*/
const placeOf = (one) => {
	if (one.kind === "name") return one.name;
	if (one.kind === "literal" || one.kind === "lambda" || one.kind === "list") return null;
	return composedPlace(one);
};
const composedPlace = rememberedByObject((one) => {
	if (one.kind === "member") {
		const of = placeOf(one.of);
		return of === null ? null : `${of.startsWith("&") ? of.slice(1) : of}.${one.name}`;
	}
	if (one.kind === "index") {
		const of = placeOf(one.of);
		return of === null ? null : `${of}[${one.at.kind === "literal" ? one.at.text : placeOf(one.at) ?? ""}]`;
	}
	if (one.kind === "unary" && (one.operator === "*" || one.operator === "&")) {
		const of = placeOf(one.of);
		if (of === null) return null;
		if (one.operator === "&") return of.startsWith("*") ? of.slice(1) : `&${of}`;
		return of.startsWith("&") ? of.slice(1) : `*${of}`;
	}
	if (one.kind === "call" && /^(?:CONTAINING_RECORD|container_of)$/.test(one.name)) {
		const [entry] = one.args;
		return entry === void 0 ? null : placeOf(entry);
	}
	if (one.kind === "assign") return placeOf(one.left);
	return null;
});

// build/where/facts.js
const ZERO = /^(?:NULL|nullptr|FALSE|false|STATUS_SUCCESS|\w+_SUCCESS|S_OK|NDIS_STATUS_SUCCESS|INVALID_HANDLE_VALUE|WDF_NO_\w+|None)$/;
const NO_FAILURE = /^STATUS_(?:PENDING|REPARSE|TIMEOUT|ALERTED|ABANDONED|MORE_ENTRIES|SOME_NOT_MAPPED|OPLOCK_BREAK_IN_PROGRESS|NOTIFY\w*|WAIT_\w+|BUFFER_OVERFLOW|NO_MORE_\w+|OBJECT_NAME_EXISTS|CONTINUE_COMPLETION)$/;
const CONSTANT$1 = /^[A-Z][A-Z0-9]*(?:_\w+)+$|^[A-Z0-9_]{3,}$|^k?[A-Z]\w+(?:Error|Failed|Success)$/;
/** What a constant is worth; null for what is none. */
const constantOf = (one) => {
	if (one.kind === "literal") return worthOfLiteral(one.text);
	if (one.kind === "unary" && one.operator === "-" && one.of.kind === "literal") return `=-${one.of.text}`;
	return one.kind === "name" ? worthOfName(one.name) : null;
};
const worthOfLiteral = remembered((text) => {
	if (/^0(?:x0+)?[uUlL]*$/.test(text)) return "=0";
	return /^\d/.test(text) ? `=${text}` : /^["']/.test(text) ? "!0" : null;
});
const worthOfName = remembered((name) => {
	if (ZERO.test(name)) return "=0";
	if (/^(?:TRUE|true)$/.test(name)) return "=1";
	return CONSTANT$1.test(name) ? `=${name}` : null;
});
/** Whether NT_SUCCESS takes a value; null where that is unknown. */
const isSuccess = (value) => {
	if (value === "=0" || value === "S") return true;
	if (value === "F") return false;
	if (value?.startsWith("=STATUS_") || value?.startsWith("=NDIS_STATUS_")) return NO_FAILURE.test(value.slice(1));
	return value?.startsWith("=-") ? false : null;
};
/** `ToNdisStatus(status)`: a failure stays one, and so does a success. */
const isTranslation = ({ name, args }) => args.length === 1 && args[0]?.kind === "name" && /status|result|error/i.test(name);
/** Whether a value counts as true. */
const isTruthy = (value) => {
	if (value === "=0" || value === "S") return false;
	if (value === "!0" || value === "F" || value?.startsWith("=")) return true;
	return null;
};
/** The question that a test asks: `p == NULL` is `zero`, `p` is `zero` negated. */
const questionOf = rememberedByObject((test) => {
	if (test.kind === "call" && /^(?:NT_SUCCESS|SUCCEEDED|NT_ERROR|FAILED)$/.test(test.name) && test.args[0]) {
		const place = resultPlace(test.args[0]);
		if (place !== null) return {
			kind: "success",
			place,
			negated: /^(?:NT_ERROR|FAILED)$/.test(test.name)
		};
	}
	if (test.kind === "binary" && COMPARES.test(test.operator)) {
		const isTurned = constantOf(test.left) !== null;
		const [left, right] = isTurned ? [test.right, test.left] : [test.left, test.right];
		const operator = isTurned ? turned(test.operator) : test.operator;
		const value = constantOf(right);
		const place = resultPlace(left);
		if (value !== null && place !== null) {
			if (operator === "<" || operator === ">=") {
				if (value === "=0") return {
					kind: "success",
					place,
					negated: operator === "<"
				};
			} else if (operator === ">" || operator === "<=") {
				if (value === "=0") return {
					kind: "zero",
					place,
					negated: operator === ">"
				};
			} else if (value === "=0") return {
				kind: "zero",
				place,
				negated: operator === "!="
			};
			else return {
				kind: "equal",
				place,
				value,
				negated: operator === "!="
			};
		}
	}
	const bits = bitsAsked(test);
	if (bits !== null) return bits;
	const place = resultPlace(test);
	if (place !== null) return {
		kind: "zero",
		place,
		negated: true
	};
	const negated = test.kind === "binary" && test.operator === "!=";
	return {
		kind: "text",
		text: textOf(negated ? {
			...test,
			operator: "=="
		} : test),
		negated
	};
});
/** `(flags & BIT) != 0` and `(flags & BIT) == BIT` ask as `flags & BIT` does. */
const bitsAsked = (test) => {
	if (test.kind !== "binary" || !/^[!=]=$/.test(test.operator)) return null;
	const { left, right } = test;
	if (left.kind !== "binary" || left.operator !== "&") return null;
	const isAll = textOf(left.right) === textOf(right);
	if (!isAll && constantOf(right) !== "=0") return null;
	return {
		kind: "text",
		text: textOf(left),
		negated: isAll !== (test.operator === "==")
	};
};
const COMPARES = /^(?:==|!=|<|>|<=|>=)$/;
/** The operator when its sides change places. */
const turned = (operator) => operator.startsWith("<") ? operator.replace("<", ">") : operator.replace(">", "<");
/** The part of a test whose value is asked for: `f()` of `NT_SUCCESS(f())` and of `f() == 0`. */
const askedIn = (test) => {
	if (test.kind === "call" && /^(?:NT_SUCCESS|SUCCEEDED|NT_ERROR|FAILED)$/.test(test.name)) return test.args[0] ?? test;
	if (test.kind !== "binary" || !COMPARES.test(test.operator)) return test;
	if (constantOf(test.right) !== null) return test.left;
	return constantOf(test.left) !== null ? test.right : test;
};
/** The place that a value is in; that of a call is its result. */
const resultPlace = (one) => one.kind === "call" && one.name !== "CONTAINING_RECORD" ? RESULT : placeOf(one);
/** The place of the value that an expression has just given. */
const RESULT = "<result>";
/** The answer that the facts give; null where they give none. */
const answer = (question, facts) => {
	const plain = plainAnswer(question, facts);
	return plain === null ? null : plain !== question.negated;
};
const plainAnswer = (question, facts) => {
	if (question.kind === "text") {
		const known = facts.get(` ${question.text}`);
		return known === void 0 ? null : known === "yes";
	}
	const known = facts.get(question.place);
	if (question.kind === "success") return isSuccess(known);
	if (question.kind === "zero") {
		const truthy = isTruthy(known);
		return truthy === null ? null : !truthy;
	}
	if (known === void 0) return null;
	if (known.startsWith("=")) return known === question.value;
	const asked = isSuccess(question.value);
	if (known === "F" && asked === true) return false;
	if (known === "S" && asked === false) return false;
	return facts.get(`${question.place} ${question.value}`) === "no" ? false : null;
};
/** Facts after an answer. */
const learn = (question, isYes, facts) => {
	const isPlain = isYes !== question.negated;
	const learned = new Map(facts);
	if (question.kind === "text") learned.set(` ${question.text}`, isPlain ? "yes" : "no");
	else if (question.kind === "zero") {
		const known = facts.get(question.place);
		if (isPlain) learned.set(question.place, "=0");
		else if (known === void 0 || known === "S") learned.set(question.place, "!0");
	} else if (question.kind === "success") {
		const known = facts.get(question.place);
		if (known === void 0 || known === "!0") learned.set(question.place, isPlain ? "S" : "F");
	} else if (isPlain) learned.set(question.place, question.value);
	else learned.set(`${question.place} ${question.value}`, "no");
	return learned;
};
/** Facts without those of a place, its members and conditions that name it; `kept` are places that stay known. */
const forget = (place, facts, kept = []) => {
	if (facts.size === 0) return facts;
	const root = place.replace(/^[*&]+/, "");
	const isAbout = (key) => key.startsWith(" ") ? mentionsWord(key, root) : key === place || key.startsWith(`${place}.`) || key.startsWith(`${place} `) || key === `*${place}` || key.startsWith(`${place}[`);
	let found = false;
	for (const key of facts.keys()) if (isAbout(key) && !kept.includes(key)) found = true;
	return found ? new Map([...facts].filter(([key]) => !isAbout(key) || kept.includes(key))) : facts;
};
/** What is known of the bits of a place after it was changed; the other facts about it are forgotten. */
const withBits = (place, operator, facts) => {
	if (facts.size === 0) return facts;
	const begin = ` ${place} & `;
	const kept = operator === "|=" ? "yes" : operator === "&=" ? "no" : null;
	if (kept === null) return forget(place, facts);
	const known = [...facts].filter(([key, value]) => value === kept && key.startsWith(begin)).map(([key]) => key);
	return forget(place, facts, known);
};
/** Bits of a place that an assignment settles: those that it sets, or clears; all of them where it is zero then. */
const bitsSettled = (place, operator, source, asked) => {
	const begin = ` ${place} & `;
	if (operator === "=") return constantOf(source) === "=0" ? (bitsByPlace(asked).get(place) ?? []).map((key) => [key, "no"]) : [];
	return (operator === "|=" ? bitsOf(source) : operator === "&=" && source.kind === "unary" && source.operator === "~" ? bitsOf(source.of) : []).map((bit) => `${begin}${bit}`).filter((key) => asked.has(key)).map((key) => [key, operator === "|=" ? "yes" : "no"]);
};
/** Conditions about the bits of a place, by the place. */
const bitsByPlace = rememberedByObject((asked) => {
	const made = /* @__PURE__ */ new Map();
	for (const key of asked) {
		const end = key.startsWith(" ") ? key.indexOf(" & ") : -1;
		if (end > 0) made.set(key.slice(1, end), [...made.get(key.slice(1, end)) ?? [], key]);
	}
	return made;
});
const bitsOf = (one) => one.kind === "binary" && one.operator === "|" ? [...bitsOf(one.left), ...bitsOf(one.right)] : [textOf(one)];
const mentionsWord = (text, word) => {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (!/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[at + word.length] ?? " ")) return true;
	return false;
};
/** An expression as text, to compare and to show. */
const textOf = (one) => {
	switch (one.kind) {
		case "name": return one.name;
		case "literal": return one.text;
		case "member": return `${textOf(one.of)}.${one.name}`;
		case "index": return `${textOf(one.of)}[${textOf(one.at)}]`;
		case "unary": return `${one.operator}${textOf(one.of)}`;
		case "binary":
		case "assign": return `${textOf(one.left)} ${one.operator} ${textOf(one.right)}`;
		case "call": return `${textOf(one.callee)}(${one.args.map(textOf).join(", ")})`;
		case "choice": return `${textOf(one.test)} ? ${textOf(one.yes)} : ${textOf(one.no)}`;
		case "list": return one.items.map(textOf).join(", ");
		case "lambda": return "[]";
		default: return one;
	}
};

// build/where/place.js
/** The variable that a place begins with: `context` of `*context.Buffer`. */
const rootOf = remembered((place) => /^[*&]*(\w+)/.exec(place)?.[1] ?? place);
/** True where one place is the other or a part of it. */
const isWithin = (place, whole) => place.startsWith(whole) && (place.length === whole.length || place[whole.length] === "." || place[whole.length] === "[");
/** True where a place is the object's, or leads to it: `context` of `context.Buffer`. */
const isLed = (alias, place) => alias === place || alias.startsWith(`${place}.`) || alias.startsWith(`${place}[`) || alias === `*${place}`;

// build/where/includes.js
/**
* Headers that a text includes, in small letters, as written but for `../` before them. A text that asks whether it is
* compiled with `/kernel` is for both modes, so its headers of user mode say nothing.
*/
const includesOf = (text) => {
	const all = [...new Set([...text.matchAll(INCLUDE)].map(([, name = ""]) => name))].slice(0, MAX_INCLUDES);
	return ["", .../\b_KERNEL_MODE\b/.test(text) ? all.filter((name) => !USER.test(nameOf(name.toLowerCase()))) : all].join("\n").toLowerCase().replaceAll("\\", "/").split("\n").slice(1).map((name) => name.replace(/^(?:\.{1,2}\/)+/, ""));
};
/** Headers of one file that are asked for. */
const MAX_INCLUDES = 500;
const INCLUDE = /^[ \t]{0,40}#[ \t]{0,40}include[ \t]{0,40}[<"]([^>"\n]{1,200})[>"]/gm;
/** Headers of user mode, of other systems too. Drivers of UMDF include `wdf.h`, which says nothing. */
const USER = /^(?:(?:windows|winsock2|ws2tcpip|winuser|winbase|setupapi|tchar|shlwapi|objbase|atlbase|mfapi|wrl|pthread|unistd|dlfcn)\.h|iostream|vector|string)$/;
const KERNEL = /^(?:ntddk|wdm|ntifs|fltkernel|ndis|fwpsk|storport|wsk|ntstrsafe|portcls|dispmprt|ntddkbd|usbdlib|netadaptercx|acx)\.h$/;
/** The mode that a file's own includes tell; null for both, undefined for neither. */
const ownMode = (includes) => {
	const isUser = includes.some((name) => USER.test(nameOf(name)));
	const isKernel = includes.some((name) => KERNEL.test(nameOf(name)));
	if (isUser && isKernel) return null;
	return isUser ? "user" : isKernel ? "kernel" : void 0;
};
/** The file of a path. */
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);

// build/where/nearness.js
/** Characters of the folders that two paths share; without a bound for the same path. */
const sharedFolder = (one, other) => {
	if (one === other) return Number.POSITIVE_INFINITY;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	return one.lastIndexOf("/", at);
};
/** Those whose path shares most with `from`. */
const nearestOf = (all, from, pathOf) => {
	if (all.length <= 1) return all;
	let best = [];
	let most = Number.NEGATIVE_INFINITY;
	for (const one of all) {
		const shared = sharedFolder(pathOf(one), from);
		if (shared < most) continue;
		if (shared > most) best = [];
		most = shared;
		best.push(one);
	}
	return best;
};

// build/where/clean.js
const C_BEGINS = /\/\*|\/\/|"|'|^[ \t]*#/gm;
const RUST_BEGINS = /\/\*|\/\/|\bb?r(?=#{0,16}")|"|'/g;
/**
* Blanks comments, texts of strings, directives and the branches of `#if` that are not taken: the first that is not
* `#if 0` is taken. Every piece is found by one step forward, so hostile text takes no longer than other text.
*/
const cleanC = (source) => {
	const macros = [];
	const branches = [];
	let idle = 0;
	return {
		text: replaced(source, C_BEGINS, (begin, from) => {
			if (begin.endsWith("#")) {
				const end = endOfDirective(source, from);
				const directive = source.slice(from, end).trimStart();
				if (idle === 0) macros.push(...macrosOf(directive));
				idle += follow(branches, directive);
				return [end, blank(source.slice(from, end))];
			}
			const end = endOfPiece(source, from, begin);
			const piece = source.slice(from, end);
			if (idle > 0 || begin.startsWith("/")) return [end, blank(piece)];
			return [end, begin === "\"" ? emptied(piece) : piece];
		}, () => idle > 0),
		macros
	};
};
/** Blanks comments and texts of strings of Rust; the four bytes of a tag stay. */
const cleanRust = (source) => {
	return {
		text: replaced(source, RUST_BEGINS, (begin, from) => {
			const end = begin.endsWith("r") ? endOfRaw(source, from + begin.length) : endOfRustPiece(source, from, begin);
			const piece = source.slice(from, end);
			if (begin.startsWith("/")) return [end, blank(piece)];
			if (begin === "'" || /^"[^"{}\n]{4}"$/.test(piece)) return [end, piece];
			return [end, emptied(piece)];
		}),
		macros: []
	};
};
/** The text with pieces in another form: `pieceAt` gives where a piece ends and what stands for it. */
const replaced = (source, begins, pieceAt, isIdle = () => false) => {
	const parts = [];
	const pattern = new RegExp(begins);
	let done = 0;
	for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
		const between = source.slice(done, found.index);
		parts.push(isIdle() ? blank(between) : between);
		const [end, text] = pieceAt(found[0], found.index);
		parts.push(text);
		done = end;
		pattern.lastIndex = end;
	}
	const rest = source.slice(done);
	parts.push(isIdle() ? blank(rest) : rest);
	return parts.join("");
};
/** Behind the comment, string or character that begins here. */
const endOfPiece = (source, from, begin) => {
	if (begin === "/*") return behind(source, "*/", from + 2);
	if (begin === "//") return endOfLine(source, from);
	const raw = begin === "\"" && source[from - 1] === "R" ? /^"([^()\\ \n]{0,16})\(/.exec(source.slice(from, from + 20)) : null;
	if (raw !== null) return behind(source, `)${raw[1]}"`, from);
	return begin === "\"" ? endOfQuoted(source, from, { isOneLine: true }) : endOfCharacter(source, from);
};
/** Behind a literal of some characters; a quote that closes none, as in `1'000`, stands for itself. */
const endOfCharacter = (source, from) => {
	const [literal] = /^'(?:\\[^\n]|[^'\\\n]){1,12}'/.exec(source.slice(from, from + 28)) ?? ["'"];
	return from + literal.length;
};
const endOfRustPiece = (source, from, begin) => {
	if (begin === "/*") return behind(source, "*/", from + 2);
	if (begin === "//") return endOfLine(source, from);
	if (begin === "\"") return endOfQuoted(source, from, { isOneLine: false });
	const [character] = /^'(?:\\[^\n]{1,8}?|[^'\\\n])'/.exec(source.slice(from, from + 12)) ?? ["'"];
	return from + character.length;
};
const endOfRaw = (source, from) => {
	const quote = source.indexOf("\"", from);
	return behind(source, `"${source.slice(from, quote)}`, quote + 1);
};
const behind = (source, mark, from) => {
	const at = source.indexOf(mark, from);
	return at < 0 ? source.length : at + mark.length;
};
/** The end of a line; a backslash before it joins the next one. */
const endOfLine = (source, from) => {
	let at = source.indexOf("\n", from);
	while (at > 0 && (source[at - 1] === "\\" || source[at - 1] === "\r" && source[at - 2] === "\\")) at = source.indexOf("\n", at + 1);
	return at < 0 ? source.length : at;
};
/** Behind the closing quote, or at the end of the line without one. */
const endOfQuoted = (source, from, { isOneLine }) => {
	for (let at = from + 1; at < source.length; at++) {
		const character = source[at];
		if (character === "\\") at++;
		else if (character === "\"") return at + 1;
		else if (character === "\n" && isOneLine) return at;
	}
	return source.length;
};
/** The end of a directive: continued lines and comments that go over lines are part of it. */
const endOfDirective = (source, from) => {
	let end = endOfLine(source, from);
	for (let at = source.indexOf("/*", from); at >= 0 && at < end; at = source.indexOf("/*", at)) {
		at = behind(source, "*/", at + 2);
		if (at > end) end = endOfLine(source, at);
	}
	return end;
};
const blank = (text) => text.replace(/[^\n]+/g, (line) => " ".repeat(line.length));
/** A string without its text, its quotes at their places. */
const emptied = (text) => {
	const from = text.indexOf("\"");
	return `${text.slice(0, from).replace(/R|r|#/g, " ")}"${blank(text.slice(from + 1, -1))}"`;
};
const NEVER = /^#\s*(?:el)?if\s+(?:0|FALSE|false)\s*$/;
/** Follows a conditional directive; returns by how many the branches grew that are not taken. */
const follow = (branches, directive) => {
	const [, word = ""] = /^#\s*(\w+)/.exec(directive) ?? [];
	const last = branches.at(-1);
	if (word === "if" || word === "ifdef" || word === "ifndef") {
		const active = !isNever(directive);
		branches.push({
			active,
			taken: active
		});
		return active ? 0 : 1;
	}
	if (word === "endif") return branches.pop()?.active === false ? -1 : 0;
	if (last === void 0 || word !== "else" && word !== "elif") return 0;
	const was = last.active;
	last.active = !last.taken && !isNever(directive);
	last.taken ||= last.active;
	return Number(was) - Number(last.active);
};
const isNever = (directive) => NEVER.test(withoutComments(directive).trim());
/**
* A directive with a blank for each comment, and one before it: a part of the source would hold all of it in memory.
*/
const withoutComments = (directive) => {
	const parts = [];
	const begins = /\/\*|\/\//g;
	let done = 0;
	for (let found = begins.exec(directive); found !== null; found = begins.exec(directive)) {
		parts.push(directive.slice(done, found.index));
		done = found[0] === "/*" ? behind(directive, "*/", found.index + 2) : endOfLine(directive, found.index);
		begins.lastIndex = done;
	}
	return [
		"",
		...parts,
		directive.slice(done)
	].join(" ");
};
const DEFINES = /^#\s*define\b/;
const macrosOf = (directive) => {
	if (!DEFINES.test(directive)) return [];
	const joined = withoutComments(directive).trimStart().replace(/\\\r?\n/g, " ");
	const found = /^#\s*define\s+(\w+)(\(([^)]*)\))?\s*([\s\S]*)$/.exec(joined);
	if (found === null) return [];
	const [, name = "", parentheses, inside = "", body = ""] = found;
	const names = inside.split(",").map((one) => one.trim());
	return [{
		name,
		parameters: parentheses === void 0 ? null : names.filter((one) => one !== ""),
		body: body.trim()
	}];
};

// build/where/outline.js
/** Functions and macros of a file; one pass, and no body is read. */
const outlineOf = ({ path, read }) => outlineOfText(path, read());
/** The same, but only what it includes of a file that says itself that it is of user mode. */
const firstLookAt = ({ path, read }) => {
	const text = read();
	const includes = path.endsWith(".rs") ? [] : includesOf(text);
	return ownMode(includes) === "user" ? withoutCode({
		path,
		isRust: false,
		includes
	}) : outlineOfText(path, text);
};
/** A file of user mode: it has no pool. */
const withoutCode = ({ path, isRust, includes }) => ({
	path,
	isRust,
	clean: "",
	macros: [],
	functions: [],
	includes
});
const outlineOfText = (path, text) => {
	const isRust = path.endsWith(".rs");
	const includes = isRust ? [] : includesOf(text);
	const { text: clean, macros } = isRust ? cleanRust(text) : cleanC(text);
	const functions = [];
	const outline = {
		path,
		isRust,
		clean,
		macros,
		functions,
		includes
	};
	for (const one of isRust ? rustFunctions(outline) : cFunctions(outline)) functions.push(one);
	return outline;
};
/** 1-based line of an offset. */
const lineAt = (outline, offset) => {
	const ends = endsOf(outline);
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((ends[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low + 1;
};
/** Offsets of the ends of lines. */
const endsOf = rememberedByObject(({ clean }) => {
	const found = [];
	for (let at = clean.indexOf("\n"); at >= 0; at = clean.indexOf("\n", at + 1)) found.push(at);
	return found;
});
/** The function whose head or body holds an offset. */
const functionAt = ({ functions }, offset) => {
	let [low, high] = [0, functions.length - 1];
	while (low <= high) {
		const middle = low + high >> 1;
		const one = functions[middle];
		if (one === void 0) return void 0;
		if (offset < one.head) high = middle - 1;
		else if (offset >= one.body[1]) low = middle + 1;
		else return one;
	}
};
const MARKS = /[{};]|'(?:\\.|[^'\\\n])+'|"[^"]*"/g;
const BRACES = /[{}]|'(?:\\.|[^'\\\n])+'|"[^"]*"/g;
/** Offset behind the brace that closes the one at `from`. */
const endOfBraces = (text, from) => {
	BRACES.lastIndex = from;
	let depth = 0;
	for (let found = BRACES.exec(text); found !== null; found = BRACES.exec(text)) if (found[0] === "{") depth++;
	else if (found[0] === "}" && --depth === 0) return found.index + 1;
	return text.length;
};
const SCOPE = /(?:\bnamespace\b[^()=;]*|\bextern\s*"\s*"\s*|\b(?:class|struct|union|interface)\b[^()=;]*)$/;
const cFunctions = (outline) => {
	const { clean } = outline;
	const functions = [];
	const marks = new RegExp(MARKS);
	let boundary = 0;
	for (let found = marks.exec(clean); found !== null; found = marks.exec(clean)) {
		const at = found.index;
		if (found[0] === ";" || found[0] === "}") boundary = at + 1;
		if (found[0] !== "{") continue;
		const head = clean.slice(boundary, at);
		if (SCOPE.test(head)) {
			boundary = at + 1;
			continue;
		}
		const end = endOfBraces(clean, at);
		const named = headOf(head);
		if (named !== null) {
			const parameters = [boundary + named.from, boundary + named.to];
			functions.push({
				name: named.name,
				outline,
				head: boundary,
				parameters,
				body: [at, end]
			});
		}
		marks.lastIndex = end;
		boundary = end;
	}
	return functions;
};
/** Names that stand before parentheses in a head and are no function's: annotations and words of the language. */
const NO_NAME = /^(?:_\w+_|__\w+|_[A-Z]\w*_|DECLSPEC_\w+|KPH_\w*CODE\w*|alignas|noexcept|decltype|throw|if|while|for|switch|catch|return|sizeof|defined|requires|explicit)$/;
const headOf = (head) => {
	if (!head.includes("(")) return null;
	let depth = 0;
	let open = 0;
	let found = null;
	for (let at = 0; at < head.length; at++) {
		const character = head[at];
		if (character === "(" && depth++ === 0) open = at;
		else if (character === ")" && --depth === 0) {
			const [, name] = /([~\w]+)\s*$/.exec(head.slice(Math.max(0, open - 120), open)) ?? [];
			if (name !== void 0 && !NO_NAME.test(name) && !/^\d/.test(name)) found = {
				name,
				from: open + 1,
				to: at
			};
		} else if (depth === 0 && found !== null && character === ":" && head[at + 1] !== ":" && head[at - 1] !== ":") return found;
		else if (depth === 0 && character === "=" && found === null && !/operator\s*=*$/.test(head.slice(0, at))) return null;
		else if (depth === 0 && character === "," && found !== null) return null;
	}
	return found;
};
const rustFunctions = (outline) => {
	const { clean } = outline;
	const functions = [];
	const heads = /\bfn\s{1,40}(\w{1,200})\s{0,40}(?:<[^>(]{0,300}>)?\s{0,40}\(/g;
	for (let found = heads.exec(clean); found !== null; found = heads.exec(clean)) {
		const from = found.index + found[0].length;
		const to = endOfParentheses(clean, from - 1) - 1;
		heads.lastIndex = to;
		const [mark] = /[{;]/.exec(clean.slice(to, to + 4e3)) ?? [];
		if (mark !== "{") continue;
		const at = clean.indexOf("{", to);
		const end = endOfBraces(clean, at);
		functions.push({
			name: found[1] ?? "",
			outline,
			head: found.index,
			parameters: [from, to],
			body: [at, end]
		});
		heads.lastIndex = end;
	}
	return functions;
};
/** Characters of the parameters of one function. */
const MAX_PARAMETERS = 4e3;
/** Offset behind the parenthesis that closes the one at `from`; within bounds, or at their end. */
const endOfParentheses = (text, from) => {
	let depth = 0;
	for (let at = from; at < Math.min(text.length, from + MAX_PARAMETERS); at++) if (text[at] === "(") depth++;
	else if (text[at] === ")" && --depth === 0) return at + 1;
	return Math.min(text.length, from + MAX_PARAMETERS);
};

// build/where/apis.js
/** A row in full. */
const toAcquire = ([name, object, success, release]) => ({
	name,
	object: object === "return" ? object : {
		arg: object,
		suffix: /^RtlFree\w*String$/.test(release) ? ".Buffer" : ""
	},
	success,
	release: release.split(" ")
});
const FREE = "ExFreePool ExFreePoolWithTag ExFreePool2 ExFreePoolWithTagPriority";
const DEREF = "ObDereferenceObject ObfDereferenceObject ObDereferenceObjectDeferDelete ObDereferenceObjectWithTag";
const CLOSE = "ZwClose NtClose ObCloseHandle FltClose CloseHandle";
const CONTEXT = "FltReleaseContext FltReleaseContexts";
const ROWS = [
	[
		"ExAllocatePool",
		"return",
		"set",
		FREE
	],
	[
		"ExAllocatePoolWithQuota",
		"return",
		"set",
		FREE
	],
	[
		"PsLookupProcessByProcessId",
		1,
		"status",
		DEREF
	],
	[
		"PsLookupThreadByThreadId",
		1,
		"status",
		DEREF
	],
	[
		"PsLookupProcessThreadByCid",
		1,
		"status",
		DEREF
	],
	[
		"PsGetNextProcess",
		"return",
		"set",
		`${DEREF} PsGetNextProcess`
	],
	[
		"PsGetNextProcessThread",
		"return",
		"set",
		`${DEREF} PsGetNextProcessThread`
	],
	[
		"SeCaptureSubjectContext",
		0,
		"always",
		"SeReleaseSubjectContext"
	],
	[
		"SeCaptureSubjectContextEx",
		2,
		"always",
		"SeReleaseSubjectContext"
	],
	[
		"PsReferencePrimaryToken",
		"return",
		"set",
		`PsDereferencePrimaryToken ${DEREF}`
	],
	[
		"PsReferenceImpersonationToken",
		"return",
		"set",
		`PsDereferenceImpersonationToken ${DEREF}`
	],
	[
		"SeCreateClientSecurity",
		3,
		"status",
		"SeDeleteClientSecurity"
	],
	[
		"SeCreateClientSecurityFromSubjectContext",
		3,
		"status",
		"SeDeleteClientSecurity"
	],
	[
		"SeLocateProcessImageName",
		1,
		"status",
		FREE
	],
	[
		"SeAssignSecurity",
		2,
		"status",
		"SeDeassignSecurity"
	],
	[
		"SeCaptureSecurityDescriptor",
		4,
		"status",
		"SeReleaseSecurityDescriptor"
	],
	[
		"SeQueryInformationToken",
		2,
		"status",
		FREE
	],
	[
		"SeQuerySecurityDescriptorInfo",
		2,
		"status",
		FREE
	],
	[
		"ObGetObjectSecurity",
		1,
		"status",
		"ObReleaseObjectSecurity"
	],
	[
		"ZwCreateFile",
		0,
		"status",
		CLOSE
	],
	[
		"ZwOpenFile",
		0,
		"status",
		CLOSE
	],
	[
		"NtCreateFile",
		0,
		"status",
		CLOSE
	],
	[
		"NtOpenFile",
		0,
		"status",
		CLOSE
	],
	[
		"IoCreateFile",
		0,
		"status",
		CLOSE
	],
	[
		"IoCreateFileEx",
		0,
		"status",
		CLOSE
	],
	[
		"IoCreateFileSpecifyDeviceObjectHint",
		0,
		"status",
		CLOSE
	],
	[
		"FltCreateFile",
		2,
		"status",
		CLOSE
	],
	[
		"FltCreateFileEx",
		2,
		"status",
		CLOSE
	],
	[
		"FltCreateFileEx2",
		2,
		"status",
		CLOSE
	],
	[
		"IoGetDeviceObjectPointer",
		2,
		"status",
		DEREF
	],
	[
		"ZwOpenKey",
		0,
		"status",
		CLOSE
	],
	[
		"ZwOpenKeyEx",
		0,
		"status",
		CLOSE
	],
	[
		"ZwCreateKey",
		0,
		"status",
		CLOSE
	],
	[
		"IoOpenDeviceRegistryKey",
		3,
		"status",
		CLOSE
	],
	[
		"IoOpenDriverRegistryKey",
		4,
		"status",
		CLOSE
	],
	[
		"IoOpenDeviceInterfaceRegistryKey",
		2,
		"status",
		CLOSE
	],
	[
		"WdfRegistryOpenKey",
		4,
		"status",
		"WdfRegistryClose"
	],
	[
		"WdfDeviceOpenRegistryKey",
		4,
		"status",
		"WdfRegistryClose"
	],
	[
		"WdfDriverOpenParametersRegistryKey",
		3,
		"status",
		"WdfRegistryClose"
	],
	[
		"ZwCreateEvent",
		0,
		"status",
		CLOSE
	],
	[
		"ZwOpenEvent",
		0,
		"status",
		CLOSE
	],
	[
		"IoCreateNotificationEvent",
		1,
		"set",
		CLOSE
	],
	[
		"IoCreateSynchronizationEvent",
		1,
		"set",
		CLOSE
	],
	[
		"ZwCreateMutant",
		0,
		"status",
		CLOSE
	],
	[
		"ZwCreateSemaphore",
		0,
		"status",
		CLOSE
	],
	[
		"ZwCreateTimer",
		0,
		"status",
		CLOSE
	],
	[
		"ZwCreateSection",
		0,
		"status",
		CLOSE
	],
	[
		"ZwOpenSection",
		0,
		"status",
		CLOSE
	],
	[
		"ZwCreateDirectoryObject",
		0,
		"status",
		CLOSE
	],
	[
		"ZwOpenDirectoryObject",
		0,
		"status",
		CLOSE
	],
	[
		"ZwOpenSymbolicLinkObject",
		0,
		"status",
		CLOSE
	],
	[
		"ZwOpenProcess",
		0,
		"status",
		CLOSE
	],
	[
		"ZwOpenThread",
		0,
		"status",
		CLOSE
	],
	[
		"ZwOpenProcessTokenEx",
		3,
		"status",
		CLOSE
	],
	[
		"ZwOpenProcessToken",
		2,
		"status",
		CLOSE
	],
	[
		"ZwOpenThreadTokenEx",
		4,
		"status",
		CLOSE
	],
	[
		"ZwDuplicateToken",
		5,
		"status",
		CLOSE
	],
	[
		"ZwCreateTransaction",
		0,
		"status",
		CLOSE
	],
	[
		"ZwCreateIoCompletion",
		0,
		"status",
		CLOSE
	],
	[
		"ObOpenObjectByName",
		6,
		"status",
		CLOSE
	],
	[
		"PsCreateSystemThread",
		0,
		"status",
		CLOSE
	],
	[
		"IoGetAttachedDeviceReference",
		"return",
		"set",
		DEREF
	],
	[
		"IoGetDeviceAttachmentBaseRef",
		"return",
		"set",
		DEREF
	],
	[
		"IoGetLowerDeviceObject",
		"return",
		"set",
		DEREF
	],
	[
		"IoGetDiskDeviceObject",
		1,
		"status",
		DEREF
	],
	[
		"FltGetDiskDeviceObject",
		1,
		"status",
		DEREF
	],
	[
		"IoGetDmaAdapter",
		"return",
		"set",
		"PutDmaAdapter"
	],
	[
		"IoGetRequestorProcess",
		"return",
		"set",
		"none"
	],
	[
		"ExCreateCallback",
		0,
		"status",
		DEREF
	],
	[
		"FltCreateCommunicationPort",
		1,
		"status",
		"FltCloseCommunicationPort"
	],
	[
		"IoAllocateIrp",
		"return",
		"set",
		"IoFreeIrp"
	],
	[
		"IoAllocateIrpEx",
		"return",
		"set",
		"IoFreeIrp"
	],
	[
		"IoMakeAssociatedIrp",
		"return",
		"set",
		"IoFreeIrp"
	],
	[
		"IoBuildAsynchronousFsdRequest",
		"return",
		"set",
		"IoFreeIrp"
	],
	[
		"WdfRequestCreate",
		2,
		"status",
		"WdfObjectDelete"
	],
	[
		"NdisAllocateMdl",
		"return",
		"set",
		"NdisFreeMdl IoFreeMdl"
	],
	[
		"IoAllocateWorkItem",
		"return",
		"set",
		"IoFreeWorkItem"
	],
	[
		"IoAllocateErrorLogEntry",
		"return",
		"set",
		"IoWriteErrorLogEntry IoFreeErrorLogEntry"
	],
	[
		"IoRegisterPlugPlayNotification",
		6,
		"status",
		"IoUnregisterPlugPlayNotification IoUnregisterPlugPlayNotificationEx"
	],
	[
		"ExRegisterCallback",
		"return",
		"set",
		"ExUnregisterCallback"
	],
	[
		"ExAllocateTimer",
		"return",
		"set",
		"ExDeleteTimer"
	],
	[
		"ExInitializeResourceLite",
		0,
		"status",
		"ExDeleteResourceLite"
	],
	[
		"MmAllocateContiguousMemory",
		"return",
		"set",
		"MmFreeContiguousMemory MmFreeContiguousMemorySpecifyCache"
	],
	[
		"MmAllocateContiguousMemorySpecifyCache",
		"return",
		"set",
		"MmFreeContiguousMemory MmFreeContiguousMemorySpecifyCache"
	],
	[
		"MmAllocateContiguousNodeMemory",
		"return",
		"set",
		"MmFreeContiguousMemory"
	],
	[
		"MmMapIoSpace",
		"return",
		"set",
		"MmUnmapIoSpace"
	],
	[
		"MmMapIoSpaceEx",
		"return",
		"set",
		"MmUnmapIoSpace"
	],
	[
		"MmMapLockedPagesSpecifyCache",
		"return",
		"set",
		"MmUnmapLockedPages"
	],
	[
		"MmProbeAndLockPages",
		0,
		"always",
		"MmUnlockPages"
	],
	[
		"RtlStringFromGUID",
		1,
		"status",
		"RtlFreeUnicodeString"
	],
	[
		"RtlDuplicateUnicodeString",
		2,
		"status",
		"RtlFreeUnicodeString"
	],
	[
		"IoVolumeDeviceToDosName",
		1,
		"status",
		FREE
	],
	[
		"RtlVolumeDeviceToDosName",
		1,
		"status",
		FREE
	],
	[
		"IoGetDeviceInterfaces",
		3,
		"status",
		FREE
	],
	[
		"IoRegisterDeviceInterface",
		3,
		"status",
		"RtlFreeUnicodeString"
	],
	[
		"WdfMemoryCreate",
		4,
		"status",
		"WdfObjectDelete"
	],
	[
		"WdfObjectCreate",
		1,
		"status",
		"WdfObjectDelete"
	],
	[
		"WdfCollectionCreate",
		1,
		"status",
		"WdfObjectDelete"
	],
	[
		"WdfStringCreate",
		2,
		"status",
		"WdfObjectDelete"
	],
	[
		"FltGetFileNameInformation",
		2,
		"status",
		"FltReleaseFileNameInformation"
	],
	[
		"FltGetFileNameInformationUnsafe",
		3,
		"status",
		"FltReleaseFileNameInformation"
	],
	[
		"FltGetDestinationFileNameInformation",
		6,
		"status",
		"FltReleaseFileNameInformation"
	],
	[
		"FltGetTunneledName",
		2,
		"status",
		"FltReleaseFileNameInformation"
	],
	[
		"FltAllocateContext",
		4,
		"status",
		CONTEXT
	],
	[
		"FltGetStreamContext",
		2,
		"status",
		CONTEXT
	],
	[
		"FltGetStreamHandleContext",
		2,
		"status",
		CONTEXT
	],
	[
		"FltGetFileContext",
		2,
		"status",
		CONTEXT
	],
	[
		"FltGetInstanceContext",
		1,
		"status",
		CONTEXT
	],
	[
		"FltGetVolumeContext",
		2,
		"status",
		CONTEXT
	],
	[
		"FltGetTransactionContext",
		2,
		"status",
		CONTEXT
	],
	[
		"FltSetStreamContext",
		4,
		"defined",
		CONTEXT
	],
	[
		"FltSetStreamHandleContext",
		4,
		"defined",
		CONTEXT
	],
	[
		"FltSetFileContext",
		4,
		"defined",
		CONTEXT
	],
	[
		"FltSetInstanceContext",
		3,
		"defined",
		CONTEXT
	],
	[
		"FltSetVolumeContext",
		3,
		"defined",
		CONTEXT
	],
	[
		"FltSetTransactionContext",
		4,
		"defined",
		CONTEXT
	],
	[
		"FltCreateSectionForDataScan",
		6,
		"status",
		"FltCloseSectionForDataScan"
	],
	[
		"FltAllocateGenericWorkItem",
		"return",
		"set",
		"FltFreeGenericWorkItem"
	],
	[
		"FltAllocateDeferredIoWorkItem",
		"return",
		"set",
		"FltFreeDeferredIoWorkItem"
	],
	[
		"FltAllocateCallbackData",
		2,
		"status",
		"FltFreeCallbackData"
	],
	[
		"FltGetFilterFromName",
		1,
		"status",
		"FltObjectDereference"
	],
	[
		"FltGetVolumeFromName",
		2,
		"status",
		"FltObjectDereference"
	],
	[
		"FltGetVolumeFromInstance",
		1,
		"status",
		"FltObjectDereference"
	],
	[
		"FltGetVolumeFromFileObject",
		2,
		"status",
		"FltObjectDereference"
	],
	[
		"FltGetVolumeInstanceFromName",
		3,
		"status",
		"FltObjectDereference"
	],
	[
		"FltGetTopInstance",
		1,
		"status",
		"FltObjectDereference"
	],
	[
		"FsRtlAllocateExtraCreateParameterList",
		1,
		"status",
		"FsRtlFreeExtraCreateParameterList"
	],
	[
		"FsRtlAllocateExtraCreateParameter",
		5,
		"status",
		"FsRtlFreeExtraCreateParameter"
	],
	[
		"CcPinRead",
		4,
		"set",
		"CcUnpinData"
	],
	[
		"CcMapData",
		3,
		"set",
		"CcUnpinData"
	],
	[
		"FwpsAcquireClassifyHandle0",
		2,
		"status",
		"FwpsReleaseClassifyHandle0"
	],
	[
		"FwpsPendOperation0",
		1,
		"status",
		"FwpsCompleteOperation0"
	],
	[
		"FwpsAllocateNetBufferAndNetBufferList0",
		6,
		"status",
		"FwpsFreeNetBufferList0"
	],
	[
		"FwpsAllocateCloneNetBufferList0",
		4,
		"status",
		"FwpsFreeCloneNetBufferList0"
	],
	[
		"FwpsInjectionHandleCreate0",
		2,
		"status",
		"FwpsInjectionHandleDestroy0"
	],
	[
		"FwpmEngineOpen0",
		4,
		"status",
		"FwpmEngineClose0"
	],
	[
		"FwpmEngineOpen",
		4,
		"status",
		"FwpmEngineClose FwpmEngineClose0"
	],
	[
		"NdisAllocateNetBufferListPool",
		"return",
		"set",
		"NdisFreeNetBufferListPool"
	],
	[
		"NdisAllocateNetBufferPool",
		"return",
		"set",
		"NdisFreeNetBufferPool"
	],
	[
		"NdisAllocateNetBufferList",
		"return",
		"set",
		"NdisFreeNetBufferList"
	],
	[
		"NdisAllocateNetBufferAndNetBufferList",
		"return",
		"set",
		"NdisFreeNetBufferList"
	],
	[
		"NdisAllocateCloneNetBufferList",
		"return",
		"set",
		"NdisFreeCloneNetBufferList"
	],
	[
		"NdisAllocateIoWorkItem",
		"return",
		"set",
		"NdisFreeIoWorkItem"
	],
	[
		"NdisAllocateTimerObject",
		1,
		"status",
		"NdisFreeTimerObject"
	],
	[
		"NdisOpenConfigurationEx",
		1,
		"status",
		"NdisCloseConfiguration"
	],
	[
		"NdisOpenConfiguration",
		1,
		"status",
		"NdisCloseConfiguration"
	],
	[
		"NdisMAllocateSharedMemory",
		3,
		"set",
		"NdisMFreeSharedMemory"
	],
	[
		"NdisAllocateRWLock",
		"return",
		"set",
		"NdisFreeRWLock"
	],
	[
		"NdisAllocateCloneOidRequest",
		3,
		"status",
		"NdisFreeCloneOidRequest"
	],
	[
		"NdisAllocateMemory",
		0,
		"status",
		"NdisFreeMemory"
	],
	[
		"WskSocket",
		"return",
		"set",
		"WskCloseSocket"
	],
	[
		"WskCaptureProviderNPI",
		2,
		"status",
		"WskReleaseProviderNPI"
	],
	[
		"EtwRegister",
		3,
		"status",
		"EtwUnregister"
	],
	[
		"MmMapViewOfSection",
		2,
		"status",
		"MmUnmapViewOfSection ZwUnmapViewOfSection"
	],
	[
		"MmMapViewInSystemSpace",
		1,
		"status",
		"MmUnmapViewInSystemSpace"
	],
	[
		"ZwMapViewOfSection",
		2,
		"status",
		"ZwUnmapViewOfSection"
	]
];
const OBJECTS = [
	[
		"ObReferenceObjectByHandle",
		4,
		2
	],
	[
		"ObReferenceObjectByHandleWithTag",
		5,
		2
	],
	[
		"ObReferenceObjectByName",
		7,
		4
	]
].map(([name, arg, type]) => ({
	...toAcquire([
		name,
		arg,
		"status",
		DEREF
	]),
	type
})).concat([{
	...toAcquire([
		"ObOpenObjectByPointer",
		6,
		"status",
		CLOSE
	]),
	type: 4
}]);
const UNICODE = "RtlFreeUnicodeString";
const ANSI = "RtlFreeAnsiString";
const OEM = "RtlFreeOemString RtlFreeAnsiString";
/** Conversions of strings: the last argument says whether they allocate the buffer. */
const STRINGS = [
	["RtlAnsiStringToUnicodeString", UNICODE],
	["RtlOemStringToUnicodeString", UNICODE],
	["RtlOemStringToCountedUnicodeString", UNICODE],
	["RtlUpcaseUnicodeString", UNICODE],
	["RtlDowncaseUnicodeString", UNICODE],
	["RtlConvertSidToUnicodeString", UNICODE],
	["RtlUnicodeStringToAnsiString", ANSI],
	["RtlUpcaseUnicodeStringToAnsiString", ANSI],
	["RtlUnicodeStringToOemString", OEM],
	["RtlUnicodeStringToCountedOemString", OEM],
	["RtlUpcaseUnicodeStringToOemString", OEM],
	["RtlUpcaseUnicodeStringToCountedOemString", OEM]
].map(([name, release]) => ({
	...toAcquire([
		name,
		0,
		"status",
		release
	]),
	allocates: 2
}));
/** Objects that something else frees in the end, or that it leads to. */
const OWNED = [
	{
		...toAcquire([
			"IoCreateDevice",
			6,
			"status",
			"IoDeleteDevice"
		]),
		owner: "driver"
	},
	{
		...toAcquire([
			"IoCreateDeviceSecure",
			8,
			"status",
			"IoDeleteDevice"
		]),
		owner: "driver"
	},
	{
		...toAcquire([
			"WdfIoTargetCreate",
			2,
			"status",
			"WdfObjectDelete"
		]),
		owner: "parent"
	},
	{
		...toAcquire([
			"IoAllocateMdl",
			"return",
			"set",
			"IoFreeMdl ExFreePool"
		]),
		attach: {
			arg: 4,
			member: ".MdlAddress"
		}
	}
];
const PAGES = [
	"MmAllocatePagesForMdl",
	"MmAllocatePagesForMdlEx",
	"MmAllocateNodePagesForMdlEx"
].map((name) => ({
	...toAcquire([
		name,
		"return",
		"set",
		`${FREE} IoFreeMdl`
	]),
	half: ["MmFreePagesFromMdl", "MmFreePagesFromMdlEx"]
}));
/** Pages of an MDL are given back; the MDL itself is pool, and still to be freed. */
const HALF_RELEASES = ["MmFreePagesFromMdl", "MmFreePagesFromMdlEx"].map((name) => toAcquire([
	name,
	0,
	"always",
	`${FREE} IoFreeMdl`
]));
/** An element that leaves a list of the driver. */
const UNLINK = {
	...toAcquire([
		"RemoveEntryList",
		0,
		"always",
		FREE
	]),
	isUnlink: true
};
/**
* Names of the filtering platform have the version of the function behind them, which its headers add for the sources.
*/
const VERSIONED = /^Fwp[sm]\w*?\d$/;
const withoutVersion = (name) => VERSIONED.test(name) ? name.slice(0, -1) : name;
/** A row, and the same as sources write it. */
const written = (row) => {
	const one = toAcquire(row);
	const release = [.../* @__PURE__ */ new Set([...one.release, ...one.release.map(withoutVersion)])];
	const plain = withoutVersion(one.name);
	return plain === one.name ? [one] : [one, {
		...one,
		name: plain
	}].map((named) => ({
		...named,
		release
	}));
};
/** The names that sources write for documented ones. */
const asWritten = (names) => [.../* @__PURE__ */ new Set([...names, ...names.map(withoutVersion)])];
const acquires = new Map([
	...ROWS.flatMap(written).map((one) => [one.name, one]),
	...OBJECTS.map((one) => [one.name, one]),
	...[
		...PAGES,
		...STRINGS,
		...OWNED
	].map((one) => [one.name, one])
]);
/** How a documented function hands out; undefined for one that is not known. */
const acquireNamed = (name) => acquires.get(name);
/** Functions that give half of an object back; those that acquire it make their tag theirs. */
const halfReleasesOf = (names) => PAGES.some(({ name }) => names.includes(name)) ? HALF_RELEASES : [];
/** Words of the type argument by tag: the object type that `ObReferenceObjectByHandle` is asked for. */
const TYPE_OF_TAG = {
	Proc: /PsProcessType/,
	Thre: /PsThreadType/,
	File: /IoFileObjectType/,
	Toke: /SeTokenObjectType|PsTokenType/,
	Even: /ExEventObjectType/,
	Sema: /ExSemaphoreObjectType/,
	Muta: /Mutant/,
	"Key ": /CmKeyObjectType/,
	Sect: /MmSectionObjectType|SectionObjectType/,
	Devi: /IoDeviceObjectType/,
	Driv: /IoDriverObjectType/
};

// build/where/allocators.js
const allocator = (name, tag, pool, release = FREE) => ({
	...toAcquire([
		name,
		"return",
		"set",
		release
	]),
	tag,
	pool
});
/** Allocating functions of the kernel, NDIS, the filter manager and KMDF. */
const allocators = new Map([
	allocator("ExAllocatePoolWithTag", 2, 0),
	allocator("ExAllocatePool2", 2, 0),
	allocator("ExAllocatePool3", 2, 0),
	allocator("ExAllocatePoolWithTagPriority", 2, 0),
	allocator("ExAllocatePoolWithQuotaTag", 2, 0),
	allocator("ExAllocatePoolZero", 2, 0),
	allocator("ExAllocatePoolUninitialized", 2, 0),
	allocator("ExAllocatePoolQuotaZero", 2, 0),
	allocator("ExAllocatePoolQuotaUninitialized", 2, 0),
	allocator("ExAllocatePoolPriorityZero", 2, 0),
	allocator("ExAllocatePoolPriorityUninitialized", 2, 0),
	allocator("FsRtlAllocatePoolWithTag", 2, 0),
	allocator("FsRtlAllocatePoolWithQuotaTag", 2, 0),
	allocator("NdisAllocateMemoryWithTagPriority", 2, null, "NdisFreeMemory NdisFreeMemoryWithTag NdisFreeMemoryWithTagPriority"),
	allocator("FltAllocatePoolAlignedWithTag", 3, 1, "FltFreePoolAlignedWithTag"),
	allocator("new", 1, 0, "delete"),
	{
		...allocator("NdisAllocateMemoryWithTag", 2, null, "NdisFreeMemory NdisFreeMemoryWithTag"),
		object: {
			arg: 0,
			suffix: ""
		},
		success: "status"
	},
	{
		...allocator("WdfMemoryCreate", 2, 1, "WdfObjectDelete"),
		object: {
			arg: 4,
			suffix: ""
		},
		success: "status"
	},
	{
		...allocator("NdisAllocateCloneOidRequest", 2, null, "NdisFreeCloneOidRequest"),
		object: {
			arg: 3,
			suffix: ""
		},
		success: "status"
	},
	{
		...allocator("StorPortAllocatePool", 2, null, "StorPortFreePool"),
		object: {
			arg: 3,
			suffix: ""
		},
		success: "status"
	}
].map((one) => [one.name, one]));

// build/where/graph.js
/** The expressions of a point. */
const expressionsOf = (node) => {
	if (node.kind === "test") return [node.test];
	if (node.kind === "switch") return [node.on];
	if (node.kind === "exit") return node.value === null ? [] : [node.value];
	if (node.kind !== "step") return [];
	if (node.step.kind !== "declare") return [node.step];
	return node.step.initial === null ? [] : [node.step.initial];
};
/** Where a point leads. */
const nextOf = (node) => {
	if (node.kind === "exit") return [];
	if (node.kind === "test") return [node.yes, node.no];
	if (node.kind === "switch") return [node.otherwise, ...node.cases.map(({ next }) => next)];
	return node.kind === "fork" ? node.next : [node.next];
};

// build/where/words.js
/** Bits for the words of one file: of a thousand words about one in ten that are not there seems to be. */
const BITS = 16384;
/** What a text is looked for by: its first word, as a number. Null for a text without one, which may be anywhere. */
const keyOf = (text) => {
	const [word] = text.match(/\w+/) ?? [];
	if (word === void 0) return null;
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at) | 0;
	return hash;
};
/**
* False where a file has not the word of a key for certain, so it need not be searched. Words are runs of letters,
* digits and `_`.
*/
const mayHave = (outline, key) => {
	if (key === null) return true;
	return has(tableOf(outline), key);
};
const has = (table, hash) => {
	const bit = (hash ^ hash >>> 15) & 16383;
	return ((table[bit >>> 5] ?? 0) & 1 << (bit & 31)) !== 0;
};
const tableOf = rememberedByObject(({ clean: text }) => {
	const table = new Uint32Array(BITS / 32);
	let [hash, isOpen] = [0, false];
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : 32;
		if (code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95) {
			hash = isOpen ? Math.imul(hash, 31) + code | 0 : code;
			isOpen = true;
		} else if (isOpen) {
			const bit = (hash ^ hash >>> 15) & 16383;
			table[bit >>> 5] = (table[bit >>> 5] ?? 0) | 1 << (bit & 31);
			isOpen = false;
		}
	}
	return table;
});

// build/where/calls.js
/** Every call of a graph. */
const callsOf = rememberedByObject(({ nodes }) => nodes.flatMap((node) => expressionsOf(node).flatMap(callsIn)));
/** Functions whose text has one of the words, macros that stand for them too. */
const functionsWith = (project, words) => {
	const all = [...withMacros(project, words)].map((word) => ({
		word,
		key: keyOf(word)
	}));
	const found = /* @__PURE__ */ new Set();
	for (const outline of project.outlines) for (const { word, key } of all) {
		if (!mayHave(outline, key)) continue;
		for (const one of inOutline(outline, word)) found.add(one);
	}
	return [...found];
};
const withMacros = (project, words) => {
	const all = new Set(words);
	for (const word of all) for (const { name } of project.macrosWith(word)) if (all.size < 200) all.add(name);
	return all;
};
function* inOutline(outline, word) {
	const { clean } = outline;
	for (let at = clean.indexOf(word); at >= 0; at = clean.indexOf(word, at + word.length)) {
		if (/\w/.test(clean[at - 1] ?? " ") || /\w$/.test(word) && /\w/.test(clean[at + word.length] ?? " ")) continue;
		const one = functionAt(outline, at);
		if (one === void 0) continue;
		yield one;
		at = Math.max(at, one.body[1] - word.length);
	}
}
/** Every call of some functions that hand out. */
const sitesOf = (project, wanted, isWanted = () => true) => {
	if (wanted.size === 0) return [];
	return functionsWith(project, wanted.keys()).flatMap((one) => {
		if (wanted.has(one.name)) return [];
		const graph = project.graph(one);
		return callsOf(graph).flatMap((call) => {
			const acquire = wanted.get(call.name);
			if (acquire === void 0 || call.callee.kind !== "name" || !isWanted(acquire, call, one.outline)) return [];
			return [{
				one,
				graph,
				call,
				acquire,
				pool: null,
				depth: 0
			}];
		});
	});
};

// build/where/assignments.js
/** The assignments of a function, each before those inside of it. */
const assignmentsOf = rememberedByObject(({ nodes }) => {
	const found = [];
	const look = (one) => {
		const to = one.kind === "assign" ? placeOf(one.left) : null;
		if (one.kind === "assign" && to !== null) found.push({
			to,
			from: one.right
		});
		for (const part of partsOf(one)) look(part);
	};
	for (const node of nodes) {
		if (node.kind === "step" && node.step.kind === "declare" && node.step.initial !== null) found.push({
			to: node.step.name,
			from: node.step.initial
		});
		for (const one of evaluatedAt(node)) look(one);
	}
	return found;
});
/** The expressions of a step or a condition. What a function returns, or switches on, is left out. */
const evaluatedAt = (node) => node.kind === "exit" || node.kind === "switch" ? [] : expressionsOf(node);
/** Where a variable is put whole: `file.context` of `file->context = context`, by the variable. */
const holdersOf = (graph) => pointersOf(graph).holders;
/** What a variable is the address of: `list[i]` of `one = &list[i]`, by the variable. */
const addressesOf = (graph) => pointersOf(graph).addresses;
const pointersOf = rememberedByObject((graph) => {
	const [holders, addresses] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const { to, from } of assignmentsOf(graph)) {
		if (from.kind === "name" && to.includes(".") && rootOf(to) !== from.name) addTo(holders, from.name, to);
		const of = from.kind === "unary" && from.operator === "&" ? placeOf(from.of) : null;
		if (of !== null && !of.startsWith("*")) addTo(addresses, to, of);
	}
	return {
		holders,
		addresses
	};
});
/** Places of one variable that are followed. */
const MAX_PLACES = 8;
const addTo = (map, key, value) => {
	const known = map.get(key) ?? /* @__PURE__ */ new Set();
	map.set(key, known);
	if (known.size < MAX_PLACES) known.add(value);
};

// build/where/returns.js
const STATUS = /\b(?:NTSTATUS|HRESULT|NDIS_STATUS|int|DWORD|LONG|\w*[rR]esult(?:_t)?|\w*[sS]tatus(?:_t)?)\b[^()]*$/;
const NOTHING = /\b(?:void|VOID)\b\s*(?:\w+\s*)*$/;
const BOOLEAN = /\b(?:BOOLEAN|BOOL|bool)\b\s*(?:\w+\s*)*$/;
/** What stands before the name of a function. */
const typeOf = ({ name, outline, head, parameters }) => {
	const text = outline.clean.slice(head, parameters[0]);
	return text.slice(0, Math.max(0, text.lastIndexOf(name)));
};
/** How the value of a function tells that it has handed something out by way of a parameter. */
const successOf = (one) => {
	const type = typeOf(one);
	return STATUS.test(type) ? "status" : NOTHING.test(type) ? "always" : "set";
};
/** True for a function whose value is no object: a status, a boolean, or nothing. */
const returnsNoObject = (one) => successOf(one) !== "set" || BOOLEAN.test(typeOf(one));

// build/where/tags.js
const bytesOf = (tag) => [...tag.padEnd(4).slice(0, 4)].map((one) => one.charCodeAt(0) & 255);
/** The number that a C literal is worth, as the compiler reads it: the first character is the highest byte. */
const literalValue = (text) => {
	const quoted = /^L?'((?:\\.|[^'\\])+)'$/.exec(text);
	if (quoted !== null) {
		const characters = unescaped(quoted[1] ?? "");
		return characters.length > 4 ? null : characters.reduce((value, one) => (value << 8 | one) >>> 0, 0);
	}
	const number = /^(0[xX][\da-fA-F']+|\d[\d']*)[uUlL]*(?:_?u32)?$/.exec(text);
	return number === null ? null : Number((number[1] ?? "").replace(/[_']/g, ""));
};
const unescaped = (text) => {
	const found = [];
	for (const [, hex, octal, other] of text.matchAll(/\\x([\da-fA-F]{1,2})|\\([0-7]{1,3})|(?:\\)?([\s\S])/g)) found.push(hex !== void 0 ? Number.parseInt(hex, 16) : octal !== void 0 ? Number.parseInt(octal, 8) : (other ?? " ").charCodeAt(0));
	return found;
};
/** The number of a tag in memory, lowest byte first; Driver Verifier's high bit of protected pool aside. */
const numberOf = (tag) => {
	const [a = 32, b = 32, c = 32, d = 32] = bytesOf(tag);
	return (d << 24 | c << 16 | b << 8 | a) >>> 0;
};
/** The tag that a number is, four characters; null for a number that is none. */
const tagOf = (value) => {
	const bytes = [
		value & 255,
		value >>> 8 & 255,
		value >>> 16 & 255,
		value >>> 24 & 255
	];
	if (bytes.every((one) => one === 0) || value > 4294967295) return null;
	return bytes.map((one) => one === 0 ? " " : String.fromCharCode(one)).join("");
};
const LITERAL = "L?'(?:\\\\.|[^'\\\\\\n]){1,8}'|0[xX][\\da-fA-F]{6,8}[uUlL]*|\\d{7,10}[uUlL]*";
/** One character alone is a character, and no tag that a variable is given. */
const LONGER_LITERAL = LITERAL.replace("{1,8}", "{2,8}");
const BLANKS = "\\s{0,40}";
const CONSTANT = new RegExp(`\\b([A-Za-z_]\\w{0,200})${BLANKS}(?::${BLANKS}\\w{1,80}${BLANKS})?(?:=|\\{|\\()${BLANKS}(?:\\([\\w\\s]{1,80}\\)${BLANKS})?\\(?${BLANKS}(${LONGER_LITERAL})${BLANKS}[)}]{0,4}${BLANKS}[;,}]`, "g");
const RUST_CONSTANT = /\b(?:const|static)\s{1,40}(\w{1,200})\s{0,40}:\s{0,40}\w{1,80}\s{0,40}=\s{0,40}(?:[\w:]{1,80}::)?from_(ne|le|be)_bytes\s{0,40}\(\s{0,40}\*?\s{0,40}b"([^"]{4})"\s{0,40}\)/g;
const RUST_SHIFTS = /\b(?:const|static)\s{1,40}(\w{1,200})\s{0,40}:\s{0,40}\w{1,80}\s{0,40}=([^;]{1,400});/g;
const PLAIN_BODY = new RegExp(`^\\(*\\s*(?:\\(\\s*[A-Za-z_]\\w*\\s*\\)\\s*)?\\(*\\s*(${LITERAL}|[A-Za-z_]\\w*)\\s*\\)*$`);
/** The tags that a name stands for in a file: of several definitions the nearest is meant. */
const tagsNamed = (names, name, from) => nearestOf(names.get(name) ?? [], from.path, ({ outline }) => outline.path).map(({ tag }) => tag);
/** Every name that the sources give to four bytes. */
const namedTags = (project) => {
	const found = [];
	const aliases = [];
	const add = (name, value, outline) => {
		const tag = value === null ? null : tagOf(value);
		if (tag !== null) found.push({
			name,
			tag,
			outline
		});
	};
	for (const outline of project.outlines) {
		for (const { name, parameters, body } of outline.macros) {
			const [, word] = parameters === null ? PLAIN_BODY.exec(body) ?? [] : [];
			if (word === void 0) continue;
			if (/^[A-Za-z_]\w*$/.test(word) && !/^L'/.test(word)) aliases.push({
				name,
				of: word,
				outline
			});
			else add(name, literalValue(word), outline);
		}
		for (const [, name = "", literal = ""] of outline.clean.matchAll(CONSTANT)) add(name, literalValue(literal), outline);
		if (!outline.isRust) continue;
		for (const [, name = "", order = "", bytes = ""] of outline.clean.matchAll(RUST_CONSTANT)) add(name, numberOf(order === "be" ? [...bytes].reverse().join("") : bytes), outline);
		for (const [, name = "", body = ""] of outline.clean.matchAll(RUST_SHIFTS)) if (body.includes("'") && body.includes("<<")) add(name, shiftedValue(body), outline);
	}
	return resolved(aliases, byName$1(found));
};
/** `('a' as u32) << 24 | \u2026` */
const shiftedValue = (body) => {
	let value = 0;
	for (const part of body.split("|")) {
		const [, one] = /b?'(.)'/.exec(part) ?? [];
		if (one === void 0) return null;
		value |= one.charCodeAt(0) << Number(/<<\s*(\d+)/.exec(part)?.[1] ?? 0);
	}
	return value >>> 0;
};
const byName$1 = (found) => {
	const names = /* @__PURE__ */ new Map();
	for (const one of found) append(names, one.name, one);
	return names;
};
/** The names with those that stand for another name. */
const resolved = (aliases, names) => {
	const direct = new Set(names.keys());
	for (let round = 0; round < 3; round++) for (const { name, of, outline } of aliases) {
		if (direct.has(name)) continue;
		const known = names.get(name) ?? [];
		const more = tagsNamed(names, of, outline).filter((tag) => !known.some((one) => one.tag === tag && one.outline === outline)).map((tag) => ({
			name,
			tag,
			outline,
			isAlias: true
		}));
		if (more.length > 0) names.set(name, [...known, ...more]);
	}
	return names;
};
/** The words of a tag: its names, and any literal that is worth it. */
const wordsOf = (tag, names) => {
	const number = numberOf(tag);
	const own = new Set([...names].filter(([, all]) => all.some((one) => one.tag === tag)).map(([name]) => name));
	return {
		names: own,
		isTag: (text, from) => own.has(text) ? tagsNamed(names, text, from).includes(tag) : literalValue(text) === number
	};
};
/** True where an argument is the tag, or a call of it: `SWAP(TAG)`. */
const isTagArgument = (one, { isTag }, from) => {
	if (one === void 0) return false;
	return (one.kind === "call" ? callsIn(one).flatMap(({ args }) => args) : [one]).some((word) => {
		const text = wordOf(word);
		return text !== null && isTag(text, from);
	});
};
/** The literal or the name that stands for a tag; null for what is neither. */
const wordOf = (one) => one.kind === "literal" ? one.text : one.kind === "name" || one.kind === "member" ? one.name : null;

// build/where/lists.js
/**
* Functions that make lookaside lists; memory of a list of the framework has its handle in itself, so it is not
* followed.
*/
const LOOKASIDES = /* @__PURE__ */ new Map([
	["ExInitializeNPagedLookasideList", {
		tag: 5,
		list: 0
	}],
	["ExInitializePagedLookasideList", {
		tag: 5,
		list: 0
	}],
	["ExInitializeLookasideListEx", {
		tag: 6,
		list: 0
	}],
	["WdfLookasideListCreate", {
		tag: 4,
		list: 5
	}]
]);
const FROM_LOOKASIDE = [
	toAcquire([
		"ExAllocateFromNPagedLookasideList",
		"return",
		"set",
		"ExFreeToNPagedLookasideList"
	]),
	toAcquire([
		"ExAllocateFromPagedLookasideList",
		"return",
		"set",
		"ExFreeToPagedLookasideList"
	]),
	toAcquire([
		"ExAllocateFromLookasideListEx",
		"return",
		"set",
		"ExFreeToLookasideListEx"
	])
];
/** Pools of NDIS, whose parameters name the tag. Packets of them go from queue to queue, which no path tells. */
const NDIS_POOLS = ["NdisAllocateNetBufferListPool", "NdisAllocateNetBufferPool"].flatMap((name) => acquireNamed(name) ?? []);
const DRIVER_MEMORY = ["WdfMemoryCreate"].flatMap((name) => acquireNamed(name) ?? []);
/** A member that gets a tag: `config.DriverPoolTag`, `parameters.PoolTag`. */
const TAG_MEMBER = /\.((?:Driver)?PoolTag)$/;
/** Adds the lists that a function makes with the tag, and the members that it puts the tag in. */
const gatherLists = (project, one, words, lists) => {
	const graph = project.graph(one);
	for (const call of callsOf(graph)) {
		if (!call.args.some((arg) => isTagArgument(arg, words, one.outline))) continue;
		const maker = makerOf(project, call, one.outline, 0);
		if (maker !== null && isTagArgument(call.args[maker.tag], words, one.outline)) lists.names.add(lastWord(call.args[maker.list]));
	}
	for (const { to, from } of assignmentsOf(graph)) {
		const [, member] = TAG_MEMBER.exec(to) ?? [];
		if (member !== void 0 && isTagArgument(from, words, one.outline)) lists.members.add(member);
	}
};
/** Functions of the sources between a list and the kernel's function that makes it. */
const MAX_DEPTH$1 = 2;
const makerOf = (project, call, from, depth) => {
	const known = LOOKASIDES.get(call.name);
	if (known !== void 0) return known;
	const own = depth < MAX_DEPTH$1 ? project.find(call.name, from) : void 0;
	return own === void 0 ? null : wrapperOf$1(project, own, depth);
};
/** What functions of the sources make, by how deep they were asked for. */
const wrappers = /* @__PURE__ */ new WeakMap();
const wrapperOf$1 = (project, own, depth) => {
	const asked = wrappers.get(own) ?? /* @__PURE__ */ new Map();
	wrappers.set(own, asked);
	const known = asked.get(depth);
	if (known !== void 0) return known;
	asked.set(depth, null);
	const parameters = project.parameters(own).map(({ name }) => name);
	for (const inner of callsOf(project.graph(own))) {
		const maker = makerOf(project, inner, own.outline, depth + 1);
		if (maker === null) continue;
		const [tag, list] = [maker.tag, maker.list].map((at) => parameters.indexOf(rootWord(inner.args[at])));
		if (tag !== void 0 && list !== void 0 && tag >= 0 && list >= 0) {
			asked.set(depth, {
				tag,
				list
			});
			break;
		}
	}
	return asked.get(depth) ?? null;
};
/** The calls that allocate of the lists and pools. */
const listSites = (project, { names, members }) => [
	...names.size === 0 ? [] : [...ofLists(project, names), ...ofWrappedLists(project, names)],
	...members.has("PoolTag") ? sitesOf(project, byName(NDIS_POOLS)) : [],
	...members.has("DriverPoolTag") ? sitesOf(project, byName(DRIVER_MEMORY), (_, { args }) => args[2] !== void 0 && constantOf(args[2]) === "=0") : []
];
const byName = (acquires) => new Map(acquires.map((acquire) => [acquire.name, acquire]));
const ofLists = (project, names) => sitesOf(project, byName(FROM_LOOKASIDE), (_, { args }) => names.has(lastWord(args[0])));
/** Calls of functions of the sources that allocate of the list that they are given. */
const ofWrappedLists = (project, names) => functionsWith(project, names).flatMap((one) => {
	const graph = project.graph(one);
	return callsOf(graph).flatMap((call) => {
		const at = call.args.findIndex((arg) => names.has(lastWord(arg)));
		const own = at < 0 ? void 0 : project.find(call.name, one.outline);
		const from = own === void 0 ? void 0 : takenFrom(project, own, at);
		return from === void 0 ? [] : [{
			one,
			graph,
			call,
			acquire: {
				...from,
				name: call.name,
				object: "return"
			},
			pool: null,
			depth: 0
		}];
	});
});
const takenFrom = (project, own, at) => {
	const parameter = project.parameters(own)[at]?.name;
	if (parameter === void 0) return void 0;
	const known = byName(FROM_LOOKASIDE);
	const call = callsOf(project.graph(own)).find(({ name, args }) => known.has(name) && rootWord(args[0]) === parameter);
	return call === void 0 ? void 0 : known.get(call.name);
};
const lastWord = (one) => one === void 0 ? "" : placeOf(one)?.split(/[.&*]/).at(-1) ?? "";
const rootWord = (one) => one === void 0 ? "" : rootOf(placeOf(one) ?? "");

// build/where/tag-flow.js
/** Functions between a tag and the allocation, and parameters that are followed at most. */
const MAX_DEPTH = 3;
const MAX_TAKERS = 2e3;
const flows = /* @__PURE__ */ new WeakMap();
/** Follows tags backwards from the calls that allocate with them, once for a project. */
const tagFlowOf = (project, onFunction = goOn) => {
	const known = flows.get(project);
	if (known !== void 0) return known;
	const flow = {
		given: [],
		kept: [],
		keepings: []
	};
	const takers = [];
	const take = (value, { one, call, depth }) => {
		flow.given.push({
			value,
			one
		});
		takers.push(...takersOf(project, value, {
			one,
			depth,
			keeps: null
		}));
		const member = memberOf(value);
		if (member !== null && call !== null) flow.kept.push({
			member,
			one,
			...call
		});
	};
	const allocating = functionsWith(project, [
		...allocators.keys(),
		...LOOKASIDES.keys(),
		"PoolTag",
		"DriverPoolTag"
	]);
	let isWhole = true;
	for (const [at, one] of allocating.entries()) {
		isWhole = onFunction(at, allocating.length);
		if (!isWhole) break;
		const graph = project.graph(one);
		for (const call of callsOf(graph)) {
			const tag = allocators.get(call.name)?.tag ?? LOOKASIDES.get(call.name)?.tag;
			const value = tag === void 0 ? void 0 : call.args[tag];
			const kept = tag === void 0 ? null : {
				graph,
				call,
				at: tag
			};
			if (value !== void 0) take(value, {
				one,
				call: kept,
				depth: 0
			});
		}
		for (const { to, from } of assignmentsOf(graph)) if (TAG_MEMBER.test(to)) take(from, {
			one,
			call: null,
			depth: 0
		});
	}
	const members = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Map();
	for (let at = 0; at <= takers.length && at < MAX_TAKERS && isWhole; at++) {
		for (const { member } of flow.kept) {
			if (members.has(member)) continue;
			members.add(member);
			takers.push(...keepersOf(project, member, flow));
		}
		const taker = takers[at];
		if (taker !== void 0) isWhole = onFunction(at, takers.length);
		if (taker === void 0 || isSeen(seen, taker) || taker.depth >= MAX_DEPTH) continue;
		for (const { one, graph, call } of callersOf(project, taker)) {
			const value = call.args[taker.at];
			if (value === void 0) continue;
			if (taker.keeps === null) take(value, {
				one,
				call: {
					graph,
					call,
					at: taker.at
				},
				depth: taker.depth + 1
			});
			else {
				flow.keepings.push({
					value,
					one,
					...taker.keeps
				});
				takers.push(...takersOf(project, value, {
					one,
					depth: taker.depth + 1,
					keeps: taker.keeps
				}));
			}
		}
	}
	if (isWhole) flows.set(project, flow);
	return flow;
};
const goOn = () => true;
const isSeen = (seen, { one, at, keeps }) => {
	const known = seen.get(one) ?? /* @__PURE__ */ new Set();
	seen.set(one, known);
	const key = `${at} ${keeps?.member ?? ""}`;
	if (known.has(key)) return true;
	known.add(key);
	return false;
};
/** Its size stands in no call, and what a class is made of stands there too, so only names are taken for tags. */
const NEW = "new";
/** The parameters of a function that a value names. */
const takersOf = (project, value, { one, depth, keeps }) => {
	if (value.kind !== "name") return [];
	const at = project.parameters(one).findIndex(({ name }) => name === value.name) - (one.name === NEW ? 1 : 0);
	return at < 0 ? [] : [{
		one,
		at,
		keeps,
		depth
	}];
};
/** Members of this length and more are followed: a shorter name is no tag's alone. */
const MIN_MEMBER = 3;
/** `Tag` of `device->Pool.Tag`. */
const memberOf = (value) => {
	const [, member] = /\.(\w+)$/.exec(placeOf(value) ?? "") ?? [];
	return member === void 0 || member.length < MIN_MEMBER ? null : member;
};
/** Who puts something into a member: the values, and the functions that put their argument there. */
const keepersOf = (project, member, flow) => functionsWith(project, [member]).flatMap((one) => assignmentsOf(project.graph(one)).flatMap(({ to, from }) => {
	if (!to.endsWith(`.${member}`)) return [];
	const keeps = {
		member,
		outline: one.outline
	};
	flow.keepings.push({
		value: from,
		one,
		...keeps
	});
	return takersOf(project, from, {
		one,
		depth: 0,
		keeps
	});
}));
const callersOf = (project, { one: own, at }) => functionsWith(project, [own.name]).flatMap((one) => {
	const graph = project.graph(one);
	return callsOf(graph).filter((call) => call.name === own.name && call.args.length > at && (own.name === NEW ? call.args[at]?.kind === "name" : project.find(own.name, one.outline, call.args.length) === own)).map((call) => ({
		one,
		graph,
		call
	}));
});
/** Every value that is used as a tag, those that records keep among them. */
const usedTags = ({ given, kept, keepings }) => [...given, ...keepings.filter((keeping) => kept.some((one) => one.member === keeping.member && isOfRecord(keeping, one)))];
/**
* True where code of one folder puts the tag into the record and allocates with it: members of other records have its
* name too.
*/
const isOfRecord = ({ outline }, { one }) => folderOf(outline.path) === folderOf(one.outline.path);
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
/** What stands for a tag in a value: the value itself, both sides of a choice, and arguments of a call of it. */
const tagWordsIn = (value) => {
	if (value.kind === "choice") return [value.yes, value.no].flatMap(tagWordsIn);
	if (value.kind === "call") return value.args.flatMap(tagWordsIn);
	return value.kind === "binary" || value.kind === "list" ? partsOf(value).flatMap(tagWordsIn) : [value];
};

// build/where/twins.js
const groups = [
	"ExAllocatePool ExAllocatePoolWithQuota",
	"ZwCreateFile ZwOpenFile NtCreateFile NtOpenFile IoCreateFile IoCreateFileEx IoCreateFileSpecifyDeviceObjectHint FltCreateFile FltCreateFileEx FltCreateFileEx2",
	"ZwOpenKey ZwOpenKeyEx ZwCreateKey IoOpenDeviceRegistryKey IoOpenDriverRegistryKey IoOpenDeviceInterfaceRegistryKey WdfRegistryOpenKey WdfDeviceOpenRegistryKey WdfDriverOpenParametersRegistryKey",
	"PsLookupProcessByProcessId PsLookupProcessThreadByCid PsGetNextProcess ZwOpenProcess",
	"PsLookupThreadByThreadId PsGetNextProcessThread ZwOpenThread",
	"SeCaptureSubjectContext SeCaptureSubjectContextEx",
	"SeCreateClientSecurity SeCreateClientSecurityFromSubjectContext ZwOpenProcessToken ZwOpenProcessTokenEx ZwOpenThreadTokenEx ZwDuplicateToken",
	"ZwCreateEvent ZwOpenEvent",
	"IoGetAttachedDeviceReference IoGetLowerDeviceObject IoGetDeviceAttachmentBaseRef IoGetDiskDeviceObject FltGetDiskDeviceObject",
	"IoAllocateIrp IoAllocateIrpEx IoMakeAssociatedIrp",
	"RtlAnsiStringToUnicodeString RtlOemStringToUnicodeString RtlOemStringToCountedUnicodeString RtlUpcaseUnicodeString RtlDowncaseUnicodeString RtlConvertSidToUnicodeString RtlUnicodeStringToAnsiString RtlUpcaseUnicodeStringToAnsiString RtlUnicodeStringToOemString RtlUnicodeStringToCountedOemString RtlUpcaseUnicodeStringToOemString RtlUpcaseUnicodeStringToCountedOemString RtlStringFromGUID RtlDuplicateUnicodeString",
	"FltGetFileNameInformation FltGetFileNameInformationUnsafe FltGetDestinationFileNameInformation FltGetTunneledName",
	"MmAllocatePagesForMdl MmAllocatePagesForMdlEx MmAllocateNodePagesForMdlEx"
].map((line) => line.split(" "));
/** The functions, and those that hand out the same. */
const withTwins = (names) => [.../* @__PURE__ */ new Set([...names, ...groups.filter((group) => group.some((name) => names.includes(name))).flat()])];
/** Functions that are told the type of the object that they hand out. */
const TYPED = [
	"ObReferenceObjectByHandle",
	"ObReferenceObjectByHandleWithTag",
	"ObOpenObjectByPointer"
];

// build/where/unlink.js
/**
* True where an element that leaves a list was found by way of that list, so this function decides what becomes of it.
*/
const isFromList = (graph, place) => {
	if (!place.startsWith("&")) return !isOwnEntry(graph, place);
	const root = rootOf(place);
	const field = place.slice(place.indexOf(root) + root.length + 1);
	return assignmentsOf(graph).some(({ to, from }) => to === root && isRecord(from) && textOf(from).endsWith(`, ${field})`));
};
/** A variable that only ever leads to entries of records that the function has otherwise. */
const isOwnEntry = (graph, place) => {
	const from = assignmentsOf(graph).filter((one) => one.to === place && constantOf(one.from) !== "=0");
	return from.length > 0 && from.every((one) => one.from.kind === "unary" && one.from.operator === "&");
};
const isRecord = (one) => one.kind === "call" && /^(?:CONTAINING_RECORD|container_of)$/.test(one.name);
/** Variables that lead to an element, or to what it holds: its record, and pointers that were read from that. */
const ledBy = (graph, place) => {
	const found = /* @__PURE__ */ new Set([rootOf(place), ...originsOf(graph, rootOf(place))]);
	for (let before = 0; before !== found.size;) {
		before = found.size;
		for (const { to, from } of assignmentsOf(graph)) if (readsFrom(from, found)) found.add(to);
	}
	return [...found];
};
/** `entry` of `removed = entry`. */
const originsOf = (graph, name) => assignmentsOf(graph).flatMap(({ to, from }) => to === name && from.kind === "name" ? [from.name] : []);
/** True where an expression reads one of the variables; the way to the next element does not count. */
const readsFrom = (one, names) => {
	const place = placeOf(one);
	if (place !== null && /\.[FB]link$/.test(place)) return false;
	if (place !== null && names.has(rootOf(place))) return true;
	return partsOf(one).some((part) => readsFrom(part, names));
};

// build/where/sites.js
/** The calls that hand the object out directly. */
const directSites = (project, wanted, named) => [
	...documentedSites(project, wanted),
	...pairSites(project, wanted),
	...allocatingSites(project, wanted, named)
];
const allocatingSites = (project, wanted, named) => {
	const allocating = tagSites(project, wanted.tag, named);
	return [...allocating, ...unlinkSites(project, allocating)];
};
const documentedSites = (project, { tag, acquire }) => {
	const typed = acquire.length > 0 && TYPE_OF_TAG[tag] !== void 0 ? TYPED : [];
	const names = withTwins(asWritten([...acquire, ...typed]));
	const known = names.flatMap((name) => acquireNamed(name) ?? []);
	const wanted = new Map([...known, ...halfReleasesOf(names)].map((one) => [one.name, one]));
	return sitesOf(project, wanted, (one, call) => isOfType(one, call, {
		tag,
		isUsual: acquire.includes(one.name)
	}) && isAllocating(one, call));
};
/**
* True where the type that a call names is the tag's; one that it does not name may be, where the tag's entry names the
* function.
*/
const isOfType = ({ type }, { args }, { tag, isUsual }) => {
	const asked = type === void 0 ? void 0 : args[type];
	const pattern = TYPE_OF_TAG[tag];
	if (asked === void 0 || pattern === void 0) return true;
	const text = textOf(asked);
	if (pattern.test(text)) return true;
	return isUsual && /^(?:NULL|0|nullptr|ObjectType|[a-z]\w*)$/.test(text.replace(/^\*/, ""));
};
/** A call that is told to use the memory of the caller allocates none. */
const isAllocating = ({ allocates }, { args }) => {
	const asked = allocates === void 0 ? void 0 : args[allocates];
	return asked === void 0 || constantOf(asked) !== "=0";
};
const pairSites = (project, { pairs, tag }) => {
	const mine = pairs.filter((pair) => (0,_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.r)(pair.tag)(tag));
	const wanted = new Map(mine.map(({ acquire, release }) => [acquire, {
		name: acquire,
		object: "return",
		success: "set",
		release: [release]
	}]));
	return sitesOf(project, wanted).map((site) => ({
		...site,
		acquire: throughPointer(site.call, site.acquire)
	}));
};
/** A pair whose call is given `&object` hands it out there, with a status as its value. */
const throughPointer = ({ args }, acquire) => {
	const arg = args.findLastIndex((one) => placeOf(one)?.startsWith("&") === true);
	return arg < 0 ? acquire : {
		...acquire,
		object: {
			arg,
			suffix: ""
		},
		success: "status"
	};
};
const literalsOf = (tag) => {
	const reversed = [...tag].reverse().join("");
	const hex = numberOf(tag).toString(16);
	return [
		`'${reversed}'`,
		`'${reversed.trimStart()}'`,
		`0x${hex}`,
		`0x${hex.toUpperCase()}`,
		`0X${hex.toUpperCase()}`
	];
};
/** The calls that allocate with the tag. */
const tagSites = (project, tag, named) => {
	const words = wordsOf(tag, named);
	const sites = [];
	const lists = {
		names: /* @__PURE__ */ new Set(),
		members: /* @__PURE__ */ new Set()
	};
	const contexts = contextsWith(project, words.isTag);
	const using = functionsWith(project, [...words.names, ...literalsOf(tag)]);
	for (const one of using) {
		gatherLists(project, one, words, lists);
		const graph = project.graph(one);
		for (const call of callsOf(graph)) {
			const allocator = allocators.get(call.name);
			if (allocator === void 0) sites.push(...wrapperSite(project, {
				one,
				graph,
				call
			}, words.isTag));
			else if (call.args.some((arg, at) => at >= Math.min(1, allocator.tag) && isTagArgument(arg, words, one.outline))) sites.push({
				one,
				graph,
				call,
				acquire: allocator,
				pool: poolOf(call, allocator.pool),
				depth: 0
			});
		}
	}
	sites.push(...listSites(project, lists), ...using.length === 0 ? [] : keptSites(project, words));
	if (contexts.length > 0) {
		const wanted = new Map(CONTEXT_APIS.flatMap((name) => acquireNamed(name) ?? []).map((acquire) => [acquire.name, acquire]));
		sites.push(...sitesOf(project, wanted, (_, call, from) => isOfContexts(call, from, contexts, project)));
	}
	return sites;
};
const CONTEXT_APIS = [
	"Stream",
	"StreamHandle",
	"File",
	"Instance",
	"Volume",
	"Transaction"
].flatMap((kind) => [`FltGet${kind}Context`, `FltSet${kind}Context`]).concat("FltAllocateContext");
/** `FLT_STREAM_CONTEXT` \u2192 the calls about contexts of streams. */
const isOfContext = ({ name, args }, type) => {
	if (name === "FltAllocateContext") return args[1] !== void 0 && textOf(args[1]) === type;
	const kind = type.replace(/^FLT_|_CONTEXT$/g, "").replace("STREAMHANDLE", "StreamHandle");
	return name.slice(6, -7).toLowerCase() === kind.toLowerCase();
};
/** Contexts that a minifilter registers with the tag. */
const contextsWith = (project, isTag) => registrationsOf(project).filter(({ words, outline }) => words.some((word) => isTag(word, outline)));
/** True for a call about contexts of one of the kinds, as the nearest minifilter registers them. */
const isOfContexts = (call, from, contexts, project) => contexts.some(({ type }) => isOfContext(call, type)) && nearestOf(registrationsOf(project).filter(({ type }) => isOfContext(call, type)), from.path, ({ outline }) => outline.path).some((one) => contexts.includes(one));
/** Calls that allocate with the tag that a record keeps. */
const keptSites = (project, words) => {
	const { kept, keepings } = tagFlowOf(project);
	const mine = keepings.filter(({ value, one }) => isTagArgument(value, words, one.outline));
	return kept.filter((one) => mine.some((keeping) => keeping.member === one.member && isOfRecord(keeping, one))).flatMap(({ one, graph, call, at }) => {
		const known = allocators.get(call.name);
		if (known !== void 0) return [{
			one,
			graph,
			call,
			acquire: known,
			pool: poolOf(call, known.pool),
			depth: 0
		}];
		const own = project.find(call.name, one.outline, call.args.length);
		const acquire = wrapperOf(project, own, at, 0);
		return acquire === null ? [] : [{
			one,
			graph,
			call,
			acquire,
			pool: poolOf(call, 0),
			depth: 1
		}];
	});
};
/** The contexts that minifilters of the sources register. */
const registrationsOf = rememberedByObject(({ outlines }) => {
	const key = keyOf("FLT_CONTEXT_REGISTRATION");
	return outlines.flatMap((outline) => {
		if (!mayHave(outline, key)) return [];
		return [...outline.clean.matchAll(/\{\s*(FLT_\w+_CONTEXT)\s*,([^{}]*)\}/g)].map(([, type = "", rest = ""]) => ({
			type,
			words: rest.split(",").map((word) => word.trim()),
			outline
		}));
	});
});
/** A pool that an argument names: `PagedPool`, `POOL_FLAG_NON_PAGED`. */
const poolOf = ({ args }, position) => {
	const given = position === null ? void 0 : args[position];
	const text = given === void 0 ? "" : textOf(given);
	if (/Non_?Paged/i.test(text)) return "nonpaged";
	return /Paged/i.test(text) ? "paged" : null;
};
/** A call that passes the tag to a function of the sources, which allocates with what it is given. */
const wrapperSite = (project, { one, graph, call }, isTag) => {
	const at = call.args.findIndex((arg) => arg.kind === "name" && isTag(arg.name, one.outline) || arg.kind === "literal" && isTag(arg.text, one.outline));
	if (at < 0) return [];
	const acquire = wrapperOf(project, project.find(call.name, one.outline, call.args.length), at, 0);
	return acquire === null ? [] : [{
		one,
		graph,
		call,
		acquire,
		pool: poolOf(call, 0),
		depth: 1
	}];
};
const wrapperOf = (project, own, at, depth) => {
	const parameter = own === void 0 ? void 0 : project.parameters(own)[at]?.name;
	if (own === void 0 || parameter === void 0 || depth > 2) return null;
	for (const call of callsOf(project.graph(own))) {
		const passed = call.args.findIndex((arg) => arg.kind === "name" && arg.name === parameter);
		if (passed < 0) continue;
		const allocator = allocators.get(call.name) ?? wrapperOf(project, project.find(call.name, own.outline, call.args.length), passed, depth + 1);
		if (allocator !== null) return {
			name: own.name,
			release: allocator.release,
			...handing(project, own, allocator, call)
		};
	}
	return null;
};
/**
* Where a function hands out what an allocating call in it makes: its value, or the parameter that it puts it behind.
*/
const handing = (project, own, { object }, call) => {
	if (!returnsNoObject(own)) return {
		object: "return",
		success: "set"
	};
	const names = project.parameters(own).map(({ name }) => name);
	const given = object === "return" ? void 0 : call.args[object.arg];
	const passed = given === void 0 ? -1 : names.indexOf(placeOf(given) ?? "");
	if (passed >= 0) return {
		object: {
			arg: passed,
			suffix: ""
		},
		success: successOf(own)
	};
	const assigned = assignmentsOf(project.graph(own));
	const made = assigned.filter(({ from }) => callsIn(from).includes(call)).map(({ to }) => to);
	const places = [...made, ...assigned.filter(({ from }) => made.includes(placeOf(from) ?? "")).map(({ to }) => to)];
	for (const place of places) {
		const [, name = "", suffix = ""] = /^(\w+)(\.[\w.]+)$/.exec(place) ?? [];
		const arg = names.indexOf(place.startsWith("*") ? place.slice(1) : name);
		if (arg >= 0) return {
			object: {
				arg,
				suffix
			},
			success: successOf(own)
		};
	}
	return {
		object: "return",
		success: "set"
	};
};
/** Elements that leave lists, in files that allocate with the tag. */
const unlinkSites = (project, allocating) => {
	const files = new Set(allocating.map(({ one }) => one.outline));
	const wanted = /* @__PURE__ */ new Map([[UNLINK.name, UNLINK]]);
	return sitesOf(project, wanted).filter(({ one, call }) => {
		const place = call.args[0] === void 0 ? null : placeOf(call.args[0]);
		return files.has(one.outline) && place !== null && isFromList(project.graph(one), place);
	});
};



/***/ })

};
