export const id = 809;
export const ids = [809];
export const modules = {

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// UNUSED EXPORTS: readPlainPolicy

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/policy.js
var policy = __webpack_require__(6390);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/points.js
var points = __webpack_require__(383);
// EXTERNAL MODULE: ./build/io/settings.js + 1 modules
var settings = __webpack_require__(6049);
;// CONCATENATED MODULE: ./build/io/policy-schema.js



/** One value of a kind: a word, a number or a boolean of YAML. */
const value = ({ expected, parse }) => dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const given = dataset.value;
    const isPlain = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
    const parsed = isPlain ? parse(String(given).trim()) : null;
    if (parsed !== null)
        return parsed;
    addIssue({ message: `expected ${expected}, got ${shown(given)}` });
    return NEVER;
}));
const MOST_SHOWN = 60;
const shown = (given) => {
    const text = JSON.stringify(given) ?? 'nothing';
    return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
};
/** A list of YAML, or one text with commas. */
const listOfTags = dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const given = Array.isArray(dataset.value) ? dataset.value : [dataset.value];
    const parsed = given.map((one) => (isWord(one) ? settings/* settingKinds */.U2.tagPatterns.parse(String(one)) : null));
    if (parsed.every((tags) => tags !== null))
        return parsed.flat();
    addIssue({ message: `expected ${settings/* settingKinds */.U2.tagPatterns.expected}, got ${shown(dataset.value)}` });
    return NEVER;
}));
const isWord = (given) => typeof given === 'string' || typeof given === 'number';
const { flag, size, whole, percentage, oneOf, line } = settings/* settingKinds */.U2;
const tag = {
    expected: 'one tag of at most four characters, `?` one character and `*` any',
    parse: (text) => {
        const tags = settings/* settingKinds */.U2.tagPatterns.parse(text);
        return tags?.length === 1 ? (tags[0] ?? null) : null;
    },
};
/** A day that there is. */
const day = {
    expected: 'a day such as 2027-01-31',
    parse: (text) => {
        if (!/^\d{4}-\d\d-\d\d$/.test(text))
            return null;
        const time = Date.parse(text);
        return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
    },
};
const words = { expected: 'some words', parse: (text) => (text === '' ? null : line.parse(text)) };
const growthLimits = {
    'max-growth-bytes': dist/* optional */.lqM(value(size)),
    'max-growth-count': dist/* optional */.lqM(value(whole(0))),
    'max-growth-percent': dist/* optional */.lqM(value(percentage)),
};
const scope = { tag: value(tag), pool: dist/* optional */.lqM(value(oneOf('nonpaged', 'paged'))) };
const exception = dist/* strictObject */.rej({
    ...scope,
    legs: dist/* optional */.lqM(dist/* array */.YOg(value(words), 'expected a list of names of legs')),
    'max-growth-count': dist/* optional */.lqM(value(whole(0))),
    reason: value(words),
    owner: value(words),
    expires: value(day),
});
const policy_schema_points = dist/* strictObject */.rej(Object.fromEntries(Object.keys(points/* defaultPoints */.t).map((name) => [kebab(name), dist/* optional */.lqM(value(pointKind()))])));
function pointKind() {
    return {
        expected: 'a whole number from -20 to 50',
        parse: (text) => (/^-?\d{1,2}$/.test(text) && Number(text) >= -20 && Number(text) <= 50 ? Number(text) : null),
    };
}
/** `lockSure` → `lock-sure`: as all keys of the file are written. */
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
const acknowledge = dist/* strictObject */.rej({ label: dist/* optional */.lqM(value(words)), enabled: dist/* optional */.lqM(value(flag)) });
const policyFileSchema = dist/* strictObject */.rej({
    extends: dist/* optional */.lqM(value(words)),
    'driver-tags': dist/* optional */.lqM(listOfTags),
    'driver-stopped': dist/* optional */.lqM(value(flag)),
    iterations: dist/* optional */.lqM(value(whole(1))),
    'ignore-tags': dist/* optional */.lqM(listOfTags),
    legs: dist/* optional */.lqM(dist/* array */.YOg(value(words), 'expected a list of names of legs')),
    ...growthLimits,
    'max-total-nonpaged-growth': dist/* optional */.lqM(value(size)),
    'max-total-paged-growth': dist/* optional */.lqM(value(size)),
    limits: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ ...scope, ...growthLimits }), 'expected a list of limits')),
    exceptions: dist/* optional */.lqM(dist/* array */.YOg(exception, 'expected a list of exceptions')),
    acknowledge: dist/* optional */.lqM(acknowledge),
    'fail-on': dist/* optional */.lqM(value(oneOf('leak', 'suspect', 'never'))),
    'on-inconclusive': dist/* optional */.lqM(value(oneOf('fail', 'warn'))),
    strict: dist/* optional */.lqM(value(flag)),
    points: dist/* optional */.lqM(policy_schema_points),
});

