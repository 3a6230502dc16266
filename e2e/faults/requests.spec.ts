import assert from 'node:assert/strict'
import { operationNamed } from '@policy-direct/mocks/visitor/operations'
import { faultStory } from '../src/stage/fault-story'

const LEAKS =
  /select |insert |postgres|mercurius|graphql|syntax|unexpected|cannot|undefined|\.ts\b|\bat .*:\d+:\d+/i

interface Answer {
  data?: unknown
  errors?: { message: string; extensions: { code: string; traceId: string } }[]
}

faultStory(
  'what is not a request of ours is refused in one sentence that tells nothing',
  async ({ stage }) => {
    const send = async (body: string, type = 'application/json') => {
      const answer = await fetch(`${stage.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      })
      return { status: answer.status, text: await answer.text() }
    }
    const ask = (query: unknown, more: Record<string, unknown> = {}) =>
      send(JSON.stringify({ query, persisted: true, ...more }))
    const items = operationNamed('PolicyItems')
    const entitlement = operationNamed('Entitlement')
    const deep = `{ ${'a { '.repeat(60)} b ${'} '.repeat(60)} }`

    const invalid: Record<string, Promise<{ status: number; text: string }>> = {
      'unknown hash': ask('0'.repeat(64)),
      'a query of somebody’s own': send(JSON.stringify({ query: '{ policyItems { id } }' })),
      introspection: send(JSON.stringify({ query: '{ __schema { types { name } } }' })),
      'too deep': send(JSON.stringify({ query: deep })),
      'too deep, called persisted': ask(deep),
      'not a hash': ask({ $gt: '' }),
      nothing: send('{}'),
      'a list of requests': send(JSON.stringify([{ query: items, persisted: true }])),
      'half a request': send('{"query": "'),
      'no JSON at all': send('query=x', 'application/x-www-form-urlencoded'),
      'a missing variable': ask(entitlement),
      'a variable of another shape': ask(entitlement, { variables: { id: { $ne: null } } }),
      'variables that are none': ask(entitlement, { variables: 'id' }),
    }
    for (const [what, sent] of Object.entries(invalid)) {
      const { status, text } = await sent
      assert.ok(status < 500, `${what}: ${status} ${text}`)
      assert.doesNotMatch(text, LEAKS, what)
      const { data, errors } = JSON.parse(text) as Answer
      assert.equal(data ?? null, null, what)
      assert.equal(errors?.[0]?.extensions?.code, 'INVALID_INPUT', `${what}: ${text}`)
      assert.ok(errors?.[0]?.extensions.traceId, what)
    }

    const large = await ask(items, { variables: { padding: 'x'.repeat(300 * 1024) } })
    assert.equal(large.status, 413, large.text)
    assert.doesNotMatch(large.text, LEAKS)

    // And the next honest request is served.
    const { status, text } = await ask(items)
    assert.equal(status, 200)
    assert.ok((JSON.parse(text) as { data: { policyItems: unknown[] } }).data.policyItems.length >= 3)
  },
)

faultStory('addresses that are not ours answer without telling anything', async ({ stage }) => {
  for (const path of ['/.env', '/graphiql', '/admin', '/q/%00', '/posters/..%2F..%2Fetc%2Fpasswd.jpg']) {
    const answer = await fetch(`${stage.address}${path}`, { redirect: 'manual' })
    assert.ok(answer.status < 500, `${path}: ${answer.status}`)
    assert.doesNotMatch(await answer.text(), /root:|postgres:|\bat .*:\d+:\d+/, path)
  }
})
