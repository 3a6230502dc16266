import type { Literal, ValueTest } from '../../condition/condition'
import { readLiteral, writeLiteral } from '../literal'
import type { ValueTestForm } from './index'

const members = (key: 'in' | 'notIn', words: string): ValueTestForm => ({
  key,
  write: (test, definition, place) =>
    `${words}${(test[key] ?? []).map(one => writeLiteral(one, definition, place)).join('、')}`,
  read(source, definition, place): ValueTest | undefined {
    if (!source.word(words)) return undefined
    const found: Literal[] = [readLiteral(source, definition, place)]
    while (source.oneOf('、', '，')) found.push(readLiteral(source, definition, place))
    return { [key]: found }
  },
})

/** 企业规模是以下之一：小型、微型 */
export const isIn = members('in', '是以下之一：')

/** 登记状态不是以下任何一个：已吊销、已注销 */
export const isNotIn = members('notIn', '不是以下任何一个：')
