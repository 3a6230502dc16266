import fc from 'fast-check'
import { nameInitials } from './name-initials'
import { textIndex } from './text-index'
import { missedWord, wantedWords } from './wanted-words'

const library = textIndex([
  {
    value: 'rebate',
    texts: [
      { weight: 10, text: '失业保险稳岗返还' },
      { weight: 2, text: '没有裁员，或者裁员率不超过 5.5%' },
    ],
  },
  {
    value: 'rent',
    texts: [
      { weight: 10, text: '国有房屋租金减免' },
      { weight: 5, text: '租国有房屋的小微企业' },
    ],
  },
  {
    value: 'hiring',
    texts: [
      { weight: 10, text: '一次性扩岗补助' },
      { weight: 7, text: '人社厅发〔2022〕41号' },
      { weight: 2, text: '稳岗返还和它不冲突' },
    ],
  },
])
const everyday = [{ say: ['裁员补贴'], means: ['稳岗返还'] }]
const find = (text: string) => library(wantedWords(text, everyday)).map(({ value }) => value)

describe('BZ-1 words of a search', () => {
  it.each([
    ['稳岗返还怎么领', ['稳岗返还']],
    ['请问有没有租金减免吗？', ['租金减免']],
    ['小微企业　租金', ['小微企业', '租金']],
    ['人社厅发〔2022〕41号', ['人社厅发', '2022', '41号']],
    ['怎么领', ['怎么领']],
    ['ＷＧＦＨ', ['wgfh']],
    ['  ，。 ', []],
  ])('%s is looked for as %j', (text, words) => {
    expect(wantedWords(text).map(({ written }) => written)).toEqual(words)
  })
  it('takes what people call it, also inside a longer wish', () => {
    expect(wantedWords('公司裁员补贴', everyday)).toEqual([{ written: '公司裁员补贴', others: ['稳岗返还'] }])
  })
})

describe('BZ-1 finding', () => {
  it.each([
    ['稳岗返还', ['rebate', 'hiring']],
    ['裁员补贴怎么申请', ['rebate', 'hiring']],
    ['〔2022〕41号', ['hiring']],
    ['小微企业 租金', ['rent']],
    ['裁员率', ['rebate']],
    ['租', ['rent']],
  ])('%s finds %j, the best first', (text, found) => {
    expect(find(text)).toEqual(found)
  })
  it('wants every word', () => {
    expect(find('租金 裁员')).toEqual([])
  })
  it('takes the nearest when nothing carries the words as written', () => {
    expect(find('国有房租金减免')).toEqual(['rent'])
    expect(find('稳岗反还')).toEqual([])
    expect(find('失业保险稳岗返还金')[0]).toBe('rebate')
  })
  it('finds nothing for nothing', () => {
    expect(find('')).toEqual([])
    expect(find('宇宙飞船')).toEqual([])
  })
  it('finds a text by every part of it', () => {
    const text = '上年度实际缴纳失业保险费的60'
    const index = textIndex([{ value: 1, texts: [{ weight: 1, text }] }])
    const part = fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).filter(([a, b]) => a < b)
    fc.assert(
      fc.property(part, ([from, to]) => index([{ written: text.slice(from, to), others: [] }]).length === 1),
    )
  })
})

it('types a name by its initials', () => {
  expect(nameInitials('失业保险稳岗返还')).toBe('sybxwgfh')
  expect(nameInitials('一次性扩岗补助 A4')).toBe('ycxkgbz a4')
})

describe('CC-10 what is counted of a search without result', () => {
  it.each([
    ['充电桩补贴', '充电桩补贴'],
    ['  充电桩，补贴！ ', '充电桩 补贴'],
    ['220102199003071234', null],
    ['王玉兰 13900000231', null],
    ['91220104MA0Y1A2B3C', null],
    ['a@b.cn', null],
    ['？？', null],
  ])('%s → %s', (text, word) => {
    expect(missedWord(text)).toBe(word)
  })
  it('never keeps a long text', () => {
    expect([...(missedWord('我'.repeat(60)) ?? '')].length).toBeLessThanOrEqual(20)
  })
})
