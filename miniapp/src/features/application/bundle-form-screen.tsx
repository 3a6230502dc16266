import { View } from '@tarojs/components'
import { go } from '../../platform/navigation'
import {
  AmountText,
  Button,
  Dock,
  FaultNote,
  FieldRow,
  Foot,
  Screen,
  Section,
  SetRow,
  TextLink,
} from '../../ui'
import { filledRows } from './application-view'
import { BundleParts } from './bundle-parts'
import { type OfferedBundle, type StandingPart, servesLine, sumsOf } from './bundle-view'
import { FormField } from './form-field'
import { FormMaterial } from './form-material'
import { missingWords } from './form-view'
import { useBundleForm } from './use-bundle-form'

type BundleFormScreenProps = {
  offered: OfferedBundle
  beneficiary: { id: string; name: string }
  issuer: string | null
  now: string
  asOf: string | null
  onSubmitted(requestId: string): void
}

/** 一件事 (YZ-1): what is in it and why it fits, one form for all of it, every material once, one submission. */
export function BundleFormScreen(props: BundleFormScreenProps) {
  const { offered, beneficiary, issuer, now, asOf, onSubmitted } = props
  const { bundle, requests } = offered
  const form = useBundleForm(offered, beneficiary.id, onSubmitted)
  const { parts, chosen, fields, materials, missing } = form
  const rows = filledOnce(parts, beneficiary.name, issuer, now)
  const off =
    chosen.length === 0
      ? '现在没有能一起办的'
      : form.paused
        ? '等待网络，连上后自动发出'
        : form.busy
          ? '正在提交…'
          : null
  return (
    <Screen
      title="一件事一次办"
      asOf={asOf}
      dock={
        <Dock hint={chosen.length > 0 ? `填到哪里都替您留着，${missingWords(form.toCome)}` : ''}>
          <Button off={off} onPress={() => void form.submit()}>
            {`一次提交 ${chosen.length} 项`}
          </Button>
        </Dock>
      }
    >
      <FaultNote error={form.problem} />
      <Section flush pad>
        <View className="t24 b">{bundle.name}</View>
        <View className="t15 c2 gap-1">{bundle.summary}</View>
        <Sums parts={chosen} />
        <View className="t13 c3 gap-1">{beneficiary.name}</View>
      </Section>
      {requests.map(({ id, number, submittedAt }) => (
        <Section key={id}>
          <SetRow
            first
            icon="progress"
            name={`${submittedAt.slice(0, 10)} 一起提交过`}
            note={`受理号 ${number}，看每一项办到哪了`}
            onPress={() => go('bundle-request', { id })}
          />
        </Section>
      ))}
      {missing.length > 0 && (
        <Section title={`一共还差 ${missing.length} 项`} note="几项一起说，都在这里" pad>
          {missing.map(part => (
            <View key={`${part.id} ${part.name}`} className="t15">{`${part.name}：${part.why}`}</View>
          ))}
        </Section>
      )}
      <Section title="一起办的" note={`${parts.length} 项里选了 ${chosen.length} 项`}>
        <BundleParts parts={parts} without={form.without} onToggle={form.toggle} />
      </Section>
      {fields.length > 0 && (
        <Section title="只有您知道的" note={`${fields.length} 项，只填一次`} pad>
          {fields.map(({ applicationId, part, serves, why }) => (
            <View key={`${applicationId} ${part.id}`} className="shared-part">
              <FormField
                field={part}
                wrong={form.tried ? why : null}
                onAnswer={text => form.draftOf(applicationId)?.answer(part.id, text)}
              />
              <Serves line={servesLine(serves, '填')} />
            </View>
          ))}
        </Section>
      )}
      {materials.length > 0 && (
        <Section title="材料" note={`${materials.length} 份，只交一次`} pad>
          {materials.map(({ applicationId, part, serves, why }) => {
            const draft = form.draftOf(applicationId)
            return draft ? (
              <View key={`${applicationId} ${part.id}`} className="shared-part">
                <FormMaterial material={part} wrong={form.tried ? why : null} form={draft} />
                <Serves line={servesLine(serves, '交')} />
              </View>
            ) : null
          })}
        </Section>
      )}
      {rows.length > 0 && (
        <Section title="替您填好了" note={`${rows.length} 项，看一眼`}>
          {rows.map(row => (
            <FieldRow key={row.label} label={row.label} value={row.value} source={row.source} />
          ))}
        </Section>
      )}
      <Foot>
        <View>
          点提交，就是同意这几项的部门用以上内容来办。每一项是单独的一件，一项要核实、没办成，都不影响别的。
        </View>
        <View>
          {bundle.contact.name} <TextLink onPress={form.call}>{bundle.contact.phone}</TextLink>
        </View>
        <View>依据 {bundle.basis}</View>
      </Foot>
    </Screen>
  )
}

const Serves = ({ line }: { line: string | null }) =>
  line ? <View className="shared-serves t13 c3">{line}</View> : null

/** The sum of what the data say yes to; grey while a department has still to confirm some of it. */
function Sums({ parts }: { parts: readonly StandingPart[] }) {
  const sure = parts.every(({ standing }) => standing === 'READY')
  return (
    <>
      {sumsOf(parts).map(({ kind, word, amountFen }, at) => (
        <View key={kind} className={at === 0 ? 'gap-3' : 'gap-1'}>
          <View className="t15 c2">{`按今天的数据${word}`}</View>
          <AmountText fen={amountFen} size={at === 0 ? 'hero' : 'l'} {...(sure ? {} : { maybe: '预计' })} />
        </View>
      ))}
    </>
  )
}

/** What is filled in from data for all items together, each datum once. */
function filledOnce(parts: readonly StandingPart[], name: string, issuer: string | null, now: string) {
  const rows = parts.flatMap(({ right }) => (right ? filledRows(right, name, issuer, now) : []))
  return [...new Map(rows.map(row => [`${row.label} ${row.value}`, row])).values()]
}
