import { join } from 'node:path'
import { h5Sizes } from './h5'
import { weappSizes } from './weapp'

const LIMITS = { weappMainKB: 600, weappTotalKB: 2000, h5JsGzipKB: 280, h5FirstRouteJsGzipKB: 170 } as const

async function measure(): Promise<void> {
  const dist = join(__dirname, '../../../miniapp/dist')
  const sizes = { ...weappSizes(join(dist, 'weapp')), ...(await h5Sizes(join(dist, 'h5'))) }
  const names = Object.keys(LIMITS) as (keyof typeof LIMITS)[]
  if (process.argv.includes('--json')) console.log(JSON.stringify(sizes))
  else for (const name of names) console.log(`${name}: ${sizes[name]} (limit ${LIMITS[name]})`)
  const wrong = names.filter(name => !(sizes[name] > 0 && sizes[name] <= LIMITS[name]))
  if (wrong.length > 0)
    console.error(`beyond the limit: ${wrong.map(name => `${name} > ${LIMITS[name]}`).join(', ')}`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

measure().catch(error => {
  console.error(error)
  process.exitCode = 1
})
