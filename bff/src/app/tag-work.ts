import { sha256 } from '../adapters/digest/sha256'
import { loadTags } from '../adapters/policy-files/load-tags'
import { postgresTags } from '../adapters/postgres/tags'
import type { Resolvers } from '../graphql/context'
import { factCatalogueResolvers } from '../graphql/resolvers/fact-catalogue'
import { tagResolvers } from '../graphql/resolvers/tag'
import type { Job } from '../jobs/schedule'
import { readFactCatalogue } from '../usecases/read-fact-catalogue'
import { countTags, listItemsOfTag, type ReadTagsDeps, readTags } from '../usecases/read-tags'
import { type TagSubjectsDeps, tagEverybody, tagSubject } from '../usecases/tag-subjects'
import type { Base } from './base'

const TAG_EVERY_MS = 2_000

type Needs = Omit<ReadTagsDeps, 'rules' | 'tags' | 'clock'> &
  Omit<TagSubjectsDeps, 'rules' | 'tags' | 'clock' | 'digest'>

/** Tags of everybody (BZ-2): derived once a day and on every change, shown to their owners, counted for staff. */
export function tagWork(
  base: Base,
  needs: Needs,
): { resolvers: Resolvers; catalogue: Resolvers; job: Job; tagSubject(subjectId: string): Promise<void> } {
  const deps = {
    ...base,
    ...needs,
    rules: loadTags(),
    tags: postgresTags(base.connection.db),
    digest: sha256,
  }
  return {
    resolvers: tagResolvers({
      readTags: readTags(deps),
      listItemsOfTag: listItemsOfTag(deps),
      countTags: countTags(deps),
    }),
    catalogue: factCatalogueResolvers(readFactCatalogue(deps)),
    job: { name: 'tags', everyMs: TAG_EVERY_MS, run: tagEverybody(deps) },
    tagSubject: tagSubject(deps),
  }
}
