import type { FactRecord } from '@policy-direct/shared/facts/fact'
import type { FactUsed } from '../assessment'
import type { TallyRef } from '../condition/condition'
import type { TallyResult } from '../condition/tally'
import type { LimitContext } from '../limit/limit-context'
import type { Phrasing } from './phrase'
import type { Counting } from './phrase-book'
import type { UsedUp, View } from './view'

/** What the limits of one item are judged on for one subject. */
export class ItemLimits implements LimitContext {
  constructor(
    readonly phrasing: Phrasing,
    readonly view: View,
    /** The item's tallies that limits asked for so far. */
    readonly tallies: Map<TallyRef, Counting>,
  ) {}

  get asOf(): string {
    return this.phrasing.asOf
  }

  get record(): FactRecord | undefined {
    return this.view.scope?.record
  }

  get usedUp(): UsedUp | undefined {
    return this.view.usedUp
  }

  tally(ref: TallyRef): TallyResult {
    const known = this.tallies.get(ref)
    if (known) return known.count(this.view)
    const counting = this.phrasing.book.counting(ref, this.phrasing)
    this.tallies.set(ref, counting)
    return counting.count(this.view)
  }

  missing(field: string): FactUsed {
    const reader = this.phrasing.book.reader({ field }, this.phrasing)
    if ('nobody' in reader) return reader.nobody
    return { ...this.view.read(reader).used, text: null, asOf: null, problem: 'MISSING' }
  }
}
