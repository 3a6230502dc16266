import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import { delivered } from '../delivery'
import type { Subject, SubjectFacts } from '../subject'
import type { FactValues } from './casting'

/** What lies on paper at a department and has not been delivered; by name of the firm or person. */
const ON_PAPER: Readonly<Record<string, FactValues>> = {
  长春市安居房地产开发有限公司: { 'property.shanty.approved': true },
}

/** What departments know of a cast member beyond what they deliver. */
export function castArchive({ name }: Pick<Subject, 'name'>, today: string): SubjectFacts {
  return Object.fromEntries(
    Object.entries(ON_PAPER[name] ?? {}).map(([key, value]) => [
      key,
      delivered(key as FactKey, value, today),
    ]),
  )
}
