/** Reads untyped input of the wire without trusting it. */

/** @returns the value when it is a plain object, an empty one otherwise */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

/** @returns the field when it is a string, `''` otherwise */
export function textOf(value: unknown, field: string): string {
  const found = fieldsOf(value)[field]
  return typeof found === 'string' ? found : ''
}

/** @returns the field when it is a finite number, `undefined` otherwise */
export function numberOf(value: unknown, field: string): number | undefined {
  const found = fieldsOf(value)[field]
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}
