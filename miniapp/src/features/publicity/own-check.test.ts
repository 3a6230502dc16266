import { lineText, type PublishedLine, saltedText } from '@policy-direct/shared/public-log/published-line'
import { checkProof, type LineProof } from './own-check'
import { phoneTree as hash } from './phone-tree'
import { headWords, lineWords, memoryWords, receiptOf, stepWords } from './publicity-view'

const SALT = '0f'.repeat(16)
const numberOf = (n: number) => `HD-20261121-${String(n).padStart(8, '0')}`
const asked = (n: number, digest = '') => ({ number: numberOf(n), digest })
const lineOf = (n: number, event: PublishedLine['event'] = 'FULFILLED'): PublishedLine => ({
  event,
  receipt: numberOf(n),
  item: 'job-stabilisation-rebate@1',
  itemName: '失业保险稳岗返还',
  kind: 'PAYOUT',
  name: `第 ${n} 家有限公司`,
  amountFen: 300_000,
  on: '2026-11-21',
  digest: 'ab'.repeat(32),
})
const texts = (count: number) => Array.from({ length: count }, (_, n) => lineText(lineOf(n)))
const leafOf = (text: string) => hash.leaf(saltedText(SALT, text))

/** RFC 6962 2.1, as it is defined. */
function rootOf(leaves: readonly string[]): string {
  if (leaves.length <= 1) return leaves[0] ?? hash.empty
  const k = split(leaves.length)
  return hash.node(rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)))
}
const split = (count: number) => 2 ** Math.ceil(Math.log2(count) - 1)
function pathOf(index: number, leaves: readonly string[]): string[] {
  if (leaves.length <= 1) return []
  const k = split(leaves.length)
  return index < k
    ? [...pathOf(index, leaves.slice(0, k)), rootOf(leaves.slice(k))]
    : [...pathOf(index - k, leaves.slice(k)), rootOf(leaves.slice(0, k))]
}
const headOf = (lines: readonly string[]) => ({
  __typename: 'TreeHead' as const,
  size: lines.length,
  root: rootOf(lines.map(leafOf)),
  city: '220100',
  day: '2026-11-21',
  at: '2026-11-21T02:00:00.000Z',
  algorithm: 'SHA-256',
  publicKey: 'cd'.repeat(32),
  signature: 'ef'.repeat(64),
})
function proofOf(
  lines: readonly string[],
  indexes: number[],
  consistency: string[] | null = null,
): LineProof {
  const leaves = lines.map(leafOf)
  return {
    __typename: 'LineProof',
    head: headOf(lines),
    consistency,
    lines: indexes.map(index => ({
      __typename: 'ProvenLine',
      index,
      salt: SALT,
      text: lines[index]!,
      leaf: leaves[index]!,
      path: pathOf(index, leaves),
    })),
  }
}
const five = texts(5)

