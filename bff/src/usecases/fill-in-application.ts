import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { Actor, UserActor } from '../domain/actor'
import {
  type FilledIn,
  fieldProblem,
  type GivenMaterial,
  type MaterialWay,
  ownMaterials,
  stillToCome,
  waysOf,
} from '../domain/application-form'
import { mayFillIn, takesLate } from '../domain/application-life'
import { endConsent } from '../domain/certificate-consent'
import type { CertificateKind, CertificateSaid } from '../domain/e-certificate'
import { Fault, invalidInput } from '../domain/fault'
import type { ApplicationMaterial } from '../eligibility'
import type { MaterialFiles } from '../ports/material-files'
import { existingId, requireDeeds, userOf } from './acting'
import { askCertificate } from './ask-certificate'
import {
  movedMeanwhile,
  type OpenApplicationDeps,
  ownApplication,
  type ShownApplication,
} from './open-application'

export interface FillInDeps extends OpenApplicationDeps {
  files: MaterialFiles
}

type Own = Awaited<ReturnType<typeof ownApplication>>

/**
 * Keeps answers as a draft; what is not among the form's fields is refused, what does not fit yet is kept and told as
 * missing. Faults: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT, CONFLICT once it was handed in or changed elsewhere.
 */
export function answerApplication(deps: FillInDeps) {
  return async (
    actor: Actor,
    { id, answers }: { id: string; answers: readonly { field: string; text: string }[] },
  ): Promise<ShownApplication> => {
    const own = await openOwn(deps, actor, id)
    const fields = own.item.form?.fields ?? []
    const filled = { ...own.application.filled.answers }
    for (const { field, text } of answers) {
      const asked = fields.find(each => each.id === field)
      if (!asked) throw invalidInput('申报表里没有这一项，请刷新后再填。')
      if (fieldProblem({ ...asked, kind: 'TEXT' }, text)?.startsWith('最多'))
        throw invalidInput(`“${asked.label}”太长了，${fieldProblem({ ...asked, kind: 'TEXT' }, text)}。`)
      filled[field] = text.trim()
    }
    return keep(deps, own, { ...own.application.filled, answers: filled })
  }
}

const OWN_PROMISE = '承诺要本人作，窗口不能替。请对方在自己手机的申报表上点承诺，这里马上看得到。'

export interface GiveMaterial {
  applicationId: string
  materialId: string
  way: MaterialWay
  /** A file of before, given again; FILE only. */
  fileId: string | null
}

/**
 * Gives a material: an e-certificate fetched on the person's word (CS-1), a file of before once more, a promise, or that
 * it comes later. A certificate that was revoked or has run out is not taken, with the reason.
 * Faults as above, and UPSTREAM_UNAVAILABLE while the library cannot be asked.
 */
export function giveMaterial(deps: FillInDeps) {
  return async (actor: Actor, command: GiveMaterial): Promise<ShownApplication> => {
    const user = userOf(actor)
    // A promise binds whoever makes it: nobody promises for somebody else.
    if (user.through !== undefined && command.way === 'COMMITMENT') throw invalidInput(OWN_PROMISE)
    const own = await openOwn(deps, actor, command.applicationId, command.materialId)
    const material = materialOf(own, command.materialId)
    if (!waysOf(material).includes(command.way)) throw invalidInput('这份材料不能这样交，请换一种。')
    const given: GivenMaterial = {
      materialId: material.id,
      way: command.way,
      fileId: command.way === 'FILE' ? await fileOfBefore(deps, own, material, command.fileId) : null,
      certificate: command.way === 'CERTIFICATE' ? await fetched(deps, user, own, material) : null,
      by: user.maskedName,
      at: chinaDateTime(deps.clock.now()),
    }
    return keep(deps, own, withGiven(own.application.filled, given))
  }
}

/** Takes a material back while it may still be filled in; the consent to a certificate ends with it. Faults as above. */
export function takeMaterialBack(deps: FillInDeps) {
  return async (
    actor: Actor,
    { applicationId, materialId }: { applicationId: string; materialId: string },
  ): Promise<ShownApplication> => {
    const own = await openOwn(deps, actor, applicationId)
    const { filled, status } = own.application
    const ended = endConsent(filled, materialId, status, chinaDateTime(deps.clock.now()))
    const given = filled.given.filter(each => each.materialId !== materialId)
    return keep(deps, own, ended ?? { ...filled, given })
  }
}

/** An application that may still be filled in by whoever acts for the beneficiary; later, for a material let come later. */
export async function openOwn(
  deps: FillInDeps,
  actor: Actor,
  id: string,
  materialId: string | null = null,
): Promise<Own> {
  const own = await ownApplication(deps, actor, id)
  const { standing, application, item } = own
  requireDeeds(standing, '申报')
  const late =
    takesLate(application.status) && stillToCome(item, application.filled).some(one => one.id === materialId)
  if (!mayFillIn(application.status) && !late)
    throw new Fault('CONFLICT', '这份申报表已经交上去了，现在不能改。要改的，部门会一次说清楚。')
  return own
}

export function materialOf({ item }: ShownApplication, materialId: string): ApplicationMaterial {
  const material = ownMaterials(item).find(({ id }) => id === materialId)
  if (!material) throw invalidInput('申报表里没有这份材料，请刷新后再交。')
  return material
}

export const withGiven = (filled: FilledIn, given: GivenMaterial): FilledIn => ({
  ...filled,
  given: [...filled.given.filter(each => each.materialId !== given.materialId), given],
})

export async function keep(deps: OpenApplicationDeps, own: Own, filled: FilledIn): Promise<ShownApplication> {
  const { id, revision, status } = own.application
  if (!(await deps.applications.fillIn(id, revision, status, filled, deps.clock.now())))
    throw movedMeanwhile()
  const application = await deps.applications.get(id)
  if (!application) throw new Error(`application ${id} is gone`)
  return { application, item: own.item }
}

async function fileOfBefore(
  { files }: FillInDeps,
  { application }: Own,
  material: ApplicationMaterial,
  fileId: string | null,
): Promise<string> {
  const [file] = await files.getMany([existingId(fileId ?? '', '这个文件')])
  if (file?.subjectId !== application.subjectId || file.document !== material.name)
    throw invalidInput('没有找到以前交过的这份材料，请重新上传。')
  return file.id
}

async function fetched(
  deps: FillInDeps,
  user: UserActor,
  { item, standing }: Own,
  { certificate }: ApplicationMaterial,
): Promise<CertificateSaid> {
  const { said, problem } = await askCertificate(
    deps,
    user,
    standing,
    certificate as CertificateKind,
    item.name,
  )
  if (problem !== null) throw invalidInput(`${problem}。`)
  return said
}
