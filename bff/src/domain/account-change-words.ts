import { yuan } from '@policy-direct/shared/format/money'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { AccountChangeEvent, AccountChangeStatus } from './account-change'

interface Spoken {
  readonly bankName: string
  readonly tail: string
  readonly paysFrom: LocalDate
  readonly answerBy: LocalDate
}

/** Where a request stands, as whoever asked reads it. */
export function accountChangeWords(
  status: AccountChangeStatus,
  { bankName, tail, paysFrom, answerBy }: Spoken,
): string {
  const account = `${bankName} 尾号 ${tail}`
  switch (status) {
    case 'WAITING':
      return `部门在核，${answerBy} 前答复`
    case 'SECOND_LOOK':
      return `部门已核 1 人，还要 1 人，${answerBy} 前答复`
    case 'AGREED':
      return `部门同意了，${paysFrom} 起付到${account}`
    case 'DONE':
      return `已换成${account}`
    case 'REFUSED':
      return '部门没有同意，账户没有换'
    case 'STOPPED':
      return '已经停下，账户没有换'
    case 'NOT_NEEDED':
      return '这一笔已经不用付了，账户没有换'
  }
}

interface Told extends Spoken {
  readonly actorName: string
  readonly amountFen: number
  readonly reason: string | null
}

/** What everybody who could be reached before is told: whoever did not ask must hear of it in time. Null: nothing. */
export function accountChangeNews(event: AccountChangeEvent | 'REQUEST', told: Told): string | null {
  const account = `${told.bankName} 尾号 ${told.tail}`
  switch (event) {
    case 'REQUEST':
      return `${told.actorName}申请把 ${yuan(told.amountFen)} 改付到${account}，部门核对后才会换，最早 ${told.paysFrom} 付。不是您这边申请的，请马上在“进度”里点“不是我申请的”，或打 12345`
    case 'AGREE':
      return `部门同意改付到${account}，${told.paysFrom} 起付，只付一次。不是您这边申请的，请马上打 12345`
    case 'REFUSE':
      return `部门没有同意换账户：${told.reason ?? '核对没有通过'}。钱给您留着`
    case 'STOP':
      return `换账户的申请已经停下（${told.actorName}），账户没有换，钱给您留着`
    case 'PASS_OVER':
      return '这一笔已经不用再付，账户没有换'
    case 'APPLY':
    case 'AGREE_FIRST':
      return null
  }
}
