import type { Account, City, FactChange, Inhabitant, PriorPaymentOrder } from '../city-contract'

const everywhere = ['wechat', 'identity', 'license'] as const

/** A handful of people for the institutions' own tests. */
export const smallCast: readonly Inhabitant[] = [
  {
    id: 'owner',
    kind: 'CITIZEN',
    name: '王玉兰',
    sentence: '旅行社的法定代表人。',
    idNumber: '220104197805172326',
    phone: '13900000001',
    realNameLevel: 4,
    licences: [{ uscc: '91220104MA0000001X', enterpriseName: '长春市木兰旅行社有限公司' }],
    signsInto: everywhere,
  },
  {
    id: 'resident',
    kind: 'CITIZEN',
    name: '<赵>敏',
    sentence: '刚拿到证书的居民。',
    idNumber: '220102199001011225',
    phone: '13900000002',
    realNameLevel: 3,
    licences: [],
    signsInto: ['wechat', 'identity'],
  },
  {
    id: 'clerk',
    kind: 'STAFF',
    name: '孙科长',
    sentence: '确认名单的人。',
    idNumber: '220102198001011225',
    phone: '13900000003',
    realNameLevel: 4,
    licences: [],
    staff: { staffId: 'S001', department: 'human-resources', region: '220100', roles: ['REVIEWER'] },
    signsInto: ['sso'],
  },
]

export const smallAccounts: readonly Account[] = [
  { accountNumber: '156000000231', accountName: '长春市木兰旅行社有限公司', bankCode: 'BOC', status: 'OPEN' },
  { accountNumber: '156000000999', accountName: '长春市旧账户有限公司', bankCode: 'BOC', status: 'CLOSED' },
]

/** @returns a city of three people that remembers the facts it was told to change */
export function smallCity(): City & {
  readonly changes: FactChange[]
  readonly paid: PriorPaymentOrder[]
} {
  const changes: FactChange[] = []
  const paid: PriorPaymentOrder[] = []
  return {
    changes,
    paid,
    cast: smallCast,
    find: id => smallCast.find(person => person.id === id),
    search: (words, limit) =>
      smallCast.filter(person => `${person.name} ${person.phone}`.includes(words)).slice(0, limit),
    withPhone: phone => smallCast.find(person => person.phone === phone),
    everyId: () => smallCast.map(person => person.id),
    accounts: { find: number => smallAccounts.find(account => account.accountNumber === number) },
    dutiesOf: () => undefined,
    changeFact: change => {
      if (!smallCast.some(person => person.idNumber === change.id)) return undefined
      changes.push(change)
      return changes.length
    },
    rememberPayment: order => paid.push(order),
    deliverRecord: () => 0,
    reset: () => {
      paid.length = 0
      changes.length = 0
    },
  }
}
