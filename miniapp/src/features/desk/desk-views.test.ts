import type { Viewer } from '../../api/acting'
import { list } from './desk-fixtures'
import { reasonOff } from './doubt-view'
import { inOrder, listsTitle, settledLine, waitingLine } from './lists-view'
import { answerOff, byDue, type DeskObjection, dueOf, objectionsTitle } from './objections-view'
import { mayNotDecide, replaced, type Staff } from './staff-view'
import { createTapKeys } from './tap-key'

describe('lists of the department', () => {
  const done = list({ id: 'done', sureCount: 0, doubtfulCount: 0, confirmedCount: 9, fulfilledCount: 2 })
  const older = list({ id: 'older', matchedAt: '2026-11-01T06:00:00+08:00' })

  it('puts those that wait first, then the newest', () => {
    expect(inOrder([done, older, list()]).map(one => one.id)).toEqual(['l-1', 'older', 'done'])
    expect(listsTitle([done, older])).toBe('1 批名单等核定')
    expect(listsTitle([done])).toBe('没有等您核定的名单')
  })

  it('leaves out what is none', () => {
    expect(waitingLine(list())).toBe('14 家确定，3 家存疑')
    expect(waitingLine(list({ doubtfulCount: 0 }))).toBe('14 家确定')
    expect(waitingLine(done)).toBe('都核定了')
    expect(settledLine(done)).toBe('9 家已核定，2 家已到账')
    expect(settledLine(list())).toBe('还没有核定的')
  })
})

describe('who may decide', () => {
  const staff = (roles: Staff['roles']) => ({ roles }) as Staff
  it('lets a reviewer, and tells an acceptor why not', () => {
    expect(mayNotDecide(staff(['REVIEWER']))).toBeNull()
    expect(mayNotDecide(staff(['ACCEPTOR']))).toBe('您是受理人，不能核定')
    expect(mayNotDecide(staff(['LEADER']))).toBe('您是负责人，不能核定')
    expect(mayNotDecide(staff([]))).toBe('您是工作人员，不能核定')
  })

  it('says whose session is replaced', () => {
    expect(replaced(null)).toBeNull()
    expect(replaced({ name: '李*', staff: null } as Viewer)).toContain('李*')
    expect(replaced({ name: null, staff: null } as Viewer)).toContain('个人账号')
  })
})

describe('a decision about a doubtful one', () => {
  const free = { busy: false, online: true, stale: false }
  it('needs a sentence the beneficiary can read', () => {
    expect(reasonOff('   ', free)).toContain('先写一句理由')
    expect(reasonOff('同意', free)).toContain('至少 6 个字')
    expect(reasonOff('以银行登记的为准', free)).toBeNull()
  })

  it('does not decide on something that changed meanwhile', () => {
    expect(reasonOff('以银行登记的为准', { ...free, stale: true })).toBe('刚有人改过，先看新的')
  })

  it('keeps the key of a tap until its result is known', () => {
    let made = 0
    const keys = createTapKeys(() => `key-${++made}`)
    expect(keys.of('confirm a,b')).toBe('key-1')
    expect(keys.of('confirm a,b')).toBe('key-1')
    expect(keys.of('confirm a')).toBe('key-2')
    keys.settled()
    expect(keys.of('confirm a')).toBe('key-3')
  })
})

describe('objections of the department', () => {
  const objection = (over: Partial<DeskObjection>) =>
    ({ id: 'o', kind: 'NOTICE', answerBy: '2026-11-25', answer: null, ...over }) as DeskObjection
  const now = '2026-11-21T23:30:00+08:00'

  it.each([
    ['2026-11-20', 'RED', '超时 1 天'],
    ['2026-11-21', 'YELLOW', '今天要答复'],
    ['2026-11-23', 'YELLOW', '11-23 前答复'],
    ['2026-11-25', 'GREEN', '11-25 前答复'],
  ] as const)('due on %s is %s', (answerBy, light, word) => {
    expect(dueOf(objection({ answerBy }), now)).toEqual({ light, word })
  })

  it('puts what is due first on top, and the answered last', () => {
    const all = [
      objection({ id: 'answered', answer: '不成立', answerBy: '2026-11-01' }),
      objection({ id: 'late', answerBy: '2026-11-28' }),
      objection({ id: 'soon', answerBy: '2026-11-22' }),
    ]
    expect(byDue(all).map(one => one.id)).toEqual(['soon', 'late', 'answered'])
    expect(objectionsTitle(all)).toBe('2 件异议等答复')
    expect(objectionsTitle([])).toBe('没有等您答复的异议')
  })

  it('asks for the decision, then for the words', () => {
    const free = { busy: false, online: true, notAllowed: null }
    expect(answerOff(null, '', free)).toBe('先选成立还是不成立')
    expect(answerOff(true, '同意', free)).toContain('至少 6 个字')
    expect(answerOff(false, '核对过社保记录，没有错', free)).toBeNull()
    expect(answerOff(true, '核对过社保记录，没有错', { ...free, notAllowed: '您是受理人，不能核定' })).toBe(
      '您是受理人，不能核定',
    )
  })
})
