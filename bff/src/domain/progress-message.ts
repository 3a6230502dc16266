import type { MessageFacts } from './message-facts'
import { thing } from './template-values'

type Words = string | ((facts: MessageFacts) => string)
const inWords = (words: Words, facts: MessageFacts) => (typeof words === 'string' ? words : words(facts))

/**
 * WeChat's template for a step of a case (办理进度): which step, and what to know or do about it. `hint` is cut to the
 * twenty characters of its field, `phrase` has five at most.
 */
export const progress = (phrase: Words, hint: Words) => ({
  id: 'PolicyProgressLongTermTemplate0000000000002',
  type: 'LONG_TERM' as const,
  values: (facts: MessageFacts) => ({
    thing1: thing(facts.item),
    phrase2: inWords(phrase, facts),
    time3: facts.at,
    thing4: thing(inWords(hint, facts)),
  }),
})
