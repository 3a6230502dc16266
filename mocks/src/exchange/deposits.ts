import type { SampleCity } from '../city/sample-city'
import type { FactChange } from '../city-contract'

/** Why a deposit stays where it is. */
export type DepositRefusal =
  | 'NO_CASH_DEPOSIT'
  | 'DEPOSIT_FROZEN'
  | 'DEPOSIT_ALREADY_RELEASED'
  | 'DEPOSIT_INSUFFICIENT'

/** The deposit bank's book. What is released leaves the balance; the sum of both never changes. */
export interface DepositBook {
  /** @returns 分 still on deposit; 0 for a firm without a cash deposit */
  balanceOf(uscc: string): number
  release(uscc: string, amountFen: number): DepositRefusal | undefined
  /** Enters what an earlier process released; 0 when its report has gone out since. */
  recall(uscc: string, unreportedFen: number): void
  /** The department reports the new balance, as of a day; from then on it is the datum everybody sees. */
  report(uscc: string, asOf: string): FactChange & { readonly asOf: string }
  clear(): void
}

export function depositBook(city: SampleCity): DepositBook {
  const unreported = new Map<string, number>()
  const everReleased = new Set<string>()
  const reported = (uscc: string): number => {
    const facts = city.subject('ENTERPRISE', uscc)?.facts
    const amount = facts?.['travel.deposit.amount']?.value
    return facts?.['travel.deposit.form']?.value === 'CASH' && typeof amount === 'number' ? amount : 0
  }
  const balanceOf = (uscc: string) => reported(uscc) - (unreported.get(uscc) ?? 0)
  const leave = (uscc: string, amountFen: number) => {
    unreported.set(uscc, (unreported.get(uscc) ?? 0) + amountFen)
    everReleased.add(uscc)
  }
  return {
    balanceOf,
    release: (uscc, amountFen) => {
      const balance = balanceOf(uscc)
      if (balance === 0 && everReleased.has(uscc)) return 'DEPOSIT_ALREADY_RELEASED'
      if (reported(uscc) === 0) return 'NO_CASH_DEPOSIT'
      if (city.subject('ENTERPRISE', uscc)?.facts['travel.deposit.frozen']?.value === true)
        return 'DEPOSIT_FROZEN'
      if (amountFen > balance)
        return everReleased.has(uscc) ? 'DEPOSIT_ALREADY_RELEASED' : 'DEPOSIT_INSUFFICIENT'
      leave(uscc, amountFen)
      return undefined
    },
    recall: leave,
    report: (uscc, asOf) => {
      const value = balanceOf(uscc)
      unreported.delete(uscc)
      const change = { kind: 'ENTERPRISE', id: uscc, fact: 'travel.deposit.amount', value, asOf } as const
      city.changeFact(change)
      return change
    },
    clear: () => {
      unreported.clear()
      everReleased.clear()
    },
  }
}
