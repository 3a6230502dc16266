import { policyArea } from '../app/policies'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'

const ENTRY = 'query ($text: String!) { entryCode(text: $text) { __typename } }'

describe('entry codes', () => {
  let world: IdentityTestWorld
  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => (await policyArea(base, identity)).resolvers)
  })
  afterAll(() => world.close())

  it('are checked for anybody, and cannot be tried out', async () => {
    expect(await world.codeOf(ENTRY, { text: 'https://evil.test/claim' })).toBe('OK')
    for (let n = 0; n < 1_200; n += 1) await world.base.cache.increment('limit:entry-code:127.0.0.1', 60_000)
    expect(await world.codeOf(ENTRY, { text: 'p=abcdefghij' })).toBe('TOO_MANY_REQUESTS')
  })
})
