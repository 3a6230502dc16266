import type { RefusalRecord, Refusals } from '../../ports/refusals'

const ONE: RefusalRecord = {
  ...{ at: new Date('2026-11-21T01:41:14Z'), actorKind: 'STAFF', actorId: 'S1', department: 'finance' },
  ...{ door: 'releasePayoutRun', code: 'FORBIDDEN', field: null, reason: '这一批是您做的。' },
  ...{ sent: Buffer.from('aa', 'hex'), times: 1 },
}

/** What every trail of refusals must do; run on each adapter. */
export function refusalsContract(name: string, open: () => Promise<Refusals>): void {
  describe(`refusals: ${name}`, () => {
    it('are read newest first, page by page, by the department of the staff', async () => {
      const refusals = await open()
      await refusals.add([])
      await refusals.add([
        ONE,
        { ...ONE, department: 'human-resources', code: 'CONFLICT' },
        { ...ONE, actorKind: 'ANONYMOUS', actorId: null, department: null, sent: null, times: 40 },
      ])
      const all = await refusals.list(null, null, 10)
      expect(all.map(({ department }) => department)).toEqual([null, 'human-resources', 'finance'])
      expect(all[0]).toMatchObject({ actorKind: 'ANONYMOUS', actorId: null, sent: null, times: 40 })
      expect(all[2]).toEqual({ ...ONE, number: expect.any(Number) })
      expect((await refusals.list('finance', null, 10)).map(({ code }) => code)).toEqual(['FORBIDDEN'])
      const [first] = await refusals.list(null, null, 1)
      expect(await refusals.list(null, first!.number, 1)).toEqual([all[1]])
    })
  })
}
