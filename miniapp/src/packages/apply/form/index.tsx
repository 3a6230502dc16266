import { answeredAt, useRead } from '../../../api'
import { useActing } from '../../../api/acting'
import { FormScreen } from '../../../features/application/form-screen'
import { ProofSection } from '../../../features/proof/proof-section'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { ReadApplicationDocument } from '../../../generated/documents/application'
import { useRouteParams } from '../../../platform/lifecycle'
import { ReadState, Screen } from '../../../ui'

export default function ApplicationPage() {
  const { id = '' } = useRouteParams()
  const acting = useActing()
  const { viewer } = acting
  const read = useRead(ReadApplicationDocument, { id }, { enabled: viewer !== null })
  const application = read.data?.application
  if (!viewer) return <SignInFirst title="申报表" acting={acting} />
  const whose = viewer.beneficiaries.find(one => one.id === application?.beneficiaryId)
  if (application && whose)
    return (
      <FormScreen
        application={application}
        name={whose.name}
        issuer={viewer.identity?.issuer ?? null}
        proofs={<ProofSection itemId={application.item.id} beneficiaryId={whose.id} />}
      />
    )
  return (
    <Screen title="申报表" asOf={answeredAt(read)}>
      <ReadState read={read} shown={false} hero />
    </Screen>
  )
}
