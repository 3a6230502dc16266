import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useAct, useRead } from '../../api'
import { AssessmentsDocument } from '../../generated/documents/assessment'
import { AskProofDocument, ProofsDocument } from '../../generated/documents/proof'
import { useOnline } from '../../platform/network'
import { ActFault, Section, spoken, TextLink, WholeWords } from '../../ui'
import { askWords, proofLines } from './proof-view'

const LOOK_AGAIN_MS = 3_000

/** 请部门开证明 (CS-2): one tap for what nobody could decide; what comes is judged at once, whichever way it goes. */
export function ProofSection({ itemId, beneficiaryId }: { itemId: string; beneficiaryId: string }) {
  const online = useOnline()
  const act = useAct(AskProofDocument, { outdates: ['Proofs', 'Assessments', 'PolicyPackage'] })
  const [waiting, setWaiting] = useState(false)
  const judged = useRead(AssessmentsDocument, { itemId, beneficiaryId }, { keep: true })
  const asked = useRead(ProofsDocument, { beneficiaryId }, { everyMs: waiting && LOOK_AGAIN_MS })
  const known = asked.data && judged.data
  const lines = known ? proofLines(known.assessments, asked.data.proofs, itemId) : []
  const waits = lines.some(line => line.waits)
  useEffect(() => {
    if (!known || waits === waiting) return
    setWaiting(waits)
    // What was waited for has come: the whole page is judged anew.
    if (!waits) void judged.refetch()
  }, [known, waits, waiting, judged.refetch])
  if (lines.length === 0) return null
  return (
    <Section title="缺的数据，请部门开证明" pad>
      <ActFault act={act} />
      {lines.map(({ kind, words, askable }) => (
        <View key={kind.code} className="gap-2">
          <View className="t17">{kind.name}</View>
          <View className="t15 c2" {...spoken({ role: 'status', live: 'polite' })}>
            <WholeWords>{words}</WholeWords>
          </View>
          {askable && (
            <TextLink
              label={`${askWords(kind)}${kind.name}`}
              onPress={() =>
                online && !act.isPending && act.mutate({ beneficiaryId, itemId, kind: kind.code })
              }
            >
              {!online ? '有网才能开' : act.isPending ? '正在请部门开…' : askWords(kind)}
            </TextLink>
          )}
        </View>
      ))}
    </Section>
  )
}
