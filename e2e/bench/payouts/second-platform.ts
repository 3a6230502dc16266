import path from 'node:path'
import type { Config } from '../../../bff/src/config'
import { apart } from '../apart'

/** A second process of the platform on the same database, as a city runs it; see `second-platform-process`. */
export interface SecondPlatform {
  /** Begins with the jobs of a run. */
  work(): Promise<void>
  /** Ends what is under way; answers the most memory that was taken since it began, in MB. */
  rest(): Promise<number>
  close(): void
}

export async function secondPlatform(settings: Config): Promise<SecondPlatform> {
  const child = apart(path.join(__dirname, 'second-platform-process.ts'))
  const told = <T>(word: object) =>
    new Promise<T>((resolve, reject) => {
      const gone = (code: number | null) =>
        reject(new Error(`the second process of the platform ended with ${code}`))
      child.once('exit', gone)
      child.once('message', said => {
        child.off('exit', gone)
        resolve(said as T)
      })
      child.send(word)
    })
  await told({ settings })
  return {
    work: () => told({ work: true }),
    rest: async () => (await told<{ peakRssMB: number }>({ work: false })).peakRssMB,
    close: () => child.disconnect(),
  }
}
