import { memoryServiceBundles } from '../adapters/memory/service-bundles'
import { upstreamUnavailable } from '../domain/fault'
import type { BundlePart } from '../ports/service-bundles'
import { carryServiceBundles } from './carry-service-bundles'

const NOW = new Date('2026-11-21T01:00:00Z')
const part = (itemId: string): BundlePart => ({
  ...{
    itemId,
    recordKey: '',
    after: null,
    seenFen: 100,
    status: 'WAITING',
    entitlementId: null,
    words: null,
  },
})

/** Bundles whose items answer as they are named; one that is published nowhere is refused at once. */
async function bundlesOf(...itemIds: string[]) {
  const serviceBundles = memoryServiceBundles(() => null)
  const by = { kind: 'USER' as const, userId: 'u', personId: null, identityLevel: 4, maskedName: '金*' }
  for (const [n, itemId] of itemIds.entries())
    await serviceBundles.open({
      ...{
        id: `r${n}`,
        number: `YJ-${n}`,
        bundleId: 'b',
        subjectId: 's',
        by,
        key: `k${n}`,
        submittedAt: NOW,
      },
      parts: [part(itemId)],
    })
  const upstream = { away: true }
  const carry = carryServiceBundles({
    ...{ serviceBundles, clock: { now: () => NOW }, partsATurn: 2 },
    items: {
      async current(itemId: string) {
        if (itemId === 'broken') throw new Error('a bug')
        if (itemId === 'away' && upstream.away)
          throw upstreamUnavailable('电子证照库', {
            upstream: 'certificates',
            kind: 'TIMEOUT',
            status: 0,
          } as never)
        return null
      },
    },
  } as never)
  const statuses = () =>
    Promise.all(itemIds.map(async (_, n) => (await serviceBundles.get(`r${n}`))!.parts[0]!.status))
  return { carry, statuses, upstream }
}

describe('parts that begin by themselves', () => {
  it('go on behind as many as there are that wait for an upstream, which have their turn again', async () => {
    const { carry, statuses, upstream } = await bundlesOf('away', 'away', 'away', 'plain')
    expect([await carry(), await carry()]).toEqual([0, 1])
    expect(await statuses()).toEqual(['WAITING', 'WAITING', 'WAITING', 'REFUSED'])
    upstream.away = false
    for (let turn = 0; turn < 4; turn += 1) await carry()
    expect(await statuses()).toEqual(['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED'])
  })
  it('are kept from nothing by one that breaks, and it is heard of', async () => {
    const { carry, statuses } = await bundlesOf('broken', 'plain')
    await expect(carry()).rejects.toThrow('a bug')
    expect(await statuses()).toEqual(['WAITING', 'REFUSED'])
  })
})
