import { deedsWords } from './what-if-words'

it('names what this beneficiary can do, and no more than a sentence holds', () => {
  expect(deedsWords(['再缴失业保险'])).toBe('再缴失业保险')
  expect(deedsWords(['再招毕业生、失业青年', '再招就业困难人员', '再缴失业保险'])).toBe(
    '再招毕业生、失业青年，或者再招就业困难人员',
  )
})
