import {
  breachOf,
  chainStart,
  linkText,
  type QueueEvent,
  type QueueLink,
} from '@policy-direct/shared/public-log/queue-chain'
import fc from 'fast-check'
import { sha256 } from '../../adapters/digest/sha256'

type Step = readonly [position: number, event: QueueEvent]

function chainOf(steps: readonly Step[]): QueueLink[] {
  let before = sha256(chainStart('pool'))
  return steps.map(([position, event], at) => {
    const parts = { position, event, at: `2026-11-21T01:41:14.0${10 + at}Z`, digest: sha256(String(at)) }
    before = sha256(linkText(before, parts))
    return { seq: at + 1, ...parts, link: before }
  })
}
const breach = (...steps: Step[]) => breachOf(sha256, 'pool', chainOf(steps))
const FAIR: Step[] = [
  [1, 'TAKEN'],
  [2, 'WAITING'],
  [3, 'WAITING'],
  [4, 'WAITING'],
  [2, 'ASIDE'],
  [3, 'GRANTED'],
  [2, 'WAITING'],
  [2, 'GRANTED'],
  [4, 'LEFT'],
  [5, 'TAKEN'],
]

describe('N-6 the chain of a pool, as anybody checks it', () => {
  it('is right when each follows the one before and nobody jumped', () => {
    expect(breach(...FAIR)).toBeNull()
    expect(breach()).toBeNull()
  })
  it.each<[string, Step[]]>([
    [
      'taken past somebody who waits',
      [
        [1, 'WAITING'],
        [2, 'TAKEN'],
      ],
    ],
    [
      'granted before an earlier position',
      [
        [1, 'WAITING'],
        [2, 'WAITING'],
        [2, 'GRANTED'],
      ],
    ],
    ['granted without a place', [[1, 'GRANTED']]],
    [
      'granted twice',
      [
        [1, 'WAITING'],
        [1, 'GRANTED'],
        [1, 'GRANTED'],
      ],
    ],
    [
      'a position left out',
      [
        [1, 'TAKEN'],
        [3, 'TAKEN'],
      ],
    ],
    [
      'a position given twice',
      [
        [1, 'TAKEN'],
        [1, 'WAITING'],
      ],
    ],
    [
      'left without having waited',
      [
        [1, 'TAKEN'],
        [1, 'LEFT'],
      ],
    ],
  ])('says so: %s', (_, steps) => {
    expect(breach(...steps)).toMatch(/^第 \d+ 条：第 \d+ 位/)
  })
  it('shows any change, loss or exchange of links, and another pool’s chain', () => {
    const links = chainOf(FAIR)
    fc.assert(
      fc.property(
        fc.nat(FAIR.length - 2),
        fc.constantFrom('digest', 'at', 'link', 'gone', 'swap'),
        (at, what) => {
          const one = links[at]!
          const other = sha256('another')
          const changed =
            what === 'gone'
              ? links.filter(link => link !== one)
              : what === 'swap'
                ? links.map((link, n) => (n === at ? links[at + 1]! : n === at + 1 ? one : link))
                : links.map(link => (link === one ? { ...one, [what]: other } : link))
          expect(breachOf(sha256, 'pool', changed)).not.toBeNull()
        },
      ),
    )
    expect(breachOf(sha256, 'another-pool', links)).toMatch(/第 1 条/)
  })
})
