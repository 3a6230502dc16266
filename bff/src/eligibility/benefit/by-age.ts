import { completedYears } from '../calendar'
import type { Operand } from '../condition/condition'
import { whole } from '../exact'
import { type Phrasing, type Worked, working } from '../explaining/phrase'
import { unknownAmount } from './amount'
import type { AgeStep } from './formula'

/** The formula of the highest age reached, in completed years: on the birthday itself the next step applies. */
export function byAge(
  formula: { readonly of: Operand; readonly steps: readonly AgeStep[] },
  phrasing: Phrasing,
): Worked {
  const reader = phrasing.book.reader(formula.of, phrasing)
  if ('nobody' in reader) {
    const nothing = unknownAmount(`没有查到“${reader.nobody.label}”`, [reader.nobody])
    return nothing
  }
  const steps = formula.steps.map(({ from, pay }) => ({ from, pay: phrasing.book.amount(pay, phrasing) }))
  return working(view => {
    const { known, value, used } = view.read(reader)
    if (!known) return unknownAmount(`没有查到“${used.label}”`, [used])
    const age = completedYears(String(value), phrasing.asOf)
    const reached = steps.filter(({ from }) => age >= from).at(-1)
    const line = { label: '年龄', text: `${age} 周岁` }
    if (!reached) return { known: true, fen: whole(0), lines: [line], used: [used] }
    const amount = view.amount(reached.pay)
    if (!amount.known) return amount
    return { ...amount, lines: [line, ...amount.lines], used: [used, ...amount.used] }
  })
}
