import { createHmac } from 'node:crypto'
import { credentials } from '../credentials'
import { signatureOf } from '../treasury/application-file'

/** One line of a list of a day. */
export interface ListedLine {
  readonly reference: string
  readonly movement: 'DONE' | 'BACK'
  readonly amountFen: number
  readonly serial: string
  /** City time, ISO 8601. */
  readonly at: string
  readonly beneficiary?: { readonly kind: 'PERSON' | 'ENTERPRISE'; readonly id: string }
}

/** @returns the key with which an office signs its lists */
export const listKeyOf = (office: string): string =>
  office === 'treasury'
    ? credentials.treasury.secret
    : createHmac('sha256', credentials.offices.secret).update(office).digest('hex')

/** @returns a list of a day, signed by its office: a head, a line an instruction, an end */
export function signedList(
  office: string,
  of: { readonly item: string } | { readonly payerAccount: string },
  day: string,
  lines: readonly ListedLine[],
  number = `${office}-${day}-${lines.length}`,
): string {
  const sumOf = (movement: ListedLine['movement']) =>
    lines.reduce((sum, line) => sum + (line.movement === movement ? line.amountFen : 0), 0)
  const head = { report: number, office, ...of, day, count: lines.length }
  const texts = [
    { ...head, doneFen: sumOf('DONE'), backFen: sumOf('BACK') },
    ...lines.map((line, n) => ({ line: n + 1, ...line })),
  ].map(fields => JSON.stringify(fields))
  const end = { end: true, count: lines.length, signature: signatureOf(listKeyOf(office), texts) }
  return `${[...texts, JSON.stringify(end)].join('\n')}\n`
}
