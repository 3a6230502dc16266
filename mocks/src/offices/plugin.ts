import { textOf } from '../fields'
import { html } from '../pages/html'
import { page } from '../pages/style'
import type { ExecutorInstruction } from '../stores/instructions'
import type { Institution, World } from '../world'
import { type ListedLine, signedList } from './signed-list'

interface ListOf {
  readonly office: string
  readonly item: string
  readonly day: string
}

const dayOf = (at: string | undefined) => at?.slice(0, 10)

function linesOf({ instructionId: reference, beneficiary, ...order }: ExecutorInstruction, day: string) {
  const serial = `ZX${String(order.resultCursor ?? 0).padStart(8, '0')}`
  const lines: ListedLine[] = []
  if (order.status === 'EXECUTED' && dayOf(order.executedAt) === day)
    lines.push({
      ...{
        reference,
        movement: 'DONE',
        amountFen: order.amountFen,
        serial,
        at: order.executedAt!,
        beneficiary,
      },
    })
  if (order.back && dayOf(order.back.at) === day)
    lines.push({
      ...{ reference, movement: 'BACK', amountFen: order.back.amountFen, serial: `${serial}H`, beneficiary },
      at: order.back.at,
    })
  return lines
}

/** Every list there is: an office, an item, a day that something happened on; the newest first. */
function listsOf(world: World): ListOf[] {
  const all = new Map<string, ListOf>()
  for (const { executor: office, itemId: item, status, executedAt, back } of world.instructions.list())
    for (const day of [status === 'EXECUTED' ? dayOf(executedAt) : undefined, dayOf(back?.at)])
      if (day) all.set(`${day} ${office} ${item}`, { office, item, day })
  return [...all].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, list]) => list)
}

/** Offices that carry out and are no bank: the lists of what they did on a day, for a person to take to the platform. */
export const offices: Institution = world => async app => {
  app.get('/v1/lists', async (request, reply) => {
    const [office, item, day] = ['office', 'item', 'day'].map(name => textOf(request.query, name)) as [
      string,
      string,
      string,
    ]
    const own = world.instructions
      .list()
      .filter(({ executor, itemId }) => executor === office && itemId === item)
    if (own.length === 0) return reply.code(404).send({ code: 'NO_LIST' })
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .header('content-disposition', `attachment; filename="${office}-${item}-${day}.ndjson"`)
      .send(signedList(office, { item }, day, own.flatMap(order => linesOf(order, day)).sort(byTime)))
  })

  app.get('/', async (_request, reply) => {
    const rows = listsOf(world).map(
      ({ office, item, day }) =>
        html`<p><a href="/offices/v1/lists?office=${office}&item=${item}&day=${day}">${day} ${office} ${item}</a></p>`,
    )
    const none = rows.length === 0 && html`<p class="note">还没有办过。</p>`
    return reply
      .type('text/html; charset=utf-8')
      .send(
        page(
          '办理清单（样例）',
          html`<main><h1>办理清单（样例）</h1><section class="card"><p>税务、保证金存储银行这些单位一天办了什么，签了名，下载后导入部门台的“账目”。一天过完才收。</p>${rows}${none}</section></main>`,
        ),
      )
  })
}

const byTime = (a: ListedLine, b: ListedLine) => (a.at < b.at ? -1 : 1)
