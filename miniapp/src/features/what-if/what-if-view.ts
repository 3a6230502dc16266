import { amountInList } from '@policy-direct/shared/format/money'
import { FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { WhatIfQuery } from '../../generated/types'

export type Tried = WhatIfQuery['whatIf']
export type Changeable = Tried['changeable'][number]
export type Change = Tried['changes'][number]
/** Steps by fact. */
export type Steps = Readonly<Record<string, number>>

/** What is sent: only what was stepped, in one order, so that the same question is the same answer. */
export const changesOf = (steps: Steps): { fact: string; add: number }[] =>
  Object.entries(steps)
    .filter(([, add]) => add > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fact, add]) => ({ fact, add }))

/** 现在 10 个月（市人社局），or that nobody knows. */
export const nowLine = ({ now, unit, source }: Changeable): string =>
  now === null ? `${source.shortName}没有查到，核清了才能算` : `现在 ${now} ${unit}（${source.shortName}）`

/** Under the control: what it would be, and what is assumed. */
export function thenLine({ now, unit, assuming }: Changeable, add: number): string | null {
  if (add === 0 || now === null) return null
  return `算成 ${now + add} ${unit}${assuming ? `：${assuming}` : ''}`
}

/** The word before the sum: about so much more, or less. */
export const sumLead = (moreFen: number): string => (moreFen < 0 ? '约少' : '约多')

/** What becomes of an item, in the words of its kind. */
export function changeWord({ kind, beforeFen, afterFen, item }: Change): string {
  const { can } = FULFILMENT_WORDS[item.fulfilmentKind]
  switch (kind) {
    case 'NEW':
      return `${can}了`
    case 'GONE':
      return `不${can}了`
    case 'HIGHER':
    case 'LOWER':
      return `从 ${amountInList(beforeFen ?? 0)} 变成 ${amountInList(afterFen ?? 0)}`
    case 'NEARER':
      return '更近一步，还不够'
    case 'FARTHER':
      return '离得更远了'
  }
}

/** 分 to show beside a change; nothing where nothing can be had. */
export const changeFen = ({ kind, afterFen }: Change): number | null =>
  kind === 'NEW' || kind === 'HIGHER' || kind === 'LOWER' ? afterFen || null : null

/** The sentence under a change that does not end well yet. */
export const changeLine = ({ kind, headline }: Change): string | null =>
  kind === 'NEW' || kind === 'HIGHER' || kind === 'LOWER' ? null : headline
