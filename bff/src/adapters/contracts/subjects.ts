import type { DeliveredFact } from '../../domain/fact-merge'
import type { SubjectDelivery, SubjectRegister } from '../../ports/subject-register'
import type { Subjects } from '../../ports/subjects'

export interface OpenSubjects {
  subjects: Subjects
  register: SubjectRegister
  /** Subjects announced as changed since the store was opened, in order. */
  announced(): Promise<string[]>
}

const AT = new Date('2026-11-21T01:00:00Z')
const fact = (value: DeliveredFact['value'], asOf: string): DeliveredFact => ({
  value,
  department: 'taxation',
  asOf,
})

const agency: SubjectDelivery = {
  kind: 'ENTERPRISE',
  identifier: '91220101MA0Y00001X',
  name: '长春木兰国际旅行社有限公司',
  phone: '13800005620',
  regionCode: '220104',
  legalRepresentative: '220102199003071234',
  accounts: [
    {
      kind: 'CORPORATE',
      bankCode: '104',
      bankName: '中国银行长春分行',
      accountNumber: '1600220100000231',
      accountName: '长春木兰国际旅行社有限公司',
      status: 'OPEN',
    },
  ],
  facts: { insuredCount: fact(12, '2026-11-01') },
}
const person: SubjectDelivery = {
  ...agency,
  kind: 'PERSON',
  identifier: '220102199003071234',
  name: '李木兰',
  legalRepresentative: null,
  accounts: [],
  facts: {},
}

