import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Analysis, analyze, type Dump } from '../../src/core/analyze.ts'
import { gate } from '../../src/core/gate.ts'
import { defaultPolicy, type Policy } from '../../src/core/policy.ts'
import { renderHtml } from '../../src/report/html.ts'
import { defaultReportOptions } from '../../src/report/options.ts'
import { procLeak } from '../made-dumps.ts'
import { renderDump } from '../render-dump.ts'
import { snapshot, stated, systemRows } from '../snapshot.ts'
import { manyLegs, manySnapshots } from '../whole-machines.ts'
import { chromiumPath, launch, type Opened, type PageReader } from './chromium.ts'

/*
 * report.html in Debian's Chromium, opened from a file. Without a Chromium these are skipped, which .ci/run does not accept.
 */
vi.setConfig({ testTimeout: 60_000 })

const pageOf = (analysis: Analysis): string =>
  renderHtml(analysis, gate(analysis), { ...defaultReportOptions, compress: deflateRawSync })

const analyzeTexts = (before: string, after: string, policy: Partial<Policy> = {}): Analysis => {
  const dumps = [
    ['before', before],
    ['after', after],
  ].map(
    ([side, text]): Dump => ({
      leg: '',
      side: side === 'before' ? 'before' : 'after',
      source: `${side}.txt`,
      bytes: new TextEncoder().encode(text),
      named: true,
    }),
  )
  return analyze(dumps, { ...defaultPolicy, ...policy })
}

/** Twelve legs of the whole machine: the largest page that is promised. */
const large = pageOf(manyLegs(12))
const series = pageOf(manySnapshots(3, 21))
const leak = pageOf(analyzeTexts(procLeak.before, procLeak.after, { driverTags: ['SEY?'], iterations: 12_980 }))

test.each([
  ['twelve legs of 3,050 rows', () => large, 420_000],
  ['a series of 500 snapshots', () => pageOf(manySnapshots(1, 500)), 400_000],
  ['a noisy series of twelve legs with hundreds of findings', () => pageOf(manySnapshots(12, 21)), 550_000],
])('%s: a page of a few hundred kilobytes', (_, render, most) => {
  expect(render().length).toBeLessThan(most)
})

