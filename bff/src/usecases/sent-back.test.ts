import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresCaseRecords } from '../adapters/postgres/case-records'
import { postgresMessages } from '../adapters/postgres/messages'
import { type CaseWorld, caseWorld, GOOD_FACTS } from '../testing/case-world'
import { announce } from './announce'

const MONTHS = 'enterprise.unemploymentInsurance.paidMonths'

describe('a case the department returned', () => {
  let world: CaseWorld
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(() => world.close())

  const tell = () =>
    announce({
      ...world,
      messages: postgresMessages(world.db, world.personalData),
      records: postgresCaseRecords(world.db),
      subjects: {
        names: async (ids: readonly string[]) => new Map(ids.map(id => [id, '长春市木兰旅行社有限公司'])),
      } as never,
      users: { contactsOf: async () => [] },
    })
  const texts = async (id: string) =>
    (
      await sql<{ text: string; title: string }>`
        select text, title from message where entitlement_id = ${id}`.execute(world.db)
    ).rows

  it('tells once, whatever the item announces: the department’s sentence, what is missing, and the road', async () => {
    const item = await world.publish(sampleItem({ id: 'silent', messages: {} }))
    const facts = {
      ...GOOD_FACTS,
      [MONTHS]: [10, 'human-resources', '2026-11-20'] as [number, string, string],
    }
    const { id } = await world.addCase({ item, facts, status: 'REJECTED' })
    await sql`update entitlement set department_note = '请先补缴两个月。' where id = ${id}`.execute(world.db)
    expect(await tell()(id, 'SENT_BACK', 'sent-back-2')).toBe(1)
    expect(await tell()(id, 'SENT_BACK', 'sent-back-2')).toBe(0)
    const [message] = await texts(id)
    expect(message?.title).toBe('部门退回了，看看缺什么')
    expect(message?.text).toMatch(/退回：请先补缴两个月。还缺：.*12 个月.*不用再申请；不认可可以申诉/)
  })
  it('says nothing when the case has been put on a list again meanwhile', async () => {
    const { id } = await world.addCase({ status: 'SURE' })
    expect(await tell()(id, 'SENT_BACK', 'sent-back-2')).toBe(0)
    expect(await texts(id)).toEqual([])
  })
})
