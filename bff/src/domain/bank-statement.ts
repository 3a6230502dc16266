import { yuan } from '@policy-direct/shared/format/money'

/**
 * UNKNOWN_HERE: the bank moved money under an id nobody here gave. NOT_BOOKED: it paid what our books do not call paid.
 * NOT_RETURNED: it got money back that our books call arrived. AMOUNT: another sum. TWICE: one order paid by two lines.
 * NOT_THERE: our books call paid (or returned) what no line of the bank's knows.
 */
export type DifferenceKind = 'UNKNOWN_HERE' | 'NOT_BOOKED' | 'NOT_RETURNED' | 'AMOUNT' | 'TWICE' | 'NOT_THERE'

/** One difference between the bank's statement of a day and our books. */
export interface StatementDifference {
  kind: DifferenceKind
  /** Request id, or the bank's serial where the id is nobody's. */
  reference: string
  serial: string | null
  caseNumber: string | null
  department: string
  regionCode: string
  itemId: string | null
  bankFen: number | null
  ownFen: number | null
}

const WORDS: Record<DifferenceKind, string> = {
  UNKNOWN_HERE: '银行有这一笔，我们没有发过',
  NOT_BOOKED: '银行说付了，我们的账上没有到账',
  NOT_RETURNED: '银行说退回来了，我们的账上还是到账',
  AMOUNT: '两边的金额不一样',
  TWICE: '同一个请求银行记了两笔',
  NOT_THERE: '我们的账上有，银行的流水里没有',
}

/** What the department is asked to look into; no personal data. */
export function differenceRequest(day: string, difference: StatementDifference): string {
  const { kind, serial, caseNumber, bankFen, ownFen, reference } = difference
  const about = caseNumber ? `办件 ${caseNumber}` : `请求号 ${reference}`
  const sums = [
    bankFen !== null && `银行 ${yuan(bankFen)}`,
    ownFen !== null && `我们 ${yuan(ownFen)}`,
  ].filter(Boolean)
  return `${day} 银行对账单对不上：${WORDS[kind]}。${about}${serial ? `，流水号 ${serial}` : ''}，${sums.join('，')}。请向银行核实，写明查到什么。`
}

/** Why a day is not compared: the bank's pages end before its lines do. */
export const endsEarly = (at: number, count: number): string =>
  `银行的对账单没有给全：说有 ${count} 行，翻到第 ${at} 行就不再往下。收到的都留着，过十分钟再取。`

/** Why a day is not compared: something on the page is not what the bank and we agreed on. */
export const unreadable = (at: number): string =>
  `银行的对账单第 ${at} 行以后有读不懂的。没有记账，过十分钟再取；一直这样，请找银行。`

/** Why a day is not compared: some of its lines bear the serial of another one, or of none. */
export const notAsMany = (count: number, kept: number): string =>
  `银行的对账单说有 ${count} 行，流水号不同的只有 ${kept} 行：有的行共用一个流水号，或者前后给的不一样。没有对账，过十分钟从头再取；一直这样，请找银行。`

/** Why a day is not compared: its lines do not lead from its opening balance to its closing one. */
export const balanceOff = (offFen: number): string =>
  `银行的对账单自己就对不上：期初余额减去付出、加上收进，比期末余额${offFen > 0 ? '多' : '少'} ${yuan(Math.abs(offFen))}。没有对账，过十分钟从头再取；一直这样，请找银行。`

/** Why a day is not compared: under a serial that stands already the bank says something else now. */
export const saidOtherwise = (lines: number): string =>
  `银行的对账单有 ${lines} 行，和收到过的同一个流水号说的不一样。收到过的不改，也没有对账，过十分钟从头再取；一直这样，请找银行。`

/** City time until a statement that was not whole is asked for again, in milliseconds. */
export const ASK_AGAIN_MS = 600_000

/** City time our books have to hear from the bank what its statement says already, in milliseconds. */
export const CATCH_UP_MS = 3_600_000
