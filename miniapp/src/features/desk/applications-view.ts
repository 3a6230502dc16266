import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import type { DeskApplicationsQuery } from '../../generated/types'
import { daysUntil } from './objections-view'

export type DeskApplication = DeskApplicationsQuery['deskApplications'][number]
export type Part = { id: string; name: string; said: string }

export function applicationsTitle(all: readonly DeskApplication[]): string {
  const waiting = all.filter(({ application }) => application.status === 'SUBMITTED').length
  return waiting === 0 ? '没有等受理的申报' : `${waiting} 份申报等受理`
}

/** The clock of an acceptance; it stands still while something is asked for. */
export function dueOfApplication(
  { status, answerBy }: DeskApplication['application'],
  now: string,
): { light: 'RED' | 'YELLOW' | 'GREEN' | 'PAUSED'; word: string } {
  if (status === 'INCOMPLETE') return { light: 'PAUSED', word: '等申请人补正，不计时' }
  if (status === 'ACCEPTED' || !answerBy) return { light: 'GREEN', word: '已受理，待核定' }
  const days = daysUntil(answerBy, now)
  if (days < 0) return { light: 'RED', word: `超时 ${-days} 天` }
  if (days === 0) return { light: 'YELLOW', word: '今天要受理' }
  return { light: days === 1 ? 'YELLOW' : 'GREEN', word: `${shortDate(answerBy, now)} 前受理` }
}

/** Every part that could be asked for, with what was said or given. */
export function partsOf({ application }: DeskApplication): Part[] {
  return [
    ...application.fields.map(({ id, label, answer }) => ({ id, name: label, said: answer ?? '没有填' })),
    ...application.materials.map(({ id, name, words }) => ({ id, name, said: words ?? '没有交' })),
  ]
}

export function applicationLines(one: DeskApplication): { label: string; value: string }[] {
  const { application, acceptedBy } = one
  return [
    { label: '事项', value: `${application.item.name}，办件号 ${one.caseNumber}` },
    { label: '按数据算', value: yuan(one.amountFen) },
    ...partsOf(one).map(({ name, said }) => ({ label: name, value: said })),
    ...(acceptedBy ? [{ label: '受理人', value: acceptedBy }] : []),
  ]
}

type Asked = Readonly<Record<string, string>>
type Standing = { asks: boolean | null; asked: Asked; busy: boolean; online: boolean }

/** Why the answer cannot be sent yet; null when it can. */
export function applicationAnswerOff({ asks, asked, busy, online }: Standing): string | null {
  if (busy) return '正在送出，请稍等'
  if (!online) return '有网才能办'
  if (asks === null) return '先选受理还是要补'
  if (!asks) return null
  const reasons = Object.values(asked)
  if (reasons.length === 0) return '选出要补的，一次说全'
  return reasons.some(reason => reason === '') ? '每一项写一句要怎么改' : null
}
