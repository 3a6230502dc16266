import assert from 'node:assert/strict'
import { GraphQLRefusal } from '@policy-direct/mocks/visitor/visitor'

/** Expects a fault of the closed list, with words for people and a trace id for the log. */
export async function refused(code: string, asking: Promise<unknown>): Promise<GraphQLRefusal> {
  const error = await asking.then(
    answer => new Error(`answered: ${JSON.stringify(answer).slice(0, 300)}`),
    (reason: Error) => reason,
  )
  if (!(error instanceof GraphQLRefusal)) throw error
  assert.equal(error.code, code, error.message)
  assert.ok(error.errors[0]?.extensions?.traceId)
  assert.match(error.errors[0]?.message ?? '', /\p{Script=Han}{3}/u)
  return error
}
