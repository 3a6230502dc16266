import { sql } from 'kysely'
import { sampleItem } from '../../adapters/contracts/sample-item'
import { explain } from '../../eligibility'
import { TODAY } from '../case-world'
import type { IdentityTestWorld } from '../identity-world'

/** A released deposit of the reviewer's department, and another one whose return the leader S5 wrote down. */
export async function lentCases(world: IdentityTestWorld, subjectId: string, facts: object) {
  const { db } = world.database
  const at = world.clock.now()
  const fulfilment = { executor: 'deposit-bank', kind: 'DEPOSIT_RELEASE', accounts: ['CORPORATE'] } as const
  const item = sampleItem({ id: 'deposit-release', fulfilment: { ...fulfilment, dueBackOn: '2026-12-31' } })
  const [assessment] = explain([item], facts as never, TODAY)
  await sql`
    insert into policy_item_version (item_id, version, digest, body, lead_department, valid_from, reviewed_on, review_number, published_at)
    values (${item.id}, 1, 'd', ${JSON.stringify(item)}, 'human-resources', '2026-01-01', '2026-11-09', 'n', ${at})`.execute(
    db,
  )
  const released = async (period: string) => {
    const id = world.base.ids.uuid()
    await sql`
      insert into entitlement (id, case_number, item_id, item_version, subject_id, period, status, amount_fen, assessment,
        facts_version, settled_at, created_at)
      values (${id}, ${`BJ-${id.slice(-12)}`}, ${item.id}, 1, ${subjectId}, ${period}, 'FULFILLED', 62500000,
        ${JSON.stringify(assessment)}, 1, ${at}, ${at})`.execute(db)
    return id
  }
  const [lent, back, givenBack] = [await released('2020'), await released('2021'), world.base.ids.uuid()]
  await sql`
    insert into given_back (id, entitlement_id, status, source, on_day, evidence, first_id, first_name, first_reviewer, at)
    select ${givenBack}, ${back}, 'PROPOSED', 'DESK', '2026-11-21', '木兰补足了', s.id, '何局', true, ${at}
    from staff s where s.staff_no = 'S5'`.execute(db)
  return { lent, givenBack }
}
