/*
 * Objects that another one frees in the end. `parent`: the framework deletes it with its parent; `driver`: the object
 * of the driver leads to it, so a function that succeeds may leave it there.
 */
export type Owner = 'parent' | 'driver'

/** A function that hands an object out, and what gives the object back. */
export interface Acquire {
  readonly name: string
  /** Where the object is: what is returned, or an argument (0-based) and the place in it: `''`, `.Buffer`. */
  readonly object: 'return' | { readonly arg: number; readonly suffix: string }
  /** When it was handed out: the result is set, is a success, says that there is one already; or always. */
  readonly success: 'set' | 'status' | 'defined' | 'always'
  readonly release: readonly string[]
  /** What looks like a release and is none. */
  readonly half?: readonly string[]
  /** Position of the argument that says which type of object it is: `*PsProcessType`. */
  readonly type?: number
  /** An element that is taken out of a list: whose it is, is unsure. */
  readonly isUnlink?: boolean
  /** Position of the argument that is FALSE where the caller has the memory already. */
  readonly allocates?: number
  /** Position of the request that owns the object from then on, unless it is NULL, and its member that leads there. */
  readonly attach?: { readonly arg: number; readonly member: string }
  /** What frees the object in the end where nobody else does. */
  readonly owner?: Owner
}

type Row = readonly [name: string, object: 'return' | number, success: Acquire['success'], release: string]

/** A row in full. */
export const toAcquire = ([name, object, success, release]: Row): Acquire => ({
  name,
  // Of a string it is the buffer that is handed out.
  object: object === 'return' ? object : { arg: object, suffix: /^RtlFree\w*String$/.test(release) ? '.Buffer' : '' },
  success,
  release: release.split(' '),
})

export const FREE = 'ExFreePool ExFreePoolWithTag ExFreePool2 ExFreePoolWithTagPriority'
const DEREF = 'ObDereferenceObject ObfDereferenceObject ObDereferenceObjectDeferDelete ObDereferenceObjectWithTag'
const CLOSE = 'ZwClose NtClose ObCloseHandle FltClose CloseHandle'
const CONTEXT = 'FltReleaseContext FltReleaseContexts'

