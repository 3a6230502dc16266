import type { Beneficiary } from '../../api/acting'

/** What ends at once, what goes on, and the way back. */
export function leaveLines(role: Beneficiary['role']): { name: string; note: string }[] {
  const agent = role === 'AGENT'
  return [
    { name: '马上看不到', note: '企业的金额、进度和消息，也不能再确认' },
    { name: '在办的照常办', note: '钱只进企业的账户，已经确认的不变' },
    agent
      ? { name: '您申请的换账户停下', note: '还没换好的，自动停下' }
      : { name: '经办人照常能办', note: '不想让他们办，先到“授权与经办人”里收回' },
    agent
      ? { name: '想再办', note: '请法定代表人重新授权' }
      : { name: '想再办', note: '出示一次电子营业执照就绑回来' },
  ]
}
