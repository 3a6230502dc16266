import type { PrintMark, PrintSheet } from '../ports/printing'
import { INK, linesIn, NOTE, SECOND } from './sheet-marks'

/** Column of an A4 page, in points. */
export const LEFT = 45
export const WIDTH = 505
/** Height of a row with its two lines. */
export const ROW = 34
const SECOND_PAGE = 72
const BOTTOM = 776
const FOOT = 797
const FIRST_BOLD = 132
const BOLD_ROW = 17

export const line = linesIn(LEFT, WIDTH)

export interface Listing {
  /** What the first page is headed with. */
  heading: string
  /** Whose. */
  name: string
  /** From when to when, how many. */
  span: string
  /** Said in bold under it: sums, what was taken back. */
  bold: readonly string[]
  /** What a reader's window shows. */
  title: string
  /** On top of every page after the first. */
  running: string
  /** At the foot of every page. */
  foot: string
}

/** Rows under each other on A4, as many pages as they take, each page with its number. */
export function listedSheet(
  listing: Listing,
  rows: readonly ((y: number) => PrintMark[])[],
  madeAt: Date,
): PrintSheet {
  const pages: PrintMark[][] = []
  const under = FIRST_BOLD + listing.bold.length * BOLD_ROW
  let marks = head(listing, under)
  let y = under + 20
  for (const row of rows) {
    if (y + ROW > BOTTOM) {
      pages.push(marks)
      marks = [line(listing.running, 45, 11, { ink: NOTE })]
      y = SECOND_PAGE
    }
    marks.push(...row(y))
    y += ROW
  }
  pages.push(marks)
  const [first = [], ...further] = pages.map((page, index) => [
    ...page,
    line(listing.foot, FOOT, 9, { ink: NOTE }),
    line(`第 ${index + 1} 页，共 ${pages.length} 页`, FOOT, 9, { align: 'RIGHT', ink: NOTE }),
  ])
  return { paper: 'A4', title: listing.title, author: '政策直达', madeAt, marks: first, further }
}

const head = ({ heading, name, span, bold }: Listing, under: number): PrintMark[] => [
  { kind: 'BOX', x: LEFT, y: 39, width: WIDTH, height: 6, ink: INK },
  line(heading, 60, 20, { face: 'BOLD' }),
  line(name, 91, 13),
  line(span, 112, 11, { ink: SECOND }),
  ...bold.map((text, index) => line(text, FIRST_BOLD + index * BOLD_ROW, 12, { face: 'BOLD' })),
  { kind: 'BOX', x: LEFT, y: under + 6, width: WIDTH, height: 1, ink: INK },
]
