import type { PolicyItems } from '../../ports/policy-items'
import { sampleItem } from './sample-item'

const AT = new Date('2026-11-21T02:00:00Z')

/** What every home of published items must do. `open` answers an empty one. */
export function policyItemsContract(name: string, open: () => Promise<PolicyItems>): void {
  describe(`published items in ${name}`, () => {
    let items: PolicyItems
    beforeEach(async () => {
      items = await open()
    })

    it('publishes a version once', async () => {
      expect(await items.publish([sampleItem()], AT)).toBe(1)
      expect(await items.publish([sampleItem()], AT)).toBe(0)
      expect(await items.inForce('2026-11-21')).toEqual([sampleItem()])
    })
    it('refuses other content under a published version, and says what to do', async () => {
      await items.publish([sampleItem()], AT)
      await expect(items.publish([sampleItem({ summary: '改了一句' })], AT)).rejects.toThrow(
        /policies\/job-stabilisation-rebate\/1.yaml: version 1 is already published/,
      )
      expect((await items.version('job-stabilisation-rebate', 1))?.summary).toBe(sampleItem().summary)
    })
    it('lets the newer version govern from its day on, and keeps the older for its cases', async () => {
      const second = sampleItem({ version: 2, validity: { from: '2026-12-01' } })
      await items.publish([sampleItem(), second], AT)
      expect((await items.current('job-stabilisation-rebate', '2026-11-30'))?.version).toBe(1)
      expect((await items.current('job-stabilisation-rebate', '2026-12-01'))?.version).toBe(2)
      expect((await items.version('job-stabilisation-rebate', 1))?.version).toBe(1)
    })
    it('answers nothing for what was never published', async () => {
      expect(await items.current('nothing', '2026-11-21')).toBeNull()
      expect(await items.version('nothing', 1)).toBeNull()
    })
    it('CC-3: a withdrawn version is in force no more, and stays readable for ever', async () => {
      await items.publish([sampleItem()], AT)
      await items.withdraw('job-stabilisation-rebate', 1, '政策调整', null, AT)
      expect(await items.inForce('2026-11-21')).toEqual([])
      expect(await items.current('job-stabilisation-rebate', '2026-11-21')).toBeNull()
      expect(await items.version('job-stabilisation-rebate', 1)).toEqual(sampleItem())
    })
    it('keeps the newest known when none is in force: the one that ran out last, not the first', async () => {
      const id = 'job-stabilisation-rebate'
      const first = sampleItem({ validity: { from: '2024-01-01', to: '2024-12-31' } })
      const second = sampleItem({ version: 2, validity: { from: '2025-01-01', to: '2026-11-30' } })
      const third = sampleItem({ version: 3, validity: { from: '2027-01-01' } })
      await items.publish([first, second, third], AT)
      const on = async (date: string) => (await items.latest(id, date))?.version
      expect(await Promise.all(['2023-06-01', '2024-06-01', '2026-12-15', '2027-06-01'].map(on))).toEqual([
        1, 1, 2, 3,
      ])
      await items.withdraw(id, 3, '政策调整', null, AT)
      expect(await on('2027-06-01')).toBe(3)
      expect(await items.latest('nothing', '2026-11-21')).toBeNull()
    })
    it('leads from a withdrawn item to the one in force now, over one that was withdrawn as well', async () => {
      const [second, third] = [sampleItem({ id: 'second' }), sampleItem({ id: 'third' })]
      await items.publish([sampleItem(), second, third], AT)
      expect(await items.successor('job-stabilisation-rebate', '2026-11-21')).toBeNull()
      await items.withdraw('job-stabilisation-rebate', 1, '合并办理', 'second', AT)
      expect((await items.successor('job-stabilisation-rebate', '2026-11-21'))?.id).toBe('second')
      await items.withdraw('second', 1, '合并办理', 'third', AT)
      expect((await items.successor('job-stabilisation-rebate', '2026-11-21'))?.id).toBe('third')
      await items.withdraw('third', 1, '政策到期', null, AT)
      expect(await items.successor('job-stabilisation-rebate', '2026-11-21')).toBeNull()
    })
  })
}
