import { createPublicKey, verify } from 'node:crypto'
import { readLine, saltedText } from '@policy-direct/shared/public-log/published-line'
import { headText, type SignedTreeHead } from '@policy-direct/shared/public-log/tree-head'
import { provesConsistency, provesInclusion } from '@policy-direct/shared/public-log/verify'
import { sampleItem } from '../adapters/contracts/sample-item'
import { randomSalt } from '../adapters/ids/salts'
import { memoryPolicyItems } from '../adapters/memory/policy-items'
import { memoryPublicLog } from '../adapters/memory/public-log'
import { sha256Tree as hash } from '../adapters/public-log/hashes'
import { ed25519Signer } from '../adapters/public-log/head-signer'
import type { PolicyItemVersion } from '../eligibility'
import type { DueLine } from '../ports/public-log'
import { testConfig } from '../testing/settings'
import { proveConsistency, proveLine, readTreeHead } from './prove-line'
import { publishLines } from './publish-lines'

const DIGEST = 'ab'.repeat(32)
const numberOf = (n: number) => `HD-20261121-${String(n).padStart(8, '0')}`
const lineOf = (n: number, change: Partial<DueLine> = {}): DueLine => ({
  event: 'FULFILLED',
  receipt: numberOf(n),
  item: 'job-stabilisation-rebate@1',
  itemName: '失业保险稳岗返还',
  kind: 'PAYOUT',
  name: '长春市木兰旅行社有限公司',
  amountFen: 100 + n,
  digest: DIGEST,
  at: new Date('2026-11-21T15:59:59Z'),
  ...change,
})

function opened(change: Partial<PolicyItemVersion> = {}) {
  const due: DueLine[] = []
  const publicLog = memoryPublicLog(due)
  const clock = { at: new Date('2026-11-21T16:00:01Z'), now: () => clock.at }
  const deps = {
    publicLog,
    hash,
    clock,
    signer: ed25519Signer(testConfig.PUBLIC_LOG_KEY),
    salt: randomSalt,
    city: '220100',
    records: {
      receipt: async (number: string) =>
        /^HD-20261121-000000\d\d$/.test(number)
          ? ({ number, digest: DIGEST, itemId: 'job-stabilisation-rebate', itemVersion: 1 } as never)
          : null,
    },
    items: memoryPolicyItems([sampleItem(change)]),
  }
  return { due, publicLog, clock, deps, publish: publishLines(deps), prove: proveLine(deps) }
}
const signedBy = (head: SignedTreeHead) =>
  verify(
    null,
    Buffer.from(headText(head)),
    createPublicKey({
      key: Buffer.from(`302a300506032b6570032100${head.publicKey}`, 'hex'),
      format: 'der',
      type: 'spki',
    }),
    Buffer.from(head.signature, 'hex'),
  )

