import { idNumberCheckCharacter } from '@policy-direct/shared/identifiers/id-number'
import { readCandidateSearch } from './candidate-search'

const ID_NUMBER = `22010419900307002${idNumberCheckCharacter('22010419900307002')}`

describe('what a list is searched by', () => {
  it('is a case number, however it was typed', () => {
    expect(readCandidateSearch(' bj-2611-7k3m-9qx2 ')).toEqual({
      by: 'CASE_NUMBER',
      caseNumber: 'BJ-2611-7K3M-9QX2',
    })
  })
  it('is a whole number of a person or an enterprise', () => {
    expect(readCandidateSearch(ID_NUMBER)).toMatchObject({ by: 'IDENTIFIER', idNumber: ID_NUMBER })
    expect(readCandidateSearch('91220104ma0y1a2b4d')).toEqual({
      by: 'IDENTIFIER',
      idNumber: null,
      uscc: '91220104MA0Y1A2B4D',
    })
  })
  it('is otherwise a part of a public name, with the brackets of the register', () => {
    expect(readCandidateSearch('木兰 (长春)')).toEqual({ by: 'PUBLIC_NAME', part: '木兰（长春）' })
  })
  it.each(['', ' ', '木', ' 木 ', '木'.repeat(61)])('cannot be %j', words => {
    expect(readCandidateSearch(words)).toBeNull()
  })
})
