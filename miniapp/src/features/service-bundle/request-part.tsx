import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '../../api'
import { WithdrawBundlePartDocument } from '../../generated/documents/service-bundle'
import { go } from '../../platform/navigation'
import { useOnline } from '../../platform/network'
import {
  ActFault,
  AmountText,
  Button,
  LegalHelp,
  LightBadge,
  Links,
  Row,
  Separated,
  Sheet,
  TextLink,
} from '../../ui'
import { amountOf, type BundlePart, isSure, partLine } from './bundle-view'

type RequestPartProps = { requestId: string; part: BundlePart; today: string; first: boolean }

/** One item of what was handed in together: where it stands, and what can be done about it alone. */
export function RequestPart({ requestId, part, today, first }: RequestPartProps) {
  const { itemId, itemName, item, status, entitlement, application, nextStep } = part
  const light = entitlement?.timeline.find(step => step.state === 'NOW')?.light
  const fen = amountOf(part)
  const undecided = entitlement?.status === 'DOUBTFUL' || entitlement?.status === 'UNDER_REVIEW'
  const stopped = status === 'REFUSED' || status === 'DROPPED' || status === 'WITHDRAWN'
  return (
    <Row
      first={first}
      name={itemName}
      amount={fen > 0 ? <AmountText fen={fen} {...(isSure(part) ? {} : { maybe: '预计' })} /> : undefined}
      meta={[
        <View key="line" className="t15 c1">
          {partLine(part, today)}
        </View>,
        stopped || application ? null : part.message,
        nextStep,
        entitlement && (
          <Separated
            key="case"
            parts={[light && <LightBadge key="light" light={light} />, `办件号 ${entitlement.caseNumber}`]}
          />
        ),
      ].filter(Boolean)}
    >
      {item && (entitlement?.status === 'REJECTED' || (stopped && status !== 'WITHDRAWN')) && (
        <LegalHelp {...item} />
      )}
      <Links>
        {entitlement && (
          <TextLink label={`看${itemName}办到哪了`} onPress={() => go('progress', { id: entitlement.id })}>
            {entitlement.status === 'READY' ? '去确认' : '看办到哪了'}
          </TextLink>
        )}
        {application && undecided && (
          <TextLink label={`${itemName}，申报表`} onPress={() => go('application', { id: application.id })}>
            申报表，要补要撤
          </TextLink>
        )}
        {stopped && (
          <TextLink label={`${itemName}，单独看这一项`} onPress={() => go('guide', { item: itemId })}>
            单独看这一项
          </TextLink>
        )}
        {status === 'WAITING' && <WithdrawLink requestId={requestId} part={part} />}
      </Links>
    </Row>
  )
}

function WithdrawLink({ requestId, part: { itemId, itemName } }: { requestId: string; part: BundlePart }) {
  const [open, setOpen] = useState(false)
  const online = useOnline()
  const act = useAct(WithdrawBundlePartDocument, {
    outdates: ['BundleRequest', 'BundleRequests', 'OpenServiceBundle'],
    onDone: () => setOpen(false),
  })
  return (
    <>
      <TextLink label={`不办${itemName}了`} onPress={() => setOpen(true)}>
        不办这一项了
      </TextLink>
      <Sheet
        id={`withdraw-${itemId}`}
        open={open}
        title={`${itemName}不办了吗`}
        onClose={() => setOpen(false)}
        action={
          <Button
            off={act.isPending ? '正在撤回，请稍等' : online ? null : '有网才能撤回'}
            onPress={() => act.mutate({ requestId, itemId })}
          >
            撤回这一项
          </Button>
        }
      >
        <ActFault act={act} />
        <View className="t15">只撤回这一项，不再自动接着办；别的几项照办，不受影响。</View>
        <View className="t15 gap-2">以后想办，随时可以单独办。</View>
      </Sheet>
    </>
  )
}
