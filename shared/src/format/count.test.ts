import { grouped } from './count'

it.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [12_345_678, '12,345,678'],
  [-1_234, '-1,234'],
  [1_234.5678, '1,234.5678'],
])('%d is written %s', (figure, text) => {
  expect(grouped(figure)).toBe(text)
})
