import type { ForeignIdRow } from './row'

/** Fields of the newsroom that take an id: the department's, whoever of it accepts or reviews. */
export const newsroomRows: readonly ForeignIdRow[] = [
  {
    field: 'Mutation.writeNews',
    whose: { PUBLIC: 'CC-1: a new piece is the writer’s own department’s', as: 'acceptor' },
    query:
      'mutation ($item: ID!) { writeNews(input: { title: "提醒", lines: ["本月可以领了。"], itemIds: [$item], idempotencyKey: "other-actors-30" }) { id } }',
    variables: ({ item }) => ({ item }),
  },
  {
    field: 'Mutation.writeNews',
    variant: 'rewriting',
    whose: 'LOOK',
    query:
      'mutation ($id: ID!) { writeNews(input: { id: $id, title: "改过的", lines: ["本月可以领了。"], itemIds: [], idempotencyKey: "other-actors-31" }) { id } }',
    variables: ({ ownNews }) => ({ id: ownNews }),
  },
  {
    field: 'Mutation.publishNews',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { publishNews(id: $id, revision: 1) { id } }',
    variables: ({ news }) => ({ id: news }),
  },
  {
    field: 'Mutation.withdrawNews',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { withdrawNews(id: $id, reason: "写错了") { id } }',
    variables: ({ oldNews }) => ({ id: oldNews }),
  },
  {
    field: 'Mutation.proposeEverydayWord',
    whose: 'LOOK',
    query:
      'mutation ($id: ID!) { proposeEverydayWord(say: "留人钱", itemId: $id, idempotencyKey: "other-actors-32") { id } }',
    variables: ({ item }) => ({ id: item }),
  },
  {
    field: 'Mutation.decideEverydayWord',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { decideEverydayWord(id: $id, accepted: true) { id } }',
    variables: ({ word }) => ({ id: word }),
  },
]
