import { shortDateTime } from '@policy-direct/shared/format/date'
import { yuanFigure } from '@policy-direct/shared/format/money'
import { Text, View } from '@tarojs/components'
import { useRead } from '../../api'
import { DeskApplicationCountDocument } from '../../generated/documents/applications'
import { CandidateListsDocument } from '../../generated/documents/desk'
import { go } from '../../platform/navigation'
import { EmptyState, Icon, Pressable, Separated, TextLink } from '../../ui'
import { type Column, DeskCell, DeskRow, DeskTable } from '../../ui/desk'
import { DeskAnswer } from './desk-answer'
import { type CandidateList, inOrder, listsTitle, settledLine, waitingLine } from './lists-view'
import { mayNotDecide, type Staff, WHO_DECIDES } from './staff-view'

const COLUMNS: readonly Column[] = [
  { place: 'name', head: '事项', width: 'minmax(0, 2fr)' },
  { place: 'note', head: '待核定', width: 'minmax(0, 1fr)' },
  { place: 'figure', head: '确定的金额/元', width: '150px' },
  { place: 'marks', head: '已核定', width: 'minmax(0, 1.3fr)' },
  { place: 'end', head: '', width: '40px' },
]

/** 候选核定: every list of the department and region, those that wait first (SQ-2). */
export function ListsScreen({ staff }: { staff: Staff }) {
  const toAccept = useRead(DeskApplicationCountDocument, {}).data?.deskApplicationCount ?? 0
  return (
    <DeskAnswer
      staff={staff}
      on="desk"
      read={useRead(CandidateListsDocument, {})}
      head={({ candidateLists, now }) => ({
        title: listsTitle(candidateLists),
        note: mayNotDecide(staff) ? WHO_DECIDES : '各部门数据比对出来的名单，核定以后才通知企业和个人。',
        end: `${shortDateTime(now, now)} 的名单`,
      })}
    >
      {({ candidateLists: lists, now }) => (
        <>
          <TextLink forward onPress={() => go('desk-applications')}>
            {toAccept > 0 ? `申报，${toAccept} 份等受理` : '申报'}
          </TextLink>
          {lists.length === 0 ? (
            <EmptyState title="还没有名单" lines={['每天早上用各部门的数据比对一次，有符合的就列在这里。']} />
          ) : (
            <View className="gap-4 desk-flat">
              <DeskTable label="候选名单" columns={COLUMNS}>
                {inOrder(lists).map(list => (
                  <ListRow key={list.id} list={list} now={now} />
                ))}
              </DeskTable>
            </View>
          )}
        </>
      )}
    </DeskAnswer>
  )
}

function ListRow({ list, now }: { list: CandidateList; now: string }) {
  const open = () => go('desk-list', { id: list.id })
  const waiting = waitingLine(list)
  return (
    <DeskRow onPress={open}>
      <DeskCell place="name">
        <Pressable
          className="desk-name list-name"
          role="link"
          label={`${list.item.name}，第 ${list.number} 批，${waiting}`}
          onPress={open}
        >
          <View>
            <View className="b">
              <Separated parts={[list.item.name, `第 ${list.number} 批`]} />
            </View>
            <View className="t13 c3">{shortDateTime(list.matchedAt, now)} 比对</View>
          </View>
        </Pressable>
      </DeskCell>
      <DeskCell place="note">
        <Text className="t15">{waiting}</Text>
      </DeskCell>
      <DeskCell place="figure">{list.sureCount > 0 ? yuanFigure(list.sureFen) : ''}</DeskCell>
      <DeskCell place="marks">
        <Text className="t13 c3">{settledLine(list)}</Text>
      </DeskCell>
      <DeskCell place="end">
        <View className="row-go">
          <Icon name="forward" size="s" />
        </View>
      </DeskCell>
    </DeskRow>
  )
}
