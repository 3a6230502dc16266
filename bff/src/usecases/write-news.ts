import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { DepartmentNews, Newsroom, NewsText } from '../ports/newsroom'
import type { PolicyItems } from '../ports/policy-items'
import { existingId } from './acting'

export interface WriteNewsDeps {
  newsroom: Newsroom
  items: PolicyItems
  clock: Clock
  ids: Ids
}

/** A piece with whether the asking person wrote it, and its items by name. */
export interface DeskPiece extends DepartmentNews {
  mine: boolean
  items: { itemId: string; name: string; inForce: boolean }[]
}

const TITLE = { least: 2, most: 40 }
const LINES = { most: 8, longest: 300 }
const MOST_ITEMS = 10
const LONGEST_REASON = 100
/** N-9: nothing of ours asks anybody to open an address. */
const ADDRESS = /https?:|www\.|[a-z0-9-]+\.(com|cn|net|org|top|xyz|cc)\b/i

/** What the own department wrote, the newest first. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listDeskNews(deps: WriteNewsDeps) {
  return async (actor: Actor): Promise<DeskPiece[]> => {
    const staff = writing(actor)
    const all = (await deps.newsroom.of(staff.department)).filter(piece => answersFor(staff, piece))
    return Promise.all(all.map(piece => shown(deps, staff, piece)))
  }
}

/**
 * Writes a piece, or rewrites one's own while nobody has published it. Faults: UNAUTHENTICATED, FORBIDDEN,
 * INVALID_INPUT, NOT_FOUND for another department's, CONFLICT when it was published or rewritten meanwhile, or when
 * the key stands for another text.
 */
export function writeNews(deps: WriteNewsDeps) {
  return async (
    actor: Actor,
    { id, key, ...raw }: NewsText & { id: string | null; key: string },
  ): Promise<DeskPiece> => {
    const staff = writing(actor)
    const at = deps.clock.now()
    const text = await usable(deps, raw)
    if (id !== null) {
      const piece = await ownPiece(deps, staff, id)
      if (piece.writtenBy.staffId !== staff.staffId) throw forbidden('只有写的人能改，请让他改。')
      if (!(await deps.newsroom.rewrite(piece.id, piece.revision, text))) throw gone()
      return shown(deps, staff, await ownPiece(deps, staff, id))
    }
    const { department, regionCode, staffId } = staff
    const written = await deps.newsroom.write({
      ...text,
      id: deps.ids.uuid(),
      department,
      regionCode,
      writtenAt: at,
      staffId,
      key,
    })
    if (!sameText(written, text))
      throw new Fault('CONFLICT', '这一条已经按别的内容提交过了，请刷新看看，要改就改那一条。')
    return shown(deps, staff, written)
  }
}

/** A second person publishes the revision they read. Faults: as above; FORBIDDEN for who wrote it. */
export function publishNews(deps: WriteNewsDeps) {
  return async (actor: Actor, { id, revision }: { id: string; revision: number }): Promise<DeskPiece> => {
    const staff = writing(actor)
    const piece = await ownPiece(deps, staff, id)
    if (piece.writtenBy.staffId === staff.staffId) throw forbidden('自己写的要由另一个人看过再发布。')
    if (!(await deps.newsroom.publish(piece.id, revision, staff.staffId, deps.clock.now()))) throw gone()
    return shown(deps, staff, await ownPiece(deps, staff, id))
  }
}

/** Takes a piece down; what was published stays in the books with the reason. Faults: as above. */
export function withdrawNews(deps: WriteNewsDeps) {
  return async (actor: Actor, command: { id: string; reason: string }): Promise<DeskPiece> => {
    const staff = writing(actor)
    const reason = command.reason.trim()
    if (reason === '' || reason.length > LONGEST_REASON)
      throw invalidInput(`请写一句为什么撤下（${LONGEST_REASON} 字以内）。`)
    const piece = await ownPiece(deps, staff, command.id)
    if (!(await deps.newsroom.withdraw(piece.id, staff.staffId, reason, deps.clock.now()))) throw gone()
    return shown(deps, staff, await ownPiece(deps, staff, command.id))
  }
}

const sameText = (a: NewsText, b: NewsText): boolean =>
  a.title === b.title && same(a.lines, b.lines) && same(a.itemIds, b.itemIds)
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at])

const writing = (actor: Actor): StaffActor => onDuty(actor, 'REVIEWER', 'ACCEPTOR')
const gone = () => new Fault('CONFLICT', '这一条刚被改过、发布或者撤下了，请刷新看看。')

async function ownPiece({ newsroom }: WriteNewsDeps, staff: StaffActor, id: string): Promise<DepartmentNews> {
  const piece = await newsroom.piece(existingId(id, '这条资讯'))
  if (!piece || !answersFor(staff, piece)) throw notFound('这条资讯')
  return piece
}

async function usable({ items, clock }: WriteNewsDeps, text: NewsText): Promise<NewsText> {
  const title = text.title.trim()
  const lines = text.lines.map(line => line.trim()).filter(line => line !== '')
  if (title.length < TITLE.least || title.length > TITLE.most)
    throw invalidInput(`标题写 ${TITLE.least} 到 ${TITLE.most} 个字。`)
  if (lines.length === 0 || lines.length > LINES.most || lines.some(line => line.length > LINES.longest))
    throw invalidInput(`正文写 1 到 ${LINES.most} 段，每段不超过 ${LINES.longest} 字。`)
  if ([title, ...lines].some(line => ADDRESS.test(line)))
    throw invalidInput('资讯里不放网址，骗子也这么写。要打开哪一项，在下面选事项。')
  const inForce = new Set((await items.inForce(chinaDate(clock.now()))).map(({ id }) => id))
  const itemIds = [...new Set(text.itemIds)]
  if (itemIds.length > MOST_ITEMS || itemIds.some(id => !inForce.has(id)))
    throw invalidInput(`选正在办的事项，最多 ${MOST_ITEMS} 项。`)
  return { title, lines, itemIds }
}

async function shown(
  { items, clock }: WriteNewsDeps,
  staff: StaffActor,
  piece: DepartmentNews,
): Promise<DeskPiece> {
  const today = chinaDate(clock.now())
  const named = await Promise.all(
    piece.itemIds.map(async itemId => {
      const [item, now] = await Promise.all([items.latest(itemId, today), items.current(itemId, today)])
      return { itemId, name: item?.name ?? itemId, inForce: now !== null }
    }),
  )
  return { ...piece, mine: piece.writtenBy.staffId === staff.staffId, items: named }
}
