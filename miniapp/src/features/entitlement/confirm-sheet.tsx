import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { faultWords, newIdempotencyKey, tapWaits, useAct, useRead } from '../../api'
import { ConfirmEntitlementsDocument } from '../../generated/documents/entitlement'
import { RecordSubscribeAnswersDocument, SubscribeTemplatesDocument } from '../../generated/documents/message'
import { askToSubscribe } from '../../platform/subscribe'
import { Button, FaultNote, FaultState, PausedStrip, Sheet, useElder } from '../../ui'
import { ConfirmBody } from './confirm-body'
import { type ConfirmCase, confirmTitle, confirmWords, type TapResult } from './confirm-view'
import { ElderConfirm } from './elder-confirm'
import { useGivenUp } from './use-given-up'

type ConfirmSheetProps = {
  cases: readonly ConfirmCase[]
  onClose: () => void
  /** Every case has its own answer, in the order of `cases`. */
  onAnswered(results: TapResult[]): void
}

/**
 * The one tap. Each case keeps its idempotency key for as long as the sheet is open, so a repeated tap, or one after a
 * lost answer, gets the first result again.
 */
export function ConfirmSheet({ cases, onClose, onAnswered }: ConfirmSheetProps) {
  const keys = useRef(new Map<string, string>())
  const [waitingSince, setWaitingSince] = useState<string | null>(null)
  const templates = useRead(SubscribeTemplatesDocument, {}, { keep: true })
  const check = useGivenUp(cases)
  const record = useAct(RecordSubscribeAnswersDocument)
  const confirm = useAct(ConfirmEntitlementsDocument, {
    outdates: ['PolicyPackage', 'Entitlement', 'Assessments'],
    onDone: ({ confirmEntitlements }) => onAnswered(confirmEntitlements),
  })
  const elder = useElder()

  const keyOf = (id: string) => {
    const kept = keys.current.get(id) ?? newIdempotencyKey()
    keys.current.set(id, kept)
    return kept
  }
  const tap = () => {
    // WeChat opens its dialog only synchronously inside the tap: first this, then the business, whatever it answers.
    const asked = askToSubscribe((templates.data?.subscribeTemplates ?? []).map(template => template.id))
    setWaitingSince(new Date().toISOString())
    confirm.mutate({
      inputs: cases.map(one => ({
        entitlementId: one.id,
        amountFen: one.amountFen,
        idempotencyKey: keyOf(one.id),
      })),
    })
    if (asked instanceof Promise) void asked.then(answers => answers.length > 0 && record.mutate({ answers }))
  }
  const off = tapWaits(confirm, '正在确认…') ?? check.off
  const parts = {
    cases,
    givenUp: check.givenUp,
    problem: (
      <>
        <FaultNote error={confirm.error} bare />
        {check.fault && <FaultState words={faultWords(check.fault)} onAgain={check.again} />}
        {check.offline && !confirm.isPaused && <PausedStrip>{check.offline}</PausedStrip>}
      </>
    ),
    waitingSince: confirm.isPaused ? waitingSince : null,
  }

  if (elder) {
    return (
      <ElderConfirm
        {...parts}
        onClose={onClose}
        action={
          <Button off={off} onPress={tap}>
            确认，我要领
          </Button>
        }
      />
    )
  }
  return (
    <Sheet
      id="confirm-sheet"
      open
      title={confirmTitle(cases)}
      onClose={onClose}
      action={
        <View>
          <Button off={off} onPress={tap}>
            {confirm.error ? '再确认一次，不会重复领' : confirmWords(cases)}
          </Button>
        </View>
      }
    >
      <ConfirmBody {...parts} />
    </Sheet>
  )
}
