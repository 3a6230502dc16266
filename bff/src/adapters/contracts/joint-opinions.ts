import { randomUUID } from 'node:crypto'
import { NOTHING_FILLED_IN } from '../../domain/application-form'
import type { ApplicationEvent } from '../../domain/application-life'
import type { Applications } from '../../ports/applications'
import type { JointAnswer, JointOpinions } from '../../ports/joint-opinions'

export interface OpenJointOpinions {
  joint: JointOpinions
  /** In the same store. */
  applications: Applications
  addSubject(): Promise<string>
  /** A case of theirs that waits for the department. */
  addCase(subjectId: string): Promise<string>
}

const AT = new Date('2026-11-21T01:00:00Z')
const step = (event: ApplicationEvent) => ({
  ...{ event, actorKind: 'STAFF' as const, actorId: 's1', actorName: '齐悦', reason: null, at: AT },
})
const asked = (round: number, one: string, other: string) => [
  { round, department: one, asks: '房子能不能改', dueOn: '2026-11-26' },
  { round, department: other, asks: '是不是改造过', dueOn: '2026-11-24' },
]

/** What every store of joint reviews must do; run on each adapter. */
export function jointOpinionsContract(name: string, open: () => Promise<OpenJointOpinions>): void {
  describe(`joint opinions: ${name}`, () => {
    let store: OpenJointOpinions
    beforeAll(async () => {
      store = await open()
    })
    async function accepted() {
      const subjectId = await store.addSubject()
      const id = randomUUID()
      const [one, other] = [`one-${id}`, `other-${id}`]
      await store.applications.open({
        ...{ id, subjectId, itemId: 'adaptation', itemVersion: 2, recordKey: '', period: '' },
        ...{ department: 'civil-affairs', filled: NOTHING_FILLED_IN, openedAt: AT },
      })
      const entitlementId = await store.addCase(subjectId)
      await store.applications.move({
        id,
        from: 'DRAFT',
        to: 'SUBMITTED',
        step: step('SUBMIT'),
        entitlementId,
      })
      const accept = (round: number) =>
        store.applications.move({
          ...{ id, from: 'SUBMITTED', to: 'ACCEPTED', step: step('ACCEPT') },
          joint: asked(round, one, other),
        })
      expect(await accept(1)).toBe(true)
      const answer = (change: Partial<JointAnswer> = {}): JointAnswer => ({
        ...{
          applicationId: id,
          round: 1,
          department: one,
          status: 'AGREED',
          staffId: 's9',
          staffName: '祝建',
        },
        ...{ reason: '看过房子', at: AT },
        ...change,
      })
      const said = async () =>
        ((await store.joint.ofApplications([id])).get(id) ?? []).map(({ status }) => status)
      return { id, one, other, accept, answer, said }
    }

    it('asks all with the acceptance, and each department sees what waits for it', async () => {
      const { id, one, other } = await accepted()
      expect((await store.joint.ofApplications([id, randomUUID()])).get(id)).toMatchObject(
        [
          { department: one, asks: '房子能不能改', dueOn: '2026-11-26', status: 'WAITING', staffName: null },
          { department: other, dueOn: '2026-11-24', status: 'WAITING', reason: null, answeredAt: null },
        ].sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
      )
      expect(await store.joint.waiting(one)).toEqual([id])
      expect(await store.joint.waiting(other)).toEqual([id])
      expect(await store.joint.waiting('civil-affairs')).toEqual([])
    })
    it('keeps an answer, once, also when two colleagues press at the same moment', async () => {
      const { id, one, other, answer } = await accepted()
      const both = await Promise.all([
        store.joint.answer(answer(), null),
        store.joint.answer(answer({ status: 'DECLINED', staffName: '别人' }), null),
      ])
      expect(both.filter(Boolean)).toHaveLength(1)
      expect(await store.joint.waiting(one)).toEqual([])
      expect(await store.joint.waiting(other)).toEqual([id])
      expect(await store.joint.answer(answer({ round: 2 }), null)).toBe(false)
      expect(await store.joint.answer(answer({ department: 'another' }), null)).toBe(false)
      const mine = (await store.joint.ofApplications([id]))
        .get(id)!
        .find(({ department }) => department === one)
      expect(mine).toMatchObject({ reason: '看过房子', answeredAt: AT })
    })
    it('sent back by one, nobody answers until it is accepted again; then all are asked anew', async () => {
      const { id, one, other, answer, accept, said } = await accepted()
      const back = { id, from: 'ACCEPTED' as const, to: 'INCOMPLETE' as const, step: step('ASK_BACK') }
      expect(await store.joint.answer(answer({ status: 'ASKED_BACK', reason: '照片' }), back)).toBe(true)
      expect(await store.applications.get(id)).toMatchObject({ status: 'INCOMPLETE' })
      expect(await store.joint.answer(answer({ department: other }), null)).toBe(false)
      expect(await store.joint.waiting(other)).toEqual([])
      expect((await store.joint.overdue('2027-01-01')).filter(each => each.applicationId === id)).toEqual([])
      await store.applications.move({ id, from: 'INCOMPLETE', to: 'SUBMITTED', step: step('SUBMIT') })
      expect(await accept(2)).toBe(true)
      expect((await said()).sort()).toEqual(['ASKED_BACK', 'WAITING', 'WAITING', 'WAITING'])
      expect([await store.joint.waiting(one), await store.joint.waiting(other)]).toEqual([[id], [id]])
      // An answer to the first acceptance comes too late.
      expect(await store.joint.answer(answer({ round: 2, department: other }), null)).toBe(true)
    })
    it('names those that are not there after their day', async () => {
      const { id, one, other, answer } = await accepted()
      const late = async (today: string) =>
        (await store.joint.overdue(today))
          .filter(each => each.applicationId === id)
          .map(each => each.department)
      expect(await late('2026-11-24')).toEqual([])
      expect(await late('2026-11-25')).toEqual([other])
      expect(await late('2026-11-27')).toEqual([other, one])
      await store.joint.answer(answer({ department: other }), null)
      expect(await late('2026-11-27')).toEqual([one])
      expect((await store.joint.overdue('2026-11-27')).find(each => each.applicationId === id)).toMatchObject(
        {
          ...{
            round: 1,
            itemId: 'adaptation',
            regionCode: '220104',
            asks: '房子能不能改',
            dueOn: '2026-11-26',
          },
        },
      )
    })
  })
}