/* Positions and conditions are those of the documentation of each function. */
const ROWS: readonly Row[] = [
  // Without a tag it is `None`; a macro of the driver's that passes one stands for another function.
  ['ExAllocatePool', 'return', 'set', FREE],
  ['ExAllocatePoolWithQuota', 'return', 'set', FREE],
  ['PsLookupProcessByProcessId', 1, 'status', DEREF],
  ['PsLookupThreadByThreadId', 1, 'status', DEREF],
  ['PsLookupProcessThreadByCid', 1, 'status', DEREF],
  // Each gives back the one that it goes on from.
  ['PsGetNextProcess', 'return', 'set', `${DEREF} PsGetNextProcess`],
  ['PsGetNextProcessThread', 'return', 'set', `${DEREF} PsGetNextProcessThread`],
  ['SeCaptureSubjectContext', 0, 'always', 'SeReleaseSubjectContext'],
  ['SeCaptureSubjectContextEx', 2, 'always', 'SeReleaseSubjectContext'],
  ['PsReferencePrimaryToken', 'return', 'set', `PsDereferencePrimaryToken ${DEREF}`],
  ['PsReferenceImpersonationToken', 'return', 'set', `PsDereferenceImpersonationToken ${DEREF}`],
  ['SeCreateClientSecurity', 3, 'status', 'SeDeleteClientSecurity'],
  ['SeCreateClientSecurityFromSubjectContext', 3, 'status', 'SeDeleteClientSecurity'],
  ['SeLocateProcessImageName', 1, 'status', FREE],
  ['SeAssignSecurity', 2, 'status', 'SeDeassignSecurity'],
  ['SeCaptureSecurityDescriptor', 4, 'status', 'SeReleaseSecurityDescriptor'],
  ['SeQueryInformationToken', 2, 'status', FREE],
  ['SeQuerySecurityDescriptorInfo', 2, 'status', FREE],
  ['ObGetObjectSecurity', 1, 'status', 'ObReleaseObjectSecurity'],
  ['ZwCreateFile', 0, 'status', CLOSE],
  ['ZwOpenFile', 0, 'status', CLOSE],
  ['NtCreateFile', 0, 'status', CLOSE],
  ['NtOpenFile', 0, 'status', CLOSE],
  ['IoCreateFile', 0, 'status', CLOSE],
  ['IoCreateFileEx', 0, 'status', CLOSE],
  ['IoCreateFileSpecifyDeviceObjectHint', 0, 'status', CLOSE],
  ['FltCreateFile', 2, 'status', CLOSE],
  ['FltCreateFileEx', 2, 'status', CLOSE],
  ['FltCreateFileEx2', 2, 'status', CLOSE],
  ['IoGetDeviceObjectPointer', 2, 'status', DEREF],
  ['ZwOpenKey', 0, 'status', CLOSE],
  ['ZwOpenKeyEx', 0, 'status', CLOSE],
  ['ZwCreateKey', 0, 'status', CLOSE],
  ['IoOpenDeviceRegistryKey', 3, 'status', CLOSE],
  ['IoOpenDriverRegistryKey', 4, 'status', CLOSE],
  ['IoOpenDeviceInterfaceRegistryKey', 2, 'status', CLOSE],
  ['WdfRegistryOpenKey', 4, 'status', 'WdfRegistryClose'],
  ['WdfDeviceOpenRegistryKey', 4, 'status', 'WdfRegistryClose'],
  ['WdfDriverOpenParametersRegistryKey', 3, 'status', 'WdfRegistryClose'],
  ['ZwCreateEvent', 0, 'status', CLOSE],
  ['ZwOpenEvent', 0, 'status', CLOSE],
  ['IoCreateNotificationEvent', 1, 'set', CLOSE],
  ['IoCreateSynchronizationEvent', 1, 'set', CLOSE],
  ['ZwCreateMutant', 0, 'status', CLOSE],
  ['ZwCreateSemaphore', 0, 'status', CLOSE],
  ['ZwCreateTimer', 0, 'status', CLOSE],
  ['ZwCreateSection', 0, 'status', CLOSE],
  ['ZwOpenSection', 0, 'status', CLOSE],
  ['ZwCreateDirectoryObject', 0, 'status', CLOSE],
  ['ZwOpenDirectoryObject', 0, 'status', CLOSE],
  ['ZwOpenSymbolicLinkObject', 0, 'status', CLOSE],
  ['ZwOpenProcess', 0, 'status', CLOSE],
  ['ZwOpenThread', 0, 'status', CLOSE],
  ['ZwOpenProcessTokenEx', 3, 'status', CLOSE],
  ['ZwOpenProcessToken', 2, 'status', CLOSE],
  ['ZwOpenThreadTokenEx', 4, 'status', CLOSE],
  ['ZwDuplicateToken', 5, 'status', CLOSE],
  ['ZwCreateTransaction', 0, 'status', CLOSE],
  ['ZwCreateIoCompletion', 0, 'status', CLOSE],
  ['ObOpenObjectByName', 6, 'status', CLOSE],
  ['PsCreateSystemThread', 0, 'status', CLOSE],
  ['IoGetAttachedDeviceReference', 'return', 'set', DEREF],
  ['IoGetDeviceAttachmentBaseRef', 'return', 'set', DEREF],
  ['IoGetLowerDeviceObject', 'return', 'set', DEREF],
  ['IoGetDiskDeviceObject', 1, 'status', DEREF],
  ['FltGetDiskDeviceObject', 1, 'status', DEREF],
  ['IoGetDmaAdapter', 'return', 'set', 'PutDmaAdapter'],
  ['IoGetRequestorProcess', 'return', 'set', 'none'],
  ['ExCreateCallback', 0, 'status', DEREF],
  ['FltCreateCommunicationPort', 1, 'status', 'FltCloseCommunicationPort'],
  ['IoAllocateIrp', 'return', 'set', 'IoFreeIrp'],
  ['IoAllocateIrpEx', 'return', 'set', 'IoFreeIrp'],
  ['IoMakeAssociatedIrp', 'return', 'set', 'IoFreeIrp'],
  ['IoBuildAsynchronousFsdRequest', 'return', 'set', 'IoFreeIrp'],
  ['WdfRequestCreate', 2, 'status', 'WdfObjectDelete'],
  ['NdisAllocateMdl', 'return', 'set', 'NdisFreeMdl IoFreeMdl'],
  ['IoAllocateWorkItem', 'return', 'set', 'IoFreeWorkItem'],
  ['IoAllocateErrorLogEntry', 'return', 'set', 'IoWriteErrorLogEntry IoFreeErrorLogEntry'],
  [
    'IoRegisterPlugPlayNotification',
    6,
    'status',
    'IoUnregisterPlugPlayNotification IoUnregisterPlugPlayNotificationEx',
  ],
  ['ExRegisterCallback', 'return', 'set', 'ExUnregisterCallback'],
  ['ExAllocateTimer', 'return', 'set', 'ExDeleteTimer'],
  ['ExInitializeResourceLite', 0, 'status', 'ExDeleteResourceLite'],
  ['MmAllocateContiguousMemory', 'return', 'set', 'MmFreeContiguousMemory MmFreeContiguousMemorySpecifyCache'],
  [
    'MmAllocateContiguousMemorySpecifyCache',
    'return',
    'set',
    'MmFreeContiguousMemory MmFreeContiguousMemorySpecifyCache',
  ],
  ['MmAllocateContiguousNodeMemory', 'return', 'set', 'MmFreeContiguousMemory'],
  ['MmMapIoSpace', 'return', 'set', 'MmUnmapIoSpace'],
  ['MmMapIoSpaceEx', 'return', 'set', 'MmUnmapIoSpace'],
  ['MmMapLockedPagesSpecifyCache', 'return', 'set', 'MmUnmapLockedPages'],
  ['MmProbeAndLockPages', 0, 'always', 'MmUnlockPages'],
  ['RtlStringFromGUID', 1, 'status', 'RtlFreeUnicodeString'],
  ['RtlDuplicateUnicodeString', 2, 'status', 'RtlFreeUnicodeString'],
  ['IoVolumeDeviceToDosName', 1, 'status', FREE],
  ['RtlVolumeDeviceToDosName', 1, 'status', FREE],
  ['IoGetDeviceInterfaces', 3, 'status', FREE],
  ['IoRegisterDeviceInterface', 3, 'status', 'RtlFreeUnicodeString'],
  ['WdfMemoryCreate', 4, 'status', 'WdfObjectDelete'],
  ['WdfObjectCreate', 1, 'status', 'WdfObjectDelete'],
  ['WdfCollectionCreate', 1, 'status', 'WdfObjectDelete'],
  ['WdfStringCreate', 2, 'status', 'WdfObjectDelete'],
  ['FltGetFileNameInformation', 2, 'status', 'FltReleaseFileNameInformation'],
  ['FltGetFileNameInformationUnsafe', 3, 'status', 'FltReleaseFileNameInformation'],
  ['FltGetDestinationFileNameInformation', 6, 'status', 'FltReleaseFileNameInformation'],
  ['FltGetTunneledName', 2, 'status', 'FltReleaseFileNameInformation'],
  ['FltAllocateContext', 4, 'status', CONTEXT],
  ['FltGetStreamContext', 2, 'status', CONTEXT],
  ['FltGetStreamHandleContext', 2, 'status', CONTEXT],
  ['FltGetFileContext', 2, 'status', CONTEXT],
  ['FltGetInstanceContext', 1, 'status', CONTEXT],
  ['FltGetVolumeContext', 2, 'status', CONTEXT],
  ['FltGetTransactionContext', 2, 'status', CONTEXT],
  ['FltSetStreamContext', 4, 'defined', CONTEXT],
  ['FltSetStreamHandleContext', 4, 'defined', CONTEXT],
  ['FltSetFileContext', 4, 'defined', CONTEXT],
  ['FltSetInstanceContext', 3, 'defined', CONTEXT],
  ['FltSetVolumeContext', 3, 'defined', CONTEXT],
  ['FltSetTransactionContext', 4, 'defined', CONTEXT],
  ['FltCreateSectionForDataScan', 6, 'status', 'FltCloseSectionForDataScan'],
  ['FltAllocateGenericWorkItem', 'return', 'set', 'FltFreeGenericWorkItem'],
  ['FltAllocateDeferredIoWorkItem', 'return', 'set', 'FltFreeDeferredIoWorkItem'],
  ['FltAllocateCallbackData', 2, 'status', 'FltFreeCallbackData'],
  ['FltGetFilterFromName', 1, 'status', 'FltObjectDereference'],
  ['FltGetVolumeFromName', 2, 'status', 'FltObjectDereference'],
  ['FltGetVolumeFromInstance', 1, 'status', 'FltObjectDereference'],
  ['FltGetVolumeFromFileObject', 2, 'status', 'FltObjectDereference'],
  ['FltGetVolumeInstanceFromName', 3, 'status', 'FltObjectDereference'],
  ['FltGetTopInstance', 1, 'status', 'FltObjectDereference'],
  ['FsRtlAllocateExtraCreateParameterList', 1, 'status', 'FsRtlFreeExtraCreateParameterList'],
  ['FsRtlAllocateExtraCreateParameter', 5, 'status', 'FsRtlFreeExtraCreateParameter'],
  ['CcPinRead', 4, 'set', 'CcUnpinData'],
  ['CcMapData', 3, 'set', 'CcUnpinData'],
  ['FwpsAcquireClassifyHandle0', 2, 'status', 'FwpsReleaseClassifyHandle0'],
  ['FwpsPendOperation0', 1, 'status', 'FwpsCompleteOperation0'],
  ['FwpsAllocateNetBufferAndNetBufferList0', 6, 'status', 'FwpsFreeNetBufferList0'],
  ['FwpsAllocateCloneNetBufferList0', 4, 'status', 'FwpsFreeCloneNetBufferList0'],
  ['FwpsInjectionHandleCreate0', 2, 'status', 'FwpsInjectionHandleDestroy0'],
  ['FwpmEngineOpen0', 4, 'status', 'FwpmEngineClose0'],
  ['FwpmEngineOpen', 4, 'status', 'FwpmEngineClose FwpmEngineClose0'],
  ['NdisAllocateNetBufferListPool', 'return', 'set', 'NdisFreeNetBufferListPool'],
  ['NdisAllocateNetBufferPool', 'return', 'set', 'NdisFreeNetBufferPool'],
  ['NdisAllocateNetBufferList', 'return', 'set', 'NdisFreeNetBufferList'],
  ['NdisAllocateNetBufferAndNetBufferList', 'return', 'set', 'NdisFreeNetBufferList'],
  ['NdisAllocateCloneNetBufferList', 'return', 'set', 'NdisFreeCloneNetBufferList'],
  ['NdisAllocateIoWorkItem', 'return', 'set', 'NdisFreeIoWorkItem'],
  ['NdisAllocateTimerObject', 1, 'status', 'NdisFreeTimerObject'],
  ['NdisOpenConfigurationEx', 1, 'status', 'NdisCloseConfiguration'],
  ['NdisOpenConfiguration', 1, 'status', 'NdisCloseConfiguration'],
  ['NdisMAllocateSharedMemory', 3, 'set', 'NdisMFreeSharedMemory'],
  ['NdisAllocateRWLock', 'return', 'set', 'NdisFreeRWLock'],
  ['NdisAllocateCloneOidRequest', 3, 'status', 'NdisFreeCloneOidRequest'],
  ['NdisAllocateMemory', 0, 'status', 'NdisFreeMemory'],
  ['WskSocket', 'return', 'set', 'WskCloseSocket'],
  ['WskCaptureProviderNPI', 2, 'status', 'WskReleaseProviderNPI'],
  ['EtwRegister', 3, 'status', 'EtwUnregister'],
  ['MmMapViewOfSection', 2, 'status', 'MmUnmapViewOfSection ZwUnmapViewOfSection'],
  ['MmMapViewInSystemSpace', 1, 'status', 'MmUnmapViewInSystemSpace'],
  ['ZwMapViewOfSection', 2, 'status', 'ZwUnmapViewOfSection'],
]

