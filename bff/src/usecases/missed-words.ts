import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import { Fault, forbidden, invalidInput, notFound } from '../domain/fault'
import { missedWord } from '../domain/hall/wanted-words'
import { answersFor, onDuty } from '../domain/staff-duty'
import type { PolicyItemVersion } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { EverydayWords, ProposedWord } from '../ports/everyday-words'
import type { Ids } from '../ports/ids'
import type { MissedSearches } from '../ports/missed-searches'
import type { PolicyItems } from '../ports/policy-items'
import { existingId } from './acting'

export interface MissedWordsDeps {
  missed: MissedSearches
  words: EverydayWords
  items: PolicyItems
  clock: Clock
  ids: Ids
  /** GB/T 2260 code of the city whose departments lead items. */
  city: string
}

/** A word with the item it means and whether the asking person proposed it. */
export interface DeskWord extends ProposedWord {
  item: PolicyItemVersion
  mine: boolean
}

export interface MissedMonth {
  words: { word: string; times: number; everydayWord: DeskWord | null }[]
  /** Words looked for less often than are shown. */
  rare: number
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/
/** What was written once or twice could be a name; from three on it is a wish of several. */
const FEWEST_TIMES = 3
const MOST_SHOWN = 100

/** CC-10: what people looked for and did not find. Faults: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT. */
export function readMissedSearches(deps: MissedWordsDeps) {
  return async (actor: Actor, month: string): Promise<MissedMonth> => {
    const staff = reading(actor)
    if (!MONTH.test(month)) throw invalidInput('月份要写成 2026-11 这样。')
    const [all, own] = await Promise.all([deps.missed.of(month), wordsOf(deps, staff)])
    const often = all.filter(({ times }) => times >= FEWEST_TIMES)
    const standing = own.filter(({ accepted }) => accepted !== false)
    return {
      rare: all.length - often.length,
      words: often.slice(0, MOST_SHOWN).map(({ word, times }) => ({
        word,
        times,
        everydayWord: standing.find(({ say }) => say === word) ?? null,
      })),
    }
  }
}

/** Words of the own department's items. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listEverydayWords(deps: MissedWordsDeps) {
  return async (actor: Actor): Promise<DeskWord[]> => wordsOf(deps, reading(actor))
}

/**
 * Proposes that a word people use means an item the department leads. Faults: UNAUTHENTICATED, FORBIDDEN,
 * INVALID_INPUT, NOT_FOUND for another department's item, CONFLICT when the key stands for another word or item.
 */
export function proposeEverydayWord(deps: MissedWordsDeps) {
  return async (
    actor: Actor,
    { say, itemId, key }: { say: string; itemId: string; key: string },
  ): Promise<DeskWord> => {
    const staff = reading(actor)
    const at = deps.clock.now()
    const item = await deps.items.current(itemId, chinaDate(at))
    if (!item || item.leadDepartment !== staff.department || staff.regionCode !== deps.city)
      throw notFound('这个事项')
    const word = missedWord(say)
    if (word === null || word.length < 2 || word.includes(' '))
      throw invalidInput('俗称写 2 到 20 个字，中间不空格，不带号码。')
    const proposed = await deps.words.propose({
      id: deps.ids.uuid(),
      say: word,
      itemId,
      department: staff.department,
      proposedAt: at,
      staffId: staff.staffId,
      key,
    })
    if (proposed.say !== word || proposed.itemId !== itemId)
      throw new Fault('CONFLICT', `这次已经提过“${proposed.say}”了，请刷新看看，再提别的。`)
    return { ...proposed, item, mine: proposed.proposedBy.staffId === staff.staffId }
  }
}

/** A second person puts a word into use, or says no. Faults: as above; FORBIDDEN for who proposed it; CONFLICT. */
export function decideEverydayWord(deps: MissedWordsDeps) {
  return async (actor: Actor, command: { id: string; accepted: boolean }): Promise<DeskWord> => {
    const staff = reading(actor)
    const id = existingId(command.id, '这个俗称')
    const word = await deps.words.word(id)
    if (!word || !answersFor(staff, { department: word.department, regionCode: deps.city }))
      throw notFound('这个俗称')
    if (word.proposedBy.staffId === staff.staffId) throw forbidden('自己提的要由另一个人定。')
    if (!(await deps.words.decide(id, command.accepted, staff.staffId, deps.clock.now())))
      throw new Fault('CONFLICT', '这个俗称已经有人定过了，请刷新看看。')
    const item = await itemOf(deps, word)
    if (!item) throw notFound('这个俗称')
    return { ...word, accepted: command.accepted, item, mine: false }
  }
}

const reading = (actor: Actor): StaffActor => onDuty(actor, 'REVIEWER', 'ACCEPTOR')

async function wordsOf(deps: MissedWordsDeps, staff: StaffActor): Promise<DeskWord[]> {
  const all = await deps.words.of(staff.department)
  const whole = await Promise.all(
    all.map(async word => {
      const item = await itemOf(deps, word)
      return item ? [{ ...word, item, mine: word.proposedBy.staffId === staff.staffId }] : []
    }),
  )
  return whole.flat()
}

const itemOf = ({ items, clock }: MissedWordsDeps, { itemId }: ProposedWord) =>
  items.latest(itemId, chinaDate(clock.now()))
