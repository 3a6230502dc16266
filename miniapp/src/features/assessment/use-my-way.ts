import { useRead } from '../../api'
import { AssessmentsDocument } from '../../generated/documents/assessment'
import { myWay } from './assessment-view'

/** How far the first right of somebody to an item has come; null for nobody, and while nothing has begun. */
export function useMyWay(itemId: string, beneficiaryId: string | null) {
  const { data } = useRead(
    AssessmentsDocument,
    { itemId, beneficiaryId: beneficiaryId ?? '' },
    { enabled: beneficiaryId !== null, keep: true },
  )
  const mine = data?.assessments[0]
  return mine ? myWay(mine, data.now) : null
}
