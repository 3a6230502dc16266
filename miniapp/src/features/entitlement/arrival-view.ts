import type { WatchedCase } from './progress-view'

type Arrival = NonNullable<WatchedCase['arrival']>

const TITLES: Record<Arrival['status'], string> = {
  ASKED: '到账了吗？',
  ARRIVED: '您收到了',
  WITH_BANK: '正在问银行',
  PAID: '银行有答复了',
  CAME_BACK: '银行有答复了',
}

/** What the section is called, and which of the two answers can be given now. */
export function arrivalView({ status, taskNumber }: Arrival) {
  return {
    title: TITLES[status],
    note: taskNumber ? `督办号 ${taskNumber}` : null,
    mayMiss: status === 'ASKED',
    /** 到账了 was pressed by mistake. */
    mayTakeBack: status === 'ARRIVED',
    mayArrive: status === 'ASKED' || status === 'WITH_BANK' || status === 'PAID',
  }
}

/** The bank is being asked: look again soon. */
export const bankIsAsked = (one: Pick<WatchedCase, 'arrival'> | undefined): boolean =>
  one?.arrival?.status === 'WITH_BANK'

const MISSED: Partial<Record<Arrival['status'], string>> = {
  WITH_BANK: '您说没到账，正在替您问银行',
  PAID: '银行说付到了，您还没说收到',
}

/** What heads the page of a payment its payee misses; null where nobody does. */
export const missedInWords = ({ arrival }: Pick<WatchedCase, 'arrival'>): string | null =>
  (arrival && MISSED[arrival.status]) ?? null
