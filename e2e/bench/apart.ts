import { type ChildProcess, fork } from 'node:child_process'
import { programWords } from '@policy-direct/mocks/launch/child'

/**
 * Runs a part of a benchmark in a process of its own, as the house runs its programs.
 * @param file its full path
 * @param words what it is told
 * @param flags of node, beside those of the house
 */
export function apart(file: string, words: string[] = [], flags: string[] = []): ChildProcess {
  const [heap, runner, program] = programWords(file)
  return fork(runner, [program, ...words], { execArgv: [heap, ...flags] })
}
