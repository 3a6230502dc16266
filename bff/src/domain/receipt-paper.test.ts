import { sampleItem } from '../adapters/contracts/sample-item'
import { type PaperReceipt, receiptPaper, statementLine, statementSums } from './receipt-paper'

const RECEIPT: PaperReceipt = {
  number: 'HD-20261121-7K3M9QX2',
  amountFen: 62_500_000,
  payer: '失业保险基金 尾号 0001',
  payeePublic: '长春市木兰旅行社有限公司',
  digestVersion: 2,
  place: { position: 12, link: 'ab'.repeat(32) },
  payeeMasked: '中国银行 尾号 0231',
  serial: 'S4471',
  at: '2026-11-21T01:41:52.000Z',
  digest: '90aa9a78',
  caseNumber: 'BJ-2611-7K3M-9QX2',
  departmentConfirmedAt: new Date('2026-11-20T01:00:00Z'),
}
const itemOf = (kind: string, more: object = {}) => {
  const item = sampleItem()
  return { ...item, fulfilment: { ...item.fulfilment, kind, ...more } } as ReturnType<typeof sampleItem>
}
const linesOf = (receipt: PaperReceipt, item: ReturnType<typeof sampleItem>) =>
  Object.fromEntries(receiptPaper(receipt, item).lines.map(({ label, value }) => [label, value]))

describe('a receipt an accountant accepts', () => {
  it('names item, basis, payer, payee, amount in figures and capitals, day and serial', () => {
    const paper = receiptPaper(RECEIPT, itemOf('PAYOUT'))
    expect(paper).toMatchObject({
      item: '失业保险稳岗返还（发放）',
      figure: '625,000.00',
      capitals: '人民币陆拾贰万伍仟元整',
      caution: null,
      issuer: '长春市人力资源和社会保障局',
    })
    expect(linesOf(RECEIPT, itemOf('PAYOUT'))).toMatchObject({
      收款单位: '长春市木兰旅行社有限公司',
      收款账户: '中国银行 尾号 0231',
      付款方: '失业保险基金 尾号 0001',
      到账时间: '2026-11-21 09:41:52',
      银行流水: 'S4471',
      名次: '第 12 位，链上 abababababababab',
      核定: '长春市人力资源和社会保障局 2026-11-20',
    })
  })
  it('a released deposit is nobody’s income and says when it is due back', () => {
    const item = itemOf('DEPOSIT_RELEASE', { dueBackOn: '2027-12-31' })
    expect(receiptPaper(RECEIPT, item).caution).toBe('这笔钱是暂退。2027-12-31 前要补足 625,000.00 元。')
    expect(linesOf(RECEIPT, item).记账提示).toBe('退回自有资金，不是收入')
  })
  it.each([
    ['WAIVER', '减免', '减免时间'],
    ['REFUND', '退费', '退费时间'],
    ['SERVICE', '服务', '办理时间'],
  ])('%s speaks of no account and of nothing that arrived', (kind, word, when) => {
    const receipt = {
      ...RECEIPT,
      payeeMasked: '办件号 BJ-2611-7K3M-9QX2',
      amountFen: kind === 'SERVICE' ? 0 : 100,
    }
    const paper = receiptPaper(receipt, itemOf(kind))
    const lines = linesOf(receipt, itemOf(kind))
    expect(paper.word).toBe(word)
    expect(lines).toMatchObject({ 享受单位: '长春市木兰旅行社有限公司', 办件号: 'BJ-2611-7K3M-9QX2' })
    expect(Object.keys(lines)).toContain(when)
    expect(JSON.stringify(paper)).not.toMatch(/到账|收款/)
    expect(paper.figure).toBe(kind === 'SERVICE' ? null : '1.00')
  })
  it('sums a year by kind: what was waived is not money that came', () => {
    const lines = [
      statementLine(RECEIPT, itemOf('PAYOUT')),
      statementLine(RECEIPT, itemOf('WAIVER')),
      statementLine({ ...RECEIPT, amountFen: 1 }, itemOf('PAYOUT')),
    ]
    expect(statementSums(lines)).toEqual([
      { word: '发放', count: 2, amountFen: 62_500_001 },
      { word: '减免', count: 1, amountFen: 62_500_000 },
    ])
  })
})
