import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { journey, type Step } from './journey'
import { travellers } from './travellers'

const json = process.argv.includes('--json')
const address = process.env.DEMO_URL ?? `http://127.0.0.1:${process.env.PORT ?? 8080}`

/** Narrates the journey, or writes one JSON line a step; the last line carries the status of the case. */
async function demo(): Promise<void> {
  await new Visitor(address).ask('PolicyItems').catch(error => {
    throw new Error(
      `${address} 没有应答（${(error as Error).message}）。先在另一个窗口运行 npm start；它换了端口的话：PORT=… npm run demo。`,
    )
  })
  for await (const who of travellers(address)) {
    const steps: Step[] = []
    const status = await journey(address, who, step => steps.push(step)).catch(() => undefined)
    // Whoever has had the rebate already cannot travel again this year: the next firm goes.
    if (status === undefined && steps.at(-1)?.step === 'package') continue
    for (const step of steps) say(step)
    return end(status === 'FULFILLED' ? 'PAID' : (status ?? 'FAILED'), steps)
  }
  end('NOBODY_LEFT', [])
}

function say({ step, ms, ok, told }: Step): void {
  console.log(json ? JSON.stringify({ step, ms, ok }) : `${ok ? '✓' : '✗'} ${told}  (${ms} ms)`)
}

function end(status: string, steps: readonly Step[]): void {
  const ms = steps.reduce((sum, step) => sum + step.ms, 0)
  console.log(
    json
      ? JSON.stringify({ status, steps: steps.length, ms })
      : `\n${status === 'PAID' ? '钱到了。' : status}  共 ${ms} ms`,
  )
  process.exitCode = status === 'PAID' ? 0 : 1
}

demo().catch(error => {
  console.log(
    json ? JSON.stringify({ status: 'FAILED', reason: (error as Error).message }) : (error as Error).message,
  )
  process.exitCode = 1
})
