import type { ForeignIdRow } from './row'

/** Fields of 追回 (N-13) and 补足 (CC-13) that take an id. */
export const reversalRows: readonly ForeignIdRow[] = [
  {
    field: 'Mutation.recordGivenBack',
    whose: 'LOOK',
    query: 'mutation ($input: RecordGivenBackInput!) { recordGivenBack(input: $input) { entitlementId } }',
    variables: ({ lent }) => ({
      input: { entitlementId: lent, on: '2026-11-21', evidence: '存储银行的回单' },
    }),
  },
  {
    field: 'Mutation.secondGivenBack',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { secondGivenBack(id: $id, agrees: true) { entitlementId } }',
    variables: ({ givenBack }) => ({ id: givenBack }),
  },
  {
    field: 'Mutation.proposeReversal',
    whose: 'LOOK',
    query: 'mutation ($input: ProposeReversalInput!) { proposeReversal(input: $input) { id } }',
    variables: ({ paid }) => ({
      input: {
        ...{ entitlementId: paid, clauseId: 'paid-months', evidence: '缴费记录更正了' },
        ...{ amountFen: 100, idempotencyKey: 'other-actors-50' },
      },
    }),
  },
  {
    field: 'Mutation.serveReversal',
    whose: 'DESK',
    query: 'mutation ($id: ID!) { serveReversal(id: $id) { id } }',
    variables: ({ reversal }) => ({ id: reversal }),
  },
  {
    field: 'Mutation.objectToReversal',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { objectToReversal(id: $id, statement: "当时没有处罚") { id } }',
    variables: ({ reversal }) => ({ id: reversal }),
  },
  {
    field: 'Mutation.decideReversal',
    whose: 'DESK',
    query:
      'mutation ($id: ID!) { decideReversal(id: $id, reverse: true, reason: "属实", instalments: 1) { id } }',
    variables: ({ reversal }) => ({ id: reversal }),
  },
  {
    field: 'Mutation.bookRepayment',
    whose: 'DESK',
    query: 'mutation ($id: ID!) { bookRepayment(id: $id, amountFen: 100, serial: "S-2026-1") { id } }',
    variables: ({ reversal }) => ({ id: reversal }),
  },
]
