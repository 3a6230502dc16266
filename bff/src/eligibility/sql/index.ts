/** The SQL compiler: an item as one statement, over a declared table of facts. */
export type { DialectName } from './dialect'
export { factRowOf, factTableSql } from './fact-table'
export { type ItemSql, sqlOf } from './item-sql'
