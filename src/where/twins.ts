/*
 * Functions that hand out the same kind of object: where a tag's entry names one of a line, the others are looked for
 * too.
 */
const TWINS: readonly string[] = [
  'ExAllocatePool ExAllocatePoolWithQuota',
  'ZwCreateFile ZwOpenFile NtCreateFile NtOpenFile IoCreateFile IoCreateFileEx IoCreateFileSpecifyDeviceObjectHint FltCreateFile FltCreateFileEx FltCreateFileEx2',
  'ZwOpenKey ZwOpenKeyEx ZwCreateKey IoOpenDeviceRegistryKey IoOpenDriverRegistryKey IoOpenDeviceInterfaceRegistryKey WdfRegistryOpenKey WdfDeviceOpenRegistryKey WdfDriverOpenParametersRegistryKey',
  'PsLookupProcessByProcessId PsLookupProcessThreadByCid PsGetNextProcess ZwOpenProcess',
  'PsLookupThreadByThreadId PsGetNextProcessThread ZwOpenThread',
  'SeCaptureSubjectContext SeCaptureSubjectContextEx',
  'SeCreateClientSecurity SeCreateClientSecurityFromSubjectContext ZwOpenProcessToken ZwOpenProcessTokenEx ZwOpenThreadTokenEx ZwDuplicateToken',
  'ZwCreateEvent ZwOpenEvent',
  'IoGetAttachedDeviceReference IoGetLowerDeviceObject IoGetDeviceAttachmentBaseRef IoGetDiskDeviceObject FltGetDiskDeviceObject',
  'IoAllocateIrp IoAllocateIrpEx IoMakeAssociatedIrp',
  'RtlAnsiStringToUnicodeString RtlOemStringToUnicodeString RtlOemStringToCountedUnicodeString RtlUpcaseUnicodeString RtlDowncaseUnicodeString RtlConvertSidToUnicodeString RtlUnicodeStringToAnsiString RtlUpcaseUnicodeStringToAnsiString RtlUnicodeStringToOemString RtlUnicodeStringToCountedOemString RtlUpcaseUnicodeStringToOemString RtlUpcaseUnicodeStringToCountedOemString RtlStringFromGUID RtlDuplicateUnicodeString',
  'FltGetFileNameInformation FltGetFileNameInformationUnsafe FltGetDestinationFileNameInformation FltGetTunneledName',
  'MmAllocatePagesForMdl MmAllocatePagesForMdlEx MmAllocateNodePagesForMdlEx',
]

const groups = TWINS.map((line) => line.split(' '))

/** The functions, and those that hand out the same. */
export const withTwins = (names: readonly string[]): readonly string[] => [
  ...new Set([...names, ...groups.filter((group) => group.some((name) => names.includes(name))).flat()]),
]

/** Functions that are told the type of the object that they hand out. */
export const TYPED: readonly string[] = [
  'ObReferenceObjectByHandle',
  'ObReferenceObjectByHandleWithTag',
  'ObOpenObjectByPointer',
]
