import { render } from '@testing-library/react'
import { WholeWords } from './whole-words'

describe('what stays whole at the end of a line', () => {
  it.each([
    ['预计 2027-01-31 满足', ['2027-01-31']],
    ['11-22 03:36 到账，中国银行 尾号 0231', ['11-22 03:36', '尾号 0231']],
    ['届时约 1,500.00 元，还差 2 个月', ['1,500.00 元', '2 个月']],
    ['预算 50.00 万元，还有 20.00 万元', ['预算 50.00 万元', '还有 20.00 万元']],
    ['已用 49.99 万元，还有 不到 1 万元', ['已用 49.99 万元', '还有 不到 1 万元']],
    ['打 0431-12345，说回执号', ['0431-12345']],
    ['通知 人社部发〔2022〕23号', ['人社部发〔2022〕23号']],
  ])('%s', (sentence, whole) => {
    const { container } = render(<WholeWords>{sentence}</WholeWords>)
    expect(container.textContent).toBe(sentence)
    expect(Array.from(container.querySelectorAll('.nb'), one => one.textContent)).toEqual(whole)
  })
})
