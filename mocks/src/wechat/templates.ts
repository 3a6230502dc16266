/** Kinds of a template value; each has its own limits (`value-limits.ts`). */
export type ValueKind =
  | 'thing'
  | 'number'
  | 'letter'
  | 'symbol'
  | 'character_string'
  | 'time'
  | 'date'
  | 'amount'
  | 'phone_number'
  | 'car_number'
  | 'name'
  | 'phrase'

/** A subscribe-message template the account has chosen; its keys are fixed when it is chosen. */
export interface SubscribeTemplate {
  readonly id: string
  readonly title: string
  /** 长期订阅 (one acceptance, any number of messages) is open to 政务民生; 一次性订阅 is one message each. */
  readonly subscription: 'LONG_TERM' | 'ONE_TIME'
  readonly fields: readonly { readonly key: string; readonly label: string }[]
}

/** The templates of the sample city's account. */
export const subscribeTemplates: readonly SubscribeTemplate[] = [
  {
    id: 'PolicyPackageReadyLongTermTemplate000000001',
    title: '政策待遇确认提醒',
    subscription: 'LONG_TERM',
    fields: [
      { key: 'thing1', label: '政策名称' },
      { key: 'amount2', label: '可领金额' },
      { key: 'date3', label: '确认截止' },
      { key: 'thing4', label: '温馨提示' },
    ],
  },
  {
    id: 'PolicyProgressLongTermTemplate0000000000002',
    title: '办理进度通知',
    subscription: 'LONG_TERM',
    fields: [
      { key: 'thing1', label: '政策名称' },
      { key: 'phrase2', label: '当前进度' },
      { key: 'time3', label: '更新时间' },
      { key: 'thing4', label: '温馨提示' },
    ],
  },
  {
    id: 'PolicyMoneyArrivedLongTermTemplate000000003',
    title: '资金到账通知',
    subscription: 'LONG_TERM',
    fields: [
      { key: 'thing1', label: '政策名称' },
      { key: 'amount2', label: '到账金额' },
      { key: 'time3', label: '到账时间' },
      { key: 'character_string4', label: '收款账户' },
    ],
  },
  {
    id: 'PolicyMoneyReturnedOneTimeTemplate000000004',
    title: '退款通知',
    subscription: 'ONE_TIME',
    fields: [
      { key: 'thing1', label: '政策名称' },
      { key: 'amount2', label: '退回金额' },
      { key: 'thing3', label: '退回原因' },
    ],
  },
]

/** @returns the template, or `undefined` (the API answers 40037) */
export function subscribeTemplate(id: string): SubscribeTemplate | undefined {
  return subscribeTemplates.find(template => template.id === id)
}
