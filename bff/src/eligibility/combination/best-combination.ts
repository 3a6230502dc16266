import type { GrantHistory } from '../limit/limit'
import { bestOfComponent } from './best-of-component'
import { componentsOf, type Node, nodesOf } from './node'
import { byPreference, type Option } from './option'

/** An option of the best combination. Less than the option's own amount where another one takes members first. */
export type Choice = { readonly id: string; readonly amountFen: number }

/** An option that is not taken, or not whole, and what taking it whole would cost. */
export type Alternative = {
  readonly id: string
  /** Chosen options that would be given up, or come to less. */
  readonly insteadOf: readonly string[]
  /** How much less the whole comes to (分, never negative); null when earlier grants leave no room for it at all. */
  readonly lessFen: number | null
}

export type Combination = {
  /** Largest amount first, then by preference. */
  readonly chosen: readonly Choice[]
  readonly totalFen: number
  readonly alternatives: readonly Alternative[]
  /** False when the search gave up: the combination is legal, but a better one may exist. */
  readonly proven: boolean
}

/**
 * The legal subset with the greatest total (N-3 就高不重复): exclusion groups, once-per and per-year limits, registers of
 * members, all read from the claims that the options carry and the grants there were. Legal means legal whichever is
 * confirmed first. Equal totals: the earlier deadline, fewer visits, the item's id. The order of `options` is irrelevant.
 * @throws RangeError when an amount is no whole 分, or their sum leaves the safe integers
 */
export function bestCombination(
  options: readonly Option[],
  history: GrantHistory,
  steps?: number,
): Combination {
  checkAmounts(options)
  const ranked = [...options].sort(byPreference)
  const { nodes, complete } = nodesOf(ranked, history)
  const components = componentsOf(nodes)
  const solved = components.map(component => ({
    component,
    best: bestOfComponent(component, undefined, steps),
  }))
  const taken = solved.flatMap(({ best }) => best.taken)
  const chosen = [...taken].sort((a, b) => b.amountFen - a.amountFen || a.rank - b.rank)
  const whole = new Set(taken.filter(node => node.whole).map(({ option }) => option.id))
  const alternatives = ranked
    .filter(({ id }) => !whole.has(id))
    .map(({ id }): Alternative => {
      const at = solved.find(({ component }) => component.some(node => node.whole && node.option.id === id))
      if (!at) return { id, insteadOf: [], lessFen: null }
      const other = bestOfComponent(at.component, id, steps)
      return {
        id,
        insteadOf: givenUp(at.best.taken, other.taken, id),
        lessFen: Math.max(0, at.best.totalFen - other.totalFen),
      }
    })
  return {
    chosen: chosen.map(({ option, amountFen }) => ({ id: option.id, amountFen })),
    totalFen: chosen.reduce((sum, { amountFen }) => sum + amountFen, 0),
    alternatives,
    proven: complete && solved.every(({ best }) => best.proven),
  }
}

/** Chosen options that are missing or smaller in the other solution. */
function givenUp(best: readonly Node[], other: readonly Node[], id: string): string[] {
  const there = new Map(other.map(({ option, amountFen }) => [option.id, amountFen]))
  return best
    .filter(({ option, amountFen }) => option.id !== id && (there.get(option.id) ?? -1) < amountFen)
    .map(({ option }) => option.id)
}

function checkAmounts(options: readonly Option[]): void {
  let sum = 0
  for (const { id, amountFen } of options) {
    if (!Number.isSafeInteger(amountFen) || amountFen < 0) throw new RangeError(`no amount in 分: ${id}`)
    sum += amountFen
  }
  if (!Number.isSafeInteger(sum)) throw new RangeError('the amounts together leave the safe integers')
}
