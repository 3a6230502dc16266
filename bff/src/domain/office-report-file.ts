import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { isDate } from '../eligibility'
import { type ReportHead, type ReportLine, TREASURY } from './office-report'
import { badLine, type Fields, fieldsOf, isTime } from './signed-file'

/**
 * A list of a day, a JSON object a line: a head, a line an instruction, an end with the signature of every line before it.
 * Every function refuses with the line and the field (INVALID_INPUT).
 */
/** What such a file is, in the words of a refusal. */
export const OFFICE_REPORT = '约定的办理清单'

const isName = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest
const isFen = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isCount = isFen

/** What a list is of. A day that has not ended has no whole list: refused. */
export function readReportHead(text: string, today: LocalDate): ReportHead {
  const { report, office, item, payerAccount, day, count, doneFen, backFen } = fieldsOf(
    text,
    1,
    OFFICE_REPORT,
  )
  if (!isName(report, 64)) throw badLine(1, '没有清单编号（report）')
  if (!isName(office, 64)) throw badLine(1, '没有写是谁办的（office）')
  const scope = office === TREASURY ? payerAccount : item
  if (!isName(scope, 64))
    throw badLine(1, office === TREASURY ? '没有付款账户（payerAccount）' : '没有写是哪个事项（item）')
  if (typeof day !== 'string' || !isDate(day)) throw badLine(1, '没有写是哪一天（day）')
  if (day >= today) throw badLine(1, `${day} 还没有过完，过完了才有整天的清单`)
  if (!isCount(count)) throw badLine(1, '没有写一共几笔（count）')
  if (!isFen(doneFen)) throw badLine(1, '办成的合计不是整数（分，doneFen）')
  if (!isFen(backFen)) throw badLine(1, '还回来的合计不是整数（分，backFen）')
  return { number: report, office, scope, day, count, doneFen, backFen }
}

/** One line of a list, or its end. */
export function readReportLine(
  text: string,
  line: number,
  { office, day }: Pick<ReportHead, 'office' | 'day'>,
): ReportLine | { count: number; signature: string } {
  const fields = fieldsOf(text, line, OFFICE_REPORT)
  if (fields.end === true) {
    const { count, signature } = fields
    if (!isCount(count) || typeof signature !== 'string') throw badLine(line, '结尾不完整')
    return { count, signature }
  }
  const { reference, movement, amountFen, serial, at } = fields
  if (!isName(reference, 64)) throw badLine(line, '没有办理编号（reference）')
  if (movement !== 'DONE' && movement !== 'BACK') throw badLine(line, '没有写是办成还是还回来（movement）')
  if (!isFen(amountFen)) throw badLine(line, '金额不是整数（分，amountFen）')
  if (!isName(serial, 64)) throw badLine(line, '没有流水号（serial）')
  if (!isTime(at)) throw badLine(line, '没有办理时间（at）')
  const moment = new Date(at)
  if (chinaDate(moment) !== day) throw badLine(line, `办理时间不在 ${day} 这一天（at）`)
  const beneficiary = office === TREASURY ? null : beneficiaryOf(fields.beneficiary, line)
  return { line, movement, reference, beneficiary, amountFen, serial, at: moment }
}

function beneficiaryOf(value: unknown, line: number): ReportLine['beneficiary'] {
  const { kind, id } = (typeof value === 'object' && value !== null ? value : {}) as Fields
  if ((kind !== 'PERSON' && kind !== 'ENTERPRISE') || !isName(id, 32))
    throw badLine(line, '没有写办给谁（beneficiary）')
  return { kind, id }
}
