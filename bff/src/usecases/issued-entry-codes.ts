import { chinaDate } from '@policy-direct/shared/time/china-date'
import { isWithinRegion } from '@policy-direct/shared/vocabulary/region'
import type { Actor, StaffActor } from '../domain/actor'
import { categoryLabel } from '../domain/policy-category'
import { onDuty } from '../domain/staff-duty'
import type { Clock } from '../ports/clock'
import type { EntryCodes, ListedEntryCode } from '../ports/entry-codes'
import type { PolicyItems } from '../ports/policy-items'

export interface IssuedEntryCodesDeps {
  codes: EntryCodes
  items: PolicyItems
  clock: Clock
  /** Our own address, without a trailing slash. */
  publicUrl: string
}

/** A code with what its department is told of it. */
export interface IssuedCode extends ListedEntryCode {
  opens: string
  status: 'STANDING' | 'EXPIRED' | 'WITHDRAWN'
  link: string
}

const WHOLE = '全部政策（政策大礼包）'

/** Codes the signed-in person's department issued in their region. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listIssuedEntryCodes(deps: IssuedEntryCodesDeps) {
  return async (actor: Actor): Promise<IssuedCode[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const codes = await deps.codes.ofDepartment(staff.department)
    return Promise.all(codes.filter(code => isTheirs(staff, code)).map(code => describe(deps, code)))
  }
}

/** Codes are issued by a department for a region (BZ-5); a specialist's shares are the specialist's own. */
export const isTheirs = (staff: StaffActor, code: ListedEntryCode): boolean =>
  code.department === staff.department &&
  code.kind !== 'SPECIALIST' &&
  isWithinRegion(code.regionCode, staff.regionCode)

/** Puts into words what a code opens and where it stands. */
export async function describe(deps: IssuedEntryCodesDeps, code: ListedEntryCode): Promise<IssuedCode> {
  const today = chinaDate(deps.clock.now())
  const item = code.itemId === null ? null : await deps.items.current(code.itemId, today)
  const many = code.category ? (categoryLabel(code.category) ?? WHOLE) : WHOLE
  const expired = code.validUntil !== null && code.validUntil < today
  return {
    ...code,
    opens: code.itemId === null ? many : (item?.name ?? '已停办的事项'),
    status: code.withdrawnAt ? 'WITHDRAWN' : expired ? 'EXPIRED' : 'STANDING',
    link: `${deps.publicUrl}/q/${code.scene}`,
  }
}
