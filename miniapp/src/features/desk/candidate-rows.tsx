import { yuanFigure } from '@policy-direct/shared/format/money'
import { Text, View } from '@tarojs/components'
import { Mark, Pressable, Separated, TextLink } from '../../ui'
import { Check, type Column, DeskCell, DeskRow } from '../../ui/desk'
import { spoken } from '../../ui/spoken'
import { type Candidate, type Clause, inItemOrder, marksSpoken, sampleLine, whyLine } from './candidate-view'
import type { CandidatesRead } from './use-candidates'

const A_MARK = 24
const MARKS_ROOM = 28
const MARKS_LEAST = 4
const MARKS_ABREAST = 6

/** Columns of a list; the first one is a box only where something can be chosen. */
export const columnsOf = (
  words: { who: string; amount: string; conditions: number },
  box: Column['head'],
): Column[] => [
  { place: 'check', head: box, width: '40px' },
  { place: 'name', head: words.who, width: 'minmax(0, 1.85fr)' },
  { place: 'figure', head: words.amount, width: '104px' },
  {
    place: 'marks',
    head: words.conditions > 0 ? `${words.conditions} 项条件` : '条件',
    width: `${Math.min(Math.max(words.conditions, MARKS_LEAST), MARKS_ABREAST) * A_MARK + MARKS_ROOM}px`,
  },
  { place: 'note', head: '为什么', width: 'minmax(0, 2.15fr)' },
]

/** ✓ ✗ ? of every clause, in the order of the item. */
export const Marks = ({ clauses }: { clauses: readonly Clause[] }) => (
  <View className="desk-marks" {...spoken({ role: 'img', label: marksSpoken(clauses) })}>
    {clauses.map(clause => (
      <Mark key={clause.id} verdict={clause.verdict} />
    ))}
  </View>
)

type CandidateRowProps = {
  candidate: Candidate
  looking: boolean
  onLook: () => void
  /** Clause ids in the order of the item. */
  order: readonly string[]
  /** Undefined: this row has no box. Null onTick: doubtful, never in bulk. */
  box?: { ticked: boolean; onTick: ((ticked: boolean) => void) | null } | undefined
}

/** One candidate: may it be ticked, who, how much, clause by clause, why. */
export function CandidateRow({ candidate, looking, onLook, order, box }: CandidateRowProps) {
  const sample = sampleLine(candidate)
  const why = whyLine(candidate)
  const plain = why === '全部符合'
  return (
    <DeskRow on={looking} onPress={onLook}>
      <DeskCell place="check">
        {box && (
          <Check
            label={box.onTick ? `选 ${candidate.name}` : `${candidate.name}存疑，不能批量确认`}
            chosen={box.ticked ? 'all' : 'none'}
            disabled={box.onTick === null}
            onChange={ticked => box.onTick?.(ticked)}
          />
        )}
      </DeskCell>
      <DeskCell place="name">
        <Pressable className="desk-name" label={`看 ${candidate.name}`} selected={looking} onPress={onLook}>
          <Text>{candidate.name}</Text>
        </Pressable>
      </DeskCell>
      <DeskCell place="figure">{yuanFigure(candidate.amountFen)}</DeskCell>
      <DeskCell place="marks">
        <Marks clauses={inItemOrder(candidate.clauses, order)} />
      </DeskCell>
      <DeskCell place="note">
        <Separated
          parts={[
            <Text key="why" className={plain ? 'c3' : ''}>
              {why}
            </Text>,
            sample && (
              <Text key="sample" className={candidate.sampleChecked ? '' : 'b'}>
                {sample}
              </Text>
            ),
          ]}
        />
      </DeskCell>
    </DeskRow>
  )
}

/** 再看 n 家, or that they are on their way. */
export function MoreRows({ read, unit }: { read: CandidatesRead; unit: string }) {
  if (!read.hasMore) return null
  return (
    <View className="desk-more">
      {read.loadingMore ? (
        <View className="t13 c3 more-wait">正在取，请稍等</View>
      ) : (
        <TextLink onPress={read.more}>{`再看 50 ${unit}`}</TextLink>
      )}
    </View>
  )
}
