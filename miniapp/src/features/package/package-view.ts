import { shortDate } from '@policy-direct/shared/format/date'
import { amountInList, yuan } from '@policy-direct/shared/format/money'
import {
  backWords,
  canTogether,
  FULFILMENT_WORDS,
  REACHES_ACCOUNT,
} from '@policy-direct/shared/vocabulary/fulfilment-words'
import type {
  NearMissPartsFragment,
  PackageEntitlementFragment,
  PolicyPackageQuery,
} from '../../generated/types'

export type Package = PolicyPackageQuery['policyPackage']
export type PackageCase = PackageEntitlementFragment
export type NearMiss = NearMissPartsFragment
export type Alternative = Package['alternatives'][number]

/**
 * The package with what each offer comes to beside the others (N-3); reduced ones last, because they are confirmed after
 * those that take some of their people.
 */
export function besideEachOther(shown: Package): Package {
  if (shown.reduced.length === 0) return shown
  const left = new Map(shown.reduced.map(({ entitlement, amountFen }) => [entitlement.id, amountFen]))
  const whole = shown.ready.filter(({ id }) => !left.has(id))
  const reduced = shown.ready.flatMap(one => {
    const amountFen = left.get(one.id)
    return amountFen === undefined ? [] : [{ ...one, amountFen }]
  })
  return { ...shown, ready: [...whole, ...reduced] }
}

/** Of an offer that comes to less: what it would be alone; null for every other. */
export function wholeAmountLine(one: PackageCase, { alternatives }: Package): string | null {
  const whole = alternatives.find(({ entitlement }) => entitlement.id === one.id)?.entitlement.amountFen
  return whole === undefined ? null : `单独领是 ${amountInList(whole)}，有的人已经算在另一项里`
}

/** Offers that are not in the package at all beside the recommended ones; reduced ones are. */
export const otherChoices = ({ alternatives, ready }: Package): Alternative[] =>
  alternatives.filter(({ entitlement }) => !ready.some(({ id }) => id === entitlement.id))

/** Those still to be chosen; the others are gone with an earlier grant. */
export const openChoices = (shown: Package): Alternative[] =>
  otherChoices(shown).filter(({ lessFen }) => lessFen !== null)

/** Still to be chosen, or gone with an earlier grant. */
export function otherChoicesTitle(
  others: readonly Alternative[],
  proven: boolean,
): { title: string; note: string } {
  const open = others.some(({ lessFen }) => lessFen !== null)
  if (!open) return { title: '不能重复领的', note: `${others.length} 项` }
  return { title: '只能选一项的', note: proven ? '已替您选多的' : `${others.length} 项` }
}

/** Items that wait for a tap, can be asked for, or are nearly there. */
export const openItems = ({ ready, instant, nearMisses }: Package): string[] =>
  [...ready, ...instant, ...nearMisses].map(({ item }) => item.id)

/** Why it is not recommended, and what it would cost. */
export function alternativeLines({ insteadOf, lessFen, because }: Alternative): string[] {
  if (lessFen === null) return [`现在领不了：${because}`]
  const names = insteadOf.map(({ item }) => item.name).join('、')
  const cost = lessFen === 0 ? '两样一样多' : `换成这一项，一共少领 ${amountInList(lessFen)}`
  return [`和${names}只能选一项`, cost]
}

/** Money that has to be made up again (暂退) is said at once, with its day. */
export function nature(one: PackageCase): string {
  if (one.dueBackOn) {
    const { nature, back } = backWords(one.item.fulfilmentKind)
    return `${nature}，${one.dueBackOn} 前要${back}`
  }
  const own = NOT_PAID[one.item.fulfilmentKind]
  if (own) return own
  return one.item.beneficiaryKind === 'ENTERPRISE' ? '发给企业，不用还' : '发给您，不用还'
}

/** What becomes of a benefit that no bank of ours pays (CC-13). */
const NOT_PAID: Partial<Record<PackageCase['item']['fulfilmentKind'], string>> = {
  WAIVER: '直接少缴，不用先缴后退',
  DEFERRAL: '晚一些缴，不算欠',
  REFUND: '征收部门退给您',
  SERVICE: '只提醒，不涉及金额',
}

/** 您可领, 您可减免: what stands over the sum of everything that is ready. */
export const readyWord = ({ ready }: Package): string =>
  `您${canTogether(ready.map(one => one.item.fulfilmentKind))}`

/** Announced ends with the name of the item that ends, the nearest first. */
export const endingsIn = ({ endings, ready, instant, nearMisses }: Package) => {
  const names = new Map([...ready, ...instant, ...nearMisses].map(({ item }) => [item.id, item.name]))
  return endings
    .map(ending => ({ ...ending, name: names.get(ending.itemId) ?? '' }))
    .sort((a, b) => a.on.localeCompare(b.on))
}

/** Who confirmed it, and that every clause was met. */
export function basis(one: PackageCase, today: string): [string, string] {
  const by = one.item.leadDepartment.shortName
  const on = one.confirmedByDepartmentOn
    ? ` ${shortDate(one.confirmedByDepartmentOn, today)} 已核定`
    : '正在核定'
  return [`${one.clauses.length} 项全符合`, `${by}${on}`]
}

/** Under the hero: every digit, how many items, and that nothing has to be handed in. */
export function totalLine(ready: Package): string[] {
  return [`共 ${yuan(ready.readyFen)}`, `${ready.ready.length} 项`, '材料 0 份']
}

/** The first clause that stands in the way. */
export function obstacle(near: NearMiss) {
  return near.clauses.find(clause => clause.verdict !== 'MET')
}

/** 还差 1 项：连续缴费满 12 个月 — or what has to be looked up first. */
export function obstacleLine(near: NearMiss): string {
  const clause = obstacle(near)
  if (!clause) return near.headline
  return clause.verdict === 'UNKNOWN' ? `还要核实 1 项：${clause.text}` : `还差 1 项：${clause.text}`
}

/** What to do, or when it heals by itself. */
export function roadLine(near: NearMiss): string | null {
  const clause = obstacle(near)
  return clause?.gap?.text ?? clause?.road?.text ?? null
}

/** The step a case is at, in one line. */
export function stepLine(one: PackageCase): string {
  if (one.status === 'READY') return one.confirmBy ? `${one.confirmBy} 前点一下确认` : '等您点一下确认'
  const step = one.timeline.find(each => each.state === 'NOW')
  return step?.pausedBecause ?? step?.name ?? standing(one)
}

const STANDING: Record<PackageCase['status'], string> = {
  UNDER_REVIEW: '部门正在核定',
  DOUBTFUL: '部门要再核实一项',
  READY: '等您确认',
  QUEUED: '已确认，排队等资金',
  IN_NOTICE: '公示中',
  IN_EXECUTION: '在路上',
  FULFILLED: '到账了',
  RETURNED: '退回来了，要换账户',
  DECLINED: '您放弃了',
  REJECTED: '部门退回了',
  LAPSED: '过期了',
  WITHDRAWN: '您撤回了申报',
}

/** Where it stands, in the words of its kind: 到账了, 已减免, 已退税. */
export function standing({ status, item: { fulfilmentKind } }: PackageCase): string {
  const words = FULFILMENT_WORDS[fulfilmentKind]
  if (status === 'FULFILLED') return words.done
  if (status === 'IN_EXECUTION') return words.underway
  if (status === 'RETURNED' && !REACHES_ACCOUNT.has(fulfilmentKind)) return '没有办成，正在核对'
  return STANDING[status]
}
