import { grouped } from '@policy-direct/shared/format/count'
import { View } from '@tarojs/components'
import { EmptyState, SkeletonBlock } from '../../ui'
import { DeskFault, DeskHead, DeskTabs } from '../../ui/desk'
import { spoken } from '../../ui/spoken'
import { BudgetBox } from './budget-box'
import { BurnChart } from './burn-chart'
import { CurveChart } from './curve-chart'
import { DraftBox } from './draft-box'
import { GroupsTable } from './groups-table'
import { LeverPanel } from './lever-panel'
import { PlanTable } from './plan-table'
import { ReplayBox } from './replay-box'
import './sandbox.css'
import { figureCells, nounOf, type Played, shiftLines } from './simulation-view'
import { type SandboxState, useSandbox } from './use-sandbox'

/** 沙盘推演 (CC-8): a figure under the finger, and what comes of it for the whole city. */
export function SandboxScreen() {
  const sandbox = useSandbox()
  const { items, all, one, loaded, played, read } = sandbox
  if (items.isPending) return <SkeletonBlock hero />
  if (!items.data && items.error)
    return <DeskFault error={items.error} onAgain={() => void items.refetch()} />
  if (!one) return <EmptyState title="没有可以推演的事项" lines={['本部门牵头的事项上线以后，列在这里。']} />
  return (
    <>
      <DeskTabs
        label="推演哪个事项"
        tabs={all.map(({ item }) => ({ value: item.id, word: item.name }))}
        on={one.item.id}
        onChange={sandbox.choose}
      />
      <View className="gap-2" />
      <DeskHead
        title={played?.finding ?? one.item.name}
        note={`估算 · ${played?.itemName ?? one.item.name}，第 ${one.item.version} 版`}
      />
      {!played && read.error && <DeskFault error={read.error} onAgain={() => void read.refetch()} />}
      {!played && loaded !== null && (
        <View className="c2 gap-2" {...spoken({ role: 'status', live: 'polite' })}>
          {`正在装入全市的数据，已经装了 ${grouped(loaded)} ${one.item.beneficiaryKind === 'ENTERPRISE' ? '户' : '人'}，装好就算。`}
        </View>
      )}
      {!played && !read.error && <SkeletonBlock />}
      {played && <Ground sandbox={sandbox} played={played} />}
    </>
  )
}

function Ground({ sandbox, played }: { sandbox: SandboxState; played: Played }) {
  const { curve, lever, placeOf } = sandbox
  const noun = nounOf(played)
  return (
    <View className="sand">
      <View className="sand-side">
        <PartTitle title="改一个条件" />
        <LeverPanel sandbox={sandbox} />
        {played.burnDown && <BudgetBox key={sandbox.restarts} sandbox={sandbox} />}
        <DraftBox key={sandbox.one?.item.id} sandbox={sandbox} />
        <View className="sand-part">
          <PartTitle title="用什么算的" />
          {played.assumptions.map(words => (
            <View key={words} className="t13 c2 gap-1">
              {words}
            </View>
          ))}
        </View>
        <View className="sand-part">
          <PartTitle title="回头看" />
          <ReplayBox key={sandbox.one?.item.id} input={sandbox.rested} />
        </View>
        {curve && (
          <View className="sand-part">
            <PartTitle title="再调一点" />
            <View className="t13 c2 gap-1">{curve.words}</View>
          </View>
        )}
      </View>
      <View className="sand-main">
        <View className="sand-figures">
          {figureCells(played).map(({ word, figure, unit, note }) => (
            <View key={word}>
              <View className="t13 c3">{word}</View>
              <View className="sand-cell" {...spoken({ label: `${word} ${figure} ${unit}` })}>
                <View className="sand-big">{figure}</View>
                <View>{unit}</View>
              </View>
              <View className="t13 c2">{note}</View>
            </View>
          ))}
        </View>
        <PlanTable played={played} itemKey={`${sandbox.one?.item.id}`} />
        <View className="sand-charts">
          {curve && lever && (
            <View>
              <PartTitle title={`调${lever.label}，符合的有多少`} note={`${noun}，别的条件不动`} />
              <CurveChart
                curve={curve}
                noun={noun}
                value={placeOf(lever.id)}
                eligible={played.draft.eligible}
              />
            </View>
          )}
          {played.burnDown && (
            <View>
              <PartTitle
                title="预算还剩多少"
                note={`${played.burnDown.budgetFen < 10_000_000_000 ? '万元' : '亿元'}，灰带是待核的都算上`}
              />
              <BurnChart burnDown={played.burnDown} />
            </View>
          )}
        </View>
        <Shifts played={played} />
        <GroupsTable played={played} />
      </View>
    </View>
  )
}

function Shifts({ played }: { played: Played }) {
  const lines = shiftLines(played)
  if (lines.length === 0) return null
  return (
    <View className="sand-shifts">
      <PartTitle title="谁多谁少" />
      {lines.map(({ word, count, amount }) => (
        <View key={word} className="sand-shift">
          <View className="c2">{word}</View>
          <View className="b">{count}</View>
          <View>{amount}</View>
        </View>
      ))}
    </View>
  )
}

const PartTitle = ({ title, note }: { title: string; note?: string }) => (
  <View>
    <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
      {title}
    </View>
    {note && <View className="t13 c3">{note}</View>}
  </View>
)
