import { remembered } from './remembered.ts'

/* What names of functions say that nothing else is known of. */

/** Functions that never come back. */
const NO_RETURN =
  /^(?:KeBugCheck(?:Ex)?|RtlFailFast|__fastfail|ExRaise(?:Status|AccessViolation|DatatypeMisalignment)|RtlRaiseStatus|FltRaise\w*|abort|exit|panic|__debugbreak_and_die)$/
export const neverReturns = remembered((name) => NO_RETURN.test(name))

/** What a name that nothing else is known of gives back. */
const RELEASES =
  /(?:free|release|deref|delete|destroy|close|cleanup|clean_up|dispose|discard|teardown|uninit|unref|drop|decref|put|recycle|return|complete|cancel)/i
const UNLOCKS = /(?:lock|mutex|resource|semaphore|event|spin|irql|cancel)/i
export const isReleaseName = remembered((name) => RELEASES.test(name) && !UNLOCKS.test(name))

/** Kernel functions that take over what they are given, or put it where others free it. */
const KEEPS =
  /^(?:(?:Ex)?Interlocked(?:Push|Insert)\w*|KeSet(?:Coalescable)?Timer\w*|Insert(?:Head|Tail)List|AppendTailList|list_(?:add|insert|move)\w*|PushEntryList|KeInsert\w*Queue\w*|ExInterlocked\w*List|InitializeSListHead|Io(?:Queue|Try)\w*|IoCsqInsert\w*|IoSetCompletionRoutine\w*|IoSetIoCompletion\w*|IoCompleteRequest|IofCompleteRequest|IoCallDriver|IofCallDriver|PoCallDriver|ExQueueWorkItem|PsCreateSystemThread|ExAllocateTimer|FltSet\w*Context|FltQueue\w*|FltCompletePended\w*|Flt(?:Perform\w*AsynchronousIo|SendMessage\w*)|FltCbdqInsertIo|FltInsert\w*|FsRtlInsert\w*|FsRtlAddToTunnelCache|Fwps(?:FlowAssociateContext|NetBufferListAssociateContext|Inject|CompleteClassify|CompleteOperation)\w*|Ndis(?:M?Send|FSend|FIndicate|MIndicate|FOid|MOid|MSet|FSet|Queue|Set(?:Timer|Optional))\w*|NetBuffer\w*|Wdf(?:Request(?:Send|Forward|Complete|SetCompletion)|ObjectContext|DeviceInitAssign|CollectionAdd|Object(?:Add|Reference))\w*|Wsk(?:Send|Receive)\w*|Ob(?:Register|InsertObject)\w*|Cm(?:Register|Set)\w*|Ps(?:Set|Register)\w*|RtlInsertElement\w*|RtlInsertEntryHashTable|RtlInsertUnicodePrefix|StorPort\w*|IoWMIWriteEvent|Etw\w*Register|Zw(?:Set\w*|Write\w*Async)|\w*Write\w*Handle)/
export const keeps = remembered((name) => KEEPS.test(name))

/**
 * Where a function that runs another one later has the routine and its context, and which parameter of the routine gets
 * that.
 */
export interface RunsLater {
  readonly routine: number
  readonly context: number
  readonly parameter: number
}

/** Functions that hand a context to a routine that runs once; who waits for a completion routine frees after it. */
export const RUNS_LATER: ReadonlyMap<string, RunsLater> = new Map([
  ['IoQueueWorkItem', { routine: 1, context: 3, parameter: 1 }],
  ['IoQueueWorkItemEx', { routine: 1, context: 3, parameter: 1 }],
  ['ExInitializeWorkItem', { routine: 1, context: 2, parameter: 0 }],
  ['PsCreateSystemThread', { routine: 5, context: 6, parameter: 0 }],
  ['FltQueueGenericWorkItem', { routine: 2, context: 4, parameter: 2 }],
  ['FltQueueDeferredIoWorkItem', { routine: 2, context: 4, parameter: 2 }],
  ['NdisQueueIoWorkItem', { routine: 1, context: 2, parameter: 0 }],
])

/** Functions that make a list of buffers of an MDL, and then own it. */
const WRAPS = /^(?:Ndis|Fwps)AllocateNetBuffer(?:AndNetBufferList)?0?$/
export const wraps = remembered((name) => WRAPS.test(name))

/** Functions that only look at what they are given. */
const BORROWS =
  /^(?:(?:Rtl|Ke|Zw|Nt|Mm|Hal|Io|Ob|Ps|Se|Ex|Cc|Flt|FsRtl|Fwp[sm]|Ndis|NDIS|Net|Wdf|WDF|Wsk|Tdi|Po|Kd|Dbg|BCrypt|Etw|Wmi|WPP|Trace|Ob[fF]?|Usbd|USBD|Wdm|Nmr|StorPort|Interlocked|Read|Write)[A-Z_]\w*|mem\w+|str\w+|wcs\w+|_?(?:v?sn?w?printf\w*)|swprintf\w*|_\w+|construct|[A-Z][A-Z0-9_]*|min|max|Add2Ptr|InitializeListHead|InitializeObjectAttributes|ProbeFor\w+|IsListEmpty|get_?\w*|is_?\w*|has_?\w*|Initialize\w*|\w*(?:Log|Trace|Print|Assert|printf|log|trace|print)\w*)$/
export const borrows = remembered((name) => BORROWS.test(name))
