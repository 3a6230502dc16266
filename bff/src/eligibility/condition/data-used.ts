import type { FactUsed } from '../assessment'
import { Listing } from '../listing'

/** Lists data, each once, in the order of first use. */
export class DataUsed extends Listing<FactUsed> {
  /** Data that may be there; where one use found a problem with it, that one is kept. */
  addDistinct(values: readonly FactUsed[]): void {
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at]!
      const place = this.#placeOf(value)
      if (place === this.many) this.add(value)
      else if (value.problem !== undefined) this.room[place] = value
    }
  }

  #placeOf(value: FactUsed): number {
    for (let at = 0; at < this.many; at += 1) {
      const other = this.room[at]!
      if (other === value || (other.fact === value.fact && other.text === value.text)) return at
    }
    return this.many
  }
}
