import {
  BASE_SHA,
  type LabelEvent,
  MERGE_SHA,
  REPOSITORY,
  type ScenePull,
  type SceneRun,
  type StoredArtifact,
  type StoredComment,
  type StoredStatus,
  WHEN,
  WORKFLOW,
} from './state.ts'

/* What is stored, as the REST API words it: every field that its description requires. */

const API = 'https://api.github.com'
const WEB = 'https://github.com'

export const toComment = ({ id, author, body, pullRequest, isHidden = false }: StoredComment) => ({
  id,
  node_id: `IC_${id}`,
  url: `${API}/repos/${REPOSITORY}/issues/comments/${id}`,
  html_url: `${WEB}/${REPOSITORY}/pull/${pullRequest}#issuecomment-${id}`,
  issue_url: `${API}/repos/${REPOSITORY}/issues/${pullRequest}`,
  minimized: isHidden ? { reason: 'OUTDATED' } : null,
  created_at: WHEN,
  updated_at: WHEN,
  author_association: 'NONE',
  body,
  user: toUser(author),
  performed_via_github_app: null,
})

const toUser = (login: string) => {
  const url = `${API}/users/${encodeURIComponent(login)}`
  const urls = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'repos', 'events', 'received_events']
  return {
    login,
    id: 41898282,
    node_id: 'U_1',
    avatar_url: 'https://avatars.githubusercontent.com/u/1',
    gravatar_id: '',
    url,
    html_url: `${WEB}/${encodeURIComponent(login)}`,
    organizations_url: `${url}/orgs`,
    ...Object.fromEntries(urls.map((name) => [`${name}_url`, `${url}/${name}`])),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

export const toArtifact = ({ id, runId, name, content, digest, expired, createdAt }: StoredArtifact) => ({
  id,
  node_id: `A_${id}`,
  name,
  size_in_bytes: content.length,
  url: `${API}/repos/${REPOSITORY}/actions/artifacts/${id}`,
  archive_download_url: `${API}/repos/${REPOSITORY}/actions/artifacts/${id}/zip`,
  expired,
  created_at: createdAt,
  expires_at: '2026-04-02T03:04:05Z',
  updated_at: WHEN,
  digest,
  workflow_run: { id: runId, repository_id: 1, head_repository_id: 1, head_branch: 'main', head_sha: BASE_SHA },
})

const REPOSITORY_URLS = [
  ...[
    'archive',
    'assignees',
    'blobs',
    'branches',
    'clone',
    'collaborators',
    'comments',
    'commits',
    'compare',
    'contents',
  ],
  ...[
    'contributors',
    'deployments',
    'downloads',
    'events',
    'forks',
    'git',
    'git_commits',
    'git_refs',
    'git_tags',
    'hooks',
  ],
  ...[
    'issue_comment',
    'issue_events',
    'issues',
    'keys',
    'labels',
    'languages',
    'merges',
    'milestones',
    'notifications',
  ],
  ...[
    'pulls',
    'releases',
    'ssh',
    'stargazers',
    'statuses',
    'subscribers',
    'subscription',
    'svn',
    'tags',
    'teams',
    'trees',
  ],
]

const toRepository = (fullName: string) => {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${API}/repos/${fullName}`
  const flags = ['private', 'fork', 'archived', 'disabled', 'has_downloads', 'has_issues', 'has_projects', 'has_wiki']
  const counts = ['forks', 'forks_count', 'open_issues', 'open_issues_count', 'size', 'stargazers_count', 'watchers']
  return {
    id: 1,
    node_id: 'R_1',
    name,
    full_name: fullName,
    owner: toUser(owner),
    url,
    html_url: `${WEB}/${fullName}`,
    description: null,
    ...Object.fromEntries(REPOSITORY_URLS.map((one) => [`${one}_url`, `${url}/${one}`])),
    ...Object.fromEntries(flags.map((flag) => [flag, false])),
    ...Object.fromEntries(counts.map((count) => [count, 0])),
    has_pages: false,
    watchers_count: 0,
    default_branch: 'main',
    homepage: null,
    language: 'C',
    mirror_url: null,
    license: null,
    pushed_at: WHEN,
    created_at: WHEN,
    updated_at: WHEN,
  }
}

const toSide = (fullName: string, ref: string, sha: string) => ({
  label: `${fullName.split('/')[0]}:${ref}`,
  ref,
  sha,
  user: toUser(fullName.split('/')[0] ?? ''),
  repo: toRepository(fullName),
})

export const toPull = (pull: ScenePull) => {
  const { number } = pull
  const url = `${API}/repos/${REPOSITORY}/pulls/${number}`
  const links = ['self', 'html', 'issue', 'comments', 'review_comments', 'review_comment', 'commits', 'statuses']
  return {
    id: number,
    node_id: `PR_${number}`,
    number,
    state: pull.state,
    locked: false,
    title: 'Drop the reference on the error path',
    body: null,
    user: toUser(pull.author),
    labels: [],
    milestone: null,
    assignee: null,
    auto_merge: null,
    author_association: 'CONTRIBUTOR',
    url,
    html_url: `${WEB}/${REPOSITORY}/pull/${number}`,
    diff_url: `${WEB}/${REPOSITORY}/pull/${number}.diff`,
    patch_url: `${WEB}/${REPOSITORY}/pull/${number}.patch`,
    issue_url: `${API}/repos/${REPOSITORY}/issues/${number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${url}/comments/1`,
    comments_url: `${API}/repos/${REPOSITORY}/issues/${number}/comments`,
    statuses_url: `${API}/repos/${REPOSITORY}/statuses/${pull.headSha}`,
    created_at: WHEN,
    updated_at: WHEN,
    closed_at: pull.state === 'closed' ? WHEN : null,
    merged_at: null,
    merge_commit_sha: MERGE_SHA,
    head: toSide(pull.headRepository, pull.headBranch, pull.headSha),
    base: toSide(REPOSITORY, pull.baseBranch, BASE_SHA),
    _links: Object.fromEntries(links.map((name) => [name, { href: url }])),
  }
}

/** Fields that the API gives for one pull request and leaves out of lists. */
export const toWholePull = (pull: ScenePull) => ({
  ...toPull(pull),
  additions: 1,
  deletions: 1,
  changed_files: 1,
  commits: 1,
  comments: 0,
  review_comments: 0,
  mergeable: true,
  mergeable_state: 'clean',
  merged: false,
  merged_by: null,
  maintainer_can_modify: false,
})

export const toLabel = (name: string) => ({
  id: 1,
  node_id: 'LA_1',
  url: `${API}/repos/${REPOSITORY}/labels/${encodeURIComponent(name)}`,
  name,
  description: null,
  color: 'ededed',
  default: false,
})

export const toLabelEvent = ({ event, label, actor, at = WHEN }: LabelEvent, index: number) => ({
  id: index + 1,
  node_id: `LE_${index}`,
  url: `${API}/repos/${REPOSITORY}/issues/events/${index + 1}`,
  actor: toUser(actor),
  event,
  commit_id: null,
  commit_url: null,
  created_at: at,
  ...(event.endsWith('labeled') ? { label: label === null ? null : { name: label, color: 'ededed' } } : {}),
  performed_via_github_app: null,
})

export const toPermission = (login: string, permission: string) => ({
  permission,
  role_name: permission,
  user: { ...toUser(login), role_name: permission },
})

export const toRun = (run: SceneRun) => {
  const { id, event, branch, repository = REPOSITORY, headSha = BASE_SHA, attempt = 1, conclusion = 'success' } = run
  const url = `${API}/repos/${REPOSITORY}/actions/runs/${id}`
  const urls = ['jobs', 'logs', 'check_suite', 'cancel', 'rerun', 'artifacts', 'workflow']
  return {
    id,
    node_id: `WFR_${id}`,
    name: 'Driver tests',
    display_title: 'Driver tests',
    path: `.github/workflows/${run.workflow === undefined ? WORKFLOW : `${run.workflow}.yml`}`,
    workflow_id: run.workflow ?? 9,
    run_number: id,
    event,
    status: 'completed',
    conclusion,
    head_branch: branch,
    head_sha: headSha,
    run_attempt: attempt,
    head_commit: null,
    head_repository: toRepository(repository),
    repository: toRepository(REPOSITORY),
    pull_requests: [],
    url,
    html_url: `${WEB}/${REPOSITORY}/actions/runs/${id}`,
    ...Object.fromEntries(urls.map((name) => [`${name}_url`, `${url}/${name}`])),
    created_at: run.createdAt ?? WHEN,
    updated_at: WHEN,
  }
}

/** One job, which went well: steps that failed were allowed to. */
export const toJob = ({ id, headSha = BASE_SHA, steps = [], failedSteps = [] }: SceneRun) => {
  const url = `${API}/repos/${REPOSITORY}/actions/jobs/${id}`
  return {
    id,
    run_id: id,
    run_url: `${API}/repos/${REPOSITORY}/actions/runs/${id}`,
    node_id: `J_${id}`,
    head_sha: headSha,
    head_branch: 'main',
    workflow_name: 'Driver tests',
    name: 'pool-leaks',
    url,
    html_url: null,
    check_run_url: url,
    status: 'completed',
    conclusion: 'success',
    created_at: WHEN,
    started_at: WHEN,
    completed_at: WHEN,
    labels: [],
    runner_id: 1,
    runner_name: 'hosted',
    runner_group_id: null,
    runner_group_name: null,
    steps: [...steps, ...failedSteps].map((name, at) => ({
      name,
      status: 'completed',
      conclusion: at < steps.length ? 'success' : 'failure',
      number: at + 1,
    })),
  }
}

export const toBranch = (name: string, isProtected: boolean) => {
  const url = `${API}/repos/${REPOSITORY}/branches/${encodeURIComponent(name)}`
  const person = { name: 'octocat', email: 'octocat@github.com', date: WHEN }
  return {
    name,
    protected: isProtected,
    protection: {},
    protection_url: `${url}/protection`,
    _links: { self: url, html: url },
    commit: {
      url,
      sha: BASE_SHA,
      node_id: 'C_1',
      html_url: url,
      comments_url: url,
      author: toUser('octocat'),
      committer: toUser('octocat'),
      parents: [],
      commit: {
        url,
        author: person,
        committer: person,
        comment_count: 0,
        message: 'tip',
        tree: { sha: BASE_SHA, url },
      },
    },
  }
}

export const toContent = (path: string, text: string) => ({
  ...toEntry(path, 'file'),
  // Of a larger file the API sends none.
  encoding: text.length > 2 ** 20 ? 'none' : 'base64',
  content: text.length > 2 ** 20 ? '' : Buffer.from(text).toString('base64'),
  size: text.length,
})

/** A file or a folder, as its folder lists it. */
export const toEntry = (path: string, type: 'file' | 'dir') => {
  const url = `${API}/repos/${REPOSITORY}/contents/${path}`
  return {
    type,
    size: 0,
    name: path.split('/').at(-1) ?? path,
    path,
    sha: BASE_SHA,
    url,
    git_url: url,
    html_url: url,
    download_url: url,
    _links: { self: url, git: url, html: url },
  }
}

export const toStatus = ({ sha, state, context, description, targetUrl }: StoredStatus) => ({
  url: `${API}/repos/${REPOSITORY}/statuses/${sha}`,
  avatar_url: null,
  id: 1,
  node_id: 'S_1',
  state,
  description,
  target_url: targetUrl ?? null,
  context,
  created_at: WHEN,
  updated_at: WHEN,
  creator: toUser('github-actions[bot]'),
})
