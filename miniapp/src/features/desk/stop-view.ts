import { type CandidateList, unitOf } from './lists-view'

type Counts = { decided: number; skipped: number }

/** What a stop did: 已停下 14 家，1 家已经在付，停不了. */
export function stoppedLine({ decided, skipped }: Counts, list: CandidateList): string {
  const unit = unitOf(list)
  const late = skipped > 0 ? `${skipped} ${unit}已经在付或到账，停不了。` : ''
  if (decided === 0) return `没有能停的了。${late}`
  return `已停下 ${decided} ${unit}，告诉过的正在通知，改好后重新核定。${late}`
}

export function resumedLine({ decided, skipped }: Counts, list: CandidateList): string {
  const unit = unitOf(list)
  const left = skipped > 0 ? `${skipped} ${unit}有异议没答复，先答复。` : ''
  return decided === 0 ? `没有恢复。${left}` : `${decided} ${unit}恢复公示。${left}`
}

/** Why the stop cannot be pressed yet; null when it can. */
export function stopOff(
  reason: string,
  { busy, online, notAllowed }: { busy: boolean; online: boolean; notAllowed: string | null },
): string | null {
  if (notAllowed) return notAllowed
  if (busy) return '正在办，请稍等'
  if (!online) return '有网才能停'
  return reason === '' ? '先写为什么停' : null
}
