import { sentence } from './sentence'

test.each([
  ['核实无误', '核实无误。'],
  ['核实无误。 ', '核实无误。'],
  ['Checked.', 'Checked。'],
  ['为什么？', '为什么？'],
  ['先这样；', '先这样。'],
  ['', ''],
  [null, ''],
])('“%s” goes on as “%s”', (said, goesOn) => expect(sentence(said)).toBe(goesOn))
