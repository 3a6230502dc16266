import { createHash } from 'node:crypto'

/** The exchange's own name for a person in records about somebody else; no ID number travels there. */
export function pseudonym(idNumber: string): string {
  return createHash('sha256').update(`exchange/person/${idNumber}`).digest('hex').slice(0, 24)
}
