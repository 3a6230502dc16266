import type { Tag } from '@policy-direct/shared/generated/schema'
import type { TagRule } from '../../eligibility'

/** A tag with its rule in words. */
export const tagView = ({ id, name, class: group, kind, text }: TagRule): Tag => ({
  id,
  name,
  class: group,
  kind,
  text,
})
