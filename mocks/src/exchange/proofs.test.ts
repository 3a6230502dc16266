import { createPublicKey, verify } from 'node:crypto'
import { type CityWorld, cityWorld } from '../city/testing/city-world'

const asked = { by: '安*正', at: '2026-11-21T09:41:00+08:00', purpose: '判断棚户区改造配套费减免符不符合' }
const firm = (tested: CityWorld) => tested.world.city.find('an-ju')!.licences[0]!.uscc
const ask = (tested: CityWorld, change: Record<string, unknown> = {}) =>
  tested.post('/proofs', {
    ...{ requestId: 'r1', proof: 'shanty-project', kind: 'ENTERPRISE', id: firm(tested), asked },
    ...change,
  })
const told = (tested: CityWorld, answer: 'AT_ONCE' | 'REFUSED' | 'FORGED', reason = '') =>
  tested.world.proofOrders.put({ holder: firm(tested), proof: 'shanty-project', answer, reason })

test('what somebody has to look at comes on the next working day, signed, and is the same when asked again', async () => {
  const tested = cityWorld()
  expect(await ask(tested)).toMatchObject({ status: 202, body: { status: 'LATER' } })
  await tested.pass(3 * 86_400_000)
  const { body } = await ask(tested)
  expect(body).toMatchObject({ status: 'ISSUED', standing: 'VALID', department: 'housing-construction' })
  expect(JSON.parse(String(body.document))).toMatchObject({
    ...{ requestId: 'r1', holder: { kind: 'ENTERPRISE', id: firm(tested) } },
    facts: { 'property.shanty.approved': true, 'property.shanty.planned': true },
  })
  expect((await ask(tested)).body).toEqual(body)
  const keys = (await tested.get('/proof-keys')).body.keys as { department: string; publicKey: string }[]
  const { publicKey } = keys.find(({ department }) => department === 'housing-construction')!
  const spki = Buffer.from(`302a300506032b6570032100${publicKey}`, 'hex')
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  const isGood = (text: unknown) =>
    verify(null, Buffer.from(String(text)), key, Buffer.from(String(body.signature), 'hex'))
  expect([isGood(body.document), isGood(`${body.document} `)]).toEqual([true, false])
})

test('what a department has but failed to deliver is in its archive; what it never had is refused', async () => {
  const tested = cityWorld()
  const lacking = [...tested.world.city.subjects('ENTERPRISE')].find(
    one => one.facts['enterprise.sizeClass'] === undefined,
  )
  if (lacking?.kind !== 'ENTERPRISE') throw new Error('every firm has a size')
  const size = await ask(tested, { requestId: 'r2', proof: 'size-class', id: lacking.uscc })
  expect(JSON.parse(String(size.body.document)).facts['enterprise.sizeClass']).toMatch(/^[A-Z]+$/)
  const lease = await ask(tested, { requestId: 'r3', proof: 'travel-licence' })
  expect(lease.body).toEqual({ status: 'REFUSED', reason: '档案里没有查到' })
})

test('asked without a word, for nobody, for what is no proof, or twice for two things: nothing is issued', async () => {
  const tested = cityWorld()
  expect((await ask(tested, { asked: {} })).status).toBe(403)
  expect((await ask(tested, { id: 'nobody' })).status).toBe(404)
  expect((await ask(tested, { proof: 'toString' })).status).toBe(400)
  await ask(tested)
  expect((await ask(tested, { proof: 'size-class' })).status).toBe(409)
})

test('does as it is told: at once, refused with the reason; what is taken back says so', async () => {
  const tested = cityWorld()
  told(tested, 'AT_ONCE')
  expect((await ask(tested)).body).toMatchObject({ standing: 'VALID' })
  tested.world.proofs.put({ ...tested.world.proofs.find('r1')!, revoked: true })
  expect((await ask(tested)).body).toMatchObject({ standing: 'REVOKED' })
  told(tested, 'REFUSED', '批文还在会签')
  expect((await ask(tested, { requestId: 'r4' })).body).toEqual({ status: 'REFUSED', reason: '批文还在会签' })
})
