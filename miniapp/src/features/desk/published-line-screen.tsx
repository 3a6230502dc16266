import { yuan } from '@policy-direct/shared/format/money'
import { readLine } from '@policy-direct/shared/public-log/published-line'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import { PublishedLineDocument, TakeDownLineDocument } from '../../generated/documents/published-line'
import type { PublishedLineQuery } from '../../generated/types'
import { useOnline } from '../../platform/network'
import { Button, EmptyState, KeyValues, SkeletonBlock, TextArea, TextInput } from '../../ui'
import { DeskHead, Told } from '../../ui/desk'
import { ActProblem } from './act-problem'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import { mayNotDecide, type Staff } from './staff-view'

/** 公示撤下: a published line is no longer shown; the log keeps its fingerprint (N-7). */
export function PublishedLineScreen({ staff }: { staff: Staff }) {
  const [receipt, setReceipt] = useState('')
  const [told, setTold] = useState<string | null>(null)
  const read = useRead(PublishedLineDocument, { text: receipt }, { enabled: receipt !== '' })
  const check = read.data?.publicityCheck
  return (
    <DeskPage staff={staff} on="desk-publicity">
      <DeskHead
        title="公示撤下"
        note="到期或者不该公开的一行，撤下以后谁也看不到内容；公开账本里它的指纹还在，别的行照样能验。撤下不能取消。"
      />
      {told && (
        <Told kind="done" onClose={() => setTold(null)}>
          {told}
        </Told>
      )}
      <View className="take-down">
        <TextInput
          label="回执号"
          placeholder="例：HD-20261121-7K3M9QX2"
          onCommit={text => setReceipt(text.trim().toUpperCase())}
          hint="写好按回车（手机上按完成）"
        />
      </View>
      {receipt !== '' && read.isPending && <SkeletonBlock />}
      {!check && read.error && <DeskProblem error={read.error} onAgain={() => void read.refetch()} />}
      {check && (
        <FoundLine
          key={receipt}
          receipt={receipt}
          check={check}
          notAllowed={mayNotDecide(staff)}
          onDone={() => setTold(`${receipt} 已经撤下。`)}
        />
      )}
    </DeskPage>
  )
}

type FoundLineProps = {
  receipt: string
  check: PublishedLineQuery['publicityCheck']
  notAllowed: string | null
  onDone: () => void
}

const NOT_SHOWN: Partial<Record<FoundLineProps['check']['standing'], string>> = {
  TAKEN_DOWN: '这一行已经撤下了',
  PUBLISHED: '这一行没有逐条公开，不用撤',
}

function FoundLine({ receipt, check, notAllowed, onDone }: FoundLineProps) {
  const [first] = check.proof?.lines ?? []
  const line = first?.text ? readLine(first.text) : null
  if (!first || !line)
    return (
      <EmptyState
        title={NOT_SHOWN[check.standing] ?? '没有找到这一行'}
        lines={[check.message ?? '请核对回执号。']}
      />
    )
  return (
    <View className="take-down">
      <KeyValues
        lines={[
          { label: `第 ${first.index + 1} 行`, value: line.name },
          { label: '事项', value: line.itemName },
          { label: '金额', value: yuan(line.amountFen) },
          { label: '日期', value: line.on },
        ]}
      />
      {notAllowed ? (
        <View className="t13 c2 gap-2">{`${notAllowed}，公示由核定人撤下。`}</View>
      ) : (
        <TakeDownForm receipt={receipt} onDone={onDone} />
      )}
    </View>
  )
}

function TakeDownForm({ receipt, onDone }: { receipt: string; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const online = useOnline()
  const act = useAct(TakeDownLineDocument, { outdates: ['PublishedLine'], onDone })
  const off = act.isPending
    ? '正在撤下，请稍等'
    : !online
      ? '有网才能撤下'
      : reason.trim() === ''
        ? '先写为什么撤下'
        : null
  return (
    <>
      <TextArea
        label="为什么撤下，谁都看得到"
        placeholder="例如：公示期满"
        maxLength={100}
        onChange={setReason}
      />
      <ActProblem error={act.error} />
      <View className="gap-3 desk-again">
        <Button off={off} onPress={() => act.mutate({ receipt, reason })}>
          撤下这一行
        </Button>
      </View>
    </>
  )
}
