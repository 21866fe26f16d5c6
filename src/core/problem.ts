import { ours, type Phrase, phrase, upperFirst } from './phrase.ts'

/** A mistake of the input: data, with a position, shown in full and never thrown. */
export interface Problem {
  readonly code: ProblemCode
  /** Artifact and file, or path; empty where no file is to blame. */
  readonly source: string
  /** 1-based; null where the whole file is meant. */
  readonly line: number | null
  /** Name of the leg whose evidence it is about; null where it is about the run. */
  readonly leg: string | null
  /** The observation, for the message. */
  readonly detail: Phrase
  /** The message is in its words. */
  readonly program: Program
}

/**
 * A wrong set-up (input, permission, artifact): one readable message that says what to do. The process prints it
 * without a stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError'
}

/** Facts of a problem besides its code. */
type ProblemFields = Partial<Omit<Problem, 'code'>>

export const problem = (code: ProblemCode, fields: ProblemFields = {}): Problem => {
  const { source = '', line = null, leg = null, detail = [], program = 'action' } = fields
  return { code, source, line, leg, detail, program }
}

/** The same problems in the words of another program. */
export const inWordsOf = (program: Program, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((found) => ({ ...found, program }))

export type ProblemCode = keyof typeof problemTexts

interface ProblemText {
  /**
   * `inconclusive`: evidence is missing, so the run cannot be called clean. `note`: worth knowing, nothing is missing.
   */
  readonly effect: 'inconclusive' | 'note'
  readonly says: string
  /** What to do, in the words of the action: its inputs, its job, its artifacts. */
  readonly remedy: string
  /** The same at the command line, where the action's words mean nothing. */
  readonly remedyAtPrompt?: string
}

/** The program that speaks: each has its own words for what it was given. */
export type Program = 'action' | 'command line'

const problemTexts = {
  ARTIFACTS_NOT_LISTED: {
    effect: 'inconclusive',
    says: 'the artifacts of the run could not be listed',
    remedy: 'Give the job the permission actions: read, and check run-id, repository and github-token.',
  },
  ARTIFACT_MISSING: {
    effect: 'inconclusive',
    says: 'no artifact has this name',
    remedy: 'Upload it in the test job, let this job need that one, and check the name in the input that asks for it.',
  },
  LEG_TWICE: {
    effect: 'inconclusive',
    says: 'the same leg was given several times, so nothing says which one counts',
    remedy:
      'Give each leg an artifact with a name of its own, or narrow before-artifact, after-artifact, snapshots-artifact or reports-artifact.',
    remedyAtPrompt: 'Give each report once, and reports of several legs under names or in folders of their own.',
  },
  LEG_MISSING: {
    effect: 'inconclusive',
    says: 'the policy expects a leg that has no dump',
    remedy: 'See why its job uploaded nothing; or take it out of legs in the policy.',
  },
  EVENT_NOT_READ: {
    effect: 'note',
    says: 'the event that started the run could not be read, so its pull request is not known and gets no comment',
    remedy: 'Run the job again; on a runner of your own, see that GITHUB_EVENT_PATH names a file of JSON.',
  },
  SOURCES_NOT_FOUND: {
    effect: 'note',
    says: 'there is no such folder of sources, so no line is named',
    remedy: 'Check source-path, and check out the repository before this step.',
    remedyAtPrompt: 'Check --source-path.',
  },
  DRIVER_STOPPED_ALONE: {
    effect: 'note',
    says: 'the driver is said to be stopped and none of its tags is named, so nothing was held to that',
    remedy: 'Name the tags of the driver with driver-tags: whatever they hold when it has stopped is a leak.',
    remedyAtPrompt: 'Name the tags of the driver with --driver-tags: whatever they hold when it has stopped is a leak.',
  },
  REPORT_UNREADABLE: {
    effect: 'inconclusive',
    says: 'this is no report.json of schema version 1, so what it says of its leg is not known',
    remedy:
      'Let each job upload its report with the same version of the action, under a name that reports-artifact matches.',
    remedyAtPrompt: 'Give the report.json that this version of the program or of the action wrote.',
  },
  REPORT_OTHER_TAGS: {
    effect: 'inconclusive',
    says: 'the report was made without these driver tags, so their growth is no finding in it',
    remedy:
      'Name the same driver-tags in the jobs that judge the legs, best in the policy file; or leave them out here.',
    remedyAtPrompt: 'Give the check that writes the report the same --driver-tags; or leave them out here.',
  },
  RUN_INCOMPLETE: {
    effect: 'inconclusive',
    says: 'the run that took the dumps did not end well, so a leg may be missing',
    remedy: 'Mend or repeat that run; a job that was cancelled uploads nothing.',
  },
  ARTIFACT_UNREADABLE: {
    effect: 'inconclusive',
    says: 'the artifact could not be downloaded',
    remedy: 'Run the job again; if it stays so, upload the artifact again.',
  },
  ARTIFACTS_REVERSED: {
    effect: 'inconclusive',
    says: 'the dump after the test was uploaded before the one before it, so the two are of different attempts',
    remedy: 'Run the test job again, both uploads included: what an earlier attempt left is not of this test.',
  },
  ARTIFACT_GONE: {
    effect: 'inconclusive',
    says: 'the artifact was listed but is gone',
    remedy: 'A re-run replaced or removed it: run this job again, after the job that uploads the dumps.',
  },
  ARTIFACT_EXPIRED: {
    effect: 'inconclusive',
    says: 'the artifact has expired, so its bytes are gone',
    remedy: 'Run the test job again, and this job within the retention time of its artifacts.',
  },
  DIGEST_MISMATCH: {
    effect: 'inconclusive',
    says: 'the downloaded bytes do not have the SHA-256 digest that GitHub recorded at upload',
    remedy: 'Run the job again; do not trust this artifact.',
  },
  ARCHIVE_UNREADABLE: {
    effect: 'inconclusive',
    says: 'the archive could not be read',
    remedy: 'Upload it again, whole.',
    remedyAtPrompt: 'Make or copy it again, whole.',
  },
  ARCHIVE_ENTRY_REFUSED: {
    effect: 'inconclusive',
    says: 'an entry of the archive was refused',
    remedy: 'Upload plain files under relative names, without links or encryption.',
    remedyAtPrompt: 'Pack plain files under relative names, without links or encryption.',
  },
  ARCHIVE_TOO_LARGE: {
    effect: 'inconclusive',
    says: 'the archive is larger than is safe to read',
    remedy: 'Upload only the pool dumps, or raise max-archive-entries, max-archive-size or max-archive-ratio.',
    remedyAtPrompt:
      'Give the pool dumps only, or raise --max-archive-entries, --max-archive-size or --max-archive-ratio.',
  },
  NO_FILES: {
    effect: 'inconclusive',
    says: 'there is no file to read in it',
    remedy: 'Check the path that the test job uploads, and before-files and after-files.',
    remedyAtPrompt: 'Check the path.',
  },
  FILE_UNREADABLE: {
    effect: 'inconclusive',
    says: 'the file could not be read',
    remedy: 'Check its permissions, and that no other program has it open.',
  },
  EMPTY_FILE: {
    effect: 'inconclusive',
    says: 'the file is empty',
    remedy: 'Check that the command that takes the dump ran with enough rights and was given time to finish.',
  },
  NOT_A_DUMP: {
    effect: 'inconclusive',
    says: 'no pool dump was recognised in this file',
    remedy: 'Give the output of !poolused, PoolMon or PoolMonX, and leave other files out (before-files, after-files).',
    remedyAtPrompt:
      'Give the pools by tag: poolmon -b -n FILE, or kd -kl -c "!poolused 7; q" > FILE; and name the dumps only.',
  },
  SKIPPED_FILE: {
    effect: 'note',
    says: 'this file is no pool dump and was left out, since another file here is one',
    remedy: 'Name the dumps with before-files and after-files.',
    remedyAtPrompt: 'Nothing to do if it is none; name the dumps one by one to be sure.',
  },
  WRAPPING_REMOVED: {
    effect: 'note',
    says: 'the dump was read without what its text gained on the way',
    remedy: 'Nothing to do; a file that the tool wrote itself has nothing to remove.',
  },
  NO_DUMP: {
    effect: 'inconclusive',
    says: 'no file here is a pool dump',
    remedy: 'Check the path that the test job uploads, and before-files and after-files.',
    remedyAtPrompt: 'Give the pools by tag: poolmon -b -n FILE, or kd -kl -c "!poolused 7; q" > FILE.',
  },
  VERIFIER_ONLY: {
    effect: 'inconclusive',
    says: 'there are counts of Driver Verifier only, and no pool dump',
    remedy:
      'Add a pool dump of each moment (poolmon -n FILE, or !poolused 1): Driver Verifier counts the drivers that it watches, and no tags.',
  },
  NO_ROWS: {
    effect: 'inconclusive',
    says: 'the dump has a header but no rows',
    remedy: 'Take the dump again; a tag filter that matches nothing gives such a dump too.',
  },
  ROWS_UNREAD: {
    effect: 'inconclusive',
    says: 'a table has the headings of a dump, and no row of it could be read',
    remedy:
      'Print the tag as its four characters, the pool as Nonp or Paged, and each figure as a plain number, with 0 for none; docs/formats.md says what is read.',
  },
  UNREAD_LINE: {
    effect: 'inconclusive',
    says: 'a line inside the dump could not be read',
    remedy: 'Take the dump again, with nothing else writing to the same file.',
  },
  CUT_LINE: {
    effect: 'inconclusive',
    says: 'the dump ends in the middle of a row',
    remedy: 'Let the command finish before its output is uploaded.',
    remedyAtPrompt: 'Let the command finish before its output is copied.',
  },
  COUNTS_DISAGREE: {
    effect: 'inconclusive',
    says: 'a row contradicts itself',
    remedy: 'Take the dump again; the row was damaged on its way.',
  },
  DUPLICATE_ROW: {
    effect: 'note',
    says: 'two tags of one dump print alike, so their rows were added up',
    remedy: 'Nothing to do: a NUL in a tag prints as a blank or a dot.',
  },
  ROW_TWICE: {
    effect: 'note',
    says: 'a row stands twice in one snapshot, alike in every figure, and counts once',
    remedy: 'Nothing to do; look for what prints the line twice, such as two searches whose results were joined.',
  },
  ROWS_DIFFER: {
    effect: 'inconclusive',
    says: 'a tag stands twice in one snapshot with different figures, so one of its rows is of another moment',
    remedy: 'Write each snapshot whole to a file of its own, or with its header line above it.',
  },
  NO_TOTAL: {
    effect: 'inconclusive',
    says: 'the dump has no TOTAL row, so it may be cut short',
    remedy: 'Let !poolused run to its end.',
  },
  TOTAL_MISMATCH: {
    effect: 'inconclusive',
    says: 'the rows do not add up to the TOTAL row, so rows are missing',
    remedy: 'Upload the output whole, without rows taken out.',
    remedyAtPrompt: 'Give the output whole, without rows taken out.',
  },
  ROWS_ELIDED: {
    effect: 'inconclusive',
    says: 'rows were replaced by dots',
    remedy: 'Upload the output whole, without rows taken out.',
    remedyAtPrompt: 'Give the output whole, without rows taken out.',
  },
  ROWS_NOT_IN_VIEW: {
    effect: 'inconclusive',
    says: 'this is a part of the table: it has the large rows only, or rows that hold clearly less than its header states. A row that is not in view is unknown',
    remedy:
      'Write a whole snapshot, with poolmon -n FILE or an export of all rows: a copy of the screen shows the top of the table only.',
  },
  TAGS_OVERFLOWED: {
    effect: 'inconclusive',
    says: 'the system ran out of room for tags and counts further ones together as Ovfl, so a tag of its own may be missing',
    remedy: 'Restart the machine before the test, and find the driver that allocates under ever new tags.',
  },
  ROWS_MISSING: {
    effect: 'inconclusive',
    says: 'rows of the dump before are not in the dump after, which a whole dump of the same boot shows',
    remedy: 'Upload the output whole, and take both dumps with the same command on the same machine.',
    remedyAtPrompt: 'Give the output whole, and take both dumps with the same command on the same machine.',
  },
  TABLE_CUT: {
    effect: 'inconclusive',
    says: 'the dump does not show the whole table, so what is not in view is unknown',
    remedy:
      'Write all rows to a file (poolmon -n FILE, or !poolused 1 with its command and its TOTAL row), without findstr, a tag filter or a limit of lines.',
  },
  BYTES_TOO_FEW: {
    effect: 'inconclusive',
    says: 'rows hold less than a byte for each of their blocks, so their sizes are in another unit',
    remedy: 'Give the dump as the tool wrote it: sizes are read in bytes, also where a column beside them has KB.',
  },
  CUT_BUFFER: {
    effect: 'inconclusive',
    says: 'the buffer ends before its last entry',
    remedy: 'Write the whole buffer that NtQuerySystemInformation filled.',
  },
  BYTES_ONLY: {
    effect: 'note',
    says: 'the dump has bytes but no counts, so only limits in bytes can be judged',
    remedy: 'Export the columns of allocations and frees too: counts tell more than bytes.',
  },
  BYTES_WRAPPED: {
    effect: 'inconclusive',
    says: 'Windows cut a size above 4 GiB, since a 32-bit program asked: what the pool and this tag hold is not known',
    remedy: 'Take both snapshots with a 64-bit program, such as the PowerShell of Sysnative.',
  },
  NO_COUNTS: {
    effect: 'inconclusive',
    says: 'the dumps have bytes but no counts, and no limit in bytes is set: nothing tells a leak of another tag from noise',
    remedy:
      'Export the columns of allocations and frees too, in both dumps; or set max-growth-bytes, or limits of both pools.',
    remedyAtPrompt:
      'Export the columns of allocations and frees too, in both dumps; or set --max-growth-bytes, or limits of both pools.',
  },
  KDBG_SHORT: {
    effect: 'inconclusive',
    says: 'the short form of kdbg does not say how many allocations are freed',
    remedy: 'Use !poolused 1.',
  },
  SNAPSHOT_INVALID: {
    effect: 'inconclusive',
    says: 'the snapshot is not as its schema says',
    remedy: 'See docs/snapshot.schema.json, or write it with the command convert.',
  },
  VIEWS_MERGED: {
    effect: 'note',
    says: 'two tables of one log contradict each other in no row, as views of one moment do, so they are one snapshot',
    remedy: 'Nothing to do.',
  },
  MISSING_SIDE: {
    effect: 'inconclusive',
    says: 'there is a dump of one side only',
    remedy: 'Take one dump before the test and one after it, and upload both.',
    remedyAtPrompt: 'Take one dump before the test and one after it, and give both: BEFORE AFTER.',
  },
  VERIFIER_ONE_SIDE: {
    effect: 'note',
    says: 'Driver Verifier was asked on one side only, so its counts were not compared',
    remedy: 'Take !verifier 3 or verifier /query before the test, too.',
  },
  SAME_INSTANT: {
    effect: 'inconclusive',
    says: 'both dumps were taken at the same time, so they say nothing about what the test did',
    remedy: 'Take one dump before the test and one after it; check that the upload steps do not mix them up.',
    remedyAtPrompt: 'Take one dump before the test and one after it; check that BEFORE and AFTER are the right files.',
  },
  SAME_COUNTERS: {
    effect: 'inconclusive',
    says: 'no counter differs between the two dumps, so they may be copies of one',
    remedy: 'Check that the second dump is taken after the test, and not uploaded twice.',
    remedyAtPrompt: 'Check that the second dump is taken after the test, and is no copy of the first.',
  },
  TIMES_REVERSED: {
    effect: 'inconclusive',
    says: 'the dump before was taken later than the dump after, by the times that they state',
    remedy:
      'Check that before and after are not swapped; a clock that was set back in the test (daylight saving time) shows this too.',
  },
  SWAPPED: {
    effect: 'inconclusive',
    says: 'nearly every counter that moved went down, as if before and after were swapped',
    remedy: 'Check which dump was taken first; if the order is right, the machine was restarted between the two.',
  },
  VERIFIER_DIFFERS: {
    effect: 'inconclusive',
    says: 'Driver Verifier was on for one dump only; it renames tags and adds its own, so growth means nothing',
    remedy: 'Take both dumps in one boot, with Driver Verifier on or off for both.',
  },
  VERIFIER_TAGS: {
    effect: 'note',
    says: 'Driver Verifier was on, and its renamed tags were added to their originals',
    remedy: 'Nothing to do.',
  },
  MACHINE_DIFFERS: {
    effect: 'inconclusive',
    says: 'the two dumps are not of the same machine and system',
    remedy: 'Take both dumps on one machine in one boot, and pair the artifacts of the same leg.',
    remedyAtPrompt: 'Take both dumps on one machine in one boot.',
  },
  WIDTH_DIFFERS: {
    effect: 'inconclusive',
    says: 'one dump is of a 32-bit system or taken by a 32-bit process, and the other is not',
    remedy: 'Take both dumps with the same 64-bit program on the same machine.',
  },
  REBOOT: {
    effect: 'inconclusive',
    says: 'the machine was restarted between the two dumps',
    remedy:
      'Take both dumps in one boot, with PoolMon or a live debugger: two crash dumps are always two boots. Look for a bug check in the test job.',
    remedyAtPrompt:
      'Take both dumps in one boot, with PoolMon or a live debugger: two crash dumps are always two boots. See whether the test ended in a bug check.',
  },
  BOOT_UNKNOWN: {
    effect: 'note',
    says: 'the dumps neither count frees nor state when the machine was started, so a restart between them may go unseen',
    remedy: 'Use !poolused 1, which counts frees, and keep the banner of the debugger in each file.',
  },
  SET_BACK: {
    effect: 'inconclusive',
    says: 'counters went down within one boot: the virtual machine was set back to a checkpoint between the two dumps',
    remedy: 'Take both dumps after the checkpoint is applied: what was allocated before it is gone.',
  },
  COMMIT_GREW: {
    effect: 'note',
    says: 'memory grew that is no pool, so no tag shows it',
    remedy:
      'Look at Process objects that are kept, at MDLs and at contiguous memory; a program that the test left running takes memory as well.',
  },
  NOT_CALM: {
    effect: 'note',
    says: 'the machine still moved when the snapshot at rest was taken',
    remedy: 'Stop the driver and the test first, and raise settle-seconds.',
    remedyAtPrompt: 'Stop the driver and the test first, and raise -SettleSeconds of Get-PoolSnapshot.ps1.',
  },
  COUNTER_DOWN: {
    effect: 'inconclusive',
    says: 'an allocation counter went down, which only a restart does',
    remedy: 'Check that both dumps are of the same machine and the same boot.',
  },
  FEW_ROWS: {
    effect: 'inconclusive',
    says: 'the table has too few rows to be of a whole machine; what it does not show is unknown',
    remedy: 'Give every row of the machine: !poolused, poolmon -n, or all that the script reads.',
  },
  FILTERED: {
    effect: 'inconclusive',
    says: 'the dump was taken with a filter, so a leak in any other row stays unseen',
    remedy: 'Leave the filter out: a reference leak shows in somebody else\u2019s tag.',
  },
  FILTERS_DIFFER: {
    effect: 'inconclusive',
    says: 'the two dumps do not cover the same tags, so growth is unknown for the rest',
    remedy: 'Take both dumps with the same command.',
  },
  SEVERAL_SNAPSHOTS: {
    effect: 'note',
    says: 'there are several snapshots on this side, and the last one was taken',
    remedy: 'Keep one snapshot a side, or narrow before-files and after-files.',
    remedyAtPrompt: 'Keep one snapshot a side, or give the file alone: then its snapshots are a series.',
  },
  SEVERAL_FILES: {
    effect: 'inconclusive',
    says: 'several files stand where one is expected, and neither their names nor their times tell how they belong together',
    remedy:
      'Give the files of one machine the same name on both sides, or number them; or narrow before-files and after-files.',
    remedyAtPrompt:
      'Give the files of one machine the same name on both sides, or number them; or name one file as BEFORE and one as AFTER.',
  },
  SINGLE_DUMP: {
    effect: 'inconclusive',
    says: 'there is one dump only: it shows what is held since boot, and not what grew',
    remedy: 'Take a second dump in the same boot, after the test, and give both: only then growth can be judged.',
  },
  CONTROL_UNUSABLE: {
    effect: 'inconclusive',
    says: 'the control interval cannot be used, so the test was judged without it',
    remedy:
      'Take both ends of the control whole, on the same machine in the same boot as the test, and before it begins; or leave the control out.',
  },
  CONTROL_ABSENT: {
    effect: 'note',
    says: 'control-iterations is given and no leg has a control interval, so it counts for nothing',
    remedy:
      'Give the control dumps too (control-before-artifact and control-after-artifact, or stages control-… of a series), or leave control-iterations out.',
    remedyAtPrompt:
      'Give the control dumps too (--control-before and --control-after, or control-… in the folder of a series), or leave --control-iterations out.',
  },
  SAME_DUMP: {
    effect: 'inconclusive',
    says: 'the dump before and the dump after are the same bytes, so they say nothing about what the test did',
    remedy:
      'Take one dump before the test and one after it, and check that no step copies or uploads one of them twice, and that before-artifact and after-artifact do not name one artifact.',
    remedyAtPrompt: 'Take one dump before the test and one after it, and check that AFTER is no copy of BEFORE.',
  },
  ALL_IGNORED: {
    effect: 'inconclusive',
    says: 'ignore-tags leaves no row of the dumps to judge, or too few, or none of a driver tag',
    remedy:
      'Narrow ignore-tags: it takes out every tag, most of them where no driver-tags are named, or every row that a pattern of driver-tags names.',
    remedyAtPrompt:
      'Narrow --ignore-tags, or ignore-tags of the policy: it takes out every tag, most of them where no --driver-tags are named, or every row that a pattern of --driver-tags names.',
  },
  LIMIT_NOT_JUDGED: {
    effect: 'inconclusive',
    says: 'a limit of the policy cannot be judged',
    remedy:
      'Take both dumps whole and with their counts, or take the limit out; a limit in bytes needs sizes that are not rounded to KB or MB.',
  },
  LIMIT_TAG_ABSENT: {
    effect: 'note',
    says: 'no dump shows the tag of a limit, so the limit holds for nothing',
    remedy: 'Check the tag in limits: it prints as four characters, blanks included.',
  },
  BASELINE_UNREADABLE: {
    effect: 'inconclusive',
    says: 'the baseline is no report of schema version 1, so nothing was compared with it',
    remedy: 'Give the report.json of an earlier run without the change.',
  },
  BASELINE_NONE: {
    effect: 'note',
    says: 'there is no baseline yet, so this run is judged without one',
    remedy:
      'Nothing to do: the next successful runs of the branch leave their reports, once this action runs there too.',
    remedyAtPrompt:
      'The action downloads the reports of the branch that the policy names; here, give them: --baseline report.json.',
  },
  BASELINE_GONE: {
    effect: 'inconclusive',
    says: 'earlier runs left reports for the baseline, and they are gone',
    remedy: 'Let the branch run again: somebody deleted the reports before their time.',
  },
  BASELINE_NOT_READ: {
    effect: 'inconclusive',
    says: 'the baseline that was asked for could not be had',
    remedy: 'Give the job the permission actions: read and a github-token, or set baseline: none.',
  },
  BASELINE_REFUSED: {
    effect: 'inconclusive',
    says: 'the baseline is of a branch that the author of the change may have chosen, so it does not count',
    remedy: 'Write baseline into the policy file of the base branch, or name the base or the default branch.',
  },
  BASELINE_UNAVAILABLE: {
    effect: 'note',
    says: 'one report of the baseline could not be downloaded, so it was left out',
    remedy: 'Nothing to do: the next runs of the branch leave others.',
  },
  BASELINE_LEG_GONE: {
    effect: 'note',
    says: 'the baseline has a leg that this run lacks',
    remedy: 'See whether its job uploaded its dumps; legs in the policy makes a missing leg missing evidence.',
  },
  BASELINE_UNFIT: {
    effect: 'inconclusive',
    says: 'a baseline is no earlier run on such a machine, so the test was judged without it',
    remedy: 'Give report.json of an earlier run of the same test without the change, on a machine of the same kind.',
  },
  BASELINE_OTHER_LEGS: {
    effect: 'note',
    says: 'no baseline has this leg, so it is judged without one',
    remedy: 'Run the same matrix on the branch; a leg is known by its name.',
  },
  POLICY_NOT_READ: {
    effect: 'inconclusive',
    says: 'whether the repository has a policy file could not be found out, so what it asks for is not known',
    remedy:
      'Check out the repository before this step, or give the job the permission contents: read; policy-file: none says that there is no file.',
  },
  BASE_POLICY_NOT_READ: {
    effect: 'note',
    says: 'the policy of the base branch could not be read, so no exception and no label counts, and what this change makes of the policy is not known',
    remedy: 'Give the job the permission contents: read, and see that the policy of the base branch is right.',
  },
  POLICY_REF_MOVES: {
    effect: 'note',
    says: 'the policy extends one of another repository at a branch or a tag, which may change without a change here',
    remedy: 'Name the full commit behind the @.',
  },
  POLICY_INHERITED: {
    effect: 'note',
    says: 'a policy of another repository allows more than the defaults',
    remedy: 'Nothing to do where that is meant.',
  },
  POLICY_NOT_COMPARED: {
    effect: 'note',
    says: 'whether this pull request changes the policy could not be found out',
    remedy: 'Give the job the permission contents: read, and see that the policy of the base branch is right.',
  },
  EXCEPTION_EXPIRED: {
    effect: 'note',
    says: 'an exception of the policy has expired and covers nothing any more',
    remedy: 'Mend the leak, or let the owner renew the exception; remove it if nothing leaks any more.',
  },
  EXCEPTION_TOO_LONG: {
    effect: 'note',
    says: 'an exception of the policy ends more than a year from now, so it covers nothing',
    remedy: 'Let it end within a year; its owner can renew it.',
  },
  EXCEPTION_EXPIRES_SOON: {
    effect: 'note',
    says: 'an exception of the policy ends within two weeks; what it covers fails the check then',
    remedy: 'Mend the leak, or let the owner renew the exception.',
  },
  EXCEPTION_LEG_ABSENT: {
    effect: 'note',
    says: 'an exception of the policy names legs of which this run has none, so it covers nothing',
    remedy: 'Check legs of the exception: it takes the names that the report shows, `?` one character and `*` any.',
  },
  ACCEPTANCE_NOT_READ: {
    effect: 'note',
    says: 'whether somebody accepted the leak could not be found out, so nobody did',
    remedy: 'Give the job the permission that the answer names, or pull-requests: read, and run it again.',
  },
  ACCEPTANCE_REFUSED: {
    effect: 'note',
    says: 'the label that accepts a leak is set and does not count',
    remedy: 'Let somebody whom acknowledge in the policy of the base branch names remove the label and set it again.',
  },
  POOLTAG_LINES: {
    effect: 'note',
    says: 'lines of the pooltag file are no entries and were passed over',
    remedy: 'An entry is TAG - binary - description; a comment begins with rem or //.',
  },
  DRIVER_TAG_ABSENT: {
    effect: 'inconclusive',
    says: 'no dump shows a tag of this pattern, so the driver was not judged',
    remedy: 'Check driver-tags: a tag prints as four characters, blanks included, and often in reverse of the source.',
    remedyAtPrompt:
      'Check --driver-tags: a tag prints as four characters, blanks included, and often in reverse of the source.',
  },
} as const satisfies Record<string, ProblemText>

/** Every problem there is, in the order of its way, for the documentation. */
export const problemCatalog: Readonly<Record<ProblemCode, ProblemText>> = problemTexts

/** True where evidence is missing: such a run is never clean. */
export const isMissingEvidence = (found: Problem): boolean => problemTexts[found.code].effect === 'inconclusive'

/** The problems of one leg: of each of its files, and of comparing them. */
export const problemsOf = ({ name }: { readonly name: string }, problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ leg }) => leg === name)

