import { amountInList, amountInSentence, heroAmount, yuan, yuanFigure } from './money'

describe('money', () => {
  it.each([
    [62_500_000, '625,000.00 元'],
    [3_860_400, '38,604.00 元'],
    [300_000, '3,000.00 元'],
    [5, '0.05 元'],
    [0, '0.00 元'],
    [-12_345_678, '-123,456.78 元'],
  ])('writes %d 分 out in full', (fen, text) => expect(yuan(fen)).toBe(text))

  it('leaves the unit to the table head', () => expect(yuanFigure(62_500_000)).toBe('625,000.00'))

  it.each([
    [62_500_000, '62.50 万元'],
    [3_860_400, '3.86 万元'],
    [999_999, '9,999.99 元'],
    [1_000_000, '1.00 万元'],
    [170_310_000_000, '170,310.00 万元'],
  ])('lists %d 分', (fen, text) => expect(amountInList(fen)).toBe(text))

  it.each([
    [62_500_000, '62.5 万元'],
    [66_360_400, '66.36 万元'],
    [2_000_000, '2 万元'],
    [100_000_000, '100 万元'],
    [300_000, '3,000.00 元'],
  ])('says %d 分', (fen, text) => expect(amountInSentence(fen)).toBe(text))

  it('never promises more than is paid', () => {
    expect(heroAmount(7_999_999)).toEqual({ figure: '7.99', unit: '万元' })
  })

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p', fen => {
    expect(() => amountInList(fen)).toThrow(RangeError)
  })
})
