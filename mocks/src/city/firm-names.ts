import type { Dice } from './dice'
import type { Place } from './places'
import type { Trade } from './trades'

const FIRST = [
  ...'北南东西春长吉松江云林白雪桦柏榆杉枫禾麦谷丰瑞祥和同永恒泰嘉信诚德仁正明光远宏汇聚众鑫金海天宇',
]
const SECOND = [...'辰原川源峰岭湖河泉溪城野苑园岸桥盛达隆兴旺顺利发通安康宁泽润华荣茂昌升腾业成立新志博雅文']
const FORMS = [
  { form: '有限公司', weight: 78 },
  { form: '有限责任公司', weight: 20 },
  { form: '股份有限公司', weight: 2 },
] as const

/** A plausible firm name: area, two-character word, trade, legal form. */
export function firmName(dice: Dice, place: Place, trade: Trade): string {
  const prefix = dice.chance(0.18) ? '吉林省' : place.firmPrefix
  const word = dice.pick(FIRST) + dice.pick(SECOND) + (dice.chance(0.12) ? dice.pick(FIRST) : '')
  return `${prefix}${word}${dice.pick(trade.words)}${dice.weighted(FORMS).form}`
}
