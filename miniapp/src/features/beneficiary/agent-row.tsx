import { fullDate } from '@policy-direct/shared/format/date'
import { Row, Separated, TextLink } from '../../ui'
import { type Authorisation, scopesLine, statusWords } from './authorisation-view'

type AgentRowProps = { one: Authorisation; first: boolean; onRevoke: () => void }

/** One agent: what they may do, until when, and how to take it back. */
export function AgentRow({ one, first, onRevoke }: AgentRowProps) {
  const open = one.status === 'ACTIVE' || one.status === 'PENDING'
  return (
    <Row
      first={first}
      name={one.agentName}
      meta={[
        <Separated
          key="who"
          parts={[one.agentPhone, statusWords(one.status), open && `到 ${fullDate(one.validUntil)}`]}
        />,
        scopesLine(one),
      ]}
    >
      {open && (
        <TextLink label={`收回${one.agentName}的授权`} onPress={onRevoke}>
          收回
        </TextLink>
      )}
    </Row>
  )
}
