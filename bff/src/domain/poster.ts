import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { departmentName, fullDepartmentName } from '@policy-direct/shared/vocabulary/department'
import { backWords } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { PolicyItemVersion } from '../eligibility'

/** What a poster says, in the order it is read. */
export interface Poster {
  issuer: string
  /** One to three lines. */
  headline: string[]
  figure: PosterFigure | null
  /** Beside the figure; the last line is the promise. */
  benefit: string[]
  whoTitle: string
  who: string[]
  steps: string[]
  /** What must be known before: money that has to come back. */
  caution: string | null
  contact: string
  /** What it rests on, who leads, which version. */
  basis: string
  code: string
}

export interface PosterFigure {
  before: string | null
  number: string
  unit: string
  /** The money must come back: hatched. */
  hatched: boolean
}

/** What a code on paper has to say for itself. */
export interface PostedCode {
  code: string
  department: string
  headline: string | null
  validFrom: LocalDate
  validUntil: LocalDate | null
  /** 企业服务专员 陈雨 220104-037; null for codes of a department. */
  specialist: string | null
}

const WHO_SHOWN = 5
const MENU_SHOWN = 7
const LINE_LETTERS = 6
const AMOUNTS = /(\d[\d,]*(?:\.\d+)?)\s*(%|万元|亿元|元)/g

/** A poster for one item. */
export function posterOf(item: PolicyItemVersion, code: PostedCode): Poster {
  const dueBackOn = item.fulfilment.dueBackOn ?? null
  const lent = backWords(item.fulfilment.kind)
  const basis = item.legalBasis[0]
  return {
    issuer: fullDepartmentName(code.department),
    headline: headlineOf(code.headline ?? item.name),
    figure: figureOf(item.benefit.text, dueBackOn !== null),
    benefit: [
      ...(code.headline ? [`${item.name}：${item.benefit.text}`] : [item.benefit.text]),
      promiseOf(item),
    ],
    whoTitle: `谁能领（${item.beneficiary.text.replace(/^面向/, '')}）`,
    who: item.conditions.slice(0, WHO_SHOWN).map(({ text }) => withoutAsides(text)),
    steps: stepsOf(item),
    caution: dueBackOn && `这笔钱是${lent.nature}，到期前提醒您，${inWords(dueBackOn)}前要${lent.back}。`,
    contact: code.specialist ?? `${item.contact.name}，电话 ${item.contact.phone}`,
    basis: [
      basis && `依据 ${basis.documentNumber ?? `《${basis.title}》`}`,
      `牵头 ${departmentName(item.leadDepartment)}`,
      `${code.validFrom} 发布，第 ${item.version} 版`,
      ...until(code),
      ...(item.sample ? ['样例'] : []),
    ]
      .filter(Boolean)
      .join('  |  '),
    code: code.code,
  }
}

/** A poster for many items: a shelf, a domain, everything for enterprises (政策大礼包). */
export function menuPosterOf(title: string, items: readonly PolicyItemVersion[], code: PostedCode): Poster {
  const more = items.length - MENU_SHOWN
  return {
    issuer: fullDepartmentName(code.department),
    headline: headlineOf(code.headline ?? `${title}，\n扫码看您能领几项。`),
    figure:
      items.length > 0 ? { before: null, number: String(items.length), unit: '项', hatched: false } : null,
    benefit: [`${title}，一张码看全。`, '符合的直接列出来，\n不用一项一项找。'],
    whoTitle: '有这些',
    who: [
      ...items.slice(0, MENU_SHOWN).map(({ name }) => name),
      ...(more > 0 ? [`还有 ${more} 项，扫码看`] : []),
    ],
    steps: ['扫码，看有哪些政策', '登录，看自己能领哪几项、多少钱', '点一下确认，钱到账户'],
    caution: null,
    contact: code.specialist ?? `电话 ${HOTLINE}`,
    basis: [`${departmentName(code.department)}发布`, code.validFrom, ...until(code)].join('  |  '),
    code: code.code,
  }
}

/** The largest amount named; 最高 where there are several. Null where the benefit names none. */
export function figureOf(text: string, hatched: boolean): PosterFigure | null {
  const named = [...text.matchAll(AMOUNTS)].map(([, number, unit]) => ({ number: number!, unit: unit! }))
  if (named.length === 0) return null
  const most = named.reduce((a, b) => (worth(b) > worth(a) ? b : a))
  return { before: named.length > 1 ? '最高' : null, ...most, hatched }
}

const UNITS: Record<string, number> = { '%': 0.000_001, 元: 1, 万元: 10_000, 亿元: 100_000_000 }
const worth = ({ number, unit }: { number: string; unit: string }): number =>
  Number(number.replaceAll(',', '')) * (UNITS[unit] ?? 0)

/** Lines as written; one long line is broken into equal ones. */
export function headlineOf(text: string): string[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const only = lines[0] ?? ''
  if (lines.length > 1 || only.length <= LINE_LETTERS) return lines
  const count = Math.min(3, Math.ceil(only.length / LINE_LETTERS))
  const each = Math.ceil(only.length / count)
  return Array.from({ length: count }, (_, at) => only.slice(at * each, (at + 1) * each)).filter(Boolean)
}

function promiseOf({ application, materials }: PolicyItemVersion): string {
  const asked = materials.filter(({ onlyIfUnknown, suppliedBy }) => !onlyIfUnknown && !suppliedBy).length
  const papers = asked === 0 ? '不交材料' : `只交 ${asked} 份材料`
  if (application.mode === 'AUTO') return `不用申请，${papers}。`
  return application.mode === 'INSTANT' ? `申请就办，${papers}。` : `网上申报，${papers}。`
}

function stepsOf({ application, fulfilment, timeLimit }: PolicyItemVersion): string[] {
  const days = `一般 ${timeLimit.promisedDays} 个工作日`
  const last = fulfilment.kind === 'PAYOUT' || fulfilment.kind === 'DEPOSIT_RELEASE' ? '到账' : '办好'
  if (application.mode === 'INSTANT')
    return ['扫码，看条件符不符合', '点一下申请，资料自动带出', `${last}，能秒批的当场办`]
  if (application.mode === 'STANDARD')
    return ['扫码，看条件和材料', '网上或窗口申报，一样办', `${last}，${days}`]
  return ['扫码，看自己能领多少', '点一下，确认收款账户', `${last}，${days}`]
}

const withoutAsides = (text: string): string => text.replace(/（[^）]*）/g, '')

/** A poster says in full who speaks. */
const until = ({ validUntil }: PostedCode): string[] => (validUntil ? [`有效到 ${validUntil}`] : [])

const inWords = (day: LocalDate): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year} 年 ${month} 月 ${date} 日`
}
