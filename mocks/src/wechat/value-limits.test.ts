import { subscribeTemplates } from './templates'
import { valueKind, valueRefusal } from './value-limits'

const han20 = '一二三四五六七八九十一二三四五六七八九十'

test.each([
  ['thing1', han20],
  ['thing1', '失业保险稳岗返还 2026'],
  ['number2', '1234.50'],
  ['letter1', 'ABCdef'],
  ['symbol1', '****'],
  ['character_string4', '**** 0231'],
  ['time3', '14:02'],
  ['time3', '2026年11月21日 14:02'],
  ['time3', '14:02~15:00'],
  ['date3', '2026年11月21日'],
  ['date3', '2026-11-21 14:02'],
  ['date3', '2026年11月21日 ~ 2026年11月27日'],
  ['amount2', '¥625,000.00'],
  ['amount2', '38604元'],
  ['phone_number1', '0431-12345678'],
  ['car_number1', '吉A12345'],
  ['name1', '王玉兰'],
  ['name1', 'A name of twenty ...'],
  ['phrase2', '银行处理中'],
])('%s takes %s', (key, value) => {
  expect(valueRefusal(key, value)).toBeUndefined()
})

test.each([
  ['thing1', `${han20}一`],
  ['thing1', '第一行\n第二行'],
  ['number2', '12个'],
  ['number2', '1'.repeat(33)],
  ['letter1', 'abc1'],
  ['symbol1', '******'],
  ['character_string4', '尾号0231'],
  ['character_string4', 'x'.repeat(33)],
  ['time3', '25:00'],
  ['time3', '2026-11-21'],
  ['date3', '2026年13月01日'],
  ['date3', '11月21日'],
  ['amount2', '62.5万元'],
  ['amount2', '12345678901元'],
  ['phone_number1', '1'.repeat(18)],
  ['car_number1', '吉A1234567'],
  ['name1', '一二三四五六七八九十一'],
  ['phrase2', '正在银行处理'],
  ['phrase2', '已办ok'],
  ['enum9', '甲'],
])('%s refuses %s and is named', (key, value) => {
  expect(valueRefusal(key, value)).toBe(`data.${key}.value invalid`)
})

test.each([undefined, '', 12, null])('an absent value (%p) is empty', value => {
  expect(valueRefusal('thing1', value)).toBe('data.thing1.value is empty')
})

test('every key of every template is of a known kind, and ids are as long as real ones', () => {
  for (const template of subscribeTemplates) {
    expect(template.id).toHaveLength(43)
    for (const field of template.fields) expect(valueKind(field.key)).toBeDefined()
  }
})
