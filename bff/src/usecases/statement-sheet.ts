import { yuan, yuanFigure } from '@policy-direct/shared/format/money'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { Statement, StatementLine } from '../domain/receipt-paper'
import type { Ink, PrintMark, PrintSheet } from '../ports/printing'

const INK: Ink = '#17212B'
const SECOND: Ink = '#45525F'
const NOTE: Ink = '#5C6875'
const HAIR: Ink = '#D5DADF'

const LEFT = 45
const WIDTH = 505
const ROW = 34
const BOTTOM = 776
const AMOUNT_RIGHT = 90

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

/** All receipts of a year on A4, as many pages as they take; each line can be checked by its receipt's number. */
export function statementSheet(statement: Statement, madeAt: Date): PrintSheet {
  const pages: PrintMark[][] = []
  let marks = head(statement)
  let y = 156 + statement.sums.length * 17
  for (const one of statement.lines) {
    if (y + ROW > BOTTOM) {
      pages.push(marks)
      marks = [line(`${statement.name} ${statement.year} 年回执汇总`, 45, 11, { ink: NOTE })]
      y = 72
    }
    marks.push(...row(one, y))
    y += ROW
  }
  pages.push(marks)
  const [first = [], ...further] = pages.map((page, index) => [
    ...page,
    line(`每一张都能核：在“政策直达”里扫回执的码或输入回执号，或者打 ${HOTLINE}。`, 797, 9, { ink: NOTE }),
    line(`第 ${index + 1} 页，共 ${pages.length} 页`, 797, 9, { align: 'RIGHT', ink: NOTE }),
  ])
  return {
    paper: 'A4',
    title: `${statement.year} 年回执汇总 ${statement.name}`,
    author: '政策直达',
    madeAt,
    marks: first,
    further,
  }
}

function head(statement: Statement): PrintMark[] {
  const { name, year, until, sums } = statement
  return [
    { kind: 'BOX', x: LEFT, y: 39, width: WIDTH, height: 6, ink: INK },
    line(`${year} 年回执汇总`, 60, 20, { face: 'BOLD' }),
    line(name, 91, 13),
    line(`从 ${year}-01-01 到 ${until}，共 ${statement.lines.length} 张回执`, 112, 11, { ink: SECOND }),
    ...sums.map(({ word, count, amountFen }, index) =>
      line(`${word} ${count} 笔${amountFen > 0 ? `，合计 ${yuan(amountFen)}` : ''}`, 134 + index * 17, 12, {
        face: 'BOLD',
      }),
    ),
    { kind: 'BOX', x: LEFT, y: 140 + sums.length * 17, width: WIDTH, height: 1, ink: INK },
  ]
}

function row(one: StatementLine, y: number): PrintMark[] {
  const words = LEFT + 72
  const width = WIDTH - 72 - AMOUNT_RIGHT
  return [
    line(one.on, y, 11, { width: 68 }),
    line(`${one.item}（${one.word}）`, y, 11, { x: words, width }),
    line(one.amountFen > 0 ? yuanFigure(one.amountFen) : '—', y, 11, { align: 'RIGHT', face: 'BOLD' }),
    line(`${one.basis}  |  ${one.number}  |  ${one.payee}  |  ${one.serial}`, y + 15, 8.5, {
      x: words,
      width: WIDTH - 72,
      ink: NOTE,
    }),
    { kind: 'BOX', x: LEFT, y: y + ROW - 6, width: WIDTH, height: 0.6, ink: HAIR },
  ]
}
