import { chinaDate } from '@policy-direct/shared/time/china-date'
import {
  ANSWER_ACCOUNT_CHANGE_WITHIN,
  atStake,
  kindOfNewAccount,
  paysFrom,
  readAccountNumber,
  whyNoAccountChange,
} from '../domain/account-change'
import type { Actor } from '../domain/actor'
import { accountChangeNumberOf } from '../domain/case-number'
import { Fault, invalidInput } from '../domain/fault'
import { PAYS_TO_ACCOUNT } from '../domain/payout-account'
import { standingRefusal } from '../domain/standing-refusal'
import { type Refusal, refused } from '../domain/tap-outcome'
import { addWorkingDays, type WorkingDays } from '../domain/working-days'
import type { AccountChangeRecord, AccountChanges } from '../ports/account-changes'
import type { Authority } from '../ports/authority'
import type { AccountCheck, Bank } from '../ports/bank'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase, EntitlementReader } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { PersonalData } from '../ports/personal-data'
import type { PolicyItems } from '../ports/policy-items'
import type { Subjects } from '../ports/subjects'
import { caseActorOf, type EndingDeps, orEnded, standingOf, usableKey, userOf } from './acting'
import { limitRate } from './limit-rate'
import { ownEntitlement } from './view-entitlement'

export interface RequestAccountChangeDeps {
  accountChanges: AccountChanges
  entitlements: EntitlementReader
  authority: Authority
  items: PolicyItems
  subjects: Pick<Subjects, 'identity' | 'get'>
  bank: Pick<Bank, 'checkAccount'>
  dataUses: Pick<DataUses, 'record'>
  /** What is kept of a request is a plain digest; a number must not be guessable from it. */
  personalData: Pick<PersonalData, 'index'>
  cache: Cache
  calendar: WorkingDays
  clock: Clock
  ids: Ids
  refusals?: EndingDeps['refusals']
}

export interface RequestAccountChange {
  entitlementId: string
  accountNumber: string
  idempotencyKey: string
}

export type AccountChangeAnswer =
  | { kind: 'REQUESTED'; change: AccountChangeRecord }
  | { kind: 'REFUSED'; refusal: Refusal; entitlement: EntitlementCase | null }

/** Every request asks the bank about a number somebody typed. */
const PER_MINUTE = 10

/**
 * Asks to pay a case to another account. The bank says at once whether the account is the beneficiary's own; a person of
 * the department decides. The same key again answers with the first request. Throws NOT_FOUND (also for somebody else's
 * case), INVALID_INPUT, CONFLICT, UPSTREAM_UNAVAILABLE while the bank cannot be asked: nothing is recorded then.
 */
export function requestAccountChange(deps: RequestAccountChangeDeps) {
  const request = requestForOwn(deps)
  return (actor: Actor, command: RequestAccountChange): Promise<AccountChangeAnswer> =>
    orEnded(
      deps,
      { actor, door: 'requestAccountChange' },
      () => request(actor, command),
      refusal => ({ kind: 'REFUSED', refusal, entitlement: null }),
    )
}

