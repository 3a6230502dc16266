import type { Program, ProgramItem } from '../program'
import { amountClause } from './amount'
import { Arena } from './arena'
import { BitmapStore, type Operand } from './bitmap-store'
import { candidateClause } from './candidates'
import type { FactTable } from './column/fact-table'
import { recordsClause } from './for-each-item'
import type { Kernel } from './kernel/kernel'
import { ABSENT, AND, BLOCK, FIRST_CLASS, LANES, LINE, SUM_BYTES } from './layout'
import { always, join, type Lowered, lower } from './lower'
import { Placement } from './placement'

/** Items as conjunctions of bitmaps, and the instructions that count them. */
export type Linked = { readonly items: readonly (readonly Operand[])[]; readonly words: Int32Array }

/** Instructions that count, and where their sums stand. */
type Laid = { readonly code: number; readonly end: number; readonly sums: number }

/** Who is in a population: 1 where somebody sits. */
export type Seats = { readonly present: Uint8Array; readonly length: number }

/** Bitmaps nobody asked for in so many turns are dropped. */
const KEPT_TURNS = 64

/** Coded columns and condition bitmaps of a population for one date, in the memory of one kernel. */
export class Room {
  readonly arena: Arena
  readonly #bitmaps: BitmapStore
  readonly #placement: Placement
  readonly #seats: number
  readonly #everybody: number
  readonly #scratch: number
  /** Blocks whose bitmaps are all worked out. */
  #filled = 0
  readonly #lowered = new WeakMap<ProgramItem, Lowered>()
  readonly #candidates = new WeakMap<ProgramItem, Lowered>()
  readonly #linked = new WeakMap<Program, Linked & { readonly generation: number }>()
  /** Raised when bitmaps were dropped: what was linked before must be linked again. */
  generation = 0

  constructor(
    readonly table: FactTable,
    kernel: Kernel,
    readonly seats: Seats,
  ) {
    // Some more seats than there are subjects, so that newcomers find one.
    this.arena = new Arena(kernel, Math.ceil((seats.length * 9) / 8 / BLOCK) + 1)
    this.#bitmaps = new BitmapStore(this.arena)
    this.#everybody = this.arena.bitmap()
    this.#placement = new Placement(table, this.#bitmaps, this.#everybody, this.arena.bitmap())
    this.#scratch = this.arena.bitmap()
    this.#seats = this.arena.column(false)
    const codes = this.arena.codes(this.#seats, false).fill(ABSENT)
    for (let index = 0; index < seats.length; index += 1) if (seats.present[index]) codes[index] = FIRST_CLASS
    const { code, end } = this.arena.instructions(this.#seating())
    this.arena.kernel.test(code, end, 0, this.arena.blocks)
  }

  get blocks(): number {
    return Math.min(this.arena.blocks, Math.ceil(this.seats.length / BLOCK))
  }

  /** Whether a subject with this index still finds a seat. */
  seatsFor(index: number): boolean {
    return index < this.arena.blocks * BLOCK
  }

  /** The items over bitmaps that are all worked out. */
  link(program: Program): Linked {
    this.#bitmaps.turn()
    if (this.#bitmaps.now % KEPT_TURNS === 0) this.#sweep()
    const known = this.#linked.get(program)
    if (known?.generation === this.generation) {
      this.use(known)
      return known
    }
    const linked = { ...this.#link(program), generation: this.generation }
    this.#linked.set(program, linked)
    return linked
  }

  /** Says that what was linked is still in use. */
  use({ items }: Linked): void {
    for (const operands of items) for (const operand of operands) this.#bitmaps.use(operand)
  }

  /** Who may be a candidate of an item, 32 subjects a word. */
  candidates(item: ProgramItem, asOf: string): Uint32Array {
    this.#bitmaps.turn()
    const known = this.#candidates.get(item)
    const clause = known ?? candidateClause(item, asOf)
    this.#candidates.set(item, clause)
    return this.members(this.#linkLowered([clause]), 0, false)
  }

  #link(program: Program): Linked {
    return this.#linkLowered(program.items.map(item => this.#lower(item, program.asOf)))
  }

  #linkLowered(lowered: readonly Lowered[]): Linked {
    for (const item of lowered) this.#placement.ask(item)
    this.#code()
    const items = lowered.map(item =>
      (item.is === 'ALL' ? item.parts : [item]).map(part => this.#placement.place(part)),
    )
    this.#fill()
    return { items, words: Int32Array.from(items.flatMap(operands => [operands.length, ...operands.flat()])) }
  }

  #code(): void {
    for (const column of this.#placement.columns.values()) {
      if (column.code(this.seats.present, this.seats.length)) this.#bitmaps.recode()
    }
  }

  #lower(item: ProgramItem, asOf: string): Lowered {
    const known = this.#lowered.get(item)
    if (known) return known
    const made = lowerItem(item, asOf)
    this.#lowered.set(item, made)
    return made
  }

  /** How many subjects meet each item, and possibly do: two numbers an item. Bitmaps that are missing are worked out. */
  count(linked: Linked): Float64Array {
    return this.#counting(linked, ({ code, end, sums }) => {
      const { kernel } = this.arena
      this.#fill((first, last) => kernel.count(code, end, first, last, sums))
    })
  }

