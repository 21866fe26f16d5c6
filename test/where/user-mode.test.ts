import { expect, test } from 'vitest'
import { defaultPlaceOptions, findPlaces, openSources } from '../../src/where/places.ts'

const LEAK =
  "NTSTATUS Leak(void) { PVOID p = ExAllocatePool2(POOL_FLAG_PAGED, 8, 'aTyM'); return p ? STATUS_SUCCESS : STATUS_NO_MEMORY; }"

const placesIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  findPlaces(
    openSources(Object.entries(files).map(([path, text]) => ({ path, read: () => text }))),
    { tag: 'MyTa', pool: null, object: null, acquire: [] },
    defaultPlaceOptions,
  ).map(({ path }) => path)

test.each([
  ['a file of the kernel', { 'a.c': `#include <ntddk.h>\n${LEAK}` }, ['a.c']],
  [
    'a file whose header stands in the tree once for the kernel and once for programs',
    {
      'module/a.c': `#include <sys/all.h>\n${LEAK}`,
      'lib/a.c': `#include <sys/all.h>\n${LEAK}`,
      'include/sys/all.h': '#include <sys/types.h>',
      'include/windows/sys/types.h': '#include <ntifs.h>',
      'lib/include/sys/types.h': '#include <windows.h>',
    },
    ['module/a.c'],
  ],
  [
    'a file of the kernel ten headers away, with a header of programs on the way',
    {
      'a.c': `#include "h0.h"\n${LEAK}`,
      ...Object.fromEntries(
        Array.from({ length: 10 }, (_, at) => [`h${at}.h`, `#include "h${at + 1}.h"\n#include "u.h"`]),
      ),
      'h10.h': '#include <wdm.h>',
      'u.h': '#include <windows.h>',
    },
    ['a.c'],
  ],
  [
    'a file whose headers include each other',
    {
      'a.c': `#include "one.h"\n${LEAK}`,
      'one.h': '#include "two.h"',
      'two.h': '#include "one.h"\n#include <windows.h>',
    },
    [],
  ],
  [
    'a file whose header is for tests in user mode too',
    {
      'a.cpp': `#include "common.h"\n${LEAK}`,
      'common.h': '#ifdef UNIT_TEST\n#include <windows.h>\n#endif\n#include "osdep.h"',
      'osdep.h': '#include <ndis.h>',
    },
    ['a.cpp'],
  ],
  [
    'a file of the kernel that includes a header of user mode, and its own headers',
    { 'a.c': `#include <windows.h>\n#include "own.h"\n${LEAK}`, 'own.h': '#include <wdm.h>' },
    ['a.c'],
  ],
  [
    'a file that asks which mode it is for',
    { 'a.c': `#ifdef _KERNEL_MODE\n#include "k.h"\n#else\n#include <windows.h>\n#endif\n${LEAK}` },
    ['a.c'],
  ],
  ['a file that says nothing', { 'a.c': LEAK }, ['a.c']],
  ['a file for both', { 'a.c': `#include <windows.h>\n#include <ntddk.h>\n${LEAK}` }, ['a.c']],
  [
    'a file whose own header is of the kernel, beside one for both',
    {
      'a.c': `#include "both.h"\n#include "own.h"\n${LEAK}`,
      'both.h': '#include <windows.h>\n#include <wdm.h>',
      'own.h': '#include <wdm.h>',
    },
    ['a.c'],
  ],
  [
    'a file whose folder has no header of that name',
    { 'sys/a.c': `#include "pch.h"\n${LEAK}`, 'app/pch.h': '#include <windows.h>' },
    ['sys/a.c'],
  ],
  ['a header that includes itself', { 'a.c': `#include "a.h"\n${LEAK}`, 'a.h': '#include "a.h"' }, ['a.c']],
])('%s is searched', (_, files, places) => {
  expect(placesIn(files)).toEqual(places)
})

test.each([
  ['a program', { 'a.cpp': `#include <windows.h>\n${LEAK}` }],
  ['a program of another system', { 'a.c': `#include <pthread.h>\n${LEAK}` }],
  ['a driver of user mode', { 'a.cpp': `#include <windows.h>\n#include <wdf.h>\n${LEAK}` }],
  [
    'a file whose header is of a program',
    { 'a.cpp': `#include "stdafx.h"\n${LEAK}`, 'stdafx.h': '#include <windows.h>' },
  ],
  [
    'a file whose header stands on a path of the compiler',
    { 'plugin/a.c': `#include <sdk.h>\n${LEAK}`, 'include/sdk.h': '#include <windows.h>' },
  ],
  [
    'a file whose header includes such a header',
    {
      'app/a.cpp': `#include "pch.h"\n${LEAK}`,
      'app/pch.h': '#include "..\\inc\\base.h"',
      'app/inc/base.h': '#include <vector>',
    },
  ],
  [
    'a file whose header for both stands above a header of a program',
    {
      'a.cpp': `#include "shared.h"\n#include "pch.h"\n${LEAK}`,
      'shared.h': '#include <windows.h>\n#include <ntddk.h>',
      'pch.h': '#include <windows.h>',
    },
  ],
])('%s is not searched', (_, files) => {
  expect(placesIn(files)).toEqual([])
})
