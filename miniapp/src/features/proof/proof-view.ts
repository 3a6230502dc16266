import type { AssessmentsQuery, ProofsQuery } from '../../generated/types'

export type Proof = ProofsQuery['proofs'][number]
export type ProofKind = Proof['kind']
type Clause = AssessmentsQuery['assessments'][number]['clauses'][number]
/** A proof that may be asked for, or was. */
export type ProofLine = { kind: ProofKind; words: string; askable: boolean; waits: boolean }

/** What may be asked for the item, and what became of what was: each kind once, by its newest request. */
export function proofLines(
  assessments: readonly { clauses: readonly Pick<Clause, 'proofs'>[] }[],
  proofs: readonly Proof[],
  itemId: string,
): ProofLine[] {
  const newest = new Map<string, Proof>()
  for (const proof of proofs)
    if (proof.itemId === itemId && !newest.has(proof.kind.code)) newest.set(proof.kind.code, proof)
  const wanted = new Map(
    assessments.flatMap(({ clauses }) =>
      clauses.flatMap(clause => clause.proofs.map(kind => [kind.code, kind] as const)),
    ),
  )
  const kinds = new Map([...wanted, ...[...newest].map(([code, { kind }]) => [code, kind] as const)])
  return [...kinds.values()].map(kind => {
    const asked = newest.get(kind.code)
    const waits = asked?.status === 'ASKED' || asked?.status === 'WAITING'
    return { kind, waits, words: asked?.words ?? offer(kind), askable: wanted.has(kind.code) && !waits }
  })
}

const offer = ({ atOnce, department }: ProofKind): string =>
  atOnce
    ? `${department.shortName}当场从数据里开，马上重新判断`
    : `${department.shortName}有人核对，一般下个工作日开好`

/** 请市住建局开 */
export const askWords = ({ department }: ProofKind): string => `请${department.shortName}开`
