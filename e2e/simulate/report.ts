import { grouped } from '@policy-direct/shared/format/count'
import { amountInSentence } from '@policy-direct/shared/format/money'
import type { PlayedFile } from '../../bff/src/app'
import { tableLines } from './table'

type Found = PlayedFile['simulation']['found']

const NOUNS = { ENTERPRISE: '户', PERSON: '人' } as const
const GROUPINGS = { REGION: '区县', TRADE: '行业', CLASS: '规模或年龄段' } as const
const BAR = 30

type Told<Side extends 'eligible' | 'fen'> = Found['draft'][Side]

const counted = (count: Told<'eligible'>) => (count === null ? '不足 5' : grouped(count))
const paid = (fen: Told<'fen'>) => (fen === null ? '不单列' : amountInSentence(fen))

/** The answers as a person reads them, a line each. */
export function reportLines({ simulation, curve }: PlayedFile): string[] {
  const { item, found, burnDown, pool } = simulation
  const noun = NOUNS[item.beneficiary.kind]
  const side = (name: string, figures: Found['draft']) => [
    name,
    `${counted(figures.eligible)} ${noun}`,
    `${counted(figures.undetermined)} ${noun}`,
    paid(figures.fen),
    figures.averageFen === null ? '—' : amountInSentence(figures.averageFen),
  ]
  const sides = [side('草案', found.draft), ...(found.current ? [side('现行', found.current)] : [])]
  return [
    `${item.name}（估算，${simulation.asOf}）`,
    simulation.finding,
    '',
    ...tableLines([['', '符合', '说不准', '要付', '平均'], ...sides]),
    ...shiftLines(simulation.found, noun),
    ...(['REGION', 'TRADE', 'CLASS'] as const).flatMap(by =>
      found.groups[by].length === 0
        ? []
        : [
            '',
            ...tableLines([
              [GROUPINGS[by], '草案', '现行', '草案要付'],
              ...found.groups[by].map(({ name, count, countBefore, fen }) => [
                name,
                counted(count),
                counted(countBefore),
                amountInSentence(fen),
              ]),
            ]),
          ],
    ),
    ...(curve ? curveLines(curve) : []),
    ...(burnDown && pool
      ? [
          '',
          `${pool.name}：${amountInSentence(pool.budgetFen)}，十二个月要 ${amountInSentence(burnDown.neededFen)}，${burnDown.dryOn ? `${burnDown.dryOn} 用完` : '用不完'}`,
          ...tableLines(
            burnDown.months.map(({ month, leftFen }) => [month, `还剩 ${amountInSentence(leftFen)}`]),
          ),
        ]
      : []),
    '',
    ...simulation.assumptions.map(words => `· ${words}`),
  ]
}

function shiftLines({ shifts }: Found, noun: string): string[] {
  if (!shifts) return []
  const rows = [
    ['新享受', shifts.gained],
    ['不再享受', shifts.lost],
    ['拿得更多', shifts.more],
    ['拿得更少', shifts.less],
  ] as const
  const told = rows.filter(([, { count }]) => count !== 0)
  if (told.length === 0) return []
  return [
    '',
    ...tableLines(told.map(([word, { count, fen }]) => [word, `${counted(count)} ${noun}`, paid(fen)])),
  ]
}

function curveLines({ lever, points, words }: NonNullable<PlayedFile['curve']>): string[] {
  const most = Math.max(1, ...points.map(({ eligible }) => eligible ?? 0))
  return [
    '',
    `${lever.label}（现行 ${`${lever.value} ${lever.unit}`.trimEnd()}）：${words}`,
    ...tableLines(
      points.map(({ value, eligible, fen }) => [
        `${value} ${lever.unit} ${'▇'.repeat(Math.round((BAR * (eligible ?? 0)) / most))}`,
        counted(eligible),
        paid(fen),
      ]),
    ),
  ]
}
