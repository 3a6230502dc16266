import { yuan, yuanFigure } from '@policy-direct/shared/format/money'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { Statement, StatementLine } from '../domain/receipt-paper'
import type { PrintMark, PrintSheet } from '../ports/printing'
import { LEFT, line, listedSheet, ROW, WIDTH } from './listed-sheet'
import { HAIR, NOTE } from './sheet-marks'

const WORDS = 72
const AMOUNT_RIGHT = 90

/** All receipts of a year on A4, as many pages as they take; each line can be checked by its receipt's number. */
export function statementSheet({ name, year, until, sums, lines }: Statement, madeAt: Date): PrintSheet {
  const listing = {
    heading: `${year} 年回执汇总`,
    name,
    span: `从 ${year}-01-01 到 ${until}，共 ${lines.length} 张回执`,
    bold: sums.map(
      ({ word, count, amountFen }) =>
        `${word} ${count} 笔${amountFen > 0 ? `，合计 ${yuan(amountFen)}` : ''}`,
    ),
    title: `${year} 年回执汇总 ${name}`,
    running: `${name} ${year} 年回执汇总`,
    foot: `每一张都能核：在“政策直达”里扫回执的码或输入回执号，或者打 ${HOTLINE}。`,
  }
  return listedSheet(
    listing,
    lines.map(one => y => row(one, y)),
    madeAt,
  )
}

function row(one: StatementLine, y: number): PrintMark[] {
  const words = LEFT + WORDS
  const width = WIDTH - WORDS - AMOUNT_RIGHT
  return [
    line(one.on, y, 11, { width: WORDS - 4 }),
    line(`${one.item}（${one.word}）`, y, 11, { x: words, width }),
    line(one.amountFen > 0 ? yuanFigure(one.amountFen) : '—', y, 11, { align: 'RIGHT', face: 'BOLD' }),
    line(`${one.basis}  |  ${one.number}  |  ${one.payee}  |  ${one.serial}`, y + 15, 8.5, {
      x: words,
      width: WIDTH - WORDS,
      ink: NOTE,
    }),
    { kind: 'BOX', x: LEFT, y: y + ROW - 6, width: WIDTH, height: 0.6, ink: HAIR },
  ]
}