const OBJECTS: readonly Acquire[] = [
  ['ObReferenceObjectByHandle', 4, 2] as const,
  ['ObReferenceObjectByHandleWithTag', 5, 2] as const,
  ['ObReferenceObjectByName', 7, 4] as const,
]
  .map(([name, arg, type]): Acquire => ({ ...toAcquire([name, arg, 'status', DEREF]), type }))
  .concat([{ ...toAcquire(['ObOpenObjectByPointer', 6, 'status', CLOSE]), type: 4 }])

const UNICODE = 'RtlFreeUnicodeString'
const ANSI = 'RtlFreeAnsiString'
const OEM = 'RtlFreeOemString RtlFreeAnsiString'

/** Conversions of strings: the last argument says whether they allocate the buffer. */
const STRINGS: readonly Acquire[] = (
  [
    ['RtlAnsiStringToUnicodeString', UNICODE],
    ['RtlOemStringToUnicodeString', UNICODE],
    ['RtlOemStringToCountedUnicodeString', UNICODE],
    ['RtlUpcaseUnicodeString', UNICODE],
    ['RtlDowncaseUnicodeString', UNICODE],
    ['RtlConvertSidToUnicodeString', UNICODE],
    ['RtlUnicodeStringToAnsiString', ANSI],
    ['RtlUpcaseUnicodeStringToAnsiString', ANSI],
    ['RtlUnicodeStringToOemString', OEM],
    ['RtlUnicodeStringToCountedOemString', OEM],
    ['RtlUpcaseUnicodeStringToOemString', OEM],
    ['RtlUpcaseUnicodeStringToCountedOemString', OEM],
  ] as const
).map(([name, release]) => ({ ...toAcquire([name, 0, 'status', release]), allocates: 2 }))

