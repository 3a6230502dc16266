/** Lengths in points (1/72 inch) from the top left corner; A4 is 595.28 × 841.89, A5 419.53 × 595.28. */
export type Paper = 'A4' | 'A5'

/** SANS reads, BOLD says, SONG is for one headline. All are embedded, only the letters used. */
export type Face = 'SANS' | 'BOLD' | 'SONG'

/** `#RRGGBB`. */
export type Ink = string

export interface Letters {
  text: string
  size: number
  face?: Face
  ink?: Ink
}

/** What is drawn, in this order; later marks lie above earlier ones. */
export type PrintMark =
  /** One line, its top at `y`; smaller when it is wider than `width`. */
  | ({ kind: 'LINE'; x: number; y: number; width: number; align?: 'LEFT' | 'CENTRE' | 'RIGHT' } & Letters)
  /** A number with its unit, drawn as outlines; hatched where the money must come back. Smaller when too wide. */
  | ({
      kind: 'FIGURE'
      x: number
      y: number
      width: number
      before?: Letters
      unit: Letters
      hatch?: { ink: Ink; ground: Ink }
    } & Letters)
  /** Paragraphs one under the other, wrapped to `width`; all smaller when they are higher than `height`. */
  | { kind: 'COLUMN'; x: number; y: number; width: number; height: number; paragraphs: readonly Paragraph[] }
  | { kind: 'BOX'; x: number; y: number; width: number; height: number; ink: Ink }
  | { kind: 'QR'; x: number; y: number; side: number; text: string; ink: Ink }
  /** JPEG or PNG, fitted into the square. */
  | { kind: 'PICTURE'; x: number; y: number; side: number; picture: Uint8Array }
  /** A round seal: the name along its rim, a line under the star. */
  | { kind: 'SEAL'; x: number; y: number; side: number; name: string; foot: string; ink: Ink }
  /** Path data as in SVG, in a box of 24, scaled to `side`. */
  | { kind: 'ICON'; x: number; y: number; side: number; path: string; ink: Ink }

/** A paragraph of a column. */
export interface Paragraph extends Letters {
  align?: 'LEFT' | 'CENTRE'
  /** Line height as a multiple of the size; 1.5 unless told. */
  leading?: number
  /** Space above. */
  above?: number
  /** A square, or a number in a circle, before the first line. */
  sign?: 'SQUARE' | number
  /** A bar of this colour along the left side. */
  bar?: Ink
}

/** One printed page, and what follows it. */
export interface PrintSheet {
  paper: Paper
  /** What a reader's window shows. */
  title: string
  author: string
  madeAt: Date
  marks: readonly PrintMark[]
  /** Pages after the first. */
  further?: readonly (readonly PrintMark[])[]
}

/** Makes PDFs that any printer prints: vectors, embedded fonts, real text. */
export interface Press {
  print(sheet: PrintSheet): Promise<Uint8Array>
}
