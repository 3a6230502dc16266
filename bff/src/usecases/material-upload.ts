import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { Actor, UserActor } from '../domain/actor'
import { isOpenToDepartment } from '../domain/application-life'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { ownLook, staffInWords } from '../domain/own-look'
import { FILE_TYPES, readUpload } from '../domain/uploaded-file'
import type { Cache } from '../ports/cache'
import type { ContentDigest } from '../ports/digest'
import type { JointOpinions } from '../ports/joint-opinions'
import type { MaterialFile } from '../ports/material-files'
import type { TokenDigest } from '../ports/token-digest'
import type { VirusScan } from '../ports/virus-scan'
import { visibleAtDesk } from './accept-application'
import { userOf } from './acting'
import { type FillInDeps, keep, materialOf, openOwn, withGiven } from './fill-in-application'
import { limitRate } from './limit-rate'
import { ownApplication } from './open-application'

export interface UploadDeps extends FillInDeps {
  scan: VirusScan
  cache: Cache
  ticketDigest: TokenDigest
  fileDigest: ContentDigest
  joint: Pick<JointOpinions, 'waiting' | 'ofApplications'>
  /** Throws when what was begun at a window goes on without the person's word. */
  stillThrough(who: { through?: string | undefined }, applicationId: string): Promise<void>
}

/** Who sends a file, and for what: what the ticket stands for. */
interface UploadTicket {
  userId: string
  maskedName: string
  personId: string | null
  identityLevel: number | null
  through?: string
  applicationId: string
  materialId: string
}

/** A look at one file. */
interface LookTicket {
  fileId: string
  applicationId: string
  /** The department's look ends at once when the application is taken back. */
  byStaff: boolean
}

const TICKET_BYTES = 24
const TICKET_LIVES_MS = 5 * 60_000
/** A look is opened at once. */
const LOOK_LIVES_MS = 2 * 60_000
const UPLOADS_A_MINUTE = 20

/**
 * A ticket to send one file as a material of one's own application: an upload carries no session, and is only taken where it
 * was asked for. Faults: UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT, CONFLICT once it was handed in, TOO_MANY_REQUESTS.
 */
export function openUpload(deps: UploadDeps) {
  return async (
    actor: Actor,
    { applicationId, materialId }: { applicationId: string; materialId: string },
  ): Promise<string> => {
    const { kind: _, ...who } = userOf(actor)
    const own = await openOwn(deps, actor, applicationId, materialId)
    materialOf(own, materialId)
    await limitRate(deps.cache, 'uploads', who.userId, UPLOADS_A_MINUTE)
    const wanted: UploadTicket = { ...who, applicationId, materialId }
    return issue(deps, 'upload', wanted, TICKET_LIVES_MS)
  }
}

/** Whom a ticket still lets send a file; null: nobody. Asked before the first byte is read. */
export const knowsUpload =
  (deps: UploadDeps) =>
  async (ticket: string): Promise<UserActor | null> => {
    const kept = await deps.cache.get(keyOf(deps, 'upload', ticket))
    if (kept === null) return null
    const { applicationId: _, materialId: __, ...who } = JSON.parse(kept) as UploadTicket
    return { kind: 'USER', ...who }
  }

/**
 * Takes the file of a ticket, once: told by its content, looked into for viruses, sealed, and put in its place. What is no
 * picture or PDF, or cannot be looked into, is refused and nothing of it is kept.
 * Faults: NOT_FOUND for a ticket that was used or is too old, INVALID_INPUT, CONFLICT, UPSTREAM_UNAVAILABLE.
 */
