import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** Cases that something is due for, by the city's calendar. */
export interface CaseCalendar {
  /** Offers (and refusals that could be taken back) whose last day was before `today`, at most `limit`. */
  lapsed(today: LocalDate, limit: number): Promise<string[]>
  /**
   * Offers whose last tap was refused for an empty pool that holds their amount now, at most `limit`; `occasion` is
   * that refusal's, and none is answered again once its message is there.
   */
  fundedAgain(limit: number): Promise<{ id: string; occasion: string }[]>
  /** Item versions that announce DUE_BACK and are due back from `from` to `until`, replaced and withdrawn ones too. */
  dueBack(from: LocalDate, until: LocalDate): Promise<{ itemId: string; version: number }[]>
  /** Arrived cases of these items that have not been told `occasion` yet, at most `limit`. */
  untold(
    items: readonly { itemId: string; version: number }[],
    occasion: string,
    limit: number,
  ): Promise<string[]>
}
