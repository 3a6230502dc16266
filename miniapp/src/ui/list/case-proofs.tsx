import { Row } from './row'
import { Section } from './section'

type CaseProof = { id: string; words: string; kind: { name: string } }

/** 证明 (CS-2) that departments issued for a case: which, its number, when its signature was verified. */
export const CaseProofs = ({ proofs }: { proofs: readonly CaseProof[] }) =>
  proofs.length > 0 ? (
    <Section title="请部门开的证明">
      {proofs.map(({ id, words, kind: { name } }, at) => (
        <Row key={id} first={at === 0} name={name} meta={[words]} />
      ))}
    </Section>
  ) : null
