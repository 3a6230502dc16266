import type { PublicNotice } from '@policy-direct/shared/generated/schema'
import type { listNotices, readNotice, ShownNotice } from '../../usecases/list-notices'
import type { Resolver, Resolvers } from '../context'
import { departmentView } from '../views/department'
import { policyItemView } from '../views/policy-item'

export interface NoticeUseCases {
  list: ReturnType<typeof listNotices>
  read: ReturnType<typeof readNotice>
}

const noticeView = (notice: ShownNotice): PublicNotice => ({
  id: notice.id,
  item: policyItemView(notice.item),
  department: departmentView(notice.department),
  from: notice.opensOn,
  until: notice.closesOn,
  lines: notice.lines.map(({ id, publicName, amountFen, objected }) => ({
    id,
    beneficiaryName: publicName,
    amountFen,
    objected,
  })),
})

/** XQ-1: what is in public notice, for everybody. */
export function noticeResolvers(useCases: NoticeUseCases): Resolvers {
  const publicNotices: Resolver = async () => (await useCases.list()).map(noticeView)
  const publicNotice: Resolver<{ id: string }> = async (_, { id }) => {
    const notice = await useCases.read(id)
    return notice && noticeView(notice)
  }
  return { Query: { publicNotices, publicNotice } }
}
