export const id = 416;
export const ids = [416,606,89];
export const modules = {

/***/ 19583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ MOST_PACKED)
/* harmony export */ });
/** Packed bytes of one artifact that are downloaded at most. */
const MOST_PACKED = 256 * 2 ** 20;


/***/ }),

/***/ 26416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaselineReports: () => (/* binding */ readBaselineReports)
/* harmony export */ });
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4897);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19341);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94606);
/* harmony import */ var _rest_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58089);




const MOST_RUNS = 10;
const MOST_PAGES = 5;
/** What runs of a branch leave in this event may be trusted: nobody without write permission decides what they test. */
const TRUSTED = ['push', 'schedule', 'workflow_dispatch'];
/**
 * The reports of the last successful runs of a workflow on a branch. A request for each event lists the runs, and one a hundred
 * reports; a report counts by the run that left it.
 */
const readBaselineReports = async (access, search) => {
    const { deadline } = access;
    try {
        const runs = await trustedRuns(access, search);
        const artifacts = runs.length === 0 ? [] : await reportsOf(access, search, runs);
        if (artifacts.length === 0)
            return { files: [], problems: [none(search, runs.length)] };
        const read = await Promise.all(artifacts.map((artifact) => readReport(access, artifact)));
        const files = read.flatMap((one) => one.files);
        const problems = read.flatMap((one) => one.problems);
        // Reports that are there and cannot be had are no missing ones.
        const detail = (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${search.branch}: none of ${artifacts.length} reports could be read`;
        return files.length > 0
            ? { files, problems }
            : { files, problems: [...problems, (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('BASELINE_NOT_READ', '', null, detail)] };
    }
    catch (error) {
        const failure = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.failureOf)(error, deadline);
        const detail = (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${search.branch}: ${failure.message}; ${[(0,_github_js__WEBPACK_IMPORTED_MODULE_1__.remedyOf)(failure, 'actions: read')]}`;
        return { files: [], problems: [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('BASELINE_NOT_READ', '', null, detail)] };
    }
};
const none = ({ branch, artifact }, runs) => (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('BASELINE_NONE', '', null, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${branch}: ${runs} successful runs, no ${artifact} in them that is not expired`);
/**
 * Ids of the runs that may serve, the latest first. They are asked for by event, since runs of forks whose branch has the same name
 * would fill the pages; and a fork's branch may have the same name, so the repository counts.
 */
const trustedRuns = async ({ octokit, repository }, search) => {
    const ids = [];
    for (const event of TRUSTED) {
        const { data } = await octokit.rest.actions.listWorkflowRuns({
            ...(0,_github_js__WEBPACK_IMPORTED_MODULE_1__.repositoryOf)(repository),
            workflow_id: search.workflow,
            branch: search.branch,
            event,
            status: 'success',
            exclude_pull_requests: true,
            per_page: 50,
        });
        const trusted = data.workflow_runs.filter((run) => run.event === event && run.head_branch === search.branch && run.head_repository?.full_name === repository);
        ids.push(...trusted.map(({ id }) => id).filter((id) => !search.except.includes(id)));
        if (ids.length >= MOST_RUNS)
            break;
    }
    return ids.sort((one, other) => other - one);
};
/** The newest report of each run, ten runs at most, the latest run first. */
const reportsOf = async (access, { artifact: name }, runs) => {
    const { octokit, repository } = access;
    const byRun = new Map();
    const list = { ...(0,_github_js__WEBPACK_IMPORTED_MODULE_1__.repositoryOf)(repository), name, per_page: 100 };
    let pages = 0;
    let isWhole = true;
    for await (const { data } of octokit.paginate.iterator(octokit.rest.actions.listArtifactsForRepo, list)) {
        for (const artifact of data) {
            const run = artifact.workflow_run?.id;
            if (run === undefined || !runs.includes(run) || artifact.expired)
                continue;
            if ((byRun.get(run)?.id ?? 0) < artifact.id)
                byRun.set(run, (0,_rest_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .toListed */ .N)(artifact));
        }
        pages++;
        isWhole = pages < MOST_PAGES;
        if (byRun.size >= MOST_RUNS || !isWhole)
            break;
    }
    if (!isWhole)
        await addByRun(access, name, { runs, byRun });
    const latest = [...byRun].sort(([one], [other]) => other - one).slice(0, MOST_RUNS);
    return latest.map(([, artifact]) => artifact);
};
/** Reports of pull requests fill the list of a busy repository: then the latest runs are asked one by one. */
const addByRun = async ({ octokit, repository }, name, { runs, byRun }) => {
    for (const run_id of runs.slice(0, MOST_RUNS).filter((run) => !byRun.has(run))) {
        const place = { ...(0,_github_js__WEBPACK_IMPORTED_MODULE_1__.repositoryOf)(repository), run_id, name, per_page: 100 };
        const { data } = await octokit.rest.actions.listWorkflowRunArtifacts(place);
        const newest = data.artifacts.filter(({ expired }) => !expired).sort((one, other) => other.id - one.id)[0];
        if (newest !== undefined)
            byRun.set(run_id, (0,_rest_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .toListed */ .N)(newest));
    }
};
const readReport = async (access, artifact) => {
    const { files, problems } = await (0,_rest_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .readRestArtifact */ .f)(access, artifact);
    const reports = files.filter(({ name }) => name.endsWith('/report.json'));
    const notes = problems.map((it) => (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('BASELINE_UNAVAILABLE', it.source, null, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${(0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(it))}`));
    const empty = reports.length === 0 && notes.length === 0;
    return { files: reports, problems: empty ? [(0,_core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('BASELINE_UNREADABLE', artifact.name, null)] : notes };
};


/***/ }),

