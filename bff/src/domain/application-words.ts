import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { GivenMaterial } from './application-form'
import type { ApplicationEvent, ApplicationStatus } from './application-life'
import { CERTIFICATE_NAMES } from './e-certificate'

/** Where an application stands, as whoever filled it in reads it. */
export function applicationWords(status: ApplicationStatus, answerBy: LocalDate | null): string {
  switch (status) {
    case 'DRAFT':
      return '还没有提交，填到哪里都替您留着'
    case 'SUBMITTED':
      return answerBy ? `已经提交，${answerBy} 前受理` : '已经提交，等部门受理'
    case 'INCOMPLETE':
      return '要补几项，补好再提交，时限先停下不算'
    case 'ACCEPTED':
      return '已经受理，由另一位同事核定'
    case 'DECIDED':
      return '材料和数据都对得上，当场核定了'
    case 'WITHDRAWN':
      return '您撤回了这份申报，部门不再办，也看不到材料了'
    case 'CLOSED':
      return '这一份已经过去，有新的一份'
  }
}

/** On top of a draft that follows a decline. */
export const declinedWords = (reason: string): string =>
  `上次没有通过：${reason.replace(/[。.]$/, '')}。交过的都带过来了，改好再提交。`

/** What happened, in a word or two. */
export const APPLICATION_STEP_NAMES: Readonly<Record<ApplicationEvent, string>> = {
  SUBMIT: '提交',
  DECIDE: '提交，当场核定',
  ASK: '一次性告知要补的',
  ACCEPT: '受理',
  ASK_BACK: '一起看的部门要补正',
  WITHDRAW: '撤回申报',
  CLOSE: '重新打开了一份',
}

/** An upload of a draft that was left alone, for whoever comes back to it. */
export const erasedWords = (on: LocalDate): string =>
  `传过的那份一直没有提交，${on} 按说好的删掉了，要办请再传一次`

/** How a material was given, in words. */
export function givenWords(
  { way, certificate, endedAt }: Pick<GivenMaterial, 'way' | 'certificate' | 'endedAt'>,
  dueOn: LocalDate | null,
): string {
  const ended = endedAt ? `，${endedAt.slice(0, 10)} 收回了同意，不再调取` : ''
  if (certificate) return `已调取${CERTIFICATE_NAMES[certificate.kind]} ${certificate.number}${ended}`
  if (way === 'COMMITMENT') return '已承诺，不用交'
  return way === 'LATER' ? `可以先办，${dueOn ?? ''} 前补交` : '已上传'
}
