import type {
  WindowRight as WindowRightView,
  WindowVisit as WindowVisitView,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { windowStepName, windowVisitWords } from '../../domain/window-visit'
import type { WindowRight, WindowVisitShown } from '../../usecases/show-window-visit'
import { applicationView } from './application'
import { departmentView } from './department'
import { policyItemView } from './policy-item'

/** A visit to a window with everything its screen shows. */
export function windowVisitView(shown: WindowVisitShown): WindowVisitView {
  const { visit, item, application, rights, beneficiaries } = shown
  const { id, number, status, windowName, passOnBy, agreedUntil, receivedAt, steps } = visit
  return {
    ...{ id, number, status, windowName, passOnBy },
    words: windowVisitWords(status, passOnBy, visit.shown),
    visitor: shown.visitor,
    clerk: visit.staffName,
    onPaper: visit.shown === 'ID_CARD',
    entering: shown.entering,
    beneficiaries: beneficiaries.map(one => ({
      ...{ id: one.beneficiaryId, kind: one.beneficiaryKind, name: one.name },
    })),
    item: item && policyItemView(item),
    beneficiary: shown.beneficiary,
    application: application && applicationView(application),
    rights: rights.map(rightView),
    sharedAccount: accountView(shown.sharedAccount),
    ...{ caseNumber: shown.caseNumber, answer: shown.answer, light: shown.light },
    agreedUntil: agreedUntil && chinaDateTime(agreedUntil),
    receivedAt: chinaDateTime(receivedAt),
    steps: steps.map(({ event, actorName, reason, at }) => ({
      ...{ name: windowStepName(event, visit.shown), actor: actorName, reason, at: chinaDateTime(at) },
    })),
  }
}

const accountView = (shared: WindowVisitShown['sharedAccount']): WindowVisitView['sharedAccount'] => {
  if (!shared) return null
  const { id, ...said } = shared
  return { entitlementId: id, ...said }
}

const rightView = ({
  recordKey,
  recordText,
  headline,
  assessment,
  known,
  open,
}: WindowRight): WindowRightView => ({
  ...{
    recordKey,
    recordText,
    headline,
    verdict: assessment.verdict,
    amountFen: assessment.benefit.amountFen,
  },
  known: known.map(({ label, department, asOf }) => ({
    ...{ label, source: departmentView(department), asOf: asOf! },
  })),
  open: [...open],
})
