import { View } from '@tarojs/components'
import { useRead } from '../../api'
import { EntitlementDocument } from '../../generated/documents/entitlement'
import { go, replace } from '../../platform/navigation'
import { AmountText, Button, Dock, Screen, Section, StepTimeline, spoken } from '../../ui'
import { FormMaterial } from './form-material'
import { type Application, applicationSteps } from './form-view'
import type { Form } from './use-form'

type FormStandingProps = {
  application: Application
  form: Form
  amountFen: number
  now: string
  asOf: string | null
}

/** An application that was handed in: where it stands, what was given, and what still may come. */
export function FormStanding({ application, form, amountFen, now, asOf }: FormStandingProps) {
  const { item, entitlementId } = application
  const read = useRead(EntitlementDocument, { id: entitlementId ?? '' }, { enabled: entitlementId !== null })
  const one = read.data?.entitlement
  const returned = one?.status === 'REJECTED'
  return (
    <Screen
      title={item.name}
      asOf={asOf}
      dock={
        <Dock>
          {returned ? (
            <Button onPress={() => replace('apply', { item: item.id })}>改一改再申报，交过的都带过来</Button>
          ) : (
            <Button onPress={() => entitlementId && go('progress', { id: entitlementId })}>看办到哪了</Button>
          )}
        </Dock>
      }
    >
      <Section flush pad>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          {returned ? '部门退回了' : application.words}
        </View>
        {returned && one.departmentNote && <View className="t17 gap-2">{one.departmentNote}</View>}
        <View className="gap-2">
          <AmountText fen={one?.amountFen ?? amountFen} size="m" />
        </View>
        {one && <View className="t13 c3 gap-1">{`办件号 ${one.caseNumber}`}</View>}
      </Section>
      <Section title="走到哪了">
        <StepTimeline steps={applicationSteps(application, now)} />
      </Section>
      <Section title="交了什么" pad>
        {application.fields.map(({ id, label, answer }) => (
          <View key={id} className="t15 form-part">{`${label}：${answer ?? '没有填'}`}</View>
        ))}
        {application.materials.map(material => (
          <FormMaterial key={material.id} material={material} wrong={null} form={form} />
        ))}
      </Section>
    </Screen>
  )
}
