import { sql } from 'kysely'
import type { IdentityTestWorld } from '../identity-world'
import type { ForeignIdRow } from './row'

/** Fields of 一件事 that take an id. */
export const bundleRows: readonly ForeignIdRow[] = [
  {
    field: 'Query.bundleRequest',
    whose: 'OWN',
    query: 'query ($id: ID!) { bundleRequest(id: $id) { id } }',
    variables: ({ bundleRequest }) => ({ id: bundleRequest }),
  },
  {
    field: 'Query.bundleRequests',
    whose: 'OWN',
    query: 'query ($id: ID!) { bundleRequests(beneficiaryId: $id) { id } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Mutation.openServiceBundle',
    whose: 'OWN',
    query: `mutation ($id: ID!) { openServiceBundle(bundleId: "small-firm-loans", beneficiaryId: $id) { bundle { id } } }`,
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Mutation.submitServiceBundle',
    whose: 'OWN',
    query:
      'mutation ($input: SubmitServiceBundleInput!) { submitServiceBundle(input: $input) { __typename } }',
    variables: ({ enterprise }) => ({
      input: {
        ...{ bundleId: 'small-firm-loans', beneficiaryId: enterprise, idempotencyKey: 'other-actors-50' },
        parts: [{ itemId: 'vat-credit-refund', amountFen: 1 }],
      },
    }),
  },
  {
    field: 'Mutation.withdrawBundlePart',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { withdrawBundlePart(requestId: $id, itemId: "later") { id } }',
    variables: ({ bundleRequest }) => ({ id: bundleRequest }),
  },
]

/** Asked for together by the enterprise, with an item that waits. */
export async function askedTogether(world: IdentityTestWorld, subjectId: string): Promise<string> {
  const { db } = world.database
  const id = world.base.ids.uuid()
  const at = world.clock.now()
  await sql`
    insert into bundle_request (id, number, bundle_id, subject_id, user_id, by, key, submitted_at)
    values (${id}, 'YJ-1', 'small-firm-loans', ${subjectId}, 'u', '{"kind":"USER","userId":"u"}', 'k', ${at})`.execute(
    db,
  )
  for (const [position, item] of ['first', 'later'].entries())
    await sql`
      insert into bundle_part (request_id, position, item_id, record_key, after_item, status, moved_at)
      values (${id}, ${position + 1}, ${item}, '', ${item === 'later' ? 'first' : null}, 'WAITING', ${at})`.execute(
      db,
    )
  return id
}
