import { confirmSure, listsBefore, listsOf } from './departments-morning'
import { GraphQLRefusal, Visitor } from './visitor'

/** The last day of 李想's authorisation in the story. */
const AUTHORISED_UNTIL = '2027-06-30'
const PATIENCE_MS = 1_200_000
const MULAN = '长春市木兰旅行社有限公司'
/** Firms of the cast whose tax and technology items are confirmed; the rest of those lists waits for whoever plays the office. */
const CONFIRMED_AT_ONCE: ReadonlySet<string> = new Set([
  '长春新区恒芯光电技术有限公司',
  '长春市朝阳区老味道面馆',
  '长春市康健口腔门诊部有限公司',
])
const ofTheCast = ({ name }: { name: string }) => CONFIRMED_AT_ONCE.has(name)

/**
 * The sample city's first morning, done by its people through the product's public endpoint: the reviewers confirm what
 * they have looked at (of the travel deposits only 木兰's, the rest of that list waits for whoever plays 周岚; of taxes and
 * certificates only those of the cast), and 王玉兰 authorises 李想. Safe to run again: what is done stays done.
 */
export async function openingDay(address: string, tell: (line: string) => void): Promise<void> {
  await departments(address, tell)
  await mulan(address, tell)
}

async function departments(address: string, tell: (line: string) => void): Promise<void> {
  const reviewers = [
    { id: 'he-jing', item: 'job-stabilisation-rebate', choose: () => true },
    { id: 'li-qi', item: 'job-expansion-subsidy', choose: () => true },
    {
      id: 'zhou-lan',
      item: 'travel-deposit-release',
      choose: (candidate: { name: string }) => candidate.name === MULAN,
    },
    // The last of the tax office's lists to be matched.
    { id: 'fang-rui', item: 'six-taxes-reduction', choose: ofTheCast },
    { id: 'ke-yan', item: 'high-tech-award', choose: ofTheCast },
  ]
  for (const reviewer of reviewers) {
    const { staff, lists } = await firstLists(address, reviewer.id, reviewer.item)
    for (const list of lists.filter(one => one.sureCount > 0)) {
      const decided = await confirmSure(staff, list, reviewer.choose, 'opening-day')
      const rest = list.sureCount - decided
      const waiting = rest > 0 ? `,其余 ${rest} 等着核定` : ''
      tell(`${list.item.name} 第 ${list.number} 批:部门核定 ${decided}${waiting}`)
    }
  }
}

/**
 * The first match runs when the city has moved in; until then a reviewer has nothing to look at, then one list after
 * the other: `item` is the one the story needs. Signed in once: whoever
 * signs in again and again is asked to wait a minute.
 */
async function firstLists(address: string, reviewer: string, item: string): ReturnType<typeof listsOf> {
  const deadline = performance.now() + PATIENCE_MS
  const { staff, lists: first } = await listsOf(address, reviewer)
  let lists = first
  while (!lists.some(list => list.item.id === item)) {
    if (performance.now() > deadline)
      throw new Error(`no candidates for ${reviewer} after ${PATIENCE_MS / 1000} s`)
    await new Promise(resolve => setTimeout(resolve, 500))
    lists = await listsBefore(staff)
  }
  return { staff, lists }
}

async function mulan(address: string, tell: (line: string) => void): Promise<void> {
  const owner = new Visitor(address)
  await owner.signIn('wang-yulan')
  await owner.verifyIdentity('wang-yulan')
  const firm = await owner.bindEnterprise('wang-yulan')

  const agent = new Visitor(address)
  await agent.signIn('li-xiang')
  const before = await agent.verifyIdentity('li-xiang')
  if (before.beneficiaries.some(one => one.id === firm.id)) return

  await owner
    .ask('AuthoriseAgent', {
      input: {
        enterpriseId: firm.id,
        agentName: '李想',
        agentPhone: '13900008820',
        scopes: ['VIEW', 'CONFIRM'],
        capFen: 100_000_000,
        validUntil: AUTHORISED_UNTIL,
      },
    })
    .catch(error => {
      if (!(error instanceof GraphQLRefusal)) throw error
      tell(error.message)
    })
  const { viewer } = await agent.ask<{ viewer: { invitations: { id: string }[] } }>('Viewer')
  for (const invitation of viewer.invitations)
    await agent.ask('AnswerAuthorisation', { id: invitation.id, accept: true })
  tell(`${firm.name}:王玉兰授权李想经办,到 ${AUTHORISED_UNTIL}`)
}
