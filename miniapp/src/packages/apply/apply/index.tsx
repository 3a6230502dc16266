import { answeredAt, useRead } from '../../../api'
import { useActing } from '../../../api/acting'
import { ApplyScreen } from '../../../features/application/apply-screen'
import { FormScreen } from '../../../features/application/form-screen'
import { ProofSection } from '../../../features/proof/proof-section'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { ApplicableDocument, OpenApplicationDocument } from '../../../generated/documents/application'
import { useRouteParams } from '../../../platform/lifecycle'
import { ReadState, Screen } from '../../../ui'

export default function ApplyPage() {
  const { item = '', record } = useRouteParams()
  const acting = useActing()
  const { viewer, beneficiary } = acting
  const read = useRead(ApplicableDocument, { id: item }, { keep: true })
  const asked = read.data?.policyItem
  // Whoever acts for a firm on this phone may still ask for what is theirs as a person, and the other way round.
  const kind = asked?.beneficiaryKind ?? 'PERSON'
  const fits = beneficiary?.kind === kind ? beneficiary : viewer?.beneficiaries.find(one => one.kind === kind)
  const who = fits ?? beneficiary
  // Opening twice is opening once.
  const opened = useRead(
    OpenApplicationDocument,
    { itemId: item, beneficiaryId: who?.id ?? '' },
    { enabled: Boolean(asked?.hasForm && who) },
  )
  if (!who) return <SignInFirst title="申请" acting={acting} />
  const issuer = viewer?.identity?.issuer ?? null
  const application = opened.data?.openApplication
  if (asked?.hasForm && application)
    return (
      <FormScreen
        application={application}
        name={who.name}
        issuer={issuer}
        proofs={<ProofSection itemId={item} beneficiaryId={who.id} />}
      />
    )
  if (!asked || asked.hasForm)
    return (
      <Screen title="申请" asOf={answeredAt(read)}>
        <ReadState read={asked ? opened : read} shown={false} hero />
      </Screen>
    )
  return (
    <ApplyScreen
      itemId={item}
      recordKey={record ?? null}
      beneficiaryId={who.id}
      name={who.name}
      issuer={issuer}
    />
  )
}
