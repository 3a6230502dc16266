import type {
  AuthorisationRejected,
  MutationSignInArgs,
  MutationSignInStaffArgs,
  MutationVerifyIdentityArgs,
  QueryAuthorisationPageArgs,
  Session,
  Viewer,
} from '@policy-direct/shared/generated/schema'
import { chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../../domain/actor'
import { unauthenticated } from '../../domain/fault'
import type { Rejection } from '../../domain/rejection'
import type { openAuthorisationPage } from '../../usecases/open-authorisation-page'
import type { forgetActor, signOut } from '../../usecases/resolve-actor'
import type { SeenViewer, seeViewer } from '../../usecases/see-viewer'
import type { OpenedSession, signIn } from '../../usecases/sign-in'
import type { signInStaff } from '../../usecases/sign-in-staff'
import type { verifyIdentity } from '../../usecases/verify-identity'
import type { Resolver, Resolvers } from '../context'
import { viewerView } from '../views/viewer'

type UseCase<T extends (...deps: never[]) => unknown> = ReturnType<T>

export interface SessionUseCases {
  now(): Date
  seeViewer: UseCase<typeof seeViewer>
  openAuthorisationPage: UseCase<typeof openAuthorisationPage>
  signIn: UseCase<typeof signIn>
  signInStaff: UseCase<typeof signInStaff>
  signOut: UseCase<typeof signOut>
  verifyIdentity: UseCase<typeof verifyIdentity>
  forgetActor: UseCase<typeof forgetActor>
}

/** Signing in and out, and who is signed in. */
export function sessionResolvers(useCases: SessionUseCases): Resolvers {
  const view = (seen: SeenViewer) => viewerView(seen, chinaDate(useCases.now()))
  const addressOf = (context: { clientAddress?: string }) => context.clientAddress ?? 'unknown'

  const now: Resolver = () => chinaDateTime(useCases.now())
  const viewer: Resolver = async (_parent, _args, { actor }) => {
    const seen = await useCases.seeViewer(actor)
    return seen && view(seen)
  }
  const authorisationPage: Resolver<QueryAuthorisationPageArgs> = (_parent, args, context) =>
    useCases.openAuthorisationPage(context.actor, { ...args, clientAddress: addressOf(context) })
  const signIn: Resolver<MutationSignInArgs> = async (_parent, args, context) =>
    sessionView(await useCases.signIn({ ...args, clientAddress: addressOf(context) }))
  const signInStaff: Resolver<MutationSignInStaffArgs> = async (_parent, args, context) =>
    sessionView(await useCases.signInStaff({ ...args, clientAddress: addressOf(context) }))
  const signOut: Resolver = async (_parent, _args, { sessionDigest }) => {
    await useCases.signOut(sessionDigest)
    return true
  }
  const verifyIdentity: Resolver<MutationVerifyIdentityArgs> = async (
    _parent,
    args,
    { actor, sessionDigest },
  ): Promise<({ __typename: 'Viewer' } & Viewer) | AuthorisationRejected> => {
    const outcome = await useCases.verifyIdentity(actor, args)
    if (outcome.kind === 'REJECTED') return rejectionView(outcome)
    if (sessionDigest) await useCases.forgetActor(sessionDigest)
    const seen = await useCases.seeViewer(proven(actor, outcome))
    if (!seen) throw unauthenticated(actor)
    return { __typename: 'Viewer', ...view(seen) }
  }
  return {
    Query: { now, viewer, authorisationPage },
    Mutation: { signIn, signInStaff, signOut, verifyIdentity },
  }
}

/** The rest of the request already speaks for the person just proven. */
function proven(actor: Actor, { personId, level }: { personId: string; level: number }): Actor {
  return actor.kind === 'USER' ? { ...actor, personId, identityLevel: level } : actor
}

function sessionView(outcome: OpenedSession | Rejection): Session | AuthorisationRejected {
  if (outcome.kind === 'REJECTED') return rejectionView(outcome)
  return { __typename: 'Session', token: outcome.token, expiresAt: chinaDateTime(outcome.expiresAt) }
}

/** Why a code was not accepted. */
export const rejectionView = ({ reason, message }: Rejection): AuthorisationRejected => ({
  __typename: 'AuthorisationRejected',
  reason,
  message,
})
