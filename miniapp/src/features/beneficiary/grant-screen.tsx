import { View } from '@tarojs/components'
import { useRead } from '../../api'
import { AuthorisationsDocument } from '../../generated/documents/beneficiary'
import {
  Button,
  ChoiceChips,
  Dock,
  FaultNote,
  Foot,
  Screen,
  Section,
  SetRow,
  spoken,
  TextInput,
  Toggle,
  VerdictBlock,
} from '../../ui'
import { SCOPE_WORDS } from './authorisation-view'
import { CAPS, type Grant, lastDay, missing, UNTILS } from './grant-view'
import { useGrant } from './use-grant'

type GrantScreenProps = { enterpriseId: string; name: string; person: boolean }

/** The legal representative authorises an agent, a person a helper: whom, for what, up to how much, until when (24c). */
export function GrantScreen({ enterpriseId, name, person }: GrantScreenProps) {
  const who = person ? '帮办人' : '经办人'
  const { grant, change, send, busy, paused, refused, problem } = useGrant(enterpriseId)
  const now = useRead(AuthorisationsDocument, { enterpriseId }, { keep: true }).data?.now
  const waiting = paused ? '等待网络，连上后自动发出' : busy ? '正在授权…' : null
  const off = waiting ?? missing(grant, who) ?? (now ? null : '正在取今天的日期…')
  return (
    <Screen
      title={person ? '请人帮办' : '授权给经办人'}
      dock={
        <Dock>
          <Button off={off} onPress={() => now && send(now)}>
            {`授权给${grant.name}`}
          </Button>
        </Dock>
      }
    >
      {refused && <VerdictBlock verdict="INELIGIBLE" title={refused} />}
      <FaultNote error={problem} />
      <Section flush pad>
        <View className="t15 c2">{name}</View>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          {person ? '让谁替您办事？' : '让谁替企业办事？'}
        </View>
        <View className="gap-3">
          <TextInput
            label={`${who}姓名`}
            placeholder="和身份证上一样"
            maxLength={30}
            onCommit={text => change({ name: text })}
          />
        </View>
        <View className="gap-3">
          <TextInput
            label={`${who}手机号`}
            kind="number"
            placeholder="11 位"
            maxLength={11}
            hint="发消息请对方接受，要和实名的手机号一样"
            onCommit={phone => change({ phone })}
          />
        </View>
      </Section>
      <Scopes grant={grant} person={person} onChange={change} />
      <Section title="到什么时候" {...(now ? { note: lastDay(now, grant.until) } : {})} pad>
        <ChoiceChips
          label="到什么时候"
          options={UNTILS}
          value={grant.until}
          onChange={until => change({ until })}
        />
      </Section>
      <Foot>
        <View>随时能收回，收回后对方马上看不到</View>
        <View>{person ? '钱只进您自己的账户，谁也改不了' : '钱只进企业的账户，谁也碰不到'}</View>
      </Foot>
    </Screen>
  )
}

type ScopesProps = { grant: Grant; person: boolean; onChange(part: Partial<Grant>): void }

function Scopes({ grant, person, onChange }: ScopesProps) {
  return (
    <>
      <Section title="能做什么">
        <SetRow
          first
          name={SCOPE_WORDS.VIEW}
          note="授权就能看"
          end={<Toggle label={SCOPE_WORDS.VIEW} on disabled onChange={() => undefined} />}
        />
        <SetRow
          name={person ? '替我填表、提交、确认' : SCOPE_WORDS.CONFIRM}
          note="每笔都告诉您"
          end={
            <Toggle
              label={SCOPE_WORDS.CONFIRM}
              on={grant.confirm}
              onChange={confirm => onChange({ confirm })}
            />
          }
        />
        {!person && (
          <SetRow
            name={SCOPE_WORDS.CHANGE_ACCOUNT}
            note="只能改到企业同名账户"
            end={
              <Toggle
                label={SCOPE_WORDS.CHANGE_ACCOUNT}
                on={grant.changeAccount}
                onChange={changeAccount => onChange({ changeAccount })}
              />
            }
          />
        )}
      </Section>
      {grant.confirm && (
        <Section title="每笔最多" pad>
          <ChoiceChips
            label="每笔最多"
            options={CAPS}
            value={grant.capFen === null ? 'none' : String(grant.capFen)}
            onChange={value => onChange({ capFen: value === 'none' ? null : Number(value) })}
          />
        </Section>
      )}
    </>
  )
}
