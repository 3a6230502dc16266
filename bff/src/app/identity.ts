import type { FastifyRequest } from 'fastify'
import { dataExchange } from '../adapters/data-exchange/data-exchange'
import { sm3Digest } from '../adapters/sealing/token-digest'
import { contextWithoutActor, type GraphQLContext } from '../graphql/context'
import { beneficiaryResolvers } from '../graphql/resolvers/beneficiary'
import { dataUseResolvers } from '../graphql/resolvers/data-use'
import { sessionResolvers } from '../graphql/resolvers/session'
import type { Authority } from '../ports/authority'
import type { DataExchange } from '../ports/data-exchange'
import type { DataUses, EverybodyUses } from '../ports/data-uses'
import type { Subjects } from '../ports/subjects'
import type { WeChat } from '../ports/wechat'
import { answerAuthorisation } from '../usecases/answer-authorisation'
import { authoriseAgent } from '../usecases/authorise-agent'
import { bindEnterprise } from '../usecases/bind-enterprise'
import { leaveEnterprise } from '../usecases/leave-enterprise'
import { listAuthorisations } from '../usecases/list-authorisations'
import { listDataUses } from '../usecases/list-data-uses'
import { openAuthorisationPage } from '../usecases/open-authorisation-page'
import { forgetActor, resolveActor, signOut } from '../usecases/resolve-actor'
import { revokeAuthorisation } from '../usecases/revoke-authorisation'
import { seeViewer } from '../usecases/see-viewer'
import { signIn } from '../usecases/sign-in'
import { signInStaff } from '../usecases/sign-in-staff'
import { takeStaffChanges } from '../usecases/take-staff-changes'
import { verifyIdentity } from '../usecases/verify-identity'
import type { Area, Base } from './base'
import { exchangeWork } from './exchange-jobs'
import { type IdentityStores, identityStores } from './identity-stores'
import { patientJob } from './patient-job'
import { type SignOnParts, signOnParts } from './sign-on-parts'
import { identityUpstreams } from './upstreams'

/** Who is asking, for whom they may act, and what is known of whom. */
export interface IdentityArea extends Area {
  /** The actor behind a request's bearer token: a copy seconds old, or one round trip. */
  context(request: FastifyRequest): Promise<GraphQLContext>
  authority: Authority
  subjects: Subjects
  dataUses: DataUses & EverybodyUses
  wechat: WeChat
  exchange: DataExchange
  stores: IdentityStores
  /** Takes the city in when IMPORT_ON_START is 1 and it is not in yet. */
  importIfEmpty(): Promise<number>
  /** Whether the city is in, or need not be. Until then the server is not ready. */
  imported(): Promise<boolean>
  /** Whether what was old at the start has been asked for anew. Until then nobody is matched. */
  upToDate(): Promise<boolean>
}

/** Institutions that tests replace by fakes. */
export interface IdentityWorld extends SignOnParts {
  exchange: DataExchange
}

/** Whoever went is signed out everywhere so soon. */
const DIRECTORY_EVERY_MS = 1_000
const BEARER = /^Bearer ([\w-]{20,100})$/

function realWorld(base: Base): IdentityWorld {
  const upstreams = identityUpstreams(base)
  return {
    ...signOnParts(base, upstreams),
    exchange: dataExchange(upstreams.exchange, base.config.EXCHANGE_TOKEN),
  }
}

/** Builds the area on its stores; `world` defaults to the institutions of the settings. */
export function identityArea(base: Base, world: IdentityWorld = realWorld(base)): IdentityArea {
  const stores = identityStores(base)
  const deps = { ...base, ...world, ...stores, digest: sm3Digest, publicUrl: base.config.PUBLIC_URL }
  const now = () => base.clock.now()
  const actorOf = resolveActor(deps)
  const work = exchangeWork(base, stores, world.exchange)

  return {
    authority: stores.authority,
    subjects: stores.subjects,
    dataUses: stores.dataUses,
    wechat: world.wechat,
    exchange: world.exchange,
    stores,
    ...work,
    jobs: [...work.jobs, patientJob(base.log, 'staff-directory', DIRECTORY_EVERY_MS, takeStaffChanges(deps))],
    async context(request) {
      const token = BEARER.exec(request.headers.authorization ?? '')?.[1]
      const sessionDigest = token ? sm3Digest(token) : null
      const rest = { sessionDigest, traceId: request.id, clientAddress: request.ip }
      if (!sessionDigest) return { actor: { kind: 'ANONYMOUS' }, ...rest }
      return actorOf(sessionDigest).then(
        actor => ({ actor, ...rest }),
        error => contextWithoutActor(rest, error),
      )
    },
    resolvers: [
      sessionResolvers({
        now,
        seeViewer: seeViewer(deps),
        openAuthorisationPage: openAuthorisationPage(deps),
        signIn: signIn(deps),
        signInStaff: signInStaff(deps),
        signOut: signOut(deps),
        verifyIdentity: verifyIdentity(deps),
        forgetActor: forgetActor(deps),
      }),
      beneficiaryResolvers({
        now,
        bindEnterprise: bindEnterprise(deps),
        authoriseAgent: authoriseAgent(deps),
        answerAuthorisation: answerAuthorisation(deps),
        revokeAuthorisation: revokeAuthorisation(deps),
        listAuthorisations: listAuthorisations(deps),
        leaveEnterprise: leaveEnterprise(deps),
      }),
      dataUseResolvers({ listDataUses: listDataUses(deps) }),
    ],
  }
}