describe('publishing what was fulfilled (N-7)', () => {
  it('signs with the key of RFC 8032', () => {
    const signer = ed25519Signer(testConfig.PUBLIC_LOG_KEY)
    expect(signer.publicKey).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
    expect(signer.sign('')).toMatch(
      /^e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb88215/,
    )
  })
  it('proves every line under a signed head, and each later head from every earlier one', async () => {
    const { due, publicLog, deps, publish, prove } = opened()
    const heads: SignedTreeHead[] = []
    for (let round = 0; round < 6; round += 1) {
      due.push(...Array.from({ length: round + 1 }, (_, n) => lineOf(round * 10 + n)))
      expect(await publish()).toBe(round + 1)
      heads.push((await publicLog.head())!)
    }
    expect(heads.every(signedBy)).toBe(true)
    expect(signedBy({ ...heads[0]!, size: 2 })).toBe(false)
    for (let round = 0; round < 6; round += 1) {
      const { standing, message, proof } = await prove(numberOf(round * 10 + round), heads[round]!.size)
      expect([standing, message]).toEqual(['PUBLISHED', null])
      const [line] = proof!.lines
      expect(hash.leaf(saltedText(line!.opening!.salt, line!.opening!.text))).toBe(line!.leaf)
      expect(provesInclusion(hash, line!.leaf, line!.index, proof!.head, line!.path)).toBe(true)
      expect(provesConsistency(hash, heads[round]!, proof!.head, proof!.consistency!)).toBe(true)
      // The day it happened by the city's calendar, not the day it was published.
      expect(readLine(line!.opening!.text)).toEqual({
        ...lineOf(round * 11),
        at: undefined,
        on: '2026-11-21',
      })
    }
    for (const first of heads)
      for (const second of heads.filter(({ size }) => size >= first.size)) {
        const { proof } = await proveConsistency(deps)(first.size, second.size)
        expect(provesConsistency(hash, first, second, proof)).toBe(true)
      }
    await expect(proveConsistency(deps)(1, 999)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(proveConsistency(deps)(Number.NaN, null)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
  it('says that the money of a line came back, and what was taken down', async () => {
    const { due, publicLog, publish, prove } = opened()
    due.push(lineOf(1), lineOf(2))
    await publish()
    due.push(lineOf(1, { event: 'RETURNED' }))
    await publish()
    const returned = await prove(numberOf(1), null)
    expect(returned.standing).toBe('RETURNED')
    expect(returned.proof?.lines.map(({ opening }) => readLine(opening!.text)?.event)).toEqual([
      'FULFILLED',
      'RETURNED',
    ])
    await publicLog.takeDown({
      receipt: numberOf(2),
      reason: '公示期满',
      department: 'human-resources',
      staffId: 's',
      staffName: '何静',
      at: new Date('2026-11-22T01:00:00Z'),
    })
    const taken = await prove(numberOf(2), null)
    expect(taken).toMatchObject({ standing: 'TAKEN_DOWN', message: expect.stringContaining('公示期满') })
    const [line] = taken.proof!.lines
    expect(line!.opening).toBeNull()
    expect(provesInclusion(hash, line!.leaf, line!.index, taken.proof!.head, line!.path)).toBe(true)
  })
  it('proves nothing for a number nobody issued, a changed digest, or a line not written yet', async () => {
    const { due, publish, prove } = opened()
    expect(await prove(numberOf(1), null)).toMatchObject({ standing: 'NOT_YET', proof: null })
    due.push(lineOf(1))
    await publish()
    expect((await prove(`/r/${numberOf(1)}.${DIGEST.slice(0, 16)}`, null)).standing).toBe('PUBLISHED')
    for (const forged of [
      'HD-20261121-ABCDEFGH',
      `/r/${numberOf(1)}.${'0'.repeat(16)}`,
      `https://evil.example${numberOf(1)}`,
      '',
    ])
      expect(await prove(forged, null)).toMatchObject({ standing: 'UNKNOWN', proof: null })
  })
  it.each([
    ['sums only', { publicNotice: { workingDays: 0, results: { lines: false } } }],
    ['no amounts', { publicNotice: { workingDays: 0, results: { lines: true, columns: ['DAY' as const] } } }],
    ['persons', { beneficiary: { kind: 'PERSON' as const, text: '个人' } }],
  ])('opens a line of an item that publishes %s to whoever holds the receipt alone', async (_, change) => {
    const { due, publish, prove } = opened(change)
    due.push(lineOf(1))
    await publish()
    const byNumber = await prove(numberOf(1), null)
    expect(byNumber).toMatchObject({ standing: 'PUBLISHED', message: expect.stringContaining('不逐条公开') })
    const [line] = byNumber.proof!.lines
    expect(line!.opening).toBeNull()
    expect(provesInclusion(hash, line!.leaf, line!.index, byNumber.proof!.head, line!.path)).toBe(true)
    const held = await prove(`${numberOf(1)}.${DIGEST.slice(0, 8)}`, null)
    expect(held).toMatchObject({ standing: 'PUBLISHED', message: null })
    expect(readLine(held.proof!.lines[0]!.opening!.text)?.amountFen).toBe(101)
  })
  it('shows no way from a tree that never was', async () => {
    const { due, publish, prove } = opened()
    due.push(lineOf(1))
    await publish()
    for (const never of [2, -1, 0.5, Number.NaN])
      expect((await prove(numberOf(1), never)).proof?.consistency).toBeNull()
    expect((await prove(numberOf(1), 0)).proof?.consistency).toEqual([])
  })
  it('has a head for every day, also one on which nothing happened', async () => {
    const { publicLog, publish, clock, deps, due } = opened()
    await publish()
    await publish()
    expect(await publicLog.days('2026-12-31', 9)).toMatchObject([
      { day: '2026-11-22', size: 0, root: hash.empty },
    ])
    due.push(lineOf(1))
    await publish()
    clock.at = new Date('2026-11-23T16:00:00Z')
    await publish()
    const heads = await publicLog.days('2026-12-31', 9)
    expect(heads.map(({ day, size }) => [day, size])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-22', 1],
    ])
    expect(heads.every(signedBy)).toBe(true)
    expect(await readTreeHead(deps)('2026-11-23')).toEqual(heads[1])
    expect(await readTreeHead(deps)('2026-11-21')).toBeNull()
    for (const wrong of ['2026-13-01', '2026-02-30', 'yesterday'])
      await expect(readTreeHead(deps)(wrong)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})
