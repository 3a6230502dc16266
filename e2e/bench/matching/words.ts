import type { FactUsed, FreshAssessment } from '../../../bff/src/eligibility'

/** How many letters an answer has, read text by text: what is only worded when somebody reads it would be counted here. */
export function lettersOf(answer: readonly FreshAssessment[]): number {
  let letters = 0
  for (let at = 0; at < answer.length; at += 1) {
    const { clauses, benefit } = answer[at]!
    const many = clauses.length
    for (let number = 0; number < many; number += 1) {
      const { values, gap, road } = clauses.toldAt(number)
      letters += clauses.textAt(number).length + lettersOfData(values)
      letters += (gap?.text.length ?? 0) + (road?.text.length ?? 0)
    }
    for (let number = 0; number < benefit.lines.length; number += 1) {
      const line = benefit.lines[number]!
      letters += line.label.length + line.text.length
    }
    letters += lettersOfData(benefit.missing)
  }
  return letters
}

function lettersOfData(data: readonly FactUsed[]): number {
  let letters = 0
  for (let at = 0; at < data.length; at += 1) {
    const { label, text } = data[at]!
    letters += label.length + (text?.length ?? 0)
  }
  return letters
}

/** The same of what a peer answered, whatever its shape: names, texts, and everything else it says as data. */
export function lettersIn(answer: unknown): number {
  if (typeof answer === 'string') return answer.length
  if (typeof answer !== 'object' || answer === null) return 0
  let letters = 0
  for (const [name, value] of Object.entries(answer)) letters += name.length + lettersIn(value)
  return letters
}
