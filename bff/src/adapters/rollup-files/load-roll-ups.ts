import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RollUp } from '../../domain/roll-up'
import { readRollUp } from './read-roll-up'

export const ROLL_UPS_FOLDER = join(__dirname, '../../../rollups')

/**
 * Every `*.sql` of the folder, or none of it.
 * @throws Error naming every file, field and reason when one is bad, or when two roll up to the same fact
 */
export function loadRollUps(folder: string = ROLL_UPS_FOLDER): readonly RollUp[] {
  const read = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => ({ name, ...readRollUp(`rollups/${name}`, readFileSync(join(folder, name), 'utf8')) }))
  const problems = read.flatMap(({ problems }) => problems)
  const facts = new Map<string, string>()
  for (const { name, rollUp } of read) {
    const other = rollUp && facts.get(rollUp.fact)
    if (other) problems.push(`rollups/${name} fact：“${rollUp.fact}”已经由 ${other} 汇总`)
    if (rollUp) facts.set(rollUp.fact, name)
  }
  if (problems.length > 0) throw new Error(`bad roll-up files\n${problems.join('\n')}`)
  return read.flatMap(({ rollUp }) => rollUp ?? [])
}
