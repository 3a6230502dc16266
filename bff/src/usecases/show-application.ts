import { maskName } from '@policy-direct/shared/format/mask'
import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import {
  type GivenMaterial,
  type MissingPart,
  missingParts,
  ownMaterials,
  stillToCome,
} from '../domain/application-form'
import { mayFillIn, whyNotAcceptor } from '../domain/application-life'
import { staffInWords } from '../domain/own-look'
import { onDuty } from '../domain/staff-duty'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { ApplicationMaterial } from '../eligibility'
import type { Applications } from '../ports/applications'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase, EntitlementReader } from '../ports/entitlements'
import type { MaterialFile, MaterialFiles } from '../ports/material-files'
import type { Subjects } from '../ports/subjects'
import type { ShownApplication } from './open-application'

export interface ShowApplicationDeps {
  applications: Pick<Applications, 'ofCases'>
  files: Pick<MaterialFiles, 'getMany' | 'newest'>
  calendar: WorkingDays
  clock: Clock
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
  /** May be given, or given anew, now. */
  open: boolean
}

/** Everything a screen shows of an application. */
export interface ApplicationShown extends ShownApplication {
  materials: ShownMaterial[]
  missing: MissingPart[]
  editable: boolean
}

/** A paper older than this is asked for anew. */
const REUSABLE_FOR_DAYS = 365
const A_DAY_MS = 86_400_000

/** Adds what was given to an application. Whoever got it has checked that the actor may see it. */
export function showApplication(deps: ShowApplicationDeps) {
  return async (shown: ShownApplication): Promise<ApplicationShown> => {
    const { application, item } = shown
    const { filled, asked, status } = application
    const now = deps.clock.now()
    const editable = mayFillIn(status)
    const toCome = stillToCome(item, filled)
    const files = await deps.files.getMany(filled.given.flatMap(({ fileId }) => fileId ?? []))
    const since = new Date(now.getTime() - REUSABLE_FOR_DAYS * A_DAY_MS)
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
          open,
        }
      }),
    )
    const missing = editable ? missingParts(item, filled, asked, chinaDate(now)) : []
    return { ...shown, materials, missing, editable }
  }
}
export type ShowApplication = ReturnType<typeof showApplication>

/** The application of a case, if it was asked for with a form. */
export const applicationOfCase =
  ({ applications }: Pick<ShowApplicationDeps, 'applications'>) =>
  async ({ id }: EntitlementCase): Promise<string | null> =>
    (await applications.ofCases([id]))[0]?.id ?? null

/** An application as the department sees it. */
export interface DeskApplicationShown {
  shown: ApplicationShown
  beneficiary: string
  caseNumber: string
  amountFen: number
  listId: string | null
  acceptedBy: string | null
  notYou: string | null
}

/** Adds what the department looks at; every look is recorded with the beneficiary. */
export function showDeskApplications(
  deps: ShowApplicationDeps & {
    entitlements: Pick<EntitlementReader, 'getMany'>
    subjects: Pick<Subjects, 'get' | 'identity'>
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
        what: '名称、申报表填的内容和交了哪些材料',
        purpose: item.dataUse.purpose,
        basis: 'STATUTORY_DUTY' as const,
      })),
    )
    return Promise.all(
      all.map(async (one): Promise<DeskApplicationShown> => {
        const { application } = one
        const entitlement = cases.get(application.entitlementId ?? '')
        const subject = await deps.subjects.get(application.subjectId)
        const name =
          subject?.publicName ?? maskName((await deps.subjects.identity(application.subjectId))?.name ?? '')
        return {
          shown: await show(one),
          beneficiary: name,
          caseNumber: entitlement?.caseNumber ?? '',
          amountFen: entitlement?.amountFen ?? 0,
          listId: entitlement?.listId ?? null,
          acceptedBy: application.steps.filter(({ event }) => event === 'ACCEPT').at(-1)?.actorName ?? null,
          notYou: whyNotAcceptor(staff),
        }
      }),
    )
  }
}
