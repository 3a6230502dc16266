import { leadershipArea } from '../app/leadership'
import { policyArea } from '../app/policies'
import { specialistArea } from '../app/specialists'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { scenarioItem } from '../testing/other-actors/opened-cases'

const FIRMS = '{ specialistDesk { enterprises { name } } }'
const REMINDERS = '{ deskReminders { id } }'
const VIEWER = '{ viewer { staff { name roles department { code } } } }'
const USCC = '91220101MA0Y00001X'
const DESK = { department: 'culture-tourism', regionCode: '220100' }

/** ID-1: whoever leaves the city's service can do nothing from the next request on. */
describe('a member of staff taken off the directory', () => {
  let world: IdentityTestWorld
  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      const policies = await policyArea(base, identity, [scenarioItem])
      return [leadershipArea(base, policies), specialistArea(base, identity, policies)].flatMap(
        area => area.resolvers,
      )
    })
    await world.deliver({ kind: 'ENTERPRISE', identifier: USCC, name: '长春市同心家政服务有限公司' })
  })
  afterAll(() => world.close())

  const directory = () => world.area.jobs!.find(({ name }) => name === 'staff-directory')!.run()
  const said = async (query: string, token: string) => {
    const { data, errors } = await world.ask(query, {}, token)
    return errors ? { code: errors[0]!.extensions.code, message: errors[0]!.message } : data
  }
  const reviewer = (staffNo: string) =>
    world.signInStaff({ staffNo, name: '王敏', ...DESK, roles: ['REVIEWER'] })

  it('is signed out on every machine with the next request, and told so', async () => {
    const tokens = [await reviewer('S1'), await reviewer('S1')]
    const colleague = await reviewer('S2')
    for (const token of tokens) expect(await said(REMINDERS, token)).toEqual({ deskReminders: [] })
    world.world.directory.push({ staffNo: 'S1', staff: null })
    await directory()
    for (const token of tokens) {
      expect(await said(REMINDERS, token)).toEqual({
        code: 'UNAUTHENTICATED',
        message: expect.stringContaining('工作账号已经停用或调离，这里已经退出登录'),
      })
      expect(await said(VIEWER, token)).toEqual({ viewer: null })
    }
    expect(await said(REMINDERS, colleague)).toEqual({ deskReminders: [] })
    expect(await said(REMINDERS, 'x'.repeat(43))).toEqual({ code: 'UNAUTHENTICATED', message: '请先登录。' })
  })
  it('and a specialist loses the firms, too', async () => {
    const duties = [{ uscc: USCC, role: 'ENTERPRISE' as const }]
    const specialist = { staffNo: 'S3', name: '陈雨', ...DESK, roles: ['SPECIALIST' as const], duties }
    const token = await world.signInStaff(specialist)
    expect(await said(FIRMS, token)).toMatchObject({ specialistDesk: { enterprises: [{}] } })
    world.world.directory.push({ staffNo: 'S3', staff: null })
    await directory()
    expect(await said(FIRMS, token)).toMatchObject({ code: 'UNAUTHENTICATED' })
    const again = await world.signInStaff({ ...specialist, duties: [] })
    expect(await said(FIRMS, again)).toEqual({ specialistDesk: { enterprises: [] } })
  })
  it('also when the sign-on itself says so first', async () => {
    const token = await reviewer('S4')
    expect(await said(REMINDERS, token)).toEqual({ deskReminders: [] })
    world.world.staff.set('gone', { staffNo: 'S4', name: '王敏', ...DESK, roles: [], duties: null })
    const state = await world.state('STAFF')
    const { data } = await world.ask(
      'mutation ($code: String!, $state: String!) { signInStaff(code: $code, state: $state) { __typename } }',
      { code: 'gone', state },
    )
    expect(data.signInStaff.__typename).toBe('AuthorisationRejected')
    expect(await said(REMINDERS, token)).toMatchObject({ code: 'UNAUTHENTICATED' })
  })
  it('a new post counts with the next request, and what it does not allow is refused', async () => {
    const token = await reviewer('S5')
    expect(await said(VIEWER, token)).toMatchObject({ viewer: { staff: { roles: ['REVIEWER'] } } })
    const moved = { staffNo: 'S5', name: '王敏', ...DESK, roles: ['LEADER' as const], duties: null }
    world.world.directory.push({ staffNo: 'S5', staff: moved })
    await directory()
    expect(await said(VIEWER, token)).toMatchObject({ viewer: { staff: { roles: ['LEADER'] } } })
    expect(await said(REMINDERS, token)).toMatchObject({ code: 'FORBIDDEN' })
  })
  it('somebody who was never here changes nothing, and nothing is read twice', async () => {
    world.world.directory.push({ staffNo: 'S99', staff: null })
    await directory()
    const token = await reviewer('S1')
    await directory()
    expect(await said(REMINDERS, token)).toEqual({ deskReminders: [] })
  })
})
