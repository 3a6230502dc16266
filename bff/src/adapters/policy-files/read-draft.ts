import type { DraftReading } from '../../ports/drafts'
import { readPolicyText } from './read-policy-file'

const NAME = 'draft.yaml'

/** Reads the text of a policy file that stands in no folder yet, by the checks of the library. */
export function readDraft(text: string): DraftReading {
  const { item, problems } = readPolicyText(NAME, text)
  if (item !== undefined) return { item, problems: [] }
  return { problems: problems.map(({ line, column, field, reason }) => ({ line, column, field, reason })) }
}