/** Objects that something else frees in the end, or that it leads to. */
const OWNED: readonly Acquire[] = [
  { ...toAcquire(['IoCreateDevice', 6, 'status', 'IoDeleteDevice']), owner: 'driver' },
  { ...toAcquire(['IoCreateDeviceSecure', 8, 'status', 'IoDeleteDevice']), owner: 'driver' },
  // Without attributes its parent is the device.
  { ...toAcquire(['WdfIoTargetCreate', 2, 'status', 'WdfObjectDelete']), owner: 'parent' },
  {
    ...toAcquire(['IoAllocateMdl', 'return', 'set', 'IoFreeMdl ExFreePool']),
    attach: { arg: 4, member: '.MdlAddress' },
  },
]

const PAGES: readonly Acquire[] = [
  'MmAllocatePagesForMdl',
  'MmAllocatePagesForMdlEx',
  'MmAllocateNodePagesForMdlEx',
].map((name) => ({
  ...toAcquire([name, 'return', 'set', `${FREE} IoFreeMdl`]),
  half: ['MmFreePagesFromMdl', 'MmFreePagesFromMdlEx'],
}))

/** Pages of an MDL are given back; the MDL itself is pool, and still to be freed. */
const HALF_RELEASES: readonly Acquire[] = ['MmFreePagesFromMdl', 'MmFreePagesFromMdlEx'].map((name) =>
  toAcquire([name, 0, 'always', `${FREE} IoFreeMdl`]),
)

