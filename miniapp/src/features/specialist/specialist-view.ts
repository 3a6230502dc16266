import { shortDate } from '@policy-direct/shared/format/date'
import { amountInList } from '@policy-direct/shared/format/money'
import type { Viewer } from '../../api/acting'
import type { SpecialistDeskQuery } from '../../generated/types'

export type Specialist = NonNullable<Viewer['staff']>
export type Desk = SpecialistDeskQuery['specialistDesk']
export type Firm = Desk['enterprises'][number]
export type Part = 'ALL' | 'READY' | 'NEAR' | 'UNDERWAY'

/** Whether this person's page is the specialists' one: who also decides cases begins at the desk. */
export const serves = ({ roles }: Specialist): boolean =>
  roles.includes('SPECIALIST') && !roles.includes('REVIEWER') && !roles.includes('ACCEPTOR')

const IN_PART: Record<Part, (firm: Firm) => boolean> = {
  ALL: () => true,
  READY: ({ ready }) => ready.length > 0,
  NEAR: ({ nearMisses }) => nearMisses.length > 0,
  UNDERWAY: ({ inProgress }) => inProgress.length > 0,
}
const WORDS: Record<Part, string> = { ALL: '全部', READY: '待确认', NEAR: '还差一步', UNDERWAY: '办理中' }

/** Firms of a part whose name holds the searched words. */
export const firmsIn = (firms: readonly Firm[], part: Part, words: string): Firm[] =>
  firms.filter(firm => IN_PART[part](firm) && firm.name.includes(words.trim()))

export const partsOf = (firms: readonly Firm[]): { value: Part; word: string; count: number }[] =>
  (Object.keys(WORDS) as Part[]).map(value => ({
    value,
    word: WORDS[value],
    count: firms.filter(IN_PART[value]).length,
  }))

/** What a firm can get, in one line: the amount first. */
export function firmLine({ ready, readyFen, nearMisses, inProgress }: Firm): {
  amount: string | null
  text: string
} {
  const [first] = ready
  if (first) {
    const text = ready.length === 1 ? first.itemName : `${ready.length} 项等确认`
    return { amount: amountInList(readyFen), text }
  }
  if (inProgress[0]) return { amount: null, text: `${inProgress[0].itemName}，${inProgress[0].state}` }
  if (nearMisses[0]) return { amount: null, text: `${nearMisses[0].itemName}，还差 1 项` }
  return { amount: null, text: '现在没有能领的' }
}

/** When it was pushed and whether the firm has looked; for a near miss the condition, in the policy's words. */
export function firmNote(
  { ready, nearMisses, inProgress, pushedOn, opened }: Firm,
  now: string,
): string | null {
  if (ready.length > 0 && pushedOn)
    return `${shortDate(pushedOn, now)} 推送，${opened ? '看过，没有确认' : '还没打开'}`
  if (inProgress.length === 0 && nearMisses[0]?.missing) return nearMisses[0].missing
  return null
}

export type Shareable = { itemId: string | null; name: string }

/** What can be shared with a firm: what waits for it, then what is near, then the whole package. */
export function shareables({ ready, nearMisses }: Firm): Shareable[] {
  const named = new Map([...ready, ...nearMisses].map(({ itemId, itemName }) => [itemId, itemName]))
  const items = [...named].slice(0, MOST_SHARED).map(([itemId, name]) => ({ itemId, name }))
  return [...items, { itemId: null, name: '政策大礼包，看全部能领的' }]
}

const MOST_SHARED = 4

/** Short for the title of the sheet: without place and legal form. */
export const shortName = (name: string): string =>
  name.replace(/^(吉林省|长春市)/, '').replace(/(股份|责任)?(有限)?公司$/, '') || name

/** Three counts; one or two confirmations are not told, so that no firm can be guessed. */
export const funnelOf = ({ scanned, viewed, confirmed }: Desk['funnel']) => [
  { word: '扫码', count: String(scanned) },
  { word: '看了自己的', count: String(viewed) },
  { word: '确认', count: confirmed === null ? '不到 3' : String(confirmed) },
]
