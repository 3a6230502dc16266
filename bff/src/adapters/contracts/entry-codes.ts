import type { EntryCode, EntryCodes } from '../../ports/entry-codes'

const POSTER: EntryCode = {
  code: 'LX-BZJ-01',
  scene: 'aB3dE5gH9k',
  itemId: 'travel-deposit-release',
  kind: 'PLACEMENT',
  category: null,
  department: 'culture-tourism',
  regionCode: '220100',
  headline: null,
  specialist: null,
  placement: '市政务服务中心一楼海报',
  validFrom: '2026-11-09',
  validUntil: '2026-12-31',
  withdrawnAt: null,
  replacedBy: null,
}

const AT = new Date('2026-11-21T02:00:00Z')
const LATER = new Date('2026-11-22T02:00:00Z')

/** What every home of entry codes must do. `open` answers an empty one, `staffId` somebody it knows. */
export function entryCodesContract(
  name: string,
  open: () => Promise<EntryCodes>,
  staffId: () => Promise<string>,
): void {
  const fresh = (code: string, scene: string, more: Partial<EntryCode> = {}): EntryCode => ({
    ...POSTER,
    code,
    scene,
    ...more,
  })
  describe(`entry codes in ${name}`, () => {
    it('finds a code by number and by scene, and nothing else', async () => {
      const codes = await open()
      expect(await codes.add([POSTER])).toBe(1)
      expect(await codes.byNumber('LX-BZJ-01')).toEqual(POSTER)
      expect(await codes.byScene('aB3dE5gH9k')).toEqual(POSTER)
      expect(await codes.byScene('AB3dE5gH9k')).toBeNull()
      expect(await codes.byNumber('LX-BZJ-02')).toBeNull()
    })
    it('leaves a code as it is when it is added again', async () => {
      const codes = await open()
      await codes.add([POSTER])
      const more = { ...POSTER, code: 'LX-BZJ-02', scene: 'zB3dE5gH9k' }
      expect(await codes.add([{ ...POSTER, placement: '别处' }, more])).toBe(1)
      expect((await codes.byNumber('LX-BZJ-01'))?.placement).toBe('市政务服务中心一楼海报')
    })
    it('takes a scan of a code it holds', async () => {
      const codes = await open()
      await codes.add([POSTER])
      await expect(codes.recordScan('LX-BZJ-01', new Date())).resolves.toBeUndefined()
    })
    it('issues a code once a key, and never under a number that is taken', async () => {
      const codes = await open()
      const staff = await staffId()
      const by = { staffId: staff, staffName: '周岚', at: AT }
      const code = fresh('SX-7K3M9Q', 'kB3dE5gH9k', {
        kind: 'CATEGORY',
        itemId: null,
        category: { by: 'DOMAIN', value: 'ENTERPRISE' },
      })
      expect(await codes.issue({ ...by, code, key: 'tap-1' })).toEqual(code)
      expect(await codes.issue({ ...by, code: fresh('SX-222222', 'lB3dE5gH9k'), key: 'tap-1' })).toEqual(code)
      expect(await codes.issue({ ...by, code: fresh('SX-7K3M9Q', 'mB3dE5gH9k'), key: 'tap-2' })).toBeNull()
      expect(await codes.byNumber('SX-222222')).toBeNull()
    })
    it('lists codes of a department with counts of scans', async () => {
      const codes = await open()
      await codes.add([POSTER, fresh('WG-FH-01', 'nB3dE5gH9k', { department: 'human-resources' })])
      const code = fresh('SX-7K3M9Q', 'kB3dE5gH9k')
      await codes.issue({ code, staffId: await staffId(), staffName: '周岚', key: 'tap-1', at: AT })
      await codes.recordScan('SX-7K3M9Q', AT)
      await codes.recordScan('SX-7K3M9Q', LATER)
      const listed = await codes.ofDepartment('culture-tourism')
      expect(listed.map(one => [one.code, one.issuedByName, one.scans])).toEqual([
        ['SX-7K3M9Q', '周岚', 2],
        ['LX-BZJ-01', null, 0],
      ])
      expect(listed[0]?.lastScannedAt).toEqual(LATER)
    })
    it('withdraws once, and says what took its place', async () => {
      const codes = await open()
      await codes.add([POSTER, fresh('LX-BZJ-02', 'zB3dE5gH9k')])
      const withdrawal = {
        code: 'LX-BZJ-01',
        staffName: '周岚',
        reason: '期限印错了',
        replacedBy: 'LX-BZJ-02',
        at: AT,
      }
      expect(await codes.withdraw(withdrawal)).toBe(true)
      expect(await codes.withdraw({ ...withdrawal, replacedBy: null })).toBe(false)
      expect(await codes.listed('LX-BZJ-01')).toMatchObject({
        withdrawnAt: AT,
        withdrawnByName: '周岚',
        withdrawalReason: '期限印错了',
        replacedBy: 'LX-BZJ-02',
      })
      expect(await codes.listed('LX-BZJ-99')).toBeNull()
    })
    it('gives a specialist one standing code an item', async () => {
      const codes = await open()
      const staff = await staffId()
      const share = (code: string, scene: string) =>
        fresh(code, scene, { kind: 'SPECIALIST', specialist: { staffId: staff, words: '企业服务专员 陈雨' } })
      const by = { staffId: staff, staffName: '陈雨', at: AT }
      const first = await codes.issue({ ...by, code: share('ZY-222222', 'oB3dE5gH9k'), key: 'share-1' })
      expect(await codes.issue({ ...by, code: share('ZY-333333', 'pB3dE5gH9k'), key: 'share-2' })).toEqual(
        first,
      )
      await codes.withdraw({
        code: 'ZY-222222',
        staffName: '陈雨',
        reason: '换新的',
        replacedBy: null,
        at: AT,
      })
      const again = await codes.issue({ ...by, code: share('ZY-333333', 'pB3dE5gH9k'), key: 'share-3' })
      expect(again?.code).toBe('ZY-333333')
    })
  })
}
