import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import { type HallFilter, passes, shelfCounts } from '../domain/hall/hall-filter'
import { cursorOf, inOrder, keyOf, type OrderKey, roundedScore, UNJUDGED } from '../domain/hall/hall-order'
import { itemTexts } from '../domain/hall/item-texts'
import { type TagMenus, tagMenus } from '../domain/hall/tag-menus'
import { type TextIndex, textIndex } from '../domain/hall/text-index'
import { type EverydayWord, wantedWords } from '../domain/hall/wanted-words'
import type { JudgedRight } from '../domain/judge-items'
import type { PolicyItemVersion, PolicyShelf, TagRule } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { EntitlementCase } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import { derived } from './derived'
import type { noteMissedSearch } from './note-missed-search'
import type { placeItems } from './place-items'

export interface ReadHallDeps {
  items: PolicyItems
  clock: Clock
  /** What people call things, for a search. */
  everyday(): Promise<readonly EverydayWord[]>
  rules: readonly TagRule[]
  place: ReturnType<typeof placeItems>
  noteMissed: ReturnType<typeof noteMissedSearch>
}

export interface HallQuestion {
  text: string | null
  filter: HallFilter
  /** Whose marks to show; null for people who only look. */
  beneficiaryId: string | null
  first: number | null
  after: string | null
  clientAddress: string
}

export interface HallEntry {
  item: PolicyItemVersion
  right: JudgedRight<EntitlementCase> | null
}

export interface HallOutcome {
  total: number
  entries: HallEntry[]
  next: string | null
  /** Items by shelf, without regard to the shelf that was asked for. */
  shelves: { shelf: PolicyShelf; count: number }[]
  /** Tags one can narrow to, one's own first. */
  tags: ReturnType<TagMenus['choices']>
  /** Lead departments that have items for this kind. */
  departments: string[]
  /** Items for the other kind that the same words find. */
  otherKind: number
  /** Items the words find when nothing but the kind narrows. */
  unfiltered: number
}

const A_PAGE = 20
const MOST = 50
const LONGEST_TEXT = 60

/**
 * A page of the hall (BZ-1): items in force by words and filter; for a beneficiary what can be had comes first, with
 * what each means for them. A first page without any item is noted as missed. Faults: INVALID_INPUT (size, text or
 * cursor), and those of `placeItems`.
 */
export function readHall({ items, clock, everyday, rules, place, noteMissed }: ReadHallDeps) {
  const indexes = new WeakMap<readonly PolicyItemVersion[], TextIndex<PolicyItemVersion>>()
  const indexOf = (inForce: readonly PolicyItemVersion[]) => {
    const index = indexes.get(inForce) ?? textIndex(inForce.map(itemTexts))
    indexes.set(inForce, index)
    return index
  }
  const menus = new WeakMap<readonly PolicyItemVersion[], TagMenus>()
  const menusOf = (inForce: readonly PolicyItemVersion[], today: LocalDate) => {
    const drawn = menus.get(inForce) ?? tagMenus(rules, inForce, today)
    menus.set(inForce, drawn)
    return drawn
  }
  const ownTags = derived<string[]>()
  return async (actor: Actor, question: HallQuestion): Promise<HallOutcome> => {
    const { filter, beneficiaryId } = question
    const text = usableText(question.text)
    const behind = behindOf(question.after)
    const today = chinaDate(clock.now())
    const inForce = await items.inForce(today)
    const tagged = menusOf(inForce, today)
    const found = text
      ? indexOf(inForce)(wantedWords(text, await everyday()))
      : inForce.map(value => ({ value, score: 0 }))
    const placed = beneficiaryId ? await place(actor, beneficiaryId, inForce, '看政策大厅') : null

    const lines = found
      .filter(({ value }) => passes(value, filter) && tagged.has(filter.tag ?? null, value.id))
      .map(({ value: item, score }) => ({
        item,
        key: { ...(placed?.place(item.id) ?? UNJUDGED), score: roundedScore(score), id: item.id },
      }))
      .sort((a, b) => inOrder(a.key, b.key))
    const size = pageSize(question.first)
    const rest = behind ? lines.filter(({ key }) => inOrder(behind, key) < 0) : lines
    const page = rest.slice(0, size)
    const last = page.at(-1)

    const values = found.map(({ value }) => value)
    const own = placed
      ? await ownTags(placed.snapshot, inForce, today, () => tagged.heldBy(placed.snapshot.subject))
      : []
    const kind = filter.kind ?? null
    const ofKind = values.filter(item => passes(item, { kind }))
    if (text && values.length === 0 && !behind) await noteMissed(text, question.clientAddress)
    return {
      total: lines.length,
      entries: page.map(({ item }) => ({ item, right: placed?.right(item) ?? null })),
      next: last && rest.length > size ? cursorOf(last.key) : null,
      shelves: shelfCounts(
        values.filter(
          item => passes(item, { ...filter, shelf: null }) && tagged.has(filter.tag ?? null, item.id),
        ),
      ),
      tags: tagged.choices(kind, own),
      departments: [
        ...new Set(inForce.filter(item => passes(item, { kind })).map(item => item.leadDepartment)),
      ].sort(),
      otherKind: values.length - ofKind.length,
      unfiltered: ofKind.length,
    }
  }
}

function usableText(text: string | null): string | null {
  if (text === null || text.trim() === '') return null
  if (text.length > LONGEST_TEXT) throw invalidInput(`最多写 ${LONGEST_TEXT} 个字来找。`)
  return text
}

function behindOf(after: string | null): OrderKey | null {
  if (after === null) return null
  const key = keyOf(after)
  if (!key) throw invalidInput('翻页的位置不对，请从头再看。')
  return key
}

function pageSize(first: number | null): number {
  if (first === null) return A_PAGE
  if (!Number.isInteger(first) || first < 1 || first > MOST) throw invalidInput(`一页 1 到 ${MOST} 项。`)
  return first
}