/** Says what is wrong, without what to do. */
export const saysOf = ({ code, detail }: Problem): Phrase => {
  const { says } = problemTexts[code]
  return detail.length > 0 ? phrase`${ours(says)}: ${detail}` : ours(says)
}

/** Says what is wrong and what to do in the words of the program that speaks, without the position. */
export const messageOf = (found: Problem): Phrase => {
  const { says, remedy, remedyAtPrompt = remedy }: ProblemText = problemTexts[found.code]
  const seen = found.detail.length > 0 ? phrase`${ours(says)} (${found.detail}). ` : phrase`${ours(says)}. `
  return phrase`${upperFirst(seen)}${ours(found.program === 'action' ? remedy : remedyAtPrompt)}`
}

/** A problem as a report tells it: `message` is what `messageOf` made of it. */
interface ToldProblem {
  readonly code: string
  readonly source: string
  readonly line: number | null
  readonly message: string
}

/** The problem that was told; null for a code that this version does not know. */
export const readProblem = ({ code, source, line, message }: ToldProblem): Problem | null => {
  if (!isProblemCode(code)) return null
  const { says } = problemTexts[code]
  const [, detail = ''] = /^ \((.*?)\)\. [A-Z]/s.exec(message.slice(says.length)) ?? []
  return problem(code, { source, line, detail: detail === '' ? [] : phrase`${detail}` })
}

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemTexts, code)

/** `after.txt:31`, or the file alone. */
export const positionOf = (found: Problem): string =>
  found.line === null ? found.source : `${found.source}:${found.line}`

/** The position as it stands before the words of a problem; nothing where it has none. */
export const placeBefore = (found: Problem): string => {
  const position = positionOf(found)
  return position === '' ? '' : `${position}: `
}
