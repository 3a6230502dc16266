import type { Ink, PrintMark } from '../ports/printing'

/** Colours of the design, as the screens have them. */
export const BRAND: Ink = '#0E57A6'
export const INK: Ink = '#17212B'
export const SECOND: Ink = '#45525F'
export const NOTE: Ink = '#5C6875'
export const LINE: Ink = '#87929D'
export const HAIR: Ink = '#D5DADF'
export const MONEY: Ink = '#B24A08'
export const SEAL: Ink = '#B8231B'

type LineMark = Extract<PrintMark, { kind: 'LINE' }>

/** Lines of a page whose column begins at `x` and is `width` wide, in points; `more` says what is else about one. */
export const linesIn =
  (x: number, width: number) =>
  (text: string, y: number, size: number, more: Partial<LineMark> = {}): LineMark => ({
    kind: 'LINE',
    x,
    width,
    text,
    y,
    size,
    ...more,
  })
