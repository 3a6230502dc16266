import { type FigureKind, rawSource } from '@policy-direct/shared/facts/raw-sources'
import type { RawRecord } from '../../ports/raw-records'
import { dayIn, type Fields, fields, readIdentifier, text } from './read-subject'

const TYPES: Record<FigureKind, (value: unknown) => boolean> = {
  NUMBER: value => Number.isSafeInteger(value),
  CODE: value => typeof value === 'string' && /^[\w-]{1,40}$/.test(value),
  BOOLEAN: value => typeof value === 'boolean',
}

/**
 * A raw record of a source we know, with the figures roll-ups need and nothing else (PIPL art. 6); null when it lacks
 * one of them or does not say of whom and when.
 */
export function readRawRecord(line: Fields): RawRecord | null {
  const who = readIdentifier(line)
  const source = text(line.source)
  const definition = rawSource(source ?? '')
  const recordId = text(line.recordId)
  const occurredOn = dayIn(line.occurredOn)
  const sent = Date.parse(text(line.sentAt) ?? '')
  const given = fields(line.figures)
  if (!who || !source || !recordId || !occurredOn || Number.isNaN(sent)) return null
  if (definition?.subject !== who.kind || !given) return null
  if (line.status !== 'VALID' && line.status !== 'REVOKED') return null
  const figures: Record<string, string | number | boolean> = {}
  for (const [key, kind] of Object.entries(definition.figures)) {
    if (!TYPES[kind](given[key])) return null
    figures[key] = given[key] as string | number | boolean
  }
  const sentAt = new Date(sent).toISOString()
  return { ...who, source, recordId, occurredOn, figures, status: line.status, sentAt }
}
