import type { Assessment, ClauseAssessment, FactUsed } from '../../../bff/src/eligibility'

/** How many letters an answer has, read text by text: what is only worded when somebody reads it would be counted here. */
export function lettersOf(answer: readonly Assessment[]): number {
  let letters = 0
  for (let at = 0; at < answer.length; at += 1) {
    const { clauses, benefit } = answer[at]!
    for (let number = 0; number < clauses.length; number += 1) letters += lettersOfClause(clauses[number]!)
    for (let number = 0; number < benefit.lines.length; number += 1) {
      const line = benefit.lines[number]!
      letters += line.label.length + line.text.length
    }
    letters += lettersOfData(benefit.missing)
  }
  return letters
}

const lettersOfClause = ({ text, values, gap, road }: ClauseAssessment): number =>
  text.length + lettersOfData(values) + (gap?.text.length ?? 0) + (road?.text.length ?? 0)

function lettersOfData(data: readonly FactUsed[]): number {
  let letters = 0
  for (let at = 0; at < data.length; at += 1) {
    const { label, text } = data[at]!
    letters += label.length + (text?.length ?? 0)
  }
  return letters
}
