import type { PolicyItemVersion } from '../eligibility'
import { type FilledIn, ownMaterials } from './application-form'

/** 即报即批即付 (LY-2): what a form of such an item leaves to a person. */
export type LeftToAPerson = string | null

/**
 * Why a person has to look at what was handed in, in words; null when the machine knows all of it: certificates that their
 * library vouched for a moment ago, and promises the item's own text takes instead of a paper (告知承诺). What was
 * photographed or comes later nobody has read yet. What is written into the form judges nothing.
 */
export function whyAPerson(
  item: Pick<PolicyItemVersion, 'form' | 'materials'>,
  { given }: FilledIn,
): LeftToAPerson {
  const unread = ownMaterials(item).filter(({ id }) => {
    const way = given.find(({ materialId }) => materialId === id)?.way
    return way !== 'CERTIFICATE' && way !== 'COMMITMENT'
  })
  if (unread.length === 0) return null
  return `${unread.map(({ name }) => name).join('、')}要人看过才能定`
}

/** What is asked for in the ordinary way although its item could be decided at once, and why. */
export const leftWords = (why: string): string =>
  `申请收到了。${why}，所以这一次不是当场定，也不是不行：部门核定后请您点一下确认。`
