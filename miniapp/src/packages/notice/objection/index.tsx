import { NoticeObjection } from '../../../features/notice/notice-objection'
import { useRouteParams } from '../../../platform/lifecycle'

export default function NoticeObjectionPage() {
  const { notice = '', line = '' } = useRouteParams()
  return <NoticeObjection noticeId={notice} lineId={line} />
}
