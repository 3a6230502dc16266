import { PublicityScreen } from '../../../features/publicity/publicity-screen'
import { useRouteParams } from '../../../platform/lifecycle'

export default function PublicityPage() {
  const { text = '' } = useRouteParams()
  return <PublicityScreen text={text} />
}