describe.skipIf(chromiumPath === undefined)('in a browser', () => {
  let reader: PageReader
  beforeAll(async () => {
    reader = await launch()
  }, 30_000)
  afterAll(() => reader.close())

  const open = (...given: Parameters<PageReader['open']>): Promise<Opened> => reader.open(...given)
  const status = (page: Page): Promise<string> => page.locator('.status').innerText()
  const cells = (page: Page, column: string): Promise<string[]> => page.locator(`tbody td.c-${column}`).allInnerTexts()
  /** The address follows the view a moment later. */
  const address = (page: Page) => expect.poll(() => new URL(page.url()).hash)

  test('it opens without a complaint, and asks nothing of a network', async () => {
    const { page, complaints } = await open(large)
    expect(await status(page)).toBe('36,576 rows')
    expect(await page.locator('h1').innerText()).toMatch(/leak\s+failed/i)
    expect(complaints).toEqual([])
  })

  test('its policy lets nothing else run', async () => {
    const { page, complaints } = await open(leak)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      document.body.append(script)
      const image = document.createElement('img')
      image.src = 'https://example.invalid/x.png'
      document.body.append(image)
      const bold = document.createElement('b')
      bold.setAttribute('style', 'color: red')
      document.body.append(bold)
      try {
        script.textContent = 'window.pwned = true'
      } catch {}
      return { pwned: 'pwned' in window, color: getComputedStyle(bold).color }
    })
    await expect
      .poll(() => complaints.filter((one) => one.includes('Content Security Policy')).length)
      .toBeGreaterThan(1)
    expect(ran.pwned).toBe(false)
    expect(ran.color).not.toBe('rgb(255, 0, 0)')
  })

  test('without a script the answer, the findings and the totals stand there', async () => {
    const { page } = await open(leak, '', { javaScriptEnabled: false })
    const text = await page.locator('body').innerText()
    for (const words of [
      '1 leak: Proc and 2 tags in step with it',
      'Proc (process object) grew by',
      'To check:',
      'What was checked',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toContain('drawn by a script')
  })

  describe('filters', () => {
    test('by pattern, pool, leg, growth and verdict, together', async () => {
      const { page } = await open(large)
      await page.getByRole('searchbox', { name: 'Filter' }).fill('P?oc -psoc')
      expect(new Set(await cells(page, 'tag'))).toEqual(new Set(['Proc']))
      expect(await status(page)).toBe('12 of 36,576 rows')
      await page.getByRole('combobox', { name: 'Verdict' }).selectOption('leak')
      expect(await status(page)).toBe('4 of 36,576 rows')
      await page.getByRole('combobox', { name: 'Leg' }).selectOption({ label: 'win11-x64-1' })
      expect(await cells(page, 'leg')).toEqual(['win11-x64-1'])
      await page.getByRole('combobox', { name: 'Pool' }).selectOption('paged')
      expect(await status(page)).toBe('0 of 36,576 rows')
      expect(await page.locator('.empty').isVisible()).toBe(true)
      await page.getByRole('button', { name: 'Reset' }).click()
      expect(await status(page)).toBe('36,576 rows')
    })

    test('by growth, and by how much', async () => {
      const { page } = await open(large)
      await page.getByRole('combobox', { name: 'Growth' }).selectOption('shrank')
      expect((await cells(page, 'growth')).every((text) => text.startsWith('-') || text === '0')).toBe(true)
      await page.getByRole('combobox', { name: 'Growth' }).selectOption('any')
      await page.getByRole('spinbutton').fill('10000')
      const growths = (await cells(page, 'growth')).map((text) => Number(text.replaceAll(',', '')))
      expect(Math.min(...growths)).toBeGreaterThanOrEqual(10_000)
      expect(await status(page)).toBe(`${growths.length} of 36,576 rows`)
    })
  })

  test('sorts by any column, and says so', async () => {
    const { page } = await open(large, '#findings=sorted')
    const header = page.getByRole('grid').getByRole('columnheader', { name: 'Bytes after' })
    await header.getByRole('button').click()
    expect(await header.getAttribute('aria-sort')).toBe('descending')
    expect((await cells(page, 'bytesAfter'))[0]).toMatch(/MiB$/)
    await header.getByRole('button').click()
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    expect((await cells(page, 'bytesAfter'))[0]).toBe('0\u00a0B')
    await address(page).toBe('#sort=bytesAfter&findings=sorted')
    const names = await page.locator('thead .c-tag button, thead .number button').all()
    for (const name of names) await name.click()
  })

  test('it opens with the rows of findings above all others, and says where they end', async () => {
    const { page } = await open(large)
    const verdicts = await cells(page, 'verdict')
    const found = verdicts.filter((verdict) => verdict !== '')
    expect(verdicts.slice(0, found.length)).toEqual(found)
    expect(found.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 'leak'))
    expect(await page.locator('tr.last-found').getAttribute('aria-rowindex')).toBe(String(found.length + 1))
    await page.getByText('Columns', { exact: true }).click()
    await page.getByLabel('Findings first').uncheck()
    expect((await cells(page, 'verdict'))[0]).toBe('')
    await address(page).toBe('#findings=sorted')
  })

  test('a second column sorts where the first is equal, and bars show the share of the largest growth', async () => {
    const { page } = await open(large, '#tag=Proc&verdict=leak')
    await page.locator('th.c-growth button').click()
    await page.locator('th.c-leg button').click({ modifiers: ['Shift'] })
    await address(page).toContain('sort=growth%2Cleg')
    expect(await page.locator('th.c-leg .order').innerText()).toBe('2')
    expect(await cells(page, 'leg')).toEqual((await cells(page, 'leg')).toSorted())
    expect(await page.locator('td.c-growth.grew').count()).toBe(4)
    const part = (row: number): Promise<string> =>
      page
        .locator('td.c-growth')
        .nth(row)
        .evaluate((cell) => getComputedStyle(cell).backgroundSize)
    expect(await part(0)).toContain('100%')
  })

  test('a column is made wider with the pointer and with the keyboard, and its own width again', async () => {
    const { page } = await open(leak)
    const header = page.locator('th.c-growth')
    const width = (): Promise<number> => header.evaluate((cell) => Math.round(cell.getBoundingClientRect().width))
    const before = await width()
    await header.scrollIntoViewIfNeeded()
    const edge = await header.locator('.grip').boundingBox()
    await page.mouse.move((edge?.x ?? 0) + 3, (edge?.y ?? 0) + 10)
    await page.mouse.down()
    await page.mouse.move((edge?.x ?? 0) + 63, (edge?.y ?? 0) + 10)
    await page.mouse.up()
    expect(await width()).toBe(before + 60)
    await header.locator('button').focus()
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await width()).toBe(before + 44)
    await header.locator('.grip').dblclick()
    expect(await width()).toBe(before)
  })

  test('why a row is no finding, and why one is, is one click away', async () => {
    const { page, complaints } = await open(large, '#verdict=none')
    await page.locator('.grid tbody tr', { hasText: 'FMfn' }).first().click()
    const detail = page.getByRole('complementary')
    expect(await detail.innerText()).toMatch(/No finding: -\d+ points\. A suspect needs \d+, a leak \d+\./)
    expect(await detail.locator('.why .against').count()).toBeGreaterThan(0)
    expect(await detail.locator('.why').innerText()).toContain('FMfn grows on healthy machines too')
    await page.getByRole('button', { name: 'Findings', exact: true }).click()
    await page.locator('.grid tbody tr', { hasText: 'Proc' }).first().click()
    expect(await detail.innerText()).toMatch(/In a finding \(leak\): \d+ points/)
    await detail.getByRole('link', { name: 'To the finding' }).click()
    const top = await page.locator('#finding-1').evaluate((box) => box.getBoundingClientRect().top)
    expect(top).toBeLessThan(200)
    expect(complaints).toEqual([])
  })

  test('rows are saved as a file', async () => {
    const { page, complaints } = await open(leak, '#tag=Proc&pool=nonpaged')
    await page.getByText('Copy or save rows').click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('pool-rows.csv')
    expect(readFileSync(await file.path(), 'utf8')).toMatch(/^Tag,Verdict,Pool,Growth,.*\nProc,leak,nonpaged,12979,/)
    expect(complaints).toEqual([])
  })

  test('what is the own driver is kept for the next report', async () => {
    const { page } = await open(leak)
    const box = page.getByRole('searchbox', { name: 'Filter' })
    await page.getByRole('button', { name: 'My driver', exact: true }).click()
    expect(await box.inputValue()).toBe('@driver')
    expect(new Set((await cells(page, 'tag')).map((tag) => tag.slice(0, 3)))).toEqual(new Set(['SEY']))
    await box.fill('SEY? Proc')
    await page.getByRole('button', { name: 'Keep as my driver' }).click()
    await box.fill('')
    await page.getByRole('button', { name: 'My driver', exact: true }).click()
    expect(await box.inputValue()).toBe('SEY? Proc')
    await page.getByRole('button', { name: 'Findings' }).click()
    expect(new Set(await cells(page, 'tag'))).toEqual(new Set(['Proc', 'SeTd', 'SePa']))
  })

  test('a filter that is none is said', async () => {
    const { page } = await open(leak)
    await page.getByRole('searchbox', { name: 'Filter' }).fill('/(/')
    expect(await page.locator('.wrong').innerText()).toBe('/(/ is no regular expression.')
  })

  test.each([375, 800, 1400])('a menu stays in a window of %d pixels', async (width) => {
    const { page } = await open(large, '', { viewport: { width, height: 700 } })
    for (const name of ['Columns', 'Copy or save rows']) {
      await page.getByText(name, { exact: true }).click()
      const box = await page.locator('.menu[open] fieldset').boundingBox()
      expect(
        [box?.x ?? -1, width - (box?.x ?? 0) - (box?.width ?? 0)].every((room) => room >= 0),
        name,
      ).toBe(true)
      await page.keyboard.press('Escape')
    }
  })

  test('details leave the column that sorts in sight', async () => {
    const { page } = await open(large, '#sort=-allocated', { viewport: { width: 1200, height: 900 } })
    await page.locator('.grid tbody tr').first().click()
    expect(await page.getByRole('complementary').isVisible()).toBe(true)
    const hidden = await page.locator('th.c-allocated').evaluate((cell) => {
      const [box, grid] = [cell.getBoundingClientRect(), cell.closest('.grid')?.getBoundingClientRect()]
      return grid === undefined || box.right > grid.right + 1 || box.left < grid.left
    })
    expect(hidden).toBe(false)
  })

  test.each([1000, 700, 375])(
    'in a window %i pixels wide neither details nor filters cover the names of the columns',
    async (width) => {
      const { page } = await open(large, '', { viewport: { width, height: 800 } })
      await page.locator('.grid tbody tr').nth(3).click()
      const { head, bar, details } = await page.evaluate(() => {
        const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
        return { head: boxOf('.grid thead'), bar: boxOf('.bar'), details: boxOf('.detail') }
      })
      expect(head?.top).toBeGreaterThanOrEqual(Math.max(0, bar?.bottom ?? 1000) - 1)
      expect(head?.bottom).toBeLessThan(details?.top ?? 0)
    },
  )

  test('a link scrolls to the row that it names, and one to a part of the page to that part', async () => {
    const { page } = await open(large, '#sort=tag&findings=sorted&open=nonpaged.0.Proc')
    await expect.poll(() => page.locator('tr[aria-selected="true"]').count()).toBe(1)
    const inside = await page.locator('tr[aria-selected="true"]').evaluate((row) => {
      const [box, grid] = [row.getBoundingClientRect(), row.closest('.grid')?.getBoundingClientRect()]
      return grid !== undefined && box.top >= grid.top && box.bottom <= grid.bottom
    })
    expect(inside).toBe(true)
    const part = await open(large, '#totals')
    expect(await status(part.page)).toBe('36,576 rows')
    const top = await part.page.locator('#totals').evaluate((box) => box.getBoundingClientRect().top)
    expect(Math.abs(top)).toBeLessThan(20)
    expect(new URL(part.page.url()).hash).toBe('#totals')
  })

  test('columns are chosen, and figures shown in full', async () => {
    const { page } = await open(leak)
    await page.getByText('Columns', { exact: true }).click()
    await page.getByLabel('Bytes each').check()
    await page.getByLabel('Allocated').uncheck()
    await page.getByLabel('Bytes in full').check()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('columnheader', { name: 'Bytes each' }).count()).toBe(1)
    expect(await page.getByRole('columnheader', { name: 'Allocated' }).count()).toBe(0)
    expect(await cells(page, 'bytesAfter')).toContain('8,618,056')
    await address(page).toContain('columns=')
  })

  test('the keyboard reaches everything', async () => {
    const { page } = await open(large)
    await page.keyboard.press('/')
    await page.keyboard.type('Se*')
    await page.keyboard.press('Enter')
    const focused = page.locator('tbody tr:focus')
    expect(await focused.getAttribute('aria-rowindex')).toBe('2')
    // The frame goes around the frozen cell, too.
    const frame = await focused
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).boxShadow)
    expect(frame.match(/inset/g)).toHaveLength(3)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focused.getAttribute('aria-rowindex')).toBe('4')
    await page.keyboard.press('End')
    const last = await page.getByRole('grid').getAttribute('aria-rowcount')
    expect(await focused.getAttribute('aria-rowindex')).toBe(last)
    const [bottom, end] = await focused.evaluate((row) => [
      row.getBoundingClientRect().bottom,
      row.closest('.grid')?.getBoundingClientRect().bottom ?? 0,
    ])
    expect(bottom).toBeLessThanOrEqual(end ?? 0)
    // The place of a row is worked out from this.
    const heights = await page
      .locator('.grid tbody tr')
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))
    expect(new Set(heights)).toEqual(new Set([28]))
    await page.keyboard.press('Home')
    await page.keyboard.press('PageDown')
    expect(Number(await focused.getAttribute('aria-rowindex'))).toBeGreaterThan(10)
    await page.keyboard.press('Home')
    await page.locator('.grid').evaluate((grid) => {
      grid.scrollTop = 500
    })
    await page.keyboard.press('ArrowDown')
    expect(await focused.getAttribute('aria-rowindex')).toBe('3')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    const detail = page.getByRole('complementary')
    expect(await detail.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await detail.isVisible()).toBe(false)
    expect(await focused.getAttribute('aria-rowindex')).toBe('2')
  })

  test('after scrolling, Tab reaches a row that is drawn', async () => {
    const { page } = await open(large)
    await page.locator('.grid').evaluate((grid) => {
      grid.scrollTop = 100_000
    })
    await expect.poll(() => page.locator('.grid tbody tr[tabindex="0"]').count()).toBe(1)
    await expect
      .poll(async () => Number(await page.locator('.grid tbody tr[tabindex="0"]').getAttribute('aria-rowindex')))
      .toBeGreaterThan(3000)
  })

  test('no figure is cut off, whatever was filtered before', async () => {
    const { page } = await open(large, '#tag=Proc&sort=-bytesAfter')
    await page.getByText('Columns', { exact: true }).click()
    for (const name of ['Growth in %', 'Bytes before', 'Bytes each', 'Bytes in full'])
      await page.getByLabel(name).check()
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox', { name: 'Filter' }).fill('')
    for (const column of ['bytesAfter', 'allocated', 'growth', 'bytesGrowth']) {
      await page.locator(`th.c-${column} button`).click()
      const cut = await page
        .locator('.grid td.number')
        .evaluateAll((all) => all.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent))
      expect(cut, column).toEqual([])
    }
  })

  test('on a phone no menu leaves the window and no word of a button leaves the button', async () => {
    const { page } = await open(leak, '', { viewport: { width: 375, height: 800 } })
    for (const name of ['Columns', 'Copy or save rows']) {
      await page.getByText(name, { exact: true }).click()
      const menu = page.locator('details[open] > fieldset')
      const box = await menu.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 1000)).toBeLessThanOrEqual(375)
      const burst = await menu
        .locator('button')
        .evaluateAll((all) =>
          all.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight).map((it) => it.textContent),
        )
      expect(burst, name).toEqual([])
      await page.keyboard.press('Escape')
    }
    // The rows of a finding are scrolled sideways; a cell of several lines out of sight would only part them.
    const heights = await page
      .locator('#finding-1 .figures tbody tr')
      .evaluateAll((all) => all.map((row) => Math.round(row.getBoundingClientRect().height)))
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1)
  })

  test('a row is copied by button, by key and by Ctrl+C', async () => {
    const { page } = await open(leak, '#tag=Proc&pool=nonpaged', { permissions: ['clipboard-read', 'clipboard-write'] })
    const line =
      'Proc nonpaged: outstanding 0 → 12,979 (+12,979), bytes 0 → 8,618,056 (+8,618,056), 12,980 allocated, 1 freed; leak'
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
    const copied = async (): Promise<string> => {
      await expect.poll(clipboard).not.toBe('')
      const text = await clipboard()
      await page.evaluate(() => navigator.clipboard.writeText(''))
      return text
    }
    await page.locator('.grid tbody tr').first().hover()
    await page.getByRole('button', { name: 'Copy row', exact: true }).click()
    expect(await copied()).toBe(line)
    await page.locator('.grid tbody tr').first().focus()
    await page.keyboard.press('c')
    expect(await copied()).toBe(line)
    await page.keyboard.press('Control+c')
    expect(await copied()).toBe(line)
    await page.getByText('Copy or save rows').click()
    await page.getByRole('button', { name: 'Copy as Tab-separated' }).click()
    expect(await copied()).toContain('Proc\tleak\tnonpaged\t12979\t')
  })

  test('a link is a view: loaded, changed without new history, and followed', async () => {
    const { page } = await open(large, '#tag=Proc&leg=win10-x64-4&pool=nonpaged&sort=-bytesAfter')
    expect(await page.getByRole('searchbox', { name: 'Filter' }).inputValue()).toBe('=Proc')
    expect(await cells(page, 'leg')).toEqual(['win10-x64-4'])
    expect(await page.locator('#detail-title').innerText()).toContain('Proc nonpaged')
    const before = await page.evaluate(() => history.length)
    await page.getByRole('searchbox', { name: 'Filter' }).fill('SePa -x')
    await address(page).toContain('find=SePa+-x')
    expect(await page.evaluate(() => history.length)).toBe(before)
    const link = page.locator('article table a[href^="#"]').first()
    await link.click()
    await expect
      .poll(() => page.getByRole('searchbox', { name: 'Filter' }).inputValue())
      .toBe(`=${await link.innerText()}`)
  })

  test('details show the tag in all legs, and its curves', async () => {
    const { page, complaints } = await open(series, '#tag=Proc&pool=nonpaged&verdict=leak')
    const detail = page.getByRole('complementary')
    expect(await detail.locator('path.curve').count()).toBe(3)
    expect(await detail.locator('path.chosen').count()).toBe(1)
    expect(await detail.getByRole('img').getAttribute('aria-label')).toContain('Outstanding allocations of Proc')
    expect(await detail.locator('tbody tr').count()).toBe(3)
    await detail.getByRole('button', { name: 'Bytes' }).click()
    expect(await detail.getByRole('img').getAttribute('aria-label')).toContain('Bytes of Proc')
    await detail.locator('.plot').hover()
    expect(await detail.locator('output').innerText()).toMatch(/^[\d,]+ iterations: .*iB$/)
    await detail.getByRole('button', { name: 'win11-arm64-2' }).click()
    expect(await detail.locator('tr.chosen').innerText()).toContain('win11-arm64-2')
    expect(await page.locator('#findings figure svg').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
  })

  test('the chart of a finding tells its figures to the pointer, the keyboard and as a table, and shows a part', async () => {
    const { page, complaints } = await open(series)
    const figure = page.locator('#finding-1 figure')
    const output = figure.locator('output')
    expect(await figure.locator('.legend li').allInnerTexts()).toContain('SePa +1,001')
    await figure.locator('.plot').focus()
    await page.keyboard.press('Home')
    expect(await output.innerText()).toMatch(/^0 iterations: Proc 0, /)
    await page.keyboard.press('ArrowRight')
    expect(await output.innerText()).toMatch(/^50 iterations: Proc \+[45]\d, /)
    await page.keyboard.press('+')
    const marks = (): Promise<string[]> => figure.locator('text.time').allTextContents()
    expect(await marks()).not.toContain('1,000')
    await figure.getByRole('button', { name: 'Whole test' }).click()
    expect(await marks()).toContain('1,000')
    const box = await figure.locator('.plot').boundingBox()
    const [left, top, width] = [box?.x ?? 0, (box?.y ?? 0) + 60, box?.width ?? 0]
    await page.mouse.move(left + width * 0.5, top)
    await page.mouse.down()
    await page.mouse.move(left + width * 0.8, top)
    await page.mouse.up()
    expect(await marks()).not.toContain('0')
    await page.locator('#finding-1 figure .plot').dblclick()
    expect(await marks()).toContain('0')
    await figure.getByText('Figures', { exact: true }).click()
    expect(await figure.locator('.numbers tbody tr').count()).toBe(21)
    expect(complaints).toEqual([])
  })

  test('control interval, rest and time stand in the chart', async () => {
    const dumpOf = (minute: number, stage: string, leaked: number, freed = 0): Dump => ({
      leg: '',
      side: stage === 'control-before' || stage === 'control-after' ? stage : 'snapshots',
      source: `${stage}.json`,
      bytes: renderDump(
        {
          ...stated(snapshot(`${systemRows}\nLeak nonpaged ${leaked + 50} ${50 + freed} ${(leaked - freed) * 64}`)),
          capture: { takenAt: `2026-11-27T02:${minute}:00Z` },
        },
        'snapshot json',
      ),
      named: true,
    })
    const dumps = [
      dumpOf(10, 'control-before', 60),
      dumpOf(11, 'control-after', 100),
      ...[0, 1, 2, 3, 4, 5].map((index) => dumpOf(20 + index * 2, String(index), 100 + index * 200)),
      dumpOf(40, 'settled', 1100, 10),
    ]
    const { page } = await open(pageOf(analyze(dumps, { ...defaultPolicy, iterations: 1000, driverTags: ['Leak'] })))
    const figure = page.locator('#finding-1 figure')
    expect(await figure.locator('text.time').allTextContents()).toEqual(expect.arrayContaining(['control', 'at rest']))
    await figure.getByRole('combobox', { name: 'Horizontal axis' }).selectOption('Time')
    expect(await figure.locator('text.unit').textContent()).toBe('minutes')
    await figure.getByText('Figures', { exact: true }).click()
    expect(await figure.locator('.numbers tbody tr').allInnerTexts()).toEqual([
      'control, before\t-40',
      'control, after\t0',
      '0\t0',
      '2\t+200',
      '4\t+400',
      '6\t+600',
      '8\t+800',
      '10\t+1,000',
      'at rest\t+990',
    ])
  })

  test('on paper stand the findings and the rows of the filter', async () => {
    const { page } = await open(large, '#tag=Se*&growth=grew')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const rows = Number((await status(page)).split(' ')[0]?.replace(',', ''))
    expect(await page.locator('.printed tbody tr').count()).toBe(Math.min(500, rows))
    expect(await page.locator('.printed table').isVisible()).toBe(true)
    expect(await page.locator('.controls').isVisible()).toBe(false)
    expect(await page.locator('article').first().isVisible()).toBe(true)
  })

  test('in forced colours the marks of order are letters, and the open row stands out', async () => {
    const { page } = await open(large, '#tag=Proc&pool=nonpaged')
    await page.emulateMedia({ forcedColors: 'active' })
    const [mark, row, other] = await page.evaluate(() => {
      const styleOf = (selector: string, part?: string): CSSStyleDeclaration =>
        getComputedStyle(document.querySelector(selector) ?? document.body, part)
      const sorted = styleOf('.grid th[data-sort] button', '::after')
      return [
        `${sorted.borderTopWidth} ${sorted.content}`,
        styleOf('.grid tr[aria-selected="true"] > td').backgroundColor,
        styleOf('.grid tr[aria-selected="false"] > td').backgroundColor,
      ]
    })
    expect(mark).toMatch(/^0px "[\u25b2\u25bc]"/)
    expect(row).not.toBe(other)
  })

  test('filter and order answer within 50 ms over 36,576 rows', async () => {
    const { page } = await open(large)
    // The best of up to eight rounds, since other tests run on this machine: the time that the page takes, not its waits.
    const best = new Map<string, number>()
    // An answer is seen with a frame, and three frames of 60 Hz take 50.1 ms.
    const isSlow = ([, time]: readonly [string, number]): boolean => !(time < 51)
    for (let round = 0; round < 8 && (round === 0 || [...best].some(isSlow)); round++) {
      const times = await page.evaluate(timeAnswers)
      for (const [name, time] of Object.entries(times)) best.set(name, Math.min(time, best.get(name) ?? time))
    }
    const took = [...best]
    const slow = took.filter(isSlow)
    console.info(`slowest of ${took.length} answers: ${Math.max(...took.map(([, time]) => time)).toFixed(1)} ms`)
    expect(took.length).toBeGreaterThan(30)
    expect(slow).toEqual([])
  })

  test('hostile tags, legs, files and drivers stay text', async () => {
    const rows = [
      '"<b>x" nonpaged 9000 0 90000',
      '"</sc" nonpaged 5000 0 90000',
      '"\'"&;" paged 700 0 9000',
      '"\u0085\u00ad\u00a0<" paged 8 0 64',
    ]
    const hostile = '</script><script>window.pwned=1</script><img src=x onerror=window.pwned=1>\u202e"\' onload="'
    const dumps = (['before', 'after'] as const).flatMap((side) =>
      [hostile, 'javascript:window.pwned=1'].map(
        (leg): Dump => ({
          leg,
          side,
          source: `${hostile}/${side}.log`,
          bytes: renderDump(stated(snapshot(side === 'before' ? (rows[3] ?? '') : rows.join('\n'))), 'snapshot json'),
          named: true,
        }),
      ),
    )
    const policy = { ...defaultPolicy, driverTags: ['*', hostile] }
    const analysis = analyze(dumps, policy, { pooltags: { problems: [], entries: 1, find: () => hostile } })
    expect(analysis.findings.length).toBeGreaterThan(3)
    const html = renderHtml(analysis, gate(analysis), {
      ...defaultReportOptions,
      title: hostile,
      compress: deflateRawSync,
    })
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html).not.toMatch(/\u202e|\u0085|<img|<b>x/)
    const { page, complaints } = await open(html, '#sort=tag')
    for (const row of await page.locator('tbody tr[data-row]').all()) await row.click()
    await page.locator('article a').first().click()
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
    expect(await page.locator('img, b:not(.to-check b, .to-decide b, .legs b)').count()).toBe(0)
    const text = await page.evaluate(() => document.body.textContent)
    expect(text).toContain('<b>x')
    expect(text).not.toContain('\u202e')
    expect(complaints).toEqual([])
  })

  test.each([
    ['the findings', leak, ''],
    ['twelve legs', large, ''],
    ['details and a chart', series, '#tag=Proc&verdict=leak'],
    ['a pair without a dump', pageOf(analyze([], defaultPolicy)), ''],
  ])(
    'axe finds nothing: %s, light and dark, wide and narrow',
    async (_, html, hash) => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      const { page } = await open(html, hash)
      await page.evaluate(axe)
      for (const width of [1400, 375]) {
        await page.setViewportSize({ width, height: 1000 })
        // Of axe's rules the one of contrast alone looks at colours.
        for (const [colorScheme, rules] of [
          ['light', null],
          ['dark', 'color-contrast'],
        ] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await page.evaluate(violationsOf, rules), `${colorScheme}, ${width}`).toEqual([])
        }
      }
    },
    60_000,
  )

  test.each([
    ['the findings', leak, ''],
    ['twelve legs', large, '#tag=Proc'],
    ['a series', series, ''],
  ])('nothing is wider than a telephone: %s', async (_, html, hash) => {
    const { page } = await open(html, hash, { viewport: { width: 375, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  })
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** `color-contrast: <p …>` for each rule of axe that the page breaks: all rules, or one. Runs in the page. */
const violationsOf = async (rule: string | null): Promise<readonly string[]> => {
  type Run = (options: object) => Promise<{ violations: readonly Violation[] }>
  const { axe } = window as unknown as { axe: { run: Run } }
  const { violations } = await axe.run({ resultTypes: ['violations'], ...(rule === null ? {} : { runOnly: [rule] }) })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`)
}

/** Milliseconds from a choice of the reader until the rows are laid out; runs in the page. */
const timeAnswers = (): Record<string, number> => {
  const timed = (run: () => void): number => {
    const start = performance.now()
    run()
    // Reading the layout makes the browser finish what was changed.
    document.querySelector('.grid tbody')?.getBoundingClientRect()
    return performance.now() - start
  }
  const filter = document.querySelector<HTMLInputElement>('#filter')
  const growth = document.querySelector<HTMLSelectElement>('#filter-growth')
  const times: Record<string, number> = {}
  for (const pattern of ['*', 'P', 'Pr', 'Pro?', '?e*', '*x*', '']) {
    times[`tag ${pattern}`] = timed(() => {
      if (filter !== null) filter.value = pattern
      filter?.dispatchEvent(new Event('input'))
    })
  }
  for (const wanted of ['moved', 'grew', 'shrank', 'any']) {
    times[`growth ${wanted}`] = timed(() => {
      if (growth !== null) growth.value = wanted
      growth?.dispatchEvent(new Event('change'))
    })
  }
  for (const name of [...document.querySelectorAll('.grid th')].map((th) => th.className.split('c-')[1])) {
    const press = () => document.querySelector<HTMLButtonElement>(`.grid th.c-${name} button`)?.click()
    times[`sort ${name}`] = timed(press)
    times[`sort ${name} again`] = timed(press)
  }
  return times
}
