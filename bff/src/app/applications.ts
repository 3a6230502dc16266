import type { FastifyInstance } from 'fastify'
import { sha256OfBytes } from '../adapters/digest/sha256'
import { dailyDataUses } from '../adapters/memory/daily-data-uses'
import { sm3Digest } from '../adapters/sealing/token-digest'
import type { Actor } from '../domain/actor'
import type { ApplicationEvent } from '../domain/application-life'
import { applicationResolvers } from '../graphql/resolvers/application'
import { materialFileRoutes } from '../http/material-files'
import type { CaseActor, EntitlementReader } from '../ports/entitlements'
import type { Supervision } from '../ports/supervision'
import {
  acceptApplication,
  askForMore,
  countDeskApplications,
  listDeskApplications,
} from '../usecases/accept-application'
import { answerJointReview, type JointReviewDeps, watchJointReviews } from '../usecases/answer-joint-review'
import { applyFor } from '../usecases/apply-instant'
import type { ConfirmDeps } from '../usecases/confirm-entitlement'
import { eraseUploads } from '../usecases/erase-uploads'
import { answerApplication, giveMaterial, takeMaterialBack } from '../usecases/fill-in-application'
import {
  knowsUpload,
  openMaterialFile,
  openUpload,
  takeMaterialFile,
  takeUpload,
  type UploadDeps,
} from '../usecases/material-upload'
import { openApplication, readApplication } from '../usecases/open-application'
import {
  applicationsOfCases,
  type ShowApplicationDeps,
  showApplication,
  showDeskApplications,
} from '../usecases/show-application'
import { fileApplication, submitApplication } from '../usecases/submit-application'
import { type TellApplicationDeps, tellApplication } from '../usecases/tell-application'
import { stillThrough, windowHand } from '../usecases/window-hand'
import type { VisitDeps } from '../usecases/window-visit-access'
import { unfileApplication, withdrawApplication } from '../usecases/withdraw-application'

const ERASE_EVERY_MS = 10_000
const WATCH_EVERY_MS = 2_000

type ApplicationNeeds = ConfirmDeps &
  TellApplicationDeps &
  VisitDeps &
  ShowApplicationDeps &
  JointReviewDeps & { tasks: Pick<Supervision, 'raiseOnce'> } & Omit<
    UploadDeps,
    'ticketDigest' | 'fileDigest' | 'stillThrough'
  > & { entitlements: EntitlementReader }

/** 申报: what is filled in before a case, and who takes it in. */
export function applicationWork(needs: ApplicationNeeds) {
  const through = { stillThrough: stillThrough(needs) }
  const deps = { ...needs, ...through, ticketDigest: sm3Digest, fileDigest: sha256OfBytes }
  const hand = windowHand(deps)
  /** A window's clerk enters what the person would enter themselves (XQ-3). */
  const entered =
    <Args extends { id: string } | { applicationId: string }, Answer>(
      useCase: (actor: Actor, args: Args) => Promise<Answer>,
    ) =>
    async (actor: Actor, args: Args): Promise<Answer> =>
      useCase(await hand(actor, 'id' in args ? args.id : args.applicationId), args)
  const tell = tellApplication(deps)
  const file = fileApplication(deps)
  const leave = unfileApplication(deps)
  const open = openApplication(deps)
  const show = showApplication(deps)
  const apply = applyFor(deps)
  const submit = submitApplication({ ...deps, apply })
  const read = readApplication(deps)
  return {
    resolvers: applicationResolvers({
      show,
      ofCases: applicationsOfCases(deps),
      open,
      read: async (actor, id) => read(await hand(actor, id), id),
      answer: entered(answerApplication(deps)),
      give: entered(giveMaterial(deps)),
      takeBack: entered(takeMaterialBack(deps)),
      openUpload: entered(openUpload(deps)),
      openFile: entered(openMaterialFile(deps)),
      submit,
      withdraw: withdrawApplication(deps),
      desk: listDeskApplications(deps),
      count: countDeskApplications(deps),
      // The desk's page reads itself again: what was taken back meanwhile is gone from it.
      showDesk: showDeskApplications({ ...deps, dataUses: dailyDataUses(deps.dataUses, deps.clock) }),
      accept: acceptApplication(deps),
      ask: askForMore(deps),
      answerJoint: answerJointReview(deps),
    }),
    atWindow: { open, show, submit, apply },
    topics: {
      'file-application': ({ applicationId, entitlementId, by }: Record<string, unknown>) =>
        file(String(applicationId), String(entitlementId), by as CaseActor | undefined, true),
      'withdraw-application': ({ applicationId, by }: Record<string, unknown>) =>
        leave(String(applicationId), by as CaseActor | undefined),
    },
    jobs: [
      { name: 'erase-uploads', everyMs: ERASE_EVERY_MS, run: eraseUploads(deps) },
      { name: 'watch-joint-reviews', everyMs: WATCH_EVERY_MS, run: watchJointReviews(deps) },
    ],
    tell: (applicationId: string, event: string) => tell(applicationId, event as ApplicationEvent),
    routes: (server: FastifyInstance) =>
      materialFileRoutes(server, {
        knows: knowsUpload(deps),
        take: takeUpload(deps),
        show: takeMaterialFile(deps),
        note: refused => deps.refusals?.note(refused),
        digest: deps.fileDigest,
      }),
  }
}