export function takeUpload(deps: UploadDeps) {
  return async (ticket: string, content: Uint8Array): Promise<MaterialFile> => {
    const key = keyOf(deps, 'upload', ticket)
    const kept = await deps.cache.get(key)
    if (!kept) throw notFound('这次上传（超过五分钟了），请重新选一次文件')
    const { applicationId, materialId, ...who } = JSON.parse(kept) as UploadTicket
    const actor: Actor = { kind: 'USER', ...who }
    const { kind, problem } = readUpload(content)
    if (problem !== null) throw invalidInput(problem)
    if ((await deps.scan.scan(content)) === 'INFECTED')
      throw invalidInput('这个文件里查出了病毒，没有收下。请换一个，或拍照上传。')
    await deps.cache.delete(key)
    // Rights are looked at again: an authorisation, or the word given at a window, may have ended since the ticket was given.
    await deps.stillThrough(who, applicationId)
    const own = await openOwn(deps, actor, applicationId, materialId)
    const material = materialOf(own, materialId)
    const at = deps.clock.now()
    const file: MaterialFile = {
      id: deps.ids.uuid(),
      subjectId: own.application.subjectId,
      document: material.name,
      kind: kind!,
      sizeBytes: content.length,
      digest: deps.fileDigest(content),
      uploadedBy: who.maskedName,
      at,
    }
    await deps.files.keep(file, content)
    const given = {
      ...{ materialId, way: 'FILE' as const, fileId: file.id, certificate: null },
      ...{ by: who.maskedName, at: chinaDateTime(at) },
    }
    await keep(deps, own, withGiven(own.application.filled, given))
    return file
  }
}

/**
 * A ticket to see a file of an application: for whoever acts for the beneficiary, and for the department it was handed in
 * to. The look is recorded with the beneficiary. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND.
 */
export function openMaterialFile(deps: UploadDeps) {
  return async (
    actor: Actor,
    { applicationId, materialId }: { applicationId: string; materialId: string },
  ): Promise<string> => {
    const { application, look } =
      actor.kind === 'STAFF'
        ? await staffLook(deps, actor, applicationId)
        : await applicantLook(deps, actor, applicationId)
    const given = application.filled.given.find(each => each.materialId === materialId)
    const [file] = given?.fileId ? await deps.files.getMany([given.fileId]) : []
    if (!file) throw notFound('这份材料')
    await deps.dataUses.record([
      { ...look, subjectId: application.subjectId, what: `申报材料：${file.document}` },
    ])
    const opened: LookTicket = { fileId: file.id, applicationId, byStaff: actor.kind === 'STAFF' }
    return issue(deps, 'look', opened, LOOK_LIVES_MS)
  }
}

async function staffLook(deps: UploadDeps, actor: Actor, applicationId: string) {
  const { staff, application } = await visibleAtDesk(deps, actor, applicationId)
  const look = {
    actorKind: 'STAFF' as const,
    actorId: staff.staffId,
    actorName: staffInWords(staff.department, staff.name),
    purpose: '受理和核定申报',
    basis: 'STATUTORY_DUTY' as const,
  }
  return { application, look }
}

async function applicantLook(deps: UploadDeps, actor: Actor, applicationId: string) {
  const { application, standing } = await ownApplication(deps, actor, applicationId)
  return { application, look: ownLook(userOf(actor), standing, '', '看自己交的申报材料') }
}

/** The file behind a ticket with its content; null for one that opens nothing, or no longer. */
export function takeMaterialFile(deps: UploadDeps) {
  return async (ticket: string): Promise<{ type: string; name: string; content: Uint8Array } | null> => {
    const kept = await deps.cache.get(keyOf(deps, 'look', ticket))
    if (!kept) return null
    const { fileId, applicationId, byStaff } = JSON.parse(kept) as LookTicket
    const application = byStaff ? await deps.applications.get(applicationId) : null
    if (byStaff && (!application || !isOpenToDepartment(application))) return null
    const [file] = await deps.files.getMany([fileId])
    const content = file && (await deps.files.content(file.id))
    if (!file || !content) return null
    if (deps.fileDigest(content) !== file.digest)
      throw new Fault('CONFLICT', '这份材料和收下时不一样了，已经停用，请联系部门。')
    return { type: FILE_TYPES[file.kind], name: `${file.id}.${file.kind.toLowerCase()}`, content }
  }
}

async function issue(deps: UploadDeps, what: string, wanted: object, livesMs: number): Promise<string> {
  const ticket = deps.ids.token(TICKET_BYTES)
  await deps.cache.set(keyOf(deps, what, ticket), JSON.stringify(wanted), livesMs)
  return ticket
}

const keyOf = ({ ticketDigest }: UploadDeps, what: string, ticket: string) =>
  `material-${what}:${ticketDigest(ticket).toString('hex')}`
