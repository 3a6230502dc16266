/**
 * Uses of personal data that rest on the person's own consent (PIPL art. 13 I) and can be taken back (art. 15). What
 * departments do by law (matching, reviewing, paying) rests on no consent and goes on.
 */
export type ConsentKind = 'SIGN_IN' | 'ACCOUNT_CHECK' | 'CERTIFICATE'

export interface ConsentWords {
  readonly name: string
  /** What was agreed to. */
  readonly what: string
  /** What ends with it, told before. */
  readonly stops: readonly string[]
  /** What goes on, and why. */
  readonly goesOn: readonly string[]
}

/** What each consent is, and what taking it back means; told before and after alike. That to a certificate depends on the
 * form it was given in (`certificateConsentWords`). */
export const CONSENTS: Readonly<Record<Exclude<ConsentKind, 'CERTIFICATE'>, ConsentWords>> = {
  SIGN_IN: {
    name: '登录时同意的：在手机上看自己的数据',
    what: '认出您的微信，和您的实名连在一起，把部门已有的数据比对成您的政策包给您看，办成了发消息告诉您。',
    stops: [
      '您所有设备马上退出登录',
      '微信和您的实名断开，在这里看不到您的和企业的数据',
      '微信消息不再发给您',
    ],
    goesOn: [
      '您确认过的照常办、照常付，部门依法核对不受影响',
      '办过的记录和“谁看过”依法留着，不能删',
      '您给经办人的授权还有效；不想让他们办，先到“授权与经办人”里收回',
      '想再用，重新登录、重新同意就行，什么都不会少',
    ],
  },
  ACCOUNT_CHECK: {
    name: '换账户时同意的：请银行核对新账户',
    what: '把新账户的号码交给银行核对户名，核对一致后由部门决定。',
    stops: ['这份换账户的申请停下，新账户不再用', '部门看到申请已经停了，不再核'],
    goesOn: ['钱给您留着，按原来的账户付，或者等您另换一个', '银行已经做过的那次核对收不回来，留有记录'],
  },
}
