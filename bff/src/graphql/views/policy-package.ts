import type { PolicyPackage as PackageView } from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { EntitlementCase } from '../../ports/entitlements'
import type { PackageOutcome } from '../../usecases/read-policy-package'
import { assessmentView } from './assessment'
import { departmentView } from './department'
import { endingView } from './policy-item'

type CaseLists = 'ready' | 'reduced' | 'alternatives' | 'inProgress' | 'finished'
type WithCases = Omit<PackageView, CaseLists | 'instant' | 'nearMisses'> & {
  ready: EntitlementCase[]
  reduced: { entitlement: EntitlementCase; amountFen: number }[]
  alternatives: {
    entitlement: EntitlementCase
    insteadOf: EntitlementCase[]
    lessFen: number | null
    because: string
  }[]
  inProgress: EntitlementCase[]
  finished: EntitlementCase[]
  instant: ReturnType<typeof assessmentView>[]
  nearMisses: ReturnType<typeof assessmentView>[]
}

/** The package; its cases are drawn by the resolvers of Entitlement. */
export function policyPackageView(outcome: PackageOutcome): WithCases {
  const { subject, standing, gaps, choice } = outcome
  return {
    beneficiary: {
      id: subject.id,
      kind: subject.kind,
      name: standing.name,
      role: standing.role,
      authorisedUntil: standing.validUntil,
      scopes: [...standing.scopes],
    },
    ready: outcome.ready,
    readyFen: outcome.readyFen,
    dueBackFen: outcome.dueBackFen,
    reduced: outcome.ready.flatMap(entitlement => {
      const amountFen = choice.reduced.get(entitlement.id)
      return amountFen === undefined ? [] : [{ entitlement, amountFen }]
    }),
    alternatives: choice.alternatives.map(({ offer, ...cost }) => ({ entitlement: offer, ...cost })),
    bestProven: choice.proven,
    instant: outcome.instant.map(judgement => assessmentView(judgement, null)),
    nearMisses: outcome.nearMisses.map(judgement => assessmentView(judgement, null)),
    inProgress: outcome.inProgress,
    finished: outcome.finished,
    endings: outcome.endings.map(endingView),
    changeable: outcome.changeable,
    dataAsOf: chinaDateTime(outcome.dataAsOf),
    dataGaps: gaps.map(({ department, since }) => ({
      department: departmentView(department),
      since: chinaDateTime(since),
    })),
  }
}
