import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { Fault, invalidInput } from '../domain/fault'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { CaseRecords, RatingRecord } from '../ports/case-records'
import type { Clock } from '../ports/clock'
import { ownEntitlement, type ViewDeps } from './view-entitlement'

/** Working days within which 差评 is answered; a local rule, so it may change. */
const BAD_RATING_ANSWER_DAYS = 15
const LONGEST_COMMENT = 500
const RATED_WHEN: ReadonlySet<string> = new Set(['FULFILLED', 'REJECTED', 'LAPSED', 'DECLINED'])

/** 一事一评 (LY-2): a finished case, once, by whoever may act for its beneficiary. */
export function rateService(deps: ViewDeps & { records: CaseRecords; calendar: WorkingDays; clock: Clock }) {
  return async (
    actor: Actor,
    command: { entitlementId: string; level: RatingRecord['level']; comment: string | null },
  ): Promise<RatingRecord> => {
    const { id, status } = await ownEntitlement(deps, actor, command.entitlementId)
    if (!RATED_WHEN.has(status)) throw invalidInput('办完以后再评价。')
    const comment = command.comment?.trim() || null
    if (comment && [...comment].length > LONGEST_COMMENT)
      throw invalidInput(`评价最多 ${LONGEST_COMMENT} 字。`)
    const at = deps.clock.now()
    const bad = command.level === 'UNSATISFIED' || command.level === 'VERY_UNSATISFIED'
    const answerBy = bad ? addWorkingDays(deps.calendar, chinaDate(at), BAD_RATING_ANSWER_DAYS) : null
    const rating: RatingRecord = { entitlementId: id, level: command.level, comment, answerBy, at }
    if (await deps.records.rate(rating)) return rating
    const [first] = await deps.records.ratings([id])
    if (first && first.level === rating.level && first.comment === comment) return first
    throw new Fault('CONFLICT', '这一笔已经评价过了，一件事评一次。')
  }
}
