import { ChartDot, ChartFrame, ChartShape } from './chart-frame'
import { along, axisOf, bandShape, lineShape, someOf } from './chart-view'
import { bigAmountWords, type Played } from './simulation-view'

type BurnDown = NonNullable<Played['burnDown']>

/** Days of a chart of twelve months, counted as thirty each: a place, not a date. */
const MONTH_DAYS = 30

/** What is left of the budget, month by month; the band is what the undetermined would take on top. */
export function BurnChart({ burnDown }: { burnDown: BurnDown }) {
  const { months, budgetFen, dryOn } = burnDown
  const upwards = axisOf([budgetFen], true)
  const at = (index: number) => index / months.length
  const places = (fenOf: (month: BurnDown['months'][number]) => number) => [
    { x: 0, y: along(upwards, budgetFen) },
    ...months.map((month, index) => ({ x: at(index + 1), y: along(upwards, fenOf(month)) })),
  ]
  const likely = dried(
    places(({ leftFen }) => leftFen),
    dryOn,
    months,
  )
  const worst = dried(
    places(({ leftAtWorstFen }) => leftAtWorstFen),
    burnDown.dryAtWorstOn,
    months,
  )
  const unit = budgetFen < 10_000_000_000 ? 1_000_000 : 10_000_000_000
  const figure = (fen: number) => String(Math.round((fen / unit) * 100) / 100)
  const end = likely.at(-1)!
  return (
    <ChartFrame
      said={
        dryOn
          ? `预算 ${bigAmountWords(budgetFen)}，预计 ${dryOn} 用完`
          : `预算 ${bigAmountWords(budgetFen)}，十二个月后还有 ${bigAmountWords(months.at(-1)?.leftFen ?? 0)}`
      }
      across={someOf(
        months.map(({ month }, index) => ({ at: at(index), word: monthWords(month, index) })),
        6,
      )}
      upwards={upwards.ticks.map(tick => ({ at: along(upwards, tick), word: figure(tick) }))}
    >
      <ChartShape className="chart-band" shape={bandShape(likely, worst)} />
      <ChartShape className="chart-likely" shape={lineShape(likely)} />
      <ChartDot
        {...end}
        words={dryOn ? `${dryOn} 用完` : `还有 ${bigAmountWords(months.at(-1)?.leftFen ?? 0)}`}
      />
    </ChartFrame>
  )
}

type Place = { x: number; y: number }

/** A line that ends where nothing is left, on the day and not at the end of its month. */
function dried(places: Place[], dryOn: string | null | undefined, months: BurnDown['months']): Place[] {
  if (!dryOn) return places
  const month = months.findIndex(one => dryOn.startsWith(one.month))
  const x = (month + Number(dryOn.slice(8)) / (MONTH_DAYS + 1)) / months.length
  return [...places.slice(0, month + 1), { x: Math.min(1, x), y: 0 }]
}

const monthWords = (month: string, index: number): string =>
  index === 0 || month.endsWith('-01') ? month : `${Number(month.slice(5))} 月`
