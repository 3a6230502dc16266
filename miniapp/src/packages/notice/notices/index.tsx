import { NoticesScreen } from '../../../features/notice/notices-screen'

export default function NoticesPage() {
  return <NoticesScreen />
}
