import { shortDate } from '@policy-direct/shared/format/date'
import { amountInList, amountInSentence } from '@policy-direct/shared/format/money'
import {
  arrivalTogether,
  backWords,
  promisedBy,
  verbTogether,
} from '@policy-direct/shared/vocabulary/fulfilment-words'
import type {
  ConfirmEntitlementsMutation,
  PackageEntitlementFragment,
  PolicyPackageQuery,
} from '../../generated/types'

export type ConfirmCase = Pick<
  PackageEntitlementFragment,
  'id' | 'beneficiaryId' | 'amountFen' | 'dueBackOn' | 'likelyBy' | 'expectedTime' | 'payoutAccount'
> & {
  clauses: readonly { values: readonly { fact: string; source: { shortName: string } }[] }[]
  item: Pick<PackageEntitlementFragment['item'], 'name' | 'fulfilmentKind'> & {
    leadDepartment: { shortName: string }
  }
}

export type TapResult = ConfirmEntitlementsMutation['confirmEntitlements'][number]

/** 分 of all of them together. */
export const totalOf = (cases: readonly ConfirmCase[]): number =>
  cases.reduce((sum, one) => sum + one.amountFen, 0)

/** By when it arrives, and whether it has to be made up again. */
export function promiseOf(one: ConfirmCase, today: string): (string | null)[] {
  return [
    one.likelyBy ? promisedBy(one.likelyBy, today, one.item.fulfilmentKind) : null,
    one.dueBackOn ? `${one.dueBackOn} 前${backWords(one.item.fulfilmentKind).back}` : null,
  ]
}

type Account = NonNullable<ConfirmCase['payoutAccount']>

/** Every account money of this tap goes to, with the items it gets; usually one. */
export function accountsOf(cases: readonly ConfirmCase[]): { account: Account; items: string[] }[] {
  const accounts = new Map<string, { account: Account; items: string[] }>()
  for (const { payoutAccount: account, item } of cases) {
    if (!account) continue
    const known = accounts.get(account.id) ?? { account, items: [] }
    known.items.push(item.name)
    accounts.set(account.id, known)
  }
  return [...accounts.values()]
}

type Kind = ConfirmCase['item']['fulfilmentKind']

/** Where it shows that no bank of ours pays (CC-13). */
const ELSEWHERE: Partial<Record<Kind, { name: string; note: string }>> = {
  REFUND: { name: '退到您缴税的账户', note: '由征收部门退，不用填账户。' },
  WAIVER: { name: '不发钱，直接少缴', note: '由执行部门直接减，不用先缴后退。' },
  DEFERRAL: { name: '不发钱，晚一些缴', note: '到期前缴上，不算欠。' },
  SERVICE: { name: '只提醒，不涉及金额', note: '不用填账户。' },
}

/** Where what goes into no account shows, each way once. */
export const elsewhereOf = (cases: readonly ConfirmCase[]): { name: string; note: string }[] => [
  ...new Set(cases.flatMap(({ item }) => ELSEWHERE[item.fulfilmentKind] ?? [])),
]

const lentWords = ({ amountFen, dueBackOn, item }: ConfirmCase): string => {
  const { nature, back } = backWords(item.fulfilmentKind)
  return `${amountInList(amountFen)}是${nature}，${dueBackOn} 前要${back}`
}

/** What the person agrees to, in two lines: which data, and what is only lent. */
export function agreementOf(cases: readonly ConfirmCase[]): string {
  const lent = cases.filter(one => one.dueBackOn)
  const what = cases.length > 1 ? `这 ${cases.length} 项` : '这一项'
  const back = lent.length ? `，也知道 ${lent.map(lentWords).join('；')}` : ''
  return `点确认，就是同意用以上信息办理${what}${back}。`
}

/** Who confirmed them, without repeating one. */
export function departmentsOf(cases: readonly ConfirmCase[]): string {
  return [...new Set(cases.map(one => one.item.leadDepartment.shortName))].join('、')
}

/** How many different data are used, and whose they are: 用到 8 条信息 / 来自 5 个部门和 1 家银行：…. */
export function dataUsed(cases: readonly ConfirmCase[]): { line: string; sources: string } {
  const values = cases.flatMap(one => one.clauses.flatMap(clause => clause.values))
  const facts = new Set(values.map(value => value.fact))
  const sources = [...new Set(values.map(value => value.source.shortName))]
  const banks = sources.filter(name => name.endsWith('银行')).length
  const from = [
    sources.length > banks && `${sources.length - banks} 个部门`,
    banks > 0 && `${banks} 家银行`,
  ].filter(Boolean)
  return {
    line: `用到 ${facts.size} 条信息`,
    sources: `来自 ${from.join('和 ')}：${sources.join('、')}`,
  }
}

export type GivenUp = { title: string; text: string }

/**
 * What is given up by confirming these (就高不重复); null where nothing is. Not where the recommended ones are among them:
 * the package has reduced the others already.
 */
export function givenUpBy(
  cases: readonly ConfirmCase[],
  shown: Pick<PolicyPackageQuery['policyPackage'], 'alternatives'> | undefined,
): GivenUp | null {
  const ids = new Set(cases.map(({ id }) => id))
  const costs = (shown?.alternatives ?? []).filter(
    ({ entitlement, insteadOf, lessFen }) =>
      lessFen !== null && ids.has(entitlement.id) && !insteadOf.some(({ id }) => ids.has(id)),
  )
  const gone = costs.flatMap(({ insteadOf }) => insteadOf)
  if (gone.length === 0) return null
  const lessFen = costs.reduce((sum, one) => sum + (one.lessFen ?? 0), 0)
  const names = gone.map(({ item, amountFen }) => `${item.name} ${amountInList(amountFen)}`).join('、')
  const less = lessFen > 0 ? `一共少领 ${amountInList(lessFen)}。` : '两样一样多。'
  return {
    title: `确认这一项，会放弃${names}`,
    text: `${less}${costs[0]?.because ?? ''}。确认以后不能换回来。`,
  }
}

/** From the first to the last of them to arrive: 承诺 11-23 到 12-04 之间到账. */
export function arrivalOf(cases: readonly ConfirmCase[], today: string): string {
  const days = [...new Set(cases.flatMap(one => one.likelyBy ?? []))].sort()
  const [first] = days
  const last = days.at(-1)
  const word = arrivalTogether(kindsOf(cases))
  if (!first || !last) return `${word}马上告诉您`
  return first === last
    ? `承诺 ${shortDate(first, today)} 前${word}`
    : `承诺 ${shortDate(first, today)} 到 ${shortDate(last, today)} 之间${word}`
}

export const confirmWords = (cases: readonly ConfirmCase[]): string =>
  `确认${verbTogether(kindsOf(cases))} ${amountInSentence(totalOf(cases))}`

/** 确认领取, 确认减免: the name of the sheet. */
export const confirmTitle = (cases: readonly ConfirmCase[]): string => `确认${verbTogether(kindsOf(cases))}`

const kindsOf = (cases: readonly ConfirmCase[]) => cases.map(one => one.item.fulfilmentKind)

/** Whole sentences for 读给我听. */
export function spokenConfirm(cases: readonly ConfirmCase[]): string {
  const account = cases.find(one => one.payoutAccount)?.payoutAccount
  const where = account ? `钱打到${account.bankName}，尾号${account.tail.split('').join(' ')}的账户。` : ''
  return `${cases.map(one => `${one.item.name}，${amountInSentence(one.amountFen)}。`).join('')}${where}${agreementOf(cases)}`
}
