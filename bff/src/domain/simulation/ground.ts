import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { PolicyItemVersion } from '../../eligibility'
import { type Grouping, groupName, groupOf, type Traits, traitsOf } from './groups'
import type { GroupFigure } from './merge-few'
import type { JudgeablePopulation } from './population'
import { figuresOf, type SideBySide, type SideFigures, shiftsOf } from './side-by-side'

/** One version over everybody. `amounts`: 分 by index, NaN for who is not eligible: nothing is an amount too. */
interface Judgement {
  readonly figures: SideFigures
  readonly amounts: Float64Array
}

type Growing = { -readonly [key in keyof GroupFigure]: GroupFigure[key] }

/** Subjects of one kind with what they are grouped by: what the sandbox plays on. Its figures are exact: `tell` them. */
export class Ground {
  /** Traits that occur, each once, and which of them a subject has: a city of millions has some thousands. */
  private readonly distinct: Traits[] = []
  private readonly places = new Map<string, number>()
  private readonly traitsAt: number[] = []
  private last: { readonly key: string; readonly judgement: Judgement } | undefined

  constructor(
    readonly kind: 'ENTERPRISE' | 'PERSON',
    private readonly population: JudgeablePopulation,
  ) {}

  get size(): number {
    return this.population.size
  }

  /** Adds a subject, or takes its new facts in. */
  put(subjectId: string, regionCode: string, facts: FactSheet): void {
    this.last = undefined
    this.population.put(subjectId, facts)
    this.traitsAt[this.population.indexOf(subjectId)!] = this.placeOf(traitsOf(this.kind, regionCode, facts))
  }

  private placeOf(traits: Traits): number {
    const key = JSON.stringify(traits)
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, this.distinct.length)
    return this.distinct.push(traits) - 1
  }

  /** A draft over everybody, beside the version in force. */
  sideBySide(draft: PolicyItemVersion, current: PolicyItemVersion | null, asOf: LocalDate): SideBySide {
    const now = this.judged(draft, asOf)
    const before = current && this.judgedAgain(current, asOf)
    return {
      size: this.size,
      draft: now.figures,
      current: before?.figures ?? null,
      shifts: before && shiftsOf(now.amounts, before.amounts),
      groups: {
        REGION: this.groupsBy('REGION', now.amounts, before?.amounts ?? null, asOf),
        TRADE: this.groupsBy('TRADE', now.amounts, before?.amounts ?? null, asOf),
        CLASS: this.groupsBy('CLASS', now.amounts, before?.amounts ?? null, asOf),
      },
    }
  }

  /** Several versions over everybody, figures only. */
  figures(items: readonly PolicyItemVersion[], asOf: LocalDate): SideFigures[] {
    const judged = this.population.judge([...items], asOf)
    return items.map((_, at) => figuresOf(judged.counts(at), judged.amounts(at).fen))
  }

  /** The version in force is the same at every place of a slider: how it was judged last is kept. */
  private judgedAgain(item: PolicyItemVersion, asOf: LocalDate): Judgement {
    const key = `${asOf} ${JSON.stringify(item)}`
    if (this.last?.key !== key) this.last = { key, judgement: this.judged(item, asOf) }
    return this.last.judgement
  }

  private judged(item: PolicyItemVersion, asOf: LocalDate): Judgement {
    const judged = this.population.judge([item], asOf)
    const { indexes, fen } = judged.amounts(0)
    const amounts = new Float64Array(this.traitsAt.length).fill(Number.NaN)
    indexes.forEach((index, at) => {
      amounts[index] = fen[at]!
    })
    return { figures: figuresOf(judged.counts(0), fen), amounts }
  }

  private groupsBy(
    by: Grouping,
    now: Float64Array,
    before: Float64Array | null,
    asOf: LocalDate,
  ): GroupFigure[] {
    const groups = new Map<string, Growing>()
    const groupOfTraits: Growing[] = []
    const groupAt = (place: number) => {
      const key = groupOf(by, this.kind, this.distinct[place]!, asOf)
      const known = groups.get(key)
      if (known) return known
      const name = groupName(by, this.kind, key)
      const group = { key, name, count: 0, fen: 0, most: 0, countBefore: 0, fenBefore: 0, mostBefore: 0 }
      groups.set(key, group)
      return group
    }
    for (let index = 0; index < now.length; index++) {
      const fen = now[index]!
      const fenBefore = before ? before[index]! : Number.NaN
      if (Number.isNaN(fen) && Number.isNaN(fenBefore)) continue
      const place = this.traitsAt[index]!
      groupOfTraits[place] ??= groupAt(place)
      const group = groupOfTraits[place]
      if (!Number.isNaN(fen)) {
        group.count += 1
        group.fen += fen
        group.most = Math.max(group.most, fen)
      }
      if (!Number.isNaN(fenBefore)) {
        group.countBefore += 1
        group.fenBefore += fenBefore
        group.mostBefore = Math.max(group.mostBefore, fenBefore)
      }
    }
    return groups.size > 1 ? [...groups.values()] : []
  }
}
