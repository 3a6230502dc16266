import type { Genuine, Rejected } from './entry-view'
import { isOurReceipt, isReceiptNumber, rejectionHeading, shownText, vouchLines } from './entry-view'

const genuine: Genuine = {
  __typename: 'GenuineEntryCode',
  code: 'LX-BZJ-01',
  placement: '市政务服务中心一楼海报',
  validFrom: '2026-11-09',
  sharedBy: null,
  category: null,
  issuedBy: { __typename: 'Department', name: '长春市文化广播电视和旅游局', shortName: '市文广旅局' },
  item: {
    __typename: 'PolicyItem',
    id: 'travel-deposit-release',
    name: '旅游服务质量保证金暂退',
    version: 3,
  },
}

describe('a scanned text', () => {
  it.each([
    ['HD-20261121-7K3M9QX2', true],
    [' hd-20261121-7k3m9qx2 ', true],
    ['LX-BZJ-01', false],
    ['https://butie.example/r/HD-20261121-7K3M9QX2', false],
  ])('%s is a receipt number: %s', (text, expected) => {
    expect(isReceiptNumber(text)).toBe(expected)
  })

  it('is our receipt only where the BFF knows it', () => {
    const text = 'https://zc.example/r/HD-20261121-7K3M9QX2.0123456789abcdef'
    const stranger: Rejected = {
      __typename: 'RejectedEntryCode',
      problem: 'NOT_OURS',
      message: '',
      advice: [],
      replacement: null,
      replacementCode: null,
    }
    expect(isOurReceipt(text, genuine)).toBe(true)
    expect(isOurReceipt(text, { ...stranger, problem: 'TAMPERED' })).toBe(true)
    expect(isOurReceipt(text, stranger)).toBe(false)
    expect(isOurReceipt(text, null)).toBe(false)
    expect(isOurReceipt('LX-BZJ-01', genuine)).toBe(false)
  })

  it('is shown without its scheme and never in full length', () => {
    expect(shownText('https://butie-lingqu.example/bank')).toBe('butie-lingqu.example/bank')
    expect(shownText('javascript:alert(1)')).toBe('alert(1)')
    expect(shownText('x'.repeat(200))).toHaveLength(61)
  })
})

describe('the verdict on a code', () => {
  it('warns of strangers and forgeries only', () => {
    expect(rejectionHeading('NOT_OURS').danger).toBe(true)
    expect(rejectionHeading('TAMPERED').danger).toBe(true)
    expect(rejectionHeading('IDENTITY_CODE').danger).toBe(false)
    expect(rejectionHeading('EXPIRED').danger).toBe(false)
    expect(rejectionHeading('WITHDRAWN').danger).toBe(false)
  })

  it('names who vouches, and leaves out what is not known', () => {
    expect(vouchLines(genuine).map(line => line.label)).toEqual(['码号', '政策', '发布', '贴在', '有效'])
    const whole = vouchLines({ ...genuine, item: null, placement: null })
    expect(whole.map(line => line.label)).toEqual(['码号', '政策', '发布', '有效'])
    expect(whole[3]?.value).toBe('2026-11-09 起')
  })
})
