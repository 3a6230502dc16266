import { Text, View } from '@tarojs/components'
import type { TakeUpStage } from '../../generated/types'
import { classNames, Pressable } from '../../ui'
import { ShareBar } from '../../ui/list/share-bar'
import { spoken } from '../../ui/spoken'
import { bestNext, cellsOf, STAGE_WORDS, type StageCell, type TakeUpRow } from './funnel-view'

type FunnelTableProps = {
  label: string
  head: string
  rows: readonly TakeUpRow[]
  /** Opens what is behind a row. */
  onOpen?: (row: TakeUpRow) => void
  /** Opens the cases behind a figure. */
  onFigure?: (row: TakeUpRow, stage: TakeUpStage) => void
}

/** From entitled to paid, a bar a stage, the biggest drop in black; every bar has its figures beside it. */
export function FunnelTable({ label, head, rows, onOpen, onFigure }: FunnelTableProps) {
  return (
    <View className="funnel" {...spoken({ role: 'table', label })}>
      <View className="funnel-row funnel-head" {...spoken({ role: 'row' })}>
        <View {...spoken({ role: 'columnheader' })}>{head}</View>
        {Object.values(STAGE_WORDS).map(word => (
          <View key={word} {...spoken({ role: 'columnheader' })}>
            {word}
          </View>
        ))}
        <View className="funnel-next" {...spoken({ role: 'columnheader' })}>
          最该做的
        </View>
      </View>
      {rows.map(row => (
        <FunnelRow
          key={`${row.beneficiaryKind} ${row.key}`}
          row={row}
          {...(onOpen ? { onOpen } : {})}
          {...(onFigure ? { onFigure } : {})}
        />
      ))}
    </View>
  )
}

type FunnelRowProps = Pick<FunnelTableProps, 'onOpen' | 'onFigure'> & { row: TakeUpRow }

function FunnelRow({ row, onOpen, onFigure }: FunnelRowProps) {
  // A sum has no cases of its own, nought has none, and of one or two persons none is shown.
  const listed = row.key !== row.beneficiaryKind
  const opens = onOpen && row.department !== null ? () => onOpen(row) : undefined
  const name = (
    <View>
      <View className={classNames(row.department === null && 'b')}>{row.name}</View>
      {row.department && <View className="t13 c3">{row.department.shortName}</View>}
    </View>
  )
  return (
    <View className="funnel-row" {...spoken({ role: 'row' })}>
      <View className="funnel-name" {...spoken({ role: 'cell' })}>
        {opens ? (
          <Pressable className="funnel-open" role="link" label={`${row.name}，看分布`} onPress={opens}>
            {name}
          </Pressable>
        ) : (
          name
        )}
      </View>
      {cellsOf(row).map(cell => (
        <View key={cell.stage} className="funnel-cell" {...spoken({ role: 'cell', label: cell.spoken })}>
          {onFigure && listed && cell.some ? (
            <Pressable
              className="funnel-figure"
              role="link"
              label={`${row.name}，${cell.spoken}，看是哪些`}
              onPress={() => onFigure(row, cell.stage)}
            >
              <Figure cell={cell} />
            </Pressable>
          ) : (
            <Figure cell={cell} />
          )}
        </View>
      ))}
      <View className="funnel-next t13" {...spoken({ role: 'cell' })}>
        {bestNext(row)}
      </View>
    </View>
  )
}

function Figure({ cell }: { cell: StageCell }) {
  return (
    <>
      <View className="t13 c3 funnel-word">{cell.word}</View>
      <View className={classNames('funnel-line', cell.biggestDrop && 'b')}>
        <Text>{cell.figure}</Text>
        {cell.share !== null && cell.stage !== 'ELIGIBLE' && (
          <Text className={classNames('t13', !cell.biggestDrop && 'c3')}>{`${cell.share} %`}</Text>
        )}
      </View>
      <ShareBar percent={cell.share ?? 0} kind={cell.biggestDrop ? 'strong' : 'plain'} />
      <View className="t13 c3 funnel-amount">{cell.amount}</View>
    </>
  )
}
