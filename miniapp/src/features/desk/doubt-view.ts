const SHORTEST = 6

type Standing = { busy: boolean; online: boolean; stale: boolean }

/** Why a doubtful one cannot be decided yet; null when it can. */
export function reasonOff(reason: string, { busy, online, stale }: Standing): string | null {
  if (busy) return '正在办，请稍等'
  if (!online) return '有网才能决定'
  if (stale) return '刚有人改过，先看新的'
  if (reason.trim().length === 0) return '先写一句理由，再转确定或退回'
  if (reason.trim().length < SHORTEST) return `理由写完整一点，至少 ${SHORTEST} 个字`
  return null
}
