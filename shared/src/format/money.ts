/** An amount split for a numeral and a smaller unit. */
export type AmountParts = { figure: string; unit: '元' | '万元' }

const WAN_FEN = 1_000_000

/** Digits in groups of three; by hand, because every line of every formula is written with it. */
function grouped(digits: string): string {
  let text = digits.slice(0, digits.length % 3 || 3)
  for (let at = text.length; at < digits.length; at += 3) text += `,${digits.slice(at, at + 3)}`
  return text
}

/** Integer 分 as whole and hundredth digits; throws a RangeError on anything but a safe integer. */
function digitsOf(fen: number): { sign: string; whole: string; cents: string } {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not an amount in 分: ${fen}`)
  const size = Math.abs(fen)
  return {
    sign: fen < 0 ? '-' : '',
    whole: grouped(String(Math.floor(size / 100))),
    cents: String(size % 100).padStart(2, '0'),
  }
}

/** Ten thousands with two decimals, cut and never rounded up: nobody is promised a 分 more than is paid. */
function inWan(fen: number): string {
  const hundredths = Math.floor(Math.abs(fen) / (WAN_FEN / 100))
  const whole = grouped(String(Math.floor(hundredths / 100)))
  return `${fen < 0 ? '-' : ''}${whole}.${String(hundredths % 100).padStart(2, '0')}`
}

/** Formulas, receipts and tables: `625,000.00` (分 in, 元 out, without the unit). */
export function yuanFigure(fen: number): string {
  const { sign, whole, cents } = digitsOf(fen)
  return `${sign}${whole}.${cents}`
}

/** Formulas, receipts and tables: `625,000.00 元`. */
export function yuan(fen: number): string {
  return `${yuanFigure(fen)} 元`
}

/** Lists: `62.50 万元`, and below ten thousand 元 `3,000.00 元`. */
export function amountInList(fen: number): string {
  digitsOf(fen)
  return Math.abs(fen) < WAN_FEN ? yuan(fen) : `${inWan(fen)} 万元`
}

/** The hero numeral: `62.5` + `万元`, and below ten thousand 元 `3,000.00` + `元`. */
export function heroAmount(fen: number): AmountParts {
  digitsOf(fen)
  if (Math.abs(fen) < WAN_FEN) return { figure: yuanFigure(fen), unit: '元' }
  return { figure: inWan(fen).replace(/\.?0+$/, ''), unit: '万元' }
}

/** Sentences and buttons: `62.5 万元`. */
export function amountInSentence(fen: number): string {
  const { figure, unit } = heroAmount(fen)
  return `${figure} ${unit}`
}
