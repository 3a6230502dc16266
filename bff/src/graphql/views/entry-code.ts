import type {
  EntryCodeRefused,
  GenuineEntryCode,
  IssuedEntryCode,
  RejectedEntryCode,
} from '@policy-direct/shared/generated/schema'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import { categoryLabel, type PolicyCategory } from '../../domain/policy-category'
import type { IssueOutcome } from '../../usecases/issue-entry-code'
import type { IssuedCode } from '../../usecases/issued-entry-codes'
import type { EntryCodeOutcome, EntryCodeProblem } from '../../usecases/resolve-entry-code'
import { departmentView } from './department'
import { policyItemView } from './policy-item'

const WORDS: Record<EntryCodeProblem, { message: string; advice: string[] }> = {
  NOT_OURS: {
    message: '这不是政策直达的码。',
    advice: ['不要打开，不要付款，不要填验证码和银行卡号。', '领补贴不收费。拿不准，打 12345 问。'],
  },
  TAMPERED: {
    message: '这个码像我们的，但是被改过。',
    advice: ['不要打开，不要付款，不要填验证码和银行卡号。', '请把它在哪里看到的告诉 12345。'],
  },
  IDENTITY_CODE: {
    message: '这是一个人的身份码，给政务服务窗口扫的。',
    advice: ['是您自己的：到窗口再亮出来，60 秒一换。', '是别人发来的：不用理会，它不是政策的码。'],
  },
  EXPIRED: { message: '这个码过期了。', advice: ['到大厅里搜事项名称，或者扫现在的码。'] },
  WITHDRAWN: { message: '这个码已经停用。', advice: ['到大厅里搜事项名称，或者扫现在的码。'] },
}

type EntryCodeView =
  | ({ __typename: 'GenuineEntryCode' } & GenuineEntryCode)
  | ({ __typename: 'RejectedEntryCode' } & RejectedEntryCode)

/** What a scanned text turned out to be. */
export function entryCodeView(outcome: EntryCodeOutcome): EntryCodeView {
  if (outcome.kind === 'REJECTED') {
    return {
      __typename: 'RejectedEntryCode',
      problem: outcome.problem,
      ...WORDS[outcome.problem],
      replacement: outcome.replacement ? policyItemView(outcome.replacement) : null,
      replacementCode: outcome.replacementCode,
    }
  }
  const { code, item } = outcome
  return {
    __typename: 'GenuineEntryCode',
    code: code.code,
    item: item ? policyItemView(item) : null,
    category: code.category && categoryView(code.category),
    sharedBy: code.specialist?.words ?? null,
    issuedBy: departmentView(code.department),
    placement: code.placement,
    validFrom: code.validFrom,
  }
}

const categoryView = (category: PolicyCategory) => ({ ...category, label: categoryLabel(category) ?? '' })

/** A code as its department sees it. */
export function issuedCodeView(code: IssuedCode): IssuedEntryCode {
  return {
    code: code.code,
    kind: code.kind,
    opens: code.opens,
    itemId: code.itemId,
    placement: code.placement,
    headline: code.headline,
    validFrom: code.validFrom,
    validUntil: code.validUntil,
    status: code.status,
    issuedBy: code.issuedByName,
    withdrawal: code.withdrawnAt && withdrawalLine(code),
    replacedBy: code.replacedBy,
    scans: code.scans,
    lastScannedOn: code.lastScannedAt && chinaDate(code.lastScannedAt),
    link: code.link,
    posterPath: code.status === 'STANDING' ? `/posters/${code.code}.pdf` : null,
  }
}

const withdrawalLine = ({ withdrawalReason, withdrawnByName }: IssuedCode): string =>
  withdrawalReason ? `${withdrawnByName ?? ''}：${withdrawalReason}` : '随事项一起停用'

/** What issuing or withdrawing came to. */
export const issueView = (
  outcome: IssueOutcome,
):
  | ({ __typename: 'IssuedEntryCode' } & IssuedEntryCode)
  | ({ __typename: 'EntryCodeRefused' } & EntryCodeRefused) =>
  outcome.kind === 'ISSUED'
    ? { __typename: 'IssuedEntryCode', ...issuedCodeView(outcome.code) }
    : { __typename: 'EntryCodeRefused', message: outcome.message }
