/** What can be read one after the other: an array as it was stored, or a list that is made while it is read. */
export interface Listed<T> extends Iterable<T> {
  readonly length: number
  at(index: number): T | undefined
  forEach(visit: (one: T, index: number) => void): void
  map<R>(make: (one: T, index: number) => R): R[]
  flatMap<R>(make: (one: T, index: number) => R | readonly R[]): R[]
  filter(keep: (one: T, index: number) => boolean): T[]
  find(is: (one: T, index: number) => boolean): T | undefined
  some(is: (one: T, index: number) => boolean): boolean
  every(is: (one: T, index: number) => boolean): boolean
}

/** A list that holds nothing of its own: what stands in it is put together from what others hold. Written as an array. */
export abstract class MadeList<T extends object> implements Listed<T> {
  abstract readonly length: number

  /** @param index from 0, less than the length */
  protected abstract make(index: number): T

  at(index: number): T | undefined {
    const from = index < 0 ? index + this.length : index
    return from >= 0 && from < this.length ? this.make(from) : undefined
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let index = 0; index < this.length; index += 1) yield this.make(index)
  }

  forEach(visit: (one: T, index: number) => void): void {
    for (let index = 0; index < this.length; index += 1) visit(this.make(index), index)
  }

  map<R>(make: (one: T, index: number) => R): R[] {
    return [...this].map(make)
  }

  flatMap<R>(make: (one: T, index: number) => R | readonly R[]): R[] {
    return [...this].flatMap(make)
  }

  filter(keep: (one: T, index: number) => boolean): T[] {
    return [...this].filter(keep)
  }

  find(is: (one: T, index: number) => boolean): T | undefined {
    for (let index = 0; index < this.length; index += 1) {
      const one = this.make(index)
      if (is(one, index)) return one
    }
    return undefined
  }

  some(is: (one: T, index: number) => boolean): boolean {
    return this.find(is) !== undefined
  }

  every(is: (one: T, index: number) => boolean): boolean {
    return !this.some((one, index) => !is(one, index))
  }

  toJSON(): T[] {
    return [...this]
  }
}
