import type { countTags, listItemsOfTag, readTags } from '../../usecases/read-tags'
import type { Resolver, Resolvers } from '../context'
import { clauseView } from '../views/clause'
import { policyItemView } from '../views/policy-item'
import { tagView } from '../views/tag'

export interface TagUseCases {
  readTags: ReturnType<typeof readTags>
  listItemsOfTag: ReturnType<typeof listItemsOfTag>
  countTags: ReturnType<typeof countTags>
}

/** BZ-2: one's own tags and why, the menu of a tag, and how many have it. */
export function tagResolvers(useCases: TagUseCases): Resolvers {
  const beneficiaryTags: Resolver<{ beneficiaryId: string }> = async (_, { beneficiaryId }, { actor }) =>
    (await useCases.readTags(actor, beneficiaryId)).map(({ tag, why, items }) => ({
      tag: tagView(tag),
      why: clauseView(why),
      items: items.map(policyItemView),
    }))
  const itemsByTag: Resolver<{ tagId: string }> = async (_, { tagId }) =>
    (await useCases.listItemsOfTag(tagId)).map(policyItemView)
  const tagCounts: Resolver = async (_, _args, { actor }) =>
    (await useCases.countTags(actor)).map(({ tag, count, items }) => ({
      tag: tagView(tag),
      count,
      items: items.map(policyItemView),
    }))
  return { Query: { beneficiaryTags, itemsByTag, tagCounts } }
}
