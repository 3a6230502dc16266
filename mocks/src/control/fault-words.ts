import type { FaultKind } from '../faults'

/** What each fault is called on the control page. */
export const faultWords: Readonly<Record<FaultKind, string>> = {
  timeout: '没有应答',
  error500: '内部错误',
  slow: '很慢',
  acceptThenTimeout: '办了但没有应答',
  lateSuccess: '查无此笔，随后成功',
  duplicateCallback: '通知两次',
  outOfOrderCallback: '通知乱序',
  lostCallback: '通知丢失',
  returned: '到账后退汇',
  reversed: '到账后冲账',
  rejected61: '账号不存在（61）',
  rejected63: '账户状态异常（63）',
  nameMismatch: '户名不符（64）',
  maintenance: '停机维护',
  refused43101: '用户拒收（43101）',
  smsLimit: '触发限频',
}

/** Faults each institution knows beside the general ones. */
export const generalFaults: readonly FaultKind[] = [
  'timeout',
  'error500',
  'slow',
  'acceptThenTimeout',
  'maintenance',
]
export const ownFaults: Readonly<Record<string, readonly FaultKind[]>> = {
  treasury: ['rejected61', 'rejected63', 'nameMismatch'],
  bank: [
    'lateSuccess',
    'duplicateCallback',
    'outOfOrderCallback',
    'lostCallback',
    'returned',
    'reversed',
    'rejected61',
    'rejected63',
    'nameMismatch',
  ],
  sms: ['smsLimit'],
  wechat: ['refused43101'],
}
