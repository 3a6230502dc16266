import { View } from '@tarojs/components'
import { answeredAt, useRead } from '../../api'
import { AssessmentsDocument } from '../../generated/documents/assessment'
import { goRoot, replace } from '../../platform/navigation'
import { Button, Dock, EmptyState, ReadState, Screen, Section } from '../../ui'
import { isOpenAgain } from './application-view'
import { ArrivedScreen } from './arrived-screen'
import { LiveScreen } from './live-screen'
import { OfferScreen } from './offer-screen'
import { RefusedScreen, ToPersonScreen } from './turned-screens'
import { useApplication } from './use-application'

export type Applicant = { beneficiaryId: string; name: string; issuer: string | null }
type ApplyScreenProps = Applicant & { itemId: string; recordKey: string | null }

const LOOK_AGAIN_MS = 3_000

/** 即申即享 (CC-6): filled in, one tap, under a minute to the account; or a refusal, or a person who looks. */
export function ApplyScreen({ itemId, recordKey, ...who }: ApplyScreenProps) {
  // What is filled in is what the departments say now, also when the answer at hand is from another screen.
  const read = useRead(
    AssessmentsDocument,
    { itemId, beneficiaryId: who.beneficiaryId },
    { keep: true, everyMs: LOOK_AGAIN_MS },
  )
  const all = read.data?.assessments
  const offer = all?.find(one => one.recordKey === recordKey) ?? all?.[0]
  const application = useApplication(offer, who.beneficiaryId)
  const { result, one, busy } = application
  const now = read.data?.now ?? ''
  const title = offer?.item.name ?? '申请'

  if (result?.__typename === 'Refused') return <RefusedScreen title={title} refused={result} now={now} />
  if (result?.__typename === 'SecondaryConfirmationRequired') {
    return <ToPersonScreen title={title} turned={result} now={now} />
  }
  if (one?.status === 'FULFILLED') return <ArrivedScreen title={title} one={one} />
  if (one || busy)
    return <LiveScreen title={title} application={application} amountFen={offer?.benefitFen ?? 0} />
  if (offer?.entitlement && !isOpenAgain(offer)) return <Already title={title} id={offer.entitlement.id} />
  if (offer)
    return <OfferScreen offer={offer} who={who} now={now} application={application} asOf={answeredAt(read)} />

  return (
    <Screen title={title} asOf={answeredAt(read)}>
      <ReadState read={read} shown={Boolean(all)} hero />
      {all?.length === 0 && (
        <Section flush>
          <EmptyState title="没有查到可以申请的" lines={['没有查到您的证书。刚拿到的，一般第二天就能查到。']}>
            <Button kind="second" onPress={() => goRoot('home')}>
              回政策包
            </Button>
          </EmptyState>
        </Section>
      )}
    </Screen>
  )
}

const Already = ({ title, id }: { title: string; id: string }) => (
  <Screen
    title={title}
    dock={
      <Dock>
        <Button onPress={() => replace('progress', { id })}>看办到哪了</Button>
      </Dock>
    }
  >
    <Section flush>
      <EmptyState title="这一笔已经在办" lines={['不用再申请，也不会付两次。']}>
        <View />
      </EmptyState>
    </Section>
  </Screen>
)
