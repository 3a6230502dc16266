import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CityWorld, cityWorld } from '../city/testing/city-world'
import { fileJournal } from '../journal'

const A_DAY_MS = 86_400_000

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'executors-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A process of the outside world that uses the journal of the folder. */
const process = (daysLater = 0) => cityWorld(fileJournal(join(folder, 'world.jsonl')), daysLater)

const mulanOf = (tested: CityWorld) => tested.world.city.find('wang-yulan')!.licences[0]!.uscc
const order = (tested: CityWorld, instructionId: string, amountFen: number) =>
  tested.post('/instructions', {
    instructionId,
    executor: 'deposit-bank',
    kind: 'DEPOSIT_RELEASE',
    beneficiary: { kind: 'ENTERPRISE', id: mulanOf(tested) },
    amountFen,
    toAccountNumber: '157200810231',
    itemId: 'travel-deposit-release',
    reference: 'BZJ-2611-0001',
  })
const resultsOf = async (tested: CityWorld, after = 0) =>
  (await tested.get(`/instruction-results?after=${after}`)).body
const depositOf = (tested: CityWorld) =>
  tested.world.city.subject('ENTERPRISE', mulanOf(tested))?.facts['travel.deposit.amount']?.value

test('what was accepted before the process ended is carried out after it, once', async () => {
  const before = process()
  expect((await order(before, 'rel-1', 30_000_000)).status).toBe(202)
  const after = process()
  expect(await resultsOf(after)).toMatchObject({ results: [] })
  await after.pass(1_000)
  expect(await resultsOf(after)).toMatchObject({ results: [{ instructionId: 'rel-1', status: 'EXECUTED' }] })
  const later = process()
  expect((await order(later, 'rel-1', 30_000_000)).body).toEqual({ accepted: true, duplicate: true })
  await later.pass(1_000)
  expect((await resultsOf(later)).results).toHaveLength(1)
})

test('results nobody has polled stay on the feed, in their places', async () => {
  const before = process()
  await order(before, 'rel-1', 30_000_000)
  await before.pass(1_000)
  const first = await resultsOf(before)
  await order(before, 'rel-2', 99_000_000)
  await before.pass(1_000)
  const all = await resultsOf(before)
  const after = process()
  expect(await resultsOf(after)).toEqual(all)
  expect(await resultsOf(after, Number(first.next))).toMatchObject({
    results: [{ instructionId: 'rel-2', status: 'REFUSED', reason: 'DEPOSIT_ALREADY_RELEASED' }],
  })
  await order(after, 'rel-3', 1_000)
  await after.pass(1_000)
  expect(await resultsOf(after, Number(all.next))).toMatchObject({ results: [{ instructionId: 'rel-3' }] })
})

test('what has left a deposit stays gone, before and after the bank has reported it', async () => {
  const before = process()
  await order(before, 'rel-1', 30_000_000)
  await before.pass(1_000)
  const after = process()
  await order(after, 'rel-2', 32_500_000)
  await after.pass(1_000)
  expect(depositOf(after)).toBe(62_500_000)
  await after.pass(A_DAY_MS)
  expect(depositOf(after)).toBe(0)
  // A month later, when every department has delivered again.
  const later = process(40)
  expect(depositOf(later)).toBe(0)
  await order(later, 'rel-3', 1)
  await later.pass(1_000)
  expect(later.world.instructions.find('rel-3')).toMatchObject({ reason: 'DEPOSIT_ALREADY_RELEASED' })
})
