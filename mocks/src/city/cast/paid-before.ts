import { plusDays } from '../days'
import type { EnterpriseSubject } from '../subject'

/** Named firms that had their money before there was the platform: organisation code → amount in 分. */
const REBATED: Readonly<Record<string, number>> = { 80000520: 712_800 }

/** Their payments, as the old office booked them: five months ago, or on the first day of the year. */
export function castPaidBefore(firms: readonly EnterpriseSubject[], today: string) {
  const newYear = `${today.slice(0, 4)}-01-01`
  const day = plusDays(today, -185)
  return firms.flatMap(firm => {
    const amountFen = REBATED[firm.uscc.slice(8, 16)]
    if (amountFen === undefined) return []
    return [
      {
        paymentId: `WGFH-${firm.uscc.slice(8, 16)}`,
        kind: 'ENTERPRISE' as const,
        id: firm.uscc,
        item: 'CC-RS-2024-WGFH',
        period: today.slice(0, 4),
        amountFen,
        paidOn: day < newYear ? newYear : day,
        department: 'human-resources',
      },
    ]
  })
}