/** An element that leaves a list of the driver. */
export const UNLINK: Acquire = { ...toAcquire(['RemoveEntryList', 0, 'always', FREE]), isUnlink: true }

/**
 * Names of the filtering platform have the version of the function behind them, which its headers add for the sources.
 */
const VERSIONED = /^Fwp[sm]\w*?\d$/

const withoutVersion = (name: string): string => (VERSIONED.test(name) ? name.slice(0, -1) : name)

/** A row, and the same as sources write it. */
const written = (row: Row): readonly Acquire[] => {
  const one = toAcquire(row)
  const release = [...new Set([...one.release, ...one.release.map(withoutVersion)])]
  const plain = withoutVersion(one.name)
  return plain === one.name ? [one] : [one, { ...one, name: plain }].map((named) => ({ ...named, release }))
}

/** The names that sources write for documented ones. */
export const asWritten = (names: readonly string[]): readonly string[] => [
  ...new Set([...names, ...names.map(withoutVersion)]),
]

const acquires = new Map<string, Acquire>([
  ...ROWS.flatMap(written).map((one) => [one.name, one] as const),
  ...OBJECTS.map((one) => [one.name, one] as const),
  ...[...PAGES, ...STRINGS, ...OWNED].map((one) => [one.name, one] as const),
])

/** How a documented function hands out; undefined for one that is not known. */
export const acquireNamed = (name: string): Acquire | undefined => acquires.get(name)

/** Functions that give half of an object back; those that acquire it make their tag theirs. */
export const halfReleasesOf = (names: readonly string[]): readonly Acquire[] =>
  PAGES.some(({ name }) => names.includes(name)) ? HALF_RELEASES : []

/** Words of the type argument by tag: the object type that `ObReferenceObjectByHandle` is asked for. */
export const TYPE_OF_TAG: Readonly<Record<string, RegExp>> = {
  Proc: /PsProcessType/,
  Thre: /PsThreadType/,
  File: /IoFileObjectType/,
  Toke: /SeTokenObjectType|PsTokenType/,
  Even: /ExEventObjectType/,
  Sema: /ExSemaphoreObjectType/,
  Muta: /Mutant/,
  'Key ': /CmKeyObjectType/,
  Sect: /MmSectionObjectType|SectionObjectType/,
  Devi: /IoDeviceObjectType/,
  Driv: /IoDriverObjectType/,
}
