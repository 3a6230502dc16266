import { fullDateTime } from '@policy-direct/shared/format/date'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import { useRead } from '../../api'
import { PublicityCheckDocument } from '../../generated/documents/publicity'
import { openOutside } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import {
  Button,
  Dock,
  DoneTitle,
  EmptyState,
  Foot,
  GapBox,
  KeyValues,
  ReadState,
  Screen,
  Section,
  StepTimeline,
  VerdictBlock,
  WholeWords,
} from '../../ui'
import { checkProof, type LineProof, type OwnCheck } from './own-check'
import './publicity.css'
import { headWords, lineWords, memoryWords, receiptOf, short, stepWords } from './publicity-view'
import { keepSeen, readSeen, type SeenHead } from './seen-head'

type Right = Extract<OwnCheck, { kind: 'RIGHT' }>

/** 验证: the phone computes for itself that a published line was not changed (N-7, 17b). */
export function PublicityScreen({ text }: { text: string }) {
  const [seen] = useState(readSeen)
  const [told, setTold] = useState<string | null>(null)
  const read = useRead(PublicityCheckDocument, { text, seen: seen?.size ?? null })
  const check = read.data?.publicityCheck
  const proof = check?.proof ?? null
  const receipt = useMemo(() => receiptOf(text), [text])
  const own = useMemo(() => proof && checkProof(proof, receipt, seen), [proof, receipt, seen])
  useEffect(() => {
    if (own?.kind === 'RIGHT' && proof) keepSeen(proof.head)
  }, [own, proof])
  const download = async () => {
    const how = await openOutside(
      `${API_BASE_URL}/publicity/lines/${encodeURIComponent(text.split('/').at(-1) ?? receipt.number)}`,
    )
    if (how === 'copied') setTold('证明文件的地址已复制，在浏览器里打开就能存下来。')
  }
  const wrong = own?.kind === 'WRONG' ? own.words : check?.standing === 'UNKNOWN' ? check.message : null
  return (
    <Screen
      title="验证"
      dock={
        <Dock {...(told ? { hint: told } : {})}>
          {wrong !== null ? (
            <Button icon="phone" onPress={() => callPhone(HOTLINE)}>
              {`打 ${HOTLINE} 问清楚`}
            </Button>
          ) : check?.standing === 'NOT_YET' ? (
            <Button onPress={() => void read.refetch()}>再看一次</Button>
          ) : (
            own && (
              <Button icon="download" onPress={() => void download()}>
                下载证明文件
              </Button>
            )
          )}
        </Dock>
      }
    >
      <ReadState read={read} shown={Boolean(check)} hero />
      {check?.standing === 'NOT_YET' && (
        <Section flush>
          <EmptyState title="正在写进公开账本" lines={[check.message ?? '']} />
        </Section>
      )}
      {wrong !== null && <Wrong words={wrong} proof={proof} />}
      {own?.kind === 'OTHER' && (
        <Section flush>
          <EmptyState
            title="这台手机算不了"
            lines={[`这本账的指纹用 ${own.algorithm} 算，手机不会。下载证明文件，用自己的程序核对。`]}
          />
        </Section>
      )}
      {own?.kind === 'RIGHT' && proof && (
        <>
          <Verdict own={own} message={check?.message ?? null} standing={check?.standing} />
          <Memory own={own} seen={seen} day={proof.head.day} />
          <HowComputed own={own} root={proof.head.root} />
          <Section title="总指纹是谁公开的" pad>
            <KeyValues lines={headWords(proof)} />
          </Section>
        </>
      )}
      <Foot>
        {read.data && <View>核验时间 {fullDateTime(read.data.now)}</View>}
        <View>只要改动公开过的任何一个字，总指纹就对不上。</View>
        <View>
          算法 {proof?.head.algorithm ?? 'SHA-256'}（RFC
          6962）。签名（Ed25519）手机不验：下载证明文件，用自己的程序核对。
        </View>
      </Foot>
    </Screen>
  )
}

const WHY_NOT_ALL: Record<string, string> = { RETURNED: '后来退回了', PUBLISHED: '内容不逐条公开' }

type VerdictProps = { own: Right; message: string | null; standing: string | undefined }

function Verdict({ own, message, standing }: VerdictProps) {
  return (
    <Section flush pad>
      <DoneTitle>{standing === 'TAKEN_DOWN' ? '内容撤下了，账本没有被改' : '这一行没有被改过'}</DoneTitle>
      <View className="proven-line">
        <KeyValues lines={lineWords(own)} />
      </View>
      {message && (
        <GapBox title={WHY_NOT_ALL[standing ?? ''] ?? '内容已经撤下'} open>
          {message}
        </GapBox>
      )}
    </Section>
  )
}

const Memory = ({ own, seen, day }: { own: Right; seen: SeenHead | null; day: string }) => (
  <Section pad title="您的手机自己算的">
    <View className="t15">
      <WholeWords>{`不用信我们：您的手机刚刚自己算了一遍，和 ${day} 公开的总指纹一致。`}</WholeWords>
    </View>
    <View className="t15 c2 gap-3">{memoryWords(own, seen?.day ?? null)}</View>
  </Section>
)

function HowComputed({ own, root }: { own: Right; root: string }) {
  const steps = stepWords(own.steps)
  return (
    <Section title="怎么算的">
      <StepTimeline
        steps={[
          {
            name: own.line ? '把这一行算成指纹' : '这一行只留下指纹',
            state: 'DONE',
            lines: [
              <View className="hash" key="leaf">
                {short(own.leaf)}
              </View>,
            ],
          },
          {
            name: '和旁边的指纹逐层合并',
            state: 'DONE',
            end: `${steps.length} 次`,
            lines: [
              <View key="climb">
                {steps.map(({ side, neighbour, above }) => (
                  <View className="climb-step" key={side}>
                    <View>{side}</View>
                    <View className="hash climb-beside">{neighbour}</View>
                    <View className="hash">→ {above}</View>
                  </View>
                ))}
              </View>,
            ],
          },
          {
            name: '得到总指纹，一致',
            state: 'DONE',
            lines: [
              <View className="hash" key="root">
                {(root.toUpperCase().match(/.{1,8}/g) ?? []).join(' ')}
              </View>,
            ],
          },
        ]}
      />
    </Section>
  )
}

const Wrong = ({ words, proof }: { words: string; proof: LineProof | null }) => (
  <View className="proven-wrong">
    <VerdictBlock verdict="INELIGIBLE" title="对不上，先别认">
      <View className="t15 gap-3">{words}</View>
      {proof && (
        <View className="t13 c3 gap-3">{`这次给出的总指纹：${proof.head.root.slice(0, 8).toUpperCase()}`}</View>
      )}
      <GapBox title="怎么办">
        <View>
          <WholeWords>{`不要据此付款或转账。打 ${HOTLINE}，说回执号和上面的总指纹，会有人去查。`}</WholeWords>
        </View>
      </GapBox>
    </VerdictBlock>
  </View>
)
