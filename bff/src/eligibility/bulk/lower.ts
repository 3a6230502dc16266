import type { ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { addDays } from '../calendar'
import { type ConditionNode, factsOf, judgeNode, judgeTest, type ValueTestNode } from '../program'
import type { SheetQuestion, ValueQuestion } from './column/question'
import { dateNumber } from './column/raw-column'

/**
 * A condition as AND and OR over questions: NOT is moved down to the questions (strong Kleene logic keeps De Morgan's
 * laws), "at least n" and "when" are spelt out.
 */
export type Lowered =
  | { readonly is: 'VALUE'; readonly key: string; readonly question: ValueQuestion; readonly holds: Holds }
  | { readonly is: 'SHEET'; readonly key: string; readonly question: SheetQuestion; readonly holds: Holds }
  | { readonly is: 'ALL' | 'ANY'; readonly key: string; readonly parts: readonly Lowered[] }
  /** The part is not unmet: two-valued, so it has no unknowns of its own. */
  | { readonly is: 'POSSIBLY'; readonly key: string; readonly part: Lowered }
  | { readonly is: 'ALWAYS'; readonly key: string; readonly verdict: ClauseVerdict }

/** Which answer makes it true: NOT_MET under a negation. */
type Holds = 'MET' | 'NOT_MET'

export const always = (verdict: ClauseVerdict): Lowered => ({ is: 'ALWAYS', key: verdict, verdict })

export function possibly(part: Lowered): Lowered {
  if (part.is === 'ALWAYS') return always(part.verdict === 'NOT_MET' ? 'NOT_MET' : 'MET')
  return { is: 'POSSIBLY', key: `POSSIBLY(${part.key})`, part }
}

const NEVER_SEEN = { facts: {} }
const opposite = (holds: Holds): Holds => (holds === 'MET' ? 'NOT_MET' : 'MET')

/** Lowers a condition of one subject; conditions on the record of `forEach` do not get here. */
export function lower(node: ConditionNode, holds: Holds = 'MET'): Lowered {
  const plain = holds === 'MET'
  switch (node.op) {
    case 'ALL':
    case 'ANY':
      return join(
        (node.op === 'ALL') === plain ? 'ALL' : 'ANY',
        node.parts.map(part => lower(part, holds)),
      )
    case 'NOT':
      return lower(node.part, opposite(holds))
    case 'AT_LEAST': {
      const parts = node.parts.map(part => lower(part, holds))
      // Not at least n of k: at least k − n + 1 of the opposites.
      return atLeast(plain ? node.n : parts.length - node.n + 1, parts)
    }
    case 'WHEN': {
      const must = lower(node.must, holds)
      const otherwise = lower(node.otherwise, holds)
      return join('ANY', [
        join('ALL', [lower(node.when), must]),
        join('ALL', [lower(node.when, 'NOT_MET'), otherwise]),
        join('ALL', [must, otherwise]),
      ])
    }
    case 'UNKNOWN':
      return always('UNKNOWN')
    default: {
      const question = valueQuestion(node)
      if (question) return { is: 'VALUE', key: `${question.key}|${holds}`, question, holds }
      const key = meaningOf(node)
      const facts = factsOf(node)
      const answer: SheetQuestion['answer'] = sheet => judgeNode(node, { facts: sheet })
      return { is: 'SHEET', key: `${key}|${holds}`, question: { key, facts, answer }, holds }
    }
  }
}

/** AND or OR, with constants and repetitions taken out. */
export function join(is: 'ALL' | 'ANY', parts: readonly Lowered[]): Lowered {
  const [settles, neutral] = is === 'ALL' ? (['NOT_MET', 'MET'] as const) : (['MET', 'NOT_MET'] as const)
  const distinct = new Map<string, Lowered>()
  for (const part of parts.flatMap(one => (one.is === is ? one.parts : [one]))) {
    if (part.is === 'ALWAYS' && part.verdict === settles) return part
    if (part.is !== 'ALWAYS' || part.verdict !== neutral) distinct.set(part.key, part)
  }
  const kept = [...distinct.values()]
  if (kept.length === 0) return always(neutral)
  if (kept.length === 1) return kept[0]!
  return { is, key: `${is}(${[...distinct.keys()].sort().join()})`, parts: kept }
}

function atLeast(needed: number, parts: readonly Lowered[]): Lowered {
  if (needed <= 0) return always('MET')
  if (needed > parts.length) return always('NOT_MET')
  if (needed === parts.length) return join('ALL', parts)
  if (needed === 1) return join('ANY', parts)
  const [first, ...others] = parts
  return join('ANY', [join('ALL', [first!, atLeast(needed - 1, others)]), atLeast(needed, others)])
}

/** A test of one fact that its column can answer. */
function valueQuestion(node: ConditionNode): ValueQuestion | undefined {
  if (node.op !== 'VALUE') return undefined
  const { operand, test } = node
  if (
    operand.from !== 'FACT' ||
    operand.freshSince !== undefined ||
    test.is === 'RELATION' ||
    test.is === 'BETWEEN'
  )
    return undefined
  const { fact, pendingIf } = operand
  return {
    key: JSON.stringify([fact, pendingIf ?? [], test]),
    fact,
    cuts: ORDERED.has(operand.kind) ? cutsOf(test) : [],
    maybeUnknown: pendingIf !== undefined,
    answer: value => (pendingIf?.includes(String(value)) ? 'UNKNOWN' : judgeTest(test, value, NEVER_SEEN)),
  }
}

/** Kinds whose columns are ranked. */
const ORDERED = new Set(['MONEY', 'COUNT', 'DATE'])

function cutsOf(test: ValueTestNode): number[] {
  if (test.is === 'MEMBER')
    return test.values.flatMap(value => (typeof value === 'boolean' ? [] : [place(value), next(value)]))
  if (test.is !== 'RANGE') return []
  const { low, high } = test
  return [...(low === undefined ? [] : [place(low)]), ...(high === undefined ? [] : [next(high)])]
}

const place = (value: string | number): number => (typeof value === 'number' ? value : dateNumber(value))
const next = (value: string | number): number =>
  typeof value === 'number' ? value + 1 : dateNumber(addDays(value, 1))

/** A key of what a node means, the same in every program of one date. */
export const meaningOf = (node: unknown): string =>
  JSON.stringify(node, (name, value) =>
    name === 'id' ? undefined : typeof value === 'bigint' ? `${value}n` : value,
  )
