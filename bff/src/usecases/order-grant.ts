import { maskName } from '@policy-direct/shared/format/mask'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Grant } from '../domain/case-change'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { PolicyItemVersion } from '../eligibility'
import type { CaseAtHand } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { Subjects } from '../ports/subjects'
import { Unprepared } from './prepared'

/** Of a place in the public chain: nobody can try out whose it is. */
export const SALT_BYTES = 16

/** What a granted case goes on with: its public notice where the item asks for one, otherwise its executor. Names of persons stay masked. */
export function grantOf(
  deps: { subjects: Subjects; calendar: WorkingDays; ids: Ids },
  item: PolicyItemVersion,
  { subject, entitlement }: Pick<CaseAtHand, 'subject' | 'entitlement'>,
  today: LocalDate,
  names: Map<string, string>,
): Grant {
  const { workingDays } = item.publicNotice
  const attempt = roundOf(entitlement)
  if (workingDays === 0) return executionOf(item, deps.ids.uuid(), attempt)
  return {
    kind: 'NOTICE',
    attempt,
    noticeId: deps.ids.uuid(),
    lineId: deps.ids.uuid(),
    department: item.leadDepartment,
    opensOn: addWorkingDays(deps.calendar, today, 1),
    closesOn: addWorkingDays(deps.calendar, today, workingDays),
    publicName: subject.publicName ?? maskedNameOf(deps.subjects, subject.id, names),
  }
}

/** A right that was granted before and stopped comes round under a number nothing of it has had. */
const roundOf = ({ confirmedAt, revision }: CaseAtHand['entitlement']): number =>
  confirmedAt === null ? 1 : revision + 1

function maskedNameOf(subjects: Subjects, subjectId: string, names: Map<string, string>): string {
  const name = names.get(subjectId)
  if (name !== undefined) return name
  throw new Unprepared(async () => {
    const identity = await subjects.identity(subjectId)
    names.set(subjectId, maskName(identity?.name ?? ''))
  })
}

/** One attempt to have an item executed. */
export const executionOf = (item: PolicyItemVersion, fulfilmentId: string, attempt: number) =>
  ({
    kind: 'EXECUTION',
    fulfilmentId,
    attempt,
    executor: item.fulfilment.executor,
    fulfilment: item.fulfilment.kind,
  }) as const satisfies Grant
