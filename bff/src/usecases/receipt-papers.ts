import { addDays, chinaDate, startOfChinaDay } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { Fault, invalidInput } from '../domain/fault'
import { receiptLink } from '../domain/receipt'
import {
  type PaperReceipt,
  receiptPaper,
  type Statement,
  statementLine,
  statementSums,
} from '../domain/receipt-paper'
import type { PolicyItemVersion } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { Cache } from '../ports/cache'
import type { BookedReceipt, CaseRecords } from '../ports/case-records'
import type { Clock } from '../ports/clock'
import type { EntitlementReader } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import type { Press } from '../ports/printing'
import type { TokenDigest } from '../ports/token-digest'
import { standingOf } from './acting'
import { receiptSheet } from './receipt-sheet'
import { statementSheet } from './statement-sheet'
import { ownEntitlement } from './view-entitlement'

export interface PaperDeps {
  entitlements: EntitlementReader
  authority: Authority
  records: Pick<CaseRecords, 'receipts' | 'booked'>
  items: Pick<PolicyItems, 'version'>
  cache: Cache
  clock: Clock
  ids: Ids
  ticketDigest: TokenDigest
  press: Press
  /** Our own address, without a trailing slash. */
  publicUrl: string
}

/** What a ticket opens. */
type Ticket =
  | { kind: 'RECEIPT'; entitlementId: string }
  | { kind: 'STATEMENT'; subjectId: string; name: string; year: number; format: 'PDF' | 'CSV' }

export type Paper =
  | { kind: 'PDF'; name: string; pdf: Uint8Array }
  | { kind: 'CSV'; name: string; statement: Statement }

const TICKET_BYTES = 24
const TICKET_LIVES_MS = 2 * 60_000
const FIRST_YEAR = 2000

/** The receipts of one year, oldest first, each with its item. Faults: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT. */
export function listReceipts(deps: PaperDeps) {
  return async (actor: Actor, { beneficiaryId, year }: { beneficiaryId: string; year: number | null }) => {
    const standing = await standingOf(deps.authority, actor, beneficiaryId)
    return ofYear(deps, standing.beneficiaryId, year ?? thisYear(deps))
  }
}

/**
 * A ticket for the paper of one case's receipt, for whom the case belongs to and who may look at it; the paper can be
 * fetched without a session for two minutes (a browser and WeChat's downloader carry none).
 * Faults: UNAUTHENTICATED, NOT_FOUND, CONFLICT while there is no receipt.
 */
export function openReceipt(deps: PaperDeps) {
  return async (actor: Actor, entitlementId: string): Promise<string> => {
    const found = await ownEntitlement(deps, actor, entitlementId)
    const [receipt] = found.status === 'FULFILLED' ? await deps.records.receipts([found.id]) : []
    if (!receipt) throw new Fault('CONFLICT', '这一笔还没有办完，或者后来退回了，现在没有回执。')
    return issue(deps, { kind: 'RECEIPT', entitlementId: found.id })
  }
}

/** As `openReceipt`, for all receipts of a year. Faults: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT. */
export function openStatement(deps: PaperDeps) {
  return async (
    actor: Actor,
    { beneficiaryId, year, format }: { beneficiaryId: string; year: number; format: 'PDF' | 'CSV' },
  ): Promise<string> => {
    const standing = await standingOf(deps.authority, actor, beneficiaryId)
    checkYear(deps, year)
    const { beneficiaryId: subjectId, name } = standing
    return issue(deps, { kind: 'STATEMENT', subjectId, name, year, format })
  }
}

/** The paper behind a ticket; null for one that opens nothing, or no longer. */
export function takePaper(deps: PaperDeps) {
  return async (ticket: string): Promise<Paper | null> => {
    const kept = await deps.cache.get(keyOf(deps, ticket))
    if (!kept) return null
    const wanted = JSON.parse(kept) as Ticket
    return wanted.kind === 'RECEIPT' ? printReceipt(deps, wanted.entitlementId) : state(deps, wanted)
  }
}

const keyOf = ({ ticketDigest }: PaperDeps, ticket: string) => `paper:${ticketDigest(ticket).toString('hex')}`

async function issue(deps: PaperDeps, wanted: Ticket): Promise<string> {
  const ticket = deps.ids.token(TICKET_BYTES)
  await deps.cache.set(keyOf(deps, ticket), JSON.stringify(wanted), TICKET_LIVES_MS)
  return ticket
}

async function printReceipt(deps: PaperDeps, entitlementId: string): Promise<Paper | null> {
  const found = await deps.entitlements.get(entitlementId)
  // Money may have come back since the ticket was issued: then there is nothing to prove.
  if (found?.status !== 'FULFILLED') return null
  const [receipt] = await deps.records.receipts([entitlementId])
  if (!receipt) return null
  const paper = receiptPaper({ ...found, ...receipt }, await itemOf(deps, found))
  const link = receiptLink(deps.publicUrl, receipt.number, receipt.digest)
  const pdf = await deps.press.print(receiptSheet(paper, link, new Date(receipt.at)))
  return { kind: 'PDF', name: `${receipt.number}.pdf`, pdf }
}

async function state(
  deps: PaperDeps,
  { subjectId, name, year, format }: Extract<Ticket, { kind: 'STATEMENT' }>,
): Promise<Paper> {
  const lines = (await ofYear(deps, subjectId, year)).map(({ receipt, item }) => statementLine(receipt, item))
  const today = chinaDate(deps.clock.now())
  const lastDay = `${year}-12-31`
  const until = lastDay < today ? lastDay : today
  const statement: Statement = { name, year, until, lines, sums: statementSums(lines) }
  const file = `receipts-${year}`
  if (format === 'CSV') return { kind: 'CSV', name: `${file}.csv`, statement }
  const pdf = await deps.press.print(statementSheet(statement, deps.clock.now()))
  return { kind: 'PDF', name: `${file}.pdf`, pdf }
}

async function ofYear(
  deps: PaperDeps,
  subjectId: string,
  year: number,
): Promise<{ receipt: BookedReceipt; item: PolicyItemVersion }[]> {
  checkYear(deps, year)
  const from = startOfChinaDay(`${year}-01-01`)
  const until = startOfChinaDay(addDays(`${year}-12-31`, 1))
  const booked = await deps.records.booked(subjectId, from, until)
  return Promise.all(booked.map(async receipt => ({ receipt, item: await itemOf(deps, receipt) })))
}

const thisYear = ({ clock }: PaperDeps) => Number(chinaDate(clock.now()).slice(0, 4))

function checkYear(deps: PaperDeps, year: number): void {
  if (year < FIRST_YEAR || year > thisYear(deps)) throw invalidInput('没有这一年的回执。')
}

async function itemOf(
  { items }: PaperDeps,
  { itemId, itemVersion }: Pick<PaperReceiptCase, 'itemId' | 'itemVersion'>,
): Promise<PolicyItemVersion> {
  const item = await items.version(itemId, itemVersion)
  if (!item) throw new Error(`${itemId}@${itemVersion} was never published`)
  return item
}

type PaperReceiptCase = PaperReceipt & { itemId: string; itemVersion: number }
