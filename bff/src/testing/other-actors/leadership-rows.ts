import type { ForeignIdRow } from './row'

/** Fields of leadership and supervision that take an id. */
export const leadershipRows: readonly ForeignIdRow[] = [
  {
    field: 'Query.resultLines',
    whose: { PUBLIC: 'XQ-1: results are published' },
    query: 'query ($id: ID!) { resultLines(itemId: $id, month: "2026-11") { next } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Mutation.planWithdrawal',
    whose: 'DESK',
    query:
      'mutation ($id: ID!) { planWithdrawal(itemId: $id, reason: "政策到期", effectiveOn: "2026-12-31") { earliestOn } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Mutation.callOffWithdrawal',
    whose: 'DESK',
    query: 'mutation ($id: ID!) { callOffWithdrawal(id: $id) { earliestOn } }',
    variables: ({ withdrawal }) => ({ id: withdrawal }),
  },
  {
    field: 'Query.takeUp',
    whose: 'LEAD',
    query: 'query ($id: ID!) { takeUp(by: REGION, itemId: $id) { rows { key name } } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Query.casesBehind',
    whose: 'LEAD',
    query: 'query ($id: ID!) { casesBehind(itemId: $id, stage: ELIGIBLE) { hidden } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Mutation.remindDepartment',
    whose: 'LEAD',
    query:
      'mutation ($id: ID!) { remindDepartment(department: "human-resources", kind: REMINDER, itemId: $id, request: "请查一查", idempotencyKey: "other-actors-20") { id } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Mutation.closeReminder',
    whose: 'DESK',
    query: 'mutation ($id: ID!) { closeReminder(id: $id, finding: "查过了，已经补办") { id } }',
    variables: ({ reminder }) => ({ id: reminder }),
  },
  {
    field: 'Query.simulation',
    whose: 'DESK',
    query: 'query ($id: ID!) { simulation(input: { itemId: $id }) { __typename } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Query.simulationReplay',
    whose: 'DESK',
    query: 'query ($id: ID!) { simulationReplay(input: { itemId: $id }) { __typename } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Query.simulationCurve',
    whose: 'DESK',
    query:
      'query ($id: ID!) { simulationCurve(input: { itemId: $id }, lever: "conditions.0.condition.atLeast") { __typename } }',
    variables: ({ item }) => ({ id: item }),
  },
]
