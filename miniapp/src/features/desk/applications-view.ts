import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import type { DeskApplicationsQuery } from '../../generated/types'
import { daysUntil } from './objections-view'
import { type Sending, sendingOff } from './sending'

export type DeskApplication = DeskApplicationsQuery['deskApplications'][number]
export type Part = { id: string; name: string; said: string }

/** What waits for this department: to be accepted, or for its own opinion (并联审查). */
export function applicationsTitle(all: readonly DeskApplication[]): string {
  const waiting = all.filter(({ application }) => application.status === 'SUBMITTED').length
  const asked = all.filter(one => one.asked).length
  const accepting = waiting === 0 ? [] : [`${waiting} 份申报等受理`]
  const looking = asked === 0 ? [] : [`${asked} 份申报等你们的意见`]
  return [...accepting, ...looking].join('，') || '没有等受理的申报'
}

/** The clock of an acceptance, or of the opinion a department owes; it stands still while something is asked for. */
export function dueOfApplication(
  { status, answerBy, opinions }: DeskApplication['application'],
  now: string,
  asked: string | null = null,
): DueLight {
  if (status === 'WITHDRAWN') return { light: 'PAUSED', word: '申请人撤回了' }
  if (status === 'INCOMPLETE') return { light: 'PAUSED', word: '等申请人补正，不计时' }
  const owed = asked === null ? null : opinions.find(one => one.asks === asked)
  if (owed) return lightOf(owed.dueOn, now, '说意见')
  if (status === 'ACCEPTED' && opinions.some(one => one.status === 'WAITING'))
    return { light: 'GREEN', word: '已受理，几个部门在看' }
  if (status === 'ACCEPTED' || !answerBy) return { light: 'GREEN', word: '已受理，待核定' }
  return lightOf(answerBy, now, '受理')
}

function lightOf(dueOn: string, now: string, act: string): DueLight {
  const days = daysUntil(dueOn, now)
  if (days < 0) return { light: 'RED', word: `超时 ${-days} 天` }
  if (days === 0) return { light: 'YELLOW', word: `今天要${act}` }
  return { light: days === 1 ? 'YELLOW' : 'GREEN', word: `${shortDate(dueOn, now)} 前${act}` }
}

type DueLight = { light: 'RED' | 'YELLOW' | 'GREEN' | 'PAUSED'; word: string }

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
    { label: '事项', value: application.item.name },
    { label: '办件号', value: one.caseNumber },
    { label: '按数据算', value: yuan(one.amountFen) },
    // Of what was taken back nothing more is shown.
    ...(application.status === 'WITHDRAWN' ? [] : partsOf(one)).map(({ name, said }) => ({
      label: name,
      value: said,
    })),
    ...(acceptedBy ? [{ label: '受理人', value: acceptedBy }] : []),
    // 并联审查: whose opinion is there, whose is missing and by when.
    ...application.opinions.map(({ department, words, by, reason }) => ({
      label: `${department.shortName}的意见`,
      value: [reason ? `${words}：${reason}` : words, by].filter(Boolean).join('，'),
    })),
  ]
}

export type JointChoice = 'AGREE' | 'DECLINE' | 'ASK_BACK'
type JointStanding = Sending & { choice: JointChoice | null; reason: string; asked: Asked }

/** Why an opinion cannot be sent yet; null when it can. */
export function opinionOff({ choice, reason, asked, ...sending }: JointStanding): string | null {
  if (choice === 'ASK_BACK') return applicationAnswerOff({ asks: true, asked, ...sending })
  const off = sendingOff(sending)
  if (off) return off
  if (choice === null) return '先选同意、不同意还是要补'
  return reason.trim() === '' ? '写一句意见，申请的人看得到' : null
}

export type Asked = Readonly<Record<string, string>>
type Standing = Sending & { asks: boolean | null; asked: Asked }

/** Why the answer cannot be sent yet; null when it can. */
export function applicationAnswerOff({ asks, asked, ...sending }: Standing): string | null {
  const off = sendingOff(sending)
  if (off) return off
  if (asks === null) return '先选受理还是要补'
  if (!asks) return null
  const reasons = Object.values(asked)
  if (reasons.length === 0) return '选出要补的，一次说全'
  return reasons.some(reason => reason === '') ? '每一项写一句要怎么改' : null
}
