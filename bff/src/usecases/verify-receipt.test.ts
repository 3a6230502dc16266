import { sampleItem } from '../adapters/contracts/sample-item'
import { sha256 } from '../adapters/digest/sha256'
import { memoryPolicyItems } from '../adapters/memory/policy-items'
import { canonicalReceipt } from '../domain/receipt'
import type { PolicyItemVersion } from '../eligibility'
import type { CaseRecords, IssuedReceipt } from '../ports/case-records'
import { verifyReceipt } from './verify-receipt'

const PROOF = {
  number: 'HD-20261121-7K3M9QX2',
  amountFen: 3_860_400,
  payer: '失业保险基金',
  payeePublic: '长春市木兰旅行社有限公司',
  payeeMasked: '中国银行 尾号 0231',
  serial: 'B1',
  at: '2026-11-21T01:41:52.000Z',
  digestVersion: 1 as const,
  place: null,
}
const DIGEST = sha256(canonicalReceipt(PROOF))
const BY_HAND = `${PROOF.number}.${DIGEST.slice(0, 8)}`
const PERSONS: Partial<PolicyItemVersion> = { beneficiary: { kind: 'PERSON', text: '个人' } }
const NO_AMOUNTS: Partial<PolicyItemVersion> = {
  publicNotice: { workingDays: 0, results: { lines: true, columns: ['DAY'] } },
}

function checking(item: Partial<PolicyItemVersion> = {}, change: Partial<IssuedReceipt> = {}) {
  const receipt: IssuedReceipt = {
    ...PROOF,
    entitlementId: 'e',
    digest: DIGEST,
    stands: true,
    takenDown: false,
    itemId: 'job-stabilisation-rebate',
    itemVersion: 1,
    ...change,
  }
  const records = {
    receipt: async (number: string) => (number === PROOF.number ? receipt : null),
  } as CaseRecords
  return verifyReceipt({ records, items: memoryPolicyItems([sampleItem(item)]), digest: sha256 })
}

describe('checking a receipt', () => {
  it('shows by the number what its item publishes in full', async () => {
    expect(await checking()(PROOF.number)).toMatchObject({
      genuine: true,
      receipt: { amountFen: 3_860_400, payeePublic: '长春市木兰旅行社有限公司' },
    })
  })
  it.each([
    ['of a person', PERSONS, {}],
    ['of an item that publishes no amounts', NO_AMOUNTS, {}],
    ['that was taken down', {}, { takenDown: true }],
  ])('says by the number of one %s only that it is genuine', async (_, item, change) => {
    const check = checking(item, change)
    expect(await check(PROOF.number)).toEqual({
      genuine: true,
      message: expect.stringMatching(/^真的。失业保险稳岗返还，已经到账。.*只凭号码不显示/),
      receipt: null,
    })
    expect(await check(BY_HAND)).toMatchObject({ genuine: true, receipt: { amountFen: 3_860_400 } })
    expect(await check(`https://policy.test/r/${PROOF.number}.${DIGEST.slice(0, 16)}`)).toMatchObject({
      genuine: true,
      receipt: { amountFen: 3_860_400 },
    })
  })
  it('holds the place in the queue too, from version 2 on; what was issued before stays as it was (N-6)', async () => {
    const place = { position: 12, link: 'ab'.repeat(32) }
    const second = { ...PROOF, digestVersion: 2 as const, place }
    const digest = sha256(canonicalReceipt(second))
    expect(digest).not.toBe(DIGEST)
    const issued = { digestVersion: 2 as const, place, digest }
    const byHand = `${PROOF.number}.${digest.slice(0, 8)}`
    expect(await checking({}, issued)(byHand)).toMatchObject({ genuine: true, receipt: { place } })
    for (const other of [{ ...place, position: 11 }, { ...place, link: 'cd'.repeat(32) }, null])
      expect(await checking({}, { ...issued, place: other })(byHand)).toMatchObject({ genuine: false })
    // Version 1 was made without a place, whatever is known of it now.
    expect(await checking({}, { place })(BY_HAND)).toMatchObject({ genuine: true })
  })
  it('shows nothing for another digest, a number nobody issued, or money that came back', async () => {
    for (const forged of [
      `${PROOF.number}.${'0'.repeat(8)}`,
      `${PROOF.number}.${DIGEST.slice(0, 7)}`,
      'HD-20261121-00000000',
    ])
      expect(await checking()(forged)).toMatchObject({ genuine: false, receipt: null })
    const back = await checking({}, { stands: false })(BY_HAND)
    expect(back).toMatchObject({
      genuine: false,
      message: expect.stringContaining('后来退回了'),
      receipt: null,
    })
  })
})
