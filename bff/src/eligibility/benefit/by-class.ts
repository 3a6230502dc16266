import type { Literal, Operand } from '../condition/condition'
import { type Phrasing, type Worked, working } from '../explaining/phrase'
import { literalOf } from '../program/compiling'
import { unknownAmount } from './amount'
import type { ClassCase } from './formula'

/** Another formula for each class (size of the firm, level of the certificate). A class no case names pays nothing known. */
export function byClass(
  formula: { readonly of: Operand; readonly cases: readonly ClassCase[] },
  phrasing: Phrasing,
): Worked {
  const reader = phrasing.book.reader(formula.of, phrasing)
  if ('nobody' in reader) {
    const nothing = unknownAmount(`没有查到“${reader.nobody.label}”`, [reader.nobody])
    return nothing
  }
  const { kind } = reader.definition
  const cases = formula.cases.map(({ in: members, pay }) => ({
    values: members.map(member => resolved(member, kind, phrasing)),
    pay: phrasing.book.amount(pay, phrasing),
  }))
  return working(view => {
    const { known, value, used } = view.read(reader)
    if (!known) return unknownAmount(`没有查到“${used.label}”`, [used])
    const match = cases.find(({ values }) => values.some(member => member !== undefined && member === value))
    if (!match) return unknownAmount(`“${used.label}”是 ${used.text}，标准里没有这一类`, [used])
    const amount = view.amount(match.pay)
    if (!amount.known) return amount
    const lines = [{ label: used.label, text: used.text ?? '' }, ...amount.lines]
    return { ...amount, lines, used: [used, ...amount.used] }
  })
}

/** A class that depends on a figure nobody set, or on another record, is no class. */
function resolved(literal: Literal, kind: Parameters<typeof literalOf>[1], phrasing: Phrasing) {
  if (typeof literal === 'object' && 'ofRecord' in literal) return undefined
  const found = literalOf(literal, kind, phrasing)
  return 'unknown' in found ? undefined : found.value
}
