import { buildSchema, parse, validate } from 'graphql'
import { schemaText } from '../adapters/contract/contract'
import { caseArea } from '../app/cases'
import { hallArea } from '../app/hall'
import { leadershipArea } from '../app/leadership'
import { newsroomArea } from '../app/newsroom'
import { policyArea } from '../app/policies'
import { publicityArea } from '../app/publicity'
import { simulationArea } from '../app/simulations'
import { specialistArea } from '../app/specialists'
import { windowArea } from '../app/windows'
import { emptySandbox } from '../testing/empty-sandbox'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { applicationRows } from '../testing/other-actors/application-rows'
import { bundleRows } from '../testing/other-actors/bundle-rows'
import { caseRows } from '../testing/other-actors/case-rows'
import { fieldsTakingIds } from '../testing/other-actors/id-arguments'
import { identityRows } from '../testing/other-actors/identity-rows'
import { leadershipRows } from '../testing/other-actors/leadership-rows'
import { newsroomRows } from '../testing/other-actors/newsroom-rows'
import { scenarioItem } from '../testing/other-actors/opened-cases'
import { payoutRunRows } from '../testing/other-actors/payout-run-rows'
import { policyRows } from '../testing/other-actors/policy-rows'
import { poolBudgetRows } from '../testing/other-actors/pool-budget-rows'
import { proofRows } from '../testing/other-actors/proof-rows'
import { reversalRows } from '../testing/other-actors/reversal-rows'
import { type ForeignIdRow, REFUSALS, RIGHTFUL } from '../testing/other-actors/row'
import { type Cast, foreignScenario, type Scenario } from '../testing/other-actors/scenario'
import { windowRows } from '../testing/other-actors/window-rows'
import type { Resolvers } from './context'

const rows: readonly ForeignIdRow[] = [
  ...identityRows,
  ...policyRows,
  ...caseRows,
  ...applicationRows,
  ...bundleRows,
  ...leadershipRows,
  ...newsroomRows,
  ...poolBudgetRows,
  ...payoutRunRows,
  ...reversalRows,
  ...windowRows,
  ...proofRows,
]
const schema = buildSchema(schemaText())
const nameOf = (row: ForeignIdRow) => (row.variant ? `${row.field} ${row.variant}` : row.field)

/** ID-1: every id in every query is checked against the actor, tried by every other actor. */
describe('every other actor', () => {
  let scenario: Scenario
  let resolved: Set<string>
  beforeAll(async () => {
    scenario = await foreignScenario(async (base, identity) => {
      const policies = await policyArea(base, identity, [scenarioItem])
      const cases = caseArea(base, identity, policies, fakeCaseWorld())
      const resolvers: Resolvers[] = [
        policies,
        cases,
        hallArea(base, identity, policies),
        leadershipArea(base, policies),
        newsroomArea(base, policies),
        publicityArea(base, policies),
        specialistArea(base, identity, policies),
        simulationArea(base, policies, emptySandbox()),
        windowArea(base, identity, policies, cases),
      ].flatMap(area => area.resolvers)
      resolved = new Set(
        [...identity.resolvers, ...resolvers].flatMap(each =>
          ['Query', 'Mutation'].flatMap(type =>
            Object.keys(each[type] ?? {}).map(field => `${type}.${field}`),
          ),
        ),
      )
      return resolvers
    })
  })
  afterAll(() => scenario.world.close())

  const answer = async (row: ForeignIdRow, who: keyof Cast, ids: Scenario['ids']) => {
    const { data, errors } = await scenario.world.ask(row.query, row.variables(ids), scenario.cast[who])
    return { data, code: errors?.[0]?.extensions.code ?? 'OK', message: errors?.[0]?.message ?? '' }
  }

  it('has a row for every field that takes an id', () => {
    const known = new Set(rows.map(row => row.field as string))
    expect(fieldsTakingIds().filter(field => !known.has(field))).toEqual([])
  })
  it('tries every field that the areas under test resolve', () => {
    const tried = new Set(rows.map(row => row.field as string))
    expect(fieldsTakingIds().filter(field => resolved.has(field) && !tried.has(field))).toEqual([])
  })

  it.each(rows.map(row => [nameOf(row), row] as const))('%s asks as the contract says', (_, row) => {
    expect(validate(schema, parse(row.query))).toEqual([])
  })

  describe.each(rows.map(row => [nameOf(row), row] as const))('%s', (_name, row) => {
    if (typeof row.whose !== 'string') {
      const { PUBLIC: reason, as = 'nobody' } = row.whose
      it(`is for everybody (${reason})`, async () => {
        expect(await answer(row, as, scenario.ids)).toMatchObject({ code: 'OK' })
      })
      return
    }
    const { whose } = row
    it.each(Object.entries(REFUSALS[whose]) as [keyof Cast, string[]][])('%s gets %j', async (who, codes) => {
      const foreign = await answer(row, who, scenario.ids)
      expect(codes).toContain(foreign.code)
      expect(JSON.stringify(foreign)).not.toMatch(/木兰|13800005620/)
      if (foreign.code === 'OK') return expect(JSON.stringify(foreign.data)).toContain('"Refused"')
      // What exists and is not theirs answers exactly like what does not exist.
      const nothing = await answer(row, who, scenario.madeUp)
      expect([foreign.code, foreign.message]).toEqual([nothing.code, nothing.message])
    })
    it(`${RIGHTFUL[whose]} is let in`, async () => {
      const { code } = await answer(row, RIGHTFUL[whose], scenario.ids)
      expect(['NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN', 'INVALID_INPUT', 'INTERNAL']).not.toContain(code)
    })
  })
})
