import type { FactKind } from '@policy-direct/shared/facts/definition'
import { isWithinRegion } from '@policy-direct/shared/vocabulary/region'
import type { ValueTest } from './condition'

/** REGION and INDUSTRY: in one of the named branches (a city holds its districts and functional areas). */
export function withinTest(test: ValueTest, kind: FactKind, value: string): boolean | undefined {
  const branches = test.within
  if (branches === undefined) return undefined
  const inside = (branch: string): boolean =>
    kind === 'REGION' ? isWithinRegion(value, branch) : value.startsWith(branch)
  return typeof branches === 'string' ? inside(branches) : branches.some(inside)
}
