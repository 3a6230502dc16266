import { judge } from '../testing/judge'
import type { Condition, NumberTest } from './condition'

const HIRES = 'enterprise.newHires'
const signed: Condition = { field: 'contractSigned', equals: true }
const hire = (idNumberIndex: string | null, contractSigned: boolean | null = true) => ({
  idNumberIndex,
  contractSigned,
})
const counting = (test: NumberTest, records: object[] | null, distinct = true) => {
  const tally = {
    list: HIRES,
    where: signed,
    label: '新招用人员',
    ...(distinct ? { distinctBy: 'idNumberIndex' } : {}),
  }
  return judge({ count: tally, ...test }, { [HIRES]: records as never })
}

describe('count', () => {
  it('counts records that satisfy the nested condition', () => {
    const records = [hire('a'), hire('b'), hire('c', false)]
    expect(counting({ atLeast: 2 }, records).verdict).toBe('MET')
    expect(counting({ atLeast: 3 }, records).gap).toEqual({
      text: '“新招用人员”现有 2 人，要有 3 人',
      have: 2,
      need: 3,
      unit: '人',
    })
    expect(counting({ atMost: 2 }, records).verdict).toBe('MET')
    expect(counting({ equals: 2 }, records).verdict).toBe('MET')
  })

  it('knows an empty list from an unknown one', () => {
    expect(counting({ atLeast: 1 }, []).verdict).toBe('NOT_MET')
    expect(counting({ atMost: 0 }, []).verdict).toBe('MET')
    expect(counting({ atMost: 0 }, null).verdict).toBe('UNKNOWN')
  })

  it('counts the same person once', () => {
    expect(counting({ equals: 1 }, [hire('a'), hire('a')]).verdict).toBe('MET')
    expect(counting({ equals: 2 }, [hire('a'), hire('a')], false).verdict).toBe('MET')
  })

  it('holds a record with a missing field for maybe', () => {
    const records = [hire('a'), hire('b', null)]
    expect(counting({ atLeast: 1 }, records).verdict).toBe('MET')
    expect(counting({ atLeast: 2 }, records).verdict).toBe('UNKNOWN')
    expect(counting({ atLeast: 3 }, records).verdict).toBe('NOT_MET')
    expect(counting({ atMost: 1 }, records).verdict).toBe('UNKNOWN')
    expect(counting({ equals: 1 }, [hire('a', null), hire('b', null)]).verdict).toBe('UNKNOWN')
  })

  it('does not count for sure whom it cannot tell apart', () => {
    expect(counting({ atLeast: 1 }, [hire(null)]).verdict).toBe('UNKNOWN')
  })
})
