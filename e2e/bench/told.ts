/** A result for people: one line a figure. */
export const told = (result: Record<string, unknown>): string =>
  Object.entries(result)
    .map(([name, value]) => `${name.padEnd(26)} ${value}`)
    .join('\n')
