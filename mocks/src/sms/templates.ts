/** A text approved by Tencent; `{1}` … are its variables. A link is part of the text, never of a variable. */
export interface SmsTemplate {
  readonly id: string
  readonly title: string
  readonly text: string
}

const LINK = 'https://wxaurl.cn/policydirect'

/** The approved texts of the sample city's account. */
export const smsTemplates: readonly SmsTemplate[] = [
  {
    id: '2300001',
    title: '待遇确认提醒',
    text: `{1}，按政策您可领取{2}，共{3}元，无需提交材料，请于{4}前点 ${LINK} 在微信里确认。咨询请拨12345。`,
  },
  {
    id: '2300002',
    title: '到账通知',
    text: '{1}，{2}{3}元已于{4}到账，收款账户尾号{5}。如未收到请拨12345。',
  },
  {
    id: '2300003',
    title: '退款通知',
    text: `{1}，{2}{3}元未能到账（{4}），款项仍为您保留。请点 ${LINK} 核对收款账户。`,
  },
  { id: '2300004', title: '核实提醒', text: `{1}，{2}还有一处需要核实：{3}。请点 ${LINK} 查看，或拨打{4}。` },
  {
    id: '2300005',
    title: '授权通知',
    text: '{1}，{2}已授权{3}为经办人，有效期至{4}。如非本人操作，请拨12345。',
  },
  { id: '2300006', title: '办理进度', text: `{1}，{2}已进入“{3}”环节。详情请点 ${LINK} 查看。` },
]

/** @returns the template, or `undefined` (FailedOperation.TemplateIncorrectOrUnapproved) */
export function smsTemplate(id: string): SmsTemplate | undefined {
  return smsTemplates.find(template => template.id === id)
}

/** @returns how many variables a text has */
export function variableCount(template: SmsTemplate): number {
  return new Set(template.text.match(/\{\d+\}/g)).size
}

/** @returns the text as the phone shows it */
export function filledText(template: SmsTemplate, sign: string, values: readonly string[]): string {
  return `【${sign}】${template.text.replace(/\{(\d+)\}/g, (_whole, position) => values[Number(position) - 1] ?? '')}`
}
