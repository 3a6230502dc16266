import { buildApp } from '../../../bff/src/app'
import { caseArea } from '../../../bff/src/app/cases'
import { identityArea } from '../../../bff/src/app/identity'
import { policyArea } from '../../../bff/src/app/policies'
import { readConfig } from '../../../bff/src/config'
import type { Resolvers } from '../../../bff/src/graphql/context'
import { mergeResolvers } from '../../../bff/src/graphql/plugin'
import { newMetrics } from '../../../bff/src/http/metrics'

/** The product's own rooms without its server: the peers answer from the same session check, use cases and SQL. */
export async function openAreas() {
  const app = await buildApp(readConfig(process.env))
  const base = { ...app.base, metrics: newMetrics() }
  const identity = identityArea(base)
  const policies = await policyArea(base, identity)
  const cases = caseArea(base, identity, policies)
  const resolvers: Resolvers = mergeResolvers(
    [identity, policies, cases].flatMap(area => [...area.resolvers]),
  )
  return { identity, resolvers }
}

export type Areas = Awaited<ReturnType<typeof openAreas>>
