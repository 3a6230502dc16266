import type { JointOpinion } from '../../domain/joint-opinion'
import type { JointOpinions } from '../../ports/joint-opinions'
import type { memoryApplications } from './applications'

const inOrder = (all: readonly JointOpinion[]) =>
  [...all].sort((a, b) => a.round - b.round || a.dueOn.localeCompare(b.dueOn))

/** Joint reviews in memory, of the applications there; every case is undecided. */
export function memoryJointOpinions(applications: ReturnType<typeof memoryApplications>): JointOpinions {
  const { opinions } = applications
  const newest = (all: readonly JointOpinion[]) => Math.max(...all.map(({ round }) => round))
  async function open() {
    const found = []
    for (const [id, all] of opinions) {
      const application = await applications.get(id)
      if (application?.status !== 'ACCEPTED') continue
      for (const opinion of all)
        if (opinion.status === 'WAITING' && opinion.round === newest(all))
          found.push({ application, opinion })
    }
    return found.sort((a, b) => a.opinion.dueOn.localeCompare(b.opinion.dueOn))
  }
  return {
    ofApplications: async ids =>
      new Map(ids.flatMap(id => (opinions.has(id) ? [[id, inOrder(opinions.get(id)!)]] : []))),
    waiting: async department =>
      (await open())
        .filter(({ opinion }) => opinion.department === department)
        .map(one => one.application.id),
    async answer({ applicationId, round, department, status, staffName, reason, at }, move) {
      const { status: stands } = (await applications.get(applicationId)) ?? {}
      const all = opinions.get(applicationId) ?? []
      const found = all.find(one => one.round === round && one.department === department)
      if (stands !== 'ACCEPTED' || found?.status !== 'WAITING') return false
      const answered = { ...found, status, staffName, reason, answeredAt: at }
      opinions.set(
        applicationId,
        all.map(one => (one === found ? answered : one)),
      )
      return move === null || applications.move(move)
    },
    overdue: async today =>
      (await open())
        .filter(({ opinion }) => opinion.dueOn < today)
        .map(({ application, opinion: { round, department, asks, dueOn } }) => ({
          ...{ applicationId: application.id, round, department, asks, dueOn },
          ...{ regionCode: application.regionCode, itemId: application.itemId, caseNumber: '' },
        })),
  }
}
