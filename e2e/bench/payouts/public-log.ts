import { createHash, hash, randomBytes } from 'node:crypto'
import { provesInclusion } from '@policy-direct/shared/public-log/verify'
import { EMPTY, growingTree, inclusionSpans, placesOf, sha256Tree, spanHashes } from '../../../bff/src/app'
import { once, percentile } from '../matching/timing'

/** The monthly run of Guangzhou's text. */
const LINES = 122_200
const BATCH = 2_000
const ROUNDS = 9
const PROOFS = 2_000
const SALT_BYTES = 32

export interface PublicLogFigures {
  /** Time to append salted lines to the tree, by the time to hash the same texts once each and nothing else. */
  merkleAppendVsBareHashing: number
  /** Time of one inclusion proof of that tree in milliseconds, 99th percentile. */
  proofMs: number
}

const lineOf = (n: number) =>
  `salt ${randomBytes(SALT_BYTES).toString('hex')}\npolicy-direct line 1\nevent ARRIVED\n` +
  `receipt HD-20261121-${n.toString(36).toUpperCase().padStart(8, '0')}\n` +
  'item job-stabilisation-rebate@1\nkind PAYOUT\nname 李*\namount-fen 29000\non 2026-11-21\n' +
  `digest ${createHash('sha256').update(String(n)).digest('hex')}\n`

/** The tree of a month's run against bare hashing of the same texts, turn about in one process. */
export async function measurePublicLog(): Promise<PublicLogFigures> {
  const lines = Array.from({ length: LINES }, (_, n) => lineOf(n))
  const bare: number[] = []
  const appended: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(
      once(() => {
        for (const line of lines) hash('sha256', line, 'hex')
      }),
    )
    appended.push(
      once(() => {
        // As the store has it: nodes go on in batches, only the frontier stays.
        let batch: string[] = []
        const tree = growingTree(sha256Tree, EMPTY, (_level, _index, node) => {
          if (batch.push(node) === BATCH) batch = []
        })
        for (const line of lines) tree.append(sha256Tree.leaf(line))
        return tree.root()
      }),
    )
  }
  const levels: string[][] = []
  const tree = growingTree(sha256Tree, EMPTY, (level, index, node) => {
    levels[level] ??= []
    levels[level][index] = node
  })
  for (const line of lines) tree.append(sha256Tree.leaf(line))
  const state = { size: LINES, root: tree.root() }
  const proofs = Array.from({ length: PROOFS }, (_, n) => {
    const index = (n * 7_919) % LINES
    let proof: string[] = []
    const ms = once(() => {
      const spans = inclusionSpans(index, LINES)
      const nodes = spans.flatMap(placesOf).map(({ level, index: at }) => levels[level]![at]!)
      proof = spanHashes(sha256Tree, spans, nodes)
    })
    if (!provesInclusion(sha256Tree, sha256Tree.leaf(lines[index]!), index, state, proof))
      throw new Error(`line ${index} is not proven`)
    return ms
  })
  return {
    merkleAppendVsBareHashing: rounded(best(appended) / best(bare), 2),
    proofMs: rounded(percentile(proofs, 0.99), 3),
  }
}

const best = (times: readonly number[]) => Math.min(...times)
const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits
