import type { ForeignIdRow } from './row'

/** Fields of 成批发放 that take an id. The run is a large one: two people release it, either of them first. */
export const payoutRunRows: readonly ForeignIdRow[] = [
  {
    field: 'Mutation.switchRunItem',
    whose: 'DESK',
    query: 'mutation ($id: ID!) { switchRunItem(itemId: $id, inRuns: true) { inRuns } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Mutation.preparePayoutRun',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { preparePayoutRun(itemId: $id, idempotencyKey: "other-actors-40") { id } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Query.payoutRun',
    whose: 'LOOK',
    query: 'query ($id: ID!) { payoutRun(id: $id) { id } }',
    variables: ({ payoutRun }) => ({ id: payoutRun }),
  },
  {
    field: 'Query.droppedPayouts',
    whose: 'LOOK',
    query: 'query ($id: ID!) { droppedPayouts(runId: $id) { id } }',
    variables: ({ payoutRun }) => ({ id: payoutRun }),
  },
  {
    field: 'Mutation.releasePayoutRun',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { releasePayoutRun(id: $id, lineCount: 1, totalFen: 100000000) { id } }',
    variables: ({ payoutRun }) => ({ id: payoutRun }),
  },
  {
    field: 'Mutation.stopPayoutRun',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { stopPayoutRun(id: $id, reason: "标准要再核") { id } }',
    variables: ({ payoutRun }) => ({ id: payoutRun }),
  },
  {
    field: 'Mutation.openTreasuryApplication',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { openTreasuryApplication(runId: $id) }',
    variables: ({ payoutRun }) => ({ id: payoutRun }),
  },
  {
    field: 'Mutation.openTreasuryResult',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { openTreasuryResult(runId: $id) }',
    variables: ({ payoutRun }) => ({ id: payoutRun }),
  },
  {
    field: 'Mutation.resumePayoutRun',
    whose: 'DESK',
    query: 'mutation ($id: ID!) { resumePayoutRun(id: $id) { id } }',
    variables: ({ payoutRun }) => ({ id: payoutRun }),
  },
  {
    field: 'Mutation.refusePayoutRun',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { refusePayoutRun(id: $id, reason: "少了一个人") { id } }',
    variables: ({ payoutRun }) => ({ id: payoutRun }),
  },
]
