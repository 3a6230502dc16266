import { optionsIn } from './options'

test('the full storm without words, a small one with --short, single numbers over both', () => {
  expect(optionsIn(['--json'])).toMatchObject({
    confirmations: 20_000,
    kills: 20,
    payments: 122_200,
    json: true,
  })
  expect(optionsIn(['--short', '--kills', '5'])).toMatchObject({ confirmations: 300, kills: 5, json: false })
})

test.each([[['--kill', '3']], [['--kills']], [['--kills', 'many']], [['--kills', '-1']], [['kills', '3']]])(
  '%j is refused in words',
  words => {
    expect(() => optionsIn(words)).toThrow(/known are confirmations, kills, payments/)
  },
)
