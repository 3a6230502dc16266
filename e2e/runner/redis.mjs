import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** Sends one command and returns the raw answer. */
const ask = (port, ...words) =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.setTimeout(5_000, () => socket.destroy(new Error('redis does not answer')))
    socket.once('error', reject)
    socket.once('data', data => {
      socket.end()
      resolve(data.toString())
    })
    socket.write(
      `*${words.length}\r\n${words.map(word => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`,
    )
  })

async function until(condition) {
  const end = Date.now() + 15_000
  while (!(await condition().catch(() => false))) {
    if (Date.now() > end) return false
    await pause(50)
  }
  return true
}

/**
 * Starts a real Redis for the tests, as a cluster of one node, so that a command over two hash slots fails here
 * and not first in a city's cluster. Undefined when the machine has no `redis-server`.
 * @param {number} [wanted] where it is to answer: the address of one that vanished before; a free port without it
 * @returns {Promise<{ url: string, port: number, stop: () => void } | undefined>}
 */
export async function startRedis(wanted) {
  if (spawnSync('redis-server', ['--version']).status !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'policy-direct-redis-'))
  const port = wanted ?? (await freePort())
  const bus = await freePort()
  const settings = {
    port,
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    dir: folder,
    'cluster-enabled': 'yes',
    'cluster-port': bus,
  }
  const child = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, `${value}`]),
    {
      stdio: 'ignore',
    },
  )
  const stop = () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  const slots = Array.from({ length: 16_384 }, (_, slot) => `${slot}`)
  const ready =
    (await until(async () => (await ask(port, 'PING')).startsWith('+PONG'))) &&
    (await ask(port, 'CLUSTER', 'ADDSLOTS', ...slots)).startsWith('+OK') &&
    (await until(async () => (await ask(port, 'CLUSTER', 'INFO')).includes('cluster_state:ok')))
  if (ready) return { url: `redis://127.0.0.1:${port}`, port, stop }
  stop()
  throw new Error('redis-server is installed but did not start')
}
