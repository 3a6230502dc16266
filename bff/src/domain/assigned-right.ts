import type { EntitlementStatus } from './entitlement'
import { openPoints } from './open-points'
import type { PackagedCase, PolicyPackage } from './policy-package'

/** A benefit of a firm as far as its specialist may see it. */
export interface AssignedRight {
  itemId: string
  itemName: string
  amountFen: number | null
  state: string
  /** The condition in the words of the policy; the firm's own figures stay with the firm. */
  missing: string | null
}

const STATES: Record<EntitlementStatus, string> = {
  SURE: '部门核定中',
  DOUBTFUL: '部门核实中',
  OFFERED: '等企业确认',
  QUEUED: '已确认，排队等资金',
  IN_NOTICE: '公示中',
  OBJECTED: '公示有异议，核实中',
  STOPPED: '部门重新核对中',
  IN_EXECUTION: '拨付中',
  RETURNED: '没有到账，要核对账户',
  FULFILLED: '已办结',
  DECLINED: '企业放弃了',
  LAPSED: '过期没有确认',
  REJECTED: '部门退回',
  WITHDRAWN: '企业撤回了申报',
}

/** The package of a firm without what a specialist has no business with: values, sources, accounts. */
export function assignedRights<C extends PackagedCase>(
  { ready, inProgress, nearMisses }: PolicyPackage<C>,
  nameOf: (entitlement: C) => string,
): { ready: AssignedRight[]; inProgress: AssignedRight[]; nearMisses: AssignedRight[] } {
  const ofCase = (entitlement: C): AssignedRight => ({
    itemId: entitlement.itemId,
    itemName: nameOf(entitlement),
    amountFen: entitlement.amountFen,
    state: STATES[entitlement.status],
    missing: null,
  })
  return {
    ready: ready.map(ofCase),
    inProgress: inProgress.map(ofCase),
    nearMisses: nearMisses.map(({ item, assessment }) => ({
      itemId: item.id,
      itemName: item.name,
      amountFen: null,
      state: '还差 1 项',
      missing: openPoints(assessment)[0]?.text ?? null,
    })),
  }
}
