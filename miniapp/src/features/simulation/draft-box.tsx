import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, TextArea, TextLink } from '../../ui'
import { spoken } from '../../ui/spoken'
import type { Refused, SandboxState } from './use-sandbox'

const LONGEST = 60_000

/** A policy file nobody has published, pasted and played through; what is wrong with it says where. */
export function DraftBox({ sandbox }: { sandbox: SandboxState }) {
  const [open, setOpen] = useState(false)
  if (open) return <DraftForm sandbox={sandbox} onClose={() => setOpen(false)} />
  return (
    <TextLink icon="document" onPress={() => setOpen(true)}>
      {sandbox.draft === null ? '贴一份草案来推演' : '正在推演贴上的草案，改一改'}
    </TextLink>
  )
}

/** What is played is what stands in the field: a draft that was put aside is gone with it. */
function DraftForm({ sandbox, onClose }: { sandbox: SandboxState; onClose: () => void }) {
  const { draft, refused, tryDraft } = sandbox
  const [text, setText] = useState(draft ?? '')
  return (
    <View className="sand-draft">
      <TextArea
        label="政策文件的草案（YAML）"
        placeholder="把事项文件整个贴在这里"
        initial={text}
        maxLength={LONGEST}
        hint="只用来推演，不保存，不发布。"
        onChange={setText}
      />
      {refused && <Problems problems={refused.problems} />}
      <View className="side-act">
        <Button
          kind="second"
          onPress={() => {
            onClose()
            tryDraft(null)
          }}
        >
          不用草案
        </Button>
        <Button off={text === '' ? '先贴上草案' : null} onPress={() => tryDraft(text)}>
          推演草案
        </Button>
      </View>
    </View>
  )
}

const SHOWN = 8

function Problems({ problems }: Pick<Refused, 'problems'>) {
  return (
    <View className="sand-problems" {...spoken({ role: 'alert' })}>
      <View className="b">{`草案有 ${problems.length} 处要改，下面还是上一次推演的结果`}</View>
      {problems.slice(0, SHOWN).map(({ line, column, field, reason }) => (
        <View key={`${line} ${column} ${field} ${reason}`} className="t13">
          {`第 ${line} 行第 ${column} 列${field ? ` ${field}` : ''}：${reason}`}
        </View>
      ))}
      {problems.length > SHOWN && <View className="t13 c3">{`还有 ${problems.length - SHOWN} 处`}</View>}
    </View>
  )
}
