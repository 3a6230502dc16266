import { type CatalogueFact, careLines, catalogueTitle, kindLine, ownersOf, useLine } from './facts-view'

const fact = (parts: Partial<CatalogueFact>): CatalogueFact => ({
  __typename: 'CatalogueFact',
  key: 'enterprise.staffCount',
  label: '从业人数',
  kind: 'COUNT',
  unit: '人',
  subject: 'ENTERPRISE',
  department: { __typename: 'Department', code: 'statistics', shortName: '市统计局' },
  refresh: 'YEARLY',
  sensitivity: 'INTERNAL',
  parts: [],
  rolledUp: false,
  items: [],
  tags: [],
  ...parts,
})
const size = fact({
  key: 'enterprise.sizeClass',
  label: '企业规模',
  kind: 'ENUM',
  unit: null,
  department: { __typename: 'Department', code: 'industry-information', shortName: '市工信局' },
  parts: ['大型', '中型'],
  items: [{ __typename: 'PolicyItem', id: 'a', name: '稳岗返还' }],
  tags: ['小微企业'],
})
const alive = fact({ key: 'person.alive', label: '是否在世', kind: 'BOOLEAN', unit: null, subject: 'PERSON' })
const sales = fact({ key: 'sales', label: '近 12 个月申报销售额', kind: 'MONEY', unit: '元', rolledUp: true })
const all = [fact({}), size, alive, sales]

const found = (words: string) =>
  ownersOf(all, 'ENTERPRISE', words).flatMap(one => one.facts.map(f => f.label))

describe('the catalogue of data', () => {
  it('stands by owner, those with most first, of one kind of subject', () => {
    expect(ownersOf(all, 'ENTERPRISE', '').map(({ name, facts }) => [name, facts.length])).toEqual([
      ['市统计局', 2],
      ['市工信局', 1],
    ])
    expect(ownersOf(all, 'PERSON', '').flatMap(({ facts }) => facts)).toEqual([alive])
  })
  it('is found by name, owner, choice and by what uses it, spaces or not', () => {
    expect(found('从业')).toEqual(['从业人数'])
    expect(found('工信')).toEqual(['企业规模'])
    expect(found('中型')).toEqual(['企业规模'])
    expect(found('稳岗')).toEqual(['企业规模'])
    expect(found('近12个月')).toEqual(['近 12 个月申报销售额'])
    expect(found('运气')).toEqual([])
  })
  it('says what a datum is, how it comes and what it is used for', () => {
    expect([fact({}), size, alive].map(kindLine)).toEqual(['数量，单位人', '选项：大型、中型', '是或否'])
    expect(careLines(sales)).toEqual(['每年更新，由原始记录汇总', '企业内部'])
    expect([size, alive].map(useLine)).toEqual(['1 项政策：稳岗返还；1 个标签：小微企业', '还没有用到'])
    expect(catalogueTitle(all)).toBe('4 项数据，1 项用得上')
  })
})
