import type { FastifyInstance } from 'fastify'
import { sha256OfBytes } from '../adapters/digest/sha256'
import { sm3Digest } from '../adapters/sealing/token-digest'
import type { ApplicationEvent } from '../domain/application-life'
import { applicationResolvers } from '../graphql/resolvers/application'
import { materialFileRoutes } from '../http/material-files'
import type { EntitlementReader } from '../ports/entitlements'
import { acceptApplication, askForMore, listDeskApplications } from '../usecases/accept-application'
import { applyFor } from '../usecases/apply-instant'
import type { ConfirmDeps } from '../usecases/confirm-entitlement'
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
import { applicationOfCase, showApplication, showDeskApplications } from '../usecases/show-application'
import { fileApplication, submitApplication } from '../usecases/submit-application'
import { type TellApplicationDeps, tellApplication } from '../usecases/tell-application'

type ApplicationNeeds = ConfirmDeps &
  TellApplicationDeps &
  Omit<UploadDeps, 'ticketDigest' | 'fileDigest'> & { entitlements: EntitlementReader }

/** 申报: what is filled in before a case, and who takes it in. */
export function applicationWork(needs: ApplicationNeeds) {
  const deps = { ...needs, ticketDigest: sm3Digest, fileDigest: sha256OfBytes }
  const tell = tellApplication(deps)
  const file = fileApplication(deps)
  return {
    resolvers: applicationResolvers({
      show: showApplication(deps),
      ofCase: applicationOfCase(deps),
      open: openApplication(deps),
      read: readApplication(deps),
      answer: answerApplication(deps),
      give: giveMaterial(deps),
      takeBack: takeMaterialBack(deps),
      openUpload: openUpload(deps),
      openFile: openMaterialFile(deps),
      submit: submitApplication({ ...deps, apply: applyFor(deps) }),
      desk: listDeskApplications(deps),
      showDesk: showDeskApplications(deps),
      accept: acceptApplication(deps),
      ask: askForMore(deps),
    }),
    topics: {
      'file-application': ({ applicationId, entitlementId }: Record<string, unknown>) =>
        file(String(applicationId), String(entitlementId)),
    },
    tell: (applicationId: string, event: string) => tell(applicationId, event as ApplicationEvent),
    routes: (server: FastifyInstance) =>
      materialFileRoutes(server, {
        knows: knowsUpload(deps),
        take: takeUpload(deps),
        show: takeMaterialFile(deps),
      }),
  }
}
