import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildMiniapp } from '../../mocks/launch/build-miniapp.mjs'
import { prepare, root } from './dispatch.mjs'

const LIMITS = { weappMainKB: 600, weappTotalKB: 2000, h5JsGzipKB: 280, h5FirstRouteJsGzipKB: 170 }

const filesBelow = folder =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
const bytes = files => files.reduce((sum, file) => sum + statSync(file).size, 0)
const kilobytes = number => Math.round(number / 102.4) / 10

/** WeChat counts everything outside the subpackages as the main package. */
function weappSizes(folder) {
  const { subPackages = [], subpackages = [] } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))
  const roots = [...subPackages, ...subpackages].map(({ root: name }) => `${join(folder, name)}/`)
  const files = filesBelow(folder).filter(file => !file.endsWith('.map') && !file.endsWith('.LICENSE.txt'))
  const main = files.filter(file => !roots.some(name => file.startsWith(name)))
  return { weappMainKB: kilobytes(bytes(main)), weappTotalKB: kilobytes(bytes(files)) }
}

const zipped = files => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)

/**
 * Scripts of the whole site, and those a first visit to the home page loads: what index.html names, and the chunk
 * of the first page.
 */
function h5Sizes(folder, firstPage) {
  const scripts = filesBelow(folder).filter(file => file.endsWith('.js'))
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const entry = [...html.matchAll(/<script[^>]+src="([^"]+\.js)"/g)].map(([, src]) => join(folder, src))
  const chunk = scripts.filter(file => file.includes(`/js/${firstPage.replaceAll('/', '_')}.`))
  const named = entry.filter(file => scripts.includes(file))
  return {
    h5JsGzipKB: kilobytes(zipped(scripts)),
    h5FirstRouteJsGzipKB: kilobytes(zipped([...new Set([...named, ...chunk])])),
  }
}

prepare()
const say = console.error
const weapp = buildMiniapp(root, 'weapp', { say, fresh: true })
const h5 = buildMiniapp(root, 'h5', { say, fresh: true })
const [firstPage] = JSON.parse(readFileSync(join(weapp, 'app.json'), 'utf8')).pages
const sizes = { ...weappSizes(weapp), ...h5Sizes(h5, firstPage) }
const tooBig = Object.keys(LIMITS).filter(name => !(sizes[name] > 0 && sizes[name] <= LIMITS[name]))
if (process.argv.includes('--json')) console.log(JSON.stringify(sizes))
else
  for (const [name, limit] of Object.entries(LIMITS)) console.log(`${name}: ${sizes[name]} (limit ${limit})`)
if (tooBig.length > 0) console.error(`too big: ${tooBig.map(name => `${name} > ${LIMITS[name]}`).join(', ')}`)
process.exitCode = tooBig.length === 0 ? 0 : 1
