import { groupedWhole, two } from './count'

/** An amount split for a numeral and a smaller unit. */
export type AmountParts = { figure: string; unit: '元' | '万元' }

const WAN_FEN = 1_000_000

/** An amount in hundredths; throws a RangeError on anything but a safe integer of 分. */
function sizeOf(fen: number): number {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not an amount in 分: ${fen}`)
  return Math.abs(fen)
}

/** Ten thousands with two decimals, cut and never rounded up: nobody is promised a 分 more than is paid. */
function inWan(fen: number): string {
  return withTwoDecimals(Math.floor(sizeOf(fen) / (WAN_FEN / 100)), fen < 0)
}

/** Formulas, receipts and tables: `625,000.00` (分 in, 元 out, without the unit). */
export function yuanFigure(fen: number): string {
  return withTwoDecimals(sizeOf(fen), fen < 0)
}

function withTwoDecimals(hundredths: number, negative: boolean): string {
  const rest = hundredths % 100
  const text = `${groupedWhole((hundredths - rest) / 100)}.${two(rest)}`
  return negative ? `-${text}` : text
}

/** The last two digits with the unit, `.05 元`: written once, because every amount ends in some. */
const ENDS = Array.from({ length: 100 }, (_, value) => `.${two(value)} 元`)

/** Formulas, receipts and tables: `625,000.00 元`. */
export function yuan(fen: number): string {
  const size = sizeOf(fen)
  const rest = size % 100
  const text = groupedWhole((size - rest) / 100) + ENDS[rest]!
  return fen < 0 ? `-${text}` : text
}

/** Lists: `62.50 万元`, and below ten thousand 元 `3,000.00 元`. */
export function amountInList(fen: number): string {
  return sizeOf(fen) < WAN_FEN ? yuan(fen) : `${inWan(fen)} 万元`
}

/** The hero numeral: `62.5` + `万元`, and below ten thousand 元 `3,000.00` + `元`. */
export function heroAmount(fen: number): AmountParts {
  if (sizeOf(fen) < WAN_FEN) return { figure: yuanFigure(fen), unit: '元' }
  return { figure: inWan(fen).replace(/\.?0+$/, ''), unit: '万元' }
}

/** Sentences and buttons: `62.5 万元`. */
export function amountInSentence(fen: number): string {
  const { figure, unit } = heroAmount(fen)
  return `${figure} ${unit}`
}
