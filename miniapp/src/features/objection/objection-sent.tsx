import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { goBack, replace } from '../../platform/navigation'
import {
  Button,
  Dock,
  Foot,
  KeyValues,
  LightBadge,
  PausedStrip,
  Screen,
  Section,
  StepTimeline,
  spoken,
} from '../../ui'
import './objection.css'
import { kindWords, type Objection, objectionSteps, sentTitle } from './objection-view'

type ObjectionSentProps = { objection: Objection; statement: string; about: string; now: string }

/** Recorded: the number, who answers, by when, and that the clock stands still meanwhile (21b). */
export function ObjectionSent({ objection, statement, about, now }: ObjectionSentProps) {
  const wrongFact = objection.kind === 'WRONG_FACT'
  return (
    <Screen
      title={kindWords(objection.kind)}
      dock={
        <Dock>
          <Button kind="second" onPress={goBack}>
            知道了
          </Button>
          <Button kind="plain" onPress={() => replace('objections')}>
            看我的更正与申诉
          </Button>
        </Dock>
      }
    >
      <Section flush pad>
        <View className="objection-head">
          <View className="t15 c2">
            {wrongFact ? '更正号' : '申诉号'} {objection.number}
          </View>
          {wrongFact && <LightBadge light="PAUSED" />}
        </View>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          {sentTitle(objection, now).map(line => (
            <View key={line}>{line}</View>
          ))}
        </View>
        {wrongFact && <PausedStrip>这一项暂停计时，等的日子不算您的</PausedStrip>}
        <View className="gap-3">
          <KeyValues
            lines={[
              { label: '关于', value: about },
              { label: '您说的', value: statement },
            ]}
          />
        </View>
      </Section>
      <Section title="走到哪了">
        <StepTimeline steps={objectionSteps(objection, now)} />
      </Section>
      <Foot>
        <View>{`不影响您领别的钱，也不影响信用。催办打 ${HOTLINE} 报这个号。`}</View>
      </Foot>
    </Screen>
  )
}
