import { partName } from '../ports/service-bundles'
import { type BeginPartDeps, beginBundlePart } from './begin-bundle-part'

export interface CarryBundlesDeps extends BeginPartDeps {
  /** Parts looked at in one turn; `PARTS_A_TURN` without it. */
  partsATurn?: number
}

const PARTS_A_TURN = 50

/**
 * Parts whose turn has come, begun by themselves; answers how many moved. One that cannot begin now, because an upstream is
 * away or something broke, waits until all others had their turn. What broke is thrown once the turn is over.
 */
export function carryServiceBundles(deps: CarryBundlesDeps) {
  const begin = beginBundlePart(deps)
  const limit = deps.partsATurn ?? PARTS_A_TURN
  let putOff: string[] = []
  return async (): Promise<number> => {
    const due = await deps.serviceBundles.due(limit, putOff)
    if (due.length < limit) putOff = []
    const broke: unknown[] = []
    let moved = 0
    for (const waiting of due) {
      const began = await begin(waiting).catch(error => {
        broke.push(error)
        return false
      })
      if (began) moved += 1
      else putOff.push(partName(waiting.request.id, waiting.part.itemId))
    }
    if (broke.length > 0) throw broke[0]
    return moved
  }
}
