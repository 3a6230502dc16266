import { FIRST_DAY, type PeriodsSql } from './dialect'

/**
 * The last unbroken chain of periods as a range: dates are discrete, so periods that follow each other day on day
 * grow together in `range_agg`. Once over the records that surely count, once over those that perhaps do.
 */
export function runningSql(periods: PeriodsSql, records: string): string {
  const { list, holds, from, to, asOf, earliestEnd, span } = periods
  const today = `date '${asOf}'`
  const length = 'months' in span ? `interval '${span.months} months'` : `interval '${span.days} days'`
  const period = `select ${holds} as holds, ${from} as begins, ${to} as ends from ${records}`
  // A period with an unknown end may cover everything up to now.
  const surely = chains('period.begins', 'period.ends', 'period.holds', today)
  const perhaps = chains(
    `coalesce(period.begins, date '${FIRST_DAY}')`,
    `coalesce(period.ends, ${today})`,
    'period.holds is not false',
    today,
  )
  const found = `select ${surely} as surely, ${perhaps} as perhaps from (${period}) as period`
  const last = `select ${lastOf('found.surely')} as surely, ${lastOf('found.perhaps')} as perhaps from (${found}) as found`
  const reaches = (chain: string) =>
    `coalesce(upper(${chain}) > date '${earliestEnd}' and lower(${chain}) + ${length} <= upper(${chain}), false)`
  const both = `select ${reaches('chain.surely')} as surely, ${reaches('chain.perhaps')} as perhaps from (${last}) as chain`
  const verdict = 'case when reached.surely = reached.perhaps then reached.surely end'
  return `case when ${list.known} then (select ${verdict} from (${both}) as reached) end`
}

const chains = (begins: string, ends: string, counts: string, today: string): string =>
  `range_agg(daterange(${begins}, least(${ends}, ${today}), '[]')) filter (where ${counts} and ${begins} <= ${today} and ${begins} <= ${ends})`

const lastOf = (chains: string): string =>
  `(select part from unnest(${chains}) as part order by upper(part) desc limit 1)`
