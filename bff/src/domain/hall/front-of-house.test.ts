import { sampleItem } from '../../adapters/contracts/sample-item'
import type { PolicyItemVersion } from '../../eligibility'
import { newsOf } from './news'
import { ahead, caseDays, changedThisYear, cityDays } from './policy-calendar'
import { documentHas, policyDocuments } from './policy-documents'
import { publicRatings } from './public-ratings'
import { changesBetween, type PublishedVersion, turnsOf } from './published-version'

const TODAY = '2026-11-21'
const first = sampleItem({ validity: { from: '2026-01-01', to: '2026-12-31' } })
const [months, honest] = first.conditions
const second = sampleItem({
  version: 2,
  validity: { from: '2026-12-08', to: '2027-12-31' },
  conditions: [
    { ...months!, text: '连续缴纳失业保险满 6 个月' },
    { id: 'small', text: '中小微企业', condition: honest!.condition },
  ],
  benefit: { ...first.benefit, text: '上年度实际缴纳失业保险费的 90 %' },
})
const published = (item: PolicyItemVersion, change: Partial<PublishedVersion> = {}): PublishedVersion => ({
  item,
  publishedOn: '2026-11-16',
  withdrawn: null,
  ...change,
})

describe('turns in the life of an item', () => {
  it('opens, changes on the day of the next version, closes on its last day', () => {
    const turns = turnsOf([published(first), published(second)])
    expect(turns.map(({ on, kind, item }) => [on, kind, item.version])).toEqual([
      ['2026-01-01', 'OPENS', 1],
      ['2026-12-08', 'CHANGES', 2],
      ['2027-12-31', 'CLOSES', 2],
    ])
  })
  it('closes and opens again where there is a gap', () => {
    const later = sampleItem({ version: 2, validity: { from: '2027-03-01' } })
    expect(turnsOf([published(first), published(later)]).map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-01-01', 'OPENS'],
      ['2026-12-31', 'CLOSES'],
      ['2027-03-01', 'OPENS'],
    ])
  })
  it('says what a version changes in the words of the texts', () => {
    expect(changesBetween(first, second)).toEqual([
      '连续缴纳失业保险满 6 个月（原：连续缴纳失业保险满 12 个月）',
      '新增条件：中小微企业',
      '取消条件：没有严重失信',
      '标准：上年度实际缴纳失业保险费的 90 %（原：上年度实际缴纳失业保险费的 60 %）',
    ])
    expect(changesBetween(first, first)).toEqual([])
  })
})

describe('CC-1 资讯动态', () => {
  it('tells what happened, never what is still to come', () => {
    const news = newsOf([published(first), published(second)], [], TODAY)
    expect(news.map(({ kind, on }) => [kind, on])).toEqual([
      ['PUBLISHED', '2026-11-16'],
      ['OPENED', '2026-01-01'],
    ])
    const after = newsOf([published(first), published(second)], [], '2026-12-08')
    expect(after[0]).toMatchObject({ kind: 'CHANGED', on: '2026-12-08', title: '失业保险稳岗返还有变化' })
    expect(after[0]?.lines[0]).toContain('满 6 个月')
  })
  it('items of one day come online together, and a withdrawal says why', () => {
    const other = sampleItem({ id: 'other', name: '另一项' })
    const withdrawn = { on: '2026-11-20', reason: '国家有新规定' }
    const news = newsOf([published(first), published(other, { withdrawn })], [], TODAY)
    expect(news[0]).toMatchObject({
      kind: 'WITHDRAWN',
      title: '另一项停办',
      lines: ['原因：国家有新规定。', expect.any(String)],
    })
    expect(news.find(({ kind }) => kind === 'PUBLISHED')).toMatchObject({ title: '2 项政策上线' })
  })
  it('carries what a department wrote, with the items by name', () => {
    const written = {
      id: 'w',
      on: '2026-11-09',
      title: '培训',
      lines: ['一'],
      department: 'human-resources',
      items: [first.id],
    }
    expect(newsOf([published(first)], [written], TODAY)).toContainEqual(
      expect.objectContaining({ kind: 'WRITTEN', items: [{ itemId: first.id, name: first.name }] }),
    )
  })
})

