/** Unit a lever is moved in. Money is moved in 元, everything else as it is written. */
export type LeverUnit = '%' | '元' | '个月' | '天' | '年' | '人' | '周岁' | ''

/** A literal of a policy file as a number and its unit: `5.5%`, `1500元`, `12个月`, `30`. */
export interface FigureLiteral {
  readonly value: number
  readonly unit: LeverUnit
}

const WRITTEN = /^(-?\d+(?:\.\d+)?)\s*(%|元|个月|天|年)$/

/** Null for what is no figure: a code, a date, `today`, a reference. */
export function readFigure(literal: unknown): FigureLiteral | null {
  if (typeof literal === 'number') return Number.isFinite(literal) ? { value: literal, unit: '' } : null
  const parts = typeof literal === 'string' ? WRITTEN.exec(literal) : null
  return parts && { value: Number(parts[1]), unit: parts[2] as LeverUnit }
}

/** The figure as a policy file writes it, as `like` was written: counts and ages are plain numbers there. */
export const writeFigure = ({ value, unit }: FigureLiteral, like: unknown): string | number =>
  typeof like === 'number' ? value : `${value}${unit}`
