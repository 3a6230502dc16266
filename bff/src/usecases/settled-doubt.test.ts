import { randomUUID } from 'node:crypto'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresCandidates } from '../adapters/postgres/candidates'
import { postgresDataUses } from '../adapters/postgres/data-uses'
import { postgresDesk } from '../adapters/postgres/desk'
import { postgresPolicyItems } from '../adapters/postgres/policy-items'
import { postgresSubjects } from '../adapters/postgres/subjects'
import { postgresTaps } from '../adapters/postgres/taps'
import { AMOUNT, type CaseWorld, caseWorld, GOOD_FACTS, someone } from '../testing/case-world'
import { confirmEntitlement } from './confirm-entitlement'
import { decideDoubtful } from './decide-doubtful'
import { matchItem } from './match-item'

const { 'enterprise.seriousDishonesty': _unsaid, ...UNSAID } = GOOD_FACTS
const LISTED = { 'enterprise.seriousDishonesty': [true, 'development-reform', '2026-11-21'] }

describe('a doubt that a named person settled', () => {
  let world: CaseWorld
  let entitlementId: string
  let subjectId: string
  const boss = someone()
  const status = async () =>
    (await world.db.selectFrom('entitlement').select('status').executeTakeFirstOrThrow()).status
  const confirm = (idempotencyKey: string) =>
    confirmEntitlement({
      ...world,
      taps: postgresTaps(world.db, () => undefined),
      items: postgresPolicyItems(world.db, Date.now),
      subjects: postgresSubjects(world.db, world.personalData),
      calendar: chineseWorkingDays({}),
    })(boss, { entitlementId, amountFen: AMOUNT, idempotencyKey })

  beforeEach(async () => {
    world = await caseWorld()
    const { db, personalData, clock, ids } = world
    const item = await world.publish(sampleItem())
    subjectId = await world.addSubject(UNSAID)
    await world.addAccount(subjectId)
    await world.allow(boss, subjectId)
    const items = postgresPolicyItems(db, Date.now)
    await matchItem({
      candidates: postgresCandidates(db),
      subjects: postgresSubjects(db, personalData),
      dataUses: postgresDataUses(db, { clock, ids }),
      clock,
      ids,
      city: '220100',
      random: () => 0,
    })(item)
    entitlementId = (await db.selectFrom('entitlement').select('id').executeTakeFirstOrThrow()).id
    const staff = { staffId: randomUUID(), name: '周岚', department: 'human-resources', regionCode: '220100' }
    await decideDoubtful({
      desk: postgresDesk(db, personalData),
      applications: { ofCases: async () => [] },
      joint: { ofApplications: async () => new Map() },
      items,
      clock,
    })(
      { kind: 'STAFF', roles: ['REVIEWER'], ...staff },
      { candidateId: entitlementId, decision: 'CONFIRM', reason: '已核实', revision: 1, idempotencyKey: 'd' },
    )
  })
  afterEach(() => world.close())

  it('stands at the tap: the same unknown is not asked about twice', async () => {
    const { outcome } = await confirm('t1')
    expect(outcome).toEqual({ kind: 'DONE' })
    expect(await status()).toBe('IN_EXECUTION')
  })
  it('gives way when data come and say no: nothing is paid', async () => {
    const facts = JSON.stringify({ ...UNSAID, ...LISTED })
    await world.db
      .updateTable('subject')
      .set({ facts, facts_version: 2 })
      .where('id', '=', subjectId)
      .execute()
    const { outcome } = await confirm('t2')
    expect(outcome).toMatchObject({ kind: 'REFUSED', reason: 'NOT_ELIGIBLE' })
    expect(await status()).toBe('REJECTED')
    expect(await world.db.selectFrom('fulfilment').selectAll().execute()).toEqual([])
  })
})
