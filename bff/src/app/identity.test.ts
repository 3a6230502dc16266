import { sql } from 'kysely'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { testConfig } from '../testing/settings'
import { identityArea } from './identity'

const agency = {
  kind: 'ENTERPRISE' as const,
  identifier: '91220101MA0Y00001X',
  name: '长春木兰国际旅行社有限公司',
  phone: '13800005620',
  regionCode: '220104',
  legalRepresentative: '220102199003071234',
  accounts: [],
  facts: { 'enterprise.staffCount': { value: 12, department: 'statistics', asOf: '2026-11-01' } },
}

describe('the city in the register', () => {
  let world: IdentityTestWorld
  beforeAll(async () => {
    world = await identityWorld()
  })
  afterAll(() => world.close())

  const area = () =>
    identityArea({ ...world.base, config: { ...testConfig, IMPORT_ON_START: 1 } }, world.world)
  const job = (name: string) => area().jobs!.find(one => one.name === name)!

  it('is asked for by the settings only', async () => {
    world.world.city.push(agency)
    expect(await world.area.importIfEmpty()).toBe(0)
    expect(await world.area.imported()).toBe(true)
    expect(await area().imported()).toBe(false)
  })
  it('comes in once; a second start finds it there', async () => {
    expect(await area().importIfEmpty()).toBe(1)
    expect(await area().imported()).toBe(true)
    expect(await area().importIfEmpty()).toBe(0)
    expect(await world.area.subjects.find('ENTERPRISE', agency.identifier)).toMatchObject({ factsVersion: 1 })
  })
  it('follows the change feed from where the import began', async () => {
    world.world.changed.push({
      ...agency,
      facts: {
        'enterprise.staffCount': {
          value: 11,
          department: 'statistics',
          asOf: '2026-11-20',
          sentAt: '2026-11-20T01:00:00.000Z',
        },
      },
    })
    expect(await job('changes').run()).toBe(1)
    expect(await job('changes').run()).toBe(0)
    expect(await world.area.subjects.find('ENTERPRISE', agency.identifier)).toMatchObject({
      factsVersion: 2,
      facts: { 'enterprise.staffCount': { value: 11 } },
    })
  })
  it('is asked for anew at a start when a day has passed, and ready meanwhile', async () => {
    const later = area()
    expect(await later.upToDate()).toBe(true)
    await sql`update exchange_cursor set at = now() - interval '25 hours' where feed = 'imports'`.execute(
      world.database.db,
    )
    const { jobs, imported, upToDate } = area()
    expect([await imported(), await upToDate()]).toEqual([true, false])
    // In the meantime the department has delivered; a datum that is newer here stays.
    world.world.city[0] = {
      ...agency,
      facts: {
        'enterprise.staffCount': { value: 13, department: 'statistics', asOf: '2026-11-19' },
        'enterprise.industry': { value: 'L', department: 'statistics', asOf: '2026-12-20' },
      },
    }
    const cursor = await world.area.stores.register.cursor()
    await jobs!.find(one => one.name === 'import')!.run()
    expect(await upToDate()).toBe(true)
    expect(await world.area.stores.register.cursor()).toBe(cursor)
    expect(await world.area.subjects.find('ENTERPRISE', agency.identifier)).toMatchObject({
      facts: { 'enterprise.staffCount': { value: 11 }, 'enterprise.industry': { value: 'L' } },
    })
    expect(await area().upToDate()).toBe(true)
  })
  it('waits for an exchange that is away, without a bug report', async () => {
    const patient = identityArea({ ...world.base, config: { ...testConfig, IMPORT_ON_START: 1 } })
    const warned = jest.spyOn(world.base.log, 'warn')
    const changes = patient.jobs!.find(one => one.name === 'changes')!
    expect(await changes.run()).toBe(0)
    expect(warned).toHaveBeenCalledWith(
      expect.objectContaining({ job: 'changes', upstream: 'exchange' }),
      'upstream away',
    )
  })
  it('forgets authorisation rounds a day after they ended', async () => {
    await world.state('STAFF')
    world.clock.advance(86_400_000 + 10 * 60_000 + 1)
    await job('authorisation-rounds').run()
    const rows = await world.database.db.selectFrom('authorisation_round').select('purpose').execute()
    expect(rows).toEqual([])
  })
})
