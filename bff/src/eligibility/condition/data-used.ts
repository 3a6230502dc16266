import type { FactUsed } from '../assessment'

/**
 * Lists data, each once, in the order of first use. Its room is used again for the next list, so that no list is larger
 * than what stands in it: thousands are made for one answer.
 */
export class DataUsed {
  readonly #data: FactUsed[] = []
  #many = 0

  /** Data that are known not to be in the list. */
  add(values: readonly FactUsed[]): void {
    for (let at = 0; at < values.length; at += 1) {
      this.#data[this.#many] = values[at]!
      this.#many += 1
    }
  }

  /** Data that may be there; where one use found a problem with it, that one is kept. */
  addDistinct(values: readonly FactUsed[]): void {
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at]!
      const place = this.#placeOf(value)
      if (place === this.#many) {
        this.#data[place] = value
        this.#many += 1
      } else if (value.problem !== undefined) this.#data[place] = value
    }
  }

  /** The list; what follows begins a new one. */
  taken(): readonly FactUsed[] {
    const list = this.#data.slice(0, this.#many)
    this.#many = 0
    return list
  }

  #placeOf(value: FactUsed): number {
    for (let at = 0; at < this.#many; at += 1) {
      const other = this.#data[at]!
      if (other === value || (other.fact === value.fact && other.text === value.text)) return at
    }
    return this.#many
  }
}
