import { Visitor } from './visitor'

interface List {
  id: string
  number: number
  sureCount: number
  openSampleCount: number
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

/** The first certain ones of a list, samples to be compared before them. */
export async function sureCandidates(
  staff: Visitor,
  listId: string,
  atMost = Number.POSITIVE_INFINITY,
): Promise<Candidate[]> {
  const found = new Map<string, Candidate>()
  for (let after: string | null = null; ; ) {
    const { candidates }: { candidates: { candidates: Candidate[]; next: string | null } } = await staff.ask(
      'Candidates',
      { listId, filter: 'SURE', after },
    )
    for (const candidate of candidates.candidates) found.set(candidate.id, candidate)
    after = candidates.next
    if (after === null || found.size >= atMost) return [...found.values()].slice(0, atMost)
  }
}

/** Most a reviewer confirms on the first morning: of a list of a big city, the part of those who came first. */
export const FIRST_PART = 1_500
/** Colleagues who compare samples with the originals side by side. */
const SIDE_BY_SIDE = 8

/** Compares every sample of a list with its original. They come first, so those after them need no reading. */
async function checkSamples(staff: Visitor, list: List): Promise<void> {
  const samples = (await sureCandidates(staff, list.id, Math.max(list.openSampleCount, 1))).filter(
    one => one.sampled && !one.sampleChecked,
  )
  for (let start = 0; start < samples.length; start += SIDE_BY_SIDE) {
    await Promise.all(
      samples
        .slice(start, start + SIDE_BY_SIDE)
        .map(({ id }) => staff.ask('CheckSample', { candidateId: id, agrees: true })),
    )
  }
}

/**
 * What a careful reviewer does with the sure part of a list: compares the samples, then confirms those who came first.
 * @param choose which candidates; the others wait
 * @returns how many the product confirmed
 */
export async function confirmSure(
  staff: Visitor,
  list: List,
  choose: (candidate: Candidate) => boolean,
  key: string,
): Promise<number> {
  if (list.openSampleCount > 0) await checkSamples(staff, list)
  const candidates = await sureCandidates(staff, list.id, FIRST_PART)
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
