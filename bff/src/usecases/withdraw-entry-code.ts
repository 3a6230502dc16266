import type { Actor } from '../domain/actor'
import { notFound } from '../domain/fault'
import { onDuty } from '../domain/staff-duty'
import type { IssueOutcome } from './issue-entry-code'
import { describe, type IssuedEntryCodesDeps, isTheirs } from './issued-entry-codes'

export interface WithdrawEntryCode {
  code: string
  reason: string
  /** Number of the code that takes its place. */
  replacedBy: string | null
}

const REASON = { least: 2, most: 60 }

/**
 * Withdraws a code: what hangs on walls stays there and from now on answers with what replaced it (nothing is
 * reprinted). Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for another department's or region's code.
 */
export function withdrawEntryCode(deps: IssuedEntryCodesDeps) {
  return async (actor: Actor, command: WithdrawEntryCode): Promise<IssueOutcome> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const code = await deps.codes.listed(command.code)
    if (!code || !isTheirs(staff, code)) throw notFound('这个码')
    const reason = command.reason.trim()
    if (reason.length < REASON.least || reason.length > REASON.most)
      return { kind: 'REFUSED', message: '写一句停用的理由，2 到 60 个字。' }
    const { replacedBy } = command
    if (replacedBy !== null) {
      const replacement = await deps.codes.listed(replacedBy)
      if (!replacement || !isTheirs(staff, replacement)) throw notFound('接替的码')
      const { status } = await describe(deps, replacement)
      if (replacedBy === code.code || status !== 'STANDING')
        return { kind: 'REFUSED', message: '接替的码要是另一个在用的码。' }
    }
    const at = deps.clock.now()
    const done = await deps.codes.withdraw({ code: code.code, staffName: staff.name, reason, replacedBy, at })
    if (!done) return { kind: 'REFUSED', message: '这个码已经停用过了，请刷新看最新情况。' }
    return { kind: 'ISSUED', code: await describe(deps, (await deps.codes.listed(code.code))!) }
  }
}
