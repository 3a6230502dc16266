import type { ForeignIdRow } from './row'

const decision = '{ __typename ... on DeskDecision { decided } ... on DeskRefused { message } }'

/** Fields of policies and the desk that take an id. */
export const policyRows: readonly ForeignIdRow[] = [
  {
    field: 'Mutation.findAsidePayment',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { findAsidePayment(input: { id: $id, finding: "查过凭证，不是本市的" }) }',
    variables: ({ asidePayment }) => ({ id: asidePayment }),
  },
  {
    field: 'Mutation.secondAsidePayment',
    whose: 'LOOK',
    query:
      'mutation ($id: ID!, $findingId: ID!) { secondAsidePayment(id: $id, findingId: $findingId, agrees: true) }',
    variables: ({ foundPayment, finding }) => ({ id: foundPayment, findingId: finding }),
  },
  {
    field: 'Query.policyItem',
    whose: { PUBLIC: 'XQ-1: published policies are for everybody' },
    query: 'query ($id: ID!) { policyItem(id: $id) { id } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Query.itemFunds',
    whose: { PUBLIC: 'N-6: how much money there is is for everybody; sums, nobody with them' },
    query: 'query ($id: ID!) { itemFunds(itemId: $id) { leftFen } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Query.policyPackage',
    whose: 'OWN',
    query: 'query ($id: ID!) { policyPackage(beneficiaryId: $id) { __typename } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Query.policyPackage',
    variant: 'of a person',
    whose: 'OWN',
    query: 'query ($id: ID!) { policyPackage(beneficiaryId: $id) { __typename } }',
    variables: ({ person }) => ({ id: person }),
  },
  {
    field: 'Query.whatIf',
    whose: 'OWN',
    query: 'query ($id: ID!) { whatIf(beneficiaryId: $id) { afterFen } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Query.hall',
    whose: 'OWN',
    query: 'query ($id: ID!) { hall(beneficiaryId: $id) { entries { mine { headline } } } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Query.policyCalendar',
    whose: 'OWN',
    query: 'query ($id: ID!) { policyCalendar(beneficiaryId: $id) { days { id } } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Query.policyDocument',
    whose: { PUBLIC: 'XQ-1: documents are for everybody' },
    query: 'query ($id: ID!) { policyDocument(id: $id) { id } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Query.assessments',
    whose: 'OWN',
    query: 'query ($item: ID!, $id: ID!) { assessments(itemId: $item, beneficiaryId: $id) { headline } }',
    variables: ({ item, enterprise }) => ({ item, id: enterprise }),
  },
  {
    field: 'Query.beneficiaryTags',
    whose: 'OWN',
    query: 'query ($id: ID!) { beneficiaryTags(beneficiaryId: $id) { tag { id } } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Query.itemsByTag',
    whose: { PUBLIC: 'XQ-1: published policies are for everybody' },
    query: 'query { itemsByTag(tagId: "small-micro") { id } }',
    variables: () => ({}),
  },
  {
    field: 'Query.candidateList',
    whose: 'LOOK',
    query: 'query ($id: ID!) { candidateList(id: $id) { id } }',
    variables: ({ list }) => ({ id: list }),
  },
  {
    field: 'Query.candidates',
    whose: 'LOOK',
    query: 'query ($id: ID!) { candidates(listId: $id, filter: DOUBTFUL) { __typename } }',
    variables: ({ list }) => ({ id: list }),
  },
  {
    field: 'Query.searchCandidates',
    whose: 'LOOK',
    query: 'query ($id: ID!) { searchCandidates(listId: $id, words: "木兰") { __typename } }',
    variables: ({ list }) => ({ id: list }),
  },
  {
    field: 'Mutation.stopCandidateList',
    whose: 'DESK',
    query: `mutation ($id: ID!) { stopCandidateList(listId: $id, reason: "比对口径有误", idempotencyKey: "other-actors-30") ${decision} }`,
    variables: ({ list }) => ({ id: list }),
  },
  {
    field: 'Mutation.resumeCandidateList',
    whose: 'DESK',
    query: `mutation ($id: ID!) { resumeCandidateList(listId: $id, idempotencyKey: "other-actors-31") ${decision} }`,
    variables: ({ list }) => ({ id: list }),
  },
  {
    field: 'Mutation.checkSample',
    whose: 'DESK',
    query: `mutation ($id: ID!) { checkSample(candidateId: $id, agrees: true) ${decision} }`,
    variables: ({ candidate }) => ({ id: candidate }),
  },
  {
    field: 'Mutation.callCandidate',
    whose: 'DESK',
    query: 'mutation ($id: ID!) { callCandidate(candidateId: $id) { __typename } }',
    variables: ({ doubtful }) => ({ id: doubtful }),
  },
  {
    field: 'Mutation.decideDoubtful',
    whose: 'DESK',
    query: `mutation ($id: ID!) { decideDoubtful(candidateId: $id, decision: REJECT, reason: "材料不符", revision: 1, idempotencyKey: "other-actors-1") ${decision} }`,
    variables: ({ doubtful }) => ({ id: doubtful }),
  },
  {
    field: 'Mutation.confirmCandidates',
    whose: 'DESK',
    query: `mutation ($list: ID!, $ids: [ID!]!) { confirmCandidates(listId: $list, candidateIds: $ids, idempotencyKey: "other-actors-2") ${decision} }`,
    variables: ({ list, candidate }) => ({ list, ids: [candidate] }),
  },
  {
    field: 'Mutation.issueEntryCode',
    whose: {
      PUBLIC: 'items are public; whose item it is comes as a refusal, see issue-entry-code',
      as: 'reviewer',
    },
    query: 'mutation ($input: IssueEntryCodeInput!) { issueEntryCode(input: $input) { __typename } }',
    variables: ({ item }) => ({
      input: { kind: 'ITEM', itemId: item, placement: '办事大厅海报', idempotencyKey: 'other-actors-11' },
    }),
  },
  {
    field: 'Mutation.withdrawEntryCode',
    whose: 'LOOK',
    query:
      'mutation ($code: ID!) { withdrawEntryCode(code: $code, reason: "印错了") { __typename ... on EntryCodeRefused { message } } }',
    variables: ({ entryCode }) => ({ code: entryCode }),
  },
  {
    field: 'Mutation.shareItem',
    whose: { PUBLIC: 'items are public; who may share is checked in specialist.test', as: 'specialist' },
    query: 'mutation ($item: ID) { shareItem(itemId: $item) { code } }',
    variables: ({ item }) => ({ item }),
  },
  {
    field: 'Mutation.confirmSurePart',
    whose: 'DESK',
    query: `mutation ($list: ID!) { confirmSurePart(listId: $list, exceptIds: [], idempotencyKey: "other-actors-3") ${decision} }`,
    variables: ({ list }) => ({ list }),
  },
]
