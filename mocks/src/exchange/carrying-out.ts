import { type Feed, feed } from '../city/feed'
import type { SampleCity } from '../city/sample-city'
import { keepFact } from '../remembered-facts'
import type { ExecutorInstruction } from '../stores/instructions'
import type { World } from '../world'
import { type DepositBook, depositBook } from './deposits'
import { execute } from './execution'

/** City time from acceptance to execution. */
const PACE_MS = 400
/** The deposit bank delivers its data once a day. */
const REPORT_AFTER_MS = 86_400_000

export interface InstructionResult {
  readonly cursor: number
  readonly instructionId: string
  readonly status: 'EXECUTED' | 'REFUSED'
  readonly amountFen: number
  readonly executedAt: string
  readonly reference: string
  readonly reason?: string
}

/** The executors at work. */
export interface Executors {
  readonly results: Feed<InstructionResult>
  /** Carries an accepted instruction out after `ms` of city time, the usual pace when absent. */
  carryOutLater(instruction: ExecutorInstruction, ms?: number): void
}

/** Goes on where an earlier process stopped: what was accepted is carried out, what was done stays on the feed. */
export function executorsOf(world: World<SampleCity>): Executors {
  const deposits = depositBook(world.city)
  const results = feed<InstructionResult>(world.realTime.now)
  world.onReset(() => {
    deposits.clear()
    results.clear()
  })

  const carryOut = (instruction: ExecutorInstruction) => {
    const reason = execute(world, deposits, instruction)
    const status = reason ? 'REFUSED' : 'EXECUTED'
    const { instructionId, amountFen, reference } = instruction
    const executedAt = world.clock.iso()
    const result = results.append({ instructionId, status, amountFen, executedAt, reference, reason })
    const done = { ...instruction, status, executedAt, reason, resultCursor: result.cursor } as const
    world.instructions.put(done)
    if (isRelease(done)) reportLater(done)
  }
  const reportLater = ({ beneficiary, executedAt = '' }: ExecutorInstruction) => {
    const wait = Date.parse(executedAt) + REPORT_AFTER_MS - world.clock.now()
    world.agenda.after(Math.max(0, wait), () => report(world, deposits, beneficiary.id))
  }
  const carryOutLater = (instruction: ExecutorInstruction, ms = PACE_MS) =>
    world.agenda.after(ms, () => carryOut(instruction))

  const known = [...world.instructions.list()].reverse()
  results.restore(known.flatMap(resultOf))
  for (const instruction of known) {
    if (instruction.status === 'ACCEPTED') carryOutLater(instruction)
    if (!isRelease(instruction)) continue
    deposits.recall(instruction.beneficiary.id, instruction.reportedAt ? 0 : instruction.amountFen)
    if (!instruction.reportedAt) reportLater(instruction)
  }
  return { results, carryOutLater }
}

const isRelease = ({ status, kind }: ExecutorInstruction) =>
  status === 'EXECUTED' && kind === 'DEPOSIT_RELEASE'

/** The deposit bank delivers a firm's balance, with everything that has left it so far. */
function report(world: World<SampleCity>, deposits: DepositBook, uscc: string): void {
  const unreported = world.instructions
    .list()
    .filter(one => isRelease(one) && one.beneficiary.id === uscc && !one.reportedAt)
  if (unreported.length === 0) return
  keepFact(world, deposits.report(uscc, world.clock.today()))
  for (const one of unreported) world.instructions.put({ ...one, reportedAt: world.clock.iso() })
}

function resultOf(instruction: ExecutorInstruction): InstructionResult[] {
  const { instructionId, status, amountFen, executedAt, reference, reason, resultCursor } = instruction
  if (status === 'ACCEPTED' || !executedAt || resultCursor === undefined) return []
  return [{ cursor: resultCursor, instructionId, status, amountFen, executedAt, reference, reason }]
}
