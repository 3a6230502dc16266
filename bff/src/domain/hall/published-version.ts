import { addDays, type LocalDate } from '@policy-direct/shared/time/china-date'
import { type PolicyItemVersion, versionInForce } from '../../eligibility'

/** A version with what happened to it. */
export interface PublishedVersion {
  item: PolicyItemVersion
  publishedOn: LocalDate
  withdrawn: { on: LocalDate; reason: string } | null
}

/** Versions of each item that were not withdrawn, the earliest first. */
export function standingByItem(versions: readonly PublishedVersion[]): Map<string, PublishedVersion[]> {
  const byItem = new Map<string, PublishedVersion[]>()
  for (const version of versions) {
    if (version.withdrawn) continue
    byItem.set(version.item.id, [...(byItem.get(version.item.id) ?? []), version])
  }
  for (const standing of byItem.values()) {
    standing.sort(
      (a, b) => a.item.validity.from.localeCompare(b.item.validity.from) || a.item.version - b.item.version,
    )
  }
  return byItem
}

/** A day on which an item begins, goes on under another version, or ends. */
export interface Turn {
  on: LocalDate
  kind: 'OPENS' | 'CHANGES' | 'CLOSES'
  item: PolicyItemVersion
  /** What was in force the day before a change. */
  before: PolicyItemVersion | null
}

/** Every turn in the life of one item, told by what is in force on the days around its versions' ends. */
export function turnsOf(standing: readonly PublishedVersion[]): Turn[] {
  const items = standing.map(({ item }) => item)
  const days = new Set(
    items.flatMap(({ validity: { from, to } }) => (to === undefined ? [from] : [from, addDays(to, 1)])),
  )
  return [...days].sort().flatMap((on): Turn[] => {
    const before = versionInForce(items, addDays(on, -1)) ?? null
    const item = versionInForce(items, on) ?? null
    if (item && !before) return [{ on, kind: 'OPENS', item, before }]
    if (item && before && item.version !== before.version) return [{ on, kind: 'CHANGES', item, before }]
    // 截止 is the last day itself, not the day after.
    if (!item && before) return [{ on: addDays(on, -1), kind: 'CLOSES', item: before, before }]
    return []
  })
}

/** What another version changes, in the words of the texts themselves. */
export function changesBetween(before: PolicyItemVersion, after: PolicyItemVersion): string[] {
  const was = new Map(sentences(before))
  const is = new Map(sentences(after))
  return [
    ...[...is].flatMap(([id, text]) => {
      const old = was.get(id)
      if (old === undefined) return [`新增条件：${text}`]
      return old === text ? [] : [`${text}（原：${old}）`]
    }),
    ...[...was].flatMap(([id, text]) => (is.has(id) ? [] : [`取消条件：${text}`])),
    ...(before.benefit.text === after.benefit.text
      ? []
      : [`标准：${after.benefit.text}（原：${before.benefit.text}）`]),
    ...figures(before, after),
  ]
}

const sentences = (item: PolicyItemVersion): [string, string][] => [
  ...item.conditions.map(({ id, text }): [string, string] => [id, text]),
  ...item.limits.map(({ id, text }): [string, string] => [id, text]),
]

function figures(before: PolicyItemVersion, after: PolicyItemVersion): string[] {
  return Object.entries(after.parameters).flatMap(([name, { text, value }]) => {
    const old = before.parameters[name]?.value
    return old === undefined || value === undefined || old === value
      ? []
      : [`${text}：${value}（原：${old}）`]
  })
}
