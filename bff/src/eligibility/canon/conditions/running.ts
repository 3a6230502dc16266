import type { RunningCondition } from '../../condition/condition'
import { afterWord } from '../../wording/span-text'
import type { Form } from '../form'
import { readFreeText, writeFreeText } from '../free-text'
import { needMeasure, writeMeasure } from '../measure'
import { readField, readKey, readListFact, writeField, writeListFact } from '../operand'
import { within } from '../vocabulary'

/** 时段：参保记录（叫作“…”；从开始日期到结束日期；最后一段可以早到 1 个月前；只算：…）连续到今天满 12 个月 */
export const running: Form<RunningCondition> = {
  key: 'running',
  write({ running }, place) {
    const { list, from, to, where, atLeast, lag, label } = running
    const details = [
      ...(label === undefined ? [] : [`叫作${writeFreeText(label)}`]),
      `从${writeField(from, list)}到${writeField(to, list)}`,
      ...(lag === undefined ? [] : [`最后一段可以早到${afterWord(writeMeasure(lag, 'DURATION', place))}前`]),
      ...(where === undefined ? [] : [`只算：${place.language.writeCondition(where, within(place, list))}`]),
    ]
    const span = writeMeasure(atLeast, 'DURATION', place)
    return `时段：${writeListFact(list)}（${details.join('；')}）连续到今天满${afterWord(span)}`
  },
  read(source, place) {
    if (!source.word('时段：')) return undefined
    const list = readListFact(source) ?? readKey(source) ?? source.fail()
    source.need('（')
    const label = source.word('叫作') ? (readFreeText(source, '“名称”') ?? source.fail()) : undefined
    if (label !== undefined) source.need('；')
    source.need('从')
    const from = readField(source, list)
    source.need('到')
    const to = readField(source, list)
    source.word('；')
    const lag = source.word('最后一段可以早到') ? needMeasure(source, 'DURATION', place) : undefined
    if (lag !== undefined) {
      source.need('前')
      source.word('；')
    }
    const where = source.word('只算：')
      ? place.language.readCondition(source, within(place, list))
      : undefined
    source.need('）')
    source.need('连续到今天满')
    const atLeast = needMeasure(source, 'DURATION', place)
    return {
      running: {
        list,
        from,
        to,
        atLeast,
        ...(where === undefined ? {} : { where }),
        ...(lag === undefined ? {} : { lag: lag as string }),
        ...(label === undefined ? {} : { label }),
      },
    }
  },
}
