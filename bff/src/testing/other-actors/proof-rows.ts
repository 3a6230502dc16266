import type { ForeignIdRow } from './row'

/** Fields of proofs that take an id. */
export const proofRows: readonly ForeignIdRow[] = [
  {
    field: 'Query.proofs',
    whose: 'OWN',
    query: 'query ($id: ID!) { proofs(beneficiaryId: $id) { id } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Mutation.askProof',
    whose: 'OWN',
    query: `mutation ($id: ID!, $item: ID!) {
      askProof(beneficiaryId: $id, itemId: $item, kind: "unemployment-insurance") { id status }
    }`,
    variables: ({ enterprise, item }) => ({ id: enterprise, item }),
  },
]
