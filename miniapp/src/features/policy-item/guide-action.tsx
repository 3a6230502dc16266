import { FULFILMENT_WORDS, haveWord } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { useRead } from '../../api'
import type { Beneficiary } from '../../api/acting'
import { AssessmentsDocument } from '../../generated/documents/assessment'
import { PolicyItemDocument } from '../../generated/documents/policy-item'
import type { FulfilmentKind } from '../../generated/types'
import { go, goRoot } from '../../platform/navigation'
import { Button } from '../../ui'

const NOW: Partial<Record<FulfilmentKind, string>> = { PAYOUT: '现在就领', REFUND: '现在就退' }

/** The one thing to do on the guide: sign in, confirm, apply at once, see the progress, or see why not. */
export function GuideAction({ itemId, beneficiary }: { itemId: string; beneficiary: Beneficiary | null }) {
  const item = useRead(PolicyItemDocument, { id: itemId }, { keep: true }).data?.policyItem
  const mine = useRead(
    AssessmentsDocument,
    { itemId, beneficiaryId: beneficiary?.id ?? '' },
    { enabled: beneficiary !== null, keep: true },
  ).data?.assessments[0]
  if (!beneficiary) {
    const have = haveWord(item?.fulfilmentKind ?? 'PAYOUT')
    return <Button onPress={() => go('sign-in')}>{`登录，看我能不能${have}`}</Button>
  }
  if (!mine) return <Button onPress={() => goRoot('home')}>回我的政策包</Button>
  const { entitlement } = mine
  // What was taken back is open again.
  if (entitlement && entitlement.status !== 'WITHDRAWN') {
    const verb = item ? FULFILMENT_WORDS[item.fulfilmentKind].verb : '领取'
    const words = entitlement.status === 'READY' ? `去确认${verb}` : '看办理进度'
    return <Button onPress={() => go('progress', { id: entitlement.id })}>{words}</Button>
  }
  if (mine.verdict === 'ELIGIBLE' && item && item.applicationMode !== 'AUTO') {
    return (
      <Button onPress={() => go('apply', { item: itemId, record: mine.recordKey ?? undefined })}>
        {item.applicationMode === 'STANDARD' ? '现在就申请' : (NOW[item.fulfilmentKind] ?? '现在就办')}
      </Button>
    )
  }
  return (
    <Button kind="second" onPress={() => go('why', { item: itemId, record: mine.recordKey ?? undefined })}>
      {mine.verdict === 'ELIGIBLE' ? '符合，等部门核定后告诉您' : '看为什么'}
    </Button>
  )
}
