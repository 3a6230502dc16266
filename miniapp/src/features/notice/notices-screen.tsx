import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { answeredAt, useRead, useSignedIn } from '../../api'
import { PublicNoticesDocument } from '../../generated/documents/notice'
import { go, goRoot } from '../../platform/navigation'
import {
  AmountText,
  Bar,
  Button,
  Dock,
  EmptyState,
  Foot,
  ReadState,
  Row,
  Screen,
  Section,
  Separated,
  SetRow,
} from '../../ui'
import './notice.css'
import { bySoonest, countLine, leftLine, type Notice, sumFen } from './notice-view'

/** 公示: what is about to be paid, open to everyone (XQ-1). */
export function NoticesScreen() {
  const read = useRead(PublicNoticesDocument, {}, { keep: true })
  const signedIn = useSignedIn()
  const notices = read.data && bySoonest(read.data.publicNotices)
  return (
    <Screen
      title="公示"
      asOf={answeredAt(read)}
      bar={
        <Bar icon="shield" kind="ok">
          各部门公开的名单，不用登录
        </Bar>
      }
      dock={<Dock>{dockAction(signedIn, notices)}</Dock>}
    >
      <ReadState read={read} shown={Boolean(notices)} hero />
      <Section>
        <SetRow
          first
          icon="document"
          name="结果公示"
          note="已经到账的，按事项和月份"
          onPress={() => go('results')}
        />
      </Section>
      {notices?.length === 0 && (
        <Section flush>
          <EmptyState
            title="现在没有公示"
            lines={[
              '要公示的政策，付款以前名单会在这里公开几个工作日，谁都可以看。',
              '公示期满、没有异议的，就付款了。到账的在“进度”里查。',
            ]}
          />
        </Section>
      )}
      {notices && notices.length > 0 && (
        <>
          <Section flush title="正在公示" note={`${notices.length} 项`}>
            {notices.map((notice, at) => (
              <NoticeRow key={notice.id} notice={notice} now={read.data?.now ?? ''} first={at === 0} />
            ))}
          </Section>
          <Foot>
            <View>企业公开全称，个人只公开姓。</View>
            <View>{`对哪一行有异议，点开那一行说。电话 ${HOTLINE}。`}</View>
          </Foot>
        </>
      )}
    </Screen>
  )
}

function dockAction(signedIn: boolean, notices: Notice[] | undefined) {
  if (!signedIn) return <Button onPress={() => go('sign-in')}>登录，看我能不能领</Button>
  if (notices?.length !== 0) return null
  return (
    <Button kind="second" onPress={() => goRoot('hall')}>
      去大厅看有哪些政策
    </Button>
  )
}

function NoticeRow({ notice, now, first }: { notice: Notice; now: string; first: boolean }) {
  const left = leftLine(notice, now)
  return (
    <Row
      first={first}
      name={notice.item.name}
      amount={<AmountText fen={sumFen(notice)} ink />}
      meta={[
        <Separated key="who" parts={[countLine(notice), notice.department.shortName]} />,
        <View key="left" className="notice-left">
          {left}
        </View>,
      ]}
      label={`${notice.item.name}，${countLine(notice)}，${left}`}
      onPress={() => go('notice', { id: notice.id })}
    />
  )
}