function requestForOwn(deps: RequestAccountChangeDeps) {
  return async (actor: Actor, command: RequestAccountChange): Promise<AccountChangeAnswer> => {
    const user = userOf(actor)
    const entitlement = await ownEntitlement(deps, actor, command.entitlementId)
    const number = readAccountNumber(command.accountNumber)
    if (!number) throw invalidInput('账号只有数字，8 到 32 位。请对着银行卡或开户证明再输一次。')
    const at = deps.clock.now()
    const write = {
      actor: caseActorOf(user),
      key: usableKey(command.idempotencyKey),
      request: JSON.stringify([entitlement.id, deps.personalData.index('ACCOUNT', number).toString('hex')]),
      at,
    }
    const first = await deps.accountChanges.first(write)
    if (first) return recorded(first, entitlement)
    const no = (refusal: Refusal): AccountChangeAnswer => ({ kind: 'REFUSED', refusal, entitlement })
    const standing = await standingOf(deps.authority, actor, entitlement.subjectId)
    const item = await deps.items.version(entitlement.itemId, entitlement.itemVersion)
    if (!item) throw new Error(`${entitlement.itemId}@${entitlement.itemVersion} was never published`)
    const today = chinaDate(at)
    const right = whoMayNot({ standing, item, entitlement, identityLevel: user.identityLevel, today })
    if (right) return no(right)
    const kind = PAYS_TO_ACCOUNT.has(item.fulfilment.kind)
      ? kindOfNewAccount(item.fulfilment.accounts, standing.beneficiaryKind)
      : null
    if (!kind)
      return no(
        refused('NO_ACCOUNT', [], {
          message: '这一项不付到您的账户，不用换账户。',
          nextStep: '有疑问请打 12345。',
        }),
      )
    const why = whyNoAccountChange(entitlement.status)
    if (why) return no(refused('NOT_NOW', [], { message: why, nextStep: '到“进度”里看走到哪了。' }))

    await limitRate(deps.cache, 'account-check', entitlement.subjectId, PER_MINUTE)
    const accountName = (await deps.subjects.identity(entitlement.subjectId))?.name ?? ''
    const check = await deps.bank.checkAccount({ accountNumber: number, accountName })
    await deps.dataUses.record([
      {
        subjectId: entitlement.subjectId,
        actorKind: 'USER',
        actorId: user.userId,
        actorName: user.maskedName,
        what: `户名和尾号 ${number.slice(-4)} 的账号，交给银行核对`,
        purpose: `换收款账户（${item.name}）`,
        basis: 'CONSENT',
      },
    ])
    if (check.kind !== 'MATCH') {
      const refusal = notThisAccount(check)
      const said = { code: check.kind, field: 'accountNumber', reason: refusal.message }
      deps.refusals?.note({ actor, door: 'requestAccountChange', ...said, sent: write.request })
      return no(refusal)
    }
    const stake = atStake(await deps.entitlements.ofSubject(entitlement.subjectId))
    const result = await deps.accountChanges.request(
      write,
      {
        id: deps.ids.uuid(),
        number: accountChangeNumberOf(today, deps.ids.token(9)),
        entitlementId: entitlement.id,
        subjectId: entitlement.subjectId,
        department: item.leadDepartment,
        kind,
        bankCode: check.bankCode,
        bankName: check.bankName,
        tail: number.slice(-4),
        needsTwo: stake.needsTwo,
        requestedAt: at,
        answerBy: addWorkingDays(deps.calendar, today, ANSWER_ACCOUNT_CHANGE_WITHIN),
        paysFrom: paysFrom(stake, today, days => addWorkingDays(deps.calendar, today, days)),
      },
      { accountNumber: number, accountName },
    )
    return recorded(result, entitlement)
  }
}

/** Whoever may confirm and change accounts; others are told which limit says so. */
function whoMayNot(input: Parameters<typeof standingRefusal>[0]): Refusal | null {
  if (input.standing.role === 'AGENT' && !input.standing.scopes.includes('CHANGE_ACCOUNT'))
    return refused('NOT_AUTHORISED', [], { message: '对您的授权不包括改收款账户，请法定代表人来换。' })
  return standingRefusal(input)
}

const RESULTS = {
  NOT_FOUND: '银行没有查到这个账号。',
  NAME_MISMATCH: '银行核对过，这个账号的户名和您（单位）的名称不一样。',
  CLOSED: '银行核对过，这个账户已经销户或停用。',
} as const

const notThisAccount = ({ kind }: Extract<AccountCheck, { kind: keyof typeof RESULTS }>): Refusal =>
  refused('NO_ACCOUNT', [], {
    message: RESULTS[kind],
    nextStep: '钱只付到本人（本单位）名下在用的账户。核对一下账号再输，钱给您留着。',
  })

function recorded(
  result: Awaited<ReturnType<AccountChanges['request']>>,
  entitlement: EntitlementCase,
): AccountChangeAnswer {
  switch (result.kind) {
    case 'RECORDED':
      return { kind: 'REQUESTED', change: result.change }
    case 'KEY_TAKEN':
      throw new Fault('CONFLICT', '这个请求编号已经用在别的事情上了，请回到页面重新提交一次。')
    case 'OPEN_ALREADY': {
      const { number, bankName, tail } = result.change
      const message = `已经有一份换账户的申请在办（${number}，换到${bankName} 尾号 ${tail}）。`
      const nextStep = '要换成别的账户，先到“进度”里停下那一份。'
      return { kind: 'REFUSED', refusal: refused('ALREADY_DECIDED', [], { message, nextStep }), entitlement }
    }
  }
}
