import { leaks } from './eavesdrop'

test.each([
  ['an id number', 'id 220104198003151234,'],
  ['an id number', '{"idNumber":"22010419800315123X"}'],
  ['a mobile number', '"phone":"13900008820"'],
  ['a mobile number', 'mobile +8613900008820'],
  ['an account number', 'to 157200810231'],
])('%s in full is found', (what, text) => {
  expect(leaks([text], ['157200810231'])).toEqual([expect.stringContaining(what)])
})

test.each([
  ['masked', '138****5620 2201**********1234 尾号 0231'],
  ['milliseconds', '{"time":1763712000000,"responseTime":13.9000088201}'],
  ['ids and digests', '0a13900008820f 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  ['an enterprise’s code', '91220104MA0Y8K1234'],
])('%s is not', (_what, text) => {
  expect(leaks([text], ['157200810231'])).toEqual([])
})
