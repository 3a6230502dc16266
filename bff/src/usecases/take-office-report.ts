import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import { Fault, notFound } from '../domain/fault'
import { officeName, type ReportHead, type ReportLine } from '../domain/office-report'
import { OFFICE_REPORT, readReportHead, readReportLine } from '../domain/office-report-file'
import { badLine } from '../domain/signed-file'
import { onDuty } from '../domain/staff-duty'
import type { Cache } from '../ports/cache'
import type { Digest } from '../ports/digest'
import type { ComparedReport, ListedReceipt, OfficeReports, OfficeSeals } from '../ports/office-reports'
import type { TokenDigest } from '../ports/token-digest'
import { type CompareReportsDeps, compareOfficeReports } from './compare-office-reports'
import { holderOf } from './read-pool-books'
import { endedMeanwhile, orRefuse, TAKEN_BEFORE } from './refuse-file'
import { textLines } from './signed-lines'

export interface OfficeReportDeps extends CompareReportsDeps {
  officeReports: OfficeReports
  officeSeals: OfficeSeals
  cache: Cache
  digest: Digest
  ticketDigest: TokenDigest
  /** A person has to look: logged and counted. */
  alarm(what: string, detail: Readonly<Record<string, string>>): void
}

const TICKET_BYTES = 24
const TICKET_LIVES_MS = 5 * 60_000
const LINES_A_PAGE = 1_000
const NEWEST = 100

/** What came of a file. `repeated`: it had been taken before, nothing happened again. */
export interface TakenReport {
  number: string
  lineCount: number
  repeated: boolean
}

/** Lists of the matters of whoever asks, the newest day first. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listOfficeReports({ officeReports }: Pick<OfficeReportDeps, 'officeReports'>) {
  return async (actor: Actor): Promise<ComparedReport[]> => officeReports.reports(holderOf(actor), NEWEST)
}

/** Where each of these receipts stands in an office's own list; whoever got the receipts has checked who may see them. */
export function listedReceipts({ officeReports }: Pick<OfficeReportDeps, 'officeReports'>) {
  return async (receipts: readonly string[]): Promise<(ListedReceipt | null)[]> => {
    const all = await officeReports.listed(receipts)
    return receipts.map(number => all.find(({ receipt }) => receipt === number) ?? null)
  }
}

/** A ticket to bring one list, a few minutes long. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function openOfficeReport({ cache, ids, ticketDigest }: OfficeReportDeps) {
  return async (actor: Actor): Promise<string> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const ticket = ids.token(TICKET_BYTES)
    await cache.set(keyOf({ ticketDigest }, ticket), JSON.stringify(staff), TICKET_LIVES_MS)
    return ticket
  }
}

export const knowsOfficeReport = (deps: OfficeReportDeps) => async (ticket: string) =>
  (await deps.cache.get(keyOf(deps, ticket))) !== null

/**
 * Reads a list to its signature, keeps it line by line and compares it with our books; money never moves by it. A forged or
 * cut one, one of another department's matter, of a day that has not ended, or with a line nobody can read is refused with the
 * line. Faults: NOT_FOUND for a ticket that is over, INVALID_INPUT.
 */
export function takeOfficeReport(deps: OfficeReportDeps) {
  const compare = compareOfficeReports(deps)
  return async (ticket: string, content: AsyncIterable<Uint8Array>): Promise<TakenReport> => {
    const kept = await deps.cache.get(keyOf(deps, ticket))
    if (!kept) throw notFound('这次导入（超过五分钟了），请重新选一次文件')
    const staff = JSON.parse(kept) as StaffActor
    const { head, came } = await read(deps, staff, content).catch(error => {
      if (error instanceof Fault) deps.alarm('list refused', { staffId: staff.staffId, why: error.message })
      throw error
    })
    await deps.cache.delete(keyOf(deps, ticket))
    await compare()
    return { number: head.number, lineCount: head.count, repeated: came === 'SAME' }
  }
}

async function read(deps: OfficeReportDeps, staff: StaffActor, content: AsyncIterable<Uint8Array>) {
  const { officeReports, clock, ids } = deps
  const id = ids.uuid()
  return orRefuse(officeReports, clock, id, async () => {
    const { head, digest } = await load(deps, staff, id, content)
    const came = await officeReports.close(id, digest)
    if (came === 'ENDED') throw endedMeanwhile()
    if (came === 'CLASH') throw badLine(1, `编号 ${head.number} 收过另一份，内容不一样`)
    if (came === 'SAME') await officeReports.refuse(id, TAKEN_BEFORE, clock.now())
    return { head, came }
  })
}

async function load(
  deps: OfficeReportDeps,
  staff: StaffActor,
  id: string,
  content: AsyncIterable<Uint8Array>,
): Promise<{ head: ReportHead; digest: string }> {
  const { officeReports, officeSeals, digest, clock } = deps
  const lines = textLines(content, OFFICE_REPORT)
  const first = await lines.next()
  if (first.done) throw badLine(1, '文件是空的')
  const head = readReportHead(first.value, chinaDate(clock.now()))
  const seal = officeSeals(head.office)
  if (!seal.agreed) throw badLine(1, `和${officeName(head.office)}还没有约定签名`)
  if (!(await officeReports.departments(head.office, head.scope)).includes(staff.department))
    throw badLine(1, `不是本局事项的清单（${head.office}，${head.scope}）`)
  await officeReports.open({
    ...{ id, ...head, department: staff.department, staffId: staff.staffId, actorName: staff.name },
    at: clock.now(),
  })
  const signing = seal.begin()
  signing.add(first.value)
  const sums = { DONE: 0, BACK: 0 }
  let line = 1
  let page: ReportLine[] = []
  const keep = async () => {
    if (page.length > 0 && !(await officeReports.add(id, page))) throw endedMeanwhile()
    page = []
  }
  for await (const text of lines) {
    line += 1
    const read = readReportLine(text, line, head)
    if ('signature' in read) {
      await keep()
      holdsTogether(head, read.count, line - 2, sums, line)
      if (!signing.holds(read.signature))
        throw badLine(line, `签名不对，文件不是${officeName(head.office)}签的，或者中途改过`)
      return { head, digest: digest(read.signature) }
    }
    sums[read.movement] += read.amountFen
    page.push(read)
    if (page.length === LINES_A_PAGE) await keep()
    signing.add(text)
  }
  throw badLine(line + 1, '文件没有结尾，不完整')
}

/** Head, lines and end say the same count and the same sums. */
function holdsTogether(
  head: ReportHead,
  said: number,
  count: number,
  sums: { DONE: number; BACK: number },
  line: number,
): void {
  if (said !== count || head.count !== count)
    throw badLine(line, `开头说有 ${head.count} 笔、结尾说有 ${said} 笔，文件里是 ${count} 笔`)
  if (head.doneFen !== sums.DONE)
    throw badLine(line, `开头说办成 ${head.doneFen} 分，一笔一笔加起来是 ${sums.DONE} 分`)
  if (head.backFen !== sums.BACK)
    throw badLine(line, `开头说还回来 ${head.backFen} 分，一笔一笔加起来是 ${sums.BACK} 分`)
}

const keyOf = ({ ticketDigest }: Pick<OfficeReportDeps, 'ticketDigest'>, ticket: string) =>
  `office-report:${ticketDigest(ticket).toString('hex')}`
