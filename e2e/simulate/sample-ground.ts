import { type CitySize, cityFrame } from '@policy-direct/mocks/city/frame'
import { sampleCity } from '@policy-direct/mocks/city/sample-city'
import type { playFile } from '../../bff/src/app'

type SubjectFeed = Parameters<typeof playFile>[1]
type Batch = SubjectFeed extends { after(...words: never[]): AsyncIterable<infer One> } ? One : never

const BATCH = 2_000

/** The sample city straight from its generator: nothing has to run. Roll-ups of raw records are not in it. */
export function sampleFeed(size: CitySize, today: string, onLoaded: (count: number) => void): SubjectFeed {
  const city = sampleCity(cityFrame({ size, today }))
  return {
    async *after(kind, mark) {
      let batch: Batch['subjects'][number][] = []
      let number = mark
      for (const { regionCode, facts } of city.subjects(kind, mark)) {
        number += 1
        batch.push({ id: String(number), regionCode, facts })
        if (batch.length < BATCH) continue
        onLoaded(number)
        yield { subjects: batch, mark: number }
        batch = []
      }
      if (batch.length > 0) yield { subjects: batch, mark: number }
    },
  }
}
