import type { FastifyInstance } from 'fastify'
import type { Areas } from './areas'

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
const MORE = ['likelyBy', 'revision', 'departmentNote', 'clauses', 'item']
const LOADED = ['payoutAccount', 'timeline'] as const

/** The home query by hand: one route, the same session check and SQL, the same data, no GraphQL. */
export function bareHome(server: FastifyInstance, { identity, resolvers, loaders }: Areas): void {
  const policyPackage = resolvers.Query?.policyPackage as Field
  const fields = resolvers.Entitlement as Record<string, Field>
  server.get<{ Params: { beneficiaryId: string } }>('/home/:beneficiaryId', async request => {
    const context = await identity.context(request)
    const found = (await policyPackage(null, request.params, context)) as Record<string, unknown>
    const cases = LISTS.flatMap(list => found[list] as object[])
    const queries = cases.map(obj => ({ obj, params: {} }))
    const loaded = await Promise.all(LOADED.map(field => loaders[field]?.(queries)))
    const drawn = await Promise.all(
      cases.map(async (one, at) => {
        const row: Record<string, unknown> = {}
        for (const field of [...OWN, ...MORE]) {
          row[field] = fields[field]
            ? await fields[field](one, {}, context)
            : (one as Record<string, unknown>)[field]
        }
        LOADED.forEach((field, which) => {
          row[field] = loaded[which]?.[at]
        })
        return row
      }),
    )
    let from = 0
    const lists = Object.fromEntries(
      LISTS.map(list => [list, drawn.slice(from, (from += (found[list] as object[]).length))]),
    )
    return { data: { policyPackage: { ...found, ...lists } } }
  })
}
