import type { Condition } from '../../condition/condition'
import type { Form, NodeWith } from '../form'
import { readRaw, writeRaw } from '../free-text'
import { isPlainCount } from '../number-text'
import { readList, writeList } from '../numbering'
import type { Source } from '../source'
import type { Place } from '../vocabulary'

const writeParts = (parts: readonly Condition[], place: Place): string =>
  writeList(place, parts.length, (index, inner) => place.language.writeCondition(parts[index]!, inner))

const readParts = (source: Source, place: Place): Condition[] =>
  readList(source, place, (_index, inner) => place.language.readCondition(source, inner))

export const all: Form<NodeWith<Condition, 'all'>> = {
  key: 'all',
  write: ({ all }, place) => `以下全部满足：${writeParts(all, place)}`,
  read: (source, place) => (source.word('以下全部满足：') ? { all: readParts(source, place) } : undefined),
}

export const any: Form<NodeWith<Condition, 'any'>> = {
  key: 'any',
  write: ({ any }, place) => `以下满足其一：${writeParts(any, place)}`,
  read: (source, place) => (source.word('以下满足其一：') ? { any: readParts(source, place) } : undefined),
}

export const atLeastOf: Form<NodeWith<Condition, 'atLeastOf'>> = {
  key: 'atLeastOf',
  write: ({ atLeastOf: { n, of } }, place) =>
    `以下至少满足 ${isPlainCount(n) ? n : writeRaw(n)} 项：${writeParts(of, place)}`,
  read(source, place) {
    if (!source.word('以下至少满足')) return undefined
    const digits = source.digits('几项')
    const n = digits === undefined ? readRaw(source)?.value : Number(digits)
    if (n === undefined) source.fail()
    source.need('项：')
    return { atLeastOf: { n: n as number, of: readParts(source, place) } }
  },
}

export const not: Form<NodeWith<Condition, 'not'>> = {
  key: 'not',
  write: ({ not }, place) => `没有以下情形：${place.language.writeCondition(not, place)}`,
  read: (source, place) =>
    source.word('没有以下情形：') ? { not: place.language.readCondition(source, place) } : undefined,
}