;// CONCATENATED MODULE: ./build/io/policy-file.js





/**
 * Reads the text of a policy file, and the files that it extends.
 * @throws {UserError} with every mistake as `file:line:col: expected …`.
 */
const loadPolicy = async (source, path, text) => {
    const files = await readChain(source, { path, text }, []);
    const merged = files.map(({ file }) => file).reduce(mergeFiles);
    return { policy: toPolicy(merged), plain: files[0]?.plain ?? {} };
};
/** What a file says by itself, as data: it is checked, and what it extends is not read. */
const readPlainPolicy = (name, text) => parsePolicy(name, text).plain;
const MOST_DEEP = 4;
/** The file, then the one that it extends, and so on. */
const readChain = async (source, { path, text }, above) => {
    const name = source.nameOf(path);
    if (above.includes(name))
        throw new problem/* UserError */.yo(`${name}: it extends itself, by ${above.join(', ')}`);
    if (above.length === MOST_DEEP)
        throw new problem/* UserError */.yo(`${name}: policies that extend each other go ${MOST_DEEP} deep`);
    const read = parsePolicy(name, text);
    const { extends: parent } = read.file;
    if (parent === undefined)
        return [read];
    const [from, there] = parentOf(source, path, parent);
    const inherited = await from.read(there);
    if (inherited === null)
        throw new problem/* UserError */.yo(`${name}: extends ${from.nameOf(there)}, and there is no such file`);
    return [read, ...(await readChain(from, { path: there, text: inherited }, [...above, name]))];
};
/** `owner/name/path/to/file.yml@ref`, or a path relative to the file that names it. */
const parentOf = (source, path, parent) => {
    if (/^\.\.?\//.test(parent))
        return [source, joined(path, parent)];
    const [, repository, there, ref] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@([\w./-]+)$/.exec(parent) ?? [];
    if (repository === undefined || there === undefined || ref === undefined) {
        throw new problem/* UserError */.yo(`${source.nameOf(path)}: extends: expected owner/name/path/to/file.yml@ref or ./path, got ${JSON.stringify(parent)}`);
    }
    return [source.ofRepository(repository, ref), there];
};
/** `.github/a.yml` and `../b.yml` → `b.yml`; it cannot lead out of the root. */
const joined = (path, relative) => {
    const parts = path.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
};
const MOST_BYTES = 256 * 1024;
/** @throws {UserError} that lists every mistake of the file with its position. */
const parsePolicy = (name, text) => {
    if (text.length > MOST_BYTES)
        throw new problem/* UserError */.yo(`${name}: larger than any policy: ${text.length} bytes`);
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    const broken = document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`);
    if (broken.length > 0)
        throw wrong(broken);
    const plain = plainOf(document);
    if (!isPlainPolicy(plain))
        throw wrong([`${at(0)}: expected keys with values`]);
    const result = dist/* safeParse */.xLC(policyFileSchema, plain);
    if (!result.success) {
        const found = result.issues.map((issue) => ({ offset: offsetOf(document, issue), message: messageOf(issue) }));
        throw wrong(found.sort((one, other) => one.offset - other.offset).map((it) => `${at(it.offset)}: ${it.message}`));
    }
    return { file: result.output, plain };
};
/** An empty file says nothing; one whose aliases multiply is refused by the reader. */
const plainOf = (document) => {
    try {
        return document.toJS() ?? {};
    }
    catch (error) {
        if (error instanceof ReferenceError)
            throw new problem/* UserError */.yo(`Invalid policy: ${error.message}`);
        throw error;
    }
};
const isPlainPolicy = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const wrong = (mistakes) => new problem/* UserError */.yo(['Invalid policy:', ...mistakes.map((mistake) => `  ${mistake}`)].join('\n'));
const keysOf = (issue) => (issue.path ?? []).map(({ key }) => key).filter((key) => typeof key === 'string' || typeof key === 'number');
const messageOf = (issue) => {
    const key = keysOf(issue).at(-1);
    if (issue.type !== 'strict_object')
        return issue.message;
    if (isUnknownKey(issue))
        return `there is no key ${JSON.stringify(key)} here`;
    return issue.received === 'undefined' ? `expected the key ${issue.expected}` : 'expected keys with values';
};
/** Where a value stands; an unknown key where the key stands, a missing one where what should hold it begins. */
const offsetOf = (document, issue) => {
    const keys = keysOf(issue);
    const holder = document.getIn(keys.slice(0, -1), true);
    const pair = (0,yaml_dist/* isMap */.jh)(holder) ? holder.items.find(({ key }) => String(key) === String(keys.at(-1))) : undefined;
    if (pair !== undefined)
        return startOf(isUnknownKey(issue) ? pair.key : (pair.value ?? pair.key));
    return startOf(document.getIn(keys, true) ?? holder);
};
const isUnknownKey = ({ type, expected }) => type === 'strict_object' && expected === 'never';
const startOf = (node) => ((0,yaml_dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0);
const LISTS = ['driver-tags', 'ignore-tags', 'legs', 'limits', 'exceptions'];
/** A file over the one that it extends: single values replace, lists add up with the file's own first. */
const mergeFiles = (file, parent) => {
    const lists = LISTS.flatMap((name) => {
        const all = [file[name], parent[name]].filter((list) => list !== undefined).flat();
        return all.length === 0 ? [] : [[name, all]];
    });
    const parts = ['points', 'acknowledge'].flatMap((name) => {
        const both = [parent[name], file[name]].filter(isPlainPolicy);
        return both.length === 0 ? [] : [[name, Object.assign({}, ...both)]];
    });
    return { ...parent, ...file, ...Object.fromEntries([...lists, ...parts]) };
};
/** The strict profile asks for two points more. */
const STRICT = { leak: 8, suspect: 6 };
const toPolicy = (file) => ({
    ...policy/* defaultPolicy */.G4,
    driverTags: file['driver-tags'] ?? policy/* defaultPolicy */.G4.driverTags,
    driverStopped: file['driver-stopped'] ?? policy/* defaultPolicy */.G4.driverStopped,
    ignoreTags: file['ignore-tags'] ?? policy/* defaultPolicy */.G4.ignoreTags,
    iterations: file.iterations ?? policy/* defaultPolicy */.G4.iterations,
    ...toLimits(file),
    maxTotalNonpagedGrowth: file['max-total-nonpaged-growth'] ?? null,
    maxTotalPagedGrowth: file['max-total-paged-growth'] ?? null,
    legs: file.legs ?? policy/* defaultPolicy */.G4.legs,
    limits: (file.limits ?? []).map((limit) => ({ tag: limit.tag, pool: limit.pool ?? null, ...toLimits(limit) })),
    exceptions: (file.exceptions ?? []).map(toException),
    acknowledgeLabel: file.acknowledge?.enabled === false ? null : (file.acknowledge?.label ?? policy/* defaultPolicy */.G4.acknowledgeLabel),
    failOn: file['fail-on'] ?? policy/* defaultPolicy */.G4.failOn,
    onInconclusive: file['on-inconclusive'] ?? policy/* defaultPolicy */.G4.onInconclusive,
    points: toPoints(file),
});
const toLimits = (limits) => ({
    maxGrowthBytes: limits['max-growth-bytes'] ?? null,
    maxGrowthCount: limits['max-growth-count'] ?? null,
    maxGrowthPercent: limits['max-growth-percent'] ?? null,
});
const toException = (exception) => ({
    tag: exception.tag,
    pool: exception.pool ?? null,
    legs: exception.legs ?? [],
    maxGrowthCount: exception['max-growth-count'] ?? null,
    reason: exception.reason,
    owner: exception.owner,
    expires: exception.expires,
});
const toPoints = ({ strict, points = {} }) => {
    const profile = { ...policy/* defaultPolicy */.G4.points, ...(strict === true ? STRICT : {}) };
    const given = Object.entries(profile).map(([name, value]) => [name, points[kebab(name)] ?? value]);
    // The same names as the profile, each with a number.
    return Object.fromEntries(given);
};


/***/ })

};
