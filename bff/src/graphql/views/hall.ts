import type { PolicyDocument as DocumentView } from '@policy-direct/shared/generated/schema'
import type { PolicyDocument } from '../../domain/hall/policy-documents'
import type { HallOutcome } from '../../usecases/read-hall'
import { assessmentView } from './assessment'
import { departmentView } from './department'
import { policyItemView } from './policy-item'
import { tagView } from './tag'

/** A page of the hall; cases inside marks are drawn by the resolvers of Entitlement. */
export const hallView = (page: HallOutcome) => ({
  ...page,
  tags: page.tags.map(choice => ({ ...choice, tag: tagView(choice.tag) })),
  departments: page.departments.map(departmentView),
  entries: page.entries.map(({ item, right }) => ({
    item: policyItemView(item),
    mine: right && assessmentView(right.judgement, right.entitlement),
  })),
})

/** A document with the guides of its items. */
export const documentView = ({ items, ...document }: PolicyDocument): DocumentView => ({
  ...document,
  items: items.map(policyItemView),
})
