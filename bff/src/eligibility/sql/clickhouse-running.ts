import { FIRST_DAY, type PeriodsSql } from './dialect'

/** `Date32` ends with 2299, and a chain may have to last a hundred years. */
const LAST_COUNTED_DAY = '2199-12-31'

type Letting = (name: string, value: string, body: string) => string

const dayNumber = (date: string): string => `toInt32(toDate32(${date}))`

/**
 * Periods from the latest end backwards, folded into the first day of the unbroken chain. Ends are cut at asOf, so
 * no later day than asOf is ever counted with.
 * @throws Error for an asOf after 2199: the database's calendar ends a hundred years later
 */
export function clickhouseRunning(periods: PeriodsSql, records: string, letting: Letting): string {
  const { list, alias, holds, from, to, asOf, earliestEnd, span } = periods
  if (asOf > LAST_COUNTED_DAY)
    throw new Error(`ClickHouse counts days up to ${LAST_COUNTED_DAY}, not ${asOf}`)
  const today = `'${asOf}'`
  const all = `period_${alias}`
  const one = `one_${alias}`
  const judged = `arrayMap(${alias} -> tuple(${holds}, ${from}, ${to}), ${records})`
  const reaches = (counts: string, begins: string, ends: string) => {
    const begun = `arrayFilter(${one} -> ifNull(${counts} and ${begins} <= ${today} and ${begins} <= ${ends}, false), ${all})`
    const cut = `assumeNotNull(if(${ends} < ${today}, ${ends}, ${today}))`
    const days = `arrayMap(${one} -> tuple(${dayNumber(`assumeNotNull(${begins})`)}, ${dayNumber(cut)}), ${begun})`
    const sorted = `arrayReverseSort(${one} -> ${one}.2, ${days})`
    const chain = `chain_${alias}`
    const first = `arrayFold((start, ${one}) -> if(${one}.2 >= start - 1, least(start, ${one}.1), start), ${chain}, ${chain}[1].1)`
    const start = `addDays(toDate32('1970-01-01'), ${first})`
    const full = 'months' in span ? `addMonths(${start}, ${span.months})` : `addDays(${start}, ${span.days})`
    const long = `${chain}[1].2 >= ${dayNumber(`'${earliestEnd}'`)} and toInt32(${full}) <= ${chain}[1].2 + 1`
    return letting(chain, sorted, `notEmpty(${chain}) and ${long}`)
  }
  const surely = reaches(`${one}.1`, `${one}.2`, `${one}.3`)
  // A period with an unknown end may cover everything up to now.
  const perhaps = reaches(
    `ifNull(${one}.1, true)`,
    `ifNull(${one}.2, '${FIRST_DAY}')`,
    `ifNull(${one}.3, ${today})`,
  )
  const both = `reached_${alias}`
  const verdict = letting(
    both,
    `tuple(${surely}, ${perhaps})`,
    `case when ${both}.1 = ${both}.2 then ${both}.1 end`,
  )
  return `case when ${list.known} then ${letting(all, judged, verdict)} end`
}
