import { View } from '@tarojs/components'
import { useAct, useRead } from '../../api'
import { OpenApplicationDocument } from '../../generated/documents/application'
import { EntitlementDocument } from '../../generated/documents/entitlement'
import { go, replace } from '../../platform/navigation'
import {
  AmountText,
  Button,
  CaseProofs,
  Dock,
  LegalHelp,
  Row,
  Screen,
  Section,
  StepTimeline,
  spoken,
} from '../../ui'
import { FormMaterial } from './form-material'
import { type Application, applicationSteps, opinionRows } from './form-view'
import type { Form } from './use-form'
import { WithdrawPart } from './withdraw-part'

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
  const withdrawn = application.status === 'WITHDRAWN'
  const undecided = one?.status === 'DOUBTFUL' || one?.status === 'UNDER_REVIEW'
  const decided = one && !undecided && !withdrawn ? (returned ? '部门退回了' : '核定好了') : null
  const again = useAct(OpenApplicationDocument, {
    outdates: ['OpenApplication'],
    onDone: () => replace('apply', { item: item.id }),
  })
  const opinions = withdrawn ? [] : opinionRows(application)
  return (
    <Screen
      title={item.name}
      asOf={asOf}
      dock={
        <Dock>
          {returned || withdrawn ? (
            <Button
              off={again.isPending ? '正在打开，请稍等' : null}
              onPress={() => again.mutate({ itemId: item.id, beneficiaryId: application.beneficiaryId })}
            >
              {withdrawn ? '再申报，填过的都带过来' : '改一改再申报，交过的都带过来'}
            </Button>
          ) : (
            <Button onPress={() => entitlementId && go('progress', { id: entitlementId })}>看办到哪了</Button>
          )}
        </Dock>
      }
    >
      <Section flush pad>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          {application.status === 'DECIDED' ? application.words : (decided ?? application.words)}
        </View>
        {returned && one.departmentNote && <View className="t17 gap-2">{one.departmentNote}</View>}
        {returned && <LegalHelp {...item} />}
        <View className="gap-2">
          <AmountText
            fen={one?.amountFen ?? amountFen}
            size="m"
            {...(decided && !returned ? {} : { maybe: returned || withdrawn ? '申报' : '预计' })}
          />
        </View>
        {one && <View className="t13 c3 gap-1">{`办件号 ${one.caseNumber}`}</View>}
      </Section>
      <Section title="走到哪了">
        <StepTimeline steps={applicationSteps(application, now, decided)} />
      </Section>
      {opinions.length > 0 && (
        <Section title="几个部门同时看" note="都同意了才核定">
          {opinions.map(({ name, asks, said }, at) => (
            <Row key={name} first={at === 0} name={name} meta={[asks, said]} />
          ))}
        </Section>
      )}
      {one && <CaseProofs proofs={one.proofs} />}
      <Section title="交了什么" pad>
        {application.fields.map(({ id, label, answer }) => (
          <View key={id} className="t15 form-part">{`${label}：${answer ?? '没有填'}`}</View>
        ))}
        {application.materials.map(material => (
          <FormMaterial key={material.id} material={material} wrong={null} form={form} />
        ))}
      </Section>
      {undecided && !withdrawn && <WithdrawPart application={application} onDone={form.show} />}
    </Screen>
  )
}
