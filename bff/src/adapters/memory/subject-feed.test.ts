import { subjectFeedContract } from '../contracts/subject-feed'
import { memorySubjectFeed } from './subject-feed'

subjectFeedContract('memory', async () => {
  const feed = memorySubjectFeed()
  return {
    feed,
    async put(kind, id, value) {
      const facts = { insured: { value, department: 'human-resources', asOf: '2026-11-20' } }
      feed.put(kind, { id, regionCode: '220104', facts })
      return id
    },
  }
})
