import type { DataUseLine, DataUseRecord } from '../domain/data-use-record'
import type { Ink, PrintMark, PrintSheet } from '../ports/printing'

const INK: Ink = '#17212B'
const SECOND: Ink = '#45525F'
const NOTE: Ink = '#5C6875'
const HAIR: Ink = '#D5DADF'

const LEFT = 45
const WIDTH = 505
const ROW = 34
const BOTTOM = 776
const WORDS = 92

type LineMark = Extract<PrintMark, { kind: 'LINE' }>

const line = (text: string, y: number, size: number, more: Partial<LineMark> = {}): LineMark => ({
  kind: 'LINE',
  x: LEFT,
  width: WIDTH,
  text,
  y,
  size,
  ...more,
})

/** Who used a beneficiary's data, on A4, as many pages as it takes; people's names as the beneficiary reads them on screen. */
export function dataUseSheet(record: DataUseRecord, madeAt: Date): PrintSheet {
  const pages: PrintMark[][] = []
  let marks = head(record)
  let y = 150 + record.withdrawn.length * 17
  for (const one of record.lines) {
    if (y + ROW > BOTTOM) {
      pages.push(marks)
      marks = [line(`${record.name} 谁看过我的数据`, 45, 11, { ink: NOTE })]
      y = 72
    }
    marks.push(...row(one, y))
    y += ROW
  }
  pages.push(marks)
  const [first = [], ...further] = pages.map((page, index) => [
    ...page,
    line('记录改不了，也删不了。觉得不该看，打 0431-12345，说清是哪一天、谁看的。', 797, 9, { ink: NOTE }),
    line(`第 ${index + 1} 页，共 ${pages.length} 页`, 797, 9, { align: 'RIGHT', ink: NOTE }),
  ])
  return {
    paper: 'A4',
    title: `谁看过我的数据 ${record.name}`,
    author: '政策直达',
    madeAt,
    marks: first,
    further,
  }
}

function head({ name, until, lines, cut, withdrawn }: DataUseRecord): PrintMark[] {
  return [
    { kind: 'BOX', x: LEFT, y: 39, width: WIDTH, height: 6, ink: INK },
    line('谁看过我的数据', 60, 20, { face: 'BOLD' }),
    line(name, 91, 13),
    line(
      `到 ${until}，${cut ? `最近 ${lines.length} 次，更早的请到窗口要` : `共 ${lines.length} 次`}，新的在前`,
      112,
      11,
      { ink: SECOND },
    ),
    ...withdrawn.map((text, index) => line(text, 132 + index * 17, 11, { face: 'BOLD' })),
    { kind: 'BOX', x: LEFT, y: 136 + withdrawn.length * 17, width: WIDTH, height: 1, ink: INK },
  ]
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
