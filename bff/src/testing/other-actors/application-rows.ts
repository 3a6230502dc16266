import type { ForeignIdRow } from './row'

const drawn = '{ id status }'

/** Fields of applications and their materials that take an id. */
export const applicationRows: readonly ForeignIdRow[] = [
  {
    field: 'Query.application',
    whose: 'OWN',
    query: `query ($id: ID!) { application(id: $id) ${drawn} }`,
    variables: ({ draft }) => ({ id: draft }),
  },
  {
    field: 'Mutation.openApplication',
    whose: 'OWN',
    query: `mutation ($item: ID!, $id: ID!) { openApplication(itemId: $item, beneficiaryId: $id) ${drawn} }`,
    variables: ({ enterprise, item }) => ({ id: enterprise, item }),
  },
  {
    field: 'Mutation.answerApplication',
    whose: 'OWN',
    query: `mutation ($id: ID!) { answerApplication(id: $id, answers: [{ field: "contact", text: "李" }]) ${drawn} }`,
    variables: ({ draft }) => ({ id: draft }),
  },
  {
    field: 'Mutation.openMaterialUpload',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { openMaterialUpload(applicationId: $id, materialId: "roster") }',
    variables: ({ draft }) => ({ id: draft }),
  },
  {
    field: 'Mutation.openMaterialFile',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { openMaterialFile(applicationId: $id, materialId: "roster") }',
    variables: ({ draft }) => ({ id: draft }),
  },
  {
    field: 'Mutation.giveMaterial',
    whose: 'OWN',
    query: `mutation ($input: GiveMaterialInput!) { giveMaterial(input: $input) ${drawn} }`,
    variables: ({ draft }) => ({ input: { applicationId: draft, materialId: 'roster', way: 'LATER' } }),
  },
  {
    field: 'Mutation.takeMaterialBack',
    whose: 'OWN',
    query: `mutation ($id: ID!) { takeMaterialBack(applicationId: $id, materialId: "roster") ${drawn} }`,
    variables: ({ draft }) => ({ id: draft }),
  },
  {
    field: 'Mutation.submitApplication',
    whose: 'OWN_TAP',
    query: 'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename } }',
    variables: ({ draft }) => ({ input: { id: draft, amountFen: 1, idempotencyKey: 'other-actors-41' } }),
  },
  {
    field: 'Mutation.answerJointReview',
    whose: 'DESK',
    query: `mutation ($id: ID!) { answerJointReview(id: $id, answer: AGREE, reason: "看过") ${drawn} }`,
    variables: ({ handedIn }) => ({ id: handedIn }),
  },
  {
    field: 'Mutation.askForMore',
    whose: 'LOOK',
    query: `mutation ($id: ID!) { askForMore(id: $id, parts: [{ id: "roster", reason: "看不清" }]) ${drawn} }`,
    variables: ({ handedIn }) => ({ id: handedIn }),
  },
  {
    field: 'Mutation.acceptApplication',
    whose: 'LOOK',
    query: `mutation ($id: ID!) { acceptApplication(id: $id) ${drawn} }`,
    variables: ({ handedIn }) => ({ id: handedIn }),
  },
  {
    field: 'Mutation.withdrawApplication',
    whose: 'OWN_TAP',
    query: `mutation ($id: ID!) { withdrawApplication(id: $id, idempotencyKey: "other-actors-51") { __typename } }`,
    variables: ({ handedIn }) => ({ id: handedIn }),
  },
]
