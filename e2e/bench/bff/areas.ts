import { buildApp } from '../../../bff/src/app'
import { caseArea } from '../../../bff/src/app/cases'
import { identityArea } from '../../../bff/src/app/identity'
import { policyArea } from '../../../bff/src/app/policies'
import { readConfig } from '../../../bff/src/config'
import type { Resolvers } from '../../../bff/src/graphql/context'
import { mergeResolvers } from '../../../bff/src/graphql/plugin'

export type LoaderOf = (queries: { obj: unknown; params: object }[]) => Promise<unknown[]>

/** The product's own rooms without its server: the peers answer from the same session check, use cases and SQL. */
export async function openAreas() {
  const { base } = await buildApp(readConfig(process.env))
  const identity = identityArea(base)
  const policies = await policyArea(base, identity)
  const cases = caseArea(base, identity, policies)
  const resolvers: Resolvers = mergeResolvers(
    [identity, policies, cases].flatMap(area => [...area.resolvers]),
  )
  const loaders = Object.fromEntries(
    Object.entries(
      (cases.loaders as Record<string, Record<string, { loader: LoaderOf }>>).Entitlement ?? {},
    ).map(([field, { loader }]) => [field, loader]),
  )
  return { identity, resolvers, loaders }
}

export type Areas = Awaited<ReturnType<typeof openAreas>>
