import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installWhenNeeded } from '../../mocks/launch/install.mjs'
import { requireNodeVersion } from '../../mocks/launch/node-version.mjs'

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Makes sure the dependencies are there; what it says goes to stderr, so that stdout stays one JSON a line. */
export function prepare() {
  requireNodeVersion(root)
  if (!installWhenNeeded(root, console.error)) process.exit(1)
}

/** As the launcher starts the platform (mocks/launch/child.ts): what a month of payments needs for a moment is not kept. */
const YOUNG_HEAP = '--max-semi-space-size=32'

/** Hands over to a TypeScript program of the project and takes its exit code. */
export function handOver(file, words) {
  const { status } = spawnSync(
    process.execPath,
    [YOUNG_HEAP, join(root, 'mocks/launch/in-one-piece.cjs'), join(root, file), ...words],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  process.exitCode = status ?? 1
}
