import type { LocalDate } from '../time/china-date'

/** What is published of one fulfilment, as it stands in the public log. */
export interface PublishedLine {
  /** FULFILLED: it was done. RETURNED: the line with the same receipt before it no longer stands (退汇、冲账). */
  event: 'FULFILLED' | 'RETURNED'
  /** Receipt number. */
  receipt: string
  /** `id@version`. */
  item: string
  itemName: string
  /** PAYOUT, WAIVER … */
  kind: string
  /** Enterprise in full, a person masked. */
  name: string
  amountFen: number
  /** Day of the event. */
  on: LocalDate
  /** SHA-256 of the receipt's fields: what its QR carries. */
  digest: string
}

const FORM = 'policy-direct line 1'
const FIELDS = [
  ['event', line => line.event],
  ['receipt', line => line.receipt],
  ['item', line => line.item],
  ['item-name', line => line.itemName],
  ['kind', line => line.kind],
  ['name', line => line.name],
  ['amount-fen', line => String(line.amountFen)],
  ['on', line => line.on],
  ['digest', line => line.digest],
] as const satisfies readonly (readonly [string, (line: PublishedLine) => string])[]

const SPACE = /\s/
/** Most values have no space in them, and a month has a million of them. */
const oneLine = (value: string) => (SPACE.test(value) ? value.replace(/\s+/g, ' ').trim() : value)

/** The one form of a line: a field a row, in this order, nothing else. What is hashed is exactly this. */
export function lineText(line: PublishedLine): string {
  return [FORM, ...FIELDS.map(([name, of]) => `${name} ${oneLine(of(line))}`)].join('\n')
}

/** Reads a line back; null for a text of any other form, so that what is shown is what is proven. */
export function readLine(text: string): PublishedLine | null {
  const [form, ...rows] = text.split('\n')
  if (form !== FORM || rows.length !== FIELDS.length) return null
  const values: string[] = []
  for (const [at, [name]] of FIELDS.entries()) {
    const row = rows[at] ?? ''
    if (!row.startsWith(`${name} `)) return null
    values.push(row.slice(name.length + 1))
  }
  const [event, receipt, item, itemName, kind, name, amountFen, on, digest] = values as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  if ((event !== 'FULFILLED' && event !== 'RETURNED') || !/^\d{1,15}$/.test(amountFen)) return null
  return { event, receipt, item, itemName, kind, name, amountFen: Number(amountFen), on, digest }
}

/** What a leaf is the hash of: the salt (32 hex digits), then the line. */
export const saltedText = (salt: string, line: string): string => `salt ${salt}\n${line}`
