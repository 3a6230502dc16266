import { sql } from 'kysely'

/**
 * The number after all that begin with `prefix`, over the rows that do: `DB-2026-0007`; from ten thousand on it grows
 * longer. Whoever uses it holds a lock that lets one at a time count.
 */
export const numberAfter = (prefix: string) =>
  sql<string>`${prefix} || lpad((count(*) + 1)::text, greatest(4, length((count(*) + 1)::text)), '0')`
