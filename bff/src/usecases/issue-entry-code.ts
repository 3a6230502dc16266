import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { type EntryCodeOrder, entryCodeNumber, issueRefusal } from '../domain/entry-code-issue'
import { onDuty } from '../domain/staff-duty'
import type { EntryCode, SceneSeal } from '../ports/entry-codes'
import type { Ids } from '../ports/ids'
import { usableKey } from './acting'
import { describe, type IssuedCode, type IssuedEntryCodesDeps } from './issued-entry-codes'

export interface IssueEntryCodeDeps extends IssuedEntryCodesDeps {
  seal: SceneSeal
  ids: Ids
}

export type IssueEntryCode = EntryCodeOrder & { idempotencyKey: string }

export type IssueOutcome = { kind: 'ISSUED'; code: IssuedCode } | { kind: 'REFUSED'; message: string }

const TRIES = 5
const NUMBER_BYTES = 12

/**
 * A department issues a code for an item it leads, a category, an event or a place (XQ-2). The same key again answers
 * with the code of the first time. Faults: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT.
 */
export function issueEntryCode(deps: IssueEntryCodeDeps) {
  return async (actor: Actor, { idempotencyKey, ...given }: IssueEntryCode): Promise<IssueOutcome> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const key = usableKey(idempotencyKey)
    const at = deps.clock.now()
    const today = chinaDate(at)
    const order = { ...given, placement: given.placement.trim(), headline: given.headline?.trim() || null }
    const item = order.itemId === null ? null : await deps.items.current(order.itemId, today)
    const refused = issueRefusal(order, item, staff.department, today)
    if (refused) return { kind: 'REFUSED', message: refused }
    const draft = {
      ...order,
      department: staff.department,
      regionCode: staff.regionCode,
      specialist: null,
      validFrom: today,
    }
    const code = await issueUnderNewNumber(deps, draft, {
      staffId: staff.staffId,
      staffName: staff.name,
      key,
      at,
    })
    return { kind: 'ISSUED', code: await describe(deps, (await deps.codes.listed(code.code))!) }
  }
}

type Draft = Omit<EntryCode, 'code' | 'scene' | 'withdrawnAt' | 'replacedBy'>

/** Draws numbers until one is free. */
export async function issueUnderNewNumber(
  { codes, seal, ids }: Pick<IssueEntryCodeDeps, 'codes' | 'seal' | 'ids'>,
  draft: Draft,
  by: { staffId: string; staffName: string; key: string; at: Date },
): Promise<EntryCode> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const number = entryCodeNumber(draft.kind, ids.token(NUMBER_BYTES))
    const code = { ...draft, code: number, scene: seal.sceneOf(number), withdrawnAt: null, replacedBy: null }
    const issued = await codes.issue({ ...by, code })
    if (issued) return issued
  }
  throw new Error('no free number for a code')
}
