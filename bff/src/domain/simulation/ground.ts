import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../../eligibility'
import { type Grouping, groupName, groupOf, type Traits, traitsOf } from './groups'
import { type GroupFigure, mergeFew } from './merge-few'
import type { JudgeablePopulation, JudgedPopulation } from './population'
import { figuresOf, type SideBySide, type SideFigures, shiftsOf } from './side-by-side'

/** Subjects of one kind with what they are grouped by: what the sandbox plays on. */
export class Ground {
  private readonly traits: Traits[] = []

  constructor(
    readonly kind: 'ENTERPRISE' | 'PERSON',
    private readonly population: JudgeablePopulation,
  ) {}

  get size(): number {
    return this.population.size
  }

  /** Adds a subject, or takes its new facts in. */
  put(subjectId: string, regionCode: string, facts: FactSheet): void {
    this.population.put(subjectId, facts)
    this.traits[this.population.indexOf(subjectId)!] = traitsOf(this.kind, regionCode, facts)
  }

  /** A draft over everybody, beside the version in force. */
  sideBySide(draft: PolicyItemVersion, current: PolicyItemVersion | null, asOf: LocalDate): SideBySide {
    const judged = this.population.judge(current ? [draft, current] : [draft], asOf)
    const now = this.amountsOf(judged, 0)
    const before = current ? this.amountsOf(judged, 1) : null
    return {
      size: this.size,
      draft: figuresOf(judged, 0),
      current: current && figuresOf(judged, 1),
      shifts: before && shiftsOf(now, before),
      groups: {
        REGION: this.groupsBy('REGION', now, before, asOf),
        TRADE: this.groupsBy('TRADE', now, before, asOf),
        CLASS: this.groupsBy('CLASS', now, before, asOf),
      },
    }
  }

  /** Several versions over everybody, figures only. */
  figures(items: readonly PolicyItemVersion[], asOf: LocalDate): SideFigures[] {
    const judged = this.population.judge([...items], asOf)
    return items.map((_, at) => figuresOf(judged, at))
  }

  /** 分 by index; NaN for who is not eligible, who would otherwise look like one that gets nothing. */
  private amountsOf(judged: JudgedPopulation, item: number): Float64Array {
    const amounts = new Float64Array(this.traits.length).fill(Number.NaN)
    const { indexes, fen } = judged.amounts(item)
    indexes.forEach((index, at) => {
      amounts[index] = fen[at]!
    })
    return amounts
  }

  private groupsBy(
    by: Grouping,
    now: Float64Array,
    before: Float64Array | null,
    asOf: LocalDate,
  ): GroupFigure[] {
    const groups = new Map<string, { -readonly [key in keyof GroupFigure]: GroupFigure[key] }>()
    const groupAt = (index: number) => {
      const key = groupOf(by, this.kind, this.traits[index]!, asOf)
      const known = groups.get(key)
      if (known) return known
      const name = groupName(by, this.kind, key)
      const group = { key, name, count: 0, fen: 0, countBefore: 0, fenBefore: 0 }
      groups.set(key, group)
      return group
    }
    for (let index = 0; index < now.length; index++) {
      const fen = now[index]!
      const fenBefore = before ? before[index]! : Number.NaN
      if (Number.isNaN(fen) && Number.isNaN(fenBefore)) continue
      const group = groupAt(index)
      if (!Number.isNaN(fen)) {
        group.count += 1
        group.fen += fen
      }
      if (!Number.isNaN(fenBefore)) {
        group.countBefore += 1
        group.fenBefore += fenBefore
      }
    }
    return groups.size > 1 ? mergeFew([...groups.values()]) : []
  }
}
