import { type PolicyArea, policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { MULAN } from '../testing/mulan'

const PACKAGE = `query ($id: ID!) { policyPackage(beneficiaryId: $id) { readyFen bestProven ready { id amountFen }
  reduced { entitlement { id amountFen } amountFen }
  alternatives { entitlement { id amountFen } insteadOf { id } lessFen because } } }`
const EXPANSION = 'job-expansion-subsidy'
const ABSORPTION = 'hiring-absorption-subsidy'

const absorbed = (idNumberIndex: string) => ({
  idNumberIndex,
  category: 'GRADUATE',
  contractMonths: 36,
  insuredMonths: 5,
})
const hired = (idNumberIndex: string) => ({
  idNumberIndex,
  hiredOn: '2026-06-20',
  category: 'GRADUATE_TWO_YEARS',
  contractSigned: true,
  insuredMonths: 5,
})

let world: IdentityTestWorld
let area: PolicyArea

const FIRMS = {
  shared: { uscc: '91220104MA0Y1A2B3C', hires: ['zhang'], taken: ['zhang'] },
  partly: { uscc: '91220104MA0Y00031X', hires: ['li'], taken: ['li', 'wu', 'du'] },
  apart: { uscc: '91220104MA0Y00032Y', hires: ['an'], taken: ['bo'] },
}
const OWNER = { idNumber: MULAN.legalRepresentative, name: '王玉兰' }
const ids = new Map<string, string>()
let token: string

beforeAll(async () => {
  world = await identityWorld(async (base, identity) => {
    area = await policyArea(base, identity)
    return area.resolvers
  })
  const of = (department: string) => (value: unknown) => ({ value, department, asOf: '2026-11-20' })
  for (const [name, { uscc, hires, taken }] of Object.entries(FIRMS)) {
    const facts = {
      ...MULAN.facts,
      'enterprise.newHires': of('human-resources')(hires.map(hired)),
      'employment.absorbed': of('employment-service')(taken.map(absorbed)),
    } as typeof MULAN.facts
    ids.set(name, await world.deliver({ ...MULAN, identifier: uscc, facts }))
  }
  token = await world.signInAs(OWNER)
  for (const { uscc } of Object.values(FIRMS)) await world.bind(token, uscc, OWNER.idNumber, MULAN.name)
  await world.area.stores.register.startFrom('0', world.clock.now())
  await area.jobs?.find(job => job.name === 'match')?.run()
  // As if the departments had confirmed what was matched.
  await world.database.db
    .updateTable('entitlement')
    .set({ status: 'OFFERED', confirm_by: '2026-12-31' })
    .where('item_id', 'in', [EXPANSION, ABSORPTION])
    .execute()
})
afterAll(() => world.close())

async function packageOf(name: keyof typeof FIRMS) {
  const { data } = await world.ask(PACKAGE, { id: ids.get(name) }, token)
  return data.policyPackage
}
async function caseOf(name: keyof typeof FIRMS, item: string): Promise<string> {
  const found = await world.database.db
    .selectFrom('entitlement')
    .select('id')
    .where('subject_id', '=', ids.get(name) as string)
    .where('item_id', '=', item)
    .executeTakeFirstOrThrow()
  return found.id
}

describe('N-3 the best legal combination, before anything is confirmed', () => {
  it('the same person under two subsidies: the higher is ready, the other says what it would cost', async () => {
    const [expansion, absorption] = [await caseOf('shared', EXPANSION), await caseOf('shared', ABSORPTION)]
    expect(await packageOf('shared')).toEqual({
      readyFen: 150_000,
      bestProven: true,
      ready: [{ id: expansion, amountFen: 150_000 }],
      reduced: [],
      alternatives: [
        {
          entitlement: { id: absorption, amountFen: 100_000 },
          insteadOf: [{ id: expansion }],
          lessFen: 50_000,
          because: '同一人不能和一次性扩岗补助重复享受，就高不就低',
        },
      ],
    })
  })

  it('one of three persons is shared: both are ready, the second for two', async () => {
    const [expansion, absorption] = [await caseOf('partly', EXPANSION), await caseOf('partly', ABSORPTION)]
    const shown = await packageOf('partly')
    expect(shown.readyFen).toBe(350_000)
    expect(shown.reduced).toEqual([
      { entitlement: { id: absorption, amountFen: 300_000 }, amountFen: 200_000 },
    ])
    expect(shown.alternatives).toMatchObject([{ lessFen: 50_000, insteadOf: [{ id: expansion }] }])
  })

  it('nothing shared, nothing to choose', async () => {
    const shown = await packageOf('apart')
    expect([shown.readyFen, shown.reduced, shown.alternatives]).toEqual([250_000, [], []])
  })
})
