/** A record inside a LIST fact: field key → value; an absent or null field is unknown. */
export type FactRecord = Readonly<Record<string, string | number | boolean | null | undefined>>

/**
 * MONEY is integer 分, COUNT an integer, DATE `YYYY-MM-DD`, ENUM / TEXT / REGION / INDUSTRY a string,
 * BOOLEAN a boolean, LIST an array of records. `null` says the department has no answer.
 */
export type FactValue = string | number | boolean | readonly FactRecord[] | null

/** One datum as its department delivered it; `asOf` is the day it was true (`YYYY-MM-DD`). */
export type Fact = {
  readonly value: FactValue
  readonly department: string
  readonly asOf: string
}

/** Everything known of one person or enterprise: fact key → fact. A key that is absent is unknown. */
export type FactSheet = Readonly<Record<string, Fact | undefined>>
