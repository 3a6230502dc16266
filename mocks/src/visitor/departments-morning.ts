import { Visitor } from './visitor'

interface List {
  id: string
  number: number
  sureCount: number
  item: { id: string; name: string }
}
interface Candidate {
  id: string
  name: string
  amountFen: number
  sampled: boolean
  sampleChecked: boolean
}
interface Decision {
  __typename: 'DeskDecision' | 'DeskRefused'
  decided?: number
  message?: string
}

/** Every candidate of a list that is sure, over all pages. */
export async function sureCandidates(staff: Visitor, listId: string): Promise<Candidate[]> {
  const found: Candidate[] = []
  for (let after: string | null = null; ; ) {
    const { candidates }: { candidates: { candidates: Candidate[]; next: string | null } } = await staff.ask(
      'Candidates',
      { listId, filter: 'SURE', after },
    )
    found.push(...candidates.candidates)
    after = candidates.next
    if (after === null) return found
  }
}

/**
 * What a careful reviewer does with the sure part of a list: looks at the samples, then confirms.
 * @param choose which candidates; the others wait
 * @returns how many the product confirmed
 */
export async function confirmSure(
  staff: Visitor,
  list: List,
  choose: (candidate: Candidate) => boolean,
  key: string,
): Promise<number> {
  const candidates = await sureCandidates(staff, list.id)
  const samples = candidates.filter(one => one.sampled && !one.sampleChecked)
  // A few at a time: a big list has over a hundred of them.
  for (let start = 0; start < samples.length; start += 8) {
    const few = samples.slice(start, start + 8)
    await Promise.all(few.map(({ id }) => staff.ask('CheckSample', { candidateId: id, agrees: true })))
  }
  const chosen = candidates.filter(choose)
  let decided = 0
  // A page at a time, as a person at the desk would; each with a key of its own.
  for (let start = 0; start < chosen.length; start += 200) {
    const candidateIds = chosen.slice(start, start + 200).map(one => one.id)
    const { confirmCandidates } = await staff.ask<{ confirmCandidates: Decision }>('ConfirmCandidates', {
      listId: list.id,
      candidateIds,
      idempotencyKey: `${key}-${list.id}-${start}`,
    })
    if (confirmCandidates.__typename === 'DeskRefused') throw new Error(confirmCandidates.message)
    decided += confirmCandidates.decided ?? 0
  }
  return decided
}

/** The lists a reviewer has before them. */
export async function listsOf(address: string, staffId: string): Promise<{ staff: Visitor; lists: List[] }> {
  const staff = new Visitor(address)
  await staff.signInStaff(staffId)
  return { staff, lists: await listsBefore(staff) }
}

/** The lists before a reviewer who is signed in. */
export async function listsBefore(staff: Visitor): Promise<List[]> {
  return (await staff.ask<{ candidateLists: List[] }>('CandidateLists')).candidateLists
}
