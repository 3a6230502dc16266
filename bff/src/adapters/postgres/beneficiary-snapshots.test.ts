import { sql } from 'kysely'
import { type CaseWorld, caseWorld, NOW, someone } from '../../testing/case-world'
import { postgresBeneficiarySnapshots } from './beneficiary-snapshots'
import { type Connection, connect } from './database'

const HIRES = [
  { idNumberIndex: 'person-a', hiredOn: '2026-07-01', category: 'GRADUATE_THIS_YEAR' },
  { idNumberIndex: 'person-b', hiredOn: '2026-08-01', category: 'OTHER' },
]

describe('snapshot of a beneficiary', () => {
  let world: CaseWorld
  /** Another process: it writes, and knows nothing of what is at hand here. */
  let elsewhere: Connection
  const remembered: string[] = []
  const users = { remember: async (_user: string, id: string) => void remembered.push(id) }
  let snapshots: ReturnType<typeof postgresBeneficiarySnapshots>
  beforeAll(async () => {
    world = await caseWorld()
    snapshots = postgresBeneficiarySnapshots(world.db, users)
    elsewhere = connect(world.database.appUrl, 1, error => expect(error).toBeUndefined())
  })
  afterAll(async () => {
    await elsewhere.close()
    await world.close()
  })

  const claim = async (
    of: { id: string; subjectId: string },
    register: string,
    key: string,
    released = false,
  ) =>
    world.db
      .insertInto('grant_claim')
      .values({
        entitlement_id: of.id,
        subject_id: of.subjectId,
        item_id: 'job-expansion-subsidy',
        register,
        key,
        granted_on: '2026-03-18',
        released_at: released ? NOW : null,
      })
      .execute()
  async function owner(subjectId: string) {
    const user = someone()
    await world.allow(user, subjectId)
    return user
  }
  const read = async (id: string) => snapshots.of(await owner(id), id, '2026-11-21')

  it('reads facts, cases newest first, gaps and the day of the data in one statement', async () => {
    const { id, subjectId } = await world.addCase()
    await world.db
      .insertInto('data_source')
      .values({
        department: 'deposit-bank',
        up: false,
        since: NOW,
        last_delivered_at: new Date(NOW.getTime() - 1),
      })
      .execute()
    const reading = await read(subjectId)
    expect(reading).toMatchObject({
      standing: { beneficiaryId: subjectId, role: 'LEGAL_REPRESENTATIVE' },
      snapshot: { subject: { id: subjectId, kind: 'ENTERPRISE', factsVersion: 1 } },
      gaps: [{ department: 'deposit-bank', since: NOW }],
      dataAsOf: new Date(NOW.getTime() - 1),
    })
    expect(reading?.snapshot.subject.facts['enterprise.seriousDishonesty']).toEqual({
      value: false,
      department: 'development-reform',
      asOf: '2026-11-20',
    })
    expect(reading?.snapshot.cases).toMatchObject([
      { id, createdAt: NOW, departmentConfirmedAt: NOW, confirmedAt: null },
    ])
  })
  it('knows own claims, and those of others on the very records of the subject, with or without the year', async () => {
    const other = await world.addCase()
    await claim(other, 'job-expansion-subsidy/once-per-hire', 'person-a')
    await claim(other, 'job-expansion-subsidy/once-a-year', '2026|person-b')
    await claim(other, 'job-expansion-subsidy/once-per-hire', 'person-c')
    const mine = await world.addCase({
      subjectId: await world.addSubject({ 'enterprise.newHires': [HIRES, 'human-resources', '2026-11-20'] }),
    })
    await claim(mine, 'job-expansion-subsidy/own', '')
    await claim(mine, 'job-expansion-subsidy/released', '', true)
    const { claims } = (await read(mine.subjectId))!.snapshot
    expect(claims.map(({ holder, register, key }) => `${holder} ${register} ${key}`).sort()).toEqual([
      'OTHER job-expansion-subsidy/once-a-year 2026|person-b',
      'OTHER job-expansion-subsidy/once-per-hire person-a',
      'SELF job-expansion-subsidy/own ',
    ])
  })
  it('is the same object for as long as nothing changes, whoever looks', async () => {
    const { subjectId } = await world.addCase()
    const first = await read(subjectId)
    const second = await read(subjectId)
    expect(second?.snapshot).toBe(first?.snapshot)
    expect(second?.standing).toEqual(first?.standing)
  })

  const EVENT = sql`actor_kind, actor_id, actor_name, at`
  const writes: Record<string, (id: string, subjectId: string) => ReturnType<typeof sql>> = {
    'a fact': (_, subject) =>
      sql`update subject set facts = facts || '{"enterprise.zombie": [true, "state-assets", "2026-11-21"]}',
        facts_version = facts_version + 1 where id = ${subject}`,
    'a case': id =>
      sql`update entitlement set status = 'IN_EXECUTION', revision = revision + 1 where id = ${id}`,
    'an event': id =>
      sql`insert into entitlement_event (entitlement_id, revision, event, to_status, ${EVENT})
        values (${id}, 2, 'CONFIRM', 'IN_EXECUTION', 'USER', 'u', '王*兰', ${NOW})`,
    'an attempt': id =>
      sql`insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, status, created_at)
        values (${world.ids.uuid()}, ${id}, 1, 'bank', 'PAYOUT', 1, 'SENDING', ${NOW})`,
    'what became of it': id =>
      sql`update fulfilment set status = 'RETURNED', reason = '账户已销户' where entitlement_id = ${id}`,
    'a public notice': id =>
      sql`with opened as (insert into public_notice (id, item_id, department, opens_on, closes_on)
          values (${world.ids.uuid()}, 'x', 'human-resources', '2026-11-21', '2026-11-28') returning id)
        insert into notice_line (id, notice_id, entitlement_id, public_name, amount_fen)
        select ${world.ids.uuid()}, id, ${id}, '木兰', 1 from opened`,
    'an objection to it': id => sql`update notice_line set objected = true where entitlement_id = ${id}`,
    'an account': (_, subject) =>
      sql`update payout_account set status = 'CLOSED' where subject_id = ${subject}`,
    'a claim': (id, subject) =>
      sql`insert into grant_claim (entitlement_id, subject_id, item_id, register, key, granted_on)
        values (${id}, ${subject}, 'x', 'x/once', 'k', '2026-11-21')`,
    'a claim let go': id => sql`update grant_claim set released_at = ${NOW} where entitlement_id = ${id}`,
  }
  it('is another as soon as another process has written anything of it', async () => {
    const { id, subjectId } = await world.addCase()
    const user = await owner(subjectId)
    const look = async () => (await snapshots.of(user, subjectId, '2026-11-21'))!.snapshot
    let last = await look()
    for (const [what, write] of Object.entries(writes)) {
      await write(id, subjectId).execute(elsewhere.db)
      const next = await look()
      expect({ after: what, same: next === last }).toEqual({ after: what, same: false })
      expect(await look()).toBe(next)
      last = next
    }
    expect(last).toMatchObject({
      subject: { factsVersion: 2, facts: { 'enterprise.zombie': { value: true } } },
      cases: [{ id, status: 'IN_EXECUTION', revision: 2 }],
      claims: [],
    })
  })
  it('is another when somebody else is granted for a record of this one', async () => {
    const other = await world.addCase()
    const { subjectId } = await world.addCase({
      subjectId: await world.addSubject({
        'enterprise.newHires': [[{ idNumberIndex: 'person-x' }], 'human-resources', '2026-11-20'],
      }),
    })
    expect((await read(subjectId))?.snapshot.claims).toEqual([])
    await claim(other, 'job-expansion-subsidy/once-per-hire', 'person-x')
    expect((await read(subjectId))?.snapshot.claims).toMatchObject([{ holder: 'OTHER', key: 'person-x' }])
  })
  it('shows nothing to somebody without a standing, though it is at hand; and remembers whom one acted for', async () => {
    const { subjectId } = await world.addCase()
    await read(subjectId)
    expect(remembered.at(-1)).toBe(subjectId)
    const stranger = await owner((await world.addCase()).subjectId)
    expect(await snapshots.of(stranger, subjectId, '2026-11-21')).toBeNull()
    expect(await snapshots.of({ kind: 'ANONYMOUS' }, subjectId, '2026-11-21')).toBeNull()
  })
  it('gives everybody who asks at the same moment their own, and a stranger among them nothing', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, async () => (await world.addCase()).subjectId))
    const owners = await Promise.all(ids.map(owner))
    const asks = ids.flatMap((id, at) => [
      { user: owners[at]!, id, sees: id },
      { user: owners[(at + 1) % ids.length]!, id, sees: undefined },
    ])
    const seen = await Promise.all(asks.map(({ user, id }) => snapshots.of(user, id, '2026-11-21')))
    expect(seen.map(reading => reading?.snapshot.subject.id)).toEqual(asks.map(({ sees }) => sees))
    expect(seen.map(reading => reading?.standing.beneficiaryId)).toEqual(asks.map(({ sees }) => sees))
  })
  it('knows nobody by an id that nobody has', async () => {
    expect(await snapshots.of(someone(), world.ids.uuid(), '2026-11-21')).toBeNull()
  })
})
