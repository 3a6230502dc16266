import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.mjs'

/**
 * Runs Jest and adds what it counted.
 * @param {string} root the project's folder
 * @param {import('./tally.mjs').Tally} tally
 * @param {{ title: string, words: string[], env?: Record<string, string> }} what
 */
export async function runJest(root, tally, { title, words, env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'policy-direct-jest-'))
  const file = join(folder, 'result.json')
  const { code, output } = await run(
    [
      process.execPath,
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${file}`,
      '--silent',
      ...words,
    ],
    {
      cwd: root,
      env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env },
      quiet: 'always',
    },
  )
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'))
    for (const suite of result.testResults.filter(({ message }) => message)) console.log(suite.message)
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
    tally.add(title, { passed: result.numPassedTests, failed: failed || (code === 0 ? 0 : 1) })
    if (result.numPendingTests > 0) tally.skip(title, `${result.numPendingTests} tests marked as skipped`)
    console.log(`${result.numTotalTestSuites} files, ${result.numPassedTests} passed, ${failed} failed`)
  } catch {
    console.log(output)
    tally.check(`${title}: Jest ran to its end`, false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
