import { readCondition, readFormula, writeCondition } from './canon'
import { ReadingError } from './reading-error'

const words = {
  parameters: { ceiling: { text: '小规模企业裁员率上限' } },
  tallies: { hires: { list: 'enterprise.newHires', label: '符合条件的人员' } },
}

function errorOf(text: string): ReadingError {
  try {
    readCondition(text, words)
  } catch (error) {
    if (error instanceof ReadingError) return error
    throw error
  }
  throw new Error(`read without an error: ${text}`)
}

describe('a text that somebody wrote by hand', () => {
  it.each([
    ['从业人数不超过30', { fact: 'enterprise.staffCount', atMost: 30 }],
    ['从业人数 不超过 ３０人。', { fact: 'enterprise.staffCount', atMost: 30 }],
    ['上年度资产总额不超过 5000 万元', { fact: 'tax.assetsLastYear', atMost: '50000000元' }],
    ['上年度资产总额不超过 0.5 亿元', { fact: 'tax.assetsLastYear', atMost: '50000000元' }],
    ['已交质量保证金多于12,345.60元', { fact: 'travel.deposit.amount', moreThan: '12345.60元' }],
    ['成立日期早于2020-05-01', { fact: 'enterprise.establishedOn', before: '2020-05-01' }],
    ['成立日期早于 2020年5月1日', { fact: 'enterprise.establishedOn', before: '2020-05-01' }],
    ['行业属于制造业或其下级', { fact: 'enterprise.industry', within: 'C' }],
    ['行业属于L72或其下级', { fact: 'enterprise.industry', within: 'L72' }],
    ['行业属于 L72(商务服务业) 或其下级', { fact: 'enterprise.industry', within: 'L72' }],
    ['注册地在长春新区范围内', { fact: 'enterprise.region', within: '220104-CXQ' }],
    ['企业规模是以下之一:小型,微型', { fact: 'enterprise.sizeClass', in: ['SMALL', 'MICRO'] }],
    [
      '保证金是否被冻结(数据不超过30日):否',
      { fact: 'travel.deposit.frozen', freshWithin: '30天', equals: false },
    ],
    ['清单[符合条件的人员]的人数不少于 1', { count: 'hires', atLeast: 1 }],
  ])('%s', (text, condition) => {
    expect(readCondition(text, words)).toEqual(condition)
  })

  it('nests by number, so that the line ends do not matter', () => {
    const condition = {
      any: [
        {
          all: [
            { fact: 'enterprise.zombie', equals: false },
            { fact: 'enterprise.staffCount', equals: 3 },
          ],
        },
        { fact: 'enterprise.corporateAccount', equals: true },
      ],
    }
    expect(writeCondition(condition)).toBe(
      [
        '以下满足其一：',
        '（一）以下全部满足：',
        '　1. 是否列入僵尸企业：否；',
        '　2. 从业人数等于 3 人；',
        '（二）是否有对公账户：是',
      ].join('\n'),
    )
    const inOneLine =
      '以下满足其一：（一）以下全部满足：1.是否列入僵尸企业：否；2.从业人数等于3人；（二）是否有对公账户：是'
    expect(readCondition(inOneLine)).toEqual(condition)
  })
})

describe('a text that makes no sense', () => {
  it('names the place and the datum that was probably meant', () => {
    const error = errorOf('以下全部满足：\n（一）从业人数不超过 30 人；\n（二）上年度平均参保人数不少于 3 人')
    expect(error).toMatchObject({ line: 3, column: 4, nearest: '上年度平均参保职工人数' })
    expect(error.message).toMatch(/^第 3 行第 4 个字：“上年度平均参保人数不少于”读不懂，这里要写/)
    expect(error.message).toMatch(/数据项名称.*。您是不是想写“上年度平均参保职工人数”？$/)
  })

  it.each([
    ['从业人数', 1, 5, '写到这里就没有了', '“不超过”'],
    ['从业人数不超过', 1, 8, '写到这里就没有了', '数'],
    ['从业人数不超过三十人', 1, 8, '“三十人”读不懂', '数'],
    ['企业规模是巨型', 1, 6, '“巨型”读不懂', '“企业规模”的取值'],
    ['行业属于 L72（制造业）或其下级', 1, 10, '“制造业）或其下级”读不懂', '“商务服务业）”'],
    ['裁员率上限', 1, 1, '读不懂', '数据项名称'],
    ['从业人数不超过 30 人，还要好看', 1, 13, '“，还要好看”读不懂', '结尾'],
    ['以下全部满足：从业人数不超过 30 人', 1, 8, '读不懂', '“（一）”'],
    ['比例（从业人数 ÷ 上年度裁员人数）不高于 5.5', 1, 26, '写到这里就没有了', '“%”'],
    ['上年度裁员人数不超过【裁员率上限】', 1, 12, '“裁员率上限】”读不懂', '本事项的标准'],
  ])('%s', (text, line, column, found, expected) => {
    const error = errorOf(text)
    expect({ line: error.line, column: error.column }).toEqual({ line, column })
    expect(error.message).toContain(found)
    expect(error.message).toContain(expected)
  })

  it('is refused, not run into the ground: nested a thousand times', () => {
    expect(errorOf('没有以下情形：'.repeat(5_000)).message).toContain('套了一百层以上')
  })

  it('is told of a formula as well', () => {
    expect(() => readFormula('按比例：上年度实际缴纳失业保险金 × 60%')).toThrow(/“上年度实际缴纳失业保险费”/)
  })
})
