import { type CityWorld, cityWorld } from '../city/testing/city-world'

const consent = { by: 'u1', at: '2026-11-21T09:41:00+08:00', purpose: '申报' }
const firm = (tested: CityWorld) => tested.world.city.find('jin-zhou')!.licences[0]!.uscc
const ask = (tested: CityWorld, change: Record<string, unknown> = {}) =>
  tested.post('/certificates', {
    ...{ certificate: 'BUSINESS_LICENCE', kind: 'ENTERPRISE', id: firm(tested), consent },
    ...change,
  })

test('a licence is shown on somebody’s word, and to nobody without it', async () => {
  const tested = cityWorld()
  expect(await ask(tested)).toMatchObject({
    status: 200,
    body: { certificate: { number: firm(tested), holder: '长春市金舟物流有限公司', status: 'VALID' } },
  })
  expect((await ask(tested, { consent: {} })).status).toBe(403)
  expect((await ask(tested, { certificate: 'IDENTITY_CARD' })).status).toBe(404)
  expect((await ask(tested, { id: 'nobody' })).status).toBe(404)
  expect((await ask(tested, { kind: 'DOG' })).status).toBe(400)
})

test('what was taken away says since when; a new one stands', async () => {
  const tested = cityWorld()
  const change = { holder: firm(tested), certificate: 'BUSINESS_LICENCE' as const, validUntil: null }
  tested.world.certificates.put({ ...change, revokedOn: '2026-11-20' })
  expect((await ask(tested)).body).toMatchObject({
    certificate: { status: 'REVOKED', revokedOn: '2026-11-20' },
  })
  tested.world.certificates.put({ ...change, revokedOn: null, validUntil: '2026-12-31' })
  expect((await ask(tested)).body).toMatchObject({
    certificate: { status: 'VALID', validUntil: '2026-12-31' },
  })
})
