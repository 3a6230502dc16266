import type { Subjects } from '../ports/subjects'

/** A beneficiary's name as others may read it: an enterprise in full, a person masked; empty when there is none. */
export async function beneficiaryName(
  { subjects }: { subjects: Pick<Subjects, 'names'> },
  subjectId: string,
): Promise<string> {
  return (await subjects.names([subjectId])).get(subjectId) ?? ''
}
