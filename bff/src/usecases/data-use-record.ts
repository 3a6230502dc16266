import { chinaDate, chinaMinute } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { BASIS_WORDS, type DataUseRecord } from '../domain/data-use-record'
import { actorInWords, ownLook } from '../domain/own-look'
import type { Authority } from '../ports/authority'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { Ids } from '../ports/ids'
import type { Press } from '../ports/printing'
import type { TokenDigest } from '../ports/token-digest'
import { standingOf, userOf } from './acting'
import type { WithdrawnConsent } from './consents'
import { dataUseSheet } from './data-use-sheet'

export interface DataUseRecordDeps {
  authority: Authority
  dataUses: DataUses
  withdrawnConsents: (userId: string, subjectId: string) => Promise<Pick<WithdrawnConsent, 'name' | 'at'>[]>
  cache: Cache
  clock: Clock
  ids: Ids
  ticketDigest: TokenDigest
  press: Press
}

interface Ticket {
  subjectId: string
  userId: string
  name: string
  format: 'PDF' | 'CSV'
}

export type DataUsePaper =
  | { kind: 'PDF'; name: string; pdf: Uint8Array }
  | { kind: 'CSV'; name: string; record: DataUseRecord }

const TICKET_BYTES = 24
const TICKET_LIVES_MS = 2 * 60_000
const MOST_LINES = 5_000
const FILE = 'data-uses'

/**
 * A ticket for a beneficiary's whole record of uses, for themselves and those who act for them; good for two minutes.
 * Taking it is recorded as well. Faults: UNAUTHENTICATED, NOT_FOUND.
 */
export function openDataUseRecord(deps: DataUseRecordDeps) {
  return async (
    actor: Actor,
    { beneficiaryId, format }: { beneficiaryId: string; format: 'PDF' | 'CSV' },
  ): Promise<string> => {
    const standing = await standingOf(deps.authority, actor, beneficiaryId)
    const user = userOf(actor)
    const ticket = deps.ids.token(TICKET_BYTES)
    const { beneficiaryId: subjectId, name } = standing
    const wanted: Ticket = { subjectId, userId: user.userId, name, format }
    await deps.cache.set(keyOf(deps, ticket), JSON.stringify(wanted), TICKET_LIVES_MS)
    await deps.dataUses.record([ownLook(user, standing, '“谁看过我的数据”的全部记录', '下载存一份')])
    return ticket
  }
}

/** The record behind a ticket; null for one that opens nothing, or no longer. */
export function takeDataUseRecord(deps: DataUseRecordDeps) {
  return async (ticket: string): Promise<DataUsePaper | null> => {
    const kept = await deps.cache.get(keyOf(deps, ticket))
    if (!kept) return null
    const wanted = JSON.parse(kept) as Ticket
    const record = await recordOf(deps, wanted)
    if (wanted.format === 'CSV') return { kind: 'CSV', name: `${FILE}.csv`, record }
    const pdf = await deps.press.print(dataUseSheet(record, deps.clock.now()))
    return { kind: 'PDF', name: `${FILE}.pdf`, pdf }
  }
}

const keyOf = ({ ticketDigest }: DataUseRecordDeps, ticket: string) =>
  `data-use-record:${ticketDigest(ticket).toString('hex')}`

async function recordOf(
  deps: DataUseRecordDeps,
  { subjectId, userId, name }: Ticket,
): Promise<DataUseRecord> {
  const uses = await deps.dataUses.list(subjectId, new Date(0), MOST_LINES + 1)
  const withdrawn = await deps.withdrawnConsents(userId, subjectId)
  return {
    name,
    until: chinaDate(deps.clock.now()),
    cut: uses.length > MOST_LINES,
    lines: uses.slice(0, MOST_LINES).map(use => ({
      at: chinaMinute(use.at),
      actor: actorInWords(use, userId),
      what: use.what,
      purpose: use.purpose,
      basis: BASIS_WORDS[use.basis],
    })),
    withdrawn: withdrawn.map(({ name, at }) => `${chinaMinute(at)} 撤回：${name}`),
  }
}
