import type { EntryCode, EntryCodes } from '../../ports/entry-codes'

const POSTER: EntryCode = {
  code: 'LX-BZJ-01',
  scene: 'aB3dE5gH9k',
  itemId: 'travel-deposit-release',
  department: 'culture-tourism',
  placement: '市政务服务中心一楼海报',
  validFrom: '2026-11-09',
  validUntil: '2026-12-31',
  withdrawnAt: null,
}

/** What every home of entry codes must do. `open` answers an empty one. */
export function entryCodesContract(name: string, open: () => Promise<EntryCodes>): void {
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
  })
}
