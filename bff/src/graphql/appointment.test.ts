import { sampleItem } from '../adapters/contracts/sample-item'
import type { Area } from '../app/base'
import { caseArea } from '../app/cases'
import { policyArea } from '../app/policies'
import { windowArea } from '../app/windows'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'

const DRAWN = '{ id number centre { code } day time beneficiary status changeable bookedBy item { id } }'
const FREE = '{ freeDays(centre: "nanguan") { day slots { time free } } }'
const BOOK = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename
  ... on Appointment ${DRAWN} ... on AppointmentRefused { message } } }`
const MOVE = `mutation ($id: ID!, $day: Date!, $time: String!) { moveAppointment(id: $id, centre: "nanguan", day: $day, time: $time) {
  __typename ... on Appointment ${DRAWN} ... on AppointmentRefused { message } } }`
const CANCEL = `mutation ($id: ID!) { cancelAppointment(id: $id) ${DRAWN} }`
const COME = `mutation ($id: ID!) { comeToAppointment(id: $id) ${DRAWN} }`
const MINE = `{ myAppointments ${DRAWN} }`
const DESK = `query ($day: Date) { windowAppointments(day: $day) ${DRAWN} }`

const PEOPLE = ['220102199003071234', '220102198501010019', '220102198601010027'].map((idNumber, at) => ({
  ...{ idNumber, name: ['李木兰', '赵大同', '钱小江'][at]!, phone: `1370000000${at}` },
}))

/** HR-1: windows by appointment, through the contract, on a real PostgreSQL. */
describe('appointments', () => {
  let world: IdentityTestWorld
  let windows: Area
  const persons: { token: string; id: string }[] = []
  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      const policies = await policyArea(base, identity, [
        sampleItem({ funding: { source: '基金', pool: 'unemployment-insurance-fund' } }),
      ])
      const cases = caseArea(base, identity, policies, fakeCaseWorld())
      windows = windowArea(base, identity, policies, cases)
      return [policies, cases, windows].flatMap(area => area.resolvers)
    })
    for (const person of PEOPLE) {
      const id = await world.deliver({
        kind: 'PERSON',
        identifier: person.idNumber,
        name: person.name,
        phone: person.phone,
      })
      persons.push({ token: await world.signInAs(person), id })
    }
  })
  afterAll(() => world.close())
  beforeEach(() => {
    // Saturday.
    world.clock.at = new Date('2026-11-21T01:41:52Z')
  })

  const ask = async (query: string, variables: Record<string, unknown>, token: string | null) => {
    const { data, errors } = await world.ask(query, variables, token)
    expect(errors).toBeUndefined()
    return Object.values(data)[0] as ReturnType<typeof JSON.parse>
  }
  const book = (at: number, day: string, time: string) =>
    ask(BOOK, { input: { beneficiaryId: persons[at]!.id, centre: 'nanguan', day, time } }, persons[at]!.token)
  const freeAt = async (day: string, time: string) =>
    (await ask(FREE, {}, null))
      .find((one: { day: string }) => one.day === day)
      .slots.find((one: { time: string }) => one.time === time).free

  it('working days only; a place is given once; the same tap twice is one', async () => {
    const days = (await ask(FREE, {}, null)) as { day: string }[]
    expect(days[0]!.day).toBe('2026-11-23')
    expect(days).toHaveLength(10)
    const first = await book(0, '2026-11-23', '08:30')
    expect(first).toMatchObject({
      ...{ __typename: 'Appointment', centre: { code: 'nanguan' }, day: '2026-11-23', time: '08:30' },
      ...{ status: 'BOOKED', changeable: true, beneficiary: '李*兰', bookedBy: '李*兰' },
      number: expect.stringMatching(/^YD-2611-/),
    })
    expect((await book(0, '2026-11-23', '08:30')).id).toBe(first.id)
    expect(await freeAt('2026-11-23', '08:30')).toBe(1)
    await book(1, '2026-11-23', '08:30')
    expect(await book(2, '2026-11-23', '08:30')).toMatchObject({ message: expect.stringContaining('约满') })
    expect(await book(2, '2026-11-22', '08:30')).toMatchObject({ message: expect.stringContaining('不上班') })
    await book(0, '2026-11-24', '08:30')
    expect(await book(0, '2026-11-25', '08:30')).toMatchObject({
      message: expect.stringContaining('已经约了 2 次'),
    })
  })

  it('moved, cancelled, seen by its centre only, and come', async () => {
    const one = await book(2, '2026-11-26', '10:30')
    expect(
      await ask(MOVE, { id: one.id, day: '2026-11-23', time: '08:30' }, persons[2]!.token),
    ).toMatchObject({
      message: expect.stringContaining('约满'),
    })
    expect(
      await ask(MOVE, { id: one.id, day: '2026-11-27', time: '10:30' }, persons[2]!.token),
    ).toMatchObject({ day: '2026-11-27' })
    expect(await freeAt('2026-11-26', '10:30')).toBe(2)
    expect(await ask(MINE, {}, persons[2]!.token)).toMatchObject([{ id: one.id }])
    expect(await world.codeOf(CANCEL, { id: one.id }, persons[1]!.token)).toBe('NOT_FOUND')
    const seat = (staffNo: string, regionCode: string) => ({
      staffNo,
      regionCode,
      department: 'government-services',
      roles: ['WINDOW' as const],
    })
    for (const [day, said] of [
      ['2026-11-26', '还没有到那一天'],
      ['2026-11-28', '那一天已经过了'],
    ]) {
      world.clock.at = new Date(`${day}T02:00:00Z`)
      const clerk = await world.signInStaff(seat('S7', '220102'))
      const { errors } = await world.ask(COME, { id: one.id }, clerk)
      expect(errors).toMatchObject([
        { message: expect.stringMatching(`^约的是 2026-11-27，${said}`), extensions: { code: 'CONFLICT' } },
      ])
    }
    world.clock.at = new Date('2026-11-27T02:00:00Z')
    expect(await ask(MINE, {}, persons[2]!.token)).toMatchObject([{ status: 'BOOKED' }])
    const clerk = await world.signInStaff(seat('S7', '220102'))
    const other = await world.signInStaff(seat('S8', '220104'))
    expect(await ask(DESK, {}, clerk)).toMatchObject([{ id: one.id, beneficiary: '钱*江' }])
    // The page reads itself again every few seconds; whoever comes finds one look of this clerk among their own.
    await ask(DESK, {}, clerk)
    expect(await ask(DESK, {}, other)).toEqual([])
    expect(await world.codeOf(COME, { id: one.id }, other)).toBe('NOT_FOUND')
    expect(await ask(COME, { id: one.id }, clerk)).toMatchObject({ status: 'CAME' })
    expect(await ask(COME, { id: one.id }, clerk)).toMatchObject({ status: 'CAME' })
    expect(await world.codeOf(CANCEL, { id: one.id }, persons[2]!.token)).toBe('CONFLICT')
    const uses = await world.area.dataUses.list(persons[2]!.id, new Date(0))
    expect(uses.filter(({ purpose }) => purpose === '窗口接待预约')).toHaveLength(1)
  })

  it('is told when it is booked, and once the working day before', async () => {
    const titles = async () =>
      (
        await world.database.pool.query(
          'select title from message where subject_id = $1 order by created_at, title',
          [persons[1]!.id],
        )
      ).rows.map(row => row.title)
    const { id } = await book(1, '2026-11-30', '09:30')
    await windows.topics!.appointment!({ appointmentId: id, event: 'BOOK' })
    await windows.topics!.appointment!({ appointmentId: id, event: 'BOOK' })
    expect(await titles()).toEqual(['窗口约好了'])
    const remind = () => windows.jobs!.find(({ name }) => name === 'remind-appointments')!.run()
    world.clock.at = new Date('2026-11-26T01:00:00Z')
    await remind()
    world.clock.at = new Date('2026-11-27T01:00:00Z')
    await remind()
    await remind()
    expect(await titles()).toEqual(['窗口约好了', '下一个工作日去窗口'])
    expect(await ask(CANCEL, { id }, persons[1]!.token)).toMatchObject({
      status: 'CANCELLED',
      changeable: false,
    })
  })
})
