/** Why a code from an authorisation page was not accepted; the same names as the contract's AuthorisationRejection. */
export type RejectionReason =
  | 'CODE_EXPIRED'
  | 'STATE_MISMATCH'
  | 'IDENTITY_TAKEN'
  | 'NOT_LEGAL_REPRESENTATIVE'
  | 'ENTERPRISE_NOT_ACTIVE'
  | 'IDENTITY_REQUIRED'
  | 'NOT_STAFF'

export interface Rejection {
  kind: 'REJECTED'
  reason: RejectionReason
  /** What to tell the person and what to do next. */
  message: string
}

const MESSAGES: Record<RejectionReason, string> = {
  CODE_EXPIRED: '这次授权已经用过或超过了 5 分钟，请再来一次。',
  STATE_MISMATCH: '这次授权不是从当前页面发起的，或已经用过。请回到原来的页面，再来一次。',
  IDENTITY_TAKEN: '这个身份已经绑定了另一个微信。请用那个微信登录，或打 12345 找人帮您解绑。',
  NOT_LEGAL_REPRESENTATIVE:
    '出示电子营业执照的人不是当前登录的本人，或不是这家企业的法定代表人。请法定代表人本人登录后再出示。',
  ENTERPRISE_NOT_ACTIVE:
    '登记机关显示这家企业已不在营业（注销、吊销或正在办理），不能绑定。登记有误请联系市市场监管局。',
  IDENTITY_REQUIRED: '请先完成实名认证，再绑定企业。',
  NOT_STAFF: '市政务统一登录里没有您的岗位。请联系本单位的系统管理员。',
}

export const rejected = (reason: RejectionReason): Rejection => ({
  kind: 'REJECTED',
  reason,
  message: MESSAGES[reason],
})