describe('checking a published line on one’s own phone (N-7)', () => {
  it('is right for every line, and shows what the line itself says', () => {
    five.forEach((_, index) => {
      const own = checkProof(proofOf(five, [index]), asked(index), null)
      expect(own).toMatchObject({ kind: 'RIGHT', nth: index + 1, line: lineOf(index), unchanged: null })
      if (own.kind !== 'RIGHT') return
      expect(lineWords(own)[0]).toEqual({ label: `第 ${index + 1} 行`, value: `第 ${index} 家有限公司` })
      expect(memoryWords(own, null)).toContain('记下了')
      expect(stepWords(own.steps)[0]?.side).toBe(index === 4 || index % 2 === 1 ? '左 1' : '右 1')
    })
    expect(headWords(proofOf(five, [0]))).toContainEqual({ label: '谁签的', value: '长春市' })
  })
  it.each<[string, string, (proof: LineProof) => void]>([
    [
      'a changed amount',
      '内容被改过',
      proof => {
        proof.lines[0]!.text = lineText({ ...lineOf(1), amountFen: 300_001 })
      },
    ],
    [
      'a changed line with a hash to match',
      '总指纹',
      proof => {
        const text = lineText({ ...lineOf(1), amountFen: 300_001 })
        Object.assign(proof.lines[0]!, { text, leaf: leafOf(text) })
      },
    ],
    [
      'the proof of another receipt',
      '另一张回执',
      proof => {
        proof.lines = proofOf(five, [2]).lines
      },
    ],
    [
      'another place',
      '总指纹',
      proof => {
        proof.lines[0]!.index = 2
      },
    ],
    [
      'a line beside the log',
      '总指纹',
      proof => {
        proof.lines[0]!.path = []
      },
    ],
    [
      'a second line that is none',
      '内容被改过',
      proof => {
        proof.lines.push({ ...proof.lines[0]!, text: lineText(lineOf(1, 'RETURNED')) })
      },
    ],
    [
      'no line at all',
      '没有给出',
      proof => {
        proof.lines = []
      },
    ],
  ])('refuses %s in words', (_name, words, change) => {
    const proof = proofOf(five, [1])
    change(proof)
    const own = checkProof(proof, asked(1), null)
    expect(own).toEqual({ kind: 'WRONG', words: expect.stringContaining(words) })
  })
  it('holds the line against the digest in the QR, whatever the city says of it', () => {
    const proof = proofOf(five, [1])
    expect(checkProof(proof, asked(1, 'abababababababab'), null)).toMatchObject({ kind: 'RIGHT' })
    expect(checkProof(proof, asked(1, 'abababababababac'), null)).toEqual({
      kind: 'WRONG',
      words: expect.stringContaining('回执上的码对不上'),
    })
  })
  it('knows its place, not its words, of a line that was taken down', () => {
    const proof = proofOf(five, [1])
    Object.assign(proof.lines[0]!, { salt: null, text: null })
    const own = checkProof(proof, asked(1), null)
    expect(own).toMatchObject({ kind: 'RIGHT', nth: 2, line: null })
    expect(own.kind === 'RIGHT' && lineWords(own)).toEqual([{ label: '位置', value: '第 2 行' }])
  })
  it('says of a log it cannot compute that it cannot, and nothing else', () => {
    const proof = proofOf(five, [1])
    Object.assign(proof.head, { algorithm: 'SM3' })
    expect(checkProof(proof, asked(1), null)).toEqual({ kind: 'OTHER', algorithm: 'SM3' })
  })
  it('holds the log against the one this phone saw before', () => {
    const four = headOf(five.slice(0, 4))
    // From four lines to five: what is known of the four is their root itself.
    const consistency = [leafOf(five[4]!)]
    const own = checkProof(proofOf(five, [1], consistency), asked(1), four)
    expect(own).toMatchObject({ kind: 'RIGHT', unchanged: 4 })
    expect(own.kind === 'RIGHT' && memoryWords(own, four.day)).toContain('4 行，一个字也没有改过')
    const rewritten = [lineText(lineOf(9)), ...five.slice(1)]
    for (const [lines, proof, seen, words] of [
      [rewritten, consistency, four, '旧账被改过'],
      [five, null, four, '旧账被改过'],
      [five.slice(0, 3), [], four, '还短'],
      [five, consistency, { ...four, publicKey: '11'.repeat(32) }, '钥匙'],
    ] as const)
      expect(checkProof(proofOf(lines, [1], proof ? [...proof] : null), asked(1), seen)).toEqual({
        kind: 'WRONG',
        words: expect.stringContaining(words),
      })
  })
})

describe('the receipt that is asked about', () => {
  it('is the number in whatever was scanned or pressed', () => {
    expect(receiptOf('https://policy.test/r/HD-20261121-7K3M9QX2.0123456789abcdef')).toEqual({
      number: 'HD-20261121-7K3M9QX2',
      digest: '0123456789abcdef',
    })
    expect(receiptOf('hd-20261121-7k3m9qx2')).toEqual({ number: 'HD-20261121-7K3M9QX2', digest: '' })
    expect(receiptOf('somebody')).toEqual({ number: 'somebody', digest: '' })
  })
})
