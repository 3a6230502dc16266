import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import type { FactUsed } from '../assessment'
import { assessBenefit } from '../benefit/assess-benefit'
import type { Formula, Rounding } from '../benefit/formula'
import type { Condition, Operand, TallyRef } from '../condition/condition'
import type { Finding } from '../condition/finding'
import type { TallyResult } from '../condition/tally'
import { factsNamedIn } from '../policy-item/facts-used-by'
import type { Clause } from '../policy-item/policy-item'
import type { FulfilmentKind } from '../policy-item/terms'
import { compileCondition } from '../program/compile-condition'
import { compileOperand } from '../program/compile-operand'
import { compileTally } from '../program/compile-quantity'
import { MalformedCondition } from '../program/compiling'
import { factsOf } from '../program/facts-of'
import type { Interning } from '../program/interning'
import type { ConditionNode } from '../program/node'
import type { AmountPhrase, BenefitPhrase, Explained, Joint, Phrase, Phrasing, Worked } from './phrase'
import { Reader } from './reader'
import { type Advice, Telling } from './telling'
import type { View, ViewSizes } from './view'
import { wordsOf } from './words-of'

/** A tally as it is counted for a subject. */
export type Counting = {
  readonly list: string
  readonly label: string | undefined
  count(view: View): TallyResult
}

/** A datum that no department is known to hold. */
export type Nobody = { readonly nobody: FactUsed }

/** What the operators and forms say; they lean on the book for their parts. */
export type Language = {
  explainCondition(condition: Condition, want: boolean, node: ConditionNode, phrasing: Phrasing): Explained
  workFormula(formula: Formula, phrasing: Phrasing): Worked
}

const alone = (find: (view: View) => Finding): Joint => ({ find, parts: [] })

/** Every phrase, formula and operand of some items, once each. */
export class PhraseBook {
  readonly #phrases = new Map<string, Phrase>()
  readonly #tellings = new Map<string, Telling>()
  readonly #advice = new Map<string, Advice>()
  readonly #amounts = new Map<string, AmountPhrase>()
  readonly #benefits = new Map<string, BenefitPhrase>()
  readonly #readers: Reader[] = []
  /** Phrases that no single datum answers. */
  #joint = 0

  constructor(
    readonly interning: Interning,
    readonly language: Language,
  ) {}

  /** How much there is to know of one subject. */
  get sizes(): ViewSizes {
    const operands = this.interning.operands.length
    return {
      operands,
      phrases: this.#phrases.size,
      joint: this.#joint,
      amounts: this.#amounts.size,
      benefits: this.#benefits.size,
    }
  }

  phrase(condition: Condition, want: boolean, phrasing: Phrasing): Phrase {
    const node = compileCondition(condition, phrasing)
    const words = wordsOf(condition, phrasing)
    const key = `${node.id} ${want} ${words.key}`
    const known = this.#phrases.get(key)
    if (known) return known
    const explained = this.language.explainCondition(condition, want, node, phrasing)
    const perRecord = node.perRecord || words.ofRecord
    const facts = [...new Set([...factsNamedIn(condition), ...factsOf(node)])]
    const question = 'reader' in explained ? explained : undefined
    const joint = 'reader' in explained ? undefined : 'parts' in explained ? explained : alone(explained)
    const phrase = { id: this.#phrases.size, place: this.#joint, perRecord, facts, question, joint }
    if (joint !== undefined) this.#joint += 1
    this.#phrases.set(key, phrase)
    return phrase
  }

  /** What tells of a clause of an item of this department; items that ask and advise alike share it. */
  telling(clause: Clause, leadDepartment: string, phrasing: Phrasing): Telling {
    const phrase = this.phrase(clause.condition, true, phrasing)
    const { ifNotMet, ifUnknown } = clause
    const advised = JSON.stringify([ifNotMet, ifUnknown, leadDepartment])
    const key = `${phrase.id} ${advised}`
    const known = this.#tellings.get(key)
    if (known) return known
    const advice = this.#advice.get(advised) ?? { ifNotMet, ifUnknown, leadDepartment }
    this.#advice.set(advised, advice)
    const telling = new Telling(phrase, advice)
    this.#tellings.set(key, telling)
    return telling
  }

  /** What an item with this formula gives, as it rounds and grants it. */
  benefit(formula: Formula, rounding: Rounding, kind: FulfilmentKind, phrasing: Phrasing): BenefitPhrase {
    const amount = this.amount(formula, phrasing)
    const key = `${amount.id} ${rounding} ${kind}`
    const known = this.#benefits.get(key)
    if (known) return known
    const { worked } = amount
    const fixed = 'known' in worked ? assessBenefit(worked, rounding, kind) : undefined
    const benefit = { id: this.#benefits.size, amount, rounding, kind, fixed }
    this.#benefits.set(key, benefit)
    return benefit
  }

  amount(formula: Formula, phrasing: Phrasing): AmountPhrase {
    const words = wordsOf(formula, phrasing)
    const known = this.#amounts.get(words.key)
    if (known) return known
    const worked = this.language.workFormula(formula, phrasing)
    const amount = { id: this.#amounts.size, perRecord: words.ofRecord, worked }
    this.#amounts.set(words.key, amount)
    return amount
  }

  reader(operand: Operand, phrasing: Phrasing): Reader | Nobody {
    const compiled = compileOperand(operand, phrasing)
    if ('unknown' in compiled) {
      const fact = 'fact' in operand ? operand.fact : `${phrasing.list ?? '?'}.${operand.field}`
      return { nobody: { fact, label: fact, text: null, department: '', asOf: null, problem: 'MISSING' } }
    }
    const { operand: node } = compiled
    const listed = factDefinition(node.from === 'FACT' ? node.fact : node.list)
    const definition = node.from === 'FACT' ? listed : listed?.fields?.[node.field]
    if (!definition) throw new MalformedCondition(phrasing.place, 'an operand without a definition')
    const known = this.#readers[node.id]
    if (known) return known
    const reader = new Reader(node, definition, listed?.department ?? '')
    this.#readers[node.id] = reader
    return reader
  }

  counting(ref: TallyRef, phrasing: Phrasing): Counting {
    const spec = typeof ref === 'string' ? phrasing.tallies[ref] : ref
    const tally = compileTally(ref, phrasing)
    const list = spec?.list ?? ''
    const reader = this.reader(
      { fact: list, ...(spec?.freshWithin && { freshWithin: spec.freshWithin }) },
      phrasing,
    )
    if ('unknown' in tally || 'nobody' in reader) {
      const used: FactUsed =
        'nobody' in reader
          ? reader.nobody
          : { fact: list, label: list, text: null, department: '', asOf: null, problem: 'MISSING' }
      const nothing = { known: false, certain: 0, possible: Number.MAX_SAFE_INTEGER, members: [], used }
      return { list, label: spec?.label, count: () => nothing }
    }
    return { list, label: spec?.label, count: view => view.count(tally, reader) }
  }
}
