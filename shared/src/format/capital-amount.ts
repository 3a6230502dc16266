const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿', '万亿']
const FEN_PER_YUAN = 100

/**
 * An amount in 分 as cheques and receipts write it: 人民币陆拾贰万伍仟元整, 人民币叁万捌仟陆佰零肆元伍角. Rules of
 * 《正确填写票据和结算凭证的基本规定》 (《支付结算办法》附件一). Throws a RangeError on anything but a whole amount from 0.
 */
export function capitalAmount(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError(`not an amount to write out: ${fen}`)
  const yuan = Math.floor(fen / FEN_PER_YUAN)
  const jiao = Math.floor((fen % FEN_PER_YUAN) / 10)
  const cents = fen % 10
  const whole = yuan > 0 || fen === 0 ? `${wholeInWords(yuan)}元` : ''
  if (jiao === 0 && cents === 0) return `人民币${whole}整`
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : whole ? '零' : ''
  return `人民币${whole}${tenths}${cents > 0 ? `${DIGITS[cents]}分` : ''}`
}

function wholeInWords(yuan: number): string {
  if (yuan === 0) return '零'
  const groups: number[] = []
  for (let rest = yuan; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000)
  let words = ''
  let gap = false
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const group = groups[at] as number
    if (group === 0) {
      gap = true
      continue
    }
    if (words && (gap || group < 1_000)) words += '零'
    words += `${groupInWords(group)}${GROUPS[at]}`
    gap = false
  }
  return words
}

function groupInWords(group: number): string {
  let words = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10
    if (digit === 0) {
      gap = words !== ''
      continue
    }
    words += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`
    gap = false
  }
  return words
}
