import { randomUUID } from 'node:crypto'
import { silentReviewsContract } from '../contracts/silent-reviews'
import { memorySilentReviews } from './silent-reviews'

silentReviewsContract('memory', async () => {
  const reviews = memorySilentReviews()
  const lists = ['list-1', 'list-2'] as const
  return {
    reviews,
    itemId: 'an-item',
    lists,
    async add(listId, since, status = 'SURE') {
      const candidateId = randomUUID()
      if (status === 'SURE')
        reviews.wait({
          ...{
            candidateId,
            listId,
            since,
            itemId: 'an-item',
            itemVersion: 1,
            number: lists.indexOf(listId as never),
          },
          ...{ department: 'human-resources', regionCode: '220100' },
        })
      return candidateId
    },
    decide: async id => reviews.decide(id),
  }
})
