import { createHash } from 'node:crypto'
import { lineText, saltedText } from '@policy-direct/shared/public-log/published-line'
import { NOW } from './offices'

const SALT = '0f'.repeat(16)
const RECEIPT = 'HD-20261121-7K3M9QX2'
const LINES = 48
const OWN = 3

const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const node = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right)
const textOf = (nth: number) =>
  lineText({
    event: 'FULFILLED',
    receipt: nth === OWN ? RECEIPT : `HD-20261121-${String(nth).padStart(8, '0')}`,
    item: 'job-expansion-subsidy@1',
    itemName: '一次性扩岗补助',
    kind: 'PAYOUT',
    name: '长春市木兰旅行社有限公司',
    amountFen: 300_000,
    on: '2026-11-18',
    digest: '90aa9a78'.repeat(8),
  })
const leaves = Array.from({ length: LINES }, (_, nth) =>
  sha256(Buffer.of(0), Buffer.from(saltedText(SALT, textOf(nth)))),
)

/** Root of some leaves, and the way of the one at `at` to it (RFC 6962 2.1). */
function climb(part: readonly Buffer[], at: number): { root: Buffer; path: Buffer[] } {
  if (part.length === 1) return { root: part[0]!, path: [] }
  const half = 2 ** Math.ceil(Math.log2(part.length) - 1)
  const [left, right] = [climb(part.slice(0, half), at), climb(part.slice(half), at - half)]
  const own = at < half ? left : right
  return {
    root: node(left.root, right.root),
    path: [...own.path, at < half ? right.root : left.root],
  }
}

const { root, path } = climb(leaves, OWN)
const proof = {
  head: {
    size: LINES,
    root: root.toString('hex'),
    city: '220100',
    day: '2026-11-18',
    at: '2026-11-18T09:32:00.000Z',
    algorithm: 'SHA-256',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    signature: 'e5'.repeat(64),
  },
  consistency: null,
  lines: [
    {
      index: OWN,
      salt: SALT as string | null,
      text: textOf(OWN) as string | null,
      leaf: leaves[OWN]!.toString('hex'),
      path: path.map(hash => hash.toString('hex')),
    },
  ],
}
const answer = (
  standing: string,
  message: string | null,
  change: Partial<(typeof proof)['lines'][0]> = {},
) => ({
  PublicityCheck: {
    now: NOW,
    publicityCheck: {
      standing,
      message,
      proof: { ...proof, lines: proof.lines.map(line => ({ ...line, ...change })) },
    },
  },
})

export const publicityPath = `packages/notice/publicity/index?text=${RECEIPT}`
/** A line as it is, as somebody changed it, after its take-down, and after the money came back. */
export const publicityAnswers = {
  right: answer('PUBLISHED', null),
  changed: answer('PUBLISHED', null, { text: textOf(OWN).replace('300000', '900000') }),
  takenDown: answer(
    'TAKEN_DOWN',
    '这一行 2026-11-20 撤下了：公示期满。指纹还在原来的位置，内容谁也看不到了。',
    {
      salt: null,
      text: null,
    },
  ),
  returned: answer('RETURNED', '这一笔后来退回了，账本里接着记了退回的那一行。'),
}
