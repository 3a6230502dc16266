import { type CaseWorld, caseWorld, NOW } from '../../testing/case-world'
import { postgresBeneficiarySnapshots } from './beneficiary-snapshots'

const HIRES = [
  { idNumberIndex: 'person-a', hiredOn: '2026-07-01', category: 'GRADUATE_THIS_YEAR' },
  { idNumberIndex: 'person-b', hiredOn: '2026-08-01', category: 'OTHER' },
]

describe('snapshot of a beneficiary', () => {
  let world: CaseWorld
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(() => world.close())

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
  const read = (id: string) => postgresBeneficiarySnapshots(world.db).of(id, '2026-11-21')

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
    const snapshot = await read(subjectId)
    expect(snapshot).toMatchObject({
      subject: { id: subjectId, kind: 'ENTERPRISE', factsVersion: 1 },
      gaps: [{ department: 'deposit-bank', since: NOW }],
      dataAsOf: new Date(NOW.getTime() - 1),
    })
    expect(snapshot?.subject.facts['enterprise.seriousDishonesty']).toEqual({
      value: false,
      department: 'development-reform',
      asOf: '2026-11-20',
    })
    expect(snapshot?.cases).toMatchObject([
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
    const { claims } = (await read(mine.subjectId))!
    expect(claims.map(({ holder, register, key }) => `${holder} ${register} ${key}`).sort()).toEqual([
      'OTHER job-expansion-subsidy/once-a-year 2026|person-b',
      'OTHER job-expansion-subsidy/once-per-hire person-a',
      'SELF job-expansion-subsidy/own ',
    ])
  })
  it('knows nobody by an id that nobody has', async () => {
    expect(await read(world.ids.uuid())).toBeNull()
  })
})