describe('CC-1 政策文件', () => {
  const state = { title: '稳岗位通知', documentNumber: '人社部发〔2022〕23号', level: 'NATIONAL' as const }
  const items = [
    sampleItem({ id: 'a', legalBasis: [{ title: '市里的办法', level: 'MUNICIPAL' }, state] }),
    sampleItem({ id: 'b', legalBasis: [{ ...state, sourceUrl: 'https://www.gov.cn/x' }] }),
  ]
  it('is one document for one number, state first, with all its items', () => {
    expect(policyDocuments(items).map(({ id, url, items: of }) => [id, url, of.map(one => one.id)])).toEqual([
      ['人社部发〔2022〕23号', 'https://www.gov.cn/x', ['a', 'b']],
      ['市里的办法', null, ['a']],
    ])
  })
  it.each(['2022 23', '人社部发[2022]23号', '稳岗位'])('is found by %s', text => {
    expect(policyDocuments(items).filter(one => documentHas(one, text))).toHaveLength(1)
  })
})

describe('N-11 calendar', () => {
  const working = {
    isWorkingDay: (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
  }
  const days = cityDays([published(first), published(second)], ({ kind }) => kind === 'CHANGES')
  it('looks ahead, and back to what changed this year', () => {
    expect(ahead(days, TODAY).map(({ on, kind, mine }) => [on, kind, mine])).toEqual([
      ['2026-12-08', 'CHANGES', true],
    ])
    expect(changedThisYear(days, '2026-12-20').map(({ on }) => on)).toEqual(['2026-12-08'])
    expect(days[1]?.text).toBe('连续缴纳失业保险满 6 个月（原：连续缴纳失业保险满 12 个月），还有 3 处')
  })
  it('has one’s own days: to confirm, to arrive, to pay back', () => {
    const deposit = sampleItem({
      fulfilment: {
        executor: 'deposit-bank',
        kind: 'DEPOSIT_RELEASE',
        accounts: [],
        dueBackOn: '2027-12-31',
      },
    })
    const paid = sampleItem({
      steps: [{ stage: 'EXECUTION', name: '拨付', actor: '基金', description: '', promisedDays: 2 }],
    })
    const one = {
      id: 'e',
      itemId: 'x',
      caseNumber: 'WG-1',
      amountFen: 100,
      confirmBy: '2026-12-31',
      confirmedOn: null,
    }
    const of = (status: 'OFFERED' | 'IN_EXECUTION' | 'FULFILLED' | 'DECLINED', item: PolicyItemVersion) =>
      caseDays(
        { ...one, status, ...(status === 'OFFERED' ? {} : { confirmedOn: TODAY }) },
        item,
        TODAY,
        working,
      ).map(({ on, kind }) => [on, kind])
    expect(of('OFFERED', paid)).toEqual([['2026-12-31', 'CLOSES']])
    expect(of('IN_EXECUTION', paid)).toEqual([['2026-11-24', 'ARRIVES']])
    expect(of('FULFILLED', deposit)).toEqual([['2027-12-31', 'DUE_BACK']])
    expect(of('DECLINED', deposit)).toEqual([])
  })
})

describe('CC-1 服务评价', () => {
  const item = (itemId: string, levels: object, finished = 40) => ({
    itemId,
    name: itemId,
    department: 'd',
    finished,
    levels,
  })
  it('averages by item and by department', () => {
    const { items, departments } = publicRatings([
      item('a', { VERY_SATISFIED: 4, FAIR: 1 }),
      item('b', { SATISFIED: 5 }),
    ])
    expect(items.map(({ itemId, average, rated, finished }) => [itemId, average, rated, finished])).toEqual([
      ['a', 4.6, 5, 40],
      ['b', 4, 5, 40],
    ])
    expect(departments).toMatchObject([{ department: 'd', average: 4.3, rated: 10, finished: 80 }])
  })
  it('hides fewer than five, and a department whose difference would tell them', () => {
    const { items, departments } = publicRatings([
      item('a', { VERY_SATISFIED: 5 }),
      item('b', { UNSATISFIED: 1 }),
    ])
    expect(items[1]).toMatchObject({ itemId: 'b', average: null, rated: 0, levels: [] })
    expect(departments[0]).toMatchObject({ average: null, rated: 0, finished: 80 })
    expect(publicRatings([item('a', { FAIR: 3 }), item('b', { FAIR: 2 })]).departments[0]).toMatchObject({
      average: 3,
      rated: 5,
    })
  })
})
