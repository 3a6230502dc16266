import { backWords, haveWord } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { PolicyItemPartsFragment } from '../../generated/types'
import type { KeyValue, Step } from '../../ui'

export type Item = PolicyItemPartsFragment

const MODES = { AUTO: '免申即享', INSTANT: '即申即享', STANDARD: '申报' } as const

/** How it is handled, for whom; 样例 while a city has not checked the text. */
export function tagsOf(item: Item): string[] {
  return [
    MODES[item.applicationMode],
    item.maxVisits === 0 ? '零跑动' : '最多跑一次',
    item.audience,
    ...(item.sample ? ['样例'] : []),
  ]
}

/** Why nothing has to be handed in, or what. */
export function materialsLine(item: Item): string {
  const own = item.materials.filter(material => !material.suppliedBy)
  return own.length === 0 ? '全部由部门数据核对，不用您交' : own.map(material => material.name).join('、')
}

export const materialsCount = (item: Item): number =>
  item.materials.filter(material => !material.suppliedBy).length

/** The procedure; nothing has begun yet for somebody who only looks. */
export const stepsOf = (item: Item): Step[] =>
  item.steps.map(step => ({
    name: step.name,
    state: 'LATER' as const,
    lines: [step.description],
    end: step.promisedDays === null ? step.actor : `承诺 ${step.promisedDays} 个工作日`,
  }))

/** 暂退，2027-12-31 前要补足; nothing for what is one's own. */
export function lentLine(item: Item): string | null {
  const { nature, back } = backWords(item.fulfilmentKind)
  return item.dueBackOn && `${nature}，${item.dueBackOn} 前要${back}`
}

export function deadlines(item: Item): KeyValue[] {
  const { back } = backWords(item.fulfilmentKind)
  return [
    ...(item.ending ? [{ label: '停办', value: `${item.ending.on} 起` }] : []),
    ...(item.confirmBy
      ? [{ label: '确认', value: `${item.confirmBy} 前` }]
      : [{ label: '确认', value: '长期有效' }]),
    ...(item.noticeWorkingDays > 0
      ? [{ label: '公示', value: `${item.noticeWorkingDays} 个工作日，无异议后付款` }]
      : []),
    ...(item.dueBackOn ? [{ label: back, value: `${item.dueBackOn} 前${back}，提前 60 天提醒您` }] : []),
  ]
}

export function contactLines(item: Item): KeyValue[] {
  return [
    { label: '牵头部门', value: item.leadDepartment.name },
    { label: '联系人', value: item.contact.name },
    { label: '时间', value: item.contact.hours },
    ...item.legalBasis.map((basis, at) => ({
      label: at === 0 ? '依据' : `依据 ${at + 1}`,
      value: basis.documentNumber ? `${basis.title} ${basis.documentNumber}` : basis.title,
    })),
  ]
}

/** Whole sentences for 读给我听. */
export function spokenGuide(item: Item): string {
  const ending = item.ending ? `请注意，这一项${item.ending.on}起停办，${item.ending.reason}。` : ''
  const conditions = item.conditions.map((condition, at) => `第${at + 1}条，${condition.text}。`).join('')
  return `${item.name}。${item.summary}。${ending}谁能${haveWord(item.fulfilmentKind)}：${conditions}要交什么：${materialsLine(item)}。有问题打${item.contact.phone}。`
}
