import { grouped } from '@policy-direct/shared/format/count'
import { View } from '@tarojs/components'
import type { SimulateCurveQuery } from '../../generated/types'
import { ChartDot, ChartFrame, ChartShape } from './chart-frame'
import { along, axisOf, lineShape, someOf, spotOf, spotsOf } from './chart-view'
import { countFigure, leverWords } from './simulation-view'

type Curve = Extract<SimulateCurveQuery['simulationCurve'], { __typename: 'SimulationCurve' }>
type CurveChartProps = {
  curve: Curve
  noun: string
  /** Where the finger is, and how many are eligible there. */
  value: number
  eligible: Curve['points'][number]['eligible']
}

/** How many are eligible at each place of one lever; the finger's place and today's are marked. */
export function CurveChart({ curve, noun, value, eligible }: CurveChartProps) {
  const { lever, points } = curve
  const across = { least: lever.least, most: lever.most, ticks: [] }
  const upwards = axisOf([...points.map(point => heightOf(point.eligible)), heightOf(eligible)])
  const place = (at: number, count: CurveChartProps['eligible']) => ({
    x: along(across, at),
    y: along(upwards, heightOf(count)),
  })
  const then = value === lever.value ? undefined : points.find(point => point.value === lever.value)
  const here = place(value, eligible)
  const there = then && place(then.value, then.eligible)
  const falling = heightOf(points[0]?.eligible) > heightOf(points.at(-1)?.eligible)
  const [hereSpot, thereSpot] = there ? spotsOf(here, there, falling) : [spotOf(here, falling)]
  const said = `${lever.label}从 ${leverWords(lever, lever.least)} 到 ${leverWords(lever, lever.most)} 时符合的${noun}数，现在 ${leverWords(lever, value)} 是 ${countFigure(eligible)} ${noun}`
  return (
    <View>
      <ChartFrame
        said={said}
        across={someOf(points, 6).map(point => ({
          at: along(across, point.value),
          word: leverWords(lever, point.value),
        }))}
        upwards={upwards.ticks.map(tick => ({ at: along(upwards, tick), word: grouped(tick) }))}
      >
        <ChartShape
          className="chart-likely"
          shape={lineShape(points.map(point => place(point.value, point.eligible)))}
        />
        {then && there && (
          <ChartDot
            hollow
            {...there}
            {...(thereSpot && { spot: thereSpot })}
            words={`现行 ${leverWords(lever, then.value)} ${countFigure(then.eligible)} ${noun}`}
          />
        )}
        <ChartDot
          {...here}
          spot={hereSpot}
          words={`${leverWords(lever, value)} ${countFigure(eligible)} ${noun}`}
        />
      </ChartFrame>
    </View>
  )
}

/** Fewer than five stand on the ground: how many they are is not told. */
const heightOf = (count: number | null | undefined): number => count ?? 0
