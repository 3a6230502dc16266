import { grouped } from '@policy-direct/shared/format/count'
import { View } from '@tarojs/components'
import { Pressable, TextLink } from '../../ui'
import { RangeSlider } from '../../ui/desk/range-slider'
import { spoken } from '../../ui/spoken'
import { type Lever, leverWords } from './simulation-view'
import type { SandboxState } from './use-sandbox'

/** 改一个条件: one figure under the finger, the others beside it to be taken. */
export function LeverPanel({ sandbox }: { sandbox: SandboxState }) {
  const { lever, levers, placeOf, take, moved, restart } = sandbox
  if (!lever) return <View className="c3">这个事项的条件里没有可以调的数。</View>
  const others = levers.filter(({ id }) => id !== lever.id)
  return (
    <>
      <ActiveLever lever={lever} value={placeOf(lever.id)} onMove={value => sandbox.move(lever.id, value)} />
      {others.length > 0 && (
        <View className="sand-others" {...spoken({ role: 'list', label: '别的可以调的数' })}>
          {others.map(one => (
            <OtherLever key={one.id} lever={one} value={placeOf(one.id)} onTake={() => take(one.id)} />
          ))}
        </View>
      )}
      {moved && (
        <TextLink icon="back" onPress={restart}>
          全部回到现行
        </TextLink>
      )}
    </>
  )
}

type ActiveLeverProps = { lever: Lever; value: number; onMove: (value: number) => void }

function ActiveLever({ lever, value, onMove }: ActiveLeverProps) {
  const move = (to: number) => onMove(Math.min(lever.most, Math.max(lever.least, to)))
  return (
    <View>
      <View className="c2">{lever.label}</View>
      {lever.clause && <View className="t13 c3">{lever.clause}</View>}
      <View className="sand-value">
        <View className="sand-figure">{grouped(value)}</View>
        <View className="t17">{lever.unit}</View>
        <View className="sand-now t13 c3">{`现行 ${leverWords(lever, lever.value)}`}</View>
      </View>
      <RangeSlider
        label={lever.label}
        said={leverWords(lever, value)}
        least={lever.least}
        most={lever.most}
        step={lever.step}
        value={value}
        mark={lever.value}
        onMove={move}
      />
      <View className="sand-ends t13 c3">
        <View>{leverWords(lever, lever.least)}</View>
        <View>{leverWords(lever, lever.most)}</View>
      </View>
    </View>
  )
}

type OtherLeverProps = { lever: Lever; value: number; onTake: () => void }

function OtherLever({ lever, value, onTake }: OtherLeverProps) {
  const words = leverWords(lever, value)
  const moved = value !== lever.value
  return (
    <Pressable className="sand-other" label={`调${lever.label}，现在 ${words}`} onPress={onTake}>
      <View className="c2">{lever.label}</View>
      <View className="sand-other-value">
        <View className={moved ? 'b' : ''}>{words}</View>
        {moved && <View className="t13 c3">{`现行 ${leverWords(lever, lever.value)}`}</View>}
      </View>
    </Pressable>
  )
}
