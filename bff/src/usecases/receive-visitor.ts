import { chinaDate } from '@policy-direct/shared/time/china-date'
import { isWithinRegion } from '@policy-direct/shared/vocabulary/region'
import type { Actor, StaffActor } from '../domain/actor'
import { windowVisitNumberOf } from '../domain/case-number'
import { forbidden } from '../domain/fault'
import { CODE_REFUSALS, type CodeRefusal, readIdentityCode } from '../domain/identity-code'
import { staffInWords } from '../domain/own-look'
import { onDuty } from '../domain/staff-duty'
import { receivedBy } from '../domain/window-visit'
import type { Cache } from '../ports/cache'
import type { DataUse, DataUses } from '../ports/data-uses'
import type { IdentityCodeSeal, IdentityCodes } from '../ports/identity-codes'
import type { Ids } from '../ports/ids'
import type { TokenDigest } from '../ports/token-digest'
import type { NewWindowVisit, WindowVisitRecord } from '../ports/window-visits'
import { limitRate } from './limit-rate'
import type { VisitDeps } from './window-visit-access'

/** What beginning a visit takes, however the person is known. */
export interface ReceiveDeps extends VisitDeps {
  dataUses: Pick<DataUses, 'record'>
  cache: Cache
  ids: Ids
  /** GB/T 2260: any window of this city serves everybody (全城通办), one from elsewhere nobody. */
  city: string
}

export interface ReceiveVisitorDeps extends ReceiveDeps {
  codes: Pick<IdentityCodes, 'use'>
  seal: Pick<IdentityCodeSeal, 'genuine'>
  codeDigest: TokenDigest
  publicUrl: string
}

export type Received = { kind: 'RECEIVED'; visit: WindowVisitRecord } | { kind: 'REFUSED'; message: string }

const RANDOM_BYTES = 9
/** Enough for a busy window; too few to try codes out. */
const CODES_A_MINUTE = 20

/**
 * A clerk scans or types the code on somebody's phone: the code is used up, the visit begins, and the person reads among
 * their own data uses who looked. Faults: UNAUTHENTICATED, FORBIDDEN, TOO_MANY_REQUESTS.
 */
export function receiveVisitor(deps: ReceiveVisitorDeps) {
  return async (actor: Actor, text: string): Promise<Received> => {
    const staff = atWindowOfCity(deps, actor)
    await limitRate(deps.cache, 'window-code', staff.staffId, CODES_A_MINUTE)
    const digits = readIdentityCode(text, deps.publicUrl)
    if (digits === null || !deps.seal.genuine(digits)) return refused('NOT_A_CODE')
    const receivedAt = deps.clock.now()
    const holder = await deps.codes.use(deps.codeDigest(digits), staff.staffId, receivedAt)
    if (typeof holder === 'string') return refused(holder)
    const visit = await beginVisit(deps, staff, { ...holder, shown: 'CODE' }, receivedAt)
    return { kind: 'RECEIVED', visit }
  }
}

const refused = (why: CodeRefusal): Received => ({ kind: 'REFUSED', message: CODE_REFUSALS[why] })

/** The clerk at a window of this city. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function atWindowOfCity({ city }: Pick<ReceiveDeps, 'city'>, actor: Actor): StaffActor {
  const staff = onDuty(actor, 'WINDOW')
  if (!isWithinRegion(staff.regionCode, city)) throw forbidden('您的窗口不在本市，收不了这里的件。')
  return staff
}

/** The visit of somebody who is known now, and the line about it among the uses of their data. */
export async function beginVisit(
  deps: ReceiveDeps,
  staff: StaffActor,
  holder: Pick<NewWindowVisit, 'userId' | 'personId' | 'identityLevel' | 'shown'>,
  receivedAt: Date,
): Promise<WindowVisitRecord> {
  const id = deps.ids.uuid()
  const windowName = windowOf(staff)
  const { staffId, name: staffName, department, regionCode } = staff
  const number = windowVisitNumberOf(chinaDate(receivedAt), deps.ids.token(RANDOM_BYTES))
  await deps.visits.receive({
    ...{ id, number, staffId, staffName, windowName, department, regionCode, receivedAt },
    ...holder,
  })
  await recordLook(deps, staff, holder.personId, '姓名（中间的字隐去）、能替谁办', receivedBy(holder.shown))
  return (await deps.visits.get(id))!
}

const windowOf = ({ windowName }: StaffActor): string => windowName ?? '政务服务窗口'

/** That a clerk looked: on the word of whoever came, or else because a window has to compare. */
export const recordLook = (
  { dataUses }: Pick<ReceiveDeps, 'dataUses'>,
  staff: StaffActor,
  subjectId: string,
  what: string,
  purpose: string,
  basis: DataUse['basis'] = 'CONSENT',
): Promise<void> =>
  dataUses.record([
    {
      ...{ subjectId, what, purpose, basis, actorKind: 'STAFF', actorId: staff.staffId },
      actorName: `${staffInWords(staff.department, staff.name)}（${windowOf(staff)}）`,
    },
  ])
