import { paidTwiceRequest } from './paid-twice'

const found = {
  caseNumber: 'BJ-2611-7K3M-9QX2',
  ownFen: 3_860_400,
  priorFen: 712_800,
  priorPaidOn: '2026-05-20',
  priorDepartment: 'human-resources',
  priorNumber: 'WGFH-17',
}

describe('a payment from before that comes to light after ours', () => {
  it('names both payments, and asks for a finding instead of taking anything back', () => {
    expect(paidTwiceRequest(found)).toBe(
      '办件 BJ-2611-7K3M-9QX2 已付 38,604.00 元，之后市人社局补报：2026-05-20 上线前已发 7,128.00 元（WGFH-17）。' +
        '请查是不是付重了，写明查到什么、怎么处理。系统不自动追回。',
    )
  })
  it('fits a reminder, however long the department’s number is', () => {
    expect(paidTwiceRequest({ ...found, priorNumber: 'X'.repeat(500) }).length).toBeLessThanOrEqual(300)
  })
})
