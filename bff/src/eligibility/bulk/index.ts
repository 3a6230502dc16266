/** Everybody judged at once: columns, a bitmap pair for each condition, counts by item. */
export type { Bits } from './bits'
export type { JudgedRecord } from './for-each-item'
export type { Amounts, Counts, Judged } from './judged'
export { type KernelName, Population } from './population'
export type { Subtotal } from './subtotals'
