import { sql } from 'kysely'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresTaps } from '../adapters/postgres/taps'
import type { PolicyItemVersion } from '../eligibility'
import { type CaseWorld, caseWorld, someone } from '../testing/case-world'
import { confirmEntitlement } from './confirm-entitlement'
import { confirmEntitlements } from './confirm-entitlements'

const HIRES = 'enterprise.newHires'
const FACTS = {
  [HIRES]: [
    [
      { idNumberIndex: 'a', category: 'OTHER' },
      { idNumberIndex: 'b', category: 'REGISTERED_YOUTH' },
    ],
    'human-resources',
    '2026-11-20',
  ] as [unknown, string, string],
}
const perHire = (id: string, yuan: number, categories: string[]): PolicyItemVersion =>
  sampleItem({
    id,
    tallies: {
      counted: { list: HIRES, distinctBy: 'idNumberIndex', where: { field: 'category', in: categories } },
    },
    conditions: [{ id: 'hires', text: '招了人', condition: { count: 'counted', atLeast: 1 } }],
    exclusions: [{ group: 'hiring', text: '一人一项', rule: 'HIGHEST_ONLY', each: 'counted' }],
    benefit: {
      text: '按人',
      formula: { perHead: { of: { count: 'counted' }, amount: `${yuan}元` } },
      rounding: 'HALF_UP',
      roundingBasis: '定额',
    },
  })

describe('all of the best combination in one tap (N-3, CC-9)', () => {
  let world: CaseWorld
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(() => world.close())

  it('pays the second of two offers without the person the first one takes, as it was shown', async () => {
    const confirm = confirmEntitlement({
      ...world,
      taps: postgresTaps(world.db, () => undefined),
      subjects: {} as never,
      calendar: chineseWorkingDays({}),
    })
    const who = someone()
    const one = await world.addCase({
      item: await world.publish(perHire('higher', 1_500, ['REGISTERED_YOUTH'])),
      facts: FACTS,
    })
    const two = await world.addCase({
      item: await world.publish(perHire('lower', 1_000, ['REGISTERED_YOUTH', 'OTHER'])),
      facts: FACTS,
      subjectId: one.subjectId,
    })
    await world.allow(who, one.subjectId)
    const tap = (entitlementId: string, amountFen: number, idempotencyKey = entitlementId) => ({
      entitlementId,
      amountFen,
      idempotencyKey,
    })
    const answers = await confirmEntitlements(confirm)(who, [tap(one.id, 150_000), tap(two.id, 100_000)])
    expect(answers.map(({ outcome, entitlement }) => [outcome.kind, entitlement?.amountFen])).toEqual([
      ['DONE', 150_000],
      ['DONE', 100_000],
    ])
    const { rows } = await sql<{ amount_fen: number; lines: string }>`
      select l.amount_fen, e.assessment #>> '{benefit,amountFen}' as lines from ledger_entry l
      join entitlement e on e.id = l.entitlement_id where e.subject_id = ${one.subjectId} order by l.amount_fen`.execute(
      world.db,
    )
    expect(rows.map(({ amount_fen, lines }) => [amount_fen, Number(lines)])).toEqual([
      [100_000, 100_000],
      [150_000, 150_000],
    ])
    // The same person under the lower one cannot be had again: what is left of it is gone too.
    expect((await confirm(who, tap(two.id, 200_000, 'again'))).outcome).toMatchObject({
      kind: 'REFUSED',
      reason: 'ALREADY_DECIDED',
    })
  })
})
