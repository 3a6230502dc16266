import { shortDate } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { Mark, Separated, TextLink } from '../../ui'
import { spoken } from '../../ui/spoken'
import { type Candidate, type Clause, openClauses, sourceLines, standingLine } from './candidate-view'
import { DoubtForm } from './doubt-form'
import { PhoneLine } from './phone-line'
import { SampleForm } from './sample-form'
import { WHO_DECIDES } from './staff-view'
import type { Decisions } from './use-decisions'

type CandidatePanelProps = {
  candidate: Candidate
  /** The list shows a later version of this one. */
  changed: boolean
  onFresh: () => void
  now: string
  whose: string
  notAllowed: string | null
  decisions: Decisions
}

/** The one being looked at: what is doubtful with both sources, how to reach them, and the decision. */
export function CandidatePanel(props: CandidatePanelProps) {
  const { candidate, changed, onFresh, now, whose, notAllowed, decisions } = props
  const open = openClauses(candidate)
  const met = candidate.clauses.filter(clause => clause.verdict === 'MET')
  const stale = changed && !decisions.busy
  const waits = candidate.status === 'DOUBTFUL' || (candidate.doubtful && candidate.status === 'UNDER_REVIEW')
  const toCheck = candidate.sampled && !candidate.sampleChecked && candidate.status === 'UNDER_REVIEW'
  return (
    <>
      <View className="t13 c3">正在看</View>
      <View className="t20 b" {...spoken({ role: 'heading', level: 2 })}>
        {candidate.name}
      </View>
      <View className="t13 c2">
        <Separated parts={[candidate.regionName, yuan(candidate.amountFen)]} />
      </View>
      {stale && (
        <View className="panel-changed" {...spoken({ role: 'alert' })}>
          刚有人改过这一家，下面是改之前的。
          <TextLink onPress={onFresh}>看新的</TextLink>
        </View>
      )}
      {open.map(clause => (
        <OpenClause key={clause.id} clause={clause} doubt={candidate.doubt} now={now} />
      ))}
      {open.length === 0 && candidate.doubt && (
        <View className="panel-lead">
          <Mark verdict="UNKNOWN" />
          <View className="b">{candidate.doubt}</View>
        </View>
      )}
      {!waits && !toCheck && <View className="gap-3 c2">{standingLine(candidate)}</View>}
      {candidate.departmentNote && (
        <View className="side-part">
          <View className="t13 c3">部门写的理由，{whose}看得到</View>
          <View>{candidate.departmentNote}</View>
        </View>
      )}
      {candidate.phone && (waits || toCheck) && (
        <PhoneLine
          key={candidate.id}
          candidate={candidate}
          whose={whose}
          mayCall={waits && !notAllowed && candidate.status === 'DOUBTFUL'}
        />
      )}
      {(waits || toCheck) && notAllowed && (
        <View className="side-part t13 c2">
          <View className="b">{notAllowed}</View>
          {WHO_DECIDES}
        </View>
      )}
      {waits && !notAllowed && (
        <DoubtForm
          key={candidate.id}
          candidate={candidate}
          whose={whose}
          decisions={decisions}
          stale={stale}
          onTaken={onFresh}
        />
      )}
      {toCheck && !notAllowed && <SampleForm candidate={candidate} decisions={decisions} onTaken={onFresh} />}
      {met.length > 0 && (
        <View className="side-part">
          <View className="side-hd">
            <View className="b">{open.length > 0 ? '其他条件' : '逐项看'}</View>
            <View className="t13 c3">{met.length} 项符合</View>
          </View>
          {met.map(clause => (
            <MetClause key={clause.id} clause={clause} now={now} />
          ))}
        </View>
      )}
    </>
  )
}

type ClauseProps = { clause: Clause; now: string }

function OpenClause({ clause, doubt, now }: ClauseProps & { doubt: string | null }) {
  return (
    <>
      <View className="panel-lead">
        <Mark verdict={clause.verdict} />
        <View>
          <View className="b">{clause.text}</View>
          <View className="t13 c2">{doubt ?? clause.gap?.text ?? '要先核实'}</View>
        </View>
      </View>
      {sourceLines(clause, now).map(line => (
        <View className="side-line" key={`${line.label}${line.source}`}>
          <View>
            <View>{line.label}</View>
            <View className="t13 c3">
              <Separated parts={[line.source, line.asOf]} />
            </View>
          </View>
          <View className="side-value">{line.text}</View>
        </View>
      ))}
      {clause.road && <View className="t13 c2 panel-road">对方看到的办法：{clause.road.text}</View>}
    </>
  )
}

function MetClause({ clause, now }: ClauseProps) {
  return (
    <View className="side-line panel-met">
      <Mark verdict="MET" size="s" />
      <View className="desk-grow">
        <View className="t13">{clause.text}</View>
        {clause.values.map(value => (
          <View className="t13 c3" key={`${value.fact}${value.source.code}`}>
            <Separated
              parts={[
                value.text ?? '没有查到',
                value.source.shortName,
                value.asOf && `截至 ${shortDate(value.asOf, now)}`,
              ]}
            />
          </View>
        ))}
      </View>
    </View>
  )
}
