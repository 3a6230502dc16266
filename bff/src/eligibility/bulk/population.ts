import type { FactDefinition } from '@policy-direct/shared/facts/definition'
import type { FactSheet } from '@policy-direct/shared/facts/fact'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { compileProgram, type Program } from '../program'
import { FactTable } from './column/fact-table'
import { Judged } from './judged'
import { JsKernel } from './kernel/js-kernel'
import { wasmKernel } from './kernel/wasm-kernel'
import { BLOCK, LANE } from './layout'
import { Room } from './room'

export type KernelName = 'wasm' | 'js'

/** Dates and kernels whose bitmaps are kept at a time. */
const ROOMS = 2
/** Judgements that are kept in step with every change; older ones are counted anew when they are asked. */
const IN_STEP = 8
/** Above this share of changed subjects new rooms cost less than updates lane by lane; a small change is no reason. */
const MOST_CHANGED = 1 / 4

/**
 * The facts of all subjects of one kind in columns, to judge them all at once. Pure memory: whoever fills it keeps it
 * in step. A fact that is absent, null or not of its kind is unknown.
 */
export class Population {
  readonly #table = new FactTable()
  readonly #ids: (string | undefined)[] = []
  readonly #indexes = new Map<string, number>()
  readonly #free: number[] = []
  readonly #seats = { present: new Uint8Array(0), length: 0 }
  readonly #rooms = new Map<string, Room>()
  readonly #programs = new WeakMap<readonly PolicyItemVersion[], Program>()
  #changed = new Map<number, Set<string> | undefined>()
  #inStep: Judged[] = []

  constructor(readonly kind: FactDefinition['subject']) {}

  /** Adds or changes one subject; facts that are not in the sheet are unknown from now on. */
  put(subjectId: string, facts: FactSheet): void {
    const known = this.#indexes.get(subjectId)
    const index = known ?? this.#seat(subjectId)
    const changed = this.#table.put(index, facts)
    if (this.#rooms.size === 0 || (known !== undefined && changed.length === 0)) return
    const before = this.#changed.get(index)
    // Undefined: everything about the subject is new.
    const all = known === undefined || (before === undefined && this.#changed.has(index))
    this.#note(index, all ? undefined : new Set([...(before ?? []), ...changed]))
  }

  /** Rooms learn of it with the next look; of too many changes they need not, they are made anew then. */
  #note(index: number, facts: Set<string> | undefined): void {
    this.#changed.set(index, facts)
    if (this.#changed.size > Math.max(BLOCK, this.#seats.length * MOST_CHANGED)) this.#dropRooms()
  }

  #dropRooms(): void {
    this.#rooms.clear()
    this.#inStep = []
    this.#changed = new Map()
  }

  #seat(subjectId: string): number {
    const index = this.#free.pop() ?? this.#seats.length
    if (index >= this.#seats.present.length) this.#grow()
    if (index === this.#seats.length) this.#seats.length += 1
    this.#seats.present[index] = 1
    this.#ids[index] = subjectId
    this.#indexes.set(subjectId, index)
    return index
  }

  #grow(): void {
    const room = Math.ceil((this.#seats.length * 1.5 + BLOCK) / BLOCK) * BLOCK
    const present = new Uint8Array(room)
    present.set(this.#seats.present)
    this.#seats.present = present
    this.#table.reserve(room)
  }

  /** Takes one subject out; unknown ids are passed over. */
  remove(subjectId: string): void {
    const index = this.#indexes.get(subjectId)
    if (index === undefined) return
    this.#indexes.delete(subjectId)
    this.#ids[index] = undefined
    this.#seats.present[index] = 0
    this.#free.push(index)
    this.#table.put(index, {})
    if (this.#rooms.size > 0) this.#note(index, undefined)
  }

  get size(): number {
    return this.#indexes.size
  }

  /** @throws Error when nobody sits there */
  subjectAt(index: number): string {
    const id = this.#ids[index]
    if (id === undefined) throw new Error(`no subject at ${index}`)
    return id
  }

  indexOf(subjectId: string): number | undefined {
    return this.#indexes.get(subjectId)
  }

  /**
   * Judges everybody by the clauses of the items; limits and exclusions belong to the second phase. What is answered
   * follows later changes of the population. The same conditions are worked out once, also across calls.
   * @param asOf the city's date, `YYYY-MM-DD`
   * @throws Error when asOf is no date; MalformedCondition with the place in the item
   */
  judge(items: readonly PolicyItemVersion[], asOf: string, kernel: KernelName = 'wasm'): Judged {
    return new Judged(this.#program(items, asOf), this.#table, {
      room: () => this.#roomOf(asOf, kernel),
      size: () => this.size,
      follow: judged => this.#follow(judged),
    })
  }

  /** The same list of items on the same date is compiled once. */
  #program(items: readonly PolicyItemVersion[], asOf: string): Program {
    const known = this.#programs.get(items)
    if (known?.asOf === asOf) return known
    const made = compileProgram(items, asOf)
    this.#programs.set(items, made)
    return made
  }

  #roomOf(asOf: string, kernel: KernelName): Room {
    this.#bringUpToDate()
    const key = `${asOf} ${kernel}`
    const known = this.#rooms.get(key)
    this.#rooms.delete(key)
    const room = known ?? new Room(this.#table, this.#kernel(kernel), this.#seats)
    this.#rooms.set(key, room)
    for (const [oldest] of this.#rooms) if (this.#rooms.size > ROOMS) this.#rooms.delete(oldest)
    return room
  }

  #kernel(kernel: KernelName) {
    return (kernel === 'wasm' ? wasmKernel() : undefined) ?? new JsKernel()
  }

  #follow(judged: Judged): void {
    this.#inStep = [...this.#inStep.filter(other => other !== judged), judged].slice(-IN_STEP)
  }

  /** Every room and the judgements in step learn of the changes since the last look. */
  #bringUpToDate(): void {
    if (this.#changed.size === 0) return
    try {
      this.#updateRooms(this.#changed)
    } catch (error) {
      // Half updated they would answer wrongly for good; the columns know everything.
      this.#dropRooms()
      throw error
    }
    this.#changed = new Map()
  }

  #updateRooms(changed: ReadonlyMap<number, Set<string> | undefined>): void {
    let highest = 0
    const lanes = new Map<number, Map<number, Set<string> | undefined>>()
    for (const [index, facts] of changed) {
      highest = Math.max(highest, index)
      const lane = Math.floor(index / LANE)
      lanes.set(lane, (lanes.get(lane) ?? new Map()).set(index, facts))
    }
    for (const [key, room] of this.#rooms) if (!room.seatsFor(highest)) this.#rooms.delete(key)
    for (const room of this.#rooms.values()) {
      const following = this.#inStep.filter(judged => judged.follows(room))
      for (const [lane, subjects] of lanes) {
        for (const judged of following) judged.leave(lane)
        room.update(lane, subjects)
        for (const judged of following) judged.enter(lane)
      }
    }
  }

  /** Takes the bitmaps of all conditions for unknown, as if no item had been judged yet. For measuring. */
  forget(): void {
    for (const room of this.#rooms.values()) room.forget()
    for (const judged of this.#inStep) judged.forget()
  }

  /** Bytes of columns and bitmaps; records of lists and ids left out. */
  get bytes(): number {
    let bytes = this.#table.bytes
    for (const room of this.#rooms.values()) bytes += room.bytes
    return bytes
  }
}
