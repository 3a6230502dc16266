import { FULFILMENT_WORDS, promisedBy } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { BundlePartPartsFragment, BundleRequestPartsFragment } from '../../generated/types'

export type BundleRequest = BundleRequestPartsFragment
export type BundlePart = BundlePartPartsFragment

type Standing = {
  status: BundlePart['status']
  entitlement: { status: NonNullable<BundlePart['entitlement']>['status'] } | null
}

/** 3 项里办好了 1 项, also that something waits for the person. */
export function requestLine(parts: readonly Standing[]): string {
  const done = parts.filter(({ entitlement }) => entitlement?.status === 'FULFILLED').length
  const ready = parts.filter(({ entitlement }) => entitlement?.status === 'READY').length
  return [`${parts.length} 项里办好了 ${done} 项`, ...(ready > 0 ? [`${ready} 项等您点一下确认`] : [])].join(
    '，',
  )
}

/** Nothing more comes of it by itself. */
export const isOver = ({ parts }: Pick<BundleRequest, 'parts'>): boolean =>
  parts.every(
    ({ status, entitlement }) =>
      status === 'REFUSED' ||
      status === 'DROPPED' ||
      status === 'WITHDRAWN' ||
      (entitlement !== null && ENDED.has(entitlement.status)),
  )
const ENDED: ReadonlySet<string> = new Set(['FULFILLED', 'DECLINED', 'REJECTED', 'LAPSED', 'WITHDRAWN'])

/** Where one item stands, in one sentence. */
export function partLine(part: BundlePart, today: string): string {
  switch (part.status) {
    case 'WAITING':
      return part.afterName
        ? `等${part.afterName}办成，自动接着办，您不用再来`
        : '收到了，马上替您提交，您不用再点'
    case 'STARTED':
      return part.entitlement ? caseLine(part, part.entitlement, today) : '已经在办'
    case 'REFUSED':
    case 'DROPPED':
    case 'WITHDRAWN':
      return part.message ?? '这一项没有办'
  }
}

function caseLine(
  { application, afterName }: BundlePart,
  one: NonNullable<BundlePart['entitlement']>,
  today: string,
): string {
  const kind = one.item.fulfilmentKind
  const { done, underway } = FULFILMENT_WORDS[kind]
  switch (one.status) {
    case 'FULFILLED':
      return afterName ? `${done}，是${afterName}办成以后自动接着办的` : done
    case 'IN_EXECUTION':
    case 'IN_NOTICE':
      return one.likelyBy ? promisedBy(one.likelyBy, today, kind) : underway
    case 'QUEUED':
      return '确认好了，排队等资金'
    case 'READY':
      return one.confirmBy ? `核定好了，等您确认，${one.confirmBy} 前有效` : '核定好了，等您确认'
    case 'UNDER_REVIEW':
    case 'DOUBTFUL':
      return application ? application.words : '要人核实一项，不是不行；核实完告诉您，不用您做什么'
    case 'RETURNED':
      return '退回来了，要您看一下账户'
    case 'DECLINED':
      return '您选择了不领'
    case 'REJECTED':
      return one.departmentNote ? `部门退回了：${one.departmentNote}` : '部门退回了这一笔'
    case 'LAPSED':
      return '过了确认期限'
    case 'WITHDRAWN':
      return '您撤回了申报'
  }
}

/** What departments asked to have corrected, each once for all items that want it, with where to correct it. */
export interface AskedOnce {
  name: string
  why: string
  items: { name: string; applicationId: string }[]
}

/** Everything that is to be corrected, of all items together. */
export function askedOnce(parts: readonly BundlePart[]): AskedOnce[] {
  const all = new Map<string, AskedOnce>()
  for (const { application, itemName } of parts) {
    if (application?.status !== 'INCOMPLETE') continue
    for (const { name, why } of application.missing) {
      const known = all.get(`${name} ${why}`) ?? { name, why, items: [] }
      all.set(`${name} ${why}`, {
        ...known,
        items: [...known.items, { name: itemName, applicationId: application.id }],
      })
    }
  }
  return [...all.values()]
}

/** Cases that wait for the person's tap, or for another account. */
export const waitsForYou = ({ entitlement }: BundlePart): boolean =>
  entitlement?.status === 'READY' || entitlement?.status === 'RETURNED'

/** What it comes to; nothing of what came to nothing. */
export const amountOf = ({ entitlement }: BundlePart): number =>
  entitlement === null || CAME_TO_NOTHING.has(entitlement.status) ? 0 : entitlement.amountFen
const CAME_TO_NOTHING: ReadonlySet<string> = new Set(['DECLINED', 'REJECTED', 'LAPSED', 'WITHDRAWN'])

/** The sum is the person's: confirmed, on its way or there. */
export const isSure = ({ entitlement }: BundlePart): boolean =>
  entitlement !== null && SURE.has(entitlement.status)
const SURE: ReadonlySet<string> = new Set(['READY', 'IN_NOTICE', 'IN_EXECUTION', 'FULFILLED'])
