import { memoryAccountChanges } from '../adapters/memory/account-changes'
import type { CaseAtHand } from '../ports/entitlements'
import { stopChangesOfGone } from './stop-changes-of-gone'

const AT = new Date('2026-11-21T01:00:00Z')
const FIRM = 'firm'
const changes = memoryAccountChanges(id => ({ entitlement: { id } }) as unknown as CaseAtHand, '220104')
const request = async (id: string, userId: string) =>
  changes.request(
    { actor: { kind: 'USER', id: userId, name: '李*' }, key: id, request: id, at: AT },
    {
      id,
      number: id,
      entitlementId: `case-${id}`,
      subjectId: FIRM,
      department: 'human-resources',
      kind: 'CORPORATE',
      bankCode: '313',
      bankName: '吉林银行',
      tail: '0018',
      needsTwo: false,
      requestedAt: AT,
      answerBy: '2026-11-24',
      paysFrom: '2026-11-23',
    },
    { accountNumber: '1', accountName: '' },
  )
const statusOf = async (id: string) => (await changes.get(id))?.status

/** The agent has the user `agent`, the owner `owner`; `acting` says who may act for the firm. */
const stop = (acting: string[]) =>
  stopChangesOfGone({
    accountChanges: changes,
    users: {
      contactsOf: async id =>
        (id === FIRM ? acting : [id]).map(userId => ({ userId, phone: null, miniProgramOpenid: null })),
    },
    clock: { now: () => AT },
  })

it('stops what somebody asked for who is gone, whatever the department said, and nothing else', async () => {
  await request('a', 'agent')
  await request('b', 'owner')
  await request('c', 'agent')
  const agreed = {
    event: 'AGREE',
    actorKind: 'STAFF',
    actorId: 'S1',
    actorName: '何静',
    reviewer: true,
    reason: null,
    at: AT,
  } as const
  await changes.move('c', 'WAITING', 'AGREED', agreed)
  // Still an agent by another authorisation: nothing is stopped.
  expect(await stop(['owner', 'agent'])(FIRM, 'agent')).toBe(0)
  expect(await stop(['owner'])(FIRM, 'agent')).toBe(2)
  expect(await Promise.all(['a', 'b', 'c'].map(statusOf))).toEqual(['STOPPED', 'WAITING', 'STOPPED'])
  expect((await changes.get('a'))?.steps.at(-1)).toMatchObject({
    event: 'STOP',
    actorKind: 'SYSTEM',
    reason: '申请的人已经不能替企业办事',
  })
  expect(await stop(['owner'])(FIRM, 'agent')).toBe(0)
})
