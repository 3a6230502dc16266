import type { FactRecord, FactValue } from '@policy-direct/shared/facts/fact'

/** One fact of all subjects, as delivered. Undefined is unknown. */
export interface RawColumn {
  get(index: number): Exclude<FactValue, null> | undefined
  /** Whether the value is another than before; a list always is. */
  set(index: number, value: Exclude<FactValue, null> | undefined): boolean
  /** Makes room for so many subjects. */
  reserve(subjects: number): void
  /** Bytes held, records of lists left out. */
  readonly bytes: number
}

/** MONEY in 分 and COUNT: whole numbers, NaN where unknown. */
export class NumberColumn implements RawColumn {
  values = new Float64Array(0)

  get(index: number): number | undefined {
    const value = this.values[index]!
    return Number.isNaN(value) ? undefined : value
  }

  set(index: number, value: FactValue | undefined): boolean {
    const number = typeof value === 'number' ? value : Number.NaN
    if (Object.is(this.values[index], number)) return false
    this.values[index] = number
    return true
  }

  reserve(subjects: number): void {
    const grown = new Float64Array(subjects).fill(Number.NaN)
    grown.set(this.values.subarray(0, subjects))
    this.values = grown
  }

  get bytes(): number {
    return this.values.byteLength
  }
}

/** DATE as the number YYYYMMDD, which keeps the order; 0 where unknown. */
export class DateColumn implements RawColumn {
  values = new Int32Array(0)

  get(index: number): string | undefined {
    const value = this.values[index]!
    return value === 0 ? undefined : dateText(value)
  }

  set(index: number, value: FactValue | undefined): boolean {
    const number = typeof value === 'string' ? dateNumber(value) : 0
    if (this.values[index] === number) return false
    this.values[index] = number
    return true
  }

  reserve(subjects: number): void {
    const grown = new Int32Array(subjects)
    grown.set(this.values.subarray(0, subjects))
    this.values = grown
  }

  get bytes(): number {
    return this.values.byteLength
  }
}

/** `2026-11-21` as 20261121. */
export const dateNumber = (date: string): number =>
  Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10))

/** 20261121 as `2026-11-21`. */
export const dateText = (value: number): string => {
  const text = `${value}`
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

/** Everything that repeats (codes, text, booleans): an entry of a dictionary each; 0 where unknown. */
export class DictionaryColumn implements RawColumn {
  readonly entries: (string | boolean)[] = []
  codes: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(0)
  readonly #codeOf = new Map<string | boolean, number>()

  get(index: number): string | boolean | undefined {
    return this.entries[this.codes[index]! - 1]
  }

  set(index: number, value: FactValue | undefined): boolean {
    const code = typeof value === 'string' || typeof value === 'boolean' ? this.#code(value) : 0
    if (this.codes[index] === code) return false
    this.codes[index] = code
    return true
  }

  #code(value: string | boolean): number {
    const known = this.#codeOf.get(value)
    if (known !== undefined) return known
    const code = this.entries.push(value)
    this.#codeOf.set(value, code)
    if (code === 0x100) this.codes = Uint16Array.from(this.codes)
    if (code === 0x10000) this.codes = Uint32Array.from(this.codes)
    return code
  }

  reserve(subjects: number): void {
    const Codes = this.codes.constructor as Uint8ArrayConstructor
    const grown = new Codes(subjects)
    grown.set(this.codes.subarray(0, subjects))
    this.codes = grown
  }

  get bytes(): number {
    return this.codes.byteLength
  }
}

/** LIST: the records themselves. */
export class ListColumn implements RawColumn {
  readonly #lists: (readonly FactRecord[] | undefined)[] = []
  readonly bytes = 0

  get(index: number): readonly FactRecord[] | undefined {
    return this.#lists[index]
  }

  set(index: number, value: FactValue | undefined): boolean {
    const list = Array.isArray(value) ? (value as readonly FactRecord[]) : undefined
    if (list === undefined && this.#lists[index] === undefined) return false
    this.#lists[index] = list
    return true
  }

  reserve(): void {}
}
