import { fingerprint, receiptText, registeredLines } from './receipt-view'

describe('what the register says', () => {
  it('shows every digit and the moment', () => {
    const lines = registeredLines({
      __typename: 'ReceiptCheck',
      genuine: true,
      message: '',
      receipt: {
        __typename: 'Receipt',
        number: 'HD-20261121-7K3M9QX2',
        amountFen: 62_500_000,
        payer: '保证金专户 中国银行 尾号 7716',
        payee: '木兰旅行社 尾号 0231',
        at: '2026-11-21T09:41:52+08:00',
        serial: 'S1',
        digest: 'd',
        qr: 'q',
        position: null,
        link: null,
      },
    })
    expect(lines.map(line => line.value)).toContain('625,000.00 元')
    expect(lines.map(line => line.value)).toContain('2026-11-21 09:41:52')
  })

  it('says nothing about a receipt nobody registered', () => {
    expect(
      registeredLines({ __typename: 'ReceiptCheck', genuine: false, message: '没有这一张', receipt: null }),
    ).toEqual([])
  })
})
describe('what is typed or shown on paper', () => {
  it('takes a number with blanks, and nothing too short to be one', () => {
    expect(receiptText(' LX-2611 0097 ')).toBe('LX-26110097')
    expect(receiptText('LX-26')).toBeNull()
  })

  it('groups the fingerprint by eight', () => {
    expect(fingerprint('90aa9a7859477bfa')).toBe('90AA9A78 59477BFA')
  })
})
