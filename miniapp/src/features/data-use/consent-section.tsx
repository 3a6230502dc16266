import { fullDate } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import { dropSession } from '../../api/session'
import {
  ConsentsDocument,
  WithdrawCertificateConsentDocument,
  WithdrawConsentDocument,
} from '../../generated/documents/consent'
import type { ConsentsQuery } from '../../generated/types'
import { useOnline } from '../../platform/network'
import { ActFault, Button, Row, Section, Sheet, spoken } from '../../ui'

type Consent = ConsentsQuery['consents']['inForce'][number]

/** 您同意过的: what rests on consent, and taking one back with what ends and what does not told before (PIPL art. 15). */
export function ConsentSection({ beneficiaryId }: { beneficiaryId: string }) {
  const all = useRead(ConsentsDocument, { beneficiaryId }).data?.consents
  const [asked, setAsked] = useState<Consent | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const online = useOnline()
  const act = useAct(WithdrawConsentDocument, {
    outdates: ['Consents', 'Entitlement'],
    onDone: ({ withdrawConsent: { kind } }) => {
      setAsked(null)
      if (kind === 'SIGN_IN') return dropSession()
      setTold('撤回了，那份换账户的申请已经停下。')
    },
  })
  const certificate = useAct(WithdrawCertificateConsentDocument, {
    outdates: ['Consents', 'ReadApplication'],
    onDone: () => {
      setAsked(null)
      setTold('撤回了，这份证照不再调取。')
    },
  })
  const pending = act.isPending || certificate.isPending
  const withdraw = ({ kind, accountChangeId, applicationId, materialId }: Consent) =>
    applicationId && materialId
      ? certificate.mutate({ applicationId, materialId })
      : act.mutate({ kind, accountChangeId: accountChangeId ?? null })
  if (!all) return null
  return (
    <>
      <Section title="您同意过的" note="可以撤回">
        {told && <View className="t15">{told}</View>}
        {all.inForce.map((one, at) => (
          <Row
            key={one.accountChangeId ?? `${one.kind} ${one.applicationId} ${one.materialId}`}
            first={at === 0}
            name={one.name}
            meta={[`${fullDate(one.givenAt)} 同意${one.number ? `，申请 ${one.number}` : ''}`, one.what]}
            label={`${one.name}，撤回`}
            onPress={() => setAsked(one)}
          />
        ))}
        {all.withdrawn.map(({ kind, name, at }) => (
          <Row key={`${kind} ${at}`} name={name} meta={[`${fullDate(at)} 撤回了`]} />
        ))}
      </Section>
      <Sheet
        id="withdraw-consent"
        open={asked !== null}
        title="撤回同意"
        onClose={() => setAsked(null)}
        action={
          <Button
            off={pending ? '正在撤回，请稍等' : online ? null : '有网才能撤回'}
            onPress={() => asked && withdraw(asked)}
          >
            撤回同意
          </Button>
        }
      >
        {asked && (
          <>
            <ActFault act={act} />
            <ActFault act={certificate} />
            <View className="t15 c2">{asked.name}</View>
            <Lines title="撤回以后停下的" lines={asked.stops} />
            <Lines title="照旧的，依法要做或要留" lines={asked.goesOn} />
          </>
        )}
      </Sheet>
    </>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <View className="gap-4">
    <View className="t17 b" {...spoken({ role: 'heading', level: 3 })}>
      {title}
    </View>
    {lines.map(line => (
      <View key={line} className="t15 gap-2">
        {line}
      </View>
    ))}
  </View>
)
