import type { WindowVisitRecord } from '../ports/window-visits'
import { stillThrough } from './window-hand'

const NOW = new Date('2026-11-21T01:00:00Z')
const clock = { now: () => NOW }
const ID = '11111111-1111-7111-8111-111111111111'
const agreed = (change: Partial<WindowVisitRecord> = {}): WindowVisitRecord => ({
  ...{
    id: ID,
    number: 'CK-2611-AAAAAA',
    staffId: 'clerk',
    staffName: '王敏',
    windowName: '12 号窗口',
  },
  ...{
    department: 'government-services',
    regionCode: '220104',
    userId: 'u',
    personId: 'p',
    identityLevel: 4,
    shown: 'CODE',
  },
  ...{ status: 'AGREED', itemId: 'item', beneficiaryId: 'firm', applicationId: null, entitlementId: null },
  ...{ receivedAt: NOW, agreedUntil: new Date(NOW.getTime() + 60_000), passOnBy: '2026-11-23', steps: [] },
  ...change,
})
const visits = (visit: WindowVisitRecord) => ({ get: async () => visit }) as never

/** The word somebody gave at a window (XQ-3), and no further. */
describe('the word at a window', () => {
  it('is given for one application: a file for another one is not taken on it', async () => {
    const still = stillThrough({ clock, visits: visits(agreed({ applicationId: 'one' })) })
    await expect(still({ through: ID }, 'one')).resolves.toBeUndefined()
    await expect(still({ through: ID }, 'another')).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(still({}, 'another')).resolves.toBeUndefined()
  })
})
