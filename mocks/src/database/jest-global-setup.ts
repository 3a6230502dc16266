import { startTestDatabase, TEST_SERVER_VARIABLE, type TestServer } from './test-database'

declare global {
  var policyDirectTestServer: TestServer | undefined
}

/** One PostgreSQL for the whole Jest run; workers inherit its address through the environment. */
export default async function globalSetup(): Promise<void> {
  if (process.env[TEST_SERVER_VARIABLE]) return
  const server = await startTestDatabase()
  globalThis.policyDirectTestServer = server
  process.env[TEST_SERVER_VARIABLE] = JSON.stringify(server)
}
