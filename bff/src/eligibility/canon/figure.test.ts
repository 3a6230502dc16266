import { item } from '../testing/item'
import { figureText, unitOfFigure } from './figure'

it.each([
  [{ value: '20%' }, '20%'],
  [{ value: 30 }, '30'],
  [{ value: 12_000 }, '12,000'],
  [{ value: '50000元' }, '50,000 元'],
  [{ value: '6个月' }, '6 个月'],
  [{ byYear: { 2026: '217元', 2025: '209元' } }, '2025 年 209 元，2026 年 217 元'],
  [{ byYear: { 2024: '5.5%', 2025: '5.5%', 2026: '5.5%' } }, '2024 年至 2026 年 5.5%'],
  [{ byYear: { 2024: 3, 2026: 3, 2027: 4 } }, '2024 年 3，2026 年 3，2027 年 4'],
])('%j reads %s', (parameter, text) => {
  expect(figureText({ text: '样例', ...parameter })).toBe(text)
})

it('counts in the unit of what it is compared with: of a fact, and of the record at hand', () => {
  const one = item({
    forEach: { list: 'person.flexibleJobs', key: 'number', title: [] },
    conditions: [
      { id: 'a', text: '甲', condition: { field: 'subsidisedMonths', lessThan: { parameter: 'longest' } } },
      {
        id: 'b',
        text: '乙',
        condition: { not: { fact: 'enterprise.staffCount', between: [1, { parameter: 'most' }] } },
      },
    ],
    tallies: {
      hires: {
        list: 'enterprise.newHires',
        where: { field: 'insuredMonths', atLeast: { parameter: 'paid' } },
      },
    },
  })
  expect(['longest', 'most', 'paid', 'nowhere'].map(name => unitOfFigure(name, one))).toEqual([
    '个月',
    '人',
    '个月',
    '',
  ])
  expect(figureText({ text: '样例', byYear: { 2026: 3, 2027: 3 } }, '个月')).toBe('2026 年至 2027 年 3 个月')
  expect(figureText({ text: '样例', value: '3年' }, '个月')).toBe('3 年')
})
