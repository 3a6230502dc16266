import type { IdentityWorld } from '../app/identity'
import type { PriorPayment } from '../domain/prior-payment'
import type { RawRecord } from '../ports/raw-records'
import type { ProvenPerson, ShownLicence, StaffIdentity } from '../ports/sign-on'
import type { StaffChange } from '../ports/staff-directory'
import type { FactChange, SubjectDelivery } from '../ports/subject-register'
import type { CodeAnswer, SubscribeMessage, WeChatIdentity } from '../ports/wechat'

/** The institutions, answering by what a test put behind each code. Codes work once, like the real ones. */
export interface FakeWorld extends IdentityWorld {
  openids: Map<string, { openid: string; unionid: string | null }>
  people: Map<string, ProvenPerson>
  licences: Map<string, ShownLicence>
  staff: Map<string, StaffIdentity | null>
  /** What the directory says, in order. */
  directory: StaffChange[]
  sent: SubscribeMessage[]
  city: SubjectDelivery[]
  changed: FactChange[]
  paid: PriorPayment[]
  records: RawRecord[]
}

export function fakeWorld(): FakeWorld {
  const openids: FakeWorld['openids'] = new Map()
  const people: FakeWorld['people'] = new Map()
  const licences: FakeWorld['licences'] = new Map()
  const staff: FakeWorld['staff'] = new Map()
  const directory: StaffChange[] = []
  const sent: SubscribeMessage[] = []
  const city: SubjectDelivery[] = []
  const changed: FactChange[] = []
  const paid: PriorPayment[] = []
  const records: RawRecord[] = []

  const once = async <T>(codes: Map<string, T>, code: string): Promise<CodeAnswer<T>> => {
    if (!codes.has(code)) return { kind: 'CODE_REJECTED' }
    const who = codes.get(code) as T
    codes.delete(code)
    return { kind: 'KNOWN', who }
  }
  const identity = async (app: WeChatIdentity['app'], code: string): Promise<CodeAnswer<WeChatIdentity>> => {
    const answer = await once(openids, code)
    return answer.kind === 'KNOWN' ? { kind: 'KNOWN', who: { app, ...answer.who } } : answer
  }
  const page = (name: string) => (returnUrl: string, state: string) =>
    `https://${name}.test/authorize?${new URLSearchParams({ redirect_uri: returnUrl, state })}`

  return {
    openids,
    people,
    licences,
    staff,
    directory,
    sent,
    city,
    changed,
    paid,
    records,
    wechat: {
      miniProgramIdentity: code => identity('MINI_PROGRAM', code),
      serviceAccountIdentity: code => identity('SERVICE_ACCOUNT', code),
      authorisationPage: page('wechat'),
      sendSubscribeMessage: async message => {
        sent.push(message)
        return { kind: 'SENT' }
      },
      codeImage: async () => Buffer.from([0xff, 0xd8, 0xff]),
    },
    identityPlatform: { page: page('identity'), redeem: code => once(people, code) },
    licence: { page: page('licence'), redeem: code => once(licences, code) },
    staffSignOn: { page: page('sso'), redeem: code => once(staff, code) },
    staffDirectory: {
      changes: async after => ({ changes: directory.slice(Number(after)), next: String(directory.length) }),
    },
    exchange: {
      async *subjects(kind) {
        for (const subject of city) if (subject.kind === kind) yield { kind: 'SUBJECT', subject }
        yield { kind: 'END', changesFrom: '0' }
      },
      changes: async after => ({ changes: changed.slice(Number(after)), next: String(changed.length) }),
      async *priorPayments(after) {
        for (const payment of paid.slice(Number(after))) yield { kind: 'PAYMENT', payment }
        yield { kind: 'END', next: String(paid.length) }
      },
      async *rawRecords(after) {
        for (const record of records.slice(Number(after))) yield { kind: 'RECORD', record }
        yield { kind: 'END', next: String(records.length) }
      },
      departments: async () => [],
      departmentFacts: async () => ({ kind: 'UNKNOWN_SUBJECT' }),
    },
  }
}
