import { readSettings } from './settings'

test('an empty environment gives a world on the loopback that posts nothing', () => {
  expect(readSettings({})).toMatchObject({
    host: '127.0.0.1',
    size: 'default',
    config: { publicUrl: 'http://127.0.0.1:8180', callbacks: {} },
  })
})

test('what is set is used, without a trailing slash', () => {
  const settings = readSettings({
    HOST: '0.0.0.0',
    WORLD_PORT: '9000',
    WORLD_SIZE: 'city',
    WORLD_SEED: 'x',
    PUBLIC_URL: 'http://10.0.0.2:9000/',
    BANK_CALLBACK_URL: 'http://127.0.0.1:8080/callbacks/bank',
    BANK_SUCCESS_MS: '0',
  })
  expect(settings).toMatchObject({ host: '0.0.0.0', port: 9000, size: 'city', seed: 'x' })
  expect(settings.config).toMatchObject({
    publicUrl: 'http://10.0.0.2:9000',
    callbacks: { bank: 'http://127.0.0.1:8080/callbacks/bank' },
    bankPace: { successMs: 0 },
  })
})

test.each([
  ['WORLD_PORT', '70000'],
  ['WORLD_PORT', 'abc'],
  ['WORLD_SIZE', 'huge'],
  ['WORLD_AHEAD_MS', '86400001'],
  ['BANK_CALLBACK_URL', 'ftp://x'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(name)
})
