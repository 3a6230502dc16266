import { listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { REBATE } from '../../src/stage/claimant'

/** What people ask all day, each as the released mini-program asks it. */
export const QUESTIONS = ['home', 'hall', 'guide', 'deskLists', 'deskList'] as const
export type Question = (typeof QUESTIONS)[number]

/** Ways to ask: one per question, signed in already. Each throws when it is not answered. */
export type Askers = Record<Question, () => Promise<unknown>>

interface Page {
  candidates: { candidates: unknown[] }
}

/**
 * Signs 李想 and the reviewer of the rebate in. The desk opens the biggest part of the biggest list: of the small city
 * everybody is confirmed after the first morning, of the big one most still wait.
 */
export async function askersOf(address: string): Promise<Askers> {
  const agent = new Visitor(address)
  await agent.signIn('li-xiang')
  const firm = (await agent.beneficiaries()).find(one => one.kind === 'ENTERPRISE')
  if (!firm) throw new Error('李想 has no firm')
  const { staff, lists } = await listsOf(address, 'he-jing')
  const list = lists.find(one => one.item.id === REBATE && one.number === 1)
  if (!list) throw new Error('the rebate has no list')
  const page = { listId: list.id, filter: list.sureCount > 50 ? 'SURE' : 'CONFIRMED', after: null }
  const first = await staff.ask<Page>('Candidates', page)
  if (first.candidates.candidates.length < 50) throw new Error('the list has no whole page')
  return {
    home: () => agent.ask('PolicyPackage', { beneficiaryId: firm.id }),
    hall: () => agent.ask('Hall', { text: null, filter: null, beneficiaryId: firm.id, after: null }),
    guide: () => agent.ask('PolicyItem', { id: REBATE }),
    deskLists: () => staff.ask('CandidateLists'),
    deskList: () => staff.ask('Candidates', page),
  }
}
