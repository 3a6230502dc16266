import { FaultNote, Section, VerdictBlock } from '../../ui'

type StepProblemProps = {
  /** The other side's words: not accepted, and what to do. */
  refused: string | null
  problem: unknown
}

/** Why a step did not go through: refused by whoever vouches, or not reached at all. */
export function StepProblem({ refused, problem }: StepProblemProps) {
  if (refused) return <VerdictBlock verdict="INELIGIBLE" title={refused} />
  if (!problem) return null
  return (
    <Section>
      <FaultNote error={problem} bare />
    </Section>
  )
}
