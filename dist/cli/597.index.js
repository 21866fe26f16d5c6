export const id = 597;
export const ids = [597];
export const modules = {

/***/ 597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withPlaces),
/* harmony export */   c: () => (/* binding */ tagSites),
/* harmony export */   d: () => (/* binding */ LOOKASIDES),
/* harmony export */   f: () => (/* binding */ allocators),
/* harmony export */   i: () => (/* binding */ openSources),
/* harmony export */   l: () => (/* binding */ literalValue),
/* harmony export */   n: () => (/* binding */ findPlaces),
/* harmony export */   o: () => (/* binding */ callsOf),
/* harmony export */   r: () => (/* binding */ locateFindings),
/* harmony export */   s: () => (/* binding */ functionsWith),
/* harmony export */   t: () => (/* binding */ defaultPlaceOptions),
/* harmony export */   u: () => (/* binding */ tagOf)
/* harmony export */ });
// build/where/apis.js
const toAcquire = ([name, object, success, release]) => ({
	name,
	object: object === "return" ? object : {
		arg: object,
		suffix: ""
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
		DEREF
	],
	[
		"PsGetNextProcessThread",
		"return",
		"set",
		DEREF
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
		"ObOpenObjectByPointer",
		6,
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
		"IoCreateDevice",
		6,
		"status",
		"IoDeleteDevice"
	],
	[
		"IoCreateDeviceSecure",
		8,
		"status",
		"IoDeleteDevice"
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
		"IoAllocateMdl",
		"return",
		"set",
		"IoFreeMdl ExFreePool"
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
		"RtlAnsiStringToUnicodeString",
		0,
		"status",
		"RtlFreeUnicodeString"
	],
	[
		"RtlUnicodeStringToAnsiString",
		0,
		"status",
		"RtlFreeAnsiString"
	],
	[
		"RtlUpcaseUnicodeString",
		0,
		"status",
		"RtlFreeUnicodeString"
	],
	[
		"RtlDowncaseUnicodeString",
		0,
		"status",
		"RtlFreeUnicodeString"
	],
	[
		"RtlStringFromGUID",
		1,
		"status",
		"RtlFreeUnicodeString"
	],
	[
		"RtlConvertSidToUnicodeString",
		0,
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
		"WdfIoTargetCreate",
		2,
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
		"failure",
		CONTEXT
	],
	[
		"FltSetStreamHandleContext",
		4,
		"failure",
		CONTEXT
	],
	[
		"FltSetFileContext",
		4,
		"failure",
		CONTEXT
	],
	[
		"FltSetInstanceContext",
		3,
		"failure",
		CONTEXT
	],
	[
		"FltSetVolumeContext",
		3,
		"failure",
		CONTEXT
	],
	[
		"FltSetTransactionContext",
		4,
		"failure",
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
		"FwpsAcquireClassifyHandle",
		2,
		"status",
		"FwpsReleaseClassifyHandle FwpsReleaseClassifyHandle0"
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
		"FwpsAllocateCloneNetBufferList",
		4,
		"status",
		"FwpsFreeCloneNetBufferList0 FwpsFreeCloneNetBufferList"
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
}));
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
const acquires = new Map([
	...ROWS.map((row) => [row[0], toAcquire(row)]),
	...OBJECTS.map((one) => [one.name, one]),
	...PAGES.map((one) => [one.name, one])
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
		...allocator("StorPortAllocatePool", 2, null, "StorPortFreePool"),
		object: {
			arg: 3,
			suffix: ""
		},
		success: "status"
	}
].map((one) => [one.name, one]));
/** Lookaside lists: the position of the tag where one is made, and what allocates of it. */
const LOOKASIDES = /* @__PURE__ */ new Map([
	["ExInitializeNPagedLookasideList", 5],
	["ExInitializePagedLookasideList", 5],
	["ExInitializeLookasideListEx", 6]
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
/** Functions that never come back. */
const NO_RETURN = /^(?:KeBugCheck(?:Ex)?|RtlFailFast|__fastfail|ExRaise(?:Status|AccessViolation|DatatypeMisalignment)|RtlRaiseStatus|FltRaise\w*|abort|exit|panic|__debugbreak_and_die)$/;
/** What a name that nothing else is known of gives back. */
const RELEASES = /(?:free|release|deref|delete|destroy|close|cleanup|clean_up|dispose|discard|teardown|uninit|unref|drop|decref|put|recycle|return|complete|cancel)/i;
const UNLOCKS = /(?:lock|mutex|resource|semaphore|event|spin|irql|cancel)/i;
const isReleaseName = (name) => RELEASES.test(name) && !UNLOCKS.test(name);
/** Kernel functions that take over what they are given, or put it where others free it. */
const KEEPS = /^(?:(?:Ex)?Interlocked(?:Push|Insert)\w*|Insert(?:Head|Tail)List|AppendTailList|PushEntryList|KeInsert\w*Queue\w*|ExInterlocked\w*List|InitializeSListHead|Io(?:Queue|Try)\w*|IoCsqInsert\w*|IoSetCompletionRoutine\w*|IoSetIoCompletion\w*|IoCompleteRequest|IofCompleteRequest|IoCallDriver|IofCallDriver|PoCallDriver|ExQueueWorkItem|PsCreateSystemThread|KeInitialize(?:Dpc|Apc|ThreadedDpc)|KeInsertQueueApc|ExAllocateTimer|FltSet\w*Context|FltQueue\w*|FltCompletePended\w*|Flt(?:Perform\w*AsynchronousIo|SendMessage\w*)|FltCbdqInsertIo|FltInsert\w*|FsRtlInsert\w*|FsRtlAddToTunnelCache|Fwps(?:FlowAssociateContext|NetBufferListAssociateContext|Inject|CompleteClassify|CompleteOperation)\w*|Ndis(?:M?Send|FSend|FIndicate|MIndicate|FOid|MOid|MSet|FSet|Queue|Set(?:Timer|Optional))\w*|NetBuffer\w*|Wdf(?:Request(?:Send|Forward|Complete|SetCompletion)|ObjectContext|DeviceInitAssign|CollectionAdd|Object(?:Add|Reference))\w*|Wsk(?:Send|Receive)\w*|Ob(?:Register|InsertObject)\w*|Cm(?:Register|Set)\w*|Ps(?:Set|Register)\w*|RtlInsertElement\w*|RtlInsertEntryHashTable|RtlInsertUnicodePrefix|StorPort\w*|Etw\w*Register|Zw(?:Set\w*|Write\w*Async))/;
/** Functions that make a list of buffers of an MDL, and then own it. */
const WRAPS = /^(?:Ndis|Fwps)AllocateNetBuffer(?:AndNetBufferList)?0?$/;
/** Functions that only look at what they are given. */
const BORROWS = /^(?:(?:Rtl|Ke|Zw|Nt|Mm|Hal|Io|Ob|Ps|Se|Ex|Cc|Flt|FsRtl|Fwp[sm]|Ndis|NDIS|Net|Wdf|WDF|Wsk|Tdi|Po|Kd|Dbg|BCrypt|Etw|Wmi|WPP|Trace|Ob[fF]?|Usbd|USBD|Wdm|Nmr|StorPort|Interlocked|Read|Write)[A-Z_]\w*|mem\w+|str\w+|wcs\w+|_?(?:v?sn?w?printf\w*)|swprintf\w*|_\w+|construct|[A-Z][A-Z0-9_]*|min|max|Add2Ptr|InitializeListHead|InitializeObjectAttributes|ProbeFor\w+|IsListEmpty|get_?\w*|is_?\w*|has_?\w*|Initialize\w*|\w*(?:Log|Trace|Print|Assert|printf|log|trace|print)\w*)$/;

// build/where/clean.js
const C_TOKENS = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\/\/(?:\\\r?\n|[^\n])*|R"([^()\\ \n]{0,16})\([\s\S]*?\)\1"|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\.|[^'\\\n]){1,12}'|^[ \t]*#(?:\\\r?\n|\/\*[\s\S]*?\*\/|\/\/[^\n]*|[^\n/]|\/)*/gm;
const RUST_TOKENS = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\/\/[^\n]*|\bb?r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[^\n]{1,8}?|[^'\\\n])'/g;
/**
* Blanks comments, texts of strings, directives and the branches of `#if` that are not taken: the first that is not
* `#if 0` is taken.
*/
const cleanC = (source) => {
	const macros = [];
	const branches = [];
	const parts = [];
	let done = 0;
	const isActive = () => branches.every(({ active }) => active);
	const copy = (end) => {
		const part = source.slice(done, end);
		parts.push(isActive() ? part : blank(part));
		done = end;
	};
	for (const { 0: found, index } of source.matchAll(C_TOKENS)) {
		if (index < done) continue;
		copy(index);
		done = index + found.length;
		const first = found.trimStart();
		if (first.startsWith("#")) {
			if (isActive()) macros.push(...macrosOf(first));
			follow$2(branches, first);
			parts.push(blank(found));
		} else if (found.startsWith("/")) parts.push(blank(found));
		else if (!isActive()) parts.push(blank(found));
		else parts.push(found.startsWith("'") ? found : emptied(found));
	}
	copy(source.length);
	return {
		text: parts.join(""),
		macros
	};
};
/** Blanks comments and texts of strings of Rust; the four bytes of a tag stay. */
const cleanRust = (source) => {
	return {
		text: source.replace(RUST_TOKENS, (found) => {
			if (found.startsWith("/")) return blank(found);
			if (found.startsWith("'") || /^"[^"{}\n]{4}"$/.test(found)) return found;
			return emptied(found);
		}),
		macros: []
	};
};
const blank = (text) => text.replace(/[^\n]+/g, (line) => " ".repeat(line.length));
/** A string without its text, its quotes at their places. */
const emptied = (text) => {
	const from = text.indexOf("\"");
	return `${text.slice(0, from).replace(/R|r|#/g, " ")}"${blank(text.slice(from + 1, -1))}"`;
};
const NEVER = /^#\s*(?:el)?if\s+(?:0|FALSE|false)\s*$/;
const follow$2 = (branches, directive) => {
	const [, word = ""] = /^#\s*(\w+)/.exec(directive) ?? [];
	const last = branches.at(-1);
	const bare = directive.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").trim();
	if (word === "if" || word === "ifdef" || word === "ifndef") {
		const active = !NEVER.test(bare);
		branches.push({
			active,
			taken: active
		});
	} else if (word === "endif") branches.pop();
	else if (last !== void 0 && (word === "else" || word === "elif")) {
		last.active = !last.taken && !NEVER.test(bare);
		last.taken ||= last.active;
	}
};
const macrosOf = (directive) => {
	const joined = directive.replace(/\\\r?\n/g, " ").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, " ");
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
const outlineOf = ({ path, text }) => {
	const isRust = path.endsWith(".rs");
	const { text: clean, macros } = isRust ? cleanRust(text) : cleanC(text);
	const functions = [];
	const outline = {
		path,
		isRust,
		clean,
		macros,
		functions
	};
	functions.push(...isRust ? rustFunctions(outline) : cFunctions(outline));
	return outline;
};
/** 1-based line of an offset. */
const lineAt = ({ clean }, offset) => {
	let line = 1;
	for (let at = clean.indexOf("\n"); at >= 0 && at < offset; at = clean.indexOf("\n", at + 1)) line++;
	return line;
};
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
	for (const found of clean.matchAll(/\bfn\s+(\w+)\s*(?:<[^>(]*>)?\s*\(/g)) {
		const from = found.index + found[0].length;
		if (from < (functions.at(-1)?.body[1] ?? 0)) continue;
		const to = endOfParentheses(clean, from - 1) - 1;
		const [body] = /[{;]/.exec(clean.slice(to)) ?? [];
		if (body !== "{") continue;
		const at = clean.indexOf("{", to);
		functions.push({
			name: found[1] ?? "",
			outline,
			head: found.index,
			parameters: [from, to],
			body: [at, endOfBraces(clean, at)]
		});
	}
	return functions;
};
const endOfParentheses = (text, from) => {
	let depth = 0;
	for (let at = from; at < text.length; at++) if (text[at] === "(") depth++;
	else if (text[at] === ")" && --depth === 0) return at + 1;
	return text.length;
};

// build/where/tokens.js
const TOKEN = /[A-Za-z_]\w*!?(?=")|[A-Za-z_]\w*|\d[\w.']*|"[^"]*"|'(?:\\.|[^'\\\n])+'|\.\.\.|\.\.=|->|=>|\+\+|--|<<=|>>=|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|::|<<|\S|\n/g;
const isWord = (text) => /^[A-Za-z_]/.test(text);
/** Tokens of a piece of clean text; `line` is that of its first character. */
const tokensOf = (text, line) => {
	const tokens = [];
	let current = line;
	for (const [found] of text.matchAll(TOKEN)) if (found === "\n") current++;
	else tokens.push({
		text: found,
		line: current
	});
	return tokens;
};
const MAX_DEPTH$2 = 8;
const MAX_BODY = 800;
/** A function whose macros make more than this is not understood. */
const MAX_TOKENS = 6e4;
/** The tokens of a function's body, braces included, with the macros of the sources in place of their names. */
const bodyTokens = ({ outline, body }, findMacro) => {
	const tokens = tokensOf(outline.clean.slice(...body), lineAt(outline, body[0]));
	return outline.isRust ? tokens : expand(tokens, outline, findMacro);
};
/** Tokens with macros expanded, those inside of macros too. */
const expand = (tokens, outline, findMacro) => {
	const out = [];
	expandInto(out, tokens, {
		outline,
		findMacro,
		inside: []
	});
	return out;
};
const expandInto = (out, tokens, how) => {
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === void 0 || out.length > MAX_TOKENS) return;
		const macro = isWord(token.text) ? macroFor(token.text, how) : void 0;
		if (macro === void 0) {
			out.push(token);
			continue;
		}
		const inner = {
			...how,
			inside: [...how.inside, macro.name]
		};
		if (macro.parameters === null) {
			expandInto(out, tokensOf(macro.body.replace(/\s+/g, " "), token.line).map(({ text }) => ({
				text,
				line: token.line
			})), inner);
			continue;
		}
		const given = tokens[at + 1]?.text === "(" ? argumentsAt(tokens, at + 1) : null;
		if (given === null) {
			out.push(token);
			continue;
		}
		expandInto(out, substituted(macro, given.parts, token.line), inner);
		at = given.end;
	}
};
/** Names that the walk knows by themselves. */
const KNOWN = /^(?:NT_SUCCESS|SUCCEEDED|FAILED|CONTAINING_RECORD|container_of|NT_ERROR|Insert(?:Head|Tail)List|Remove\w+List|InitializeListHead|ASSERT\w*|NT_ASSERT\w*|UNREFERENCED_PARAMETER|RTL_\w+|ARRAYSIZE|PAGED_CODE|FIELD_OFFSET|offsetof|TraceEvents|DbgPrint\w*|KdPrint\w*|DoTraceMessage)$/;
const macroFor = (name, { outline, findMacro, inside }) => {
	if (inside.length >= MAX_DEPTH$2 || inside.includes(name) || KNOWN.test(name)) return void 0;
	const macro = findMacro(name, outline);
	if (macro === void 0 || macro.body.length > MAX_BODY) return void 0;
	if (macro.parameters !== null) return macro;
	if (acquireNamed(name) !== void 0 || allocators.has(name)) return void 0;
	return /^[A-Za-z_]\w*$|\(|\breturn\b|\bgoto\b/.test(macro.body) && !/^[('"0-9]/.test(macro.body) ? macro : void 0;
};
/** The arguments of a call whose parenthesis opens at `open`, and where it closes. */
const argumentsAt = (tokens, open) => {
	const parts = [[]];
	let depth = 0;
	for (let at = open; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === void 0) break;
		const { text } = token;
		if (text === ")" || text === "]" || text === "}") depth--;
		if (depth === 0 && at > open) return {
			parts: parts[0]?.length === 0 && parts.length === 1 ? [] : parts,
			end: at
		};
		if (depth === 1 && text === ",") parts.push([]);
		else if (at > open) parts.at(-1)?.push(token);
		if (text === "(" || text === "[" || text === "{") depth++;
	}
	return null;
};
const substituted = (macro, given, line) => {
	const parameters = macro.parameters ?? [];
	const isVariadic = parameters.at(-1)?.endsWith("...") === true;
	const fixed = isVariadic ? parameters.length - 1 : parameters.length;
	const rest = given.slice(fixed).flatMap((part, at) => at === 0 ? part : [{
		text: ",",
		line
	}, ...part]);
	const values = new Map(parameters.slice(0, fixed).map((name, at) => [name, given[at] ?? []]));
	if (isVariadic) values.set("__VA_ARGS__", rest);
	return pasted(macro.body.replace(/\s+/g, " "), values).flatMap((text) => {
		const value = values.get(text);
		return value === void 0 ? [{
			text,
			line
		}] : value.map((token) => ({
			text: token.text,
			line
		}));
	});
};
/** Texts of a body; `a##b` is one word. */
const pasted = (body, values) => {
	const joined = body.replace(/(\w+)\s*##\s*(\w+)/g, (_, left, right) => {
		const one = (name) => values.get(name)?.map(({ text }) => text).join("") ?? name;
		return one(left) + one(right);
	});
	return tokensOf(joined.replace(/#/g, " "), 1).map(({ text }) => text);
};

// build/where/expression.js
const peek = (cursor, ahead = 0) => cursor.tokens[cursor.at + ahead]?.text ?? "";
const lineOf$1 = (cursor) => cursor.tokens[Math.min(cursor.at, cursor.tokens.length - 1)]?.line ?? 0;
/** Reads the whole of some tokens as one expression. */
const parseExpression = (tokens) => {
	const cursor = {
		tokens,
		at: 0
	};
	const items = [];
	while (cursor.at < tokens.length) {
		const from = cursor.at;
		items.push(comma(cursor));
		if (cursor.at === from) cursor.at++;
	}
	const [only] = items;
	return items.length === 1 && only !== void 0 ? only : {
		kind: "list",
		items,
		line: tokens[0]?.line ?? 0
	};
};
const comma = (cursor) => {
	const line = lineOf$1(cursor);
	const items = [assignment(cursor)];
	while (peek(cursor) === ",") {
		cursor.at++;
		items.push(assignment(cursor));
	}
	const [only] = items;
	return items.length === 1 && only !== void 0 ? only : {
		kind: "list",
		items,
		line
	};
};
const ASSIGN = /^(?:[-+*/%&|^]|<<|>>)?=$/;
/** One expression without a comma. */
const assignment = (cursor) => {
	const left = choice(cursor);
	const operator = peek(cursor);
	if (!ASSIGN.test(operator)) return left;
	const line = lineOf$1(cursor);
	cursor.at++;
	return {
		kind: "assign",
		operator,
		left,
		right: assignment(cursor),
		line
	};
};
const choice = (cursor) => {
	const test = binary(cursor, 0);
	if (peek(cursor) !== "?") return test;
	const line = lineOf$1(cursor);
	cursor.at++;
	const yes = peek(cursor) === ":" ? test : comma(cursor);
	if (peek(cursor) === ":") cursor.at++;
	return {
		kind: "choice",
		test,
		yes,
		no: assignment(cursor),
		line
	};
};
const LEVELS = {
	"||": 1,
	"&&": 2,
	"|": 3,
	"^": 4,
	"&": 5,
	"==": 6,
	"!=": 6,
	"<": 7,
	">": 7,
	"<=": 7,
	">=": 7,
	"<<": 8,
	">>": 8,
	"+": 9,
	"-": 9,
	"*": 10,
	"/": 10,
	"%": 10
};
const binary = (cursor, floor) => {
	let left = unary(cursor);
	for (;;) {
		const isShift = peek(cursor) === ">" && peek(cursor, 1) === ">";
		const operator = isShift ? ">>" : peek(cursor);
		const level = LEVELS[operator] ?? 0;
		if (level <= floor) return left;
		const line = lineOf$1(cursor);
		cursor.at += isShift ? 2 : 1;
		left = {
			kind: "binary",
			operator,
			left,
			right: binary(cursor, level),
			line
		};
	}
};
const UNARY = /* @__PURE__ */ new Set([
	"!",
	"*",
	"&",
	"-",
	"+",
	"~",
	"++",
	"--"
]);
const unary = (cursor) => {
	const line = lineOf$1(cursor);
	const operator = peek(cursor);
	if (operator === "&&") {
		cursor.at++;
		return unary(cursor);
	}
	if (UNARY.has(operator)) {
		cursor.at++;
		return {
			kind: "unary",
			operator,
			of: unary(cursor),
			line
		};
	}
	if (operator === "sizeof" || operator === "alignof") return sizeOf(cursor);
	if (operator === "new") return created(cursor);
	if (operator === "delete") {
		cursor.at++;
		if (peek(cursor) === "[") cursor.at += 2;
		return call("delete", [unary(cursor)], line);
	}
	const cast = operator === "(" ? endOfCast(cursor) : null;
	if (cast !== null) {
		cursor.at = cast;
		return peek(cursor) === "{" ? braces(cursor) : unary(cursor);
	}
	return postfix(cursor, primary(cursor));
};
const call = (name, args, line) => ({
	kind: "call",
	name,
	callee: {
		kind: "name",
		name,
		line
	},
	args,
	line
});
const sizeOf = (cursor) => {
	const line = lineOf$1(cursor);
	cursor.at++;
	if (peek(cursor) === "(") skipGroup(cursor);
	else unary(cursor);
	return {
		kind: "literal",
		text: "sizeof",
		line
	};
};
/** `new (POOL_FLAG_PAGED, TAG) Type(args)`: a call whose arguments are those of the placement. */
const created = (cursor) => {
	const line = lineOf$1(cursor);
	cursor.at++;
	const placement = peek(cursor) === "(" ? argumentsOf(cursor) : [];
	while (isWord(peek(cursor)) || ["::", "*"].includes(peek(cursor)) || peek(cursor) === "<") if (peek(cursor) === "<") cursor.at = endOfAngles(cursor, cursor.at) ?? cursor.at + 1;
	else cursor.at++;
	const args = peek(cursor) === "(" ? argumentsOf(cursor) : [];
	if (peek(cursor) === "[") skipGroup(cursor);
	if (peek(cursor) === "{") braces(cursor);
	return call("new", [...placement, ...args], line);
};
const OPENS = {
	"(": ")",
	"[": "]",
	"{": "}"
};
/** Steps behind the group that opens here. */
const skipGroup = (cursor) => {
	let depth = 0;
	for (; cursor.at < cursor.tokens.length; cursor.at++) {
		const text = peek(cursor);
		if (text in OPENS) depth++;
		else if (text === ")" || text === "]" || text === "}") depth--;
		if (depth === 0) {
			cursor.at++;
			return;
		}
	}
};
const TYPE_WORD = /^(?:const|volatile|struct|union|enum|unsigned|signed|void|char|short|int|long|bool|float|double|auto|class|typename|U?INT(?:8|16|32|64)?|U?LONG(?:_PTR|LONG|64)?|P?[UCW]?CHAR|PV?OID|HANDLE|SIZE_T|NTSTATUS|.*_t|P[A-Z][A-Z0-9_]+|LP[A-Z]+)$/;
/** Where the operand of a cast begins that opens here; null for a parenthesis of another kind. */
const endOfCast = (cursor) => {
	const { tokens } = cursor;
	let at = cursor.at + 1;
	let [words, stars, isType] = [
		0,
		0,
		false
	];
	for (; at < tokens.length && tokens[at]?.text !== ")"; at++) {
		const text = tokens[at]?.text ?? "";
		if (isWord(text)) {
			if (stars > 0 && text !== "const") return null;
			words++;
			isType ||= TYPE_WORD.test(text);
		} else if (text === "*") stars++;
		else if (text === "<") {
			const end = endOfAngles(cursor, at);
			if (end === null) return null;
			at = end - 1;
		} else if (text !== "::" && text !== "&") return null;
	}
	const next = tokens[at + 1]?.text ?? "";
	if (words === 0) return null;
	const isOperand = isWord(next) || /^["'\d]/.test(next) || next === "~" || next === "!" || next === "{";
	if (stars > 0 || isType || words > 1) return isOperand || next === "(" || next === "&" || next === "*" || next === "-" ? at + 1 : null;
	const [only] = [tokens[at - 1]?.text ?? ""];
	return isOperand || next === "(" && /^[A-Z][A-Z0-9_]+$/.test(only) ? at + 1 : null;
};
/** Behind the `>` that closes the `<` at `from`; null where it compares. */
const endOfAngles = ({ tokens }, from) => {
	let depth = 0;
	for (let at = from; at < Math.min(tokens.length, from + 60); at++) {
		const text = tokens[at]?.text ?? "";
		if (text === "<") depth++;
		else if (text === ">" && --depth === 0) return at + 1;
		else if (!isWord(text) && !/^(?:[\d,*&]|::|\.\.\.|\[|\])/.test(text)) return null;
	}
	return null;
};
const primary = (cursor) => {
	const line = lineOf$1(cursor);
	const text = peek(cursor);
	if (text === "(") {
		cursor.at++;
		const inside = peek(cursor) === ")" ? {
			kind: "list",
			items: [],
			line
		} : comma(cursor);
		while (cursor.at < cursor.tokens.length && peek(cursor) !== ")") if (peek(cursor) in OPENS) skipGroup(cursor);
		else cursor.at++;
		cursor.at++;
		return inside;
	}
	if (text === "{") return braces(cursor);
	if (text === "[") return lambda(cursor);
	if (!isWord(text)) {
		if (/^["'\d.]/.test(text)) cursor.at++;
		return {
			kind: "literal",
			text,
			line
		};
	}
	cursor.at++;
	if (/^(?:L|u8?|U)$/.test(text) && peek(cursor).startsWith("\"")) return primary(cursor);
	const angles = peek(cursor) === "<" ? endOfAngles(cursor, cursor.at) : null;
	if (/_cast$/.test(text) && angles !== null) {
		cursor.at = angles;
		return primary(cursor);
	}
	if (angles !== null && [
		"(",
		"::",
		"{"
	].includes(cursor.tokens[angles]?.text ?? "")) cursor.at = angles;
	if (peek(cursor) === "::") {
		cursor.at++;
		return primary(cursor);
	}
	return {
		kind: "name",
		name: text,
		line
	};
};
const braces = (cursor) => {
	const line = lineOf$1(cursor);
	return {
		kind: "list",
		items: argumentsOf(cursor),
		line
	};
};
const lambda = (cursor) => {
	const line = lineOf$1(cursor);
	skipGroup(cursor);
	while (cursor.at < cursor.tokens.length && peek(cursor) !== "{" && !/^[;,)]$/.test(peek(cursor))) if (peek(cursor) === "(") skipGroup(cursor);
	else cursor.at++;
	const from = cursor.at;
	if (peek(cursor) === "{") skipGroup(cursor);
	return {
		kind: "lambda",
		body: cursor.tokens.slice(from, cursor.at),
		line
	};
};
const argumentsOf = (cursor) => {
	const close = OPENS[peek(cursor)] ?? ")";
	const args = [];
	cursor.at++;
	while (cursor.at < cursor.tokens.length && peek(cursor) !== close) {
		const from = cursor.at;
		if (peek(cursor) === ",") cursor.at++;
		else args.push(assignment(cursor));
		if (cursor.at === from) cursor.at++;
	}
	cursor.at++;
	return args;
};
const postfix = (cursor, first) => {
	let one = first;
	for (;;) {
		const line = lineOf$1(cursor);
		const text = peek(cursor);
		if (text === "(") one = {
			kind: "call",
			name: lastWord(one),
			callee: one,
			args: argumentsOf(cursor),
			line: one.line
		};
		else if (text === "[") {
			const [at = {
				kind: "literal",
				text: "",
				line
			}] = argumentsOf(cursor);
			one = {
				kind: "index",
				of: one,
				at,
				line
			};
		} else if (text === "->" || text === ".") {
			cursor.at++;
			const name = peek(cursor);
			cursor.at++;
			one = {
				kind: "member",
				of: one,
				name,
				line
			};
		} else if (text === "++" || text === "--") {
			cursor.at++;
			one = {
				kind: "unary",
				operator: text,
				of: one,
				line
			};
		} else return one;
	}
};
const lastWord = (one) => {
	if (one.kind === "name" || one.kind === "member") return one.name;
	return one.kind === "unary" ? lastWord(one.of) : "";
};
/** Every call inside, inner ones first; a lambda's body is not entered. */
const callsIn = (one) => {
	const inside = partsOf(one).flatMap(callsIn);
	return one.kind === "call" ? [...inside, one] : inside;
};
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
};

// build/where/graph.js
/** Follows a statement tree into a graph. `__finally` is repeated for every way into it. */
const graphOf = (body) => {
	const build = {
		nodes: [],
		labels: /* @__PURE__ */ new Map(),
		declared: []
	};
	const end = body.kind === "block" ? body.end : 0;
	const exit = add(build, {
		kind: "exit",
		value: null,
		how: "end",
		line: end
	});
	const entry = follow$1(build, body, exit, {
		breaks: null,
		continues: null,
		leaves: null,
		finals: []
	});
	return {
		nodes: build.nodes,
		entry,
		declared: build.declared
	};
};
const add = ({ nodes }, node) => nodes.push(node) - 1;
const follow$1 = (build, one, next, around) => {
	switch (one.kind) {
		case "block": return followBlock(build, one, next, around);
		case "steps": return followSteps(build, one.steps, next);
		case "if": {
			if (isIdle(one.then) && (one.otherwise === null || isIdle(one.otherwise)) && callsIn(one.test).length === 0 && !assigns(one.test)) return next;
			const otherwise = one.otherwise === null ? next : follow$1(build, one.otherwise, next, around);
			return followTest(build, one.test, follow$1(build, one.then, next, around), otherwise);
		}
		case "loop": return followLoop(build, one, next, around);
		case "switch": return followSwitch(build, one, next, around);
		case "case": return next;
		case "label": {
			const at = labelAt(build, one.name);
			build.nodes[at] = {
				kind: "pass",
				next
			};
			return at;
		}
		case "goto": return jumpTo(build, "goto", one.line, throughFinals(build, one.label, around));
		case "break": return jumpTo(build, "break", one.line, around.breaks ?? next);
		case "continue": return jumpTo(build, "continue", one.line, around.continues ?? next);
		case "leave": return jumpTo(build, "leave", one.line, around.leaves ?? next);
		case "return":
		case "throw": return followReturn(build, one, around);
		case "try": return followTry(build, one, next, around);
		default: return one;
	}
};
const LOGS = /log|print|trace|assert|dbg|debug|kd_?|event|count/i;
/** A statement that only writes to a log: no path need be split for it. */
const isIdle = (one) => {
	if (one.kind === "block") return one.statements.every(isIdle);
	if (one.kind === "loop") return one.isDo && isIdle(one.body);
	if (one.kind === "if") return isIdle(one.then) && (one.otherwise === null || isIdle(one.otherwise));
	if (one.kind !== "steps") return false;
	return one.steps.every((step) => step.kind === "literal" || step.kind === "call" && LOGS.test(step.name) && !assigns(step));
};
const assigns = (one) => one.kind === "assign" || partsOf(one).some(assigns);
const followBlock = (build, { statements, end }, next, around) => {
	const names = statements.flatMap((one) => one.kind === "steps" ? one.steps.flatMap((step) => step.kind === "declare" ? [step.name] : []) : []);
	const leave = (to, line) => to === null || names.length === 0 ? to : add(build, {
		kind: "scope",
		names,
		line,
		next: to
	});
	const inner = {
		...around,
		breaks: leave(around.breaks, end),
		continues: leave(around.continues, end)
	};
	const after = names.length === 0 ? next : add(build, {
		kind: "scope",
		names,
		line: end,
		next
	});
	return statements.reduceRight((to, one) => follow$1(build, one, to, inner), after);
};
const followSteps = (build, steps, next) => steps.reduceRight((to, step) => {
	if (step.kind === "declare") build.declared.push(step);
	return add(build, {
		kind: "step",
		step,
		next: to
	});
}, next);
/** Splits a condition, as the language does, into tests. */
const followTest = (build, test, yes, no) => {
	if (test.kind === "unary" && test.operator === "!") return followTest(build, test.of, no, yes);
	if (test.kind === "binary" && test.operator === "&&") return followTest(build, test.left, followTest(build, test.right, yes, no), no);
	if (test.kind === "binary" && test.operator === "||") return followTest(build, test.left, yes, followTest(build, test.right, yes, no));
	if (test.kind === "call" && /^(?:__builtin_expect|likely|unlikely|BOOLEAN|ASSERT)$/.test(test.name) && test.args[0]) return followTest(build, test.args[0], yes, no);
	return add(build, {
		kind: "test",
		test,
		yes,
		no
	});
};
const followLoop = (build, { first, test, step, body, isDo }, next, around) => {
	const again = {
		kind: "pass",
		next: 0
	};
	const head = add(build, again);
	const stepped = step === null ? head : followSteps(build, [step], head);
	const tested = (into) => test === null ? into : followTest(build, test, into, next);
	if (isDo) {
		const check = add(build, {
			kind: "pass",
			next: tested(head)
		});
		again.next = follow$1(build, body, check, {
			...around,
			breaks: next,
			continues: check
		});
		return again.next;
	}
	again.next = tested(follow$1(build, body, stepped, {
		...around,
		breaks: next,
		continues: stepped
	}));
	return followSteps(build, first, head);
};
const followSwitch = (build, { on, body }, next, around) => {
	const statements = body.kind === "block" ? body.statements : [body];
	const inside = {
		...around,
		breaks: next
	};
	const cases = [];
	let otherwise = next;
	statements.reduceRight((to, one) => {
		if (one.kind !== "case") return follow$1(build, one, to, inside);
		if (one.value === null) otherwise = to;
		else cases.unshift({
			value: one.value,
			next: to
		});
		return to;
	}, next);
	return add(build, {
		kind: "switch",
		on,
		cases,
		otherwise
	});
};
const labelAt = (build, name) => {
	const known = build.labels.get(name);
	if (known !== void 0) return known;
	const at = add(build, {
		kind: "exit",
		value: null,
		how: "end",
		line: 0
	});
	build.labels.set(name, at);
	return at;
};
const jumpTo = (build, how, line, next) => add(build, {
	kind: "jump",
	how,
	line,
	next
});
/** A `goto` that leaves a `__try` runs its `__finally`. */
const throughFinals = (build, label, around) => around.finals.filter(({ labels }) => !labels.has(label)).reduceRight((to, { last, around: outside }) => follow$1(build, last, to, outside), labelAt(build, label));
const followReturn = (build, { kind, value, line }, { finals }) => {
	const exit = add(build, {
		kind: "exit",
		value: kind === "throw" ? null : value,
		how: "return",
		line
	});
	if (finals.length === 0) return exit;
	const last = finals.reduceRight((to, { last: block, around }) => follow$1(build, block, to, around), exit);
	return jumpTo(build, "return", line, last);
};
const followTry = (build, { body, handlers, last }, next, around) => {
	const after = last === null ? next : follow$1(build, last, next, around);
	const finals = last === null ? around.finals : [{
		last,
		labels: labelsIn(body),
		around
	}, ...around.finals];
	const through = (to) => to === null || last === null ? to : follow$1(build, last, to, around);
	const inside = {
		breaks: through(around.breaks),
		continues: through(around.continues),
		leaves: after,
		finals
	};
	const handled = handlers.map((handler) => follow$1(build, handler, after, {
		...around,
		finals
	}));
	const done = handled.length === 0 ? after : add(build, {
		kind: "fork",
		next: [after, ...handled]
	});
	const entry = follow$1(build, body, done, inside);
	return handled.length === 0 ? entry : add(build, {
		kind: "fork",
		next: [entry, ...handled]
	});
};
const labelsIn = (one, found = /* @__PURE__ */ new Set()) => {
	if (one.kind === "label") found.add(one.name);
	for (const inner of statementsIn(one)) labelsIn(inner, found);
	return found;
};
const statementsIn = (one) => {
	if (one.kind === "block") return one.statements;
	if (one.kind === "if") return one.otherwise === null ? [one.then] : [one.then, one.otherwise];
	if (one.kind === "loop" || one.kind === "switch") return [one.body];
	if (one.kind === "try") return [
		one.body,
		...one.handlers,
		...one.last === null ? [] : [one.last]
	];
	return [];
};
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

// build/where/statements.js
/** The statement tree of a function's body. What is not understood is one step, so nothing is lost. */
const parseBody = (tokens) => statement({
	tokens,
	at: 0
});
const statement = (cursor) => {
	const line = lineOf$1(cursor);
	const word = peek(cursor);
	const parse = WORDS[word];
	if (parse !== void 0 && Object.hasOwn(WORDS, word)) return parse(cursor, line);
	if (isWord(word) && peek(cursor, 1) === ":" && peek(cursor, 2) !== ":") {
		cursor.at += 2;
		return {
			kind: "label",
			name: word,
			line
		};
	}
	return steps(cursor);
};
const block = (cursor) => {
	const statements = [];
	cursor.at++;
	while (cursor.at < cursor.tokens.length && peek(cursor) !== "}") {
		const from = cursor.at;
		statements.push(statement(cursor));
		if (cursor.at === from) cursor.at++;
	}
	const end = lineOf$1(cursor);
	cursor.at++;
	return {
		kind: "block",
		statements,
		end
	};
};
const empty = (line) => ({
	kind: "steps",
	steps: [],
	line
});
/** The tokens inside the parentheses that open here. */
const group = (cursor) => {
	const from = cursor.at;
	skipGroup(cursor);
	return cursor.tokens.slice(from + 1, cursor.at - 1);
};
const endStatement = (cursor) => {
	if (peek(cursor) === ";") cursor.at++;
};
const choose = (cursor, line) => {
	cursor.at++;
	if (peek(cursor) === "constexpr") cursor.at++;
	const [inside, ...more] = [...splitAt(group(cursor), ";")].reverse();
	const test = parseCondition(inside ?? []);
	const then = statement(cursor);
	let otherwise = null;
	if (peek(cursor) === "else") {
		cursor.at++;
		otherwise = statement(cursor);
	}
	const chosen = {
		kind: "if",
		test: test.test,
		then,
		otherwise,
		line
	};
	const before = [...more.reverse().flatMap(parseSteps), ...test.declared];
	if (before.length === 0) return chosen;
	return {
		kind: "block",
		statements: [{
			kind: "steps",
			steps: before,
			line
		}, chosen],
		end: line
	};
};
/** `(T* p = f())` declares and tests. */
const parseCondition = (tokens) => {
	const steps = parseSteps(tokens);
	const [first] = steps;
	if (steps.length === 1 && first?.kind === "declare" && first.initial !== null) return {
		declared: steps,
		test: {
			kind: "name",
			name: first.name,
			line: first.line
		}
	};
	return {
		declared: [],
		test: parseExpression(tokens)
	};
};
const splitAt = (tokens, mark) => {
	const parts = [[]];
	let depth = 0;
	for (const token of tokens) {
		if (/^[([{]$/.test(token.text)) depth++;
		else if (/^[)\]}]$/.test(token.text)) depth--;
		if (depth === 0 && token.text === mark) parts.push([]);
		else parts.at(-1)?.push(token);
	}
	return parts;
};
const loopFor = (cursor, line) => {
	cursor.at++;
	const inside = group(cursor);
	const parts = splitAt(inside, ";");
	const body = statement(cursor);
	if (parts.length < 3) return {
		kind: "loop",
		first: [],
		test: unknown(line),
		step: null,
		body,
		isDo: false,
		line
	};
	const [first = [], test = [], step = []] = parts;
	return {
		kind: "loop",
		first: parseSteps(first),
		test: test.length === 0 ? null : parseExpression(test),
		step: step.length === 0 ? null : parseExpression(step),
		body,
		isDo: false,
		line
	};
};
/** A condition that nothing is known of. */
const unknown = (line) => ({
	kind: "list",
	items: [],
	line
});
const loopWhile = (cursor, line) => {
	cursor.at++;
	const test = parseExpression(group(cursor));
	return {
		kind: "loop",
		first: [],
		test: isTrue(test) ? null : test,
		step: null,
		body: statement(cursor),
		isDo: false,
		line
	};
};
const isTrue = (test) => test.kind === "literal" && /^[1-9]/.test(test.text) || test.kind === "name" && /^true$/i.test(test.name);
const loopDo = (cursor, line) => {
	cursor.at++;
	const body = statement(cursor);
	let test = unknown(line);
	if (peek(cursor) === "while") {
		cursor.at++;
		const inside = parseExpression(group(cursor));
		test = isTrue(inside) ? null : inside;
		endStatement(cursor);
	}
	return {
		kind: "loop",
		first: [],
		test,
		step: null,
		body,
		isDo: true,
		line
	};
};
const loopForever = (cursor, line) => {
	cursor.at++;
	return {
		kind: "loop",
		first: [],
		test: null,
		step: null,
		body: statement(cursor),
		isDo: false,
		line
	};
};
const select = (cursor, line) => {
	cursor.at++;
	return {
		kind: "switch",
		on: parseExpression(group(cursor)),
		body: statement(cursor),
		line
	};
};
const labelled = (cursor, line) => {
	const isDefault = peek(cursor) === "default";
	cursor.at++;
	const from = cursor.at;
	while (cursor.at < cursor.tokens.length && peek(cursor) !== ":") cursor.at++;
	const tokens = cursor.tokens.slice(from, cursor.at);
	cursor.at++;
	return {
		kind: "case",
		value: isDefault ? null : parseExpression(tokens),
		line
	};
};
const jump = (kind) => (cursor, line) => {
	cursor.at++;
	endStatement(cursor);
	return {
		kind,
		line
	};
};
const leaveWith = (kind) => (cursor, line) => {
	cursor.at++;
	const tokens = untilSemicolon(cursor);
	return {
		kind,
		value: tokens.length === 0 ? null : parseExpression(tokens),
		line
	};
};
const goTo = (cursor, line) => {
	const label = peek(cursor, 1);
	cursor.at += 2;
	endStatement(cursor);
	return {
		kind: "goto",
		label,
		line
	};
};
const guarded = (cursor, line) => {
	cursor.at++;
	const body = statement(cursor);
	const handlers = [];
	let last = null;
	while (/^(?:__|_SEH2_)?(?:except|finally|catch|EXCEPT|FINALLY)$/.test(peek(cursor))) {
		const isLast = /finally/i.test(peek(cursor));
		cursor.at++;
		if (peek(cursor) === "(") skipGroup(cursor);
		const handler = statement(cursor);
		if (isLast) last = handler;
		else handlers.push(handler);
	}
	return {
		kind: "try",
		body,
		handlers,
		last,
		line
	};
};
/** The tokens up to the end of the statement. */
const untilSemicolon = (cursor) => {
	const from = cursor.at;
	while (cursor.at < cursor.tokens.length && !/^[;}]$/.test(peek(cursor))) if (/^[([{]$/.test(peek(cursor))) skipGroup(cursor);
	else cursor.at++;
	const tokens = cursor.tokens.slice(from, cursor.at);
	endStatement(cursor);
	return tokens;
};
const STARTS = /^(?:if|while|for|do|switch|return|goto|break|continue|case|default|else)$/;
const steps = (cursor) => {
	const line = lineOf$1(cursor);
	const from = cursor.at;
	while (cursor.at < cursor.tokens.length && !/^[;}]$/.test(peek(cursor))) {
		if (cursor.at > from && peek(cursor, -1) === ")" && STARTS.test(peek(cursor))) break;
		if (cursor.at > from && peek(cursor) === "{" && peek(cursor, -1) === ")" && !isLambda(cursor, from)) break;
		if (/^[([{]$/.test(peek(cursor))) skipGroup(cursor);
		else cursor.at++;
	}
	const tokens = cursor.tokens.slice(from, cursor.at);
	endStatement(cursor);
	return tokens.length === 0 ? empty(line) : {
		kind: "steps",
		steps: parseSteps(tokens),
		line
	};
};
const isLambda = ({ tokens, at }, from) => tokens.slice(from, at).some(({ text }) => text === "[");
const WORDS = {
	"{": block,
	";": (cursor, line) => {
		cursor.at++;
		return empty(line);
	},
	if: choose,
	for: loopFor,
	while: loopWhile,
	do: loopDo,
	loop: loopForever,
	switch: select,
	case: labelled,
	default: labelled,
	break: jump("break"),
	continue: jump("continue"),
	__leave: jump("leave"),
	leave: jump("leave"),
	_SEH2_LEAVE: jump("leave"),
	return: leaveWith("return"),
	co_return: leaveWith("return"),
	throw: leaveWith("throw"),
	goto: goTo,
	try: guarded,
	__try: guarded,
	_SEH2_TRY: guarded
};
/** Declarations or expressions of one statement. */
const parseSteps = (tokens) => {
	if (tokens.length === 0) return [];
	return declarations(tokens) ?? [parseExpression(tokens)];
};
const NO_TYPE = /^(?:return|delete|new|sizeof|else|throw|case|typedef|using|goto|operator)$/;
const TYPE_ONLY = /^(?:const|volatile|static|struct|union|enum|class|unsigned|signed|register|constexpr|inline|extern|typename|let|mut)$/;
/** `T* a = f(), *b;`: the declared variables; null where the tokens are no declaration. */
const declarations = (tokens) => {
	const cursor = {
		tokens,
		at: 0
	};
	const type = typeAt(cursor);
	if (type === null) return null;
	const declared = [];
	while (cursor.at < tokens.length) {
		const from = cursor.at;
		while (/^(?:\*|&|&&|const|volatile)$/.test(peek(cursor))) cursor.at++;
		const isPointer = cursor.at > from || /^(?:P[A-Z]|LP)|\bauto\b/.test(type);
		const line = lineOf$1(cursor);
		const name = peek(cursor);
		if (!isWord(name)) return declared.length > 0 ? declared : null;
		cursor.at++;
		while (peek(cursor) === "[") skipGroup(cursor);
		declared.push({
			kind: "declare",
			name,
			type,
			isPointer,
			initial: initialAt(cursor),
			line
		});
		if (peek(cursor) !== ",") break;
		cursor.at++;
	}
	return declared;
};
const initialAt = (cursor) => {
	const line = lineOf$1(cursor);
	if (peek(cursor) === "=") {
		cursor.at++;
		return assignment(cursor);
	}
	if (peek(cursor) !== "(" && peek(cursor) !== "{") return null;
	const inside = group(cursor);
	return {
		kind: "call",
		name: "construct",
		callee: unknown(line),
		args: splitAt(inside, ",").filter((one) => one.length > 0).map(parseExpression),
		line
	};
};
/** Reads a type where a declared name follows it; null, and nothing read, where none does. */
const typeAt = (cursor) => {
	const { tokens } = cursor;
	if (tokens[0]?.text === "[" && tokens[1]?.text === "[") skipGroup(cursor);
	const words = [];
	for (;;) {
		const text = peek(cursor);
		if (!isWord(text) || NO_TYPE.test(text)) return null;
		words.push(text);
		cursor.at++;
		if (/^_\w+_$|^__\w+$/.test(text) && peek(cursor) === "(") skipGroup(cursor);
		if (peek(cursor) === "<") {
			const end = endOfAngles(cursor, cursor.at);
			if (end === null) return null;
			words.push(...tokens.slice(cursor.at, end).map((token) => token.text));
			cursor.at = end;
		}
		if (peek(cursor) === "::") {
			words.push("::");
			cursor.at++;
			continue;
		}
		let stars = 0;
		while (/^(?:\*|&|&&|const)$/.test(peek(cursor, stars))) stars++;
		const next = peek(cursor, stars);
		if (!isWord(next) || NO_TYPE.test(next)) return null;
		const follows = peek(cursor, stars + 1);
		if ((follows === "" || /^(?:=|,|\[|\(|\{)$/.test(follows)) && !TYPE_ONLY.test(next)) {
			if (stars === 0 && words.every((word) => TYPE_ONLY.test(word)) && !/auto|unsigned|signed|let|mut|const/.test(text)) continue;
			return words.join(" ");
		}
		if (stars > 0 && !/^_\w+_$|^__\w+$/.test(next)) return null;
		cursor.at += stars;
	}
};

// build/where/rust.js
/** The statement tree of a Rust function's body, whose tokens are rewritten as C writes them. */
const parseRust = (tokens) => parseBody(withTail(rewrite(tokens)));
const rewrite = (tokens) => {
	const out = [];
	for (let at = 0; at < tokens.length;) at = rewriteAt(tokens, at, out);
	return out;
};
/** Rewrites what stands at a token; returns where the next begins. */
const rewriteAt = (tokens, at, out) => {
	const token = tokens[at];
	if (token === void 0) return at + 1;
	const { text, line } = token;
	const push = (...texts) => {
		for (const one of texts) out.push({
			text: one,
			line
		});
	};
	const next = tokens[at + 1]?.text;
	if (text === "let") return letAt(tokens, at, push);
	if (text === "if" || text === "while") return conditionAt(tokens, at, out);
	if (text === "for") return loopAt(tokens, at, out);
	if (text === "match") return matchAt(tokens, at, out);
	if (text === "unsafe" && next === "{") return unsafeAt(tokens, at, out);
	if (text === "as") return endOfType(tokens, at + 1);
	if (text === "&" && next === "mut") {
		push("&");
		return at + 2;
	}
	if (text === "!" && isWord(tokens[at - 1]?.text ?? "") && (next === "(" || next === "[")) return at + 1;
	if (text === "." && (next === "is_null" || next === "is_none") && tokens[at + 2]?.text === "(") return nullTest(out, line, at);
	if (text === "." && SAME.test(next ?? "")) return endOfCall(tokens, at + 2);
	if (text === "?") return at + 1;
	if (/^(?:null_mut|null)$/.test(text) && next === "(") {
		push("NULL");
		return at + 3;
	}
	push(text === "nt_success" ? "NT_SUCCESS" : text);
	return at + 1;
};
/** Methods that give the same pointer. */
const SAME = /^(?:cast|cast_mut|cast_const|unwrap|as_ptr|as_mut_ptr|into)$/;
/** Behind the parentheses of a call, and the types before them. */
const endOfCall = (tokens, from) => {
	let at = from;
	while (at < tokens.length && tokens[at]?.text !== "(") at++;
	for (let depth = 0; at < tokens.length; at++) {
		depth += depthOf(tokens[at]?.text);
		if (depth === 0) return at + 1;
	}
	return at;
};
/** `p.is_null()` → `(p == NULL)`. */
const nullTest = (out, line, at) => {
	let from = out.length;
	while (from > 0 && /^(?:\w+|\.|::)$/.test(out[from - 1]?.text ?? "") && !/^(?:if|while|return)$/.test(out[from - 1]?.text ?? "")) from--;
	out.splice(from, 0, {
		text: "(",
		line
	});
	for (const text of [
		"==",
		"NULL",
		")"
	]) out.push({
		text,
		line
	});
	return at + 4;
};
/** `let mut p: T = …` → `auto p = …`. */
const letAt = (tokens, at, push) => {
	let name = at + 1;
	while (/^(?:mut|ref|Some|Ok|\()$/.test(tokens[name]?.text ?? "")) name++;
	push("auto", tokens[name]?.text ?? "_");
	let end = name + 1;
	if (tokens[end]?.text === ")") end++;
	return tokens[end]?.text === ":" ? endOfType(tokens, end + 1) : end;
};
/** Behind a type: up to what ends an expression or begins a value. */
const endOfType = (tokens, from) => {
	let at = from;
	let depth = 0;
	for (; at < tokens.length; at++) {
		const text = tokens[at]?.text ?? "";
		if (/^[<([]$/.test(text)) depth++;
		else if (/^[>\])]$/.test(text)) {
			if (depth === 0) break;
			depth--;
		} else if (depth === 0 && !isWord(text) && !/^(?:::|\*|&)$/.test(text)) break;
	}
	return at;
};
/** `if a {` → `if ( a ) {`. */
const conditionAt = (tokens, at, out) => {
	const line = tokens[at]?.line ?? 0;
	const end = endOfHead(tokens, at + 1);
	const inside = tokens.slice(at + 1, end);
	const equals = inside.findIndex(({ text }) => text === "=");
	const test = inside[0]?.text === "let" ? inside.slice(equals + 1) : inside;
	out.push({
		text: tokens[at]?.text ?? "if",
		line
	}, {
		text: "(",
		line
	}, ...rewrite(test), {
		text: ")",
		line
	});
	return end;
};
const loopAt = (tokens, at, out) => {
	const line = tokens[at]?.line ?? 0;
	for (const text of [
		"while",
		"(",
		"has_next",
		"(",
		")",
		")"
	]) out.push({
		text,
		line
	});
	return endOfHead(tokens, at + 1);
};
/** Where the block of a head opens. */
const endOfHead = (tokens, from) => {
	let depth = 0;
	for (let at = from; at < tokens.length; at++) {
		const text = tokens[at]?.text;
		if (text === "unsafe" && tokens[at + 1]?.text === "{") at = endOfBlock(tokens, at + 1) - 1;
		else if (text === "(" || text === "[") depth++;
		else if (text === ")" || text === "]") depth--;
		else if (text === "{" && depth === 0) return at;
	}
	return tokens.length;
};
const endOfBlock = (tokens, from) => {
	let depth = 0;
	for (let at = from; at < tokens.length; at++) if (tokens[at]?.text === "{") depth++;
	else if (tokens[at]?.text === "}" && --depth === 0) return at + 1;
	return tokens.length;
};
/** A block of statements stays one; a value in braces is a value in parentheses. */
const unsafeAt = (tokens, at, out) => {
	const end = endOfBlock(tokens, at + 1);
	const inside = tokens.slice(at + 2, end - 1);
	const before = out.at(-1)?.text ?? "{";
	const isStatement = /^[;{}]$/.test(before) || inside.some(({ text }) => text === ";");
	const line = tokens[at]?.line ?? 0;
	out.push({
		text: isStatement ? "{" : "(",
		line
	}, ...rewrite(inside));
	if (isStatement && out.at(-1)?.text !== ";" && out.at(-1)?.text !== "}") out.push({
		text: ";",
		line
	});
	out.push({
		text: isStatement ? "}" : ")",
		line: tokens[end - 1]?.line ?? line
	});
	return end;
};
/** `match a { B => c, _ => d }` → a `switch`. */
const matchAt = (tokens, at, out) => {
	const open = endOfHead(tokens, at + 1);
	const end = endOfBlock(tokens, open);
	const line = tokens[at]?.line ?? 0;
	const push = (...texts) => {
		for (const text of texts) out.push({
			text,
			line
		});
	};
	push("switch", "(");
	out.push(...rewrite(tokens.slice(at + 1, open)));
	push(")", "{");
	for (let arm = open + 1; arm < end - 1;) arm = armAt(tokens, arm, {
		out,
		end
	});
	push("}");
	return end;
};
const armAt = (tokens, from, { out, end }) => {
	const line = tokens[from]?.line ?? 0;
	let arrow = from;
	while (arrow < end - 1 && tokens[arrow]?.text !== "=>") arrow++;
	const isRest = tokens[from]?.text === "_";
	out.push({
		text: isRest ? "default" : "case",
		line
	});
	if (!isRest) out.push({
		text: tokens[from]?.text ?? "0",
		line
	});
	out.push({
		text: ":",
		line
	});
	let to = arrow + 1;
	if (tokens[to]?.text === "{") to = endOfBlock(tokens, to);
	else for (let depth = 0; to < end - 1 && !(depth === 0 && tokens[to]?.text === ","); to++) depth += depthOf(tokens[to]?.text);
	out.push(...rewrite(tokens.slice(arrow + 1, to)), {
		text: ";",
		line
	}, {
		text: "break",
		line
	}, {
		text: ";",
		line
	});
	return tokens[to]?.text === "," ? to + 1 : to;
};
const depthOf = (text = "") => /^[([{]$/.test(text) ? 1 : /^[)\]}]$/.test(text) ? -1 : 0;
/** A body's last expression is what it returns. */
const withTail = (tokens) => {
	const last = tokens.length - 2;
	if (last < 1 || /^[;}]$/.test(tokens[last]?.text ?? ";")) return tokens;
	let from = last;
	for (let depth = 0; from > 0; from--) {
		const text = tokens[from]?.text ?? "";
		depth -= depthOf(text);
		if (depth === 0 && /^[;}]$/.test(text) && from < last) break;
		if (depth < 0) break;
	}
	const at = from + 1;
	return [
		...tokens.slice(0, at),
		{
			text: "return",
			line: tokens[at]?.line ?? 0
		},
		...tokens.slice(at, last + 1),
		{
			text: ";",
			line: tokens[last]?.line ?? 0
		},
		...tokens.slice(last + 1)
	];
};

// build/where/project.js
/** Graphs that are kept; the others are made again. */
const MAX_GRAPHS = 4e3;
const openProject = (files) => {
	const outlines = files.map(outlineOf);
	const functions = /* @__PURE__ */ new Map();
	const macros = /* @__PURE__ */ new Map();
	for (const outline of outlines) {
		for (const one of outline.functions) append(functions, one.name, one);
		for (const macro of outline.macros) append(macros, macro.name, {
			macro,
			outline
		});
	}
	const allMacros = [...macros.values()].flat().map(({ macro }) => macro);
	const findMacro = (name, from) => nearest(macros.get(name) ?? [], from.path, ({ outline }) => outline.path)?.macro;
	const graphs = /* @__PURE__ */ new Map();
	const graph = (one) => {
		const known = graphs.get(one);
		if (known !== void 0) return known;
		const tokens = bodyTokens(one, findMacro);
		const made = graphOf(one.outline.isRust ? parseRust(tokens) : parseBody(tokens));
		if (graphs.size >= MAX_GRAPHS) graphs.clear();
		graphs.set(one, made);
		return made;
	};
	return {
		outlines,
		find: (name, from) => nearest(functions.get(name) ?? [], from.path, ({ outline }) => outline.path),
		findMacro,
		graph,
		parameters: memoised(parametersOf),
		macrosWith: memoised((word) => {
			const pattern = new RegExp(`(?<!\\w)${word.replace(/[^\w']/g, "\\$&")}(?!\\w)`);
			return allMacros.filter(({ body }) => body.includes(word) && pattern.test(body));
		})
	};
};
const append = (map, name, value) => {
	const known = map.get(name);
	if (known === void 0) map.set(name, [value]);
	else known.push(value);
};
const memoised = (make) => {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const found = known.get(key);
		if (found !== void 0) return found;
		const made = make(key);
		known.set(key, made);
		return made;
	};
};
/** The one whose path shares most with `from`: names of several drivers in one repository may be the same. */
const nearest = (all, from, pathOf) => {
	if (all.length <= 1) return all[0];
	let best;
	let most = -1;
	for (const one of all) {
		const shared = sharedLength(pathOf(one), from);
		if (shared > most) [best, most] = [one, shared];
	}
	return best;
};
const sharedLength = (one, other) => {
	if (one === other) return Number.POSITIVE_INFINITY;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	return one.lastIndexOf("/", at);
};
const parametersOf = ({ outline, parameters: [from, to] }) => {
	const text = outline.clean.slice(from, to);
	const parts = [];
	let [depth, begin] = [0, 0];
	for (let at = 0; at <= text.length; at++) {
		const character = text[at] ?? ",";
		if ("([{<".includes(character)) depth++;
		else if (")]}>".includes(character)) depth--;
		else if (character === "," && (depth === 0 || at === text.length)) {
			parts.push(text.slice(begin, at));
			begin = at + 1;
		}
	}
	return parts.filter((part) => part.trim() !== "" && part.trim() !== "void").map((part) => toParameter(part, outline.isRust));
};
const toParameter = (part, isRust) => {
	if (isRust) return {
		name: /(\w+)\s*:/.exec(part)?.[1] ?? "self",
		isReference: /:\s*&\s*mut\b/.test(part)
	};
	const plain = part.replace(/=[^=].*$/s, "").replace(/\[[^\]]*\]\s*$/, "");
	const [, inside] = /\(\s*(?:\w+\s+)?\*\s*(\w+)\s*\)\s*\(/.exec(plain) ?? [];
	const [, last = ""] = /(\w+)\s*(?:_\w+_(?:\([^)]*\))?\s*)?$/.exec(plain) ?? [];
	return {
		name: inside ?? last,
		isReference: /&/.test(plain)
	};
};

// build/where/facts.js
const ZERO = /^(?:NULL|nullptr|FALSE|false|STATUS_SUCCESS|\w+_SUCCESS|S_OK|NDIS_STATUS_SUCCESS|INVALID_HANDLE_VALUE|None)$/;
const NO_FAILURE = /^STATUS_(?:PENDING|REPARSE|TIMEOUT|ALERTED|ABANDONED|MORE_ENTRIES|SOME_NOT_MAPPED|OPLOCK_BREAK_IN_PROGRESS|NOTIFY\w*|WAIT_\w+|BUFFER_OVERFLOW|NO_MORE_\w+|OBJECT_NAME_EXISTS|CONTINUE_COMPLETION)$/;
const CONSTANT$1 = /^[A-Z][A-Z0-9]*(?:_\w+)+$|^[A-Z0-9_]{3,}$|^k?[A-Z]\w+(?:Error|Failed|Success)$/;
/** What a constant is worth; null for what is none. */
const constantOf = (one) => {
	if (one.kind === "literal") {
		if (/^0(?:x0+)?[uUlL]*$/.test(one.text)) return "=0";
		return /^\d/.test(one.text) ? `=${one.text}` : /^["']/.test(one.text) ? "!0" : null;
	}
	if (one.kind === "unary" && one.operator === "-" && one.of.kind === "literal") return `=-${one.of.text}`;
	if (one.kind !== "name") return null;
	if (ZERO.test(one.name)) return "=0";
	if (/^(?:TRUE|true)$/.test(one.name)) return "=1";
	return CONSTANT$1.test(one.name) ? `=${one.name}` : null;
};
/** Whether NT_SUCCESS takes a value; null where that is unknown. */
const isSuccess = (value) => {
	if (value === "=0" || value === "S") return true;
	if (value === "F") return false;
	if (value?.startsWith("=STATUS_") || value?.startsWith("=NDIS_STATUS_")) return NO_FAILURE.test(value.slice(1));
	return value?.startsWith("=-") ? false : null;
};
/** Whether a value counts as true. */
const isTruthy = (value) => {
	if (value === "=0" || value === "S") return false;
	if (value === "!0" || value === "F" || value?.startsWith("=")) return true;
	return null;
};
/** The question that a test asks: `p == NULL` is `zero`, `p` is `zero` negated. */
const questionOf = (test) => {
	if (test.kind === "call" && /^(?:NT_SUCCESS|SUCCEEDED|NT_ERROR|FAILED)$/.test(test.name) && test.args[0]) {
		const place = resultPlace(test.args[0]);
		if (place !== null) return {
			kind: "success",
			place,
			negated: /^(?:NT_ERROR|FAILED)$/.test(test.name)
		};
	}
	if (test.kind === "binary" && /^(?:==|!=|<|>=)$/.test(test.operator)) {
		const [left, right] = constantOf(test.left) !== null ? [test.right, test.left] : [test.left, test.right];
		const value = constantOf(right);
		const place = resultPlace(left);
		if (value !== null && place !== null) {
			if (test.operator === "<" || test.operator === ">=") {
				if (value === "=0") return {
					kind: "success",
					place,
					negated: test.operator === "<"
				};
			} else if (value === "=0") return {
				kind: "zero",
				place,
				negated: test.operator === "!="
			};
			else return {
				kind: "equal",
				place,
				value,
				negated: test.operator === "!="
			};
		}
	}
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
};
/** The part of a test whose value is asked for: `f()` of `NT_SUCCESS(f())` and of `f() == 0`. */
const askedIn = (test) => {
	if (test.kind === "call" && /^(?:NT_SUCCESS|SUCCEEDED|NT_ERROR|FAILED)$/.test(test.name)) return test.args[0] ?? test;
	if (test.kind !== "binary" || !/^(?:==|!=|<|>=)$/.test(test.operator)) return test;
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

// build/where/rank.js
const isLeak = ({ kind }) => kind === "left" || kind === "lost";
/** Sites with a path that leaks, the surest first. */
const accuse = (searched) => searched.flatMap((one) => {
	const exits = isCallersDuty(one, searched) ? exitsOf(one) : [];
	const [first] = exits;
	return first === void 0 || first.score < MIN_SCORE ? [] : [{
		...one,
		exits,
		score: first.score
	}];
}).sort((one, other) => other.score - one.score || compare(one, other));
/**
* A function of the driver hands the object to its caller where callers give it back. A caller that never does is named
* only if most others do; of an element that left its list, only the caller that drops it at once.
*/
const isCallersDuty = ({ site, endings }, searched) => {
	if (site.depth === 0) return true;
	const { object, isUnlink } = site.acquire;
	if (isUnlink === true && !endings.every(isLeak)) return false;
	const all = searched.filter((other) => other.site.acquire === site.acquire);
	const releasing = all.filter((other) => other.endings.some((ending) => ending.kind === "released" || isUnlink === true && !isLeak(ending)));
	if (endings.every(isLeak)) return releasing.length * 2 >= all.length;
	const isPlain = object === "return" || object.suffix === "";
	return releasing.length > 0 || isPlain && all.some((other) => other.endings.some((ending) => !isLeak(ending)));
};
const compare = (one, other) => {
	const [left, right] = [one.site.one.outline.path, other.site.one.outline.path];
	if (left !== right) return left < right ? -1 : 1;
	return one.site.call.line - other.site.call.line;
};
/** Below it a site is not named. */
const MIN_SCORE = 1;
const exitsOf = ({ site, endings }) => {
	const isHandled = endings.some((ending) => !isLeak(ending));
	const exits = /* @__PURE__ */ new Map();
	for (const ending of endings.filter(isLeak)) {
		const line = site.acquire.isUnlink === true && site.depth === 0 ? site.call.line : lineOf(ending);
		const score = scoreOf(ending, isHandled, site.call.line) - (site.acquire.isUnlink === true ? 1.5 : 0) - site.depth * .1;
		const known = exits.get(line);
		if (known === void 0 || known.score < score) exits.set(line, {
			line,
			ending,
			score
		});
	}
	return [...exits.values()].sort((one, other) => other.score - one.score || one.line - other.line);
};
/** The line that leaves: a jump that leads to an exit that others share is the exit. */
const lineOf = ({ line, jump }) => jump === null || jump.how === "break" || jump.how === "continue" && jump.line > line ? line : jump.line;
const scoreOf = ({ kind, line, value, unsure, jump }, isHandled, callLine) => {
	let score = isHandled ? 4 : 3;
	if (isSuccess(value) === false || value === "=0") score += isHandled ? 1 : 0;
	if (kind === "lost" && line !== callLine) score -= .5;
	if (jump?.how === "goto" || jump?.how === "leave") score += .2;
	return score - unsure * 2;
};

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
const CONSTANT = new RegExp(`\\b([A-Za-z_]\\w*)\\s*(?::\\s*\\w+\\s*)?(?:=|\\{|\\()\\s*(?:\\([\\w\\s]+\\)\\s*)?\\(?\\s*(${LITERAL})\\s*[)}]*\\s*[;,}]`, "g");
const RUST_CONSTANT = /\b(?:const|static)\s+(\w+)\s*:\s*\w+\s*=\s*(?:[\w:]+::)?from_(ne|le|be)_bytes\s*\(\s*\*?\s*b"([^"]{4})"\s*\)/g;
const RUST_SHIFTS = /\b(?:const|static)\s+(\w+)\s*:\s*\w+\s*=\s*([^;]*'[^;]*<<[^;]*);/g;
const PLAIN_BODY = new RegExp(`^\\(*\\s*(?:\\(\\s*[A-Za-z_]\\w*\\s*\\)\\s*)?\\(*\\s*(${LITERAL}|[A-Za-z_]\\w*)\\s*\\)*$`);
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
		for (const [, name = "", body = ""] of outline.clean.matchAll(RUST_SHIFTS)) add(name, shiftedValue(body), outline);
	}
	return [...found, ...resolved(aliases, found)];
};
/** `('a' as u32) << 24 | …` */
const shiftedValue = (body) => {
	let value = 0;
	for (const part of body.split("|")) {
		const [, one] = /b?'(.)'/.exec(part) ?? [];
		if (one === void 0) return null;
		value |= one.charCodeAt(0) << Number(/<<\s*(\d+)/.exec(part)?.[1] ?? 0);
	}
	return value >>> 0;
};
const resolved = (aliases, found) => {
	const tags = /* @__PURE__ */ new Map();
	for (const { name, tag } of found) tags.set(name, (tags.get(name) ?? /* @__PURE__ */ new Set()).add(tag));
	const more = [];
	for (let round = 0; round < 3; round++) for (const { name, of, outline } of aliases) {
		if (tags.has(name)) continue;
		for (const tag of tags.get(of) ?? []) {
			more.push({
				name,
				tag,
				outline,
				isAlias: true
			});
			tags.set(name, (tags.get(name) ?? /* @__PURE__ */ new Set()).add(tag));
		}
	}
	return more;
};
/** The words of a tag: its names, and any literal that is worth it. */
const wordsOf = (tag, named) => {
	const number = numberOf(tag);
	const names = new Set(named.filter((one) => one.tag === tag).map(({ name }) => name));
	return {
		names,
		isTag: (text) => names.has(text) || literalValue(text) === number
	};
};
/** True where an argument is the tag. */
const isTagArgument = (one, words) => {
	if (one === void 0) return false;
	if (one.kind === "name") return words.names.has(one.name);
	if (one.kind === "literal") return words.isTag(one.text);
	if (one.kind === "member") return words.names.has(one.name);
	return one.kind === "call" && callsIn(one).some(({ args }) => args.some((arg) => isTagArgument(arg, words)));
};

// build/where/sites.js
/** Every call of a graph. */
const callsOf = (nodes) => nodes.flatMap((node) => expressionsOf(node).flatMap(callsIn));
/** Functions whose text has one of the words, macros that stand for them too. */
const functionsWith = (project, words) => {
	const all = withMacros(project, words);
	const found = /* @__PURE__ */ new Set();
	for (const outline of project.outlines) for (const word of all) for (const one of inOutline(outline, word)) found.add(one);
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
	const known = acquire.flatMap((name) => acquireNamed(name) ?? []);
	const wanted = new Map([...known, ...halfReleasesOf(acquire)].map((one) => [one.name, one]));
	return sitesOf(project, wanted, (one, call) => isOfType(one, call, tag));
};
const sitesOf = (project, wanted, isWanted = () => true) => {
	if (wanted.size === 0) return [];
	return functionsWith(project, wanted.keys()).flatMap((one) => {
		if (wanted.has(one.name)) return [];
		return callsOf(project.graph(one).nodes).flatMap((call) => {
			const acquire = wanted.get(call.name);
			if (acquire === void 0 || call.callee.kind !== "name" || !isWanted(acquire, call)) return [];
			return [{
				one,
				call,
				acquire,
				pool: null,
				depth: 0
			}];
		});
	});
};
const isOfType = ({ type }, { args }, tag) => {
	const asked = type === void 0 ? void 0 : args[type];
	const pattern = TYPE_OF_TAG[tag];
	if (asked === void 0 || pattern === void 0) return true;
	const text = textOf(asked);
	return pattern.test(text) || /^(?:NULL|0|nullptr|ObjectType|[a-z]\w*)$/.test(text.replace(/^\*/, ""));
};
const pairSites = (project, { pairs, tag }) => {
	const mine = pairs.filter((pair) => pair.tag === tag);
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
	const lookasides = /* @__PURE__ */ new Set();
	const contexts = contextTypesOf(project, words.isTag);
	for (const one of functionsWith(project, [...words.names, ...literalsOf(tag)])) for (const call of callsOf(project.graph(one).nodes)) {
		const allocator = allocators.get(call.name);
		const position = LOOKASIDES.get(call.name);
		if (position !== void 0 && isTagArgument(call.args[position], words)) lookasides.add(lastMember(call.args[0]));
		else if (allocator === void 0) sites.push(...wrapperSite(project, one, call, words.isTag));
		else if (call.args.some((arg, at) => at >= Math.min(1, allocator.tag) && isTagArgument(arg, words))) sites.push({
			one,
			call,
			acquire: allocator,
			pool: poolOf(call, allocator.pool),
			depth: 0
		});
	}
	if (lookasides.size > 0) {
		const wanted = new Map(FROM_LOOKASIDE.map((acquire) => [acquire.name, acquire]));
		sites.push(...sitesOf(project, wanted, (_, { args }) => lookasides.has(lastMember(args[0]))));
	}
	if (contexts.length > 0) {
		const wanted = new Map(CONTEXT_APIS.flatMap((name) => acquireNamed(name) ?? []).map((acquire) => [acquire.name, acquire]));
		sites.push(...sitesOf(project, wanted, (_, call) => contexts.some((type) => isOfContext(call, type))));
	}
	return sites;
};
const lastMember = (one) => one === void 0 ? "" : placeOf(one)?.split(/[.&*]/).at(-1) ?? "";
const CONTEXT_APIS = [
	"Stream",
	"StreamHandle",
	"File",
	"Instance",
	"Volume",
	"Transaction"
].flatMap((kind) => [`FltGet${kind}Context`, `FltSet${kind}Context`]).concat("FltAllocateContext");
/** `FLT_STREAM_CONTEXT` → the calls about contexts of streams. */
const isOfContext = ({ name, args }, type) => {
	if (name === "FltAllocateContext") return args[1] !== void 0 && textOf(args[1]) === type;
	const kind = type.replace(/^FLT_|_CONTEXT$/g, "").replace("STREAMHANDLE", "StreamHandle");
	return name.slice(6, -7).toLowerCase() === kind.toLowerCase();
};
/** Types of context that a minifilter registers with the tag. */
const contextTypesOf = (project, isTag) => project.outlines.flatMap(({ clean }) => {
	if (!clean.includes("FLT_CONTEXT_REGISTRATION")) return [];
	return [...clean.matchAll(/\{\s*(FLT_\w+_CONTEXT)\s*,([^{}]*)\}/g)].flatMap(([, type = "", rest = ""]) => rest.split(",").some((word) => isTag(word.trim())) ? [type] : []);
});
/** A pool that an argument names: `PagedPool`, `POOL_FLAG_NON_PAGED`. */
const poolOf = ({ args }, position) => {
	const given = position === null ? void 0 : args[position];
	const text = given === void 0 ? "" : textOf(given);
	if (/Non_?Paged/i.test(text)) return "nonpaged";
	return /Paged/i.test(text) ? "paged" : null;
};
/** A call that passes the tag to a function of the sources, which allocates with what it is given. */
const wrapperSite = (project, one, call, isTag) => {
	const at = call.args.findIndex((arg) => arg.kind === "name" && isTag(arg.name) || arg.kind === "literal" && isTag(arg.text));
	if (at < 0) return [];
	const acquire = wrapperOf(project, project.find(call.name, one.outline), at, 0);
	return acquire === null ? [] : [{
		one,
		call,
		acquire,
		pool: poolOf(call, 0),
		depth: 1
	}];
};
const wrapperOf = (project, own, at, depth) => {
	const parameter = own === void 0 ? void 0 : project.parameters(own)[at]?.name;
	if (own === void 0 || parameter === void 0 || depth > 2) return null;
	for (const call of callsOf(project.graph(own).nodes)) {
		const passed = call.args.findIndex((arg) => arg.kind === "name" && arg.name === parameter);
		if (passed < 0) continue;
		const allocator = allocators.get(call.name) ?? wrapperOf(project, project.find(call.name, own.outline), passed, depth + 1);
		if (allocator !== null) return {
			name: own.name,
			object: "return",
			success: "set",
			release: allocator.release
		};
	}
	return null;
};
/** Elements that leave lists, in files that allocate with the tag. */
const unlinkSites = (project, allocating) => {
	const files = new Set(allocating.map(({ one }) => one.outline));
	const wanted = /* @__PURE__ */ new Map([[UNLINK.name, UNLINK]]);
	return sitesOf(project, wanted).filter(({ one }) => files.has(one.outline));
};

// build/where/effects.js
/** How an expression reaches one of the aliases; null where it does not. */
const reachOf = (one, aliases) => {
	const place = placeOf(one);
	if (place === null) return mentions(one, aliases) ? {
		how: "inside",
		suffix: ""
	} : null;
	let found = null;
	for (const alias of aliases) {
		const reach = reachOfPlace(place, alias);
		if (reach !== null && (found === null || RANK.indexOf(reach.how) < RANK.indexOf(found.how))) found = reach;
	}
	return found;
};
const RANK = [
	"value",
	"address",
	"entry",
	"holder",
	"sibling",
	"inside"
];
const reachOfPlace = (place, alias) => {
	if (place === alias) return {
		how: "value",
		suffix: ""
	};
	if (place === `&${alias}`) return {
		how: "address",
		suffix: ""
	};
	if (alias === `*${place}`) return {
		how: "address",
		suffix: ""
	};
	const base = place.startsWith("&") ? place.slice(1) : place;
	if (place.startsWith("&") && (base.startsWith(`${alias}.`) || base.startsWith(`${alias}[`) || base === `*${alias}`)) return {
		how: "entry",
		suffix: ""
	};
	if (alias.startsWith(`${base}.`) || alias.startsWith(`${base}[`)) return {
		how: "holder",
		suffix: alias.slice(base.length)
	};
	if (base.startsWith(`${alias}.`) || base.startsWith(`${alias}[`) || base === `*${alias}`) return {
		how: "inside",
		suffix: ""
	};
	const holder = base.slice(0, base.lastIndexOf("."));
	return place.startsWith("&") && holder !== "" && alias.startsWith(`${holder}.`) ? {
		how: "sibling",
		suffix: ""
	} : null;
};
/** True where an alias stands anywhere in an expression. */
const mentions = (one, aliases) => {
	const place = placeOf(one);
	if (place !== null && aliases.some((alias) => reachOfPlace(place, alias) !== null)) return true;
	if (one.kind === "lambda") return one.body.some(({ text }) => aliases.includes(text));
	return partsOf(one).some((part) => mentions(part, aliases));
};
const HELD$1 = [{
	effect: "held",
	value: null
}];
const RELEASED$1 = [{
	effect: "released",
	value: null
}];
const KEPT = [{
	effect: "kept",
	value: null
}];
/** The effect of an unknown function: it may have taken the object over. */
const UNKNOWN = [];
const MAY_FAIL = /^(?:Ps|Ob|Cm|Flt(?:Set|Send|Cbdq)|Fwps|WdfCollection|Rtl|FsRtl|IoSetCompletionRoutineEx|Etw|ExQueueWorkItemEx|IoTryQueue|WdfRequest(?:Send|Forward))/;
/** What a call does to the object by way of one argument. */
const effectsOfCall = (call, at, reach, frame) => {
	const { name } = call;
	if (frame.halves.has(name)) return HELD$1;
	if (reach.how === "inside") return HELD$1;
	if (frame.releases.has(name)) return reach.how === "holder" || reach.how === "sibling" ? HELD$1 : RELEASED$1;
	if (/^RtlInsertElement/.test(name) && reach.how === "value") return HELD$1;
	if (KEEPS.test(name) || WRAPS.test(name)) return keptBy(call);
	const own = isNamed(call) ? frame.project.find(name, frame.one.outline) : void 0;
	if (own !== void 0 && own !== frame.one) {
		const known = ownEffects(own, at, reach, frame);
		return known.every(({ effect }) => effect === "held") && (reach.how === "holder" || reach.how === "sibling") && isReleaseName(name) ? RELEASED$1 : known;
	}
	if (isReleaseName(name)) return reach.how === "entry" ? HELD$1 : RELEASED$1;
	if (reach.how === "sibling") return HELD$1;
	if (reach.how !== "value" && reach.how !== "entry") return HELD$1;
	if (BORROWS.test(name)) return HELD$1;
	return KEEPING.test(name) ? KEPT : UNKNOWN;
};
/** Verbs of functions without a body that take over. */
const KEEPING = /^(?:\w*(?:Insert|Enqueue|Queue|Push|Append|Attach|Register|Submit|Store|Publish|Associate|Adopt|insert|enqueue|push|append|attach|register|submit))/;
const isNamed = ({ callee }) => callee.kind === "name" || callee.kind === "member";
const ownEffects = (own, at, { how, suffix }, frame) => frame.effectsOf(own, at, how === "address" ? "*" : "", how === "holder" ? suffix : "");
const keptBy = ({ name }) => {
	if (!MAY_FAIL.test(name) && !WRAPS.test(name)) return KEPT;
	const [good, bad] = /^(?:Rtl|Ndis)/.test(name) ? ["!0", "=0"] : ["S", "F"];
	return [{
		effect: "kept",
		value: good ?? null
	}, {
		effect: "held",
		value: bad ?? null
	}];
};
/** Names whose call on a guard makes it let go. */
const LETS_GO = /^(?:release|dismiss|cancel|detach|Release|Dismiss|Cancel|Detach)$/;
/** The state after a guard has let the object go. */
const letGo = (state, call) => {
	if (state.guards.length === 0 || call.callee.kind !== "member" || !LETS_GO.test(call.name)) return state;
	const guard = placeOf(call.callee.of);
	return {
		...state,
		guards: state.guards.filter((one) => one !== guard)
	};
};

// build/where/state.js
/** The variable that a place begins with. */
const rootOf = (place) => /^[*&]*(\w+)/.exec(place)?.[1] ?? place;
/** True for a place that is still there when the function has returned. */
const isForeign = (place, { locals, parameters, owned }) => {
	const root = rootOf(place);
	const local = locals.get(root);
	const parameter = parameters.get(root);
	if (local === void 0 && parameter === void 0) return true;
	if (local?.isStatic === true) return true;
	if (place === root) return parameter?.isReference === true;
	if (local === void 0) return true;
	if (!local.isPointer) return place.startsWith("*");
	return !owned.has(root);
};
/** True where one place is the other or a part of it. */
const isWithin = (place, whole) => place === whole || place.startsWith(`${whole}.`) || place.startsWith(`${whole}[`);
const withAlias = (state, place) => state.aliases.includes(place) ? state : {
	...state,
	aliases: [...state.aliases, place].sort()
};
/** The state after the object has come to its end in a phase; null where the path need not be followed on. */
const finish = (state, frame, { kind, line, place = "", value = null }) => {
	const { jump, because, unsure } = state;
	if (frame.start.kind === "site") {
		frame.end({
			kind,
			line,
			jump,
			because,
			value,
			place,
			unsure
		});
		return null;
	}
	return {
		...state,
		phase: kind === "released" ? "released" : "kept",
		aliases: []
	};
};
/** The state when a place no longer holds the object. */
const dropPlaces = (state, isGone, frame, line) => {
	const aliases = state.aliases.filter((alias) => !isGone(alias));
	if (aliases.length === state.aliases.length) return state;
	const left = {
		...state,
		aliases
	};
	if (aliases.length > 0 || frame.start.kind === "given") return left;
	if (state.guards.length > 0) return finish(left, frame, {
		kind: "released",
		line
	});
	return finish(left, frame, {
		kind: "lost",
		line
	});
};

// build/where/evaluate.js
/** Paths after an expression; none where it ends them all. */
const evaluate = (one, state, frame) => {
	switch (one.kind) {
		case "literal":
		case "lambda": return [{
			state,
			value: constantOf(one),
			isObject: false
		}];
		case "name": return [{
			state,
			value: constantOf(one) ?? state.facts.get(one.name) ?? null,
			isObject: state.aliases.includes(one.name)
		}];
		case "member":
		case "index": return evaluatePlace(one, state, frame);
		case "unary": return evaluateUnary(one, state, frame);
		case "binary": return then(evaluate(one.left, state, frame), (left) => evaluate(one.right, left.state, frame).map((right) => ({
			state: right.state,
			value: null,
			isObject: false
		})));
		case "assign": return then(evaluate(one.right, state, frame), (right) => assign(one.left, one.right, right, {
			frame,
			line: one.line,
			isUpdate: one.operator !== "="
		}));
		case "call": return evaluateCall(one, state, frame);
		case "choice": return evaluateChoice(one, state, frame);
		case "list": return one.items.reduce((before, item) => then(before, (result) => evaluate(item, result.state, frame)), [{
			state,
			value: null,
			isObject: false
		}]);
		default: return one;
	}
};
const then = (results, next) => results.length === 1 && results[0] !== void 0 ? next(results[0]) : results.flatMap(next);
const evaluatePlace = (one, state, frame) => {
	const place = placeOf(one);
	const value = place === null ? null : state.facts.get(place) ?? null;
	const isObject = place !== null && state.aliases.includes(place);
	if (callsIn(one).length === 0) return [{
		state,
		value,
		isObject
	}];
	const inside = one.kind === "member" ? one.of : one.kind === "index" ? one.at : one;
	return evaluate(inside, state, frame).map((result) => ({
		...result,
		value,
		isObject: false
	}));
};
const evaluateUnary = (one, state, frame) => {
	if (one.operator === "++" || one.operator === "--") {
		const place = placeOf(one.of);
		return [{
			state: place === null ? state : {
				...state,
				facts: forget(place, state.facts)
			},
			value: null,
			isObject: false
		}];
	}
	const place = placeOf(one);
	const value = constantOf(one);
	if (place !== null && callsIn(one).length === 0) return [{
		state,
		value: one.operator === "&" ? "!0" : state.facts.get(place) ?? value,
		isObject: state.aliases.includes(place)
	}];
	return evaluate(one.of, state, frame).map((result) => {
		const truthy = one.operator === "!" ? isTruthy(result.value) : null;
		return {
			state: result.state,
			value: truthy === null ? value : truthy ? "=0" : "=1",
			isObject: false
		};
	});
};
const evaluateChoice = (one, state, frame) => then(evaluate(one.test, state, frame), (tested) => {
	const question = questionOf(one.test);
	const known = answer(question, tested.state.facts);
	const branch = (isYes) => {
		if (known !== null && known !== isYes) return [];
		const facts = question.kind === "text" ? tested.state.facts : learn(question, isYes, tested.state.facts);
		return evaluate(isYes ? one.yes : one.no, {
			...tested.state,
			facts
		}, frame);
	};
	return [...branch(true), ...branch(false)];
});
const assign = (target, source, right, how) => {
	const place = placeOf(target);
	if (place === null) {
		if (!right.isObject || right.state.phase !== "held") return [{
			...right,
			value: null
		}];
		const stored = finish(right.state, how.frame, {
			kind: "stored",
			line: how.line
		});
		return stored === null ? [] : [{
			state: stored,
			value: null,
			isObject: false
		}];
	}
	const after = put(place, source, right, how);
	return after === null ? [] : [{
		state: after,
		value: right.value,
		isObject: right.isObject
	}];
};
/** The state after a place has got a value; null where the path has ended. */
const put = (place, source, right, how) => {
	const { frame, line, isUpdate } = how;
	const facts = forget(place, right.state.facts);
	const { parts } = right.state;
	const value = frame.asked.has(place) && !isUpdate ? right.value : null;
	let state = {
		...right.state,
		facts: value === null ? facts : new Map(facts).set(place, value)
	};
	if (state.phase !== "held") return state;
	const from = source === null ? null : placeOf(source);
	const isOwnMember = state.aliases.some((alias) => place !== alias && isWithin(place.replace(/^\*/, ""), alias));
	const isInner = source !== null && isPart(source, state.aliases);
	const isSoft = from !== null && (parts.includes(from) || state.aliases.some((alias) => from.startsWith(`${alias}.`) || from.startsWith(`&${alias}.`)));
	if (right.isObject || isInner || isSoft && parts.includes(from ?? "")) {
		if (isOwnMember) return state;
		if (isForeign(place, frame)) return finish(state, frame, {
			kind: "stored",
			line,
			place
		});
		if (right.isObject) return withAlias(state, place);
		if (state.aliases.includes(place)) return state;
	}
	const isPartOf = isSoft || isInner && source?.kind === "unary";
	if (isPartOf && !parts.includes(place) && !isForeign(place, frame)) state = {
		...state,
		parts: [...parts, place]
	};
	else if (!isPartOf && parts.includes(place)) state = {
		...state,
		parts: parts.filter((part) => part !== place)
	};
	if (source !== null && state.aliases.includes(place) && source.kind === "binary" && mentions(source, [place])) return state;
	const moved = from === null ? [] : movedAliases(place, from, state.aliases);
	if (moved.length > 0 && isForeign(place, frame) && !isOwnMember) return finish(state, frame, {
		kind: "stored",
		line,
		place
	});
	state = moved.reduce(withAlias, state);
	if (isUpdate) return state;
	return dropPlaces(state, (alias) => isWithin(alias, place) && !moved.includes(alias), frame, line);
};
/** The address of a part of the object, or a place behind its beginning. */
const isPart = (source, aliases) => {
	if (source.kind === "unary" && source.operator === "&") return reachOf(source, aliases)?.how === "entry";
	if (source.kind === "binary" && /^[-+&]$/.test(source.operator)) {
		const place = placeOf(source.left);
		return place !== null && aliases.includes(place);
	}
	return source.kind === "list" && source.items.some((item) => mentions(item, aliases));
};
/** `copy = original` makes `copy.Buffer` of `original.Buffer`. */
const movedAliases = (place, from, aliases) => {
	const base = from.startsWith("&") ? from.slice(1) : from;
	return aliases.filter((alias) => alias.startsWith(`${base}.`)).map((alias) => place + alias.slice(base.length));
};
const evaluateCall = (call, state, frame) => {
	if (NO_RETURN.test(call.name)) return [];
	const start = [{
		state,
		value: null,
		isObject: false
	}];
	const before = call.args.reduce((results, arg) => then(results, (result) => {
		return evaluate(arg, result.state, frame).map((one) => one.isObject && placeOf(arg) === null ? {
			...one,
			state: withAlias(one.state, ARGUMENT)
		} : one);
	}), call.callee.kind === "member" && callsIn(call.callee).length > 0 ? evaluate(call.callee, state, frame) : start);
	return then(before, (result) => applied(call, letGo(result.state, call), frame));
};
/** The place of an object that stands as an argument. */
const ARGUMENT = "<argument>";
const applied = (call, state, frame) => {
	const { start } = frame;
	if (start.kind === "site" && start.call === call) return acquired(call, state, frame);
	const forgotten = forgetAddresses(call, state);
	if (state.phase !== "held") return [{
		state: forgotten,
		value: null,
		isObject: false
	}];
	const inString = stringOf(call, forgotten);
	if (inString !== null) {
		const given = {
			state: forgotten,
			value: null,
			isObject: true
		};
		const after = put(inString.place, inString.buffer, given, {
			frame,
			line: call.line,
			isUpdate: false
		});
		return after === null ? [] : [{
			state: after,
			value: null,
			isObject: false
		}];
	}
	const [effects, unsure] = strongest(call, forgotten, frame);
	const cleared = (one) => ({
		...one,
		aliases: one.aliases.filter((alias) => alias !== ARGUMENT)
	});
	return effects.flatMap(({ effect, value }) => {
		if (effect === "returned") return [{
			state: forgotten,
			value: "!0",
			isObject: true
		}];
		if (effect === "held") {
			const held = dropPlaces({
				...forgotten,
				unsure: forgotten.unsure + unsure
			}, (alias) => alias === ARGUMENT, frame, call.line);
			return held === null ? [] : [{
				state: held,
				value,
				isObject: false
			}];
		}
		const after = finish(forgotten, frame, {
			kind: effect,
			line: call.line
		});
		return after === null ? [] : [{
			state: cleared(after),
			value,
			isObject: false
		}];
	});
};
/** The buffer of a string that is made of the object. */
const stringOf = ({ name, args }, { aliases }) => {
	const [text, buffer] = args;
	if (text === void 0 || buffer === void 0 || !/^RtlInit(?:Empty)?(?:Unicode|Ansi|UTF8)String(?:Ex)?$/.test(name)) return null;
	const [of, from] = [placeOf(text), placeOf(buffer)];
	if (of === null || from === null || !aliases.includes(from)) return null;
	return {
		place: `${of.startsWith("&") ? of.slice(1) : of}.Buffer`,
		buffer
	};
};
/** A call through `&x` may change `x`. */
const forgetAddresses = (call, state) => {
	let { facts } = state;
	for (const arg of call.args) {
		const place = placeOf(arg);
		if (place?.startsWith("&") === true) facts = forget(place.slice(1), facts, state.aliases.filter((alias) => alias !== place.slice(1)));
	}
	return facts === state.facts ? state : {
		...state,
		facts
	};
};
const ORDER = [
	"released",
	"kept",
	"returned",
	"held"
];
/** The effects of the argument that matters most, and whether the call may have taken the object over. */
const strongest = (call, state, frame) => {
	let best = [{
		effect: "held",
		value: null
	}];
	let unsure = 0;
	const reaches = call.args.map((arg, at) => [at, state.aliases.includes(ARGUMENT) && placeOf(arg) === null && callsIn(arg).length > 0 ? {
		how: "value",
		suffix: ""
	} : reachOf(arg, state.aliases) ?? partReach(arg, state)]);
	for (const [at, reach] of reaches) {
		if (reach === null) continue;
		const effects = effectsOfCall(call, at, reach, frame);
		if (effects.length === 0) unsure++;
		else if (rankOf(effects) < rankOf(best)) best = effects;
	}
	return [methodEffect(call, state) ?? best, unsure];
};
const partReach = (arg, { parts }) => {
	const place = placeOf(arg);
	return place !== null && parts.includes(place) ? {
		how: "entry",
		suffix: ""
	} : null;
};
const rankOf = (effects) => Math.min(...effects.map(({ effect }) => ORDER.indexOf(effect)));
/** `object->Release()` and `object->Delete()`. */
const methodEffect = ({ callee, name }, { aliases }) => {
	if (callee.kind !== "member" || !/^(?:Release|Delete|Destroy|Free|Close|Dispose)\w*$/.test(name)) return null;
	const place = placeOf(callee.of);
	return place !== null && aliases.includes(place) ? [{
		effect: "released",
		value: null
	}] : null;
};
const SUCCEEDED = {
	set: "!0",
	status: "S",
	failure: "F",
	always: null
};
const FAILED = {
	set: "=0",
	status: "F",
	failure: "S"
};
/** The call that hands the object out: with it, and without it. */
const acquired = (call, given, frame) => {
	if (frame.start.kind !== "site") return [];
	const { acquire } = frame.start;
	const state = forgetAddresses(call, given);
	const failed = acquire.success === "always" ? [] : [{
		state: missed(call, state, frame),
		value: FAILED[acquire.success],
		isObject: false
	}];
	if (state.phase === "held") return [...failed.map((one) => one), {
		state,
		value: SUCCEEDED[acquire.success],
		isObject: false
	}];
	const held = {
		...state,
		phase: "held",
		jump: null,
		because: null,
		unsure: 0,
		guards: [],
		parts: []
	};
	if (acquire.object === "return") return [...failed, {
		state: held,
		value: "!0",
		isObject: true
	}];
	const place = objectPlace(call, acquire.object);
	if (place === null) return failed;
	const value = SUCCEEDED[acquire.success];
	if (isElsewhere(place, frame)) {
		const after = finish(held, frame, {
			kind: "stored",
			line: call.line,
			place
		});
		return after === null ? failed : [...failed, {
			state: after,
			value,
			isObject: false
		}];
	}
	const facts = new Map(forget(place, held.facts)).set(place, "!0");
	return [...failed, {
		state: withAlias({
			...held,
			facts
		}, place),
		value,
		isObject: false
	}];
};
/** Who is given the object's place owns it; what is given back half is nobody's any more. */
const isElsewhere = (place, frame) => {
	if (frame.start.kind !== "site") return true;
	const { acquire } = frame.start;
	if (acquire.success !== "always" || !IS_OBJECT.test(acquire.name)) return isForeign(place, frame);
	if (acquire.isUnlink !== true) return false;
	return frame.parameters.has(rootOf(place)) || isForeign(place, frame);
};
/** A function that fails leaves NULL where the object would be. */
const missed = (call, state, { start }) => {
	if (start.kind !== "site" || start.acquire.object === "return") return state;
	const place = objectPlace(call, start.acquire.object);
	return place === null ? state : {
		...state,
		facts: new Map(forget(place, state.facts)).set(place, "=0")
	};
};
const objectPlace = (call, { arg, suffix }) => {
	const given = call.args[arg];
	const place = given === void 0 ? null : placeOf(given);
	if (given === void 0 || place === null || constantOf(given) !== null) return null;
	if (IS_OBJECT.test(call.name)) return place.startsWith("&") ? rootOf(place) : place;
	if (suffix !== "" && !suffix.startsWith("*")) return (place.startsWith("&") ? place.slice(1) : place) + suffix;
	return place.startsWith("&") ? place.slice(1) : `*${place}`;
};
/** Functions whose argument is the object itself, or a list entry inside it: no place for it. */
const IS_OBJECT = /^(?:RemoveEntryList|MmFreePagesFromMdl(?:Ex)?|MmProbeAndLockPages)$/;

// build/where/walk.js
/** Steps of one walk; a function that needs more is given up. */
const MAX_STEPS = 6e3;
/** States at one point; above it what is known is forgotten. */
const MAX_STATES = 12;
const MAX_STATES_BEFORE = 5;
const MOST_STATES = 40;
/** How the paths of a function end for an object, each way once. */
const walk = (how) => {
	const quick = endingsOf(how, true);
	return isSettled(how.start, quick) ? quick : endingsOf(how, false);
};
/** A walk that knows no conditions finds every leak, and paths that no run takes; without a leak it is the answer. */
const isSettled = ({ kind }, endings) => endings.every((ending) => (ending.kind === "left" || ending.kind === "lost") === (kind === "given"));
const endingsOf = (how, isQuick) => {
	const endings = /* @__PURE__ */ new Map();
	const frame = frameOf(how, isQuick, (ending) => {
		const key = `${ending.kind} ${ending.line} ${ending.jump?.line ?? ""} ${ending.value} ${ending.place}`;
		const known = endings.get(key);
		if (known === void 0 || known.unsure > ending.unsure) endings.set(key, ending);
	});
	run(frame);
	return [...endings.values()];
};
const run = (frame) => {
	const { graph, start } = frame;
	const seen = /* @__PURE__ */ new Map();
	const first = {
		phase: start.kind === "given" ? "held" : "before",
		aliases: start.kind === "given" ? [start.alias] : [],
		facts: start.kind === "given" ? /* @__PURE__ */ new Map([[start.alias, "!0"], [start.alias.replace(/^\*/, ""), "!0"]]) : /* @__PURE__ */ new Map(),
		parts: [],
		guards: [],
		jump: null,
		because: null,
		unsure: 0
	};
	const leads = start.kind === "site" ? leadingTo(graph, start.call) : null;
	const open = [[graph.entry, first]];
	for (let steps = 0; open.length > 0 && steps < MAX_STEPS; steps++) {
		const [at, state] = open.pop() ?? [0, first];
		const node = graph.nodes[at];
		if (node === void 0) continue;
		const known = node.kind === "step" || node.kind === "jump" || node.kind === "exit" ? state : admitted(seen, at, state);
		if (known === null) continue;
		for (const [next, after] of follow(node, known, frame)) if (after.phase !== "before" || leads === null || leads.has(next)) open.push([next, after]);
	}
};
/** The points from which a call may be reached. */
const leadingTo = (graph, call) => {
	const sources = graph.nodes.map(() => []);
	graph.nodes.forEach((node, at) => {
		for (const next of nextOf(node)) sources[next]?.push(at);
	});
	const found = /* @__PURE__ */ new Set();
	const open = graph.nodes.flatMap((node, at) => expressionsOf(node).some((one) => callsIn(one).includes(call)) ? [at] : []);
	for (let at = open.pop(); at !== void 0; at = open.pop()) {
		if (found.has(at)) continue;
		found.add(at);
		open.push(...sources[at] ?? []);
	}
	return found;
};
/** The state, or one that knows less where there are too many; null where the point has seen it. */
const admitted = (seen, at, state) => {
	const known = seen.get(at) ?? /* @__PURE__ */ new Set();
	seen.set(at, known);
	const admit = (one) => {
		const key = keyOf(one);
		if (known.has(key) || known.size >= MOST_STATES) return null;
		known.add(key);
		return one;
	};
	if (known.size < (state.phase === "before" ? MAX_STATES_BEFORE : MAX_STATES)) return admit(state);
	return admit({
		...state,
		facts: new Map([...state.facts].filter(([place]) => state.aliases.includes(place)))
	});
};
const keyOf = ({ phase, aliases, facts, guards, jump }) => `${phase}|${aliases.join()}|${factsKey(facts)}|${guards.join()}|${jump?.line ?? ""}`;
/** One failure is as another, for what comes after. */
const factsKey = (facts) => {
	if (facts.size === 0) return "";
	return [...facts].map(([place, value]) => place + (isSuccess(value) === false ? "F" : value)).sort().join();
};
const follow = (node, state, frame) => {
	switch (node.kind) {
		case "step": return stepped(node.step, state, frame).map((after) => [node.next, after]);
		case "test": return tested(node, state, frame);
		case "switch": return switched(node, state, frame);
		case "jump": return [[node.next, state.phase === "held" ? {
			...state,
			jump: {
				how: node.how,
				line: node.line
			}
		} : state]];
		case "scope": {
			const after = endScope(node.names, node.line, state, frame);
			return after === null ? [] : [[node.next, after]];
		}
		case "pass": return [[node.next, state]];
		case "fork": return node.next.map((at) => [at, state]);
		case "exit":
			leave(node, state, frame);
			return [];
		default: return node;
	}
};
const endScope = (names, line, state, frame) => {
	const facts = names.reduce((known, name) => known.has(name) ? forget(name, known) : known, state.facts);
	const after = facts === state.facts ? state : {
		...state,
		facts
	};
	if (state.phase !== "held") return after;
	return dropPlaces(after, (alias) => names.includes(rootOf(alias)), frame, line);
};
/** Owners of C++ that release at their end. */
const GUARD = /unique_|scope_exit|scope_guard|ScopeGuard|[Ff]inally|auto_ptr|shared_ptr|\b\w*(?:Guard|Holder|SmartPtr|AutoPtr|UniquePtr|ComPtr|Auto[A-Z]\w*|Scoped\w*|OnExit|AtExit)\b|\b\w*(?:_ptr|_guard)\b|wil :: /;
/** An element that left its list and is used again is on its way to another owner. */
const isUsedAgain = (step, { phase, aliases }, { start }) => {
	if (phase !== "held" || start.kind !== "site" || start.acquire.isUnlink !== true || aliases.includes(NOWHERE)) return false;
	const one = step.kind === "declare" ? step.initial : step;
	return one !== null && mentions(one, aliases);
};
const stepped = (step, state, frame) => {
	if (isUsedAgain(step, state, frame)) {
		const after = finish(state, frame, {
			kind: "kept",
			line: step.line
		});
		return after === null ? [] : [after];
	}
	if (step.kind === "call" && /ASSERT/i.test(step.name) && step.args[0] !== void 0) return answer(questionOf(step.args[0]), state.facts) === false && hasNoCall(step.args[0]) ? [] : [state];
	if (step.kind !== "declare") return settled(evaluate(step, state, frame));
	const { name, initial, line } = step;
	if (initial === null) {
		if (state.facts.size === 0) return [state];
		return [{
			...state,
			facts: forget(name, state.facts)
		}];
	}
	if (initial.kind === "call" && state.phase === "held" && guards(step, initial, state, frame)) return [{
		...state,
		guards: [...state.guards, name]
	}];
	if (initial.kind === "call" && initial.name === "construct" && isGuardType(step, frame)) return initial.args.reduce((states, arg) => states.flatMap((one) => evaluate(arg, one, frame).flatMap((result) => adopted(result, line, frame))), [state]);
	return evaluate(initial, state, frame).flatMap((result) => declare(step, initial, result, {
		frame,
		line
	}));
};
/** The state after a guard has taken over what it is made of. */
const adopted = ({ state, isObject }, line, frame) => {
	if (!isObject) return [state];
	const after = finish(state, frame, {
		kind: "released",
		line
	});
	return after === null ? [] : [after];
};
const hasNoCall = (one) => callsIn(one).every(({ name }) => name === "NT_SUCCESS");
const declare = (step, initial, result, how) => {
	if (result.isObject && isGuardType(step, how.frame)) {
		const after = finish(result.state, how.frame, {
			kind: "released",
			line: how.line
		});
		return after === null ? [] : [after];
	}
	const after = put(step.name, initial, result, {
		...how,
		isUpdate: false
	});
	return after === null ? [] : [after];
};
const isGuardType = ({ type }, { project, one }) => {
	if (GUARD.test(type)) return true;
	const name = type.split(" ").findLast((word) => /^\w+$/.test(word) && !/^(?:const|auto|struct|class|static)$/.test(word));
	return name !== void 0 && project.find(`~${name}`, one.outline) !== void 0;
};
/** A guard that is declared while the object is held, and names it. */
const guards = (step, initial, state, frame) => {
	return (isGuardType(step, frame) || /scope_exit|ScopeGuard|Finally|make_scope|on_exit|Defer/i.test(initial.name)) && initial.args.some((arg) => mentionsDeep(arg, state.aliases));
};
const mentionsDeep = (one, aliases) => {
	if (mentions(one, aliases)) return true;
	const roots = aliases.map(rootOf);
	return one.kind === "lambda" && one.body.some(({ text }) => roots.includes(text));
};
/** The place of an object that no place took: it is held until the function ends. */
const NOWHERE = "<nowhere>";
const settled = (results) => results.flatMap(({ state, isObject }) => {
	if (!isObject || state.phase !== "held" || state.aliases.length > 0) return [state];
	return [withAlias(state, NOWHERE)];
});
const tested = (node, state, frame) => evaluate(askedIn(node.test), state, frame).flatMap((result) => {
	const constant = fixedAnswer(node.test);
	if (constant !== null) return [[constant ? node.yes : node.no, result.state]];
	const question = questionOf(node.test);
	const { facts } = result.state;
	const asked = result.value === null ? facts : new Map(facts).set(RESULT, result.value);
	const known = isFresh(node.test, result.state) ? isUnequal(node.test) : answer(question, asked);
	if (known !== null) return [[known ? node.yes : node.no, result.state]];
	const branch = (isYes) => [isYes ? node.yes : node.no, {
		...result.state,
		facts: isWorth(question, frame, result.state) ? learn(question, isYes, facts) : facts,
		because: result.state.phase === "held" ? {
			test: node.test,
			isYes
		} : null
	}];
	return [branch(false), branch(true)];
});
/** `do { … } while (0)`. */
const fixedAnswer = (test) => {
	if (test.kind === "list") {
		const last = test.items.at(-1);
		return last === void 0 ? null : fixedAnswer(last);
	}
	const value = test.kind === "literal" || test.kind === "name" && /^(?:TRUE|FALSE|true|false)$/.test(test.name) ? constantOf(test) : null;
	return value === null ? null : value !== "=0";
};
/** The object is new, so it is no other place's. */
const isFresh = (test, { phase, aliases }) => {
	if (phase !== "held" || test.kind !== "binary" || !/^[!=]=$/.test(test.operator)) return false;
	const [left, right] = [placeOf(test.left), placeOf(test.right)];
	if (left === null || right === null || constantOf(test.left) !== null || constantOf(test.right) !== null) return false;
	return aliases.includes(left) !== aliases.includes(right);
};
const isUnequal = (test) => test.kind === "binary" && test.operator === "!=";
/** Only what is asked again is worth knowing. */
const isWorth = (question, { asked }, { aliases }) => {
	if (question.kind === "text") return (asked.get(` ${question.text}`) ?? 0) > 1;
	return question.place !== "<result>" && ((asked.get(question.place) ?? 0) > 1 || aliases.includes(question.place));
};
const switched = (node, state, frame) => evaluate(node.on, state, frame).flatMap((result) => {
	const place = placeOf(node.on);
	const known = result.value?.startsWith("=") === true ? result.value : null;
	if (known !== null) return [[node.cases.find(({ value }) => constantOf(value) === known)?.next ?? node.otherwise, result.state]];
	const isAsked = place !== null && (frame.asked.get(place) ?? 0) > 1;
	const cases = node.cases.map(({ value, next }) => {
		const constant = constantOf(value);
		if (!isAsked || place === null || constant === null) return [next, result.state];
		return [next, {
			...result.state,
			facts: new Map(result.state.facts).set(place, constant)
		}];
	});
	return [[node.otherwise, result.state], ...cases];
});
const leave = ({ value, line }, state, frame) => {
	if (state.phase === "before") return;
	const results = value === null ? [{
		state,
		value: null,
		isObject: false
	}] : evaluate(value, state, frame);
	for (const result of results) {
		const { jump, because, unsure, phase, aliases } = result.state;
		const ending = {
			line,
			jump,
			because,
			unsure,
			value: result.value,
			place: ""
		};
		if (phase === "before") continue;
		if (phase !== "held") frame.end({
			...ending,
			kind: phase
		});
		else if (result.isObject) frame.end({
			...ending,
			kind: "returned"
		});
		else if (value !== null && result.state.parts.includes(placeOf(value) ?? "")) frame.end({
			...ending,
			kind: "returned"
		});
		else if (value !== null && holds(value, aliases) !== null) frame.end({
			...ending,
			kind: "returned",
			place: holds(value, aliases) ?? ""
		});
		else if (frame.start.kind === "site" && result.state.guards.length > 0) frame.end({
			...ending,
			kind: "released"
		});
		else frame.end({
			...ending,
			kind: "left"
		});
	}
};
/** What follows the returned value to the object: `.Buffer`; null where the value does not lead to it. */
const holds = (value, aliases) => {
	const reach = placeOf(value) === null ? null : reachOf(value, aliases);
	if (reach !== null) return reach.how === "inside" ? null : reach.suffix;
	return (value.kind === "binary" || value.kind === "call" || value.kind === "list" || value.kind === "choice") && partsOf(value).some((part) => placeOf(part) !== null && [
		"value",
		"entry",
		"address"
	].includes(reachOf(part, aliases)?.how ?? "")) && !isQuestion(value) ? "" : null;
};
/** A comparison leads to no object, nor does a call that was followed. */
const isQuestion = (value) => value.kind === "call" || value.kind === "binary" && /^(?:[=!<>]=?|&&|\|\|)$/.test(value.operator);
const NONE = /* @__PURE__ */ new Map();
const frameOf = ({ project, one, start, releases, halves, effectsOf }, isQuick, end) => {
	const graph = project.graph(one);
	const locals = new Map(graph.declared.map(({ name, type, isPointer }) => [name, {
		isPointer,
		isStatic: /\bstatic\b/.test(type),
		type
	}]));
	const parameters = new Map(project.parameters(one).map(({ name, isReference }) => [name, { isReference }]));
	const { owned, asked } = surveyOf(graph);
	return {
		project,
		one,
		graph,
		start,
		releases,
		halves,
		locals,
		parameters,
		owned,
		asked: isQuick ? NONE : asked,
		effectsOf,
		end
	};
};
const surveys = /* @__PURE__ */ new WeakMap();
const MAKES = /alloc|create|^new$|duplicate|malloc|calloc/i;
const isOwnVariable = (place, { declared }) => place !== null && declared.some(({ name, isPointer }) => name === rootOf(place) && !isPointer);
const surveyOf = (graph) => {
	const known = surveys.get(graph);
	if (known !== void 0) return known;
	const owned = /* @__PURE__ */ new Set();
	const asked = /* @__PURE__ */ new Map();
	const ask = (test) => {
		const question = questionOf(test);
		const key = question.kind === "text" ? ` ${question.text}` : question.place;
		asked.set(key, (asked.get(key) ?? 0) + 1);
	};
	const own = (name, source) => {
		if (name !== null && callsIn(source).some((call) => MAKES.test(call.name))) owned.add(name);
		if (name !== null && source.kind === "unary" && source.operator === "&" && isOwnVariable(placeOf(source.of), graph)) owned.add(name);
	};
	const look = (one) => {
		if (one.kind === "assign") own(placeOf(one.left), one.right);
		if (one.kind === "choice") ask(one.test);
		if (one.kind === "call" && MAKES.test(one.name)) {
			for (const arg of one.args) if (placeOf(arg)?.startsWith("&") === true) owned.add(placeOf(arg)?.slice(1) ?? "");
		}
		for (const part of partsOf(one)) look(part);
	};
	for (const node of graph.nodes) if (node.kind === "test") {
		ask(node.test);
		look(node.test);
	} else if (node.kind === "switch") ask(node.on);
	else if (node.kind === "step" && node.step.kind !== "declare") look(node.step);
	else if (node.kind === "step" && node.step.kind === "declare" && node.step.initial !== null) {
		own(node.step.name, node.step.initial);
		look(node.step.initial);
	}
	const survey = {
		owned,
		asked
	};
	surveys.set(graph, survey);
	return survey;
};

// build/where/summaries.js
/** Calls inside of calls that are followed. */
const MAX_DEPTH$1 = 5;
const HELD = [{
	effect: "held",
	value: null
}];
const RELEASED = [{
	effect: "released",
	value: null
}];
/**
* What functions of the sources do with an object that they are given, each asked once. A function that releases on one
* path and not on another, and returns nothing that tells which, releases: a count of references does so.
*/
const openSummaries = (project, releases, halves) => {
	const known = /* @__PURE__ */ new Map();
	let depth = 0;
	const effectsOf = (one, parameter, prefix, suffix) => {
		const own = known.get(one) ?? /* @__PURE__ */ new Map();
		known.set(one, own);
		const name = project.parameters(one)[parameter]?.name;
		if (name === void 0) return HELD;
		const alias = `${prefix}${name}${suffix}`;
		const found = own.get(alias);
		if (found !== void 0) return found;
		if (depth >= MAX_DEPTH$1) return isReleaseName(one.name) ? RELEASED : HELD;
		own.set(alias, HELD);
		depth++;
		const endings = walk({
			project,
			one,
			start: {
				kind: "given",
				alias
			},
			releases,
			halves,
			effectsOf
		});
		depth--;
		const effects = toEffects(endings);
		own.set(alias, effects);
		return effects;
	};
	return effectsOf;
};
const EFFECT = {
	released: "released",
	kept: "kept",
	stored: "kept",
	left: "held",
	lost: "held",
	returned: "returned"
};
const STRENGTH = [
	"released",
	"kept",
	"returned",
	"held"
];
/** The strongest effect for each value that is returned. */
const toEffects = (endings) => {
	const best = /* @__PURE__ */ new Map();
	for (const { kind, value } of endings) {
		const effect = EFFECT[kind];
		const known = best.get(value);
		if (known === void 0 || STRENGTH.indexOf(effect) < STRENGTH.indexOf(known)) best.set(value, effect);
	}
	const all = [...best].map(([value, effect]) => ({
		effect,
		value
	}));
	const strong = all.filter(({ effect }) => effect !== "held");
	if (strong.length === 0) return HELD;
	const unnamed = strong.some(({ value }) => value === null);
	const weak = all.filter(({ effect, value }) => effect === "held" && value !== null && (!unnamed || isTelling(value)));
	return [...strong, ...weak];
};
const isTelling = (value) => value === "F" || value === "=0" || value.startsWith("=STATUS_");

// build/where/search.js
/** Functions between an allocation and its user that are followed. */
const MAX_DEPTH = 4;
const MAX_SITES = 4e3;
/** Every call that hands the object out, by way of the driver's own functions too, and how its paths end. */
const search = (project, wanted, named, isLate = () => false) => {
	const open = [...directSites(project, wanted, named)];
	const releases = new Set(open.flatMap(({ acquire }) => acquire.release));
	const halves = new Set(open.flatMap(({ acquire }) => acquire.half ?? []));
	const effectsOf = openSummaries(project, releases, halves);
	const searched = [];
	const handing = /* @__PURE__ */ new Map();
	for (let at = 0; at < open.length && at < MAX_SITES && !isLate(); at++) {
		const site = open[at];
		if (site === void 0) break;
		const { one, call, acquire } = site;
		const own = /* @__PURE__ */ new Set([...releases, ...acquire.release]);
		const endings = walk({
			project,
			one,
			start: {
				kind: "site",
				call,
				acquire
			},
			releases: own,
			halves: new Set(acquire.half ?? []),
			effectsOf
		});
		searched.push({
			site,
			endings
		});
		if (site.depth < MAX_DEPTH) open.push(...callersOf(project, site, endings, handing));
	}
	return searched;
};
/** The calls of a function that hands the object on. */
const callersOf = (project, site, endings, handing) => {
	const known = handing.get(site.one) ?? /* @__PURE__ */ new Map();
	handing.set(site.one, known);
	return handedOut(project, site, endings).flatMap((acquire) => {
		const key = acquire.object === "return" ? "return" : `${acquire.object.arg}${acquire.object.suffix}`;
		if (known.has(key)) return [];
		known.set(key, acquire);
		return functionsWith(project, [acquire.name]).flatMap((one) => one === site.one || project.find(acquire.name, one.outline) !== site.one ? [] : callsOf(project.graph(one).nodes).filter((call) => call.name === acquire.name).map((call) => ({
			one,
			call,
			acquire,
			pool: site.pool,
			depth: site.depth + 1
		})));
	});
};
const STATUS = /\b(?:NTSTATUS|HRESULT|NDIS_STATUS|int|DWORD|LONG|\w*[rR]esult(?:_t)?|\w*[sS]tatus(?:_t)?)\b[^()]*$/;
const NOTHING = /\b(?:void|VOID)\b\s*(?:\w+\s*)*$/;
/** How a function hands out what a site in it acquires. */
const handedOut = (project, { one, acquire }, endings) => {
	if (endings.some(({ kind }) => kind === "kept")) return [];
	if (new Set(endings.flatMap(({ kind, place }) => kind === "returned" ? ["return"] : kind === "stored" ? [place] : [])).size !== 1) return [];
	const found = /* @__PURE__ */ new Map();
	const { name, outline } = one;
	const head = outline.clean.slice(one.head, one.parameters[0]);
	const type = head.slice(0, Math.max(0, head.lastIndexOf(name)));
	const base = {
		name,
		release: acquire.release,
		...acquire.half === void 0 ? {} : { half: acquire.half },
		...acquire.isUnlink === true ? { isUnlink: true } : {}
	};
	for (const { kind, place } of endings) {
		if (kind === "returned") found.set("return", {
			...base,
			object: "return",
			success: "set"
		});
		if (kind !== "stored") continue;
		const [, star = "", root = "", suffix = ""] = /^(\*?)(\w+)(.*)$/.exec(place) ?? [];
		const parameters = project.parameters(one);
		const arg = parameters.findIndex((parameter) => parameter.name === root);
		if (arg < 0 || star === "" && suffix === "" && parameters[arg]?.isReference !== true) continue;
		if (suffix.includes("[")) continue;
		const success = STATUS.test(type) ? "status" : NOTHING.test(type) ? "always" : "set";
		found.set(place, {
			...base,
			object: {
				arg,
				suffix: star === "" ? suffix : ""
			},
			success
		});
	}
	return [...found.values()];
};

// build/where/sentence.js
/** Lines of one kind that a sentence names. */
const MAX_LINES = 3;
/**
* The path between acquire and exit, in one sentence without words of the sources: `acquires a process object, returns
* still holding it at line 1627 (when the condition of line 1621 holds), released at line 1650 on other paths`.
*/
const sentenceOf = ({ exits, endings, site }, what) => {
	const [first, ...more] = exits;
	if (first === void 0) return what;
	const also = more.length === 0 ? "" : ` and at ${linesOf(more.map(({ line }) => line))}`;
	return `${what}${site.depth > 0 ? ` by way of its own ${site.depth === 1 ? "function" : "functions"}` : ""}, ${wayOf(first, site.acquire.isUnlink === true)}${reasonOf(first)}${also}${othersOf(endings)}`;
};
const wayOf = ({ line, ending }, isUnlink) => {
	if (isUnlink && ending.kind === "left") return `leaves the list at line ${line} and is not freed`;
	if (ending.kind === "lost") return `loses it at line ${line}`;
	const how = ending.jump?.how;
	if (how === "goto" && ending.jump?.line === line) return `jumps to the end at line ${line} still holding it`;
	if (how === "leave" && ending.jump?.line === line) return `leaves the __try at line ${line} still holding it`;
	return `returns at line ${line} still holding it`;
};
/** Why the path goes there: what its last condition asks. */
const reasonOf = ({ ending: { because } }) => {
	if (because === null) return "";
	const question = questionOf(because.test);
	const { line } = because.test;
	const isPlain = because.isYes !== question.negated;
	if (question.kind === "success") return isPlain ? ` (after a success at line ${line})` : ` (when the call before line ${line} fails)`;
	if (question.kind === "zero" && isPlain) return ` (when line ${line} finds nothing there)`;
	return ` (when the condition of line ${line} ${because.isYes ? "holds" : "does not hold"})`;
};
const othersOf = (endings) => {
	const released = endings.filter(({ kind }) => kind === "released").map(({ line }) => line);
	if (released.length > 0) return `; released at ${linesOf(released)} on other paths`;
	return endings.some(({ kind }) => kind === "kept" || kind === "stored" || kind === "returned") ? "; handed on by other paths" : "; released nowhere in the function";
};
const linesOf = (lines) => {
	const sorted = [...new Set(lines)].sort((one, other) => one - other);
	const shown = sorted.slice(0, MAX_LINES).join(", ");
	const rest = sorted.length > MAX_LINES ? ` and ${sorted.length - MAX_LINES} more` : "";
	return `${sorted.length === 1 ? "line" : "lines"} ${shown}${rest}`;
};

// build/where/places.js
const defaultPlaceOptions = {
	pairs: [],
	changed: /* @__PURE__ */ new Map(),
	isLate: () => false,
	maxPlaces: 10
};
const MAX_TEXT = 160;
const openSources = (files) => {
	const project = openProject(files);
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const split = /* @__PURE__ */ new Map();
	const textAt = (path, line) => {
		const lines = split.get(path) ?? (texts.get(path) ?? "").split(/\r?\n/);
		split.set(path, lines);
		const shown = (lines[line - 1] ?? "").trim();
		return shown.length > MAX_TEXT ? `${shown.slice(0, MAX_TEXT)}…` : shown;
	};
	return {
		project,
		named: namedTags(project),
		textAt
	};
};
/**
* Each finding with the lines of the sources that it may come from: exits of functions that still hold the object, then,
* where there are none, the lines that acquire it. It changes nothing else.
*/
const withPlaces = (analysis, files, options = defaultPlaceOptions) => {
	if (files.length === 0 || analysis.findings.length === 0) return analysis;
	return locateFindings(analysis, openSources(files), options);
};
/** As `withPlaces`, of sources that are open. */
const locateFindings = (analysis, sources, options) => {
	const located = /* @__PURE__ */ new Map();
	const findings = analysis.findings.map((finding) => {
		const known = located.get(finding.cause) ?? placesOf(finding, sources, options);
		located.set(finding.cause, known);
		return {
			...finding,
			where: known
		};
	});
	return {
		...analysis,
		findings
	};
};
const placesOf = ({ rows, hint }, sources, options) => {
	const [root] = rows;
	if (root === void 0) return [];
	const { tag, pool } = root.growth;
	return findPlaces(sources, {
		tag,
		pool,
		object: hint?.object ?? null,
		acquire: hint?.acquire ?? []
	}, options);
};
/** The lines to look at for a tag, the surest first. */
const findPlaces = (sources, query, options) => {
	const { project, named } = sources;
	const { tag, acquire } = query;
	const searched = search(project, {
		tag,
		acquire,
		pairs: options.pairs
	}, named, options.isLate);
	const accused = [...accuse(searched)].sort((one, other) => orderOf(other, query, options) - orderOf(one, query, options));
	if (accused.length > 0) return accused.slice(0, options.maxPlaces).map((one) => toPlace(one, query, sources, options));
	return searched.filter(({ site }) => site.depth === 0 && site.acquire.isUnlink !== true).slice(0, options.maxPlaces).map((one) => sitePlace(one, query, sources));
};
/** A line of the pull request before others, the other pool's last; the rest keeps its order. */
const orderOf = ({ site, exits }, { pool }, { changed }) => {
	const isChanged = [site.call.line, ...exits.map(({ line }) => line)].some((line) => isIn(changed, site.one.outline.path, line));
	const isOther = pool !== null && site.pool !== null && site.pool !== pool;
	return (isChanged ? 2 : 0) - (isOther ? 1 : 0);
};
const isIn = (changed, path, line) => changed.get(path)?.some(([from, to]) => line >= from && line <= to) ?? false;
const toPlace = (one, query, { textAt }, { changed }) => {
	const { site, exits } = one;
	const { path } = site.one.outline;
	const [first] = exits;
	const exit = exits.find(({ line }) => isIn(changed, path, line)) ?? first;
	return {
		path,
		line: site.call.line,
		text: textAt(path, site.call.line),
		why: sentenceOf(one, doingOf(query)),
		function: site.one.name,
		exits: [...exit === void 0 ? [] : [exit], ...exits.filter((other) => other !== exit)].map(({ line }) => line),
		isChanged: [site.call.line, ...exits.map(({ line }) => line)].some((line) => isIn(changed, path, line))
	};
};
const sitePlace = ({ site }, query, { textAt }) => {
	const { path } = site.one.outline;
	const { line } = site.call;
	return {
		path,
		line,
		text: textAt(path, line),
		why: doingOf(query),
		function: site.one.name,
		exits: [],
		isChanged: false
	};
};
const doingOf = ({ object }) => object === null ? "allocates with the tag" : `acquires a ${object}`;



/***/ })

};
