import { DocumentsScreen } from '../../../features/policy-document/documents-screen'

export default function DocumentsPage() {
  return <DocumentsScreen />
}
