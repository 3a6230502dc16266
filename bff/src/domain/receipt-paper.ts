import { capitalAmount } from '@policy-direct/shared/format/capital-amount'
import { fullDateTime } from '@policy-direct/shared/format/date'
import { yuan, yuanFigure } from '@policy-direct/shared/format/money'
import { chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import { departmentName, fullDepartmentName } from '@policy-direct/shared/vocabulary/department'
import type { FulfilmentKind, PolicyItemVersion } from '../eligibility'
import type { Receipt } from './receipt'

/** How receipts speak of one kind of fulfilment, and how it is booked. */
interface KindWords {
  /** What was done: 发放, 减免 … */
  readonly word: string
  readonly when: string
  readonly payee: { readonly ENTERPRISE: string; readonly PERSON: string }
  readonly account: string
  readonly payer: string
  readonly serial: string
  /** What an accountant has to know; `null` leaves the line out. */
  readonly booking: { readonly ENTERPRISE: string; readonly PERSON: string | null }
}

const MONEY = {
  payee: { ENTERPRISE: '收款单位', PERSON: '收款人' },
  account: '收款账户',
  payer: '付款方',
  serial: '银行流水',
} as const
const NO_MONEY = {
  payee: { ENTERPRISE: '享受单位', PERSON: '享受人' },
  account: '办件号',
  payer: '办理单位',
  serial: '办理编号',
} as const

/** 兑现方式 → words on paper. Grants: 《企业会计准则第16号——政府补助》. */
export const RECEIPT_WORDS: Record<FulfilmentKind, KindWords> = {
  PAYOUT: {
    ...MONEY,
    word: '发放',
    when: '到账时间',
    booking: { ENTERPRISE: '政府补助，按《企业会计准则第16号》入账', PERSON: null },
  },
  DEPOSIT_RELEASE: {
    ...MONEY,
    word: '暂退保证金',
    when: '到账时间',
    booking: { ENTERPRISE: '退回自有资金，不是收入', PERSON: '退回自己的钱，不是收入' },
  },
  REFUND: {
    ...NO_MONEY,
    word: '退费',
    when: '退费时间',
    booking: { ENTERPRISE: '退回多缴的税费，冲减原缴科目', PERSON: null },
  },
  WAIVER: {
    ...NO_MONEY,
    word: '减免',
    when: '减免时间',
    booking: { ENTERPRISE: '少缴，没有资金往来，不开票', PERSON: null },
  },
  DEFERRAL: {
    ...NO_MONEY,
    word: '缓缴',
    when: '办理时间',
    booking: { ENTERPRISE: '只推迟缴纳，应缴数不变', PERSON: null },
  },
  SERVICE: {
    ...NO_MONEY,
    word: '服务',
    when: '办理时间',
    booking: { ENTERPRISE: '不涉及资金', PERSON: null },
  },
}

/** A receipt with the case and the item it belongs to. */
export interface PaperReceipt extends Receipt {
  digest: string
  caseNumber: string
  departmentConfirmedAt: Date | null
}

/** What a receipt says on paper, in the order it is read. */
export interface ReceiptPaper {
  number: string
  item: string
  /** 625,000.00; null for what is not money. */
  figure: string | null
  capitals: string | null
  /** Money that must come back. */
  caution: string | null
  lines: readonly { label: string; value: string }[]
  /** On the seal. */
  issuer: string
  word: string
  digest: string
  sample: boolean
}

/** The paper of a receipt. */
export function receiptPaper(receipt: PaperReceipt, item: PolicyItemVersion): ReceiptPaper {
  const { kind, dueBackOn } = item.fulfilment
  const words = RECEIPT_WORDS[kind]
  const basis = item.legalBasis[0]
  const confirmed = receipt.departmentConfirmedAt
  const lead = fullDepartmentName(item.leadDepartment)
  const booking = words.booking[item.beneficiary.kind]
  const lines = [
    { label: words.payee[item.beneficiary.kind], value: receipt.payeePublic },
    { label: words.account, value: receipt.payeeMasked.replace(/^办件号 /, '') },
    { label: words.payer, value: receipt.payer },
    { label: words.when, value: fullDateTime(chinaDateTime(new Date(receipt.at))) },
    { label: words.serial, value: receipt.serial },
    ...(receipt.place
      ? [{ label: '名次', value: `第 ${receipt.place.position} 位，链上 ${receipt.place.link.slice(0, 16)}` }]
      : []),
    { label: '核定', value: confirmed ? `${lead} ${chinaDate(confirmed)}` : lead },
    ...(basis ? [{ label: '依据', value: basis.documentNumber ?? `《${basis.title}》` }] : []),
    ...(booking ? [{ label: '记账提示', value: booking }] : []),
  ]
  const money = receipt.amountFen > 0
  return {
    number: receipt.number,
    item: `${item.name}（${words.word}）`,
    figure: money ? yuanFigure(receipt.amountFen) : null,
    capitals: money ? capitalAmount(receipt.amountFen) : null,
    caution: dueBackOn && money ? `这笔钱是暂退。${dueBackOn} 前要补足 ${yuan(receipt.amountFen)}。` : null,
    lines,
    issuer: lead,
    word: words.word,
    digest: receipt.digest,
    sample: item.sample,
  }
}

/** One line of a year's statement. */
export interface StatementLine {
  on: string
  item: string
  word: string
  basis: string
  payer: string
  payee: string
  serial: string
  number: string
  caseNumber: string
  amountFen: number
}

/** All receipts of a year, for the accountant. */
export interface Statement {
  name: string
  year: number
  /** The last day it covers, while the year goes on. */
  until: string
  lines: readonly StatementLine[]
  /** By kind, in the order they first occur: what is paid is not added to what was waived. */
  sums: readonly { word: string; count: number; amountFen: number }[]
}

/** The line of one receipt. */
export function statementLine(receipt: PaperReceipt, item: PolicyItemVersion): StatementLine {
  const basis = item.legalBasis[0]
  return {
    on: chinaDate(new Date(receipt.at)),
    item: item.name,
    word: RECEIPT_WORDS[item.fulfilment.kind].word,
    basis: basis?.documentNumber ?? basis?.title ?? departmentName(item.leadDepartment),
    payer: receipt.payer,
    payee: receipt.payeeMasked,
    serial: receipt.serial,
    number: receipt.number,
    caseNumber: receipt.caseNumber,
    amountFen: receipt.amountFen,
  }
}

/** Sums by kind. */
export function statementSums(lines: readonly StatementLine[]): Statement['sums'] {
  return [...new Set(lines.map(line => line.word))].map(word => {
    const same = lines.filter(line => line.word === word)
    return { word, count: same.length, amountFen: same.reduce((sum, line) => sum + line.amountFen, 0) }
  })
}
