import { factsUsedBy } from '../policy-item/facts-used-by'
import { amountOf, type Program } from '../program'
import { factsOfFormula } from './amount'
import { Bits } from './bits'
import type { FactTable } from './column/fact-table'
import { type JudgedRecord, judgeRecords } from './for-each-item'
import { LANES } from './layout'
import { quickAmount } from './quick-amount'
import type { Linked, Room } from './room'
import { type Subtotal, subtotalsBy } from './subtotals'

export type Counts = { readonly eligible: number; readonly undetermined: number; readonly ineligible: number }
export type Amounts = { readonly indexes: Uint32Array; readonly fen: Float64Array }
/** What a judgement needs of its population. */
export type Ground = {
  /** The room, up to date. */
  room(): Room
  size(): number
  /** Asks to be told of changes; whoever asked long ago is forgotten and counts anew. */
  follow(judged: Judged): void
}

/**
 * Items judged for everybody, by their clauses. It follows the population: what is asked is answered as of now.
 * An item with `forEach` counts a subject as eligible when one of its records is; `records` tells them apart.
 */
export class Judged {
  #room: Room | undefined
  #linked: Linked | undefined
  #generation = -1
  #counts: Float64Array | undefined
  #counted = 0
  #turn = 0

  constructor(
    readonly program: Program,
    readonly table: FactTable,
    readonly ground: Ground,
  ) {}

  /** Whoever meets every clause, with a known amount of more than 0. */
  eligible(item: number): Bits {
    const { room, linked } = this.#upToDate()
    return new Bits(room.members(linked, item, false))
  }

  /** Whoever fails no clause but leaves one open. */
  undetermined(item: number): Bits {
    const { room, linked } = this.#upToDate()
    const open = room.members(linked, item, true)
    const met = room.members(linked, item, false)
    for (let at = 0; at < open.length; at += 1) open[at]! &= ~met[at]!
    return new Bits(open)
  }

  /**
   * Who may be a candidate of matching, whatever was granted before: no clause is unmet and at most one is open. Who
   * is left out is certainly none; of the others only `explain` with their history can tell.
   */
  candidates(item: number): Bits {
    return new Bits(this.ground.room().candidates(this.program.items[item]!, this.program.asOf))
  }

  counts(item: number): Counts {
    this.#upToDate()
    const [eligible, possible] = [this.#counts![item * 2], this.#counts![item * 2 + 1]] as [number, number]
    return { eligible, undetermined: possible - eligible, ineligible: this.ground.size() - possible }
  }

  /** What each eligible subject gets, in 分; of an item with `forEach` the sum over its eligible records. */
  amounts(item: number): Amounts {
    const members = this.eligible(item)
    const indexes = new Uint32Array(members.count())
    const fen = new Float64Array(indexes.length)
    const amount = this.#amountOf(item)
    let at = 0
    members.forEach(index => {
      indexes[at] = index
      fen[at] = amount(index)
      at += 1
    })
    return { indexes, fen }
  }

  /** The records of one subject under an item with `forEach`; none while the item is not in force. */
  records(item: number, index: number): JudgedRecord[] {
    const compiled = this.program.items[item]!
    if (!compiled.inForce) return []
    return judgeRecords(compiled, this.table.sheet(factsUsedBy(compiled.item), index))
  }

  #amountOf(item: number): (index: number) => number {
    const one = this.program.items[item]!
    if (one.item.forEach) {
      return index =>
        this.records(item, index).reduce(
          (sum, { verdict, fen }) => sum + (verdict === 'ELIGIBLE' ? (fen ?? 0) : 0),
          0,
        )
    }
    const facts = one.formula ? factsOfFormula(one.formula) : []
    const byEngine = (index: number) => amountOf(one, { facts: this.table.sheet(facts, index) }) ?? 0
    const quick = quickAmount(one, this.table)
    if (!quick) return byEngine
    return index => {
      const fen = quick(index)
      return Number.isNaN(fen) ? byEngine(index) : fen
    }
  }

  /**
   * Counts and money by the value of a fact, the largest sum first.
   * @throws Error for a fact nobody defined
   */
  subtotals(item: number, groupFactKey: string): Subtotal[] {
    return subtotalsBy(this.table, groupFactKey, this.amounts(item), this.undetermined(item))
  }

  /** Whether the counts are those of this room as it stands. */
  follows(room: Room): boolean {
    return this.#room === room && this.#generation === room.generation && this.#counts !== undefined
  }

  /** Takes a lane that is about to change out of the counts. */
  leave(lane: number): void {
    if (lane < this.#counted) this.#add(lane, -1)
  }

  /** Takes a lane that has changed into the counts. */
  enter(lane: number): void {
    this.#counted = Math.max(this.#counted, lane + 1)
    this.#add(lane, 1)
  }

  #add(lane: number, sign: 1 | -1): void {
    const counts = this.#room!.countLane(this.#linked!, lane)
    for (let at = 0; at < counts.length; at += 1) this.#counts![at]! += sign * counts[at]!
  }

  /** Forgets the counts, so that they are counted anew. */
  forget(): void {
    this.#counts = undefined
  }

  #upToDate(): { readonly room: Room; readonly linked: Linked } {
    const room = this.ground.room()
    if (!this.follows(room)) {
      if (this.#room !== room || this.#generation !== room.generation) this.#linked = room.link(this.program)
      this.#counts = room.count(this.#linked!)
      this.#counted = room.blocks * LANES
      this.#room = room
      this.#generation = room.generation
    } else if (this.#turn !== room.turn) room.use(this.#linked!)
    this.#turn = room.turn
    this.ground.follow(this)
    return { room, linked: this.#linked! }
  }
}
