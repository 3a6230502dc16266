import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** A withdrawal that is announced and has not taken effect. */
export interface PlannedWithdrawal {
  id: string
  itemId: string
  version: number
  reason: string
  effectiveOn: LocalDate
  /** Id of the item that leads on; old codes and posters open it. */
  replacedBy: string | null
  plannedBy: string
  plannedAt: Date
}

export interface Withdrawals {
  /** Open plans; every department's. */
  open(): Promise<PlannedWithdrawal[]>
  /** The plan that stands afterwards: an open one is not replaced. */
  plan(plan: Omit<PlannedWithdrawal, 'plannedBy'> & { staffId: string }): Promise<PlannedWithdrawal>
  callOff(id: string, at: Date): Promise<boolean>
  applied(id: string, at: Date): Promise<void>
}