/***/ 94606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  connectUnsigned: () => (/* binding */ connectUnsigned),
  failureOf: () => (/* binding */ failureOf),
  remedyOf: () => (/* binding */ remedyOf),
  repositoryOf: () => (/* binding */ repositoryOf),
  withoutQueries: () => (/* binding */ withoutQueries)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


;// CONCATENATED MODULE: ./build/io/github.js




/** `owner/name`, as every operation takes it. */
const repositoryOf = (repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};
/** Failed requests are sent again after 1 and after 4 seconds; those that GitHub limits when it says, if that is in time. */
const connect = (token, deadline) => {
    const isWorthWaiting = (seconds, _options, _octokit, retries) => retries < MOST_RETRIES && seconds <= deadline.secondsLeft();
    const throttle = { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting };
    const options = { ...settingsOf(deadline, fetchWhole(MOST_ANSWER, null)), throttle };
    return (0,github/* getOctokit */.Q)(token, options, dist_bundle/* retry */.L, throttling);
};
/** Requests without a token, for signed addresses: they carry their own right, and no host but GitHub's API gets ours. */
const connectUnsigned = (deadline, most) => new (utils/* GitHub */.gq.plugin(dist_bundle/* retry */.L))(settingsOf(deadline, fetchWhole(most, 'application/octet-stream')));
const MOST_RETRIES = 2;
/** A page of a hundred items is less than a tenth of it. */
const MOST_ANSWER = 32 * 2 ** 20;
const settingsOf = ({ signal }, fetch) => ({
    request: { ...utils/* defaults */.NT.request, fetch, signal },
    retry: { retries: MOST_RETRIES },
    // What goes wrong is said once, in our own words.
    log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
});
/**
 * Answers whose body is there, whole and not too large, before anybody looks at it: one that is cut short fails like a cut
 * connection and is asked for again, where the library would take it for an empty one.
 */
const fetchWhole = (most, type) => async (...request) => {
    const answer = await (utils/* defaults */.NT.request?.fetch ?? fetch)(...request);
    const parts = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
        size += part.length;
        if (size > most)
            throw new RangeError(`more than ${most} bytes`);
        parts.push(part);
    }
    const headers = new Headers(answer.headers);
    if (type !== null)
        headers.set('content-type', type);
    const whole = new Response(size === 0 ? null : Buffer.concat(parts), { status: answer.status, headers });
    // The pages of a list are found from the address of the first.
    return Object.defineProperty(whole, 'url', { value: answer.url });
};
/** An answer of the API or a connection that failed; anything else is a bug of ours and flies on. */
const failureOf = (error, { signal, seconds }) => {
    if (!(error instanceof Error))
        throw error;
    if (signal.aborted)
        return { status: null, message: `no answer within ${seconds} seconds` };
    const message = withoutQueries(error.message.split('\n')[0] ?? '');
    // The request library gives a failed connection the status 500, and its cause.
    if ('status' in error && typeof error.status === 'number' && !(error.cause instanceof Error)) {
        return { status: error.status, message };
    }
    if ('status' in error || error.name === 'GraphqlResponseError' || error.cause instanceof Error)
        return { status: null, message };
    throw error;
};
/** The query of an address may be a signature. */
const withoutQueries = (text) => text.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1');
/** What to do about it; `permission` is what the job must be given for this request. */
const remedyOf = ({ status, message }, permission) => {
    if (/rate limit|abuse/i.test(message) || status === 429)
        return 'GitHub limits the requests of this token: run the job again later.';
    if (status === 403 || status === 404)
        return `Give the job the permission ${permission}.`;
    if (status === 401)
        return 'The github-token is not valid or has expired.';
    if (status === 422)
        return 'GitHub refused what was sent: check repository, run-id and the rules of the repository.';
    return 'Run the job again, or give it more time with the input timeout.';
};


