import { NoticeScreen } from '../../../features/notice/notice-screen'
import { useRouteParams } from '../../../platform/lifecycle'

export default function NoticePage() {
  const { id = '' } = useRouteParams()
  return <NoticeScreen noticeId={id} />
}
