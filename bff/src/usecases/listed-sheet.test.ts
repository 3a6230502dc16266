import { line, listedSheet, ROW } from './listed-sheet'

const LISTING = {
  heading: '谁看过我的数据',
  name: '王玉兰',
  span: '共 60 次',
  bold: ['2026-11-20 撤回'],
  title: 't',
  running: '接着上一页',
  foot: '记录改不了',
}
const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => (y: number) => [line(`row ${n}`, y, 11)])
const made = (count: number) => {
  const { marks, further = [] } = listedSheet(LISTING, rows(count), new Date(0))
  return [marks, ...further].map(page => page.flatMap(mark => (mark.kind === 'LINE' ? [mark] : [])))
}

describe('rows on A4', () => {
  it('stand once each, in order, above the foot of as many pages as they take', () => {
    const pages = made(55)
    const all = pages.flatMap(page => page.filter(({ text }) => text.startsWith('row')))
    expect(all.map(({ text }) => text)).toEqual(rows(55).map((_, n) => `row ${n}`))
    const foot = pages[0]!.find(({ text }) => text === LISTING.foot)!.y
    expect(Math.max(...all.map(({ y }) => y + ROW))).toBeLessThan(foot)
    expect(pages.map(page => page.at(-1)!.text)).toEqual([
      '第 1 页，共 3 页',
      '第 2 页，共 3 页',
      '第 3 页，共 3 页',
    ])
    expect(pages.slice(1).map(page => page[0]!.text)).toEqual(['接着上一页', '接着上一页'])
  })
  it('are a page with its head where there are none', () => {
    expect(made(0).map(page => page.map(({ text }) => text))).toEqual([
      ['谁看过我的数据', '王玉兰', '共 60 次', '2026-11-20 撤回', '记录改不了', '第 1 页，共 1 页'],
    ])
  })
})