/***/ }),

/***/ 58089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toListed),
/* harmony export */   f: () => (/* binding */ readRestArtifact),
/* harmony export */   restArtifacts: () => (/* binding */ restArtifacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4897);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19341);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19583);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94606);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40963);






/** The artifacts of one run; the token needs `actions: read`. */
const restArtifacts = (access, runId) => ({
    list: async () => {
        const { octokit, repository, deadline } = access;
        try {
            const run = { ...(0,_github_js__WEBPACK_IMPORTED_MODULE_2__.repositoryOf)(repository), run_id: runId, per_page: 100 };
            const listed = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, run);
            return newestOfEach(listed.map(toListed));
        }
        catch (error) {
            return problemOf('ARTIFACTS_NOT_LISTED', '', (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.failureOf)(error, deadline));
        }
    },
    read: (artifact) => readRestArtifact(access, artifact),
});
const toListed = ({ id, name, size_in_bytes, expired, digest }) => ({
    id,
    name,
    size: size_in_bytes,
    digest: digest ?? undefined,
    isExpired: expired,
});
/** Attempts of a run each leave their own; ids rise. */
const newestOfEach = (artifacts) => {
    const sorted = [...artifacts].sort((one, other) => one.id - other.id);
    return [...new Map(sorted.map((artifact) => [artifact.name, artifact])).values()];
};
/** Follows the API to a signed address, where our token is not sent, and keeps all bytes in memory. */
const readRestArtifact = async (access, artifact) => {
    const { name, size, digest, isExpired } = artifact;
    if (isExpired === true)
        return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('ARTIFACT_EXPIRED', name, null));
    if (size > _artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_PACKED */ .F)
        return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('ARCHIVE_TOO_LARGE', name, null, (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `${size} bytes, ${_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_PACKED */ .F} are read`));
    try {
        const bytes = await download(access, artifact.id);
        if (digest !== undefined && digest !== digestOf(bytes))
            return failed((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('DIGEST_MISMATCH', name, null));
        return await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .unpack */ .l)({ name, bytes }, access.limits);
    }
    catch (error) {
        return failed(problemOf('ARTIFACT_UNREADABLE', name, (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.failureOf)(error, access.deadline)));
    }
};
const download = async ({ octokit, deadline, repository }, id) => {
    const { headers, data } = await octokit.rest.actions.downloadArtifact({
        ...(0,_github_js__WEBPACK_IMPORTED_MODULE_2__.repositoryOf)(repository),
        artifact_id: id,
        archive_format: 'zip',
        request: { ...octokit.request.endpoint.DEFAULTS.request, redirect: 'manual' },
    });
    // A server may answer with the bytes themselves.
    if (headers.location === undefined && data instanceof ArrayBuffer)
        return new Uint8Array(data);
    const blob = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__.connectUnsigned)(deadline, _artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_PACKED */ .F).request(`GET ${headers.location ?? ''}`);
    return new Uint8Array(blob.data);
};
const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
const failed = (found) => ({ files: [], problems: [found] });
const problemOf = (code, source, failure) => {
    const text = (0,_core_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ) `${failure.message}; ${[(0,_github_js__WEBPACK_IMPORTED_MODULE_2__.remedyOf)(failure, 'actions: read')]}`;
    if (code === 'ARTIFACT_UNREADABLE' && failure.status === 410)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('ARTIFACT_EXPIRED', source, null, text);
    if (code === 'ARTIFACT_UNREADABLE' && failure.status === 404)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('ARTIFACT_GONE', source, null, text);
    return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, source, null, text);
};


/***/ })

};
