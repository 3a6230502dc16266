import { fullDate } from '@policy-direct/shared/format/date'
import { chinaDate, chinaMinute } from '@policy-direct/shared/time/china-date'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { Actor } from '../domain/actor'
import { windowStepName } from '../domain/window-visit'
import type { Cache } from '../ports/cache'
import type { Ids } from '../ports/ids'
import type { Press, PrintMark, PrintSheet } from '../ports/printing'
import type { TokenDigest } from '../ports/token-digest'
import { LEFT, line, listedSheet, ROW, WIDTH } from './listed-sheet'
import { HAIR, NOTE } from './sheet-marks'
import type { ShowWindowVisits, WindowVisitShown } from './show-window-visit'
import { deskVisit, type VisitDeps } from './window-visit-access'

export interface WindowPaperDeps extends VisitDeps {
  show: ShowWindowVisits
  cache: Cache
  ids: Ids
  ticketDigest: TokenDigest
  press: Press
}

const TICKET_BYTES = 24
const TICKET_LIVES_MS = 2 * 60_000
const LABEL = 88

/**
 * A ticket for the paper the person takes home (受理单, or everything that is missing), for a clerk of the region; fetched
 * without a session for two minutes. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND.
 */
export function openWindowPaper(deps: WindowPaperDeps) {
  return async (actor: Actor, id: string): Promise<string> => {
    const { visit } = await deskVisit(deps, actor, id)
    const ticket = deps.ids.token(TICKET_BYTES)
    await deps.cache.set(keyOf(deps, ticket), visit.id, TICKET_LIVES_MS)
    return ticket
  }
}

/** The paper behind a ticket; null for one that opens nothing, or no longer. */
export function takeWindowPaper(deps: WindowPaperDeps) {
  return async (ticket: string): Promise<{ name: string; pdf: Uint8Array } | null> => {
    const visitId = await deps.cache.get(keyOf(deps, ticket))
    const visit = visitId ? await deps.visits.get(visitId) : null
    if (!visit) return null
    const [shown] = await deps.show({ kind: 'ANONYMOUS' }, [visit], false)
    return { name: `${visit.number}.pdf`, pdf: await deps.press.print(windowSheet(shown!, deps.clock.now())) }
  }
}

const keyOf = ({ ticketDigest }: WindowPaperDeps, ticket: string) =>
  `window-paper:${ticketDigest(ticket).toString('hex')}`

/** What somebody without a telephone agrees to, on the paper that the window keeps. */
const TO_BE_SIGNED: readonly [string, string][] = [
  ['窗口能做', '替您填这一张表，收材料，交给部门；看得到有哪些数据，看不到写的什么'],
  ['窗口做不了', '换收款账户，看别的事。钱只打到您自己的账户'],
  ['多久', '签字起 30 分钟，随时能说不办了'],
  ['本人看过，同意', '签字：                                   日期：'],
]

function boldWords({ status, shown }: WindowVisitShown['visit']): string {
  if (shown === 'CODE')
    return status === 'WAITING'
      ? '只说这一次。补齐了在手机上交，或者再来窗口，当天转部门；等您补的日子不计时。'
      : '和手机上是同一件，到哪一步“政策直达 → 进度”里随时看得到。收件的人不核定。'
  if (status === 'WAITING') return '只说这一次。补齐了带身份证再来窗口，当天转部门；等您补的日子不计时。'
  return status === 'ASKED'
    ? '没有手机的人用。签好由窗口存，只管这一件事。'
    : '收好这张单子：到哪一步打 12345 报单号，或者带身份证到任一窗口问。收件的人不核定。'
}

/** What was taken in or is missing, by whom, at which window, and what comes next, on A4. */
export function windowSheet(shown: WindowVisitShown, madeAt: Date): PrintSheet {
  const { visit, visitor, beneficiary, item, caseNumber, answer } = shown
  const missing = [...visit.steps].reverse().find(({ event }) => event === 'TELL_MISSING')
  const waits = visit.status === 'WAITING'
  const onPaper = visit.shown === 'ID_CARD'
  const title = waits ? '一次性告知单' : onPaper && visit.status === 'ASKED' ? '窗口代填委托书' : '窗口受理单'
  const rows = [
    ['来办的人', visitor],
    ['替谁办', beneficiary ?? visitor],
    ...(caseNumber ? [['办件号', caseNumber]] : []),
    ...(waits ? (missing?.reason ?? '').split('；').map((each, at) => [`还差 ${at + 1}`, each]) : []),
    ...(answer ? [['部门答复', answer]] : []),
    ...(title === '窗口代填委托书' ? TO_BE_SIGNED : []),
    ...visit.steps.map(step => [
      windowStepName(step.event, visit.shown),
      `${chinaMinute(step.at)}，${step.actorName}`,
    ]),
  ] as [string, string][]
  const listing = {
    heading: title,
    name: item?.name ?? '',
    span: `${visit.number}，${visit.windowName}，经手 ${visit.staffName}`,
    bold: [boldWords(visit)],
    title: `${title} ${visit.number}`,
    running: `${title} ${visit.number}`,
    foot: `${fullDate(chinaDate(madeAt))} 打印。问进度打 ${HOTLINE}，报单号。任何人打电话要验证码、要您转账，都不是我们。`,
  }
  return listedSheet(listing, rows.map(row), madeAt)
}

const row =
  ([label, value]: [string, string]) =>
  (y: number): PrintMark[] => [
    line(label, y, 11, { ink: NOTE, width: LABEL - 6 }),
    line(value, y, 12, { x: LEFT + LABEL, width: WIDTH - LABEL }),
    { kind: 'BOX', x: LEFT, y: y + ROW - 8, width: WIDTH, height: 0.6, ink: HAIR },
  ]
