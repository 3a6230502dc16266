import { readIdNumber } from '@policy-direct/shared/identifiers/id-number'
import { readUscc } from '@policy-direct/shared/identifiers/uscc'

/** What a reviewer searches a list by. Persons are found by exact numbers only: their names are sealed. */
export type CandidateSearch =
  | { by: 'CASE_NUMBER'; caseNumber: string }
  | { by: 'IDENTIFIER'; idNumber: string | null; uscc: string | null }
  | { by: 'PUBLIC_NAME'; part: string }

const CASE_NUMBER = /^BJ-[0-9A-Z-]+$/
const SHORTEST = 2
const LONGEST = 60

/**
 * Reads what was written into the field: a case number, an 身份证号 or USCC in full, otherwise a part of an enterprise's
 * registered name (which has full-width brackets). Null when it is too short or too long to search by.
 */
export function readCandidateSearch(words: string): CandidateSearch | null {
  const bare = words.replace(/\s/g, '')
  if (bare.length < SHORTEST || bare.length > LONGEST) return null
  const upper = bare.toUpperCase()
  if (CASE_NUMBER.test(upper)) return { by: 'CASE_NUMBER', caseNumber: upper }
  const person = readIdNumber(upper)
  const enterprise = readUscc(upper)
  if (person.shape === 'OK' || enterprise.shape === 'OK') {
    return {
      by: 'IDENTIFIER',
      idNumber: person.shape === 'OK' ? person.idNumber : null,
      uscc: enterprise.shape === 'OK' ? enterprise.uscc : null,
    }
  }
  return { by: 'PUBLIC_NAME', part: bare.replaceAll('(', '（').replaceAll(')', '）') }
}
