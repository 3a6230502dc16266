import { useRead } from '../../api'
import type { Beneficiary } from '../../api/acting'
import { AssessmentsDocument, PolicyItemDocument } from '../../generated/documents'
import { go, goRoot } from '../../platform/navigation'
import { Button } from '../../ui'

/** The one thing to do on the guide: sign in, confirm, apply at once, see the progress, or see why not. */
export function GuideAction({ itemId, beneficiary }: { itemId: string; beneficiary: Beneficiary | null }) {
  const item = useRead(PolicyItemDocument, { id: itemId }, { keep: true }).data?.policyItem
  const mine = useRead(
    AssessmentsDocument,
    { itemId, beneficiaryId: beneficiary?.id ?? '' },
    { enabled: beneficiary !== null, keep: true },
  ).data?.assessments[0]
  if (!beneficiary) return <Button onPress={() => go('sign-in')}>登录，看我能不能领</Button>
  if (!mine) return <Button onPress={() => goRoot('home')}>回我的政策包</Button>
  const { entitlement } = mine
  if (entitlement) {
    const words = entitlement.status === 'READY' ? '去确认领取' : '看办理进度'
    return <Button onPress={() => go('progress', { id: entitlement.id })}>{words}</Button>
  }
  if (mine.verdict === 'ELIGIBLE' && item?.applicationMode === 'INSTANT') {
    return (
      <Button onPress={() => go('apply', { item: itemId, record: mine.recordKey ?? undefined })}>
        现在就领
      </Button>
    )
  }
  return (
    <Button kind="second" onPress={() => go('why', { item: itemId, record: mine.recordKey ?? undefined })}>
      {mine.verdict === 'ELIGIBLE' ? '符合，等部门核定后告诉您' : '看为什么'}
    </Button>
  )
}
