import { isWithDepartment } from '../../domain/application-life'
import type { JointOpinion } from '../../domain/joint-opinion'
import type { Applications, AppliedRight, PlacedApplication } from '../../ports/applications'
import { type FileUses, fileUses } from './file-uses'

const UNANSWERED = { staffName: null, reason: null, answeredAt: null }

/** Applications in memory; everybody lives in `region`, and no case is decided. `uses` is shared with the files. */
export function memoryApplications(
  region: string,
  uses: FileUses = fileUses(),
): Applications & { told: string[]; opinions: Map<string, JointOpinion[]> } {
  const kept = new Map<string, PlacedApplication>()
  const told: string[] = []
  const opinions = new Map<string, JointOpinion[]>()
  const sameRight = (one: AppliedRight, other: AppliedRight) =>
    one.subjectId === other.subjectId &&
    one.itemId === other.itemId &&
    one.recordKey === other.recordKey &&
    one.period === other.period
  const all = () =>
    [...kept.values()].sort((a, b) => a.openedAt.getTime() - b.openedAt.getTime() || (a.id < b.id ? -1 : 1))
  const newestOf = (right: AppliedRight) =>
    all()
      .filter(each => sameRight(each, right))
      .at(-1) ?? null
  const ofCases = async (ids: readonly string[]) => {
    const found = all().filter(each => each.entitlementId !== null && ids.includes(each.entitlementId))
    return [...new Map(found.map(each => [each.entitlementId, each])).values()]
  }
  const filesOf = ({ filled }: Pick<PlacedApplication, 'filled'>) =>
    filled.given.flatMap(({ fileId }) => fileId ?? [])
  /** False when a file of it is gone. */
  function keep(application: PlacedApplication): boolean {
    const files = filesOf(application)
    if (files.some(id => uses.erased.has(id))) return false
    kept.set(application.id, application)
    uses.byApplication.set(application.id, files)
    if (isWithDepartment(application.status)) for (const id of files) uses.handedIn.add(id)
    return true
  }
  return {
    told,
    opinions,
    get: async id => kept.get(id) ?? null,
    ofRight: async right => newestOf(right),
    ofCases,
    ofSubject: async subjectId =>
      all()
        .filter(each => each.subjectId === subjectId)
        .reverse(),
    idsOfCases: async ids =>
      (await ofCases(ids)).map(({ entitlementId, id }) => ({ entitlementId: entitlementId!, id })),
    toAccept: async department =>
      all().filter(each => each.department === department && each.status === 'SUBMITTED'),
    waiting: async (department, withdrawnSince) => {
      const here = all().filter(each => each.department === department)
      const lately = ({ steps }: PlacedApplication) =>
        steps.some(({ event, at }) => event === 'WITHDRAW' && at >= withdrawnSince)
      return [
        ...here
          .filter(({ status }) => !['DRAFT', 'CLOSED', 'WITHDRAWN'].includes(status))
          .sort((a, b) => (a.answerBy ?? '9999').localeCompare(b.answerBy ?? '9999')),
        ...here.filter(
          each =>
            ['WITHDRAWN', 'CLOSED'].includes(each.status) &&
            lately(each) &&
            !here.some(
              next =>
                sameRight(next, each) && here.indexOf(next) > here.indexOf(each) && next.status !== 'DRAFT',
            ),
        ),
      ]
    },
    async open(draft) {
      const open = newestOf(draft)
      if (open && open.status !== 'CLOSED') return open
      const opened: PlacedApplication = {
        ...draft,
        filledAt: draft.openedAt,
        status: 'DRAFT',
        revision: 1,
        asked: [],
        entitlementId: null,
        submittedAt: null,
        answerBy: null,
        steps: [],
        regionCode: region,
      }
      keep(opened)
      return opened
    },
    async fillIn(id, revision, status, filled, filledAt) {
      const found = kept.get(id)
      if (!found || found.revision !== revision || found.status !== status) return false
      return keep({ ...found, filled, filledAt, revision: revision + 1 })
    },
    async abandoned(before, limit) {
      const isLeft = ({ status, filledAt }: PlacedApplication) => status === 'DRAFT' && filledAt < before
      const held = new Set(
        all()
          .filter(each => !isLeft(each))
          .flatMap(filesOf),
      )
      return all()
        .filter(isLeft)
        .sort((a, b) => a.filledAt.getTime() - b.filledAt.getTime())
        .map(application => ({
          application,
          fileIds: filesOf(application).filter(id => !held.has(id) && !uses.handedIn.has(id)),
        }))
        .filter(({ fileIds }) => fileIds.length > 0)
        .slice(0, limit)
    },
    async move({ id, from, to, step, joint = [], ...more }) {
      const found = kept.get(id)
      if (found?.status !== from) return false
      keep({
        ...found,
        ...more,
        status: to,
        revision: found.revision + 1,
        steps: [...found.steps, step],
        ...(to === 'SUBMITTED' ? { submittedAt: step.at } : {}),
      })
      const asked = joint.map(one => ({ ...one, status: 'WAITING' as const, ...UNANSWERED }))
      if (asked.length > 0) opinions.set(id, [...(opinions.get(id) ?? []), ...asked])
      told.push(`${id} ${step.event}`)
      return true
    },
  }
}
