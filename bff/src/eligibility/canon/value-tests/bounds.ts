import type { FactKind } from '@policy-direct/shared/facts/definition'
import type { Literal, ValueTest } from '../../condition/condition'
import { afterWord } from '../../wording/span-text'
import { readLiteral, writeLiteral } from '../literal'
import type { ValueTestForm } from './index'

type Bound = Exclude<
  keyof ValueTest,
  'in' | 'notIn' | 'between' | 'within' | 'withinLast' | 'withinNext' | 'atLeastAgo' | 'inYear' | 'age'
>

/** The word that is written for a kind, and the other words that are read as the same. */
type Words = { write(kind: FactKind | undefined): string; also?: readonly string[] }

const isNumber = (kind: FactKind | undefined): boolean => kind === 'COUNT' || kind === 'MONEY'

const WORDS: Record<Bound, Words> = {
  atLeast: { write: () => '不少于' },
  atMost: { write: () => '不超过' },
  moreThan: { write: () => '超过', also: ['多于'] },
  lessThan: { write: () => '少于' },
  onOrAfter: { write: () => '不早于' },
  onOrBefore: { write: () => '不晚于' },
  after: { write: () => '晚于' },
  before: { write: () => '早于' },
  notEquals: { write: kind => (isNumber(kind) ? '不等于' : '不是'), also: ['不等于', '不是'] },
  equals: {
    write: kind => (isNumber(kind) ? '等于' : kind === 'BOOLEAN' ? '：' : '是'),
    also: ['等于', '：', '是', '为'],
  },
}

/** What is compared with one value. */
export const BOUNDS: readonly ValueTestForm[] = (Object.keys(WORDS) as Bound[]).map(key => ({
  key,
  write(test, definition, place) {
    const text = writeLiteral(test[key] as Literal, definition, place)
    return `${WORDS[key].write(definition?.kind)}${afterWord(text)}`
  },
  read(source, definition, place) {
    const { write, also = [] } = WORDS[key]
    const words = [write(definition?.kind), ...also]
    return source.oneOf(...words) ? { [key]: readLiteral(source, definition, place) } : undefined
  },
}))
