import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { nextReversal, type ReversalStatus, reversalInWords } from '../domain/reversal'
import type { Clock } from '../ports/clock'
import type { EntitlementCase } from '../ports/entitlements'
import type { Reversal, Reversals } from '../ports/reversals'
import { existingId, requireDeeds, standingOf, userOf } from './acting'
import type { announce } from './announce'
import type { ViewDeps } from './view-entitlement'

export interface AnswerReversalDeps extends ViewDeps {
  reversals: Reversals
  clock: Clock
}

const WHAT = '这件追回'
const LONGEST = 500

/**
 * Whoever was paid says what they have to say, while the hearing is open; for a firm whoever may act for it, because it is
 * heard once. The same words again change nothing. Faults: UNAUTHENTICATED, NOT_FOUND (also for somebody else's, and before
 * it was served), FORBIDDEN, INVALID_INPUT, CONFLICT.
 */
export function objectToReversal(deps: AnswerReversalDeps) {
  return async (actor: Actor, command: { id: string; statement: string }): Promise<Reversal> => {
    const { userId, maskedName } = userOf(actor)
    const reversal = await deps.reversals.get(existingId(command.id, WHAT))
    if (!reversal || reversal.status === 'PROPOSED') throw notFound(WHAT)
    const entitlement = await deps.entitlements.get(reversal.entitlementId)
    const standing = await standingOf(deps.authority, actor, entitlement?.subjectId ?? '', WHAT)
    requireDeeds(standing, '说明情况')
    const statement = command.statement.trim()
    if (statement === '' || statement.length > LONGEST)
      throw invalidInput(`请写清您的情况（${LONGEST} 字以内），定的人看得到。`)
    if (reversal.statement === statement) return reversal
    const to = nextReversal(reversal.status, 'OBJECT')
    const said =
      to &&
      (await deps.reversals.move(reversal.id, {
        ...{ event: 'OBJECT', from: reversal.status, to, statement, words: statement },
        ...{ actorKind: 'USER', actorId: userId, actorName: maskedName, at: deps.clock.now() },
      }))
    const now = await deps.reversals.get(reversal.id)
    if (!now || (!said && now.statement !== statement))
      throw new Fault('CONFLICT', '这件追回已经收到过您的说明，或者已经定了。有新情况请打 12345。')
    return now
  }
}

/** The reversals that whoever got the cases may see of them; what nobody was told of yet is nobody's to see. */
export function reversalsOfCases({ reversals }: Pick<AnswerReversalDeps, 'reversals'>) {
  return async (cases: readonly EntitlementCase[]): Promise<(Reversal | null)[]> => {
    const all = await reversals.ofCases(cases.map(({ id }) => id))
    return cases.map(one => all.find(each => each.entitlementId === one.id && wasTold(each)) ?? null)
  }
}

/** Served, whatever became of it. */
const wasTold = ({ hearingUntil }: Reversal): boolean => hearingUntil !== null

/** Where a step leads: news that comes late tells nothing that a later step has overtaken. */
const LEADS_TO: Readonly<Record<string, readonly ReversalStatus[]>> = {
  SERVE: ['HEARING', 'OBJECTED'],
  DECIDE: ['REPAYING'],
  DROP: ['DROPPED'],
  CAME_BACK: ['DROPPED'],
  SETTLE: ['REPAID'],
}

/** Tells whoever was paid where it stands now, once a step. */
export function tellReversal(
  { reversals, clock }: Pick<AnswerReversalDeps, 'reversals' | 'clock'>,
  tell: ReturnType<typeof announce>,
) {
  return async (id: string, event: string): Promise<void> => {
    const reversal = await reversals.get(id)
    if (!reversal || !LEADS_TO[event]?.includes(reversal.status)) return
    const words = reversalInWords(reversal, chinaDate(clock.now()))
    if (words) await tell(reversal.entitlementId, 'REVERSAL', `reversal-${id}-${event}`, words)
  }
}
