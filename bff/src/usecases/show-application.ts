import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { uploadsKeptUntil } from '../domain/abandoned-uploads'
import type { Actor } from '../domain/actor'
import {
  type GivenMaterial,
  type MissingPart,
  missingParts,
  NOTHING_FILLED_IN,
  ownMaterials,
  reusableSince,
  stillToCome,
} from '../domain/application-form'
import { isOpenToDepartment, mayFillIn, takesLate, whyNotAcceptor } from '../domain/application-life'
import { currentOpinions, type JointOpinion, roundOf } from '../domain/joint-opinion'
import { staffInWords } from '../domain/own-look'
import { onDuty } from '../domain/staff-duty'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { ApplicationMaterial } from '../eligibility'
import type { Applications } from '../ports/applications'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase, EntitlementReader } from '../ports/entitlements'
import type { JointOpinions } from '../ports/joint-opinions'
import type { MaterialFile, MaterialFiles } from '../ports/material-files'
import type { Subjects } from '../ports/subjects'
import type { ShownApplication } from './open-application'

export interface ShowApplicationDeps {
  applications: Pick<Applications, 'idsOfCases'>
  files: Pick<MaterialFiles, 'getMany' | 'newest' | 'handedIn'>
  calendar: WorkingDays
  clock: Clock
  uploadDays: number
  joint: Pick<JointOpinions, 'ofApplications'>
}

/** A material of a form with how it was given, and what was given before for the same. */
export interface ShownMaterial {
  material: ApplicationMaterial
  given: GivenMaterial | null
  file: MaterialFile | null
  /** Given before, and good for this too. */
  reusable: MaterialFile | null
  /** LATER: by when. */
  dueOn: LocalDate | null
  /** When an upload of it was erased, and nothing was given since. */
  erasedOn: LocalDate | null
  /** May be given, or given anew, now. */
  open: boolean
}

/** Everything a screen shows of an application. */
export interface ApplicationShown extends ShownApplication {
  materials: ShownMaterial[]
  missing: MissingPart[]
  editable: boolean
  /** The last day on which uploads of a draft are kept that nobody hands in; null when there are none. */
  uploadsUntil: LocalDate | null
  /** What other departments say since it was last accepted (并联审查). */
  opinions: JointOpinion[]
}

/** Adds what was given to an application. Whoever got it has checked that the actor may see it. */
export function showApplication(deps: ShowApplicationDeps) {
  return async (shown: ShownApplication): Promise<ApplicationShown> => {
    const { application, item } = shown
    const { filled, asked, status } = application
    const now = deps.clock.now()
    const editable = mayFillIn(status)
    const toCome = takesLate(status) ? stillToCome(item, filled) : []
    const files = await deps.files.getMany(filled.given.flatMap(({ fileId }) => fileId ?? []))
    const since = reusableSince(now)
    const from = chinaDate(application.submittedAt ?? now)
    const materials = await Promise.all(
      ownMaterials(item).map(async (material): Promise<ShownMaterial> => {
        const given = filled.given.find(({ materialId }) => materialId === material.id) ?? null
        const open = editable || toCome.includes(material)
        return {
          material,
          given,
          file: files.find(({ id }) => id === given?.fileId) ?? null,
          reusable:
            open && !given ? await deps.files.newest(application.subjectId, material.name, since) : null,
          dueOn: material.deferrable
            ? addWorkingDays(deps.calendar, from, material.deferrable.workingDays)
            : null,
          erasedOn: given ? null : (filled.erased?.[material.id] ?? null),
          open,
        }
      }),
    )
    const missing = editable ? missingParts(item, filled, asked, chinaDate(now)) : []
    const handedIn = status === 'DRAFT' ? await deps.files.handedIn(files.map(({ id }) => id)) : []
    const mayGo = status === 'DRAFT' && files.length > handedIn.length
    const uploadsUntil = mayGo ? uploadsKeptUntil(application.filledAt, deps.uploadDays) : null
    const said = item.jointReview
      ? (await deps.joint.ofApplications([application.id])).get(application.id)
      : []
    const opinions = currentOpinions(said ?? [], roundOf(application.steps))
    return { ...shown, materials, missing, editable, uploadsUntil, opinions }
  }
}
export type ShowApplication = ReturnType<typeof showApplication>

/** The application of each case that was asked for with a form. */
export const applicationsOfCases =
  ({ applications }: Pick<ShowApplicationDeps, 'applications'>) =>
  async (cases: readonly EntitlementCase[]): Promise<(string | null)[]> => {
    const all = await applications.idsOfCases(cases.map(({ id }) => id))
    return cases.map(one => all.find(({ entitlementId }) => entitlementId === one.id)?.id ?? null)
  }

/** What was taken back: that there was one is all the department still sees. */
const withoutContent = ({ application, item }: ShownApplication): ShownApplication => ({
  application: { ...application, status: 'WITHDRAWN', filled: NOTHING_FILLED_IN, asked: [] },
  item,
})

/** An application as the department sees it. */
export interface DeskApplicationShown {
  shown: ApplicationShown
  beneficiary: string
  caseNumber: string
  amountFen: number
  listId: string | null
  acceptedBy: string | null
  notYou: string | null
  /** What this department is asked beside the lead one; null when it leads. */
  asked: string | null
}

/** Adds what the department looks at; every look is recorded with the beneficiary. */
export function showDeskApplications(
  deps: ShowApplicationDeps & {
    entitlements: Pick<EntitlementReader, 'getMany'>
    subjects: Pick<Subjects, 'names'>
    dataUses: Pick<DataUses, 'record'>
  },
) {
  const show = showApplication(deps)
  return async (actor: Actor, all: readonly ShownApplication[]): Promise<DeskApplicationShown[]> => {
    const staff = onDuty(actor, 'REVIEWER', 'ACCEPTOR')
    const cases = await deps.entitlements.getMany(all.flatMap(one => one.application.entitlementId ?? []))
    await deps.dataUses.record(
      all.map(({ application, item }) => ({
        subjectId: application.subjectId,
        actorKind: 'STAFF' as const,
        actorId: staff.staffId,
        actorName: staffInWords(staff.department, staff.name),
        what: isOpenToDepartment(application) ? '名称、申报表填的内容和交了哪些材料' : '名称',
        purpose: item.dataUse.purpose,
        basis: 'STATUTORY_DUTY' as const,
      })),
    )
    const names = await deps.subjects.names(all.map(({ application }) => application.subjectId))
    return Promise.all(
      all.map(async (one): Promise<DeskApplicationShown> => {
        const { application } = one
        const entitlement = cases.get(application.entitlementId ?? '')
        const seen = await show(isOpenToDepartment(application) ? one : withoutContent(one))
        const leads = application.department === staff.department
        return {
          shown: seen,
          asked: leads
            ? null
            : (seen.opinions.find(each => each.department === staff.department)?.asks ?? null),
          beneficiary: names.get(application.subjectId) ?? '',
          caseNumber: entitlement?.caseNumber ?? '',
          amountFen: entitlement?.amountFen ?? 0,
          // The case is decided by the lead department alone.
          listId: leads ? (entitlement?.listId ?? null) : null,
          acceptedBy: application.steps.filter(({ event }) => event === 'ACCEPT').at(-1)?.actorName ?? null,
          notYou: whyNotAcceptor(staff),
        }
      }),
    )
  }
}
