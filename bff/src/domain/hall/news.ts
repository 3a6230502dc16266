import { addDays, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../../eligibility'
import {
  changesBetween,
  type PublishedVersion,
  standingByItem,
  type Turn,
  turnsOf,
} from './published-version'

export type NewsKind = 'PUBLISHED' | 'OPENED' | 'CHANGED' | 'CLOSED' | 'WITHDRAWN' | 'WRITTEN'

/** One piece of news. `items` are named as they were called then. */
export interface News {
  id: string
  kind: NewsKind
  on: LocalDate
  title: string
  lines: string[]
  department: string
  items: { itemId: string; name: string }[]
}

/** A piece a department wrote itself. */
export interface WrittenNews {
  readonly id: string
  readonly on: LocalDate
  readonly title: string
  readonly lines: readonly string[]
  readonly department: string
  readonly items?: readonly string[]
}

const KEPT_DAYS = 400
const PUBLISHER = 'government-services'
const MOST_CHANGES = 6

/** Everything that happened up to today, the newest first; told from versions and withdrawals, none of it made up. */
export function newsOf(
  versions: readonly PublishedVersion[],
  written: readonly WrittenNews[],
  today: LocalDate,
): News[] {
  const nameOf = new Map(versions.map(({ item }) => [item.id, item.name]))
  const all = [
    ...published(versions),
    ...[...standingByItem(versions).values()].flatMap(turnsOf).map(turnNews),
    ...versions.flatMap(withdrawnNews),
    ...written.map(
      (one): News => ({
        ...one,
        kind: 'WRITTEN',
        lines: [...one.lines],
        items: (one.items ?? []).map(itemId => ({ itemId, name: nameOf.get(itemId) ?? itemId })),
      }),
    ),
  ]
  return all
    .filter(({ on }) => on <= today && on >= addDays(today, -KEPT_DAYS))
    .sort((a, b) => b.on.localeCompare(a.on) || (a.id < b.id ? -1 : 1))
}

/** Items that came online on one day are one piece of news. */
function published(versions: readonly PublishedVersion[]): News[] {
  const firsts = new Map<string, PublishedVersion>()
  for (const version of versions) {
    const known = firsts.get(version.item.id)
    if (!known || version.publishedOn < known.publishedOn) firsts.set(version.item.id, version)
  }
  const days = new Map<LocalDate, PolicyItemVersion[]>()
  for (const { item, publishedOn } of firsts.values()) {
    days.set(publishedOn, [...(days.get(publishedOn) ?? []), item])
  }
  return [...days].map(([on, items]) => ({
    id: `published-${on}`,
    kind: 'PUBLISHED',
    on,
    title: items.length === 1 ? `${items[0]?.name}上线` : `${items.length} 项政策上线`,
    lines: ['通过标准化审查，可以在大厅里查、在手机上办。'],
    department: PUBLISHER,
    items: items.map(naming),
  }))
}

const TURNS = { OPENS: 'OPENED', CHANGES: 'CHANGED', CLOSES: 'CLOSED' } as const
const TITLES = { OPENS: '开始办理', CHANGES: '有变化', CLOSES: '截止了' } as const

function turnNews({ on, kind, item, before }: Turn): News {
  return {
    id: `${TURNS[kind].toLowerCase()}-${item.id}-${item.version}`,
    kind: TURNS[kind],
    on,
    title: `${item.name}${TITLES[kind]}`,
    lines: turnLines({ on, kind, item, before }),
    department: item.leadDepartment,
    items: [naming(item)],
  }
}

function turnLines({ on, kind, item, before }: Turn): string[] {
  if (kind === 'OPENS') return [`${item.beneficiary.text}。${item.summary}。`]
  if (kind === 'CLOSES') return [`${on} 是最后一天。之前已经在办的照常办完。`]
  const changes = before ? changesBetween(before, item).slice(0, MOST_CHANGES) : []
  return [...changes, `${on} 起按新的办，之前已经在办的按原来的条件。`]
}

function withdrawnNews({ item, withdrawn }: PublishedVersion): News[] {
  if (!withdrawn) return []
  return [
    {
      id: `withdrawn-${item.id}-${item.version}`,
      kind: 'WITHDRAWN',
      on: withdrawn.on,
      title: `${item.name}停办`,
      lines: [`原因：${withdrawn.reason}。`, '之前已经确认的不受影响，钱照发。'],
      department: item.leadDepartment,
      items: [naming(item)],
    },
  ]
}

const naming = ({ id, name }: PolicyItemVersion) => ({ itemId: id, name })
