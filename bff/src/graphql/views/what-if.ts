import type { WhatIf as WhatIfView } from '@policy-direct/shared/generated/schema'
import type { TriedWhatIf } from '../../usecases/try-what-if'
import { departmentView } from './department'
import { policyItemView } from './policy-item'

/** What may be tried, and what would be. */
export function whatIfView({ changeable, changes, ...sums }: TriedWhatIf): WhatIfView {
  return {
    ...sums,
    changeable: changeable.map(({ fact, mark, definition, now, items }) => ({
      fact,
      deed: mark.deed,
      assuming: mark.assuming ?? null,
      label: definition.label,
      unit: mark.unit,
      now,
      source: departmentView(definition.department),
      most: mark.most,
      itemNames: items.map(({ name }) => name),
    })),
    changes: changes.map(({ item, before, ...change }) => ({
      ...change,
      item: policyItemView(item),
      beforeFen: before?.amountFen ?? null,
    })),
  }
}
