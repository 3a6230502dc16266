import type { Institution } from '../world'

/** The harmless text every scanner calls a virus (eicar.org), put together so that this file is none. */
const TEST_VIRUS = ['EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE'].join('-')
/** Larger than what the platform takes, so that it is the platform that refuses. */
const LARGEST_BYTES = 12_000_000

/** The city's scanner: bytes in, one word out. It knows one virus. */
export const virusScan: Institution = () => async app => {
  app.post('/v1/files', { bodyLimit: LARGEST_BYTES }, async request => ({
    verdict: request.rawBody.includes(TEST_VIRUS) ? 'INFECTED' : 'CLEAN',
  }))
}
