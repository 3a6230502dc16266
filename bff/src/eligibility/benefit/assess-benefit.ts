import { yuan } from '@policy-direct/shared/format/money'
import { FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { FactUsed } from '../assessment'
import { distinctValues } from '../condition/finding'
import { round } from '../exact'
import { withOneMore } from '../listing'
import type { FulfilmentKind } from '../policy-item/terms'
import type { Amount, AssessedBenefit } from './amount'
import type { Rounding } from './formula'

/** How the last line begins. */
const TOTAL = Object.fromEntries(
  Object.entries(FULFILMENT_WORDS).map(([kind, { can }]) => [kind, `= ${can}`]),
) as Record<FulfilmentKind, string>
const NOTHING: readonly FactUsed[] = []

/** What is said of a service that gives no money. */
export const NO_MONEY: AssessedBenefit = { benefit: { amountFen: 0, lines: [], missing: [] }, used: [] }

/** The amount in integer 分, rounded once at the end by the item's rule, with its worked lines and the data used. */
export function assessBenefit(amount: Amount, rounding: Rounding, kind: FulfilmentKind): AssessedBenefit {
  if (!amount.known) return unknown(amount.reason, amount.missing)
  const fen = round(amount.fen, rounding)
  const used = amount.used.length > 1 ? distinctValues([amount.used]) : amount.used
  if (fen === null) return unknown('金额超出可以计算的范围', used)
  const lines = withOneMore(amount.lines, { label: TOTAL[kind], text: yuan(fen) })
  return { benefit: { amountFen: fen, lines, missing: NOTHING }, used }
}

const unknown = (reason: string, missing: readonly FactUsed[]): AssessedBenefit => ({
  benefit: { amountFen: null, lines: [{ label: '金额', text: `暂时算不出：${reason}` }], missing },
  used: missing,
})
