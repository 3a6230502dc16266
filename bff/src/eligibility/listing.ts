/**
 * Makes lists one after the other. Its room is used again for the next one, so that no list is larger than what stands
 * in it: thousands are made for one answer, and what is not written need not be read.
 */
export class Listing<T> {
  protected readonly room: T[] = []
  protected many = 0

  add(one: T): void {
    this.room[this.many] = one
    this.many += 1
  }

  addAll(list: readonly T[]): void {
    for (let at = 0; at < list.length; at += 1) this.add(list[at]!)
  }

  /** The list; what follows begins a new one. */
  taken(): T[] {
    const list = this.room.slice(0, this.many)
    this.many = 0
    return list
  }
}

/** A list with one more, and with no room to spare. Short ones, which nearly all are, are made in one piece. */
export function withOneMore<T>(list: readonly T[], one: T): readonly T[] {
  if (list.length === 1) return [list[0]!, one]
  if (list.length === 2) return [list[0]!, list[1]!, one]
  return list.concat([one])
}
