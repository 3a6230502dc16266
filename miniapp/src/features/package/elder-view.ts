import { amountInSentence } from '@policy-direct/shared/format/money'
import {
  canTogether,
  FULFILMENT_WORDS,
  REACHES_ACCOUNT,
} from '@policy-direct/shared/vocabulary/fulfilment-words'
import { nature, openChoices, type Package, type PackageCase } from './package-view'

/** Decided, in public notice or handed to who carries it out: comes without another tap. */
export const coming = ({ inProgress }: Package): PackageCase[] =>
  inProgress.filter(
    ({ status, timeline }) =>
      (status === 'IN_NOTICE' || status === 'IN_EXECUTION') &&
      !timeline.some(({ light }) => light === 'PAUSED'),
  )

/** Confirmed, and waiting in the order of its pool for money (N-6). */
export const queued = ({ inProgress }: Package): PackageCase[] =>
  inProgress.filter(({ status }) => status === 'QUEUED')

const kindsOf = (cases: readonly PackageCase[]) => cases.map(({ item }) => item.fulfilmentKind)
const isMoney = (cases: readonly PackageCase[]): boolean =>
  cases.every(({ item }) => REACHES_ACCOUNT.has(item.fulfilmentKind))

/** A sum stands large only where it is of one sort: money, or what is not asked for. */
export const sumTogether = (cases: readonly PackageCase[]): number | null =>
  isMoney(cases) || new Set(kindsOf(cases)).size === 1
    ? cases.reduce((sum, one) => sum + one.amountFen, 0)
    : null

/** 一笔钱, 两项: what reaches an account is money, a waiver is not. */
const counted = (cases: readonly PackageCase[]): string => {
  const many = cases.length > 1
  return isMoney(cases) ? (many ? `${cases.length} 笔钱` : '一笔钱') : many ? `${cases.length} 项` : '一项'
}

const underway = (cases: readonly PackageCase[]): string => {
  if (isMoney(cases)) return '正在路上'
  const words = new Set(kindsOf(cases).map(kind => FULFILMENT_WORDS[kind].underway))
  const [only] = words
  return words.size === 1 && only ? only : '正在办'
}

/** What is to be confirmed: 您有一笔钱可以领, 您有一项可以减免. */
export const readyTitle = ({ ready }: Package): string =>
  `您有${counted(ready).replace(/^(\d)/, ' $1')}${canTogether(kindsOf(ready)).replace(/^可/, '可以')}`

/** The word of the large button: money is fetched, anything else is done. */
export const actionWord = ({ ready }: Package): string =>
  ready.length === 0 || isMoney(ready) ? '去领钱' : '去确认'

/** Besides what is ready: 另外一笔钱正在路上，自己会到，不用您点. */
export function besides(shown: Package): string | null {
  const moving = coming(shown)
  if (moving.length === 0) return null
  const arrives = isMoney(moving) ? '自己会到' : '自己会办好'
  return `另外${counted(moving).replace(/^(\d)/, ' $1')}${underway(moving)}，${arrives}，不用您点`
}

/** What cannot be had beside it; that it is the most only where all of them were weighed. */
export function othersLine(shown: Package): string | null {
  const others = openChoices(shown).length
  if (others === 0) return null
  const many = others > 1 ? `还有 ${others} 项` : '还有一项'
  return `${many}，和上面的不能一起领${shown.bestProven ? '，已替您选钱多的' : ''}。`
}

/** When nothing waits for a tap: what comes by itself, what is being looked at, or that there is nothing. */
export function elderWords(shown: Package): { title: string; text: string } {
  const moving = coming(shown)
  if (moving.length > 0)
    return {
      title: `有${counted(moving).replace(/^(\d)/, ' $1')}${underway(moving)}`,
      text: isMoney(moving)
        ? '钱自己会到，不用您点，不用您跑。到了发短信告诉您。'
        : '自己会办好，不用您点，不用您跑。办好了发短信告诉您。',
    }
  const returned = shown.inProgress.filter(({ status }) => status === 'RETURNED')
  if (returned.length > 0)
    return isMoney(returned)
      ? {
          title: '有一笔钱银行退回来了',
          text: '钱给您留着，换个能收款的账户就再发。打 12345，有人帮您办。',
        }
      : {
          title: '有一项没有办成',
          text: '部门正在核对，不会少您的。办好了发短信告诉您。',
        }
  const inLine = queued(shown)
  if (inLine.length > 0)
    return {
      title: `${counted(inLine).replace(/^(\d)/, '有 $1').replace(/^一/, '有一')}在排队等资金`,
      text: '您确认过了，不用再点。资金补上就按先后办，轮到了发短信告诉您。',
    }
  const waiting = shown.inProgress.length
  if (waiting > 0)
    return {
      title: waiting > 1 ? `有 ${waiting} 项部门正在核定` : '有一项部门正在核定',
      text: '不用您做什么，有结果发短信告诉您。',
    }
  return { title: '现在没有等您领的钱', text: '每天都替您查一遍，有了马上发短信告诉您。' }
}

/** Whole sentences for 读给我听. */
export function spokenPackage(shown: Package): string {
  if (shown.ready.length === 0) {
    const { title, text } = elderWords(shown)
    const items = coming(shown).map(one => `${one.item.name}，${amountInSentence(one.amountFen)}。`)
    return `${title}。${items.join('')}${text}`
  }
  const items = shown.ready.map(
    one => `${one.item.name}，${amountInSentence(one.amountFen)}，${nature(one)}。`,
  )
  const sum = sumTogether(shown.ready)
  const can = canTogether(kindsOf(shown.ready)).replace(/^可/, '可以')
  const first = sum === null ? readyTitle(shown) : `您${can}${amountInSentence(sum)}`
  return `${first}，不用申请。${items.join('')}点${actionWord(shown)}，再点一下确认就行。`
}
