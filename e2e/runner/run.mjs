import { spawn } from 'node:child_process'

/**
 * Runs a program to its end, its output shown and kept.
 * @param {string[]} command
 * @param {{ cwd: string, env?: Record<string, string>, quiet?: boolean | 'always' }} options quiet: shown only when it fails
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program, ...words], { cwd, env = {}, quiet = false }) {
  return new Promise(resolve => {
    const child = spawn(program, words, {
      cwd,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = stream => chunk => {
      output += chunk
      if (!quiet) stream.write(chunk)
    }
    child.stdout.on('data', keep(process.stdout))
    child.stderr.on('data', keep(process.stderr))
    const forward = signal => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM']
    for (const signal of signals) process.on(signal, forward)
    const end = code => {
      for (const signal of signals) process.off(signal, forward)
      if (quiet === true && code !== 0) process.stdout.write(output)
      resolve({ code, output })
    }
    child.once('error', error => {
      output += `${error.message}\n`
      end(1)
    })
    child.once('close', (code, signal) => end(signal ? 1 : (code ?? 1)))
  })
}

/** Runs a TypeScript file of the project. */
export const tsx = (file, words, options) =>
  run([process.execPath, '--import', 'tsx', file, ...words], options)
