import type { Viewer } from '../../api/acting'
import {
  bySoonest,
  countLine,
  figuresOf,
  leftLine,
  linesFound,
  mayObject,
  type Notice,
  objectOff,
  periodLine,
  sumFen,
} from './notice-view'

const line = (
  id: string,
  beneficiaryName: string,
  amountFen: number,
  objected = false,
): Notice['lines'][number] => ({
  __typename: 'NoticeLine',
  id,
  beneficiaryName,
  amountFen,
  objected,
})

const notice = (over: Partial<Notice> = {}): Notice => ({
  __typename: 'PublicNotice',
  id: 'n-1',
  from: '2026-11-19',
  until: '2026-11-25',
  item: { __typename: 'PolicyItem', id: 'job', name: '一次性扩岗补助', beneficiaryKind: 'ENTERPRISE' },
  department: { __typename: 'Department', code: 'job', name: '市就业服务局', shortName: '市就业服务局' },
  lines: [
    line('a', '长春市木兰旅行社有限公司', 300_000),
    line('b', '长春净月云杉文化传媒有限公司', 18_600_000),
  ],
  ...over,
})

const now = '2026-11-21T16:30:00Z'

describe('a notice', () => {
  it('counts the days on the wall clock of the city', () => {
    expect(leftLine(notice(), now)).toBe('还剩 3 天，到 11-25')
    expect(leftLine(notice({ until: '2026-11-22' }), now)).toBe('今天最后一天')
    expect(leftLine(notice({ until: '2026-11-21' }), now)).toBe('公示期满了')
  })

  it('puts the one that ends first on top', () => {
    const all = [notice(), notice({ id: 'n-0', until: '2026-11-23' })]
    expect(bySoonest(all).map(one => one.id)).toEqual(['n-0', 'n-1'])
  })

  it('is three figures: how many, how much, how long still', () => {
    expect(figuresOf(notice(), now).map(({ figure, unit }) => `${figure} ${unit}`)).toEqual([
      '2 家企业',
      '18.9 万元',
      '3 天后截止',
    ])
    expect(sumFen(notice())).toBe(18_900_000)
    const persons = notice({ item: { ...notice().item, beneficiaryKind: 'PERSON' } })
    expect(countLine(persons)).toBe('2 人')
  })

  it('says which lines an objection stopped', () => {
    expect(periodLine(notice(), now)).toBe('公示期 11-19 至 11-25，还没有异议。')
    const stopped = notice({ lines: [line('a', '木兰', 1, true), line('b', '云杉', 1)] })
    expect(periodLine(stopped, now)).toContain('1 行有异议')
  })

  it('finds lines by part of the name or by number, which stays the number in the notice', () => {
    expect(linesFound(notice(), ' 云杉 ').map(one => one.number)).toEqual([2])
    expect(linesFound(notice(), '1').map(one => one.id)).toEqual(['a'])
    expect(linesFound(notice(), '')).toHaveLength(2)
    expect(linesFound(notice(), '没有这家')).toEqual([])
  })
})

describe('an objection to a line', () => {
  it('needs a proven real name', () => {
    expect(mayObject(null)).toBe('SIGN_IN')
    expect(mayObject({ identity: null } as Viewer)).toBe('REAL_NAME')
    expect(mayObject({ identity: { level: 3 } } as Viewer)).toBe('YES')
  })

  it('needs words and a network', () => {
    expect(objectOff('不对', { busy: false, online: true })).toBe('先写清楚为什么')
    expect(objectOff('这家十月已经停业', { busy: false, online: false })).toBe('有网才能提交')
    expect(objectOff('这家十月已经停业', { busy: true, online: true })).toBe('正在送出，请稍等')
    expect(objectOff('这家十月已经停业', { busy: false, online: true })).toBeNull()
  })
})
