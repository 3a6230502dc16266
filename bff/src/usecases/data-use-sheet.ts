import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { DataUseLine, DataUseRecord } from '../domain/data-use-record'
import type { PrintMark, PrintSheet } from '../ports/printing'
import { LEFT, line, listedSheet, ROW, WIDTH } from './listed-sheet'
import { HAIR, NOTE, SECOND } from './sheet-marks'

const WORDS = 92
const TITLE = '谁看过我的数据'

/** Who used a beneficiary's data, on A4, as many pages as it takes; people's names as the beneficiary reads them on screen. */
export function dataUseSheet(record: DataUseRecord, madeAt: Date): PrintSheet {
  const { name, until, lines, cut, withdrawn } = record
  const listing = {
    heading: TITLE,
    name,
    span: `到 ${until}，${cut ? `最近 ${lines.length} 次，更早的请到窗口要` : `共 ${lines.length} 次`}，新的在前`,
    bold: withdrawn,
    title: `${TITLE} ${name}`,
    running: `${name} ${TITLE}`,
    foot: `记录改不了，也删不了。觉得不该看，打 ${HOTLINE}，说清是哪一天、谁看的。`,
  }
  return listedSheet(
    listing,
    lines.map(one => y => row(one, y)),
    madeAt,
  )
}

function row(one: DataUseLine, y: number): PrintMark[] {
  const more = { x: LEFT + WORDS, width: WIDTH - WORDS }
  return [
    line(one.at, y, 10, { width: WORDS - 6, ink: SECOND }),
    line(`${one.actor}：${one.what}`, y, 11, more),
    line(`${one.purpose}  |  ${one.basis}`, y + 15, 8.5, { ...more, ink: NOTE }),
    { kind: 'BOX', x: LEFT, y: y + ROW - 6, width: WIDTH, height: 0.6, ink: HAIR },
  ]
}
