/** Stops the PostgreSQL that the set-up of this run has started. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.policyDirectTestServer?.stop()
}