  /** The same of one lane, whose bitmaps are there. */
  countLane(linked: Linked, lane: number): Float64Array {
    return this.#counting(linked, ({ code, end, sums }) => {
      this.arena.kernel.countLanes(code, end, lane, lane + 1, sums)
    })
  }

  #counting({ items, words }: Linked, run: (laid: Laid) => void): Float64Array {
    const { code, end } = this.arena.instructions(words, items.length * SUM_BYTES, 'COUNTS')
    const sums = Arena.after(end)
    run({ code, end, sums })
    const lanes = new Int32Array(this.arena.kernel.buffer, sums, items.length * (SUM_BYTES / 4))
    const counts = new Float64Array(items.length * 2)
    for (let at = 0; at < counts.length; at += 1) {
      counts[at] = lanes[at * 4]! + lanes[at * 4 + 1]! + lanes[at * 4 + 2]! + lanes[at * 4 + 3]!
    }
    return counts
  }

  /** Who meets an item (or possibly does), 32 subjects a word. */
  members({ items }: Linked, item: number, possibly: boolean): Uint32Array {
    const operands = items[item]!
    const pairs = possibly ? operands : operands.map(([met]): Operand => [met, met])
    const { code, end } = this.arena.instructions([AND, this.#scratch, pairs.length, ...pairs.flat()])
    this.arena.kernel.combine(code, end, 0, this.blocks)
    return this.#read(this.#scratch)
  }

  #read(bitmap: number): Uint32Array {
    const words = LINE / 4
    const read = new Uint32Array(this.blocks * words)
    const all = new Uint32Array(this.arena.kernel.buffer)
    for (let block = 0; block < this.blocks; block += 1) {
      const from = this.arena.addressOf(bitmap, block) / 4
      read.set(all.subarray(from, from + words), block * words)
    }
    return read
  }

  /** Brings codes of subjects whose facts changed, and the bits of their lane, up to date. */
  update(lane: number, changed: ReadonlyMap<number, ReadonlySet<string> | undefined>): void {
    const { present } = this.seats
    const seats = this.arena.codes(this.#seats, false)
    for (const index of changed.keys()) seats[index] = present[index] ? FIRST_CLASS : ABSENT
    let again = false
    for (const column of this.#placement.columns.values()) {
      const indexes: number[] = []
      for (const [index, facts] of changed) if (!facts || column.looksAt(facts)) indexes.push(index)
      if (indexes.length > 0 && column.update(indexes, present)) again = true
    }
    if (again) this.#code()
    const { code, end } = this.arena.instructions(this.#seating())
    this.arena.kernel.testLanes(code, end, lane, lane + 1)
    // A block nobody sat in before holds the bits of whatever lay there: all its lanes are worked out.
    for (; this.#filled * LANES <= lane; this.#filled += 1) {
      for (let one = 0; one < LANES; one += 1) this.#bitmaps.refill(this.#filled * LANES + one)
    }
    this.#bitmaps.refill(lane)
  }

  #seating(): number[] {
    return [this.#seats, FIRST_CLASS, 0, this.#everybody, 0]
  }

  #sweep(): void {
    this.generation += 1
    this.#placement.keep(this.#bitmaps.sweep(this.#bitmaps.now - KEPT_TURNS))
  }

  /** Takes all condition bitmaps for unknown; columns, and what was linked, stay. */
  forget(): void {
    this.#bitmaps.forget()
  }

  /** Works out the bitmaps that are missing; `then` as soon as some blocks have theirs. */
  #fill(then?: (first: number, last: number) => void): void {
    this.#bitmaps.fill(this.blocks, then)
    this.#filled = Math.max(this.#filled, this.blocks)
  }

  /** Counts up with every list of items that is linked. */
  get turn(): number {
    return this.#bitmaps.now
  }

  get bytes(): number {
    return this.arena.bytes
  }

  get bitmaps(): number {
    return this.#bitmaps.size
  }
}

/** In force, every clause met, the amount known and more than 0; per record for `forEach`. */
function lowerItem(item: ProgramItem, asOf: string): Lowered {
  if (!item.inForce) return always('NOT_MET')
  if (item.item.forEach) return recordsClause(item, asOf)
  return join('ALL', [...item.clauses.map(({ node }) => lower(node)), amountClause(item)])
}
