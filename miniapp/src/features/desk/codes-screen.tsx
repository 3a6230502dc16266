import { Text, View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { IssuedEntryCodesDocument } from '../../generated/documents/codes'
import { Button, EmptyState, Pressable, SkeletonBlock } from '../../ui'
import { type Column, DeskCell, DeskHead, DeskRow, DeskTable, FootBar, SidePanel, Told } from '../../ui/desk'
import { CodePanel } from './code-panel'
import { codesTitle, type IssuedCode, KINDS, statusWord } from './codes-view'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import { NewCodeForm } from './new-code-form'
import type { Staff } from './staff-view'
import './codes.css'
import { useCodes } from './use-codes'

const COLUMNS: readonly Column[] = [
  { place: 'name', head: '打开什么', width: 'minmax(0, 1.6fr)' },
  { place: 'note', head: '在哪里', width: 'minmax(0, 1.4fr)' },
  { place: 'figure', head: '扫码次数', width: '88px' },
  { place: 'marks', head: '状态', width: '148px' },
]
const NEW = 'new'

/** 码和海报 (XQ-2): every code of the department, the new one, its poster, and withdrawal without reprinting. */
export function CodesScreen({ staff }: { staff: Staff }) {
  const read = useRead(IssuedEntryCodesDocument, {})
  const [openedAt, setOpenedAt] = useState<string | null>(null)
  const codes = useCodes(setOpenedAt)
  const close = useCallback(() => setOpenedAt(null), [])
  const all = read.data?.issuedEntryCodes
  const now = read.data?.now ?? ''
  const shown = all?.find(one => one.code === openedAt) ?? all?.[0]
  const making = openedAt === NEW || all?.length === 0
  return (
    <DeskPage
      staff={staff}
      on="desk-codes"
      asOf={answeredAt(read)}
      foot={
        all && (
          <FootBar title={codesTitle(all)} note="扫码只记次数，不记是谁扫的">
            <Button onPress={() => setOpenedAt(NEW)}>发新码</Button>
          </FootBar>
        )
      }
    >
      {read.isPending && <SkeletonBlock hero />}
      {!all && read.error && <DeskProblem error={read.error} onAgain={() => void read.refetch()} />}
      {all && (
        <DeskHead
          title="码和海报"
          note="发出去的码不能改。印错了就停用，写上换成哪个；墙上的旧海报不用换，扫了会带到新的。"
        />
      )}
      {codes.saying && (
        <Told kind={codes.saying.kind} onClose={codes.quiet}>
          {codes.saying.text}
        </Told>
      )}
      {all && (
        <View className="desk-two">
          <View className="desk-grow desk-codes">
            {all.length === 0 ? (
              <EmptyState
                title="本局还没有发过码"
                lines={['在右边选一个事项，写上贴在哪里，就能下载海报。']}
              />
            ) : (
              <DeskTable label="发过的码" columns={COLUMNS}>
                {all.map(one => (
                  <CodeRow
                    key={one.code}
                    code={one}
                    looking={!making && one.code === shown?.code}
                    onLook={() => setOpenedAt(one.code)}
                  />
                ))}
              </DeskTable>
            )}
          </View>
          <SidePanel
            id="code"
            label={making ? '发新码' : '正在看的码'}
            opened={openedAt !== null}
            onClose={close}
          >
            {making && <NewCodeForm key={all.length} staff={staff} codes={codes} />}
            {!making && shown && (
              <CodePanel key={shown.code} code={shown} all={all} now={now} codes={codes} />
            )}
          </SidePanel>
        </View>
      )}
    </DeskPage>
  )
}

type CodeRowProps = { code: IssuedCode; looking: boolean; onLook: () => void }

function CodeRow({ code, looking, onLook }: CodeRowProps) {
  return (
    <DeskRow on={looking} onPress={onLook}>
      <DeskCell place="name">
        <Pressable className="desk-name" label={`看 ${code.code}`} selected={looking} onPress={onLook}>
          <View>
            <View>{code.opens}</View>
            <View className="t13 c3">{`${KINDS[code.kind]} ${code.code}`}</View>
          </View>
        </Pressable>
      </DeskCell>
      <DeskCell place="note">
        <Text className="t15">{code.placement ?? ''}</Text>
      </DeskCell>
      <DeskCell place="figure">{code.scans}</DeskCell>
      <DeskCell place="marks">
        <Text className={code.status === 'STANDING' ? 't13' : 't13 c3'}>{statusWord(code)}</Text>
      </DeskCell>
    </DeskRow>
  )
}
