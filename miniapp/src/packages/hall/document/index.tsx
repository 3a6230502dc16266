import { DocumentScreen } from '../../../features/policy-document/document-screen'
import { useRouteParams } from '../../../platform/lifecycle'

export default function DocumentPage() {
  const { id } = useRouteParams()
  return <DocumentScreen id={id ?? ''} />
}
