import { readFileSync } from 'node:fs'
import { STORY_DAY } from '@policy-direct/mocks/city/frame'
import { playFile } from '../../bff/src/app'
import { reportLines } from './report'
import { sampleFeed } from './sample-ground'
import { readWish } from './words'

const CITY = '220100'
/** Told about a big city while it is made. */
const TOLD_EVERY = 20_000

/** `npm run simulate -- draft.yaml`: what comes of a policy file for the sample city, with nothing running. */
async function main(words: readonly string[]): Promise<number> {
  const wish = readWish(words, STORY_DAY)
  const feed = sampleFeed(wish.size, wish.asOf, loaded => {
    if (loaded % TOLD_EVERY === 0) console.error(`装入了 ${loaded}`)
  })
  const draft = readFileSync(wish.file, 'utf8')
  const played = await playFile({ ...wish, draft, city: CITY }, feed)
  if (played.kind !== 'PLAYED') {
    const problems = played.kind === 'PROBLEMS' ? played.problems : []
    if (wish.json) console.log(JSON.stringify({ problems }))
    for (const { line, column, field, reason } of problems)
      console.error(`${wish.file}:${line}:${column} ${field || '整份文件'}：${reason}`)
    return 1
  }
  const { simulation, curve } = played
  if (!wish.json) console.log(reportLines(played).join('\n'))
  else {
    const { asOf, found, pool, burnDown, finding, assumptions } = simulation
    console.log(
      JSON.stringify({ asOf, finding, ...found, pool, burnDown, curve: curve?.points ?? null, assumptions }),
    )
  }
  return 0
}

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code
  },
  error => {
    console.error((error as Error).message)
    process.exitCode = 2
  },
)
