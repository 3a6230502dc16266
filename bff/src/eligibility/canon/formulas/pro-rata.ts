import type { Formula } from '../../benefit/formula'
import type { Form, NodeWith } from '../form'
import { readRaw, writeRaw } from '../free-text'
import { isPlainCount } from '../number-text'
import { readQuantity, writeQuantity } from '../quantity'

/** 按份额（实际月数 ÷ 12）：定额… */
export const proRata: Form<NodeWith<Formula, 'proRata'>> = {
  key: 'proRata',
  write({ proRata: { of, part, whole } }, place) {
    const parts = isPlainCount(whole) ? String(whole) : writeRaw(whole)
    return `按份额（${writeQuantity(part, place)} ÷ ${parts}）：${place.language.writeFormula(of, place)}`
  },
  read(source, place) {
    if (!source.word('按份额（')) return undefined
    const part = readQuantity(source, place)
    source.need('÷', '/')
    const digits = source.digits('总份数')
    const whole = digits === undefined ? (readRaw(source) ?? source.fail()).value : Number(digits)
    source.need('）：')
    return { proRata: { of: place.language.readFormula(source, place), part, whole: whole as number } }
  },
}
