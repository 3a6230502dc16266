import type { MessageFacts } from './message-facts'
import { thing } from './template-values'

/**
 * WeChat's template for a step of a case (办理进度): which step, and what to know or do about it. `hint` is cut to the
 * twenty characters of its field, `phrase` has five at most.
 */
export const progress = (phrase: string, hint: string | ((facts: MessageFacts) => string)) => ({
  id: 'PolicyProgressLongTermTemplate0000000000002',
  type: 'LONG_TERM' as const,
  values: (facts: MessageFacts) => ({
    thing1: thing(facts.item),
    phrase2: phrase,
    time3: facts.at,
    thing4: thing(typeof hint === 'string' ? hint : hint(facts)),
  }),
})
