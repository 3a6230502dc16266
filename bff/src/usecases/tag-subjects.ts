import { chinaDate } from '@policy-direct/shared/time/china-date'
import { TagBook, type TagRule } from '../eligibility'
import type { Clock } from '../ports/clock'
import type { FeedCursors } from '../ports/feed-cursors'
import type { Subject, Subjects } from '../ports/subjects'
import type { Tagging, Tags } from '../ports/tags'

export interface TagSubjectsDeps {
  tags: Tags
  rules: readonly TagRule[]
  subjects: Pick<Subjects, 'get' | 'batches'>
  feeds: Pick<FeedCursors, 'get' | 'set'>
  clock: Clock
  /** Whether the register holds what the exchange has today. */
  upToDate(): Promise<boolean>
  /** Tells apart versions of the rules. */
  digest(text: string): string
}

const FEED = 'tags'
const AT_ONCE = 500
const KINDS = ['ENTERPRISE', 'PERSON'] as const

const taggingOf = (book: TagBook, subject: Subject): Tagging => ({
  subjectId: subject.id,
  kind: subject.kind,
  regionCode: subject.regionCode,
  tagIds: book.idsOf(subject.kind, subject.facts),
  factsVersion: subject.factsVersion,
})

/** Derives the tags of one subject anew after its data changed. Unknown ids are passed over. */
export function tagSubject({ tags, rules, subjects, clock }: TagSubjectsDeps) {
  return async (subjectId: string): Promise<void> => {
    const subject = await subjects.get(subjectId)
    const today = chinaDate(clock.now())
    if (subject) await tags.keep([taggingOf(new TagBook(rules, today), subject)], today)
  }
}

/**
 * Derives everybody's tags once a day and whenever the rules are others, on fresh data: days also change tags.
 * @returns how many subjects were tagged now; 0 when all are done for today
 */
export function tagEverybody(deps: TagSubjectsDeps) {
  const { tags, rules, subjects, feeds, clock } = deps
  const version = deps.digest(JSON.stringify(rules)).slice(0, 16)
  let done = ''
  return async (): Promise<number> => {
    const today = chinaDate(clock.now())
    const state = `${today} ${version}`
    if (done === state || !(await deps.upToDate())) return 0
    let tagged = 0
    if ((await feeds.get(FEED)) !== state) {
      const book = new TagBook(rules, today)
      for (const kind of KINDS) {
        for await (const batch of subjects.batches(kind, AT_ONCE)) {
          await tags.keep(
            batch.map(subject => taggingOf(book, subject)),
            today,
          )
          tagged += batch.length
        }
      }
      await feeds.set(FEED, state)
    }
    done = state
    return tagged
  }
}
