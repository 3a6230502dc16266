/** Looks into files before anybody opens them. */
export interface VirusScan {
  /** Throws Fault UPSTREAM_UNAVAILABLE when nobody can say: what was not looked into is not taken. */
  scan(content: Uint8Array): Promise<'CLEAN' | 'INFECTED'>
}
