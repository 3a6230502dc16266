import type {
  AccountChange,
  AccountChangeStep,
  DeskAccountChange as DeskAccountChangeView,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import { isOpen } from '../../domain/account-change'
import { accountChangeWords } from '../../domain/account-change-words'
import type { AccountChangeRecord, AccountChangeStep as Step } from '../../ports/account-changes'
import type { AccountChangeAnswer } from '../../usecases/request-account-change'
import type { DeskAccountChange } from '../../usecases/show-account-changes'
import { tapAnswerView } from './tap-answer'

const NAMES: Record<Step['event'], string> = {
  REQUEST: '申请换账户，银行核对户名一致',
  AGREE_FIRST: '第一个人核过',
  AGREE: '部门同意',
  REFUSE: '部门没有同意',
  STOP: '停下',
  APPLY: '换好了',
  PASS_OVER: '不用再付',
}

const stepView = ({ event, actorName, reason, at }: Step): AccountChangeStep => ({
  name: NAMES[event],
  actor: actorName,
  reason,
  at: chinaDateTime(at),
})

/** A request to pay to another account. */
export const accountChangeView = (change: AccountChangeRecord): AccountChange => ({
  id: change.id,
  number: change.number,
  status: change.status,
  words: accountChangeWords(change.status, change),
  bankName: change.bankName,
  tail: change.tail,
  requestedAt: chinaDateTime(change.requestedAt),
  answerBy: change.answerBy,
  paysFrom: change.paysFrom,
  steps: change.steps.map(stepView),
  stoppable: isOpen(change.status),
})

export const deskAccountChangeView = ({ change, ...rest }: DeskAccountChange): DeskAccountChangeView => ({
  ...rest,
  change: accountChangeView(change),
  needsTwo: change.needsTwo,
})

/** The arm of RequestAccountChangeResult. */
export const accountChangeAnswerView = (answer: AccountChangeAnswer) =>
  answer.kind === 'REQUESTED'
    ? { __typename: 'AccountChangeRequested' as const, change: accountChangeView(answer.change) }
    : tapAnswerView({ outcome: answer.refusal, entitlement: answer.entitlement })
