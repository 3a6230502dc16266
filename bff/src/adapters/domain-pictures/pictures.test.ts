import { readFileSync } from 'node:fs'
import { STATE_MACHINES } from '../../domain/state-machines'
import { PICTURES_FILE, picturesText } from './pictures'

describe('pictures of the state machines', () => {
  it('are as the tables say (if a table was meant to change: npm run gen, look, commit)', () => {
    expect(readFileSync(PICTURES_FILE, 'utf8')).toBe(picturesText())
  })
  it.each(STATE_MACHINES.map(machine => [machine.name, machine] as const))(
    '%s shows every transition of its table',
    (_, machine) => {
      const drawn = picturesText()
      for (const [from, event, to] of machine.transitions)
        expect(drawn).toMatch(new RegExp(`^  ${from ?? '\\[\\*\\]'} --> ${to} : .*\\b${event}\\b`, 'm'))
    },
  )
})
