import { readIdNumber } from '@policy-direct/shared/identifiers/id-number'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, StaffActor } from '../domain/actor'
import { invalidInput } from '../domain/fault'
import { cardProblem, NOT_AN_ID_NUMBER } from '../domain/id-card'
import type { CertificateLibrary } from '../ports/certificate-library'
import type { SubjectRegister } from '../ports/subject-register'
import type { Subjects } from '../ports/subjects'
import type { Users } from '../ports/users'
import { limitRate } from './limit-rate'
import { atWindowOfCity, beginVisit, type ReceiveDeps, type Received, recordLook } from './receive-visitor'

export interface ReceiveByCardDeps extends ReceiveDeps {
  certificates: CertificateLibrary
  subjects: ReceiveDeps['subjects'] & Pick<Subjects, 'find'>
  register: Pick<SubjectRegister, 'ensure'>
  users: Pick<Users, 'atWindow'>
}

export interface CardAtWindow {
  name: string
  idNumber: string
  /** The clerk has seen that the photograph is of whoever sits there. */
  faceCompared: boolean
}

/** Enough for whoever comes with one; too few to try names out. */
const CARDS_A_MINUTE = 5
/** 五级: the original was seen at a counter. It holds for this visit only. */
const SEEN_AT_COUNTER = 5
const ISSUER = '政务服务窗口'

/**
 * Receives somebody without a telephone by their ID card (XQ-3): number and name must be those of the city's library of
 * certificates, the face is compared by the clerk. Every look is recorded with its legal basis, also one that did not fit.
 * Faults: UNAUTHENTICATED, FORBIDDEN, INVALID_INPUT, TOO_MANY_REQUESTS, UPSTREAM_UNAVAILABLE.
 */
export function receiveByIdCard(deps: ReceiveByCardDeps) {
  return async (actor: Actor, { name, idNumber: text, faceCompared }: CardAtWindow): Promise<Received> => {
    const staff = atWindowOfCity(deps, actor)
    if (!faceCompared) throw invalidInput('先看人：和证件上的照片是同一个人，才能用证件收件。')
    await limitRate(deps.cache, 'window-card', staff.staffId, CARDS_A_MINUTE)
    const read = readIdNumber(text)
    if (read.shape !== 'OK') return { kind: 'REFUSED', message: NOT_AN_ID_NUMBER }
    const { idNumber, regionCode } = read
    const at = deps.clock.now()
    const said = await deps.certificates.fetch({
      ...{ kind: 'IDENTITY_CARD', holder: { kind: 'PERSON', id: idNumber } },
      consent: { by: `持证人当面出示，${staff.name}核对`, at, purpose: '窗口核对身份证' },
    })
    const problem = cardProblem(said, { name, idNumber }, chinaDate(at))
    if (problem !== null || !said) {
      await recordMiss(deps, staff, idNumber)
      return { kind: 'REFUSED', message: problem ?? NOT_AN_ID_NUMBER }
    }
    const identity = { name: said.holder, identifier: idNumber, phone: null }
    const personId = await deps.register.ensure('PERSON', identity, regionCode, at)
    const userId = await deps.users.atWindow(personId, { issuer: ISSUER, level: SEEN_AT_COUNTER }, at)
    const holder = { userId, personId, identityLevel: SEEN_AT_COUNTER, shown: 'ID_CARD' as const }
    return { kind: 'RECEIVED', visit: await beginVisit(deps, staff, holder, at) }
  }
}

/** Whoever the number belongs to reads that somebody tried it with what did not fit; they agreed to nothing. */
async function recordMiss(deps: ReceiveByCardDeps, staff: StaffActor, idNumber: string): Promise<void> {
  const subject = await deps.subjects.find('PERSON', idNumber)
  const purpose = '窗口核对身份证，没有对上，没有收件'
  if (subject) await recordLook(deps, staff, subject.id, '身份证号', purpose, 'STATUTORY_DUTY')
}
