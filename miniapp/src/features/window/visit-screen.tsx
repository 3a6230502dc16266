import { fullDate, shortDateTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useAct, useRead } from '../../api'
import {
  GiveBackAtWindowDocument,
  LeaveAtWindowDocument,
  OpenWindowPaperDocument,
  SignAtWindowDocument,
  WindowVisitDocument,
} from '../../generated/documents/window'
import { replace } from '../../platform/navigation'
import { openPaper } from '../../platform/paper'
import { ActFault, Button, LightBadge, Links, ReadState, TextLink } from '../../ui'
import { DeskHead } from '../../ui/desk'
import { ChooseItem } from './choose-item'
import { type EnteredForm, EnterForm } from './enter-form'
import { type Clerk, haveTitle, passOnBadge, type WholeVisit } from './window-view'
import './window.css'
import { WindowPage } from './window-page'

const LOOK_MS = 2_000

type VisitScreenProps = { clerk: Clerk; id: string; form: EnteredForm }

/** One coming to this window, from the code to the answer (26). */
export function VisitScreen({ clerk, id, form }: VisitScreenProps) {
  const read = useRead(WindowVisitDocument, { id }, { everyMs: LOOK_MS })
  const visit = read.data?.windowVisit
  const now = read.data?.now ?? ''
  return (
    <WindowPage clerk={clerk}>
      <ReadState read={read} shown={visit !== undefined} hero bare />
      {visit && (
        <>
          <DeskHead
            title={visit.entering && !visit.sharedAccount ? haveTitle(visit) : visit.words}
            note={
              visit.item
                ? `${visit.item.name}，全城通办，和手机上是同一件`
                : `选好了事，对方${visit.onPaper ? '在委托书上签字' : '在手机上点同意'}`
            }
            end={<TextLink onPress={() => replace('window')}>回受理</TextLink>}
          />
          <View className="window-three">
            <WhoCame visit={visit} now={now} />
            <Middle visit={visit} now={now} form={form} />
          </View>
        </>
      )}
    </WindowPage>
  )
}

function WhoCame({ visit, now }: { visit: WholeVisit; now: string }) {
  const { visitor, beneficiary, number, steps } = visit
  const badge = passOnBadge(visit, now)
  return (
    <View className="window-stays">
      <View className="t20 b">{visitor}</View>
      {beneficiary && beneficiary !== visitor && <View className="t15">{beneficiary}</View>}
      <View className="t13 c3 gap-1">{number}</View>
      {badge && (
        <View className="gap-2">
          <LightBadge light={badge.light} word={badge.word} />
        </View>
      )}
      <View className="gap-3" />
      {steps.map(({ name, actor, at }) => (
        <View className="window-line" key={at + name}>
          <View className="t15">{name}</View>
          <View className="t13 c3">{`${actor}，${shortDateTime(at, now)}`}</View>
        </View>
      ))}
    </View>
  )
}

function Middle({ visit, now, form }: { visit: WholeVisit; now: string; form: EnteredForm }): ReactNode {
  switch (visit.status) {
    case 'RECEIVED':
      return <ChooseItem visit={visit} />
    case 'ASKED':
      return visit.onPaper ? (
        <ToSign visit={visit} />
      ) : (
        <View>
          <View className="t17">对方手机上的“亮码”一页已经换成请求同意，点了这里马上能填。</View>
          <Leave visit={visit} />
        </View>
      )
    case 'AGREED':
      return visit.entering ? <EnterForm visit={visit} now={now} form={form} /> : <Over visit={visit} />
    default:
      return <Over visit={visit} />
  }
}

/** Without a telephone: the paper is printed, read, signed, and kept at the window. */
function ToSign({ visit }: { visit: WholeVisit }) {
  const { id } = visit
  const sign = useAct(SignAtWindowDocument, { outdates: ['WindowVisit'] })
  return (
    <View>
      <View className="t17">打印委托书，念给对方听，请对方签字。签好的由窗口存，只管这一件、30 分钟。</View>
      <Paper visit={visit} word="打印委托书" />
      <ActFault act={sign} />
      <View className="side-act">
        <Button off={sign.isPending ? '正在记…' : null} onPress={() => sign.mutate({ id })}>
          对方签好了，开始代填
        </Button>
      </View>
      <Leave visit={visit} />
    </View>
  )
}

function Paper({ visit, word, second = true }: { visit: WholeVisit; word: string; second?: boolean }) {
  const { id, number } = visit
  const print = useAct(OpenWindowPaperDocument, {
    onDone: ({ openWindowPaper: path }) => void openPaper(path, `${number}.pdf`),
  })
  return (
    <>
      <ActFault act={print} />
      <View className="side-act">
        <Button
          kind={second ? 'second' : 'primary'}
          off={print.isPending ? '正在取，请稍等' : null}
          onPress={() => print.mutate({ id })}
        >
          {word}
        </Button>
      </View>
    </>
  )
}

/** What is printed, what the department says, and how the visit ends. */
function Over({ visit }: { visit: WholeVisit }) {
  const { id, status, answer, caseNumber, steps, passOnBy } = visit
  const back = useAct(GiveBackAtWindowDocument, { outdates: ['WindowVisit', 'WindowVisits'] })
  const reason = status === 'WAITING' ? (steps.at(-1)?.reason ?? '') : null
  return (
    <View>
      {reason?.split('；').map(each => (
        <View className="t17 window-line" key={each}>
          {each}
        </View>
      ))}
      {status === 'AGREED' && (
        <View className="t17">
          {`同意过了 30 分钟${passOnBy ? `，这一件 ${fullDate(passOnBy)} 前要转出` : ''}。请对方再${visit.onPaper ? '出示身份证' : '亮一次码'}，接着办；填过的都留着。`}
        </View>
      )}
      {caseNumber && <View className="t17">{`办件号 ${caseNumber}${answer ? '' : '，部门在办'}`}</View>}
      {answer && <View className="t20 b gap-3">{answer}</View>}
      <ActFault act={back} />
      {status !== 'ENDED' && (
        <Paper
          visit={visit}
          second={answer !== null && status === 'PASSED_ON'}
          word={status === 'WAITING' ? '打印一次性告知单' : '打印受理单'}
        />
      )}
      <View className="side-act">
        {answer && status === 'PASSED_ON' && (
          <Button off={back.isPending ? '正在记…' : null} onPress={() => back.mutate({ id })}>
            结果告诉对方了
          </Button>
        )}
      </View>
      {(status === 'AGREED' || status === 'WAITING') && <Leave visit={visit} />}
    </View>
  )
}

/** Nothing comes of it; what was filled in stays on the person's phone. */
export function Leave({ visit: { id } }: { visit: WholeVisit }) {
  const leave = useAct(LeaveAtWindowDocument, {
    outdates: ['WindowVisits'],
    onDone: () => replace('window'),
  })
  return (
    <>
      <ActFault act={leave} />
      <Links>
        <TextLink onPress={() => leave.mutate({ id })}>对方不办了</TextLink>
      </Links>
    </>
  )
}
