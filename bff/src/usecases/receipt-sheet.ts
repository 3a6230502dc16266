import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { ReceiptPaper } from '../domain/receipt-paper'
import type { PrintMark, PrintSheet } from '../ports/printing'
import { HAIR, INK, LINE, linesIn, MONEY, NOTE, SEAL, SECOND } from './sheet-marks'

const LEFT = 33
const WIDTH = 353.5
const ROW = 26.6
const FIRST_ROW = 196
const VALUE = 96

const line = linesIn(LEFT, WIDTH)

/** One A5 page an accountant can file (22a): what, how much, from whom to whom, on what it rests, and a code to check. */
export function receiptSheet(paper: ReceiptPaper, link: string, madeAt: Date): PrintSheet {
  const foot = FIRST_ROW + paper.lines.length * ROW
  return {
    paper: 'A5',
    title: `兑现回执 ${paper.number}`,
    author: paper.issuer,
    madeAt,
    marks: [
      { kind: 'BOX', x: LEFT, y: 30, width: WIDTH, height: 4.5, ink: INK },
      line('政策直达 兑现回执', 47, 13, { face: 'BOLD', width: 180 }),
      line(paper.number, 48, 12, { face: 'BOLD', align: 'RIGHT' }),
      ...amount(paper),
      { kind: 'BOX', x: LEFT, y: FIRST_ROW - 7, width: WIDTH, height: 0.6, ink: HAIR },
      ...paper.lines.flatMap(({ label, value }, index): PrintMark[] => {
        const y = FIRST_ROW + index * ROW
        const last = index === paper.lines.length - 1
        return [
          line(label, y + 1, 11, { ink: NOTE, width: VALUE - LEFT - 4 }),
          line(value, y + 1, 11, { x: VALUE, width: LEFT + WIDTH - VALUE }),
          {
            kind: 'BOX',
            x: LEFT,
            y: y + ROW - 7,
            width: WIDTH,
            height: last ? 0.8 : 0.6,
            ink: last ? LINE : HAIR,
          },
        ]
      }),
      ...proof(paper, link, foot + 10),
    ],
  }
}

function amount(paper: ReceiptPaper): PrintMark[] {
  const what = line(paper.item, 80, 12, { ink: SECOND })
  if (!paper.figure || !paper.capitals) return [what, line('不涉及资金', 104, 26, { face: 'BOLD' })]
  return [
    what,
    {
      kind: 'FIGURE',
      x: LEFT,
      y: 106,
      width: WIDTH,
      text: paper.figure,
      size: 34,
      ink: MONEY,
      unit: { text: ' 元', size: 14 },
    },
    line(paper.capitals, 141, 12),
    ...(paper.caution ? [line(paper.caution, 164, 11.5, { face: 'BOLD', ink: MONEY })] : []),
  ]
}

function proof(paper: ReceiptPaper, link: string, top: number): PrintMark[] {
  const words = LEFT + 104
  const digest = (paper.digest.toUpperCase().match(/.{1,8}/g) ?? []).join('  ')
  const half = Math.ceil(digest.length / 2)
  return [
    { kind: 'QR', x: LEFT, y: top, side: 88, text: link, ink: INK },
    {
      kind: 'COLUMN',
      x: words,
      y: top,
      width: 146,
      height: 92,
      paragraphs: [
        { text: '扫码核对这张回执', size: 12.5, face: 'BOLD' },
        { text: '显示金额、时间、收款方，以及有没有被改过。不显示账号。', size: 10, ink: SECOND, above: 3 },
        { text: `没有手机？打 ${HOTLINE} 报回执号和指纹前 8 位。`, size: 10, ink: NOTE, above: 4 },
      ],
    },
    {
      kind: 'SEAL',
      x: LEFT + WIDTH - 90,
      y: top - 1,
      side: 90,
      name: paper.issuer,
      foot: '兑现回执',
      ink: SEAL,
    },
    { kind: 'BOX', x: LEFT, y: top + 104, width: WIDTH, height: 0.6, ink: HAIR },
    line('指纹', top + 113, 9, { ink: NOTE }),
    line(digest.slice(0, half).trim(), top + 113, 9, { x: LEFT + 26, width: WIDTH - 26, ink: SECOND }),
    line(digest.slice(half).trim(), top + 126, 9, { x: LEFT + 26, width: WIDTH - 26, ink: SECOND }),
    ...(paper.sample ? [line('样例事项', top + 113, 9, { align: 'RIGHT', ink: NOTE })] : []),
  ]
}
