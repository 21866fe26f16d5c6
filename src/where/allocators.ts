import { type Acquire, FREE, toAcquire } from './apis.ts'

/** A function that allocates with a tag that it is given. */
export interface Allocator extends Acquire {
  readonly tag: number
  /** Position of the argument that names the pool; null where the function itself says which. */
  readonly pool: number | null
}

const allocator = (name: string, tag: number, pool: number | null, release = FREE): Allocator => ({
  ...toAcquire([name, 'return', 'set', release]),
  tag,
  pool,
})

/** Allocating functions of the kernel, NDIS, the filter manager and KMDF. */
export const allocators: ReadonlyMap<string, Allocator> = new Map(
  [
    allocator('ExAllocatePoolWithTag', 2, 0),
    allocator('ExAllocatePool2', 2, 0),
    allocator('ExAllocatePool3', 2, 0),
    allocator('ExAllocatePoolWithTagPriority', 2, 0),
    allocator('ExAllocatePoolWithQuotaTag', 2, 0),
    allocator('ExAllocatePoolZero', 2, 0),
    allocator('ExAllocatePoolUninitialized', 2, 0),
    allocator('ExAllocatePoolQuotaZero', 2, 0),
    allocator('ExAllocatePoolQuotaUninitialized', 2, 0),
    allocator('ExAllocatePoolPriorityZero', 2, 0),
    allocator('ExAllocatePoolPriorityUninitialized', 2, 0),
    allocator('FsRtlAllocatePoolWithTag', 2, 0),
    allocator('FsRtlAllocatePoolWithQuotaTag', 2, 0),
    allocator(
      'NdisAllocateMemoryWithTagPriority',
      2,
      null,
      'NdisFreeMemory NdisFreeMemoryWithTag NdisFreeMemoryWithTagPriority',
    ),
    allocator('FltAllocatePoolAlignedWithTag', 3, 1, 'FltFreePoolAlignedWithTag'),
    allocator('new', 1, 0, 'delete'),
    {
      ...allocator('NdisAllocateMemoryWithTag', 2, null, 'NdisFreeMemory NdisFreeMemoryWithTag'),
      object: { arg: 0, suffix: '' } as const,
      success: 'status' as const,
    },
    {
      ...allocator('WdfMemoryCreate', 2, 1, 'WdfObjectDelete'),
      object: { arg: 4, suffix: '' } as const,
      success: 'status' as const,
    },
    {
      ...allocator('NdisAllocateCloneOidRequest', 2, null, 'NdisFreeCloneOidRequest'),
      object: { arg: 3, suffix: '' } as const,
      success: 'status' as const,
    },
    {
      ...allocator('StorPortAllocatePool', 2, null, 'StorPortFreePool'),
      object: { arg: 3, suffix: '' } as const,
      success: 'status' as const,
    },
  ].map((one) => [one.name, one]),
)
