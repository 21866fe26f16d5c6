export const id = 852;
export const ids = [852];
export const modules = {

/***/ 18852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);

/**
 * Writes our one comment: updates the one that carries the marker and is ours, else creates it.
 * All pages are read, since the marker may stand behind thirty other comments, and anybody can copy a marker, so that the
 * author counts too.
 */
const upsertComment = async (place, body, onlyUpdate) => {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(place.token);
    try {
        const earlier = await findComment(octokit, place);
        if (earlier?.body === body)
            return { url: earlier.html_url };
        if (earlier !== undefined) {
            const { data } = await octokit.rest.issues.updateComment({ ...repositoryOf(place), comment_id: earlier.id, body });
            return { url: data.html_url };
        }
        if (onlyUpdate)
            return { url: null };
        const { data } = await octokit.rest.issues.createComment({ ...issueOf(place), body });
        return { url: data.html_url };
    }
    catch (error) {
        return { failure: failureOf(error) };
    }
};
const findComment = async (octokit, place) => {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...issueOf(place), per_page: 100 });
    const marked = comments.filter(({ body }) => body?.startsWith(place.marker));
    const ours = marked.find(({ user }) => user?.login === WORKFLOW_AUTHOR);
    if (ours !== undefined || marked.length === 0)
        return ours;
    // Somebody else's marker, or a token that is not the workflow's own: only now is it worth a request to ask who we are.
    const { viewer } = await octokit.graphql('query { viewer { login } }');
    return marked.find(({ user }) => user?.login === viewer.login);
};
/** Who writes with the workflow's own token. */
const WORKFLOW_AUTHOR = 'github-actions[bot]';
const repositoryOf = ({ repository }) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};
const issueOf = (place) => ({ ...repositoryOf(place), issue_number: place.pullRequest });
/** An answer of the API or a failed connection; anything else is a bug of ours and flies on. */
const failureOf = (error) => {
    if (!(error instanceof Error))
        throw error;
    if ('status' in error && typeof error.status === 'number')
        return { status: error.status, message: error.message };
    if (error.name === 'GraphqlResponseError' || error.cause instanceof Error)
        return { status: null, message: error.message };
    throw error;
};


/***/ })

};
