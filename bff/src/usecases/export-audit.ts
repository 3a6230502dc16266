import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import { supervising } from '../domain/supervision'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { AuditEvent, AuditExport, Supervision } from '../ports/supervision'
import type { TokenDigest } from '../ports/token-digest'
import { existingDay } from './acting'

export interface ExportDeps {
  supervision: Supervision
  clock: Clock
  ids: Ids
  digest: TokenDigest
}

const TICKET_BYTES = 24
const TICKET_LIVES_MS = 2 * 60_000

/**
 * XQ-8 audit export: records who takes which days' events, and gives a ticket that opens them once within two minutes.
 * Faults: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT.
 */
export function openAuditExport({ supervision, clock, ids, digest }: ExportDeps) {
  return async (
    actor: Actor,
    { from, until, format }: { from: LocalDate; until: LocalDate; format: 'CSV' | 'NDJSON' },
  ): Promise<string> => {
    const { staff, reach } = supervising(actor)
    if (existingDay(until) < existingDay(from)) throw invalidInput('结束的日子不能早于开始的日子。')
    const ticket = ids.token(TICKET_BYTES)
    const request = { id: ids.uuid(), staffId: staff.staffId, ...reach, format, from, until, at: clock.now() }
    await supervision.openExport(request, digest(ticket))
    return ticket
  }
}

/** The events behind a ticket, which is used up; null for one that opens nothing. */
export function takeAuditExport({ supervision, clock, digest }: ExportDeps) {
  return async (
    ticket: string,
  ): Promise<{ request: AuditExport; events: AsyncIterable<readonly AuditEvent[]> } | null> => {
    const at = clock.now()
    const request = await supervision.takeExport(digest(ticket), new Date(at.getTime() - TICKET_LIVES_MS), at)
    return request && { request, events: supervision.events(request) }
  }
}
