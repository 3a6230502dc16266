import { createHmac } from 'node:crypto'
import { testConfig } from './settings'

/** One line of an office's list, as the office writes it. */
export interface ListedLine {
  reference: string
  amountFen: number
  movement?: 'DONE' | 'BACK'
  beneficiary?: { kind: 'PERSON' | 'ENTERPRISE'; id: string }
  at?: string
}

export const keyOfOffice = (office: string) =>
  office === 'treasury'
    ? testConfig.TREASURY_SECRET
    : createHmac('sha256', testConfig.OFFICE_REPORT_SECRET).update(office).digest('hex')

const sumOf = (lines: readonly ListedLine[], movement: 'DONE' | 'BACK') =>
  lines.reduce((sum, line) => sum + ((line.movement ?? 'DONE') === movement ? line.amountFen : 0), 0)

/** A signed list of a day; `head` and `secret` replace what is right. */
export function officeList(
  office: string,
  of: { item: string } | { payerAccount: string },
  day: string,
  lines: readonly ListedLine[],
  { head = {}, secret = keyOfOffice(office), number = `QD-${day}-1` } = {},
): string {
  const texts = [
    {
      ...{ report: number, office, ...of, day, count: lines.length },
      ...{ doneFen: sumOf(lines, 'DONE'), backFen: sumOf(lines, 'BACK') },
      ...head,
    },
    ...lines.map((line, n) => ({
      ...{ line: n + 1, movement: 'DONE', serial: `S-${n + 1}`, at: `${day}T10:00:00+08:00` },
      ...line,
    })),
  ].map(fields => JSON.stringify(fields))
  const signature = createHmac('sha256', secret)
    .update(texts.map(text => `${text}\n`).join(''))
    .digest('hex')
  return `${[...texts, JSON.stringify({ end: true, count: lines.length, signature })].join('\n')}\n`
}
