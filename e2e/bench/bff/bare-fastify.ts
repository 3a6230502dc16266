import type { FastifyInstance } from 'fastify'
import type { Answers } from '../../../bff/src/app'

const pick = (from: unknown, names: readonly string[]) =>
  Object.fromEntries(names.map(name => [name, (from as Record<string, unknown>)[name]]))
const CARD = [
  'id',
  'name',
  'summary',
  'audience',
  'applicationMode',
  'maxVisits',
  'fulfilmentKind',
  'benefitText',
]
const CARD_REST = ['beneficiaryKind', 'dueBackOn', 'leadDepartment', 'sample']
const STEP = ['name', 'state', 'at', 'light', 'pausedBecause']

type Field = (parent: unknown, args: object, context: unknown) => unknown
const LISTS = ['ready', 'inProgress', 'finished'] as const
/** What the home query asks of a case. */
const OWN = [
  'id',
  'caseNumber',
  'recordKey',
  'status',
  'amountFen',
  'confirmBy',
  'confirmedByDepartmentOn',
  'dueBackOn',
]
const MORE = ['likelyBy', 'revision', 'departmentNote', 'clauses', 'item', 'payoutAccount', 'timeline']

/** The home query by hand: one route, the same session check and SQL, the same data, no GraphQL. */
export function bareHome(server: FastifyInstance, { context: contextOf, resolvers }: Answers): void {
  const policyPackage = resolvers.Query?.policyPackage as Field
  const fields = resolvers.Entitlement as Record<string, Field>
  server.get<{ Params: { beneficiaryId: string } }>('/home/:beneficiaryId', async request => {
    const context = await contextOf(request)
    const found = (await policyPackage(null, request.params, context)) as Record<string, unknown>
    const cases = LISTS.flatMap(list => found[list] as object[])
    const drawn = await Promise.all(
      cases.map(async one => {
        const names = [...OWN, ...MORE]
        const values = await Promise.all(
          names.map(name =>
            fields[name] ? fields[name](one, {}, context) : (one as Record<string, unknown>)[name],
          ),
        )
        const row = Object.fromEntries(names.map((name, at) => [name, values[at]]))
        return {
          ...row,
          item: pick(row.item, [...CARD, ...CARD_REST]),
          clauses: (row.clauses as object[]).map(clause => pick(clause, ['id', 'verdict', 'values'])),
          timeline: (row.timeline as object[]).map(step => pick(step, STEP)),
        }
      }),
    )
    const ends = LISTS.map((_, at) =>
      LISTS.slice(0, at + 1).reduce((sum, list) => sum + (found[list] as object[]).length, 0),
    )
    const lists = Object.fromEntries(
      LISTS.map((list, at) => [list, drawn.slice(ends[at - 1] ?? 0, ends[at])]),
    )
    return { data: { policyPackage: { ...found, ...lists } } }
  })
}
