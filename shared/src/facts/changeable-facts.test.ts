import { FACT_KEYS, factDefinition } from './catalogue'
import { CHANGEABLE_FACTS, changeableFact } from './changeable-facts'

describe('facts that may be tried out (N-11)', () => {
  it.each(Object.entries(CHANGEABLE_FACTS))(
    '%s: counted or listed, never sensitive, and complete',
    (key, mark) => {
      const definition = factDefinition(key)!
      expect(['COUNT', 'LIST']).toContain(definition.kind)
      expect(definition.sensitivity).not.toBe('SENSITIVE')
      expect(mark.deed).toMatch(/\p{Script=Han}/u)
      expect(Number.isInteger(mark.most) && mark.most > 0).toBe(true)
      expect(mark.record !== undefined).toBe(definition.kind === 'LIST')
      for (const other of mark.alongWith ?? []) {
        expect(factDefinition(other)).toMatchObject({ kind: 'COUNT', subject: definition.subject })
      }
      for (const [field, value] of Object.entries(mark.record ?? {})) {
        const known = definition.fields?.[field]
        expect(known).toBeDefined()
        if (known?.kind === 'ENUM') expect(known.values).toHaveProperty(String(value))
      }
      expect(Object.keys(mark.record ?? {}).sort()).toEqual(Object.keys(definition.fields ?? {}).sort())
    },
  )

  it('marks nothing else', () => {
    const marked = FACT_KEYS.filter(key => changeableFact(key))
    expect(marked.sort()).toEqual(Object.keys(CHANGEABLE_FACTS).sort())
    expect(changeableFact('toString')).toBeUndefined()
    expect(changeableFact('person.birthDate')).toBeUndefined()
  })
})
