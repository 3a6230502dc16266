import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { actFor, type useActing } from '../../api/acting'
import { signOut } from '../../api/sign-out'
import { go, goRoot } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { Button, Dock, Foot, Screen, Section, SetRow, setElder, TextLink, Toggle, useElder } from '../../ui'
import { RootTabs } from '../../ui/screen/root-tabs'
import { agentsNote, identityLine, leaveVerb } from './mine-view'
import { WhomList } from './whom-list'

/** 我的 (18a): for whom I act, who may act for me, what is on record, how it is shown. */
export function MineScreen({ acting }: { acting: ReturnType<typeof useActing> }) {
  const elder = useElder()
  const { signedIn, viewer, beneficiary } = acting
  const known = signedIn && (viewer !== null || acting.loading)
  const next = !known ? '登录' : viewer && !viewer.identity ? '去实名' : null
  return (
    <Screen
      title="我的"
      root={!elder}
      dock={
        <Dock tabs={<RootTabs on="mine" />}>
          {next && <Button onPress={() => go('sign-in')}>{next}</Button>}
        </Dock>
      }
    >
      <WhomList acting={acting} onChoose={actFor} />
      {known && (
        <>
          <Section title="授权和消息">
            <SetRow
              first
              icon="person"
              name={beneficiary?.kind === 'PERSON' ? '请人帮办' : '授权与经办人'}
              note={acting.loading ? '正在取' : agentsNote(beneficiary)}
              {...(beneficiary && beneficiary.role !== 'AGENT' ? { onPress: () => go('agents') } : {})}
            />
            {viewer && viewer.invitations.length > 0 && (
              <SetRow
                icon="flag"
                bold
                name={`有 ${viewer.invitations.length} 份授权等您接受`}
                note={viewer.invitations[0]?.enterpriseName}
                onPress={() => go('sign-in', { role: 'AGENT' })}
              />
            )}
            {beneficiary && (
              <>
                <SetRow
                  icon="qr"
                  name="亮码"
                  note="到窗口办事，给工作人员扫"
                  onPress={() => go('identity-code')}
                />
                <SetRow
                  icon="clock"
                  name="预约窗口"
                  note="选好时间去，不用排队"
                  onPress={() => go('appointments')}
                />
              </>
            )}
            <SetRow
              icon="bell"
              name="消息"
              note="先发微信，没开微信提醒的发短信"
              onPress={() => go('messages')}
            />
            {beneficiary && beneficiary.role !== 'SELF' && (
              <SetRow icon="close" name={leaveVerb(beneficiary.role)} onPress={() => go('leave')} />
            )}
          </Section>
          <Section title="记录">
            <SetRow
              first
              icon="eye"
              name="谁看过我的数据"
              note="近 30 天，每次都有依据"
              onPress={() => go('data-uses')}
            />
            <SetRow
              icon="flag"
              name="我的标签"
              note="政策照它找人，每个都说明为什么"
              onPress={() => go('tags')}
            />
            <SetRow
              icon="document"
              name="回执"
              note={
                beneficiary?.kind === 'ENTERPRISE' ? '给会计的，单张和全年' : '领到钱的凭据，可以保存、打印'
              }
              onPress={() => go('receipts')}
            />
            <SetRow icon="pencil" name="更正与申诉" onPress={() => go('objections')} />
          </Section>
        </>
      )}
      <Section title="显示和帮助">
        <SetRow
          first
          icon="text-size"
          name="长辈版"
          note="字大一号，首页只留三个按钮"
          end={<Toggle label="长辈版" on={elder} onChange={setElder} />}
        />
        <SetRow
          icon="phone"
          name="帮助"
          note={`打 ${HOTLINE}，工作日和周末都有人接`}
          onPress={() => callPhone(HOTLINE)}
        />
        <SetRow icon="shield" name="核验码和回执" note="拿不准真假，扫一下" onPress={() => goRoot('scan')} />
      </Section>
      <Foot>
        {viewer && <View>{identityLine(viewer)}</View>}
        <View>您的数据只用来办您同意的事。</View>
        {known && <TextLink onPress={() => void signOut().then(() => goRoot('home'))}>退出登录</TextLink>}
      </Foot>
    </Screen>
  )
}
