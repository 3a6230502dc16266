import { sampleItem } from '../adapters/contracts/sample-item'
import { sha256 } from '../adapters/digest/sha256'
import { keyedSceneSeal } from '../adapters/entry-code/scene-seal'
import { memoryEntryCodes } from '../adapters/memory/entry-codes'
import { memoryPolicyItems } from '../adapters/memory/policy-items'
import { canonicalReceipt } from '../domain/receipt'
import type { CaseRecords } from '../ports/case-records'
import type { EntryCode } from '../ports/entry-codes'
import { resolveEntryCode } from './resolve-entry-code'
import { verifyReceipt } from './verify-receipt'

const OURS = 'https://zc.changchun.example'
const seal = keyedSceneSeal('ab'.repeat(32))
const NOW = new Date('2026-11-21T02:00:00Z')
const issued = (code: string, change: Partial<EntryCode> = {}): EntryCode => ({
  code,
  scene: seal.sceneOf(code),
  itemId: 'job-stabilisation-rebate',
  kind: 'PLACEMENT',
  category: null,
  department: 'human-resources',
  regionCode: '220100',
  headline: null,
  specialist: null,
  placement: null,
  validFrom: '2026-01-01',
  validUntil: null,
  withdrawnAt: null,
  replacedBy: null,
  ...change,
})

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
const RECEIPT = {
  ...PROOF,
  entitlementId: 'e',
  digest: sha256(canonicalReceipt(PROOF)),
  stands: true,
  takenDown: false,
  itemId: 'job-stabilisation-rebate',
  itemVersion: 1,
}

describe('resolving an entry code', () => {
  const codes = memoryEntryCodes()
  const items = memoryPolicyItems([sampleItem()])
  const records = {
    receipt: async (number: string) => (number === RECEIPT.number ? RECEIPT : null),
  } as CaseRecords
  const resolve = resolveEntryCode({
    codes,
    items,
    seal,
    clock: { now: () => NOW },
    publicUrl: OURS,
    receipts: records,
    verifyReceipt: verifyReceipt({ records, items, digest: sha256 }),
  })
  beforeAll(() =>
    codes.add([
      issued('WG-01'),
      issued('WG-00', { validUntil: '2026-11-20' }),
      issued('WG-02', { withdrawnAt: NOW }),
      issued('WG-03', { itemId: 'gone' }),
      issued('ZC-BAO-01', { itemId: null }),
      issued('WG-09', { validFrom: '2026-12-01' }),
      issued('WG-10', { withdrawnAt: NOW, replacedBy: 'WG-11' }),
      issued('WG-11', { withdrawnAt: NOW, replacedBy: 'WG-01' }),
      issued('WG-12', { withdrawnAt: NOW, replacedBy: 'WG-13' }),
      issued('WG-13', { withdrawnAt: NOW, replacedBy: 'WG-12' }),
    ]),
  )

  it.each([`${OURS}/q/${seal.sceneOf('WG-01')}`, seal.sceneOf('WG-01'), 'wg-01'])(
    'opens the item for %s',
    async text => {
      expect(await resolve(text)).toMatchObject({ kind: 'GENUINE', item: { id: 'job-stabilisation-rebate' } })
    },
  )
  it('opens the whole package for a card without an item', async () => {
    expect(await resolve('ZC-BAO-01')).toMatchObject({ kind: 'GENUINE', item: null })
  })
  it.each([
    ['https://evil.cn/q/abc', 'NOT_OURS'],
    ['WG-77', 'NOT_OURS'],
    ['WG-09', 'NOT_OURS'],
    [`${OURS}/q/${seal.sceneOf('WG-01').slice(0, 9)}_`, 'TAMPERED'],
    [`${OURS}/q/${seal.sceneOf('WG-01')}?next=evil`, 'TAMPERED'],
    [`${OURS}/i/350653923379`, 'IDENTITY_CODE'],
    ['WG-00', 'EXPIRED'],
    ['WG-02', 'WITHDRAWN'],
    ['WG-03', 'WITHDRAWN'],
  ])('N-9: %s is %s', async (text, problem) => {
    expect(await resolve(text)).toMatchObject({ kind: 'REJECTED', problem })
  })
  it('tells a changed scene from a foreign one', async () => {
    const scene = seal.sceneOf('WG-01')
    const changed = scene.slice(0, 3) + (scene[3] === 'x' ? 'y' : 'x') + scene.slice(4)
    expect(await resolve(`${OURS}/q/${changed}`)).toMatchObject({ problem: 'TAMPERED' })
  })
  it('names the item that stands in for an expired code', async () => {
    expect(await resolve('WG-00')).toMatchObject({ replacement: { id: 'job-stabilisation-rebate' } })
  })
  it('leads an old poster along the codes that replaced it to the one that stands', async () => {
    expect(await resolve('WG-10')).toMatchObject({
      problem: 'WITHDRAWN',
      replacement: { id: 'job-stabilisation-rebate' },
      replacementCode: 'WG-01',
    })
    expect(await resolve('WG-12')).toMatchObject({ problem: 'WITHDRAWN', replacementCode: null })
  })
  it('knows a receipt by number or QR text, and a changed or unknown one', async () => {
    const qr = `${OURS}/r/${RECEIPT.number}.${RECEIPT.digest.slice(0, 16)}`
    for (const text of [RECEIPT.number, qr]) {
      expect(await resolve(text)).toMatchObject({
        kind: 'GENUINE',
        code: { code: RECEIPT.number, validFrom: '2026-11-21' },
        item: { id: 'job-stabilisation-rebate' },
      })
    }
    expect(await resolve(`${OURS}/r/${RECEIPT.number}.${'0'.repeat(16)}`)).toMatchObject({
      problem: 'TAMPERED',
    })
    expect(await resolve('HD-20261121-AAAAAAAA')).toMatchObject({ problem: 'NOT_OURS' })
  })
  it('counts scans of our codes and nothing about who', async () => {
    const before = codes.scans.length
    await resolve('WG-01')
    await resolve('https://evil.cn/q/abc')
    expect(codes.scans.slice(before)).toEqual([{ code: 'WG-01', at: NOW }])
  })
})
