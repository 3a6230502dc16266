import { afterWord } from '../../wording/span-text'
import { readLiteral, writeLiteral } from '../literal'
import type { ValueTestForm } from './index'

/** 从业人数从 20 人到 300 人（含两头） */
export const between: ValueTestForm = {
  key: 'between',
  write(test, definition, place) {
    const [from, to] = (test.between ?? []).map(end => afterWord(writeLiteral(end, definition, place)))
    return `从${from}到${to}（含两头）`
  },
  read(source, definition, place) {
    if (!source.word('从')) return undefined
    const from = readLiteral(source, definition, place)
    source.need('到')
    const to = readLiteral(source, definition, place)
    source.need('（含两头）')
    return { between: [from, to] }
  },
}
