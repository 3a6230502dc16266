/** Working days within which an objection is answered, by what it is about. */
export const ANSWER_WITHIN = { WRONG_FACT: 3, APPEAL: 5, NOTICE: 5 } as const

/** Who decided a case does not answer the appeal against it. */
export function mayAnswer(
  kind: keyof typeof ANSWER_WITHIN,
  staffId: string,
  deciders: readonly string[],
): boolean {
  return kind !== 'APPEAL' || !deciders.includes(staffId)
}
