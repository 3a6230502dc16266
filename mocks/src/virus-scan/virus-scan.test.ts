import { testWorld } from '../testing/test-world'

test('one virus is known, everything else is clean', async () => {
  const { app } = testWorld()
  const scan = async (payload: string) =>
    (await app.inject({ method: 'POST', url: '/scan/v1/files', payload })).json().verdict
  expect(await scan('%PDF-1.7')).toBe('CLEAN')
  expect(await scan(`%PDF ${['EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE'].join('-')}`)).toBe('INFECTED')
})
