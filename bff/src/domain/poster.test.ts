import { sampleItem } from '../adapters/contracts/sample-item'
import { figureOf, headlineOf, menuPosterOf, posterOf } from './poster'

const code = {
  code: 'LX-BZJ-01',
  department: 'culture-tourism',
  headline: null,
  validFrom: '2026-11-09',
  validUntil: null,
  specialist: null,
}

describe('what a poster says', () => {
  it.each([
    ['已交现金保证金的 100%', { before: null, number: '100', unit: '%', hatched: true }],
    ['每招用 1 人 1,500 元', { before: null, number: '1,500', unit: '元', hatched: true }],
    [
      '初级 1,000 元，中级 1,500 元，高级 2,000 元',
      { before: '最高', number: '2,000', unit: '元', hatched: true },
    ],
    ['按 60%，最多 3 万元', { before: '最高', number: '3', unit: '万元', hatched: true }],
    ['免费培训', null],
  ])('%s', (text, figure) => {
    expect(figureOf(text, true)).toEqual(figure)
  })
  it.each([
    ['保证金，\n先退给您。', ['保证金，', '先退给您。']],
    ['技能提升补贴', ['技能提升补贴']],
    ['失业保险稳岗返还', ['失业保险', '稳岗返还']],
    ['旅游服务质量保证金暂退', ['旅游服务质量', '保证金暂退']],
  ])('breaks %j into lines that are read at once', (text, lines) => {
    expect(headlineOf(text)).toEqual(lines)
  })
  it('names who, how, whom to ask, what it rests on and the number to check it by', () => {
    const poster = posterOf(sampleItem(), { ...code, specialist: '企业服务专员 陈雨 220104-037' })
    expect(poster.issuer).toBe('长春市文化广播电视和旅游局')
    expect(poster.who).toEqual(
      sampleItem()
        .conditions.map(({ text }) => text.replace(/（[^）]*）/g, ''))
        .slice(0, 5),
    )
    expect(poster.steps).toHaveLength(3)
    expect(poster.contact).toContain('陈雨')
    expect(poster.basis).toContain('2026-11-09 发布')
    expect(poster.code).toBe('LX-BZJ-01')
  })
  it('lists what a code for many items opens, seven of them by name', () => {
    const items = Array.from({ length: 9 }, () => sampleItem())
    const poster = menuPosterOf('惠企政策', items, { ...code, validUntil: '2026-12-31' })
    expect(poster.who).toHaveLength(8)
    expect(poster.who.at(-1)).toBe('还有 2 项，扫码看')
    expect(poster.figure).toMatchObject({ number: '9', unit: '项' })
    expect(poster.basis).toContain('有效到 2026-12-31')
  })
})
