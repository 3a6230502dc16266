import type { ForeignIdRow } from './row'

/** Fields of identity that take an id. */
export const identityRows: readonly ForeignIdRow[] = [
  {
    field: 'Query.authorisations',
    whose: 'OWN',
    query: 'query ($id: ID!) { authorisations(enterpriseId: $id) { id } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Query.dataUses',
    whose: 'OWN',
    query: 'query ($id: ID!) { dataUses(beneficiaryId: $id) { id } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Query.dataUses',
    variant: 'of a person',
    whose: 'OWN',
    query: 'query ($id: ID!) { dataUses(beneficiaryId: $id) { id } }',
    variables: ({ person }) => ({ id: person }),
  },
  {
    field: 'Mutation.authoriseAgent',
    whose: 'OWN',
    query: 'mutation ($input: AuthoriseAgentInput!) { authoriseAgent(input: $input) { __typename } }',
    variables: ({ enterprise }) => ({
      input: {
        enterpriseId: enterprise,
        agentName: '吴天明',
        agentPhone: '13700000009',
        scopes: ['VIEW'],
        validUntil: '2027-03-31',
      },
    }),
  },
  {
    field: 'Mutation.answerAuthorisation',
    whose: 'NAMED',
    query: 'mutation ($id: ID!) { answerAuthorisation(id: $id, accept: true) { id } }',
    variables: ({ invitation }) => ({ id: invitation }),
  },
  {
    field: 'Mutation.leaveEnterprise',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { leaveEnterprise(enterpriseId: $id) { __typename } }',
    variables: ({ leavable }) => ({ id: leavable }),
  },
  {
    field: 'Mutation.revokeAuthorisation',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { revokeAuthorisation(id: $id) { id } }',
    variables: ({ invitation }) => ({ id: invitation }),
  },
]
