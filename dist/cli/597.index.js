export const id = 597;
export const ids = [597];
export const modules = {

/***/ 8597:
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

// build/where/expression.js
/** Every call inside, inner ones first; a lambda's body is not entered. */
const callsIn = (one) => {
	if (one.kind === "name" || one.kind === "literal" || one.kind === "lambda") return NO_CALLS;
	const known = calls.get(one);
	if (known !== void 0) return known;
	const inside = partsOf(one).flatMap(callsIn);
	const found = one.kind === "call" ? [...inside, one] : inside.length === 0 ? NO_CALLS : inside;
	calls.set(one, found);
	return found;
};
const NO_CALLS = [];
const calls = /* @__PURE__ */ new WeakMap();
const places = /* @__PURE__ */ new WeakMap();
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
	const known = places.get(one);
	if (known !== void 0) return known;
	const found = makePlace(one);
	places.set(one, found);
	return found;
};
const makePlace = (one) => {
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
	const entry = follow$2(build, body, exit, {
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
/** Points of a graph: nested `__finally` blocks are repeated, and must not be so without end. */
const MAX_NODES = 4e4;
const follow$2 = (build, one, next, around) => {
	if (build.nodes.length > MAX_NODES) return next;
	switch (one.kind) {
		case "block": return followBlock(build, one, next, around);
		case "steps": return followSteps(build, one.steps, next);
		case "if": {
			if (isIdle(one.then) && (one.otherwise === null || isIdle(one.otherwise)) && callsIn(one.test).length === 0 && !assigns(one.test)) return next;
			const otherwise = one.otherwise === null ? next : follow$2(build, one.otherwise, next, around);
			return followTest(build, one.test, follow$2(build, one.then, next, around), otherwise);
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
const LOGS = /log|print|trace|assert|dbg|debug|^kd|^event(?:write|log|record)|^count/i;
/** A statement that only writes to a log: no path need be split for it. */
const isIdle = (one) => {
	if (one.kind === "block") return one.statements.every(isIdle);
	if (one.kind === "loop") return one.isDo && isIdle(one.body);
	if (one.kind === "if") return isIdle(one.then) && (one.otherwise === null || isIdle(one.otherwise));
	if (one.kind !== "steps") return false;
	return one.steps.every((step) => step.kind === "literal" || step.kind === "call" && LOGS.test(step.name) && !isReleaseName(step.name) && !assigns(step));
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
	return statements.reduceRight((to, one) => follow$2(build, one, to, inner), after);
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
		again.next = follow$2(build, body, check, {
			...around,
			breaks: next,
			continues: check
		});
		return again.next;
	}
	again.next = tested(follow$2(build, body, stepped, {
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
		if (one.kind !== "case") return follow$2(build, one, to, inside);
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
const throughFinals = (build, label, around) => around.finals.filter(({ labels }) => !labels.has(label)).reduceRight((to, { last, around: outside }) => follow$2(build, last, to, outside), labelAt(build, label));
const followReturn = (build, { kind, value, line }, { finals }) => {
	const exit = add(build, {
		kind: "exit",
		value: kind === "throw" ? null : value,
		how: "return",
		line
	});
	if (finals.length === 0) return exit;
	const last = finals.reduceRight((to, { last: block, around }) => follow$2(build, block, to, around), exit);
	return jumpTo(build, "return", line, last);
};
const followTry = (build, { body, handlers, last }, next, around) => {
	const after = last === null ? next : follow$2(build, last, next, around);
	const finals = last === null ? around.finals : [{
		last,
		labels: labelsIn(body),
		around
	}, ...around.finals];
	const through = (to) => to === null || last === null ? to : follow$2(build, last, to, around);
	const inside = {
		breaks: through(around.breaks),
		continues: through(around.continues),
		leaves: after,
		finals
	};
	const handled = handlers.map((handler) => follow$2(build, handler, after, {
		...around,
		finals
	}));
	const done = raises(body) && handled.length > 0 ? add(build, {
		kind: "fork",
		next: [after, ...handled]
	}) : after;
	const entry = follow$2(build, body, done, inside);
	return handled.length === 0 ? entry : add(build, {
		kind: "fork",
		next: [entry, ...handled]
	});
};
/** Functions that raise for what they are given, after they may have been given an object. */
const RAISES = /^(?:Probe\w*|MmProbe\w*|(?:Ex|Rtl|Flt)Raise\w*|(?:Rtl|Ndis)(?:Copy|Move)Memory|mem(?:cpy|move)|Cc\w+|FsRtl\w+|ExAllocatePool\w*Quota\w*|\w*Capture\w*)$/;
/** True for a body that may raise behind its beginning; what throws in C++ may do so anywhere. */
const raises = (one) => {
	if (one.kind === "throw") return true;
	if (one.kind === "steps") return one.steps.some((step) => {
		const value = step.kind === "declare" ? step.initial : step;
		return value !== null && callsIn(value).some(({ name }) => RAISES.test(name));
	});
	return statementsIn(one).some(raises);
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
				idle += follow$1(branches, directive);
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
const follow$1 = (branches, directive) => {
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
/** A directive with a blank for each comment. */
const withoutComments = (directive) => {
	const parts = [];
	const begins = /\/\*|\/\//g;
	let done = 0;
	for (let found = begins.exec(directive); found !== null; found = begins.exec(directive)) {
		parts.push(directive.slice(done, found.index));
		done = found[0] === "/*" ? behind(directive, "*/", found.index + 2) : endOfLine(directive, found.index);
		begins.lastIndex = done;
	}
	return [...parts, directive.slice(done)].join(" ");
};
const macrosOf = (directive) => {
	const joined = withoutComments(directive).replace(/\\\r?\n/g, " ");
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
	if (!isRust && isOfUserMode(text)) return outline;
	for (const one of isRust ? rustFunctions(outline) : cFunctions(outline)) functions.push(one);
	return outline;
};
/** A program or a library of user mode: it has no pool. */
const isOfUserMode = (text) => /^[ \t]*#[ \t]*include[ \t]*<(?:(?:windows|winsock2|ws2tcpip|winuser|setupapi)\.h|iostream|vector|string)>/im.test(text) && !/^[ \t]*#[ \t]*include[ \t]*[<"](?:ntddk|wdm|ntifs|fltkernel|ndis|wdf|fwpsk|storport|wsk)\.h[>"]/im.test(text);
const lineEnds = /* @__PURE__ */ new WeakMap();
/** 1-based line of an offset. */
const lineAt = (outline, offset) => {
	const ends = lineEnds.get(outline) ?? endsOf(outline.clean);
	lineEnds.set(outline, ends);
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((ends[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low + 1;
};
/** Offsets of the ends of lines. */
const endsOf = (text) => {
	const found = [];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) found.push(at);
	return found;
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
	const heads = /\bfn\s{1,40}(\w{1,200})\s{0,40}(?:<[^>(]{0,300}>)?\s{0,40}\(/g;
	for (let found = heads.exec(clean); found !== null; found = heads.exec(clean)) {
		const from = found.index + found[0].length;
		const to = endOfParentheses(clean, from - 1) - 1;
		heads.lastIndex = to;
		const [mark] = /[{;]/.exec(clean.slice(to, to + MAX_PARAMETERS)) ?? [];
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
const endOfParentheses = (text, from) => {
	let depth = 0;
	for (let at = from; at < Math.min(text.length, from + MAX_PARAMETERS); at++) if (text[at] === "(") depth++;
	else if (text[at] === ")" && --depth === 0) return at + 1;
	return Math.min(text.length, from + MAX_PARAMETERS);
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
const MAX_DEPTH$4 = 8;
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
	if (inside.length >= MAX_DEPTH$4 || inside.includes(name) || KNOWN.test(name)) return void 0;
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

// build/where/cursor.js
/** Nesting that is read; what is deeper is no code that somebody wrote. */
const MAX_DEPTH$3 = 200;
/** Reads one level deeper; too deep, it gives up the rest of the tokens. */
const nested = (cursor, read, giveUp) => {
	const depth = cursor.depth ?? 0;
	if (depth >= MAX_DEPTH$3) {
		cursor.at = cursor.tokens.length;
		return giveUp();
	}
	cursor.depth = depth + 1;
	const found = read(cursor);
	cursor.depth = depth;
	return found;
};
const peek = (cursor, ahead = 0) => cursor.tokens[cursor.at + ahead]?.text ?? "";
const lineOf$1 = (cursor) => cursor.tokens[Math.min(cursor.at, cursor.tokens.length - 1)]?.line ?? 0;
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
/** The tokens inside the parentheses that open here. */
const group = (cursor) => {
	const from = cursor.at;
	skipGroup(cursor);
	return cursor.tokens.slice(from + 1, cursor.at - 1);
};
/** Tokens in parts, at a mark that stands outside of parentheses. */
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

// build/where/parse-expression.js
/** `a + a + \u2026`, `p->p->\u2026`: links of all chains of one expression. */
const MAX_LINKS = 400;
/** The left side of one more link, or nothing where the chain is too long. */
const linked = (cursor, left) => {
	cursor.links = (cursor.links ?? 0) + 1;
	return cursor.links > MAX_LINKS ? {
		kind: "literal",
		text: "",
		line: left.line
	} : left;
};
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
const assignment = (cursor) => nested(cursor, assigned, () => nothing(cursor));
const nothing = (cursor) => ({
	kind: "literal",
	text: "",
	line: lineOf$1(cursor)
});
const assigned = (cursor) => {
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
			left: linked(cursor, left),
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
const unary = (cursor) => nested(cursor, prefixed, () => nothing(cursor));
const prefixed = (cursor) => {
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
		return nested(cursor, primary, () => nothing(cursor));
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
const POSTFIX = /* @__PURE__ */ new Set([
	"(",
	"[",
	"->",
	".",
	"++",
	"--"
]);
const postfix = (cursor, first) => {
	let one = first;
	for (;;) {
		const line = lineOf$1(cursor);
		const text = peek(cursor);
		if (!POSTFIX.has(text)) return one;
		one = linked(cursor, one);
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
		} else {
			cursor.at++;
			one = {
				kind: "unary",
				operator: text,
				of: one,
				line
			};
		}
	}
};
const lastWord = (one) => {
	if (one.kind === "name" || one.kind === "member") return one.name;
	return one.kind === "unary" ? lastWord(one.of) : "";
};

// build/where/declarations.js
/** A condition that nothing is known of. */
const unknown = (line) => ({
	kind: "list",
	items: [],
	line
});
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

// build/where/statements.js
/** The statement tree of a function's body. What is not understood is one step, so nothing is lost. */
const parseBody = (tokens) => statement({
	tokens,
	at: 0
});
const statement = (cursor) => nested(cursor, oneStatement, () => empty(lineOf$1(cursor)));
const oneStatement = (cursor) => {
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

// build/where/rust.js
/** The statement tree of a Rust function's body, whose tokens are rewritten as C writes them. */
const parseRust = (tokens) => parseBody(isDeep(tokens) ? [] : withTail(rewrite(tokens)));
/** Nesting of a body that is read; every level is rewritten by itself. */
const MAX_DEPTH$2 = 100;
const isDeep = (tokens) => {
	let depth = 0;
	return tokens.some(({ text }) => {
		depth += depthOf(text);
		return depth > MAX_DEPTH$2;
	});
};
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
/** `p.is_null()` \u2192 `(p == NULL)`. */
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
/** `let mut p: T = \u2026` \u2192 `auto p = \u2026`. */
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
/** `if a {` \u2192 `if ( a ) {`. */
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
/** `match a { B => c, _ => d }` \u2192 a `switch`. */
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
		const last = new Map(outline.macros.map((macro) => [macro.name, macro]));
		for (const macro of last.values()) append(macros, macro.name, {
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
/** `ToNdisStatus(status)`: a failure stays one, and so does a success. */
const isTranslation = ({ name, args }) => args.length === 1 && args[0]?.kind === "name" && /status|result|error/i.test(name);
/** Whether a value counts as true. */
const isTruthy = (value) => {
	if (value === "=0" || value === "S") return false;
	if (value === "!0" || value === "F" || value?.startsWith("=")) return true;
	return null;
};
/** The question that a test asks: `p == NULL` is `zero`, `p` is `zero` negated. */
const questionOf = (test) => {
	const known = questions.get(test);
	if (known !== void 0) return known;
	const made = makeQuestion(test);
	questions.set(test, made);
	return made;
};
const questions = /* @__PURE__ */ new WeakMap();
const makeQuestion = (test) => {
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
const BLANKS = "\\s{0,40}";
const CONSTANT = new RegExp(`\\b([A-Za-z_]\\w{0,200})${BLANKS}(?::${BLANKS}\\w{1,80}${BLANKS})?(?:=|\\{|\\()${BLANKS}(?:\\([\\w\\s]{1,80}\\)${BLANKS})?\\(?${BLANKS}(${LITERAL})${BLANKS}[)}]{0,4}${BLANKS}[;,}]`, "g");
const RUST_CONSTANT = /\b(?:const|static)\s{1,40}(\w{1,200})\s{0,40}:\s{0,40}\w{1,80}\s{0,40}=\s{0,40}(?:[\w:]{1,80}::)?from_(ne|le|be)_bytes\s{0,40}\(\s{0,40}\*?\s{0,40}b"([^"]{4})"\s{0,40}\)/g;
const RUST_SHIFTS = /\b(?:const|static)\s{1,40}(\w{1,200})\s{0,40}:\s{0,40}\w{1,80}\s{0,40}=([^;]{1,400});/g;
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
		for (const [, name = "", body = ""] of outline.clean.matchAll(RUST_SHIFTS)) if (body.includes("'") && body.includes("<<")) add(name, shiftedValue(body), outline);
	}
	return [...found, ...resolved(aliases, found)];
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

// build/where/place.js
/** The variable that a place begins with: `context` of `*context.Buffer`. */
const rootOf = (place) => /^[*&]*(\w+)/.exec(place)?.[1] ?? place;
/** True where one place is the other or a part of it. */
const isWithin = (place, whole) => place.startsWith(whole) && (place.length === whole.length || place[whole.length] === "." || place[whole.length] === "[");
/** True where a place is the object's, or leads to it: `context` of `context.Buffer`. */
const isLed = (alias, place) => alias === place || alias.startsWith(`${place}.`) || alias === `*${place}`;

// build/where/survey.js
const surveys = /* @__PURE__ */ new WeakMap();
/** The survey of a graph, made once. */
const surveyOf = (graph) => {
	const known = surveys.get(graph);
	if (known !== void 0) return known;
	const made = makeSurvey(graph);
	surveys.set(graph, made);
	return made;
};
/** Keys times points of one function. */
const MAX_LIVE = 2e7;
const NOTHING$2 = /* @__PURE__ */ new Set();
const makeSurvey = (graph) => {
	const { nodes } = graph;
	const sources = nodes.map(() => []);
	nodes.forEach((node, at) => {
		for (const next of nextOf(node)) sources[next]?.push(at);
	});
	const uses = nodes.map(usesOf);
	const asked = keysOf(nodes, uses);
	const keys = asked.size * nodes.length > MAX_LIVE ? NOTHING$2 : asked;
	const idle = /* @__PURE__ */ new Map();
	const isAsked = askedBy(keys);
	return {
		owned: ownedBy(graph),
		keys,
		isLive: livenessOf(nodes, {
			sources,
			uses,
			keys
		}),
		idle: (at) => {
			const found = idle.get(at);
			if (found !== void 0) return found;
			const made = idleWords(nodes[at], isAsked);
			idle.set(at, made);
			return made;
		},
		sources
	};
};
/** What a point reads whatever comes after it: conditions, and the value that is returned. */
const usesOf = (node) => {
	const found = [];
	if (node.kind === "test") found.push(keyOf$1(node.test), ...readsIn(node.test));
	else if (node.kind === "switch") found.push(...readsIn(node.on));
	else if (node.kind === "exit" && node.value !== null) found.push(...readsIn(node.value));
	for (const one of stepOf(node)) found.push(...choicesIn(one), ...assertedIn(one));
	return found;
};
const stepOf = (node) => {
	if (node.kind !== "step") return node.kind === "test" ? [node.test] : [];
	if (node.step.kind !== "declare") return [node.step];
	return node.step.initial === null ? [] : [node.step.initial];
};
const keyOf$1 = (test) => {
	const question = questionOf(test);
	return question.kind === "text" ? ` ${question.text}` : question.place;
};
/** Places that an expression reads, outside of calls. */
const readsIn = (one) => {
	const place = placeOf(one);
	if (place !== null) return [place];
	if (one.kind === "call" && !/^[A-Z_]+$/.test(one.name) && !isTranslation(one)) return [];
	return partsOf(one).flatMap(readsIn);
};
const choicesIn = (one) => {
	const inside = partsOf(one).flatMap(choicesIn);
	return one.kind === "choice" ? [
		keyOf$1(one.test),
		...readsIn(one.test),
		...inside
	] : inside;
};
const assertedIn = (one) => one.kind === "call" && /ASSERT/i.test(one.name) && one.args[0] !== void 0 ? [keyOf$1(one.args[0])] : [];
/** `a = b` hands on what is known of `b`. */
const copiesOf = (node) => {
	if (node.kind === "step" && node.step.kind === "declare") return node.step.initial === null ? [] : [[node.step.name, readsIn(node.step.initial)], ...copiesIn(node.step.initial)];
	return stepOf(node).flatMap(copiesIn);
};
const copiesIn = (one) => {
	const inside = partsOf(one).flatMap(copiesIn);
	const to = one.kind === "assign" ? placeOf(one.left) : null;
	return one.kind === "assign" && to !== null ? [[to, readsIn(one.right)], ...inside] : inside;
};
const keysOf = (nodes, uses) => {
	const keys = new Set(uses.flat());
	const copies = nodes.flatMap(copiesOf);
	for (let before = -1; before !== keys.size;) {
		before = keys.size;
		for (const [to, from] of copies) if (keys.has(to)) for (const one of from) keys.add(one);
	}
	return keys;
};
/** What a step gives another value for certain. */
const killedBy = (node) => {
	if (node.kind === "scope") return node.names;
	if (node.kind !== "step") return [];
	if (node.step.kind === "declare") return [node.step.name];
	const to = node.step.kind === "assign" && node.step.operator === "=" ? placeOf(node.step.left) : null;
	return to === null ? [] : [to];
};
/** Which keys are asked for behind each point: followed backwards until nothing changes. */
const livenessOf = (nodes, { sources, uses, keys }) => {
	const indexes = new Map([...keys].map((key, at) => [key, at]));
	const width = (keys.size >>> 5) + 1;
	const live = new Uint32Array(nodes.length * width);
	const steps = nodes.map((node, at) => ({
		uses: (uses[at] ?? []).flatMap((key) => indexes.get(key) ?? []),
		kills: killsOf(killedBy(node), indexes),
		copies: copiesOf(node).flatMap(([to, from]) => {
			const target = indexes.get(to);
			return target === void 0 ? [] : [[target, from.flatMap((key) => indexes.get(key) ?? [])]];
		})
	}));
	const row = new Uint32Array(width);
	const has = (at, index) => ((live[at * width + (index >>> 5)] ?? 0) & 1 << (index & 31)) !== 0;
	const set = (index) => {
		row[index >>> 5] = (row[index >>> 5] ?? 0) | 1 << (index & 31);
	};
	const open = nodes.map((_, at) => at);
	const waiting = new Uint8Array(nodes.length).fill(1);
	for (let at = open.pop(); at !== void 0; at = open.pop()) {
		waiting[at] = 0;
		const node = nodes[at];
		const step = steps[at];
		if (node === void 0 || step === void 0) continue;
		row.fill(0);
		for (const next of nextOf(node)) for (let word = 0; word < width; word++) row[word] = (row[word] ?? 0) | (live[next * width + word] ?? 0);
		const handed = step.copies.filter(([to]) => ((row[to >>> 5] ?? 0) & 1 << (to & 31)) !== 0);
		for (const index of step.kills) row[index >>> 5] = (row[index >>> 5] ?? 0) & ~(1 << (index & 31));
		for (const [, from] of handed) for (const index of from) set(index);
		for (const index of step.uses) set(index);
		let isChanged = false;
		for (let word = 0; word < width; word++) {
			if (live[at * width + word] === row[word]) continue;
			live[at * width + word] = row[word] ?? 0;
			isChanged = true;
		}
		if (!isChanged) continue;
		for (const source of sources[at] ?? []) {
			if (waiting[source] === 1) continue;
			waiting[source] = 1;
			open.push(source);
		}
	}
	return (at, key) => {
		const index = indexes.get(baseOf(key));
		return index !== void 0 && has(at, index);
	};
};
/** `status STATUS_X` is a fact about `status`; a text begins with a blank. */
const baseOf = (key) => {
	const blank = key.indexOf(" ");
	return blank > 0 ? key.slice(0, blank) : key;
};
const killsOf = (killed, indexes) => {
	if (killed.length === 0) return [];
	return [...indexes].flatMap(([key, index]) => killed.some((place) => key === place || key.startsWith(`${place}.`)) ? [index] : []);
};
/** True for a place of a variable that some key names. */
const askedBy = (keys) => {
	const roots = new Set([...keys].flatMap((key) => key.startsWith(" ") ? key.match(/\w+/g) ?? [] : [rootOf(key)]));
	return (place) => roots.has(rootOf(place));
};
/** The words of a step that changes nothing that is asked for, and never ends a path by itself. */
const idleWords = (node, isAsked) => {
	if (node?.kind !== "step") return null;
	const { step } = node;
	const words = /* @__PURE__ */ new Set();
	if (step.kind === "declare") {
		if (isAsked(step.name)) return null;
		words.add(step.name);
		return step.initial === null || gather(step.initial, words, isAsked) ? words : null;
	}
	return gather(step, words, isAsked) ? words : null;
};
/** Adds the words of an expression; false where it changes what is asked for, or may not come back. */
const gather = (one, words, isAsked) => {
	if (one.kind === "name") words.add(one.name);
	if (one.kind === "lambda") for (const { text } of one.body) words.add(text);
	if (one.kind === "choice") return false;
	if (one.kind === "call" && (NO_RETURN.test(one.name) || /ASSERT/i.test(one.name))) return false;
	const changed = changedBy(one);
	if (changed !== null && isAsked(changed)) return false;
	return partsOf(one).every((part) => gather(part, words, isAsked));
};
/** The place that an expression changes, or gives the address of. */
const changedBy = (one) => {
	if (one.kind === "assign") return placeOf(one.left);
	return one.kind === "unary" && /^(?:&|\+\+|--)$/.test(one.operator) ? placeOf(one.of) : null;
};
/** `to = from` of a function, declarations too. */
const assignmentsOf = (graph) => {
	const known = assignments.get(graph);
	if (known !== void 0) return known;
	const found = [];
	const look = (one) => {
		const to = one.kind === "assign" ? placeOf(one.left) : null;
		if (one.kind === "assign" && to !== null) found.push({
			to,
			from: one.right
		});
		for (const part of partsOf(one)) look(part);
	};
	for (const node of graph.nodes) {
		if (node.kind === "step" && node.step.kind === "declare" && node.step.initial !== null) found.push({
			to: node.step.name,
			from: node.step.initial
		});
		for (const one of stepOf(node)) look(one);
	}
	assignments.set(graph, found);
	return found;
};
const assignments = /* @__PURE__ */ new WeakMap();
const MAKES = /alloc|create|^new$|duplicate|malloc|calloc/i;
/** Local pointers to what the function itself allocated, or to variables of its own. */
const ownedBy = (graph) => {
	const owned = /* @__PURE__ */ new Set();
	const variables = new Set(graph.declared.filter(({ isPointer }) => !isPointer).map(({ name }) => name));
	for (const { to, from } of assignmentsOf(graph)) {
		if (callsIn(from).some((call) => MAKES.test(call.name))) owned.add(to);
		const of = from.kind === "unary" && from.operator === "&" ? placeOf(from.of) : null;
		if (of !== null && variables.has(rootOf(of))) owned.add(to);
	}
	for (const { name, args } of graph.nodes.flatMap(stepOf).flatMap(callsIn)) {
		if (!MAKES.test(name)) continue;
		for (const arg of args) if (placeOf(arg)?.startsWith("&") === true) owned.add(placeOf(arg)?.slice(1) ?? "");
	}
	return owned;
};

// build/where/unlink.js
/** True where an element that leaves a list was found by way of that list, so this function decides what becomes of it. */
const isFromList = (graph, place) => {
	if (!place.startsWith("&")) return true;
	const root = rootOf(place);
	const field = place.slice(place.indexOf(root) + root.length + 1);
	return assignmentsOf(graph).some(({ to, from }) => to === root && isRecord(from) && textOf(from).endsWith(`, ${field})`));
};
const isRecord = (one) => one.kind === "call" && /^(?:CONTAINING_RECORD|container_of)$/.test(one.name);
/** Variables that lead to an element, or to what it holds: its record, and pointers that were read from that. */
const ledBy = (graph, place) => {
	const found = /* @__PURE__ */ new Set([rootOf(place)]);
	for (let before = 0; before !== found.size;) {
		before = found.size;
		for (const { to, from } of assignmentsOf(graph)) if (readsFrom(from, found)) found.add(to);
	}
	return [...found];
};
/** True where an expression reads one of the variables; the way to the next element does not count. */
const readsFrom = (one, names) => {
	const place = placeOf(one);
	if (place !== null && /\.[FB]link$/.test(place)) return false;
	if (place !== null && names.has(rootOf(place))) return true;
	return partsOf(one).some((part) => readsFrom(part, names));
};

// build/where/words.js
/** Bits for the words of one file: of a thousand words about one in ten that are not there seems to be. */
const BITS = 16384;
const tables = /* @__PURE__ */ new WeakMap();
/**
* False where a file has none of a text's words for certain, so it need not be searched. Words are runs of letters,
* digits and `_`; a text without any may be anywhere.
*/
const mayHave = (outline, text) => {
	const [word] = text.match(/\w+/) ?? [];
	if (word === void 0) return true;
	const table = tables.get(outline) ?? tableOf(outline.clean);
	tables.set(outline, table);
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at) | 0;
	return has(table, hash);
};
const has = (table, hash) => {
	const bit = (hash ^ hash >>> 15) & 16383;
	return ((table[bit >>> 5] ?? 0) & 1 << (bit & 31)) !== 0;
};
const tableOf = (text) => {
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
};

// build/where/sites.js
/** Every call of a graph. */
const callsOf = (nodes) => nodes.flatMap((node) => expressionsOf(node).flatMap(callsIn));
/** Functions whose text has one of the words, macros that stand for them too. */
const functionsWith = (project, words) => {
	const all = withMacros(project, words);
	const found = /* @__PURE__ */ new Set();
	for (const outline of project.outlines) for (const word of all) {
		if (!mayHave(outline, word)) continue;
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
/** `FLT_STREAM_CONTEXT` \u2192 the calls about contexts of streams. */
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
	return sitesOf(project, wanted).filter(({ one, call }) => {
		const place = call.args[0] === void 0 ? null : placeOf(call.args[0]);
		return files.has(one.outline) && place !== null && isFromList(project.graph(one), place);
	});
};

// build/where/effects.js
/** How an expression reaches one of the aliases; null where it does not. */
const reachOf = (one, aliases) => {
	if (one.kind === "choice") return nearer(reachOf(one.yes, aliases), reachOf(one.no, aliases));
	const place = placeOf(one);
	if (place === null) return mentions(one, aliases) ? {
		how: "inside",
		suffix: ""
	} : null;
	let found = null;
	for (const alias of aliases) found = nearer(found, reachOfPlace(place, alias));
	return found;
};
const nearer = (one, other) => {
	if (one === null || other === null) return one ?? other;
	return RANK.indexOf(other.how) < RANK.indexOf(one.how) ? other : one;
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
	if (frame.releases.has(name)) {
		const isString = reach.suffix === ".Buffer" && /^RtlFree\w*String$/.test(name);
		return reach.how === "holder" && !isString || reach.how === "sibling" ? HELD$1 : RELEASED$1;
	}
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
const KEEPING = /^(?:\w*(?:Add(?![a-z])|_add|Insert|Enqueue|Queue|Push|Append|Attach|Register|Submit|Store|Publish|Associate|Adopt|insert|enqueue|push|append|attach|register|submit)|add_?(?=[A-Z_]|$))/;
const isNamed = ({ callee }) => callee.kind === "name" || callee.kind === "member";
const ownEffects = (own, at, { how, suffix }, frame) => how === "holder" && suffix.includes("[") ? HELD$1 : frame.effectsOf(own, at, how === "address" ? "*" : "", how === "holder" ? suffix : "");
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

// build/where/memory.js
/** `copy = original` makes `copy.Buffer` of `original.Buffer`. */
const movedAliases = (place, from, aliases) => {
	const base = from.startsWith("&") ? from.slice(1) : from;
	if (rootOf(place) === rootOf(base)) return [];
	return aliases.flatMap((alias) => alias === `*${base}` ? [`*${place}`] : alias.startsWith(`${base}.`) ? [place + alias.slice(base.length)] : []);
};
/** The buffer of a string that is made of the object. */
const stringOf = ({ name, args }, { aliases }) => {
	const [text, buffer] = args;
	if (text === void 0 || buffer === void 0 || !STRING_OF.test(name)) return null;
	const [of, from] = [placeOf(text), placeOf(buffer)];
	if (of === null || from === null || !aliases.includes(from)) return null;
	return {
		place: `${of.startsWith("&") ? of.slice(1) : of}.Buffer`,
		buffer
	};
};
const STRING_OF = /^Rtl(?:Init(?:Empty)?(?:Unicode|Ansi|UTF8)String(?:Ex)?|(?:Unicode|Ansi)StringInit(?:Ex)?)$/;
const COPIES = /^(?:(?:Rtl|Ndis)(?:Copy|Move)(?:Volatile)?Memory(?:NonTemporal)?|memcpy|memmove|memcpy_s)$/;
/** Where a copy of memory takes the object: the structure that held it, or the variable itself, is copied. */
const copiedTo = ({ name, args }, { aliases }) => {
	const [to, from] = [args[0], args[name === "memcpy_s" ? 2 : 1]].map((one) => one === void 0 ? null : placeOf(one));
	if (!COPIES.test(name) || to == null || from == null) return [];
	const target = to.startsWith("&") ? to.slice(1) : to;
	if (from.startsWith("&") && aliases.includes(from.slice(1))) return [to.startsWith("&") ? target : `*${target}`];
	return movedAliases(target, from, aliases).filter((place) => !aliases.includes(place));
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

// build/where/state.js
/** True for a place that is still there when the function has returned. */
const isForeign = (place, { locals, parameters, survey }) => {
	const root = rootOf(place);
	const local = locals.get(root);
	const parameter = parameters.get(root);
	if (local === void 0 && parameter === void 0) return true;
	if (local?.isStatic === true) return true;
	if (place === root) return parameter?.isReference === true;
	if (local === void 0) return true;
	if (!local.isPointer) return place.startsWith("*");
	return !survey.owned.has(root);
};
/** Places of one object that are followed. */
const MAX_ALIASES = 8;
const withAlias = (state, place) => state.aliases.length >= MAX_ALIASES || state.aliases.includes(place) ? state : {
	...state,
	aliases: [...state.aliases, place].sort()
};
/** The state after the object has come to its end in a phase; null where the path need not be followed on. */
const finish = (state, frame, { kind, line, place = "", value = null }) => {
	const { trail, because, unsure } = state;
	if (frame.start.kind === "site") {
		frame.end({
			kind,
			line,
			trail,
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

// build/where/acquired.js
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
	const before = forgetAddresses(call, given);
	const failed = acquire.success === "always" ? [] : [{
		state: missed(call, before, frame),
		value: FAILED[acquire.success],
		isObject: false
	}];
	if (before.phase === "held") return [...failed.map((one) => one), {
		state: before,
		value: SUCCEEDED[acquire.success],
		isObject: false
	}];
	const held = {
		...before,
		phase: "held",
		trail: null,
		because: null,
		unsure: 0,
		guards: [],
		parts: [],
		wraps: []
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
	const facts = forget(place, withOutputs(call, given, held).facts);
	const state = [place, ...acquire.isUnlink === true && IS_OBJECT.test(call.name) ? ledBy(frame.graph, place) : []].reduce(withAlias, {
		...held,
		facts
	});
	return [...failed, {
		state,
		value,
		isObject: false
	}];
};
/** A function of the driver that succeeds fills its other outputs too. */
const withOutputs = ({ args, name }, given, held) => {
	if (acquireNamed(name) !== void 0) return held;
	const filled = args.flatMap((arg) => {
		const place = placeOf(arg);
		return place?.startsWith("&") === true && given.facts.get(place.slice(1)) === "=0" ? [place.slice(1)] : [];
	});
	if (filled.length === 0) return held;
	return {
		...held,
		facts: new Map([...held.facts, ...filled.map((place) => [place, "!0"])])
	};
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

// build/where/put.js
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
	const wrapped = source === null ? null : wrapping(place, source, state, frame);
	if (wrapped === "gone") return finish(state, frame, {
		kind: "kept",
		line
	});
	if (wrapped === "leads") state = {
		...state,
		wraps: [...state.wraps, place]
	};
	else if (state.wraps.includes(place)) state = {
		...state,
		wraps: state.wraps.filter((one) => one !== place)
	};
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
	if (source.kind === "binary" && /^[-+&|]$/.test(source.operator)) {
		const place = placeOf(source.left);
		return place !== null && aliases.includes(place);
	}
	return source.kind === "list" && source.items.some((item) => mentions(item, aliases));
};
/** Makes a list of pages of memory: who gets the list has the memory too. */
const MAKES_MDL = /^(?:IoAllocateMdl|NdisAllocateMdl|NetAllocateMdl)$/;
/**
* Whether an assignment hands on what takes the object along: an MDL of it, or another part of the structure that holds it.
* `gone`: to a place that outlives the function; `leads`: to a variable.
*/
const wrapping = (place, source, state, frame) => {
	if (source.kind === "call" && MAKES_MDL.test(source.name)) return source.args.some((arg) => reachOf(arg, state.aliases)?.how === "value") ? goneOrLeads(place, frame) : null;
	const from = placeOf(source);
	if (from === null || state.aliases.includes(from)) return null;
	if (state.wraps.includes(from)) return goneOrLeads(place, frame);
	const base = from.startsWith("&") ? from.slice(1) : from;
	const [, holder = ""] = /^(\w+)\./.exec(base) ?? [];
	if (!(holder !== "" && !state.aliases.includes(holder) && state.aliases.some((alias) => alias.startsWith(`${holder}.`) && !isWithin(base, alias) && !isWithin(alias, base))) || rootOf(place) === holder) return null;
	if (from.startsWith("&")) return frame.survey.owned.has(holder) ? goneOrLeads(place, frame) : null;
	return frame.locals.get(place)?.isPointer === true && frame.survey.owned.has(holder) ? "leads" : null;
};
const goneOrLeads = (place, frame) => isForeign(place, frame) ? "gone" : "leads";
/** True where a value takes the object along: it holds it, or was made of it. */
const isTaken = (source, { aliases, wraps }) => {
	const from = placeOf(source);
	return from !== null && (wraps.includes(from) || movedAliases("", from, aliases).length > 0);
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
		if (right.state.phase !== "held" || !(right.isObject || isTaken(source, right.state))) return [{
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
	const translated = translatedStatus(call, state);
	if (state.phase !== "held" || translated !== null) return [{
		state: forgotten,
		value: translated,
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
	const copies = copiedTo(call, forgotten);
	const [outside] = copies.filter((place) => isForeign(place, frame));
	if (outside !== void 0) {
		const after = finish(forgotten, frame, {
			kind: "stored",
			line: call.line,
			place: outside
		});
		return after === null ? [] : [{
			state: after,
			value: null,
			isObject: false
		}];
	}
	if (copies.length > 0) return [{
		state: copies.reduce(withAlias, forgotten),
		value: null,
		isObject: false
	}];
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
/** What is known of a status that a call translates. */
const translatedStatus = (call, { facts }) => {
	const [only] = call.args;
	if (!isTranslation(call) || only?.kind !== "name") return null;
	const known = isSuccess(facts.get(only.name));
	return known === null ? null : known ? "S" : "F";
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
const partReach = (arg, { parts, wraps }) => {
	const place = placeOf(arg);
	return place !== null && (parts.includes(place) || wraps.includes(place)) ? {
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

// build/where/leave.js
/** Ends a path where the function returns. */
const leave = ({ value, line }, state, frame) => {
	const results = value === null ? [{
		state,
		value: null,
		isObject: false
	}] : evaluate(value, state, frame);
	for (const result of results) {
		const { trail, because, unsure, phase, aliases } = result.state;
		const ending = {
			line,
			trail,
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
		else if (value !== null && result.state.wraps.includes(placeOf(value) ?? "")) frame.end({
			...ending,
			kind: "kept"
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

// build/where/steps.js
/** Where a path goes from a point, and what it then knows; nothing where it ends. */
const follow = (node, state, frame) => {
	switch (node.kind) {
		case "step": return stepped(node.step, state, frame).map((after) => [node.next, after]);
		case "test": return tested(node, state, frame);
		case "switch": return switched(node, state, frame);
		case "jump": return [[node.next, jumped(node, state)]];
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
const jumped = ({ how, line }, state) => state.phase === "held" ? {
	...state,
	trail: {
		jump: {
			how,
			line,
			because: state.because
		},
		from: []
	}
} : state;
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
	const known = isFresh(node.test, result.state) ? isUnequal(node.test) : answered(question, result);
	if (known !== null) return [[known ? node.yes : node.no, result.state]];
	const branch = (isYes) => [isYes ? node.yes : node.no, {
		...result.state,
		facts: isWorth(question, isYes ? node.yes : node.no, frame) ? learn(question, isYes, facts) : facts,
		because: result.state.phase === "held" ? {
			test: node.test,
			isYes
		} : null
	}];
	return [branch(false), branch(true)];
});
/** `do { \u2026 } while (0)`. */
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
/** The answer to a condition; what leads to the object is not NULL. */
const answered = (question, { state, value }) => {
	const { facts, phase, aliases } = state;
	if (question.kind === "zero" && phase === "held" && aliases.some((alias) => isLed(alias, question.place))) return question.negated;
	if (question.kind !== "text" && question.place === "<result>") return value === null ? null : answer(question, /* @__PURE__ */ new Map([[RESULT, value]]));
	return answer(question, facts);
};
/** Only what is asked again is worth knowing. */
const isWorth = (question, next, { asked, survey }) => asked.size > 0 && survey.isLive(next, question.kind === "text" ? ` ${question.text}` : question.place);
const switched = (node, state, frame) => evaluate(node.on, state, frame).flatMap((result) => {
	const place = placeOf(node.on);
	const known = result.value?.startsWith("=") === true ? result.value : null;
	if (known !== null) return [[node.cases.find(({ value }) => constantOf(value) === known)?.next ?? node.otherwise, result.state]];
	const isAsked = place !== null && frame.asked.has(place);
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

// build/where/walk.js
/** Points that one walk follows; a function that needs more is given up there. */
const MAX_STEPS = 12e3;
const MAX_STEPS_GIVEN = 2500;
/** States at one point; above it what is known is forgotten. */
const MAX_STATES = 16;
const MAX_STATES_BEFORE = 6;
const MOST_STATES = 40;
/** How the paths of a function end for an object, each way once. */
const walk = (how) => {
	const quick = endingsOf(how, true);
	return isSettled(how.start, quick) ? quick : endingsOf(how, false);
};
/** A walk that knows no conditions finds every leak, and paths that no run takes; without a leak it is the answer. */
const isSettled = ({ kind }, endings) => endings.every((ending) => (ending.kind === "left" || ending.kind === "lost") === (kind === "given"));
const endingsOf = (how, isQuick) => {
	const found = [];
	run(frameOf(how, isQuick, (ending) => found.push(ending)));
	const endings = /* @__PURE__ */ new Map();
	for (const { trail, ...ending } of found) for (const jump of jumpsOf(trail)) {
		const key = `${ending.kind} ${ending.line} ${jump?.line ?? ""} ${ending.value} ${ending.place}`;
		const known = endings.get(key);
		const because = jump !== null && (jump.how === "goto" || jump.how === "leave") && jump.because !== null ? jump.because : ending.because;
		if (known === void 0 || known.unsure > ending.unsure) endings.set(key, {
			...ending,
			jump,
			because
		});
	}
	return [...endings.values()];
};
/** The jumps that a trail comes from; null for a path without one. */
const jumpsOf = (trail) => {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const open = [trail];
	for (let one = open.pop(); one !== void 0; one = open.pop()) if (one === null) found.push(null);
	else if (!seen.has(one)) {
		seen.add(one);
		if (one.jump !== null) found.push(one.jump);
		open.push(...one.from);
	}
	return found;
};
const run = (frame) => {
	const { graph, start, survey } = frame;
	const seen = /* @__PURE__ */ new Map();
	const first = {
		phase: start.kind === "given" ? "held" : "before",
		aliases: start.kind === "given" ? [start.alias] : [],
		facts: /* @__PURE__ */ new Map(),
		parts: [],
		wraps: [],
		guards: [],
		trail: null,
		because: null,
		unsure: 0
	};
	const sites = start.kind === "site" ? pointsOf(frame) : [];
	const leads = start.kind === "site" ? leadingTo(survey, sites) : null;
	const open = (start.kind === "site" && frame.asked.size === 0 ? sites : [graph.entry]).map((at) => [at, first]);
	const most = start.kind === "given" ? MAX_STEPS_GIVEN : MAX_STEPS;
	let steps = 0;
	for (let top = open.pop(); top !== void 0 && steps < most; top = open.pop()) {
		const [at, state] = top;
		const node = graph.nodes[at];
		if (node === void 0) continue;
		if (node.kind === "step" && isIdleAt(at, state, frame) && !sites.includes(at)) {
			open.push([node.next, state]);
			continue;
		}
		steps++;
		const known = node.kind === "step" || node.kind === "jump" || node.kind === "exit" ? state : admitted(seen, at, state, frame);
		if (known === null) continue;
		for (const [next, after] of follow(node, known, frame)) if (after.phase !== "before" || leads === null || leads.has(next)) open.push([next, after]);
	}
};
/** True where a step changes nothing of what a path knows or holds. */
const isIdleAt = (at, { phase, aliases, parts, wraps, guards }, { survey }) => {
	const words = survey.idle(at);
	if (words === null) return false;
	if (phase !== "held") return true;
	const isNamed = (place) => words.has(rootOf(place));
	return !aliases.some(isNamed) && !parts.some(isNamed) && !wraps.some(isNamed) && !guards.some(isNamed);
};
/** The points whose call is the one that the walk starts from. */
const pointsOf = ({ graph, start }) => graph.nodes.flatMap((node, at) => start.kind === "site" && expressionsOf(node).some((one) => callsIn(one).includes(start.call)) ? [at] : []);
/** The points from which one of some points may be reached. */
const leadingTo = ({ sources }, points) => {
	const found = /* @__PURE__ */ new Set();
	const open = [...points];
	for (let at = open.pop(); at !== void 0; at = open.pop()) {
		if (found.has(at)) continue;
		found.add(at);
		open.push(...sources[at] ?? []);
	}
	return found;
};
/** Jumps that come to a point in the same state. */
const MAX_JUMPS = 200;
/** The state, or one that knows less where there are too many; null where the point has seen it. */
const admitted = (seen, at, state, frame) => {
	const known = seen.get(at) ?? /* @__PURE__ */ new Map();
	seen.set(at, known);
	const admit = (one) => {
		const key = keyOf(one);
		const found = known.get(key);
		if (found !== void 0) {
			if (one.phase === "held" && found.from.length < MAX_JUMPS && !found.from.includes(one.trail)) found.from.push(one.trail);
			return null;
		}
		if (known.size >= MOST_STATES) return null;
		const trail = {
			jump: null,
			from: [one.trail]
		};
		known.set(key, trail);
		return one.phase === "held" ? {
			...one,
			trail
		} : one;
	};
	if (known.size >= (state.phase === "before" ? MAX_STATES_BEFORE : MAX_STATES)) return admit({
		...state,
		facts: NOTHING$1
	});
	return admit({
		...state,
		facts: liveFacts(state.facts, at, frame)
	});
};
const NOTHING$1 = /* @__PURE__ */ new Map();
/** What is known of what is still asked for. */
const liveFacts = (facts, at, { survey }) => {
	let isAll = true;
	for (const key of facts.keys()) if (!survey.isLive(at, key)) isAll = false;
	return isAll ? facts : new Map([...facts].filter(([key]) => survey.isLive(at, key)));
};
const keyOf = ({ phase, aliases, facts, guards }) => `${phase}|${aliases.join()}|${factsKey(facts)}|${guards.join()}`;
/** One failure is as another, for what comes after. */
const factsKey = (facts) => {
	if (facts.size === 0) return "";
	const known = factsKeys.get(facts);
	if (known !== void 0) return known;
	const made = [...facts].map(([place, value]) => place + (isSuccess(value) === false ? "F" : value)).sort().join();
	factsKeys.set(facts, made);
	return made;
};
const factsKeys = /* @__PURE__ */ new WeakMap();
const NO_KEYS = /* @__PURE__ */ new Set();
const frameOf = ({ project, one, start, releases, halves, effectsOf }, isQuick, end) => {
	const graph = project.graph(one);
	const locals = new Map(graph.declared.map(({ name, type, isPointer }) => [name, {
		isPointer,
		isStatic: /\bstatic\b/.test(type),
		type
	}]));
	const parameters = new Map(project.parameters(one).map(({ name, isReference }) => [name, { isReference }]));
	const survey = surveyOf(graph);
	return {
		project,
		one,
		graph,
		start,
		releases,
		halves,
		locals,
		parameters,
		survey,
		asked: isQuick ? NO_KEYS : survey.keys,
		effectsOf,
		end
	};
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
		return shown.length > MAX_TEXT ? `${shown.slice(0, MAX_TEXT)}\u2026` : shown;
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
