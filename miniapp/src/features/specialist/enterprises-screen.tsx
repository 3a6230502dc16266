import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { signOut } from '../../api/sign-out'
import { SpecialistDeskDocument } from '../../generated/documents/specialist'
import { goRoot } from '../../platform/navigation'
import { EmptyState, Foot, Icon, Pressable, ReadState, Screen, Section, Separated, TextLink } from '../../ui'
import { SearchBox } from '../../ui/form/search-box'
import { ScrollTabs } from '../../ui/screen/scroll-tabs'
import { ShareSheet } from './share-sheet'
import './specialist.css'
import {
  type Desk,
  type Firm,
  firmLine,
  firmNote,
  firmsIn,
  funnelOf,
  type Part,
  partsOf,
  type Specialist,
} from './specialist-view'

/** 我的企业 (11a): what each firm of the specialist can still get, and what came of the shares (CZ-4). */
export function EnterprisesScreen({ staff }: { staff: Specialist }) {
  const read = useRead(SpecialistDeskDocument, {})
  const desk = read.data?.specialistDesk
  return (
    <Screen title="我的企业" asOf={answeredAt(read)} onBack={() => goRoot('home')}>
      <View className="specialist-who">
        <View className="t17 b">{staff.name}</View>
        <View className="t13 c3">
          <Separated parts={['企业服务专员', desk && `编号 ${desk.staffNo}`]} />
        </View>
      </View>
      <ReadState read={read} shown={Boolean(desk)} hero />
      {desk && <Firms desk={desk} now={read.data?.now ?? ''} />}
      <Foot>
        <View>只显示事项、金额和办到哪了。您看过什么，企业都能查到。</View>
        <TextLink onPress={() => void signOut().then(() => goRoot('home'))}>退出登录</TextLink>
      </Foot>
    </Screen>
  )
}

function Firms({ desk, now }: { desk: Desk; now: string }) {
  const [part, setPart] = useState<Part>('ALL')
  const [searched, setSearched] = useState('')
  const [sharing, setSharing] = useState<Firm | null>(null)
  const shown = firmsIn(desk.enterprises, part, searched)
  return (
    <>
      <Funnel funnel={desk.funnel} />
      <View className="specialist-search">
        <SearchBox label="找企业" placeholder="企业名称" text={searched} onCommit={setSearched} />
      </View>
      <View className="specialist-parts">
        <ScrollTabs<Part> label="企业分栏" tabs={partsOf(desk.enterprises)} on={part} onChange={setPart} />
      </View>
      <Section flush>
        {shown.length === 0 && (
          <EmptyState
            title={searched ? '没有找到这家企业' : '这一栏没有企业'}
            lines={[searched ? '换几个字再找，只找得到您包联的企业。' : '每天早上比对一次，有了就列在这里。']}
          />
        )}
        {shown.map(firm => (
          <FirmRow key={`${firm.id}${firm.role}`} firm={firm} now={now} onShare={() => setSharing(firm)} />
        ))}
      </Section>
      {sharing && <ShareSheet firm={sharing} onClose={() => setSharing(null)} />}
    </>
  )
}

const Funnel = ({ funnel }: { funnel: Desk['funnel'] }) => (
  <View className="shared">
    {funnelOf(funnel).map(({ word, count }) => (
      <View key={word} className="shared-part">
        <View className="t20 b">{count}</View>
        <View className="t13 c3">{word}</View>
      </View>
    ))}
    <View className="t13 c3 shared-note">近 30 天的分享，只数次数，不记是谁</View>
  </View>
)

function FirmRow({ firm, now, onShare }: { firm: Firm; now: string; onShare: () => void }) {
  const { amount, text } = firmLine(firm)
  const note = firmNote(firm, now)
  return (
    <View className="firm">
      <View className="row-grow">
        <View className="t17 b">{firm.name}</View>
        <View className="t15">
          {amount && <Text className="b">{amount}</Text>}
          {amount ? `，${text}` : text}
        </View>
        <View className="t13 c3">
          <Separated parts={[firm.role === 'PROJECT' && '项目专员', note]} />
        </View>
      </View>
      <Pressable className="firm-share" label={`分享给${firm.name}`} onPress={onShare}>
        <Icon name="share" />
        <Text>分享</Text>
      </Pressable>
    </View>
  )
}