/** What every store of subjects must do; run on each adapter. */
export function subjectsContract(name: string, open: () => Promise<OpenSubjects>): void {
  describe(`subjects: ${name}`, () => {
    let store: OpenSubjects
    const found = async (kind: SubjectDelivery['kind'], identifier: string) =>
      (await store.subjects.find(kind, identifier))!
    const change = (value: number, asOf: string, identifier = agency.identifier) => [
      { kind: 'ENTERPRISE' as const, identifier, facts: { insuredCount: fact(value, asOf) } },
    ]
    beforeEach(async () => {
      store = await open()
      await store.register.deliver([agency, person], AT)
    })

    it('finds by identifier, however it is typed, and by id', async () => {
      const subject = await found('ENTERPRISE', agency.identifier)
      expect(subject).toMatchObject({
        kind: 'ENTERPRISE',
        publicName: agency.name,
        regionCode: '220104',
        factsVersion: 1,
        facts: agency.facts,
      })
      expect(await store.subjects.get(subject.id)).toEqual(subject)
      expect(await store.subjects.find('PERSON', agency.identifier)).toBeNull()
      expect(await store.subjects.get('00000000-0000-7000-8000-000000000000')).toBeNull()
    })
    it('keeps the name of a person sealed, and opens it when asked', async () => {
      const subject = await found('PERSON', person.identifier)
      expect(subject.publicName).toBeNull()
      const firm = await found('ENTERPRISE', agency.identifier)
      const names = await store.subjects.names([subject.id, firm.id, '00000000-0000-7000-8000-000000000000'])
      expect([...names].sort()).toEqual(
        [
          [subject.id, '李*兰'],
          [firm.id, agency.name],
        ].sort(),
      )
      expect(await store.subjects.names([])).toEqual(new Map())
      expect(await store.subjects.identity(subject.id)).toEqual({
        name: '李木兰',
        identifier: person.identifier,
        phone: person.phone,
      })
    })
    it('takes the same delivery again without a trace', async () => {
      const before = await found('ENTERPRISE', agency.identifier)
      expect(await store.register.deliver([agency, agency], AT)).toBe(0)
      expect(await found('ENTERPRISE', agency.identifier)).toEqual(before)
      expect(await store.subjects.accounts(before.id)).toHaveLength(1)
    })
    it('merges what comes later and keeps what it does not mention', async () => {
      await store.register.deliver([{ ...agency, facts: { employees: fact(3, '2026-11-02') } }], AT)
      expect(await found('ENTERPRISE', agency.identifier)).toMatchObject({
        factsVersion: 2,
        facts: { ...agency.facts, employees: fact(3, '2026-11-02') },
      })
    })
    it('takes a change, announces the subject and moves the cursor', async () => {
      const { id } = await found('ENTERPRISE', agency.identifier)
      expect(await store.register.change(change(11, '2026-11-05'), '7', AT)).toEqual({
        changed: [id],
        unknown: 0,
      })
      expect(await found('ENTERPRISE', agency.identifier)).toMatchObject({
        factsVersion: 2,
        facts: { insuredCount: { value: 11 } },
      })
      expect(await store.announced()).toEqual([id])
      expect(await store.register.cursor()).toBe('7')
    })
    it('passes over what is late, repeated or of nobody it knows, and still moves on', async () => {
      const late = [
        ...change(9, '2026-10-01'),
        ...change(12, '2026-11-01'),
        ...change(1, '2026-11-09', '91220101MA0Y0000XX'),
      ]
      expect(await store.register.change(late, '8', AT)).toEqual({ changed: [], unknown: 1 })
      expect(await found('ENTERPRISE', agency.identifier)).toMatchObject({
        factsVersion: 1,
        facts: agency.facts,
      })
      expect(await store.announced()).toEqual([])
      expect(await store.register.cursor()).toBe('8')
    })
    it('takes several changes of one subject in one delivery, in any order', async () => {
      await store.register.change([...change(10, '2026-11-07'), ...change(11, '2026-11-05')], '9', AT)
      expect((await found('ENTERPRISE', agency.identifier)).facts.insuredCount).toMatchObject({ value: 10 })
      expect(await store.announced()).toHaveLength(1)
    })
    it('moves the cursor when nothing changed', async () => {
      await store.register.startFrom('3', AT)
      expect(await store.register.change([], '4', AT)).toEqual({ changed: [], unknown: 0 })
      expect(await store.register.cursor()).toBe('4')
    })
    it('shows accounts by their last digits and opens the number for the payment order', async () => {
      const { id } = await found('ENTERPRISE', agency.identifier)
      const [account] = await store.subjects.accounts(id)
      expect(account).toMatchObject({ kind: 'CORPORATE', tail: '0231', holderMatches: true, status: 'OPEN' })
      expect(JSON.stringify(account)).not.toContain('16002201')
      expect(await store.subjects.accountNumber(account!.id)).toEqual({
        accountNumber: '1600220100000231',
        accountName: agency.name,
      })
    })
    it('notices an account in another name, and one that was closed', async () => {
      const [account] = agency.accounts
      await store.register.deliver(
        [{ ...agency, accounts: [{ ...account!, accountName: '李木兰', status: 'CLOSED' }] }],
        AT,
      )
      const { id } = await found('ENTERPRISE', agency.identifier)
      expect(await store.subjects.accounts(id)).toMatchObject([{ holderMatches: false, status: 'CLOSED' }])
    })
    it('adds a person met for the first time, once', async () => {
      const identity = { name: '王晓', identifier: '220102198001010018', phone: null }
      const id = await store.register.ensure('PERSON', identity, '220102', AT)
      expect(await store.register.ensure('PERSON', { ...identity, name: '别人' }, '220102', AT)).toBe(id)
      expect(await store.subjects.identity(id)).toEqual(identity)
      expect(await store.subjects.get(id)).toMatchObject({ factsVersion: 0, facts: {} })
    })
    it('walks through all of a kind in batches, each once', async () => {
      const many = Array.from({ length: 7 }, (_, n) => ({
        ...agency,
        identifier: `91220101MA0Y0010${n}X`,
        accounts: [],
      }))
      await store.register.deliver(many, AT)
      const sizes: number[] = []
      const seen = new Set<string>()
      for await (const batch of store.subjects.batches('ENTERPRISE', 3)) {
        sizes.push(batch.length)
        for (const subject of batch) seen.add(subject.id)
      }
      expect(sizes).toEqual([3, 3, 2])
      expect(seen.size).toBe(8)
    })
    it('gets several at once, leaving out the unknown', async () => {
      const { id } = await found('PERSON', person.identifier)
      const many = await store.subjects.getMany([id, '00000000-0000-7000-8000-000000000000'])
      expect([...many.keys()]).toEqual([id])
      expect((await store.subjects.getMany([])).size).toBe(0)
    })
  })
}
