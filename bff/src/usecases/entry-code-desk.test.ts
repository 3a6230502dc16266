import { sampleItem } from '../adapters/contracts/sample-item'
import { keyedSceneSeal } from '../adapters/entry-code/scene-seal'
import { memoryEntryCodes } from '../adapters/memory/entry-codes'
import { memoryPolicyItems } from '../adapters/memory/policy-items'
import { countingIds } from '../adapters/testing/counting-ids'
import type { StaffActor } from '../domain/actor'
import type { IssueEntryCode } from './issue-entry-code'
import { issueEntryCode } from './issue-entry-code'
import { listIssuedEntryCodes } from './issued-entry-codes'
import { withdrawEntryCode } from './withdraw-entry-code'

const staff = (more: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'STAFF',
  staffId: 's-1',
  name: '何静',
  department: 'human-resources',
  regionCode: '220100',
  roles: ['REVIEWER'],
  ...more,
})
let keys = 0
const order = (more: Partial<IssueEntryCode> = {}): IssueEntryCode => ({
  kind: 'ITEM',
  itemId: 'job-stabilisation-rebate',
  category: null,
  placement: '办事大厅海报',
  headline: null,
  validUntil: null,
  idempotencyKey: `key-${++keys}`,
  ...more,
})

/** XQ-2: a code per item, category, event and placement, and withdrawal without reprinting. */
describe('codes at the desk', () => {
  const codes = memoryEntryCodes()
  const items = memoryPolicyItems([sampleItem()])
  const deps = {
    codes,
    items,
    seal: keyedSceneSeal('ab'.repeat(32)),
    ids: countingIds(),
    clock: { now: () => new Date('2026-11-21T02:00:00Z') },
    publicUrl: 'https://policy.test',
  }
  const issue = issueEntryCode(deps)
  const list = listIssuedEntryCodes(deps)
  const withdraw = withdrawEntryCode(deps)
  const issued = async (more: Partial<IssueEntryCode> = {}, by = staff()) => {
    const outcome = await issue(by, order(more))
    if (outcome.kind !== 'ISSUED') throw new Error(outcome.message)
    return outcome.code
  }

  it.each([
    ['an item', {}, /^SX-[2-9A-Z]{6}$/, '失业保险稳岗返还'],
    [
      'a category',
      { kind: 'CATEGORY', itemId: null, category: { by: 'SHELF', value: 'FUND_AWARD' } },
      /^FL-/,
      '资金奖补政策',
    ],
    [
      'an event',
      { kind: 'EVENT', placement: '秋季招聘会', validUntil: '2026-12-01' },
      /^HY-/,
      '失业保险稳岗返还',
    ],
    ['a place, for everything', { kind: 'PLACEMENT', itemId: null }, /^TZ-/, '全部政策（政策大礼包）'],
  ] as const)('are issued for %s', async (_, more, number, opens) => {
    const code = await issued(more as Partial<IssueEntryCode>)
    expect(code.code).toMatch(number)
    expect(code).toMatchObject({
      opens,
      status: 'STANDING',
      issuedByName: '何静',
      validFrom: '2026-11-21',
      scans: 0,
    })
    expect(code.link).toMatch(/^https:\/\/policy\.test\/q\/[0-9A-Za-z]{10}$/)
  })
  it('are one code a key', async () => {
    const same = order()
    const [first, second] = [await issue(staff(), same), await issue(staff(), same)]
    expect(second).toEqual(first)
  })
  it.each([
    [{ itemId: 'no-such-item' }, '没有生效的版本'],
    [{ itemId: null }, '要选一个事项'],
    [{ kind: 'CATEGORY', itemId: null, category: { by: 'SHELF', value: 'toString' } }, '没有这个分类'],
    [{ category: { by: 'SHELF', value: 'FUND_AWARD' } }, '一个码只开一处'],
    [{ kind: 'EVENT' }, '最后一天'],
    [{ validUntil: '2026-11-20' }, '已经过了'],
    [{ validUntil: '2027-02-30' }, '没有这一天'],
    [{ placement: ' ' }, '2 到 40 个字'],
    [{ headline: '一\n二\n三\n四' }, '最多 3 行'],
    [{ kind: 'SPECIALIST' }, '专员'],
  ] as const)('are refused with words: %j', async (more, words) => {
    expect(await issue(staff(), order(more as Partial<IssueEntryCode>))).toEqual({
      kind: 'REFUSED',
      message: expect.stringContaining(words),
    })
  })
  it('are issued by the lead department only, and by nobody without a desk', async () => {
    expect(await issue(staff({ department: 'culture-tourism' }), order())).toMatchObject({ kind: 'REFUSED' })
    await expect(issue(staff({ roles: ['LEADER'] }), order())).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(issue({ kind: 'ANONYMOUS' }, order())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })
  it('are listed to the department and region they belong to', async () => {
    const { code } = await issued()
    await codes.recordScan(code, new Date('2026-11-21T03:00:00Z'))
    const own = await list(staff({ staffId: 's-2', roles: ['ACCEPTOR'] }))
    expect(own.find(one => one.code === code)?.scans).toBe(1)
    expect(await list(staff({ department: 'culture-tourism' }))).toEqual([])
    expect(await list(staff({ regionCode: '220104' }))).toEqual([])
  })
  it('are withdrawn once, with a reason and what takes their place', async () => {
    const [old, fresh] = [await issued(), await issued()]
    const command = { code: old.code, reason: '期限印错了', replacedBy: fresh.code }
    expect(await withdraw(staff(), { ...command, reason: ' ' })).toMatchObject({ kind: 'REFUSED' })
    expect(await withdraw(staff(), { ...command, replacedBy: old.code })).toMatchObject({ kind: 'REFUSED' })
    expect(await withdraw(staff(), command)).toMatchObject({
      kind: 'ISSUED',
      code: { status: 'WITHDRAWN', replacedBy: fresh.code, withdrawnByName: '何静' },
    })
    expect(await withdraw(staff(), command)).toMatchObject({ message: expect.stringContaining('停用过了') })
    const elsewhere = withdraw(staff({ department: 'finance' }), { ...command, code: fresh.code })
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
