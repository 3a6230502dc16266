import { FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { answeredAt, useRead } from '../../api'
import { AssessmentsDocument } from '../../generated/documents/assessment'
import { go } from '../../platform/navigation'
import {
  AmountText,
  Button,
  Dock,
  EmptyState,
  FaultNote,
  FieldRow,
  Foot,
  LegalHelp,
  ReadState,
  Screen,
  Section,
  VerdictBlock,
} from '../../ui'
import { filledRows, type Offer } from './application-view'
import { FormField } from './form-field'
import { FormMaterial } from './form-material'
import { FormStanding } from './form-standing'
import { type Application, decidedWords, keptWords, missingWords, saidMissing, whyOf } from './form-view'
import { useForm } from './use-form'
import { WithdrawPart } from './withdraw-part'

type FormScreenProps = {
  application: Application
  name: string
  issuer: string | null
  /** Proofs that may be asked for what nobody can decide. */
  proofs: ReactNode
}

/** 申报表: what departments know is filled in; the rest is a few taps, kept at once, and handed in when nothing is missing. */
export function FormScreen({ application, name, issuer, proofs }: FormScreenProps) {
  const { item, beneficiaryId } = application
  const read = useRead(AssessmentsDocument, { itemId: item.id, beneficiaryId }, { keep: true })
  const offer = read.data?.assessments[0]
  if (!offer)
    return (
      <Screen title={item.name} asOf={answeredAt(read)}>
        <ReadState read={read} shown={false} hero />
      </Screen>
    )
  return (
    <Filled
      opened={application}
      offer={offer}
      now={read.data?.now ?? ''}
      name={name}
      issuer={issuer}
      proofs={proofs}
      asOf={answeredAt(read)}
    />
  )
}

type FilledProps = {
  opened: Application
  offer: Offer
  now: string
  name: string
  issuer: string | null
  proofs: ReactNode
  asOf: string | null
}

function Filled({ opened, offer, now, name, issuer, proofs, asOf }: FilledProps) {
  const fen = offer.benefitFen ?? 0
  const form = useForm(opened, fen)
  const { application, refused } = form
  if (!application.editable)
    return <FormStanding application={application} form={form} amountFen={fen} now={now} asOf={asOf} />
  const rows = filledRows(offer, name, issuer, now)
  const missing = saidMissing(application, form.tried)
  const no = offer.verdict === 'INELIGIBLE'
  const kept = keptWords(application)
  const off = form.paused ? '等待网络，连上后自动发出' : form.busy ? '正在提交…' : null
  return (
    <Screen
      title={application.item.name}
      asOf={asOf}
      dock={
        <Dock hint={no ? '' : `填到哪里都替您留着，${missingWords(application.missing)}`}>
          {no ? (
            <Button kind="second" onPress={() => go('why', { item: offer.item.id })}>
              看为什么
            </Button>
          ) : (
            <Button off={off} onPress={() => void form.submit()}>
              提交申报
            </Button>
          )}
        </Dock>
      }
    >
      <FaultNote error={form.problem} />
      {application.declinedBefore && (
        <Section flush pad>
          <View className="t17">{application.declinedBefore}</View>
        </Section>
      )}
      {refused && (
        <Section flush>
          <EmptyState title={refused.message} lines={[refused.nextStep]}>
            <LegalHelp {...application.item} />
          </EmptyState>
        </Section>
      )}
      {no ? (
        <VerdictBlock verdict="INELIGIBLE" title={offer.headline} />
      ) : (
        <Section flush pad>
          <View className="t15 c2">{`按数据您${FULFILMENT_WORDS[offer.item.fulfilmentKind].can}`}</View>
          <AmountText fen={fen} size="hero" maybe="预计" />
          <View className="t13 c3">{decidedWords(application)}</View>
        </Section>
      )}
      {offer.verdict === 'UNDETERMINED' && proofs}
      {missing.length > 0 && (
        <Section title={`一共还差 ${missing.length} 项`} note="都在这里" pad>
          {missing.map(part => (
            <View key={part.id} className="t15">{`${part.name}：${part.why}`}</View>
          ))}
        </Section>
      )}
      {!no && application.fields.length > 0 && (
        <Section title="只有您知道的" note={`${application.fields.length} 项`} pad>
          {application.fields.map(field => (
            <FormField
              key={field.id}
              field={field}
              wrong={whyOf(missing, field.id)}
              onAnswer={text => form.answer(field.id, text)}
            />
          ))}
        </Section>
      )}
      {!no && application.materials.length > 0 && (
        <Section title="材料" note={`${application.materials.length} 份，交过的不用再交`} pad>
          {application.materials.map(material => (
            <FormMaterial
              key={material.id}
              material={material}
              wrong={whyOf(missing, material.id)}
              form={form}
            />
          ))}
          {kept && <View className="t15 c2 form-part">{kept}</View>}
        </Section>
      )}
      <Section title="替您填好了" note={`${rows.length} 项，看一眼`}>
        {rows.map(row => (
          <FieldRow key={row.label} label={row.label} value={row.value} source={row.source} />
        ))}
      </Section>
      {application.status === 'INCOMPLETE' && <WithdrawPart application={application} onDone={form.show} />}
      {!no && (
        <Foot>
          {`点提交，就是同意${application.item.leadDepartment.name}用以上内容来办。照片和 PDF 加密存放，只有您和办这件事的部门看得到，谁看过都有记录。`}
        </Foot>
      )}
    </Screen>
  )
}
