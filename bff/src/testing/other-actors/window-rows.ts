import type { ForeignIdRow } from './row'

const drawn = '{ id status }'
const step = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) ${drawn} }`

/** Visits to windows. WINDOW: only clerks of the region; OWN: only who came. */
export const windowRows: readonly ForeignIdRow[] = [
  {
    field: 'Query.windowVisit',
    whose: 'OWN',
    query: `query ($id: ID!) { windowVisit(id: $id) ${drawn} }`,
    variables: ({ visit }) => ({ id: visit }),
  },
  {
    field: 'Mutation.openWindowPaper',
    whose: 'WINDOW',
    query: 'mutation ($id: ID!) { openWindowPaper(id: $id) }',
    variables: ({ visit }) => ({ id: visit }),
  },
  {
    field: 'Mutation.askAtWindow',
    whose: 'WINDOW',
    query: `mutation ($input: AskAtWindowInput!) { askAtWindow(input: $input) ${drawn} }`,
    variables: ({ visit, item, enterprise }) => ({
      input: { visitId: visit, itemId: item, beneficiaryId: enterprise },
    }),
  },
  {
    field: 'Mutation.answerWindowVisit',
    whose: 'OWN',
    query: `mutation ($id: ID!) { answerWindowVisit(id: $id, agree: true) ${drawn} }`,
    variables: ({ visit }) => ({ id: visit }),
  },
  {
    field: 'Mutation.signAtWindow',
    whose: 'WINDOW',
    query: step('signAtWindow'),
    variables: ({ visit }) => ({ id: visit }),
  },
  {
    field: 'Mutation.tellMissingAtWindow',
    whose: 'WINDOW',
    query: step('tellMissingAtWindow'),
    variables: ({ visit }) => ({ id: visit }),
  },
  {
    field: 'Mutation.passOnAtWindow',
    whose: 'WINDOW',
    query: 'mutation ($input: PassOnInput!) { passOnAtWindow(input: $input) { __typename } }',
    variables: ({ visit }) => ({
      input: { visitId: visit, amountFen: 1, idempotencyKey: 'other-actors-61' },
    }),
  },
  {
    field: 'Mutation.shareAccountAtWindow',
    whose: 'WINDOW',
    query: `mutation ($input: ShareAccountAtWindowInput!) { shareAccountAtWindow(input: $input) ${drawn} }`,
    variables: ({ visit, entitlement }) => ({
      input: { visitId: visit, entitlementId: entitlement, statement: '和老伴合用一张卡' },
    }),
  },
  {
    field: 'Mutation.giveBackAtWindow',
    whose: 'WINDOW',
    query: step('giveBackAtWindow'),
    variables: ({ visit }) => ({ id: visit }),
  },
  {
    field: 'Mutation.withdrawFromWindow',
    whose: 'OWN',
    query: step('withdrawFromWindow'),
    variables: ({ visit }) => ({ id: visit }),
  },
  {
    field: 'Mutation.leaveAtWindow',
    whose: 'WINDOW',
    query: step('leaveAtWindow'),
    variables: ({ visit }) => ({ id: visit }),
  },
  {
    field: 'Mutation.bookAppointment',
    whose: 'OWN',
    query: 'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }',
    variables: ({ enterprise, item }) => ({
      input: {
        beneficiaryId: enterprise,
        centre: 'chaoyang',
        day: '2026-11-25',
        time: '09:00',
        itemId: item,
      },
    }),
  },
  {
    field: 'Mutation.moveAppointment',
    whose: 'OWN',
    query: `mutation ($id: ID!) { moveAppointment(id: $id, centre: "chaoyang", day: "2026-11-26", time: "09:00") { __typename } }`,
    variables: ({ appointment }) => ({ id: appointment }),
  },
  {
    field: 'Mutation.comeToAppointment',
    whose: 'WINDOW',
    query: 'mutation ($id: ID!) { comeToAppointment(id: $id) { id } }',
    variables: ({ appointment }) => ({ id: appointment }),
  },
  {
    field: 'Mutation.cancelAppointment',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { cancelAppointment(id: $id) { id } }',
    variables: ({ appointment }) => ({ id: appointment }),
  },
]
