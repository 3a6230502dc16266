import type { Duration, ParameterRef } from '../condition/condition'
import { readDuration } from '../literal'
import { type Figures, plain } from '../reading/resolve-literal'

/** `12 个月`, `3 年`, `30 天`; 规定的时间 while a parameter is not set. */
export function spanText(span: Duration | ParameterRef, context: Figures): string {
  const text = plain(span, context)
  if (typeof text !== 'string' || !readDuration(text)) return '规定的时间'
  return spaced(text)
}

/** `30天` → `30 天` */
export function spaced(span: Duration): string {
  const unitAt = span.endsWith('个月') ? span.length - 2 : span.length - 1
  return `${span.slice(0, unitAt).trimEnd()} ${span.slice(unitAt)}`
}

/** A space between Chinese and digits, none between Chinese and Chinese: 现为 10 个月, 现为已吊销. */
export const afterWord = (text: string): string => (/^[\w+.-]/.test(text) ? ` ${text}` : text)
