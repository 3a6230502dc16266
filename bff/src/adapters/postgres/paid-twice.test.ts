import { sql } from 'kysely'
import type { PriorClaim } from '../../eligibility'
import type { Placing } from '../../ports/prior-payments'
import { type CaseWorld, caseWorld, NOW } from '../../testing/case-world'
import { samplePriorPayment } from '../contracts/sample-prior-payment'
import { raisePaidTwice } from './paid-twice'
import { postgresPriorPayments } from './prior-payments'
import { postgresSupervision } from './supervision'

const SCOPE = { department: 'human-resources', regionCode: '220100' }

describe('a payment from before that comes to light after ours', () => {
  let world: CaseWorld
  let number = 0
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(() => world.close())

  const reminders = () => postgresSupervision(world.db).reminders(SCOPE)
  /** A case of ours whose instruction stands so. */
  async function paid(status: string | null, recordKey = '') {
    const one = await world.addCase({ status: 'FULFILLED' })
    if (recordKey)
      await sql`update entitlement set record_key = ${recordKey} where id = ${one.id}`.execute(world.db)
    if (status)
      await sql`
        insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, status, created_at)
        values (${world.ids.uuid()}, ${one.id}, 1, 'human-resources', 'PAYOUT', 3860400, ${status}, ${NOW})`.execute(
        world.db,
      )
    return one
  }
  /** What a department remembers of the same subject, placed. */
  async function remembered(
    subjectId: string,
    itemId: string,
    period: string,
    record = '',
    claims: readonly PriorClaim[] = [],
  ) {
    number += 1
    const payment = samplePriorPayment({ paymentId: `WGFH-${number}`, itemCode: itemId, period })
    const parts = { ids: world.ids, maximum: () => 1, dueOn: () => '2026-11-27' }
    const payments = postgresPriorPayments(world.db, world, (trx, placings, at) =>
      raisePaidTwice(trx, parts, placings, at),
    )
    await payments.take([payment], NOW)
    const { rows } = await sql<{
      id: string
    }>`select id from prior_payment where payment_id = ${payment.paymentId}`.execute(world.db)
    const placing: Placing = {
      id: rows[0]!.id,
      subjectId,
      rule: { itemCode: itemId, itemId, terms: 't' },
      payment,
      claims: [{ register: `${itemId}/#right`, key: `${record}|${period}`, per: 'BENEFICIARY' }, ...claims],
    }
    const place = () => payments.place([placing], NOW, true)
    await place()
    return place
  }

  it.each(['SUCCEEDED', 'UNKNOWN', 'PROCESSING'])(
    'asks the department once, when ours is %s',
    async status => {
      const { subjectId, item, id } = await paid(status)
      const before = (await reminders()).length
      const place = await remembered(subjectId, item.id, '2026')
      await place()
      const now = await reminders()
      expect(now).toHaveLength(before + 1)
      const { rows } = await sql<{
        n: string
      }>`select case_number as n from entitlement where id = ${id}`.execute(world.db)
      expect(now.find(({ request }) => request.includes(rows[0]!.n))).toMatchObject({
        department: 'human-resources',
        raisedBy: '平台',
        dueOn: '2026-11-27',
        finding: null,
        request: expect.stringMatching(/上线前已发 7,128.00 元（WGFH-\d+）.*不自动追回/),
      })
    },
  )
  it('asks where the payment does not say for which record it was', async () => {
    const before = (await reminders()).length
    const { subjectId, item } = await paid('SUCCEEDED', '电工')
    await remembered(subjectId, item.id, '2026', '焊工')
    expect(await reminders()).toHaveLength(before)
    await remembered(subjectId, item.id, '2026', '?')
    expect(await reminders()).toHaveLength(before + 1)
  })
  it('asks where it does not say for which person: of the item itself, and of another of the group', async () => {
    const { id, subjectId, item } = await paid('SUCCEEDED')
    for (const [register, key] of [
      ['group/hiring', 'zhang'],
      [`${item.id}/per-hire`, 'zhang'],
      [`${item.id}/yearly`, '2026|电工|SENIOR'],
    ])
      await sql`insert into grant_claim (entitlement_id, subject_id, item_id, register, key, granted_on)
        values (${id}, ${subjectId}, ${item.id}, ${register}, ${key}, '2026-11-20')`.execute(world.db)
    const asked = async (itemId: string, claim: Omit<PriorClaim, 'per'>) => {
      const before = (await reminders()).length
      await remembered(subjectId, itemId, '2024', '', [{ ...claim, per: 'ANYONE' }])
      return (await reminders()).length - before
    }
    expect(await asked('other-item', { register: 'group/hiring', key: '?' })).toBe(1)
    expect(await asked('other-item', { register: 'group/hiring', key: 'li' })).toBe(0)
    expect(await asked(item.id, { register: 'group/hiring', key: '?' })).toBe(0)
    expect(await asked(item.id, { register: `${item.id}/per-hire`, key: '?' })).toBe(1)
    expect(await asked(item.id, { register: `${item.id}/yearly`, key: '2026|?|?' })).toBe(1)
    expect(await asked(item.id, { register: `${item.id}/yearly`, key: '2025|?|?' })).toBe(0)
  })
  it('is silent where nothing of ours was sent, came back, or is another right', async () => {
    const before = (await reminders()).length
    for (const status of [null, 'CREATED', 'REJECTED']) {
      const { subjectId, item } = await paid(status)
      await remembered(subjectId, item.id, '2026')
    }
    const other = await paid('SUCCEEDED')
    await remembered(other.subjectId, other.item.id, '2024')
    expect(await reminders()).toHaveLength(before)
  })
  it('is closed only with a finding, by the department', async () => {
    const supervision = postgresSupervision(world.db)
    const [open] = await reminders()
    await sql`insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
      values (${world.ids.uuid()}, 'S1', '何静', 'human-resources', '220100', '{REVIEWER}', ${NOW})`.execute(
      world.db,
    )
    const { rows } = await sql<{ id: string }>`select id from staff where staff_no = 'S1'`.execute(world.db)
    expect(await supervision.close(open!.id, '同一笔补报，没有付重', rows[0]!.id, NOW)).toBe(true)
    expect(await supervision.reminder(open!.id)).toMatchObject({
      finding: '同一笔补报，没有付重',
      closedBy: '何静',
    })
  })
})
