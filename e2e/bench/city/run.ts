import { availableParallelism } from 'node:os'
import { type Askers, askersOf, QUESTIONS, type Question } from './questions'
import { openCity, type StandingCity, untilQuiet } from './standing-city'

const ROUNDS = 21
/** Questions of one kind to one city in a round; turn about with the other city, one at a time. */
const A_ROUND = 20
const WARM_UP = 60
const json = process.argv.includes('--json')
const tell = (line: string) => console.error(line)

type Size = StandingCity['size']
const SIZES: readonly Size[] = ['default', 'city']

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await ask()
  return performance.now() - start
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!
}
const round2 = (value: number) => Math.round(value * 100) / 100

/** Both cities in turn, so that whatever else the machine does falls on both alike. */
async function ask(question: Question, askers: Record<Size, Askers>, times: number) {
  const took: Record<Size, number[]> = { default: [], city: [] }
  for (let n = 0; n < times; n += 1) {
    for (const size of n % 2 === 0 ? SIZES : [...SIZES].reverse())
      took[size].push(await timed(askers[size][question]))
  }
  return took
}

interface Answer {
  p50ms: Record<Size, number>
  p95ms: Record<Size, number>
  /** Median over the rounds of the big city's p95 to the small one's. */
  ratio: number
}

async function measure(question: Question, askers: Record<Size, Askers>): Promise<Answer> {
  await ask(question, askers, WARM_UP)
  const all: Record<Size, number[]> = { default: [], city: [] }
  const ratios: number[] = []
  for (let n = 0; n < ROUNDS; n += 1) {
    const took = await ask(question, askers, A_ROUND)
    for (const size of SIZES) all[size].push(...took[size])
    ratios.push(quantile(took.city, 0.95) / quantile(took.default, 0.95))
  }
  const at = (share: number) => ({
    default: round2(quantile(all.default, share)),
    city: round2(quantile(all.city, share)),
  })
  return { p50ms: at(0.5), p95ms: at(0.95), ratio: round2(quantile(ratios, 0.5)) }
}

/**
 * Home, hall, guide and desk of the small and of the big city, asked in turn: p50 and p95 of both and their ratio, one
 * line a question; the last line holds the ratios, the desk's the worse of its two pages.
 */
async function run(): Promise<void> {
  const cities: StandingCity[] = []
  try {
    for (const size of SIZES) cities.push(await openCity(size, tell))
    for (const city of cities) await untilQuiet(city, tell)
    const askers = Object.fromEntries(
      await Promise.all(cities.map(async ({ size, address }) => [size, await askersOf(address)])),
    ) as Record<Size, Askers>
    const answers = {} as Record<Question, Answer>
    for (const question of QUESTIONS) {
      answers[question] = await measure(question, askers)
      const { p50ms, p95ms, ratio } = answers[question]
      tell(
        `${question}: p50 ${p50ms.default} → ${p50ms.city} ms, p95 ${p95ms.default} → ${p95ms.city} ms, ratio ${ratio}`,
      )
    }
    const { home, hall, guide, deskLists, deskList } = answers
    const answer = {
      homeRatio: home.ratio,
      hallRatio: hall.ratio,
      guideRatio: guide.ratio,
      deskRatio: Math.max(deskLists.ratio, deskList.ratio),
      questions: answers,
      cores: availableParallelism(),
    }
    console.log(json ? JSON.stringify(answer) : answer)
  } finally {
    for (const { house } of cities.reverse()) await house.stop()
  }
}

run().then(
  () => process.exit(0),
  error => {
    console.error(error)
    process.exit(1)
  },
)
