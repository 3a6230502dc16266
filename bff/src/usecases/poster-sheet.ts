import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import type { Poster } from '../domain/poster'
import type { Paragraph, PrintMark, PrintSheet } from '../ports/printing'
import { BRAND, INK, LINE, linesIn, MONEY, NOTE, SECOND } from './sheet-marks'

const HATCH = { ink: '#E0A079', ground: '#FBEFE6' }

const SHIELD = 'M12 3.5 5 6v5.5c0 4.3 2.8 7.4 7 9 4.2-1.6 7-4.7 7-9V6zM8.8 12l2.3 2.3 4.2-4.4'

const LEFT = 45
const WIDTH = 505
const HEADLINE = { top: 99, size: 84, leading: 1.16, height: 196 }
const RIGHT = { x: 356, width: 194 }

/** What is printed besides the words. */
export interface PosterCodes {
  /** Address inside the QR. */
  link: string
  /** 小程序码; null for the QR alone. */
  miniProgramCode: Uint8Array | null
}

/** An A4 page to hang up (N-9: nothing on it asks for money or a password). */
export function posterSheet(poster: Poster, codes: PosterCodes, madeAt: Date): PrintSheet {
  return {
    paper: 'A4',
    title: `${poster.headline.join('')} ${poster.code}`,
    author: poster.issuer,
    madeAt,
    marks: [
      { kind: 'BOX', x: LEFT, y: 39, width: WIDTH, height: 7.5, ink: BRAND },
      line(poster.issuer, 60, 15, { face: 'BOLD', width: WIDTH - 90 }),
      line('政策直达', 60, 15, { face: 'BOLD', align: 'RIGHT' }),
      ...headline(poster.headline),
      ...benefit(poster),
      { kind: 'BOX', x: LEFT, y: 440, width: WIDTH, height: 1.5, ink: INK },
      { kind: 'COLUMN', x: LEFT, y: 456, width: 288, height: 296, paragraphs: howTo(poster) },
      ...scanPart(poster, codes),
      { kind: 'BOX', x: LEFT, y: 766, width: WIDTH, height: 0.75, ink: LINE },
      { kind: 'ICON', x: LEFT, y: 775, side: 15, path: SHIELD, ink: INK },
      line(`扫码不收钱，不问密码和验证码。拿不准，打 ${HOTLINE} 报码号 ${poster.code} 核对。`, 776.5, 11.25, {
        x: LEFT + 21,
        width: WIDTH - 21,
      }),
      line(poster.basis, 797, 9.5, { ink: NOTE }),
    ],
  }
}

const line = linesIn(LEFT, WIDTH)

/** All lines in one size: as large as the longest allows. */
function headline(lines: readonly string[]): PrintMark[] {
  const longest = Math.max(1, ...lines.map(text => text.length))
  const size = Math.min(
    HEADLINE.size,
    WIDTH / longest,
    HEADLINE.height / HEADLINE.leading / Math.max(lines.length, 1),
  )
  const spare = HEADLINE.height - size * HEADLINE.leading * lines.length
  return lines.map((text, index) =>
    line(text, HEADLINE.top + spare / 2 + index * size * HEADLINE.leading, size, {
      face: 'SONG',
      x: LEFT - 4,
    }),
  )
}

function benefit({ figure, benefit: words }: Poster): PrintMark[] {
  const promise = words.at(-1) ?? ''
  const paragraphs: Paragraph[] = [
    ...words.slice(0, -1).map(text => ({ text, size: 18, leading: 1.6 })),
    { text: promise, size: 18, leading: 1.6, face: 'BOLD' as const },
  ]
  if (!figure) return [{ kind: 'COLUMN', x: LEFT, y: 316, width: WIDTH, height: 110, paragraphs }]
  return [
    {
      kind: 'FIGURE',
      x: LEFT,
      y: 318,
      width: 286,
      text: figure.number,
      size: 132,
      ink: MONEY,
      ...(figure.before ? { before: { text: figure.before, size: 36 } } : {}),
      unit: { text: figure.unit, size: figure.unit === '%' ? 76 : 44 },
      ...(figure.hatched ? { hatch: HATCH } : {}),
    },
    { kind: 'COLUMN', x: RIGHT.x, y: 314, width: RIGHT.width, height: 116, paragraphs },
  ]
}

function howTo({ whoTitle, who, steps, caution }: Poster): Paragraph[] {
  return [
    { text: whoTitle, size: 15, face: 'BOLD' },
    ...who.map(text => ({ text, size: 15, leading: 1.4, above: 3, sign: 'SQUARE' as const })),
    { text: '怎么领', size: 15, face: 'BOLD', above: 16 },
    ...steps.map((text, index) => ({ text, size: 15, leading: 1.5, above: 3, sign: index + 1 })),
    ...(caution ? [{ text: caution, size: 12.75, leading: 1.6, above: 14, bar: MONEY }] : []),
  ]
}

function scanPart({ contact }: Poster, { link, miniProgramCode }: PosterCodes): PrintMark[] {
  const words: Paragraph[] = [
    { text: '微信扫一扫', size: 24, face: 'BOLD', align: 'CENTRE', leading: 1.3 },
    { text: '看您能领多少', size: 18, face: 'BOLD', align: 'CENTRE', leading: 1.4 },
    { text: contact, size: 12.75, ink: SECOND, align: 'CENTRE', above: 8 },
    {
      text: `不会用微信？打 ${HOTLINE}，\n或到任一政务大厅窗口，一样办。`,
      size: 12.75,
      ink: SECOND,
      align: 'CENTRE',
    },
  ]
  const captions: PrintMark = { kind: 'COLUMN', ...RIGHT, y: 646, height: 112, paragraphs: words }
  if (!miniProgramCode)
    return [{ kind: 'QR', x: RIGHT.x + 8, y: 458, side: 178, text: link, ink: INK }, captions]
  return [
    { kind: 'QR', x: RIGHT.x, y: 478, side: 92, text: link, ink: INK },
    { kind: 'PICTURE', x: RIGHT.x + 102, y: 478, side: 92, picture: miniProgramCode },
    { kind: 'COLUMN', x: RIGHT.x, y: 576, width: 92, height: 40, paragraphs: [caption('相机、浏览器扫')] },
    {
      kind: 'COLUMN',
      x: RIGHT.x + 102,
      y: 576,
      width: 92,
      height: 40,
      paragraphs: [caption('微信小程序码')],
    },
    captions,
  ]
}

const caption = (text: string): Paragraph => ({ text, size: 10.5, ink: SECOND, align: 'CENTRE' })
