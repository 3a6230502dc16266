import { linesOf, type Piece, signedLine, standing, type Word, wordLine, writeOff } from './newsroom-view'

const READY = { online: true, busy: false }
const draft = { title: '别忘了来领', text: '第一段\n\n 第二段 ', itemIds: [] }
const piece = {
  status: 'WAITING',
  writtenBy: '许诺',
  writtenAt: '2026-11-21T09:41:00+08:00',
  publishedBy: null,
  publishedAt: null,
} as Piece

it('paragraphs are lines with something on them', () => {
  expect(linesOf(draft.text)).toEqual(['第一段', '第二段'])
})
it('says why it cannot be handed on', () => {
  expect(writeOff(draft, READY)).toBeNull()
  expect(writeOff({ ...draft, title: '' }, READY)).toBe('先写标题')
  expect(writeOff({ ...draft, text: ' \n' }, READY)).toBe('先写正文')
  expect(writeOff({ ...draft, text: '点 https://butie.example' }, READY)).toMatch(/不能放网址/)
  expect(writeOff(draft, { online: false, busy: false })).toBe('有网才能存')
})
it('says who wrote, who published, and where a word stands', () => {
  expect(standing(piece)).toBe('等另一个人看过发布')
  expect(signedLine(piece, '2026-11-21')).toBe('许诺 11-21 09:41 写')
  const published = { ...piece, publishedBy: '何静', publishedAt: '2026-11-21T10:00:00+08:00' }
  expect(signedLine(published, '2026-11-21')).toBe('许诺 11-21 09:41 写，何静 11-21 10:00 发布')
  const word = { proposedBy: '何静', accepted: null, item: { name: '技能提升补贴' } } as Word
  expect(wordLine(word)).toBe('技能提升补贴，何静提的，等另一个人定')
  expect(wordLine({ ...word, accepted: true })).toMatch(/在用，搜得到$/)
})
